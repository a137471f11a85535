import { describe, expect, it } from 'vitest';
import { callerStage, callers } from './caller-stage.ts';
import { first, paths, useSandbox } from './support.ts';

const client = useSandbox();
const { userOf, usedBy } = callerStage(client);

async function all(path: string, token: string | null): Promise<readonly string[]> {
  const found: string[] = [];
  for (let page = 1; ; page += 1) {
    const response = await client().ask(`${path}?field=uuid&page_size=300&page=${page}`, { token });
    found.push(...response.rows.map(({ uuid }) => String(uuid)));
    if (found.length >= Number(response.headers.get('x-result-count'))) return found;
  }
}

describe('the callers of the sandbox', () => {
  it.each([
    ['support', []],
    ['owner', ['CUSTOMER.OWNER']],
    ['manager', ['OFFERING.MANAGER']],
    ['customerOwner', ['CUSTOMER.OWNER']],
    ['projectMember', []],
    ['stranger', []],
  ] as const)('include %s, who has the roles %j besides those in projects', (caller, roles) => {
    const { grants, isStaff, isSupport } = userOf(caller);
    expect([isStaff, isSupport]).toEqual([false, caller === 'support']);
    const outside = grants.filter(({ scopeType }) => scopeType !== 'project');
    expect([...new Set(outside.map(({ role }) => role))]).toEqual(roles);
    expect(grants.length > 0).toBe(caller !== 'stranger');
  });
});

describe('/api/marketplace-resources/', () => {
  it.each(callers)(
    'shows to %s only the resources that their projects and organizations use',
    async (caller) => {
      const { sandbox } = client();
      const used = usedBy(caller).map(({ uuid }) => uuid);
      expect([...(await all(paths.consumed, sandbox.tokens[caller]))].sort()).toEqual([...used].sort());
      const counts = { stranger: 0, manager: 0, staff: 1600, support: 1600 } as const;
      if (caller in counts) expect(used).toHaveLength(counts[caller as keyof typeof counts]);
      else expect(used.length).toBeGreaterThan(0);
    },
  );

  it('has the same rows as the list of the provider', async () => {
    const { ask } = client();
    const [mine, theirs] = await Promise.all(
      [paths.consumed, paths.resources].map((path) => ask(`${path}?page_size=20&o=-name`)),
    );
    expect(mine?.rows).toEqual(theirs?.rows);
  });

  it.each(['offering', 'plan_periods', 'team', 'team_members', 'list_users', 'offering_for_subresources'])(
    'shows %s to a member of the project, and 404 to others',
    async (name) => {
      const { ask, sandbox } = client();
      const resource = first(usedBy('projectMember'));
      for (const [caller, status] of [
        ['projectMember', 200],
        ['stranger', 404],
        ['manager', 404],
      ] as const) {
        const response = await ask(`${paths.consumed}${resource.uuid}/${name}/`, {
          token: sandbox.tokens[caller],
        });
        expect([caller, response.status]).toEqual([caller, status]);
      }
    },
  );
});

describe('/api/marketplace-public-offerings/', () => {
  it('shows shared offerings on sale to everyone, and others only to members of their organization', async () => {
    const { world, tokens } = client().sandbox;
    const onSale = world.offerings.filter(({ state }) => state === 'Active' || state === 'Paused');
    const own = first(onSale.filter(({ shared, customer }) => !shared && customer === world.customers[0]));
    const shared = onSale.filter((each) => each.shared).map(({ uuid }) => uuid);
    expect([...(await all(paths.catalogue, null))].sort()).toEqual([...shared].sort());
    expect(await all(paths.catalogue, tokens.stranger)).toHaveLength(shared.length);
    expect(await all(paths.catalogue, tokens.staff)).toHaveLength(onSale.length);
    expect(await all(paths.catalogue, tokens.owner)).toContain(own.uuid);
    expect(await all(paths.catalogue, tokens.customerOwner)).not.toContain(own.uuid);
  });

  it('refuses a wrong credential, and ignores other schemes', async () => {
    const { ask } = client();
    expect((await ask(paths.catalogue, { token: 'f'.repeat(40) })).status).toBe(401);
    const bearer = await ask(paths.catalogue, { token: null, headers: { authorization: 'Bearer x' } });
    expect(bearer.status).toBe(200);
  });

  it('has details and plans of its own rows only', async () => {
    const { ask, sandbox } = client();
    const { rows } = await ask(paths.catalogue, { token: null });
    const listed = first(rows.filter((row) => Array.isArray(row.plans) && row.plans.length > 0));
    const path = `${paths.catalogue}${listed.uuid}/`;
    const { row } = await ask(path, { token: null });
    const { total_cost: _cost, total_cost_estimated: _estimate, total_customers: _count, ...whole } = row;
    expect(listed).toMatchObject(whole);
    const plans = (await ask(`${path}plans/`, { token: null })).rows;
    expect(plans).toEqual(row.plans);
    const plan = first(plans);
    expect((await ask(`${path}plans/${plan.uuid}/`, { token: null })).row).toEqual(plan);
    const hidden = first(sandbox.world.offerings.filter(({ state }) => state === 'Draft'));
    const foreign = first(sandbox.world.offerings.filter(({ shared }) => !shared));
    for (const uuid of [hidden.uuid, foreign.uuid]) {
      expect((await ask(`${paths.catalogue}${uuid}/`, { token: sandbox.tokens.stranger })).status).toBe(404);
    }
  });
});
