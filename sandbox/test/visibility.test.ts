import { describe, expect, it } from 'vitest';
import { paths, useSandbox } from './support.ts';

const client = useSandbox();

describe('tokens (contract section 8)', () => {
  it('are fixed for a seed, forty hex digits, and obviously fake', () => {
    const { tokens } = client().sandbox;
    expect(tokens.staff).toBe('57aff00000000000000000000000000000000001');
    for (const token of Object.values(tokens)) expect(token).toMatch(/^[0-9a-f]{40}$/);
    expect(new Set(Object.values(tokens)).size).toBe(9);
  });

  it.each([
    ['no header', null, {}],
    ['an unknown token', '0'.repeat(40), {}],
    ['another scheme', null, { authorization: 'Bearer abc' }],
    ['no key', null, { authorization: 'Token' }],
    ['a key with spaces', null, { authorization: 'Token a b' }],
  ])('like %s get a 401 with a challenge', async (_name, token, headers) => {
    const response = await client().ask(paths.offerings, { token, headers });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Token');
    expect(response.row).toEqual({ detail: expect.any(String) });
  });

  it('users/me is the owner of the token', async () => {
    const { ask, sandbox } = client();
    const me = await ask('/api/users/me/', { token: sandbox.tokens.owner });
    expect(me.row).toMatchObject({ username: 'sandbox-owner', is_staff: false, token: sandbox.tokens.owner });
    expect(me.row.permissions).toMatchObject([{ role_name: 'CUSTOMER.OWNER', scope_type: 'customer' }]);
  });

  it('of staff can impersonate another user, and the response says so', async () => {
    const { ask, sandbox } = client();
    const owner = sandbox.world.userByToken.get(sandbox.tokens.owner);
    const headers = { 'X-Impersonated-User-Uuid': owner?.uuid ?? '' };
    const response = await ask('/api/users/me/?field=username', { headers });
    expect(response.row.username).toBe('sandbox-owner');
    expect(response.headers.get('x-impersonator-uuid')).toBe(
      sandbox.world.userByToken.get(sandbox.tokens.staff)?.uuid,
    );
    const other = await ask('/api/users/me/?field=username', { headers, token: sandbox.tokens.customer });
    expect(other.row.username).toBe('sandbox-customer');
    expect(other.headers.has('x-impersonator-uuid')).toBe(false);
  });

  it('every response to a user who is impersonated says so, refusals and writes included, and no other does', async () => {
    const { ask, sandbox } = client();
    const { userByToken } = sandbox.world;
    const staff = userByToken.get(sandbox.tokens.staff)?.uuid ?? '';
    const asOwner = { 'X-Impersonated-User-Uuid': userByToken.get(sandbox.tokens.owner)?.uuid ?? '' };
    const missing = `${paths.offerings}${'0'.repeat(32)}/`;
    for (const [path, method, status] of [
      [paths.offerings, 'HEAD', 200],
      [missing, 'GET', 404],
      [paths.offerings, 'PATCH', 405],
      [`${missing}pause/`, 'POST', 404],
    ] as const) {
      const response = await ask(path, { method, headers: asOwner });
      expect([response.status, response.headers.get('x-impersonator-uuid')], path).toEqual([status, staff]);
    }
    const unauthenticated = await ask(paths.offerings, { headers: asOwner, token: 'wrong' });
    const page = await ask('/api/nothing/', { headers: asOwner });
    const unknown = await ask('/api/users/me/?field=uuid', {
      headers: { 'X-Impersonated-User-Uuid': '0'.repeat(32) },
    });
    for (const { headers } of [unauthenticated, page, unknown]) {
      expect(headers.has('x-impersonator-uuid')).toBe(false);
    }
    expect(unknown.row.uuid).toBe(staff);
    const self = await ask('/api/users/me/', { headers: { 'X-Impersonated-User-Uuid': staff } });
    expect(self.headers.get('x-impersonator-uuid')).toBe(staff);
  });

  it('of staff cannot impersonate a user without a token', async () => {
    const { ask, sandbox } = client();
    const { userByToken } = sandbox.world;
    const user = userByToken.get(sandbox.tokens.secondProvider);
    userByToken.delete(sandbox.tokens.secondProvider);
    try {
      const headers = { 'X-Impersonated-User-Uuid': user?.uuid ?? '' };
      const response = await ask('/api/users/me/', { headers });
      expect([response.status, response.headers.has('x-impersonator-uuid')]).toEqual([403, false]);
    } finally {
      if (user) userByToken.set(sandbox.tokens.secondProvider, user);
    }
  });

  it('access subnets hide an organization and its projects from foreign addresses', async () => {
    const { ask, count, sandbox } = client();
    const { customer: token } = sandbox.tokens;
    const all = await count('/api/projects/', token);
    const member = sandbox.world.userByToken.get(token);
    const project = member?.grants.find((grant) => grant.project)?.project;
    if (!project) throw new Error('The customer is in no project.');
    const { customer } = project;
    const found = async (path: string, address: string) =>
      (await ask(path, { token, headers: { 'X-Forwarded-For': address } })).headers.get('x-result-count');
    customer.accessSubnets = ['10.1.2.0/24'];
    sandbox.world.touch();
    try {
      const { status } = await ask(`/api/customers/${customer.uuid}/`, { token });
      expect(status).toBe(404);
      expect(await count('/api/projects/', token)).toBeLessThan(all);
      expect(await found('/api/projects/', '10.1.2.3')).toBe(String(all));
      expect(await found('/api/projects/', '10.1.2.3, 192.0.2.9')).toBe(String(all));
      expect(await found('/api/projects/', 'nonsense')).not.toBe(String(all));
      expect(await count('/api/projects/')).toBe(sandbox.world.projects.length);
    } finally {
      customer.accessSubnets = [];
      sandbox.world.touch();
    }
  });
});

