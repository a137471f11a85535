import { describe, expect, it } from 'vitest';
import type { World } from '../src/world/world.ts';
import { type Row, useSandbox } from './support.ts';

const client = useSandbox({ resources: 200 });

/** One family whose objects are made, changed and deleted. */
interface Case {
  readonly path: string;
  readonly body: (world: World, url: string) => Row;
  /** The columns that a PATCH with the same values changes. */
  readonly change: Row;
}

const cases: readonly Case[] = [
  {
    path: '/api/roles/',
    body: () => ({
      name: 'OFFERING.REPORTER',
      permissions: ['RESOURCE.SET_USAGE'],
      content_type: 'offering',
    }),
    change: { description: 'Reports usage', is_active: false },
  },
  {
    path: '/api/marketplace-category-groups/',
    body: () => ({ title: 'Sensors' }),
    change: { title: 'Sensors and networks', description: 'In the field' },
  },
  {
    path: '/api/marketplace-categories/',
    body: () => ({ title: 'Buoys', description: 'At sea' }),
    change: { title: 'Buoys and gliders' },
  },
  {
    path: '/api/organization-groups/',
    body: (world, url) => ({
      name: 'Alumni',
      parent: `${url}/api/organization-groups/${world.groups[0]?.uuid}/`,
    }),
    change: { name: 'Former members' },
  },
];

describe.each(cases)('$path', ({ path, body, change }) => {
  it('lists what is made, shows what is changed, and forgets what is deleted', async () => {
    const { ask, count, sandbox } = client();
    const before = await count(path);
    const sent = body(sandbox.world, sandbox.url);

    const made = await ask(path, { json: sent });
    expect([made.status, made.text]).toEqual([201, expect.any(String)]);
    expect(await count(path)).toBe(before + 1);
    const item = `${path}${String(made.row.uuid)}/`;
    expect((await ask(item, { method: 'PATCH', json: change })).status).toBe(200);
    expect((await ask(item)).row).toMatchObject({ ...sent, ...change });

    expect((await ask(item, { method: 'DELETE' })).status).toBe(204);
    expect((await ask(item)).status).toBe(404);
    expect(await count(path)).toBe(before);
  });

  it('is changed by nobody without the right to', async () => {
    const { ask, sandbox } = client();
    const asking = { token: sandbox.tokens.customer, json: body(sandbox.world, sandbox.url) };
    expect((await ask(path, asking)).status).toBe(403);
  });
});

describe('roles', () => {
  it('are disabled, enabled, described and made anew for one organization', async () => {
    const { ask, sandbox } = client();
    const [customer] = sandbox.world.customers;
    const [role] = (await ask('/api/roles/?name=OFFERING.MANAGER')).rows;
    const item = `/api/roles/${String(role?.uuid)}/`;
    await ask(`${item}disable/`, { method: 'POST' });
    expect((await ask(item)).row).toMatchObject({ is_active: false });
    await ask(`${item}enable/`, { method: 'POST' });
    await ask(`${item}update_descriptions/`, { method: 'PUT', json: { description_et: 'Haldur' } });
    expect((await ask(item)).row).toMatchObject({ is_active: true, description_et: 'Haldur' });
    const clone = await ask(`${item}clone_to_customer/`, {
      json: { customer: `${sandbox.url}/api/customers/${customer?.uuid}/` },
    });
    expect(clone.row).toMatchObject({ template_name: 'OFFERING.MANAGER', customer_uuid: customer?.uuid });
  });
});
