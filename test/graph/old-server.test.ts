import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';

describe('in front of a server of 2024', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ server: '2024', resources: 400 });
  });
  afterAll(() => gateway.close());

  it('loads the resources of each offering separately, after one refusal', async () => {
    const document =
      '{ offerings(first: 6) { nodes { uuid resources(first: 3) { nodes { uuid offering { uuid } } } } } }';
    const check = async (): Promise<void> => {
      const { data, errors } = await gateway.query(document);
      expect(errors).toBeUndefined();
      for (const { uuid, resources } of data.offerings.nodes) {
        for (const node of resources.nodes) expect(node.offering.uuid).toBe(uuid);
      }
    };
    expect(await gateway.requestsOf(check)).toHaveLength(1 + 1 + 6);
    expect(await gateway.requestsOf(check)).toHaveLength(1 + 6);
  });

  it('reads offerings one by one after one response that ignores the list of ids', async () => {
    const document = '{ resources(first: 30) { nodes { offering { uuid fullDescription } } } }';
    let distinct = 0;
    const check = async (): Promise<void> => {
      const { data, errors } = await gateway.query(document);
      expect(errors).toBeUndefined();
      const texts = data.resources.nodes.map((node: { offering: { uuid: string } }) => node.offering.uuid);
      distinct = new Set(texts).size;
      for (const node of data.resources.nodes) {
        const { uuid, fullDescription } = node.offering;
        const offering = gateway.sandbox.world.offerings.find((one) => one.uuid === uuid);
        expect(fullDescription).toContain(offering?.name.slice(0, 4));
      }
    };
    expect(await gateway.requestsOf(check)).toHaveLength(2 + distinct);
    expect(await gateway.requestsOf(check)).toHaveLength(1 + distinct);
  });

  it('refuses a filter that the server would ignore', async () => {
    const filtered =
      '{ offerings(filter: { uuid: ["0123456789abcdef0123456789abcdef"] }) { nodes { uuid } } }';
    const { data, errors } = await gateway.query(filtered);
    expect(data.offerings).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe('UPSTREAM_UNSUPPORTED');
  });

  it('knows only the name of the user who placed an order', async () => {
    const { data, errors } = await gateway.query('{ orders(first: 5) { nodes { createdBy { fullName } } } }');
    expect(errors).toBeUndefined();
    for (const { createdBy } of data.orders.nodes)
      expect(createdBy).toEqual({ fullName: expect.any(String) });
  });

  it('derives the components of a plan from its prices, and returns an error for their other fields', async () => {
    const { data, errors } = await gateway.query(
      '{ offerings(first: 1) { nodes { uuid plans { uuid components { type price amount name } } } } }',
    );
    const [offering] = data.offerings.nodes;
    const [plan] = offering.plans;
    const world = gateway.sandbox.world.offeringByUuid.get(offering.uuid);
    const prices = world?.plans.find(({ uuid }) => uuid === plan.uuid)?.prices;
    expect(plan.components.length).toBeGreaterThan(0);
    for (const { type, price, amount, name } of plan.components) {
      const index = world?.components.findIndex((one) => one.type === type) ?? -1;
      expect(Number(price)).toBeCloseTo(prices?.[index] ?? Number.NaN);
      expect({ amount, name }).toEqual({ amount: expect.any(Number), name: null });
    }
    expect(new Set(errors?.map(({ extensions }) => extensions?.code))).toEqual(
      new Set(['UPSTREAM_UNSUPPORTED']),
    );
  });

  it('reads a column that the server lacks as null or as an empty list', async () => {
    const { data, errors } = await gateway.query(
      '{ offerings(first: 2) { nodes { name tags { name } qosProfiles { name } helpdeskUrl } } resources(first: 2) { nodes { hasApiKeys } } }',
    );
    expect(errors).toBeUndefined();
    for (const node of data.offerings.nodes)
      expect(node).toMatchObject({ tags: [], qosProfiles: [], helpdeskUrl: null });
    for (const node of data.resources.nodes) expect(node.hasApiKeys).toBeNull();
  });

  it('returns columns that newer servers no longer have: texts and rating of an offering, the group of a customer', async () => {
    const { data, errors } = await gateway.query(
      `{ offerings(first: 20) { nodes { nativeName nativeDescription rating termsOfService termsOfServiceLink
           componentStats(first: 1, accountingIsRunning: true) { totalCount }
           customers(first: 3, accountingIsRunning: true) { nodes {
             displayName defaultTaxPercent projectsCount blocked organizationGroup { uuid name typeName parent { name } }
           } } } } }`,
    );
    expect(errors).toBeUndefined();
    const customers = data.offerings.nodes.flatMap(
      (node: { customers: { nodes: unknown[] } }) => node.customers.nodes,
    );
    expect(customers).not.toEqual([]);
    for (const { displayName, blocked } of customers)
      expect([displayName, blocked]).toEqual([expect.any(String), expect.any(Boolean)]);
    const groups = customers.flatMap((one: { organizationGroup: unknown }) => one.organizationGroup ?? []);
    expect(groups).not.toEqual([]);
    for (const { name, typeName } of groups)
      expect([name, typeName]).toEqual([expect.any(String), expect.any(String)]);
    for (const { nativeName, termsOfService, rating } of data.offerings.nodes)
      expect([nativeName, termsOfService, rating]).not.toContain(undefined);
    const requests = await gateway.requestsOf(() =>
      gateway.query('{ resources(first: 5) { nodes { offering { name termsOfService } } } }'),
    );
    expect(requests).toHaveLength(1);
  });

  it('loads values that a newer server repeats in the row and this one does not', async () => {
    const { data, errors } = await gateway.query(
      '{ resources(first: 5) { nodes { offering { name state } } } }',
    );
    expect(errors).toBeUndefined();
    for (const node of data.resources.nodes) expect(node.offering.state).toEqual(expect.any(String));
  });

  it('loads the slugs that a newer server repeats in the row', async () => {
    const { data, errors } = await gateway.query(
      '{ resources(first: 4) { nodes { offering { name slug } project { uuid slug } customer { uuid slug } } } }',
    );
    expect(errors).toBeUndefined();
    for (const { offering, project, customer } of data.resources.nodes) {
      for (const { slug } of [offering, project, customer]) expect(slug).toEqual(expect.any(String));
    }
  });

  it.each([1, 2, 40])('finds the projects of %i resources that only the provider can see', async (first) => {
    const { world, tokens } = gateway.sandbox;
    const document =
      'query ($first: Int) { resources(first: $first) { nodes { project { uuid created } } } }';
    const read = async (): Promise<void> => {
      const { data, errors } = await gateway.query(document, { first }, tokens.owner);
      expect(errors).toBeUndefined();
      expect(data.resources.nodes).toHaveLength(first);
      for (const { project } of data.resources.nodes) {
        const known = world.projects.find(({ uuid }) => uuid === project.uuid);
        expect(Date.parse(project.created)).toBe(known?.created);
      }
    };
    await read();
    // The page of resources, and the projects of the remembered provider, which are fewer than a page.
    expect(await gateway.requestsOf(read)).toHaveLength(2);
  });

  it('loads the orders of each offering separately, after one list that the server did not filter', async () => {
    const document =
      '{ offerings(first: 6) { nodes { uuid orders(first: 3) { totalCount nodes { uuid offering { uuid } } } } } }';
    const check = async (): Promise<void> => {
      const { data, errors } = await gateway.query(document);
      expect(errors).toBeUndefined();
      for (const { uuid, orders } of data.offerings.nodes) {
        const known = gateway.sandbox.world.offeringByUuid.get(uuid)?.orders ?? [];
        expect(orders.totalCount).toBe(known.length);
        for (const { offering } of orders.nodes) expect(offering.uuid).toBe(uuid);
      }
    };
    await check();
    expect(await gateway.requestsOf(check)).toHaveLength(1 + 6);
  });

  it('filters resources by days if the server does not support times, and refuses other times', async () => {
    const { world } = gateway.sandbox;
    const day = new Date(world.now().getTime() - 90 * 86_400_000).toISOString().slice(0, 10);
    const known = world.resources.filter(({ created }) => created >= Date.parse(day)).length;
    expect(known).toBeGreaterThan(0);
    for (const time of [`${day}T00:00:00Z`, `${day}T02:00:00+02:00`]) {
      const filter = `(first: 2, filter: { createdAfter: "${time}" })`;
      const count = await gateway.query(`{ resources${filter} { totalCount } }`);
      const rows = await gateway.query(`{ resources${filter} { totalCount nodes { uuid } } }`);
      expect([count.data.resources.totalCount, rows.data.resources.totalCount]).toEqual([known, known]);
      expect(rows.data.resources.nodes).toHaveLength(2);
    }
    const { data, errors } = await gateway.query(
      `{ resources(filter: { createdAfter: "${day}T09:30:00Z" }) { nodes { uuid } } }`,
    );
    expect([data.resources, errors?.[0]?.extensions?.code]).toEqual([null, 'UPSTREAM_UNSUPPORTED']);
    expect(errors?.[0]?.message).toContain('filter.createdAfter');
  });

  it('loads the orders of a resource, which its rows do not contain, with one more request for each', async () => {
    const document = `{ resources(first: 60) { nodes { uuid orderInProgress { uuid state } creationOrder { uuid type } } } }`;
    let inProgress = 0;
    const requests = await gateway.requestsOf(async () => {
      const { data, errors } = await gateway.query(document);
      expect(errors).toBeUndefined();
      for (const { uuid, orderInProgress, creationOrder } of data.resources.nodes) {
        const resource = gateway.sandbox.world.resourceByUuid.get(uuid);
        expect([uuid, orderInProgress?.uuid]).toEqual([uuid, resource?.orderInProgress?.uuid]);
        expect(creationOrder?.uuid).toBe(resource?.creationOrder?.uuid);
        if (orderInProgress) inProgress += 1;
      }
    });
    expect(inProgress).toBeGreaterThan(0);
    expect(requests).toHaveLength(1 + 60);
    const [one] = gateway.sandbox.world.resources;
    const alone = await gateway.requestsOf(async () => {
      const { data } = await gateway.query(
        `{ resource(uuid: "${one?.uuid}") { creationOrder { uuid state } } }`,
      );
      expect(data.resource.creationOrder.uuid).toBe(one?.creationOrder?.uuid);
    });
    expect(alone).toHaveLength(2);
  });
});
