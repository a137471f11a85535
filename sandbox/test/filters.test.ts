import { describe, expect, it } from 'vitest';
import { paths, useSandbox } from './support.ts';

const client = useSandbox();
const dashed = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

const busy = () => {
  const [a, b, c] = client().sandbox.world.offerings.filter((each) => each.resources.length > 5);
  if (!a || !b || !c) throw new Error('no offerings');
  return { a, b, c };
};

describe('filters with several values (contract section 3a)', () => {
  it('offering_uuid of resources is one key with commas', async () => {
    const { a, b } = busy();
    const both = a.resources.length + b.resources.length;
    expect(await client().count(`${paths.resources}?offering_uuid=${a.uuid},${b.uuid}`)).toBe(both);
    expect(await client().count(`${paths.resources}?offering_uuid=${dashed(a.uuid)},${b.uuid},`)).toBe(both);
  });

  it('only the last value of a repeated comma key counts, without an error', async () => {
    const { a, b } = busy();
    expect(await client().count(`${paths.resources}?offering_uuid=${a.uuid}&offering_uuid=${b.uuid}`)).toBe(
      b.resources.length,
    );
    const names = (await client().ask(`${paths.offerings}?o=name&o=-name&field=name`)).rows.map(
      (row) => row.name,
    );
    expect(names).toEqual([...names].sort().reverse());
  });

  it('rows of a comma list are still in the default order', async () => {
    const { a, b, c } = busy();
    const list = `${paths.resources}?offering_uuid=${a.uuid},${b.uuid},${c.uuid}&field=created&page_size=300`;
    const times = (await client().ask(list)).rows.map((row) => row.created);
    expect(times).toEqual([...times].sort());
  });

  it('an empty value is not a filter', async () => {
    expect(await client().count(`${paths.resources}?offering_uuid=`)).toBe(1600);
    expect(await client().count(`${paths.offerings}?uuid_list=&state=`)).toBe(46);
  });

  it('state is a repeated key, case sensitive, and a comma list is a 400', async () => {
    const { count, ask, sandbox } = client();
    const expected = sandbox.world.resources.filter(
      (each) => each.state === 'OK' || each.state === 'Erred',
    ).length;
    expect(await count(`${paths.resources}?state=OK&state=Erred`)).toBe(expected);
    for (const state of ['OK,Erred', 'ok', 'nonsense']) {
      const response = await ask(`${paths.resources}?state=${state}`);
      expect(response.status).toBe(400);
      expect(response.row).toEqual({ state: [expect.stringContaining('Select a valid choice')] });
    }
    expect((await ask(`${paths.orders}?type=Create,Update`)).status).toBe(400);
    expect((await ask(`${paths.orders}?state=cancelled`)).status).toBe(400);
  });

  it('a free repeated key matches nothing if it contains a comma', async () => {
    expect(await client().count(`${paths.offerings}?type=Marketplace.Slurm&type=OpenStack.Tenant`)).toBe(14);
    expect(await client().count(`${paths.offerings}?type=Marketplace.Slurm,OpenStack.Tenant`)).toBe(0);
  });

  it('uuid_list is one string with commas, hex or dashed', async () => {
    const { a, b, c } = busy();
    expect(
      await client().count(`${paths.offerings}?uuid_list=${a.uuid},%20${dashed(b.uuid)},${c.uuid}`),
    ).toBe(3);
  });

  it('offering_slug of orders takes commas, offering_uuid of orders does not', async () => {
    const { a, b } = busy();
    const both = a.orders.length + b.orders.length;
    expect(await client().count(`${paths.orders}?offering_slug=${a.slug},${b.slug}`)).toBe(both);
    const response = await client().ask(`${paths.orders}?offering_uuid=${a.uuid},${b.uuid}`);
    expect(response.status).toBe(400);
    expect(response.row).toEqual({ offering_uuid: ['Enter a valid UUID.'] });
    expect(await client().count(`${paths.orders}?offering_uuid=${a.uuid}&offering_uuid=${b.uuid}`)).toBe(
      b.orders.length,
    );
  });
});

describe('invalid values (contract sections 3a and 7)', () => {
  it.each([
    [`${paths.resources}?offering_uuid=nonsense`, 'offering_uuid'],
    [`${paths.resources}?project_uuid=1`, 'project_uuid'],
    [`${paths.policies}?scope_uuid=x`, 'scope_uuid'],
    [`${paths.orders}?modified=yesterday`, 'modified'],
    [`${paths.resources}?component_count=many`, 'component_count'],
    [`${paths.resources}?o=name,nonsense`, 'o'],
    [`${paths.orders}?o=modified`, 'o'],
    [`${paths.offerings}?attributes=nonsense`, 'attributes'],
  ])('%s gets a 400 keyed by the parameter', async (path, name) => {
    const response = await client().ask(path);
    expect(response.status).toBe(400);
    expect(Object.keys(response.row)).toEqual([name]);
    expect(response.row[name]).toEqual([expect.any(String)]);
  });

  it('unknown parameters and booleans other than true and false are ignored', async () => {
    const { count, sandbox } = client();
    expect(await count(`${paths.resources}?nonsense=1&paused=1&downscaled=0`)).toBe(1600);
    const paused = sandbox.world.resources.filter((each) => each.paused).length;
    expect(await count(`${paths.resources}?paused=true`)).toBe(paused);
    expect(await count(`${paths.resources}?paused=false`)).toBe(1600 - paused);
  });
});

