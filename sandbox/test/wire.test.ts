import { describe, expect, it } from 'vitest';
import { first, paths, type Row, useSandbox } from './support.ts';

const client = useSandbox();
const hex = /^[0-9a-f]{32}$/;
const dashedUuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

describe('wire formats (contract section 9)', () => {
  it.each(Object.values(paths))('%s writes every uuid as 32 hex digits, also inside URLs', async (path) => {
    const response = await client().ask(`${path}?page_size=100`);
    expect(response.text).not.toMatch(dashedUuid);
    for (const row of response.rows) {
      for (const [name, value] of Object.entries(row)) {
        if (/uuid$/.test(name) && typeof value === 'string')
          expect([name, value]).toEqual([name, expect.stringMatching(hex)]);
      }
    }
  });

  it('accepts dashed uuids in paths', async () => {
    const { ask, sandbox } = client();
    const { uuid } = first(sandbox.world.resources);
    const dashed = uuid.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    expect((await ask(`${paths.resources}${dashed}/?field=uuid`)).row).toEqual({ uuid });
    expect((await ask(`${paths.resources}${uuid.toUpperCase()}/?field=uuid`)).row).toEqual({ uuid });
  });

  it('mixes public and provider URLs, all on the caller-visible origin', async () => {
    const { ask, sandbox } = client();
    const [row] = (
      await ask(`${paths.resources}?page_size=1&offering_uuid=${first(sandbox.world.offerings).uuid}`)
    ).rows;
    expect(row?.url).toBe(`${sandbox.url}/api/marketplace-resources/${row?.uuid}/`);
    expect(row?.offering).toBe(`${sandbox.url}/api/marketplace-public-offerings/${row?.offering_uuid}/`);
    expect(row?.plan).toBe(`${row?.offering}plans/${row?.plan_uuid}/`);
    expect(row?.project).toBe(`${sandbox.url}/api/projects/${row?.project_uuid}/`);
    const [policy] = (await ask(paths.policies)).rows;
    expect(policy?.scope).toBe(`${sandbox.url}/api/marketplace-provider-offerings/${policy?.scope_uuid}/`);
  });

  it('writes money as decimal strings and amounts as numbers', async () => {
    const { ask, sandbox } = client();
    const [order] = (await ask(`${paths.orders}?page_size=1`)).rows;
    expect(order?.cost).toMatch(/^\d+\.\d{10}$/);
    expect(order?.new_cost_estimate).toMatch(/^\d+\.\d{10}$/);
    for (const name of ['fixed_price', 'activation_price', 'old_cost_estimate'])
      expect(order?.[name]).toEqual(expect.any(Number));
    const offering = first(sandbox.world.offerings);
    const plans = (await ask(`${paths.offerings}${offering.uuid}/?field=plans`)).row.plans as Row[];
    for (const plan of plans) {
      expect(plan.unit_price).toMatch(/^\d+\.\d{10}$/);
      expect(plan.minimal_price).toMatch(/^\d+\.\d{10}$/);
      expect(plan.init_price).toEqual(expect.any(Number));
      for (const price of Object.values(plan.prices as Row)) expect(price).toMatch(/^\d+\.\d{10}$/);
    }
    const resource = first(offering.resources.filter((each) => each.plan && each.state === 'OK'));
    const row = (await ask(`${paths.resources}${resource.uuid}/`)).row;
    for (const name of ['limits', 'current_usages', 'limit_usage']) {
      for (const value of Object.values(row[name] as Row)) expect(value).toEqual(expect.any(Number));
    }
    const [period] = (await ask(`${paths.resources}${resource.uuid}/plan_periods/`)).rows;
    for (const usage of (period?.components ?? []) as Row[]) expect(usage.usage).toMatch(/^\d+\.\d\d$/);
  });

  it('writes date-times with microseconds and dates without a time', async () => {
    const [row] = (await client().ask(`${paths.resources}?has_terminate_date=true&page_size=1`)).rows;
    for (const name of ['created', 'modified', 'last_sync'])
      expect(row?.[name]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
    expect(row?.end_date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('lists policy actions as an array of names, and the actions of one policy as a string', async () => {
    const { ask } = client();
    const known = (await ask(`${paths.policies}actions/`)).json as string[];
    expect(known).toEqual([
      'notify_organization_owners',
      'notify_external_user',
      'block_creation_of_new_resources',
    ]);
    const rows = (await ask(`${paths.policies}?page_size=100`)).rows;
    expect(rows.some((row) => String(row.actions).includes(','))).toBe(true);
    for (const row of rows) {
      expect(row.apply_to_all === true).toBe((row.organization_groups as unknown[]).length === 0);
      for (const action of String(row.actions).split(',')) expect(known).toContain(action);
    }
  });

  it('contains names and texts that are not ASCII, empty or markup', async () => {
    const { ask } = client();
    const offerings = (await ask(`${paths.offerings}?page_size=100&field=name&field=description`)).rows;
    expect(offerings.map((row) => row.name)).toContain('Ásgarðr Research Cloud');
    expect(offerings.some((row) => row.description === '')).toBe(true);
    expect(offerings.some((row) => String(row.description).includes('<a href='))).toBe(true);
    expect((await ask(`${paths.offerings}?name=${encodeURIComponent('jökull')}`)).rows).toHaveLength(1);
  });
});

describe('errors and special responses (contract sections 7 and 11)', () => {
  it('an unknown object or malformed id gets a JSON 404, and an unknown URL an HTML one', async () => {
    const { ask } = client();
    for (const path of [
      `${paths.resources}${'0'.repeat(32)}/`,
      `${paths.resources}nonsense/`,
      `${paths.orders}12/`,
    ]) {
      const response = await ask(path);
      expect([path, response.status]).toEqual([path, 404]);
      expect(response.row).toEqual({ detail: expect.any(String) });
    }
    for (const path of ['/api/nonsense/', `${paths.resources}${'0'.repeat(32)}/nonsense/`, '/']) {
      const reply = await ask(path);
      expect([path, reply.status]).toEqual([path, 404]);
      expect(reply.headers.get('content-type')).toContain('text/html');
    }
  });

  it('a missing trailing slash gets a redirect, also for POST', async () => {
    const { ask, sandbox } = client();
    for (const method of ['GET', 'POST']) {
      const response = await ask('/api/marketplace-orders?state=done', { method });
      expect(response.status).toBe(301);
      expect(response.headers.get('location')).toBe('/api/marketplace-orders/?state=done');
    }
    expect((await fetch(`${sandbox.url}/api/nonsense`, { redirect: 'manual' })).status).toBe(404);
  });

  it('a method that a known URL does not have gets a JSON 405', async () => {
    const response = await client().ask(`${paths.policies}actions/`, { method: 'PUT' });
    expect(response.status).toBe(405);
    expect(response.row).toEqual({ detail: 'Method "PUT" not allowed.' });
    expect(response.headers.get('allow')).toContain('GET');
  });

  it('returns application/json, and text/plain for the accounts of a cluster', async () => {
    const { ask, sandbox } = client();
    expect((await ask(paths.providers)).headers.get('content-type')).toBe('application/json');
    const cluster = first(
      sandbox.world.offerings.filter((each) => each.type === 'Marketplace.Slurm' && each.users.length > 0),
    );
    const config = await ask(`${paths.offerings}${cluster.uuid}/glauth_users_config/`);
    expect(config.headers.get('content-type')).toContain('text/plain');
    expect(config.text).toContain('[[users]]');
    const storage = first(sandbox.world.offerings.filter((each) => each.type === 'Marketplace.Basic'));
    const off = await ask(`${paths.offerings}${storage.uuid}/glauth_users_config/`);
    expect([off.status, off.headers.get('content-type')]).toEqual([400, 'text/plain; charset=utf-8']);
  });

  it('details are an empty 404 without a scope, a 204 without content, or an object', async () => {
    const { ask, sandbox } = client();
    const of = (type: string): string =>
      first(sandbox.world.resources.filter((each) => each.offering.type === type && each.state === 'OK'))
        .uuid;
    const none = await ask(`${paths.resources}${of('Marketplace.Slurm')}/details/`);
    expect([none.status, none.text]).toEqual([404, '']);
    const silent = await ask(`${paths.resources}${of('VMware.VirtualMachine')}/details/`);
    expect([silent.status, silent.text]).toEqual([204, '']);
    expect((await ask(`${paths.resources}${of('OpenStack.Tenant')}/details/`)).row).toHaveProperty(
      'availability_zone',
    );
  });

  it('the id pool of an offering without one is JSON null', async () => {
    const { ask, sandbox } = client();
    const storage = first(sandbox.world.offerings.filter((each) => each.type === 'Marketplace.Basic'));
    expect((await ask(`${paths.offerings}${storage.uuid}/effective_posix_id_pool/`)).text).toBe('null');
  });
});

describe('the configuration (contract section 16.19)', () => {
  it('is public, except for callers with a wrong token, and identifies the server', async () => {
    const { sandbox } = client();
    const ask = async (headers: Record<string, string>, method = 'GET'): Promise<[number, unknown]> => {
      const response = await fetch(`${sandbox.url}/api/configuration/`, { method, headers });
      return [response.status, JSON.parse((await response.text()) || 'null')];
    };
    const open = [200, expect.objectContaining({ WALDUR_CORE: expect.any(Object) })];
    expect(await ask({})).toEqual(open);
    expect(await ask({ authorization: 'Bearer x' })).toEqual(open);
    expect(await ask({ authorization: `Token ${sandbox.tokens.owner}` })).toEqual(open);
    expect(await ask({}, 'HEAD')).toEqual([200, null]);
    expect(await ask({ authorization: 'Token x' })).toEqual([401, { detail: 'Invalid token.' }]);
    expect(await ask({}, 'POST')).toEqual([405, { detail: 'Method "POST" not allowed.' }]);
  });
});

describe('the request log', () => {
  it('contains method, path, query in order, authorization and status', async () => {
    const { ask, sandbox } = client();
    sandbox.requests.length = 0;
    await ask(`${paths.orders}?state=done&state=erred&page_size=1`, { method: 'HEAD' });
    expect(sandbox.requests.map(({ headers: _, ...rest }) => rest)).toEqual([
      {
        method: 'HEAD',
        path: paths.orders,
        query: [
          ['state', 'done'],
          ['state', 'erred'],
          ['page_size', '1'],
        ],
        authorization: `Token ${sandbox.tokens.staff}`,
        status: 200,
        body: null,
      },
    ]);
  });
});
