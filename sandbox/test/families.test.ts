import { describe, expect, it } from 'vitest';
import type { Offering } from '../src/world/types.ts';
import type { World } from '../src/world/world.ts';
import { first, type Row, useSandbox } from './support.ts';

const client = useSandbox({ resources: 200 });

/** One family whose objects are made, changed and deleted. */
interface Case {
  readonly path: string;
  readonly body: (world: World, url: string) => Row;
  /** The columns that a PATCH with the same values changes. */
  readonly change: Row;
}

const offeringOf = (world: World, url: string, isRight: (each: Offering) => boolean = () => true): string => {
  const offering = first(world.offerings.filter((each) => each.state === 'Active' && isRight(each)));
  return `${url}/api/marketplace-provider-offerings/${offering.uuid}/`;
};

const cases: readonly Case[] = [
  {
    path: '/api/marketplace-plans/',
    body: (world, url) => ({ name: 'Academic', unit: 'month', offering: offeringOf(world, url) }),
    change: { name: 'Academic, large', description: 'For groups', max_amount: 20 },
  },
  {
    path: '/api/marketplace-offering-users/',
    body: (world, url) => ({
      offering: offeringOf(world, url),
      user: `${url}/api/users/${world.users.at(-1)?.uuid}/`,
    }),
    change: { username: 'hpc_guest' },
  },
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

describe('plans', () => {
  it('are priced, archived and counted by the resources that use them', async () => {
    const { ask, sandbox } = client();
    const plan = first(
      sandbox.world.offerings.flatMap((each) => each.plans).filter((each) => each.resourcesCount > 0),
    );
    const [component] = plan.offering.components;
    const type = component?.type ?? '';
    const item = `/api/marketplace-plans/${plan.uuid}/`;
    await ask(`${item}update_prices/`, { json: { prices: { [type]: '3.5' } } });
    await ask(`${item}update_quotas/`, { json: { quotas: { [type]: 7 } } });
    await ask(`${item}archive/`, { method: 'POST' });
    expect((await ask(item)).row).toMatchObject({
      archived: true,
      prices: { [type]: '3.5000000000' },
      quotas: { [type]: 7 },
    });
    const usage = await ask(`/api/marketplace-plans/usage_stats/?offering_uuid=${plan.offering.uuid}`);
    expect(usage.rows).toContainEqual(
      expect.objectContaining({ plan_uuid: plan.uuid, usage: plan.resourcesCount }),
    );
    const prices = await ask(`/api/marketplace-plan-components/?plan_uuid=${plan.uuid}`);
    expect(prices.rows).toContainEqual(expect.objectContaining({ price: '3.5000000000', amount: 7 }));
  });
});

describe('offering users', () => {
  it('go through their states in order, and tell who waits for what', async () => {
    const { ask, sandbox } = client();
    const account = first(
      sandbox.world.offerings.flatMap((each) => each.users).filter((each) => each.state === 'OK'),
    );
    const item = `/api/marketplace-offering-users/${account.uuid}/`;
    expect((await ask(`${item}set_deleting/`, { method: 'POST' })).status).toBe(409);
    for (const name of ['request_deletion', 'set_deleting', 'set_deleted'])
      expect((await ask(`${item}${name}/`, { method: 'POST' })).status).toBe(200);
    expect((await ask(item)).row).toMatchObject({ state: 'Deleted', uidnumber: null });
  });

  it('answer the checklist of the offering', async () => {
    const { ask, sandbox } = client();
    const offering = first(sandbox.world.offerings.filter((each) => each.checklist && each.users.length > 0));
    const item = `/api/marketplace-offering-users/${first(offering.users).uuid}/`;
    const questions = (await ask(`${item}checklist/`)).row.questions as Row[];
    const sent = questions.map(({ uuid }) => ({ question_uuid: uuid, answer_data: 'In the vault' }));
    await ask(`${item}submit_answers/`, { json: sent });
    expect((await ask(`${item}completion_status/`)).row).toMatchObject({ completion_percentage: 100 });
  });

  it('are listed for many offerings at once', async () => {
    const { count, sandbox } = client();
    const offerings = sandbox.world.offerings.filter((each) => each.users.length > 0).slice(0, 2);
    expect(
      await count(`/api/marketplace-offering-users/?offering_uuid=${offerings.map(({ uuid }) => uuid)}`),
    ).toBe(offerings.reduce((sum, { users }) => sum + users.length, 0));
  });
});