describe('edges between lists (contract section 3b)', () => {
  it('provider_uuid is the uuid of the customer, as filter and as column', async () => {
    const { ask, count, sandbox } = client();
    const [provider] = sandbox.world.providers;
    expect(await count(`${paths.resources}?provider_uuid=${provider?.uuid}`)).toBe(0);
    const rows = (
      await ask(`${paths.resources}?provider_uuid=${provider?.customer.uuid}&field=provider_uuid`)
    ).rows;
    expect(new Set(rows.map((row) => row.provider_uuid))).toEqual(new Set([provider?.customer.uuid]));
  });

  it('resource_uuid of orders filters by the marketplace resource but shows the back-end object', async () => {
    const { ask, sandbox } = client();
    const resource = sandbox.world.resources.find((each) => each.offering.type === 'OpenStack.Tenant');
    const [row] = (await ask(`${paths.orders}?resource_uuid=${resource?.uuid}`)).rows;
    expect(row?.marketplace_resource_uuid).toBe(resource?.uuid);
    expect(row?.resource_uuid).not.toBe(resource?.uuid);
  });

  it('policies are found by scope_uuid, while scope matches nothing', async () => {
    const { ask, count } = client();
    const [policy] = (await ask(paths.policies)).rows;
    expect(await count(`${paths.policies}?scope_uuid=${policy?.scope_uuid}`)).toBeGreaterThan(0);
    expect(await count(`${paths.policies}?scope=${encodeURIComponent(String(policy?.scope))}`)).toBe(0);
    expect(typeof policy?.actions).toBe('string');
  });

  it('modified is inclusive, so a poll that sends back the newest value sees that row again', async () => {
    const { ask } = client();
    const times = (await ask(`${paths.orders}?page_size=300&field=modified&page=last`)).rows.map((row) =>
      String(row.modified),
    );
    const newest = times.sort().at(-1) ?? '';
    const rows = (await ask(`${paths.orders}?modified=${encodeURIComponent(newest)}&field=modified`)).rows;
    expect(rows.map((row) => row.modified)).toContain(newest);
  });

  it('query finds resources by one full uuid as well as by text', async () => {
    const { count, sandbox } = client();
    const [resource] = sandbox.world.resources;
    expect(await count(`${paths.resources}?query=${resource?.uuid}`)).toBe(1);
    expect(await count(`${paths.resources}?query=${dashed(resource?.uuid ?? '')}`)).toBe(1);
    expect(await count(`${paths.resources}?query=${resource?.slug}`)).toBe(1);
  });

  it('query filters also apply to a single object', async () => {
    const { ask, sandbox } = client();
    const resource = sandbox.world.resources.find((each) => each.state === 'OK');
    expect((await ask(`${paths.resources}${resource?.uuid}/?state=OK`)).status).toBe(200);
    expect((await ask(`${paths.resources}${resource?.uuid}/?state=Erred`)).status).toBe(404);
  });

  it('the inner lists of one offering support no filters and no ordering', async () => {
    const { a } = busy();
    const { count } = client();
    expect(await count(`${paths.offerings}${a.uuid}/orders/?state=nonsense&o=nonsense`)).toBe(
      a.orders.length,
    );
  });

  it('two lists of a provider need a parent', async () => {
    const { ask, sandbox } = client();
    const base = `${paths.providers}${sandbox.world.providers[0]?.uuid}/`;
    expect((await ask(`${base}customer_projects/`)).row).toEqual({
      project_customer_uuid: ['This field is required.'],
    });
    expect((await ask(`${base}user_customers/`)).status).toBe(400);
  });

  it.each([
    'name',
    'created',
    'project_name',
    'customer_name',
    'offering_name',
    'plan_name',
    'backend_id',
    'state',
    'end_date',
  ])('resources can be ordered by %s both ways', async (name) => {
    const list = `${paths.resources}?field=uuid&page_size=300&state=OK`;
    expect((await client().ask(`${list}&o=${name}`)).status).toBe(200);
    expect((await client().ask(`${list}&o=-${name}`)).status).toBe(200);
  });
});