describe('the visibility of objects', () => {
  it('staff sees everything, and an owner everything of the organization', async () => {
    const { count, sandbox } = client();
    const { world, tokens } = sandbox;
    const own = world.offerings.filter((each) => each.customer === world.customers[0]);
    expect(await count(paths.offerings)).toBe(world.offerings.length);
    expect(await count(paths.orders)).toBe(world.orders.length);
    expect(await count(paths.offerings, tokens.owner)).toBe(own.length);
    expect(await count(paths.resources, tokens.owner)).toBe(
      own.reduce((sum, each) => sum + each.resources.length, 0),
    );
    expect(await count(paths.orders, tokens.owner)).toBeGreaterThan(
      own.reduce((sum, each) => sum + each.orders.length, -1),
    );
  });

  it('the first twenty offerings of staff and of the owner have 400 to 900 resources', () => {
    const { world } = client().sandbox;
    const byName = [...world.offerings].sort((a, b) => (a.name < b.name ? -1 : 1));
    const own = byName.filter((each) => each.customer === world.customers[0]);
    for (const list of [byName, own]) {
      const total = list.slice(0, 20).reduce((sum, each) => sum + each.resources.length, 0);
      expect(total).toBeGreaterThan(400);
      expect(total).toBeLessThan(900);
    }
  });

  it('a manager of some offerings sees only these', async () => {
    const { ask, sandbox } = client();
    const response = await ask(`${paths.offerings}?field=uuid`, { token: sandbox.tokens.manager });
    expect(response.rows).toHaveLength(4);
    const managed = new Set(response.rows.map((row) => row.uuid));
    const resources = await ask(`${paths.resources}?field=offering_uuid&page_size=300`, {
      token: sandbox.tokens.manager,
    });
    for (const row of resources.rows) expect(managed.has(row.offering_uuid)).toBe(true);
  });

  it('a second provider sees nothing of the first', async () => {
    const { ask, sandbox } = client();
    const token = sandbox.tokens.secondProvider;
    const [first] = sandbox.world.providers;
    const offering = first?.offerings.find((each) => each.resources.length > 0);
    const provider = first?.customer.uuid;
    for (const query of [
      `${paths.offerings}?customer_uuid=${provider}`,
      `${paths.resources}?provider_uuid=${provider}`,
      `${paths.resources}?offering_uuid=${offering?.uuid}`,
      `${paths.policies}?scope_uuid=${offering?.uuid}`,
    ]) {
      expect([query, (await ask(query, { token })).rows]).toEqual([query, []]);
    }
    // Orders have two sides: what the second provider bought from the first is its own.
    const bought = (await ask(`${paths.orders}?provider_uuid=${provider}&page_size=300`, { token })).rows;
    const home = sandbox.world.customers[1]?.uuid;
    for (const row of bought) expect(row.customer_uuid).toBe(home);
    for (const path of [
      `${paths.offerings}${offering?.uuid}/`,
      `${paths.offerings}${offering?.uuid}/orders/`,
      `${paths.resources}${offering?.resources[0]?.uuid}/`,
      `${paths.resources}${offering?.resources[0]?.uuid}/team/`,
    ]) {
      const response = await ask(path, { token });
      expect([path, response.status]).toEqual([path, 404]);
      expect(response.row).toEqual({ detail: expect.any(String) });
    }
    const inner = await ask(`${paths.providers}${first?.uuid}/customers/`, { token });
    expect(inner.status).toBe(403);
  });

  it('mixed lists of ids show only the visible part', async () => {
    const { ask, sandbox } = client();
    const [first, second] = sandbox.world.providers;
    const ids = [first?.offerings[0]?.uuid, second?.offerings[0]?.uuid].join(',');
    const token = sandbox.tokens.secondProvider;
    const offerings = await ask(`${paths.offerings}?uuid_list=${ids}&field=uuid`, { token });
    expect(offerings.rows).toEqual([{ uuid: second?.offerings[0]?.uuid }]);
    const resources = await ask(`${paths.resources}?offering_uuid=${ids}&field=offering_uuid&page_size=300`, {
      token,
    });
    expect(new Set(resources.rows.map((row) => row.offering_uuid))).toEqual(
      new Set([second?.offerings[0]?.uuid]),
    );
  });

  it("a project member sees the orders and projects of the own teams, and nothing of the provider's side", async () => {
    const { ask, count, sandbox } = client();
    const token = sandbox.tokens.customer;
    expect(await count(paths.offerings, token)).toBe(0);
    expect(await count(paths.resources, token)).toBe(0);
    expect(await count('/api/projects/', token)).toBe(2);
    const orders = await ask(`${paths.orders}?field=uuid&field=project_uuid&page_size=300`, { token });
    expect(orders.rows.length).toBeGreaterThan(10);
    const projects = new Set((await ask('/api/projects/?field=uuid', { token })).rows.map((row) => row.uuid));
    for (const row of orders.rows) expect(projects.has(row.project_uuid)).toBe(true);
    const uuid = orders.rows[0]?.uuid;
    expect((await ask(`${paths.orders}${uuid}/resource/?field=uuid`, { token })).status).toBe(200);
    const offering = await ask(`${paths.orders}${uuid}/offering/`, { token });
    expect(offering.row).not.toHaveProperty('secret_options');
    expect(offering.row).toHaveProperty('promotion_campaigns');
  });

  it('a provider sees its clients through its own lists but not their projects', async () => {
    const { ask, sandbox } = client();
    const token = sandbox.tokens.owner;
    const [provider] = sandbox.world.providers;
    const [row] = (await ask(`${paths.providers}${provider?.uuid}/projects/?customer_name=Gda`, { token }))
      .rows;
    expect((await ask(`/api/projects/${row?.uuid}/`, { token })).status).toBe(404);
    expect((await ask(`/api/customers/${row?.customer_uuid}/`, { token })).status).toBe(404);
    const found = await ask(`${paths.providers}${provider?.uuid}/projects/?query=${row?.uuid}`, { token });
    expect(found.rows).toHaveLength(1);
  });

  it('secrets of an offering are visible to staff, owner and manager', async () => {
    const { ask, sandbox } = client();
    const { tokens, world } = sandbox;
    for (const token of [tokens.staff, tokens.owner, tokens.manager, tokens.secondProvider]) {
      const [row] = (await ask(`${paths.offerings}?page_size=1`, { token })).rows;
      expect(row).toHaveProperty('secret_options');
      expect(row).toHaveProperty('service_attributes');
    }
    const support = world.users.find((each) => each.isSupport && !each.isStaff);
    const [row] = (await ask(`${paths.offerings}?page_size=1`, { token: support?.token ?? '' })).rows;
    expect(row).not.toHaveProperty('secret_options');
    expect(row).not.toHaveProperty('service_attributes');
  });

  it('plans of an organization group are hidden from other callers', async () => {
    const { ask, sandbox } = client();
    const { world, tokens } = sandbox;
    const mine = new Set(world.customers[0]?.organizationGroups);
    const hidden = world.offerings
      .filter((each) => each.customer === world.customers[0])
      .flatMap((each) => each.plans)
      .find(
        (plan) =>
          plan.organizationGroups.length > 0 && !plan.organizationGroups.some((group) => mine.has(group)),
      );
    if (!hidden) throw new Error('no plan is tied to another group');
    const path = `${paths.offerings}${hidden.offering.uuid}/?field=plans`;
    const uuids = async (token: string): Promise<unknown[]> =>
      ((await ask(path, { token })).row.plans as { uuid: string }[]).map((plan) => plan.uuid);
    expect(await uuids(tokens.staff)).toContain(hidden.uuid);
    expect(await uuids(tokens.owner)).not.toContain(hidden.uuid);
  });
});

