import { describe, expect, it } from 'vitest';
import { projectMetadata } from '../src/rows/project-rows.ts';
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
  /** Columns that are told in other words than they are sent in. */
  readonly retold?: readonly string[];
  /** Default PATCH. */
  readonly method?: 'PUT';
  /** What who has no right to it is told; default 403. */
  readonly refused?: number;
}

const offeringOf = (world: World, url: string, isRight: (each: Offering) => boolean = () => true): string => {
  const offering = first(world.offerings.filter((each) => each.state === 'Active' && isRight(each)));
  return `${url}/api/marketplace-provider-offerings/${offering.uuid}/`;
};

const resourceOf = (world: World, url: string): string =>
  `${url}/api/marketplace-resources/${first(world.resources.filter((each) => each.state === 'OK')).uuid}/`;

const hexOf = (url: string): string => url.split('/').at(-2) ?? '';

const campaign = (world: World, url: string): Row => ({
  name: 'Winter school',
  start_date: '2026-01-01',
  end_date: '2026-02-01',
  discount_type: 'discount',
  discount: 30,
  service_provider: `${url}/api/marketplace-service-providers/${world.providers[0]?.uuid}/`,
  offerings: [hexOf(offeringOf(world, url))],
});

const cases: readonly Case[] = [
  {
    path: '/api/marketplace-robot-accounts/',
    body: (world, url) => ({ resource: resourceOf(world, url), type: 'cicd', username: 'robot-1' }),
    change: { username: 'robot-2', keys: ['ssh-ed25519 AAAA robot'] },
  },
  {
    path: '/api/marketplace-offering-estimated-cost-policies/',
    body: (world, url) => ({
      scope: offeringOf(world, url),
      actions: 'notify_organization_owners',
      limit_cost: 500,
      apply_to_all: true,
      period: 2,
    }),
    change: { limit_cost: 900 },
    // As with usage policies, the offering is not there for them.
    refused: 400,
  },
  {
    path: '/api/marketplace-offering-terms-of-service/',
    body: (world, url) => ({ offering: offeringOf(world, url), version: '2.0', terms_of_service: 'Be kind' }),
    change: { grace_period_days: 14 },
    retold: ['offering'],
  },
  {
    path: '/api/promotions-campaigns/',
    body: campaign,
    change: { discount: 40 },
    retold: ['offerings'],
    method: 'PUT',
  },
  {
    path: '/api/marketplace-software-catalogs/',
    body: () => ({ name: 'Conda', version: '24.1', catalog_type: 'package_manager' }),
    change: { description: 'Python packages' },
  },
  {
    path: '/api/component-user-usage-limits/',
    body: (world, url) => {
      const offering = first(world.offerings.filter((each) => each.users.length > 0));
      return {
        resource: `${url}/api/marketplace-resources/${first(offering.resources).uuid}/`,
        component: `${url}/api/marketplace-offering-components/${first(offering.components).uuid}/`,
        user: `${url}/api/marketplace-offering-users/${first(offering.users).uuid}/`,
      };
    },
    change: { limit: '12.50' },
  },
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
  {
    path: '/api/customers/',
    body: () => ({ name: 'Glacier Institute', abbreviation: 'GI', country: 'IS', city: 'Akureyri' }),
    change: { homepage: 'https://glacier.example/', grace_period_days: 7, blocked: true },
  },
];

describe.each(cases)('$path', ({ path, body, change, retold = [], method = 'PATCH', refused = 403 }) => {
  it('lists created objects, shows changes, and removes deleted ones', async () => {
    const { ask, count, sandbox } = client();
    const before = await count(path);
    const sent = body(sandbox.world, sandbox.url);

    const made = await ask(path, { json: sent });
    expect([made.status, made.text]).toEqual([201, expect.any(String)]);
    expect(await count(path)).toBe(before + 1);
    const list = (await ask(`${path}?page_size=300`)).rows;
    const item = `${path}${String(made.row.uuid ?? list.at(-1)?.uuid)}/`;
    const json = method === 'PUT' ? { ...sent, ...change } : change;
    expect((await ask(item, { method, json })).status).toBe(200);
    const shown = Object.entries({ ...sent, ...change }).filter(([name]) => !retold.includes(name));
    expect((await ask(item)).row).toMatchObject(Object.fromEntries(shown));

    expect((await ask(item, { method: 'DELETE' })).status).toBe(204);
    expect((await ask(item)).status).toBe(404);
    expect(await count(path)).toBe(before);
  });

  it('cannot be changed without the right', async () => {
    const { ask, sandbox } = client();
    const asking = { token: sandbox.tokens.customer, json: body(sandbox.world, sandbox.url) };
    expect((await ask(path, asking)).status).toBe(refused);
  });
});

describe('roles', () => {
  it('can be disabled, enabled, described and created for one organization', async () => {
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
      json: { customer: customer?.uuid },
    });
    expect(clone.row).toMatchObject({ template_name: 'OFFERING.MANAGER', customer_uuid: customer?.uuid });
  });
});

