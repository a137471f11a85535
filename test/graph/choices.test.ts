import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';

describe.each(['2024', '2026'] as const)('objects that inputs refer to, on a server of %s', (server) => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ server, resources: 100 });
  });
  afterAll(() => gateway.close());

  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    let result: Awaited<ReturnType<Gateway['query']>> | undefined;
    const requests = await gateway.requestsOf(async () => {
      result = await gateway.query(query, variables, gateway.sandbox.tokens.owner);
    });
    return { data: result?.data, errors: result?.errors, requests };
  };
  const to = (path: string, requests: readonly string[]): readonly string[] =>
    requests.filter((one) => one.includes(path));

  it('a category links to its group and back, with one list in each direction for all objects', async () => {
    const { data, errors, requests } = await ask(`{
      offerings(first: 40) { nodes { category { icon group { title categories { totalCount nodes { uuid } } } } } }
    }`);
    expect(errors).toBeUndefined();
    const groups = new Map<string, number>();
    for (const { category } of data.offerings.nodes) {
      const { title, categories } = category.group;
      expect(categories.nodes.length).toBe(categories.totalCount);
      groups.set(title, categories.totalCount);
    }
    const { world } = gateway.sandbox;
    expect([...groups.values()].reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(
      world.categories.length,
    );
    expect(groups.size).toBeGreaterThan(1);
    // The targets of the links, and the list of the groups.
    expect(to('/api/marketplace-categories/', requests)).toHaveLength(2);
    expect(to('/api/marketplace-category-groups/', requests)).toHaveLength(1);
  });

  it('the offerings of all categories are loaded with one list', async () => {
    const { data, errors, requests } = await ask(
      '{ categories(first: 50) { nodes { title offerings(first: 100) { nodes { uuid category { title } } } } } }',
    );
    expect(errors).toBeUndefined();
    const listed = data.categories.nodes.flatMap(
      (one: { title: string; offerings: { nodes: unknown[] } }) => {
        for (const { category } of one.offerings.nodes as { category: unknown }[])
          expect(category).toEqual({ title: one.title });
        return one.offerings.nodes;
      },
    );
    expect(listed.length).toBeGreaterThan(0);
    expect(requests).toHaveLength(2);
  });

  it('the number of offerings of a category does not depend on the filter of the list', async () => {
    const customer = gateway.sandbox.world.providers[0]?.customer.uuid;
    const { data, errors, requests } = await ask(
      'query ($of: UUID!) { all: categories { nodes { id offeringCount } } some: categories(filter: { customerUuid: $of }, customerOfferingState: [ACTIVE, PAUSED]) { nodes { id offeringCount } } }',
      { of: customer },
    );
    expect(errors).toBeUndefined();
    expect(data.some.nodes.length).toBeGreaterThan(0);
    expect(data.all.nodes).toEqual(expect.arrayContaining(data.some.nodes));
    expect(to('offering_count', requests).every((one) => !one.includes('customer_uuid'))).toBe(true);
    expect(to('customers_offerings_state=2&customers_offerings_state=3', requests)).toHaveLength(1);
  });

  it('groups within groups of organizations, and the types of offerings, are loaded with one list each', async () => {
    const { data, errors, requests } = await ask(`{
      organizationGroups(first: 50) { nodes { name parent { name } children(first: 50) { nodes { name parent { name } } } } }
      offerings(first: 20) { nodes { type plugin { offeringType components { type billingType } } } }
    }`);
    expect(errors).toBeUndefined();
    let within = 0;
    for (const { name, children } of data.organizationGroups.nodes)
      for (const child of children.nodes) {
        expect(child.parent).toEqual({ name });
        within += 1;
      }
    const { world } = gateway.sandbox;
    expect(within).toBe(world.groups.filter(({ parent }) => parent !== null).length);
    const told = data.offerings.nodes.filter(({ plugin }: { plugin: unknown }) => plugin !== null);
    expect(told.length).toBeGreaterThan(0);
    for (const { type, plugin } of told) expect(plugin.offeringType).toBe(type);
    expect(to('/api/organization-groups/', requests)).toHaveLength(2);
    expect(to('/api/marketplace-plugins/', requests)).toHaveLength(1);
  });
});