describe('the team of a resource (contract section 4)', () => {
  it('is the same for all resources of one project and one offering', async () => {
    const { ask, sandbox } = client();
    const seen = new Map<string, string>();
    let pair: [string, string] | undefined;
    for (const { uuid, project, offering } of sandbox.world.resources) {
      const key = `${project.uuid} ${offering.uuid}`;
      const other = seen.get(key);
      if (other && project.grants.length > 2) pair ??= [other, uuid];
      seen.set(key, uuid);
    }
    expect(pair).toBeDefined();
    const responses = await Promise.all((pair ?? []).map((uuid) => ask(`${paths.resources}${uuid}/team/`)));
    expect(responses[0]?.rows).toEqual(responses[1]?.rows);
  });

  it('shows one short role name per user and the account at the offering', async () => {
    const { ask, sandbox } = client();
    const resource = sandbox.world.resources.find(
      (each) => each.offering.users.length > 0 && each.project.grants.length > 3,
    );
    const rows = (await ask(`${paths.resources}${resource?.uuid}/team/`)).rows;
    expect(new Set(rows.map((row) => row.uuid)).size).toBe(rows.length);
    for (const row of rows) expect(['admin', 'manager', 'member']).toContain(row.role);
    expect(rows.some((row) => typeof row.offering_user_username === 'string')).toBe(true);
    const consented = (await ask(`${paths.resources}${resource?.uuid}/team/?has_consent=true`)).rows.length;
    const others = (await ask(`${paths.resources}${resource?.uuid}/team/?has_consent=false`)).rows.length;
    expect(consented + others).toBe(rows.length);
  });
});