describe('plans', () => {
  it('have prices, can be archived, and are counted by the resources that use them', async () => {
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
  it('move through their states in order, and report who waits for what', async () => {
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

  it('can answer the checklist of the offering', async () => {
    const { ask, sandbox } = client();
    const offering = first(sandbox.world.offerings.filter((each) => each.checklist && each.users.length > 0));
    const item = `/api/marketplace-offering-users/${first(offering.users).uuid}/`;
    const questions = (await ask(`${item}checklist/`)).row.questions as Row[];
    const sent = questions.map(({ uuid }) => ({ question_uuid: uuid, answer_data: 'In the vault' }));
    await ask(`${item}submit_answers/`, { json: sent });
    expect((await ask(`${item}completion_status/`)).row).toMatchObject({ completion_percentage: 100 });
  });

  it('are listed for many offerings in one request', async () => {
    const { count, sandbox } = client();
    const offerings = sandbox.world.offerings.filter((each) => each.users.length > 0).slice(0, 2);
    expect(
      await count(`/api/marketplace-offering-users/?offering_uuid=${offerings.map(({ uuid }) => uuid)}`),
    ).toBe(offerings.reduce((sum, { users }) => sum + users.length, 0));
  });
});

describe('component usages', () => {
  it('of this month equal the usage that the resource shows, by component', async () => {
    const { ask, sandbox } = client();
    const resource = first(
      sandbox.world.resources.filter(
        (each) =>
          each.state === 'OK' && each.offering.components.some(({ billingType }) => billingType === 'usage'),
      ),
    );
    const { current_usages: used } = (await ask(`/api/marketplace-provider-resources/${resource.uuid}/`)).row;
    const [{ billing_period: month } = {}] = (
      await ask(`/api/marketplace-component-usages/?resource_uuid=${resource.uuid}&page_size=1`)
    ).rows;
    const rows = (
      await ask(
        `/api/marketplace-component-usages/?resource_uuid=${resource.uuid}&billing_period=${String(month)}`,
      )
    ).rows;
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Number(row.usage)).toBe((used as Row)[String(row.type)]);
  });

  it('can be reported, and are divided among the named users', async () => {
    const { ask, sandbox } = client();
    const resource = first(sandbox.world.resources.filter((each) => each.state === 'OK'));
    const [component] = resource.offering.components;
    const usages = [{ type: component?.type, amount: '42.50', description: 'Measured' }];
    const set = await ask('/api/marketplace-component-usages/set_usage/', {
      json: { resource: resource.uuid, usages },
    });
    expect(set.status).toBe(201);
    const [usage] = (
      await ask(`/api/marketplace-component-usages/?resource_uuid=${resource.uuid}&type=${component?.type}`)
    ).rows;
    expect(usage).toMatchObject({ usage: '42.50', description: 'Measured' });

    const item = `/api/marketplace-component-usages/${String(usage?.uuid)}/`;
    await ask(`${item}set_user_usage/`, { json: { username: 'alice', usage: '40' } });
    await ask(`${item}set_user_usages/`, { json: { usages: [{ username: 'bob', usage: '2.5' }] } });
    const shares = await ask(
      `/api/marketplace-component-user-usages/?resource_uuid=${resource.uuid}&type=${component?.type}&page_size=300`,
    );
    expect(shares.rows.filter(({ component_usage: of }) => String(of).endsWith(item))).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ username: 'alice', usage: '40.00' }),
        expect.objectContaining({ username: 'bob', usage: '2.50' }),
      ]),
    );
  });
});