describe('consent to the terms of service (contract section 4)', () => {
  it('cuts teams of the one offering that enforces it, for providers and on the newer server', async () => {
    const { ask, sandbox } = client();
    const enforcing = sandbox.world.offerings.filter((each) => each.enforcesConsent);
    expect(enforcing.map((each) => each.name)).toEqual(['Lumen AI Training']);
    const offering = enforcing[0];
    const { owner, staff } = sandbox.tokens;
    const resource = offering?.resources.find((each) =>
      each.project.grants.some((grant) => offering.usersByUuid.get(grant.user.uuid)?.consented === false),
    );
    const path = `${paths.resources}${resource?.uuid}/team/`;
    const all = (await ask(path, { token: staff })).rows;
    const mine = (await ask(path, { token: owner })).rows;
    expect(mine.length).toBeLessThan(all.length);
    for (const row of mine) expect(offering?.usersByUuid.get(String(row.uuid))?.consented).toBe(true);
  });

  it('the first resources of the first active offerings have people', async () => {
    const { ask, sandbox } = client();
    const token = sandbox.tokens.owner;
    const offerings = (await ask(`${paths.offerings}?state=Active&page_size=5&field=uuid`, { token })).rows;
    const sizes: number[] = [];
    for (const { uuid } of offerings) {
      const query = `?offering_uuid=${uuid}&page_size=5&field=uuid`;
      for (const row of (await ask(`${paths.resources}${query}`, { token })).rows)
        sizes.push((await ask(`${paths.resources}${row.uuid}/team/`, { token })).rows.length);
    }
    expect(sizes).toHaveLength(25);
    expect(sizes[0]).toBeGreaterThan(0);
    expect(sizes.filter((size) => size > 0).length).toBeGreaterThan(22);
  });
});