describe('projects', () => {
  const made = async () => {
    const { ask, sandbox } = client();
    const customer = first(sandbox.world.customers);
    const { row } = await ask('/api/projects/', {
      json: { name: 'Ice cores', customer: `${sandbox.url}/api/customers/${customer.uuid}/`, kind: 'course' },
    });
    return { ask, sandbox, customer, item: `/api/projects/${String(row.uuid)}/` };
  };

  it('can be created, moved, removed with their team, and recovered with it', async () => {
    const { ask, sandbox, item } = await made();
    const [, to] = sandbox.world.customers;
    const user = first(sandbox.world.users.filter(({ grants }) => grants.length === 0)).uuid;
    await ask(`${item}add_user/`, { json: { user, role: 'PROJECT.MEMBER' } });
    const moved = await ask(`${item}move_project/`, {
      json: { customer: `${sandbox.url}/api/customers/${to?.uuid}/`, preserve_permissions: true },
    });
    expect(moved.row).toMatchObject({ name: 'Ice cores', kind: 'course', customer_uuid: to?.uuid });
    expect((await ask(`${item}list_users/`)).rows).toMatchObject([{ role_name: 'PROJECT.MEMBER' }]);

    expect((await ask(item, { method: 'DELETE' })).status).toBe(204);
    expect((await ask(item)).row).toMatchObject({ is_removed: true });
    expect((await ask(item, { token: sandbox.tokens.customer })).status).toBe(404);
    expect((await ask('/api/projects/?name=Ice+cores')).rows).toEqual([]);
    expect((await ask('/api/projects/?name=Ice+cores&include_terminated=true')).rows).toHaveLength(1);
    await ask(`${item}recover/`, { json: { restore_team_members: true } });
    expect((await ask('/api/projects/?name=Ice+cores')).rows).toMatchObject([{ is_removed: false }]);
    expect((await ask(`${item}list_users/`)).rows).toMatchObject([{ user_uuid: user }]);
  });

  it('can be changed by their managers, and created only by owners of the organization', async () => {
    const { ask, sandbox, customer, item } = await made();
    const json = { name: 'Sea ice', customer: `${sandbox.url}/api/customers/${customer.uuid}/` };
    const { owner, secondProvider } = sandbox.tokens;
    expect((await ask('/api/projects/', { token: owner, json })).status).toBe(201);
    expect((await ask('/api/projects/', { token: secondProvider, json })).status).toBe(403);
    const change = { method: 'PATCH', json: { description: 'Cold' } } as const;
    expect((await ask(item, { ...change, token: owner })).row).toMatchObject({ description: 'Cold' });
    expect((await ask(item, { ...change, token: secondProvider })).status).toBe(404);
  });

  it('and organizations are all visible to staff and support, and to others if they have a role in them', async () => {
    const { ask, sandbox } = client();
    const { world, tokens } = sandbox;
    for (const [name, token] of Object.entries(tokens)) {
      const user = first(world.users.filter((each) => each.token === token));
      const isOwn = (grants: readonly { user: unknown }[]): boolean =>
        user.isStaff || user.isSupport || grants.some((grant) => grant.user === user);
      const projects = world.projects.filter(
        ({ grants, customer }) => isOwn(grants) || isOwn(customer.grants),
      );
      const listed = (await ask('/api/projects/?page_size=300&field=uuid', { token })).rows;
      expect([name, listed.map(({ uuid }) => uuid).sort()]).toEqual([
        name,
        projects.map(({ uuid }) => uuid).sort(),
      ]);
      const customers = world.customers.filter(
        ({ grants, projects: theirs }) => isOwn(grants) || theirs.some((each) => isOwn(each.grants)),
      );
      expect([name, (await ask('/api/customers/?page_size=300&field=uuid', { token })).rows.length]).toEqual([
        name,
        customers.length,
      ]);
    }
  });

  it('can answer the checklist of their organization', async () => {
    const { ask, sandbox } = client();
    const { world } = sandbox;
    const customer = first(world.customers.filter(({ projects }) => projects.length > 0));
    await ask(`/api/customers/${customer.uuid}/`, {
      method: 'PATCH',
      json: { project_metadata_checklist: projectMetadata.uuid },
    });
    const item = `/api/projects/${first(customer.projects).uuid}/`;
    const questions = (await ask(`${item}checklist/`)).row.questions as Row[];
    const json = questions.map(({ uuid }) => ({ question_uuid: uuid, answer_data: 'In the vault' }));
    await ask(`${item}submit_answers/`, { json });
    expect((await ask(`${item}completion_status/`)).row).toMatchObject({ completion_percentage: 100 });
  });
});

describe('robot accounts', () => {
  it('are created by the provider in steps', async () => {
    const { ask } = client();
    const [account] = (await ask('/api/marketplace-robot-accounts/?state=OK')).rows;
    const item = `/api/marketplace-robot-accounts/${String(account?.uuid)}/`;
    expect((await ask(`${item}set_state_creating/`, { method: 'POST' })).status).toBe(409);
    expect((await ask(`${item}set_state_erred/`, { json: { error_message: 'No room' } })).row).toMatchObject({
      state: 'Error',
      error_message: 'No room',
    });
    expect((await ask(`${item}set_state_ok/`, { method: 'POST' })).row).toMatchObject({ state: 'OK' });
  });
});

describe('screenshots', () => {
  it('can be uploaded to an offering, which shows them', async () => {
    const { ask, sandbox } = client();
    const offering = offeringOf(sandbox.world, sandbox.url);
    const body = new FormData();
    body.set('name', 'Dashboard');
    body.set('offering', offering);
    body.set('image', new Blob(['\x89PNG\r\n\x1a\n'].map((text) => Buffer.from(text, 'latin1'))), 'a.png');
    const made = await ask('/api/marketplace-screenshots/', { body });
    expect([made.status, made.row.name]).toEqual([201, 'Dashboard']);
    expect((await ask(new URL(offering).pathname)).row.screenshots).toContainEqual(
      expect.objectContaining({ uuid: made.row.uuid, name: 'Dashboard' }),
    );
  });
});
