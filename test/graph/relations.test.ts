import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../src/lib/global-id.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

/** The path and the parameters of a request, without columns and page size. */
function shape(request: string): string {
  const [path = '', search = ''] = request.replace(/^GET |^HEAD /, '').split('?');
  const names = [...new URLSearchParams(search).keys()].filter(
    (name) => name !== 'field' && name !== 'page_size',
  );
  return `${path.replace('/api/', '').replaceAll(/[0-9a-f]{32}/g, 'ID')}${names.length > 0 ? `?${[...new Set(names)].join('&')}` : ''}`;
}

const distinct = (shapes: readonly string[]): string[] => [...new Set(shapes)].sort();

const cases: readonly [title: string, query: string, requests: readonly string[]][] = [
  [
    'the components of orders come from their offerings, which are loaded in one list',
    '{ orders(first: 5) { nodes { components { type limit component { name measuredUnit } } } } }',
    ['marketplace-orders/', 'marketplace-provider-offerings/?uuid_list'],
  ],
  [
    'the orders of several offerings are loaded in one list by slug',
    '{ offerings(first: 3) { nodes { orders(first: 2) { nodes { state } } } } }',
    ['marketplace-orders/?offering_slug', 'marketplace-provider-offerings/'],
  ],
  [
    'the usage policies of several offerings are loaded in one list of all policies',
    '{ offerings(first: 5) { nodes { usagePolicies { nodes { hasFired } } } } }',
    ['marketplace-offering-usage-policies/', 'marketplace-provider-offerings/'],
  ],
  [
    'the usage policies of one offering are loaded in a list of that offering',
    '{ offerings(first: 1) { nodes { usagePolicies { nodes { hasFired } } } } }',
    ['marketplace-offering-usage-policies/?scope_uuid', 'marketplace-provider-offerings/'],
  ],
  [
    'the usage policies of a provider are selected from all policies by its offerings',
    '{ serviceProviders(first: 1) { nodes { usagePolicies { totalCount } } } }',
    [
      'marketplace-offering-usage-policies/',
      'marketplace-provider-offerings/?customer_uuid',
      'marketplace-service-providers/',
    ],
  ],
  [
    'the usage policies of several providers are selected from all policies by all offerings',
    '{ serviceProviders { nodes { usagePolicies(last: 2) { nodes { hasFired } } } } }',
    [
      'marketplace-offering-usage-policies/',
      'marketplace-provider-offerings/',
      'marketplace-service-providers/',
    ],
  ],
  [
    'the offerings of policies are loaded in one list of ids',
    '{ usagePolicies { nodes { offering { fullDescription } } } }',
    ['marketplace-offering-usage-policies/', 'marketplace-provider-offerings/?uuid_list'],
  ],
  [
    'the full plans of resources come with their offerings, in one list of ids',
    '{ resources(first: 50) { nodes { plan { name unitPrice } } } }',
    ['marketplace-provider-offerings/?uuid_list', 'marketplace-provider-resources/'],
  ],
  [
    'the components of resources come with their offerings, in one list of ids',
    '{ resources(first: 50) { nodes { components { type limit component { name measuredUnit } } } } }',
    ['marketplace-provider-offerings/?uuid_list', 'marketplace-provider-resources/'],
  ],
  [
    'the providers of several offerings are loaded in one list',
    '{ offerings(first: 30) { nodes { provider { uuid description } } } }',
    ['marketplace-provider-offerings/', 'marketplace-service-providers/'],
  ],
  [
    'the customer of a provider is in the row of the provider',
    '{ resources(first: 5) { nodes { provider { customer { name slug } } } } }',
    ['marketplace-provider-resources/'],
  ],
  [
    'the customer of a project is in the row of the resource, two links deep',
    '{ resources(first: 5) { nodes { project { name slug customer { uuid name slug } } } } }',
    ['marketplace-provider-resources/'],
  ],
  [
    'the offering of an order is in the row of the order',
    '{ orders(first: 5) { nodes { offering { uuid name type customer { name } } plan { name } project { name } } } }',
    ['marketplace-orders/'],
  ],
];

describe('relations', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway.close());

  it.each(cases)('%s', async (_title, query, expected) => {
    const requests = await gateway.requestsOf(async () => {
      const { errors } = await gateway.query(query);
      expect(errors).toBeUndefined();
    });
    expect(distinct(requests.map(shape))).toEqual([...expected].sort());
    expect(requests).toHaveLength(expected.length);
  });

  it('a list filter on the key of the parent only narrows the list, and never returns the list of another parent', async () => {
    const [first, second] = gateway.sandbox.world.offerings;
    const document =
      'query ($a: UUID!, $b: UUID!) { offering(uuid: $a) { resources(filter: { offeringUuid: [$b] }) { totalCount nodes { offering { uuid } } } } }';
    const other = await gateway.query(document, { a: first?.uuid, b: second?.uuid });
    expect(other.errors).toBeUndefined();
    expect(other.data.offering.resources).toEqual({ totalCount: 0, nodes: [] });
    const same = await gateway.query(document, { a: first?.uuid, b: first?.uuid });
    for (const { offering } of same.data.offering.resources.nodes) expect(offering.uuid).toBe(first?.uuid);
  });

  it('projects are read through the provider, several in one page, by a caller who is not a member', async () => {
    let projects = 0;
    const requests = await gateway.requestsOf(async () => {
      const { data, errors } = await gateway.query(
        '{ resources(first: 30) { nodes { project { uuid created } } } }',
        {},
        gateway.sandbox.tokens.owner,
      );
      expect(errors).toBeUndefined();
      const uuids = data.resources.nodes.map(
        ({ project }: { project: { uuid: string; created: string } }) => {
          expect(project.created).toEqual(expect.any(String));
          return project.uuid;
        },
      );
      projects = new Set(uuids).size;
    });
    expect(projects).toBeGreaterThan(3);
    expect(distinct(requests.map(shape))).toEqual([
      'marketplace-provider-resources/',
      'marketplace-service-providers/?customer_uuid',
      'marketplace-service-providers/ID/projects/',
    ]);
    expect(requests).toHaveLength(3);
  });

  it('the accounts of a team are loaded once for each pair of project and offering, however many resources there are', async () => {
    const { world } = gateway.sandbox;
    const requests = await gateway.requestsOf(() =>
      gateway.query('{ resources(first: 300) { nodes { team { offeringUserUsername } } } }'),
    );
    const shown = world.resources.slice(0, 300);
    const pairs = new Set(shown.map(({ project, offering }) => `${project.uuid} ${offering.uuid}`));
    expect(requests.filter((request) => request.includes('/team/'))).toHaveLength(pairs.size);
  });

  it('a link whose name alone is selected is null if its key is null, and an empty name is not null', async () => {
    const [nameless, planless] = gateway.sandbox.world.resources;
    if (!nameless?.plan || !planless?.plan) throw new Error('no plans');
    const before = { plan: planless.plan, name: nameless.plan.name };
    try {
      Object.assign(planless, { plan: null });
      Object.assign(nameless.plan, { name: '' });
      gateway.sandbox.world.touch();
      const read = async (selection: string) => {
        const { data } = await gateway.query(`{ resources(first: 2) { nodes { plan { ${selection} } } } }`);
        return data.resources.nodes;
      };
      expect(await read('name')).toEqual([{ plan: { name: '' } }, { plan: null }]);
      expect(await read('unit uuid')).toEqual([{ plan: expect.anything() }, { plan: null }]);
    } finally {
      Object.assign(planless, { plan: before.plan });
      Object.assign(nameless.plan, { name: before.name });
      gateway.sandbox.world.touch();
    }
  });

  it('a word that the schema does not know becomes UNKNOWN without an error, and another field has the word', async () => {
    const [offering] = gateway.sandbox.world.offerings;
    if (!offering) throw new Error('no offering');
    const { state } = offering;
    try {
      Object.assign(offering, { state: 'Hibernating' });
      gateway.sandbox.world.touch();
      const { data, errors } = await gateway.query(
        'query ($uuid: UUID!) { offering(uuid: $uuid) { name state stateWord } }',
        {
          uuid: offering.uuid,
        },
      );
      expect(errors).toBeUndefined();
      expect(data.offering).toEqual({ name: offering.name, state: 'UNKNOWN', stateWord: 'Hibernating' });
    } finally {
      Object.assign(offering, { state });
      gateway.sandbox.world.touch();
    }
  });

  it('UNKNOWN is refused as an input before a request is sent', async () => {
    const requests = await gateway.requestsOf(async () => {
      const listed = await gateway.query(
        '{ offerings(filter: { state: [ACTIVE, UNKNOWN] }) { totalCount } }',
      );
      expect(listed.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
      const written = await gateway.query(
        `mutation { createUsagePolicy(input: { offeringUuid: "${'a'.repeat(32)}", actions: [UNKNOWN], componentLimits: [] }) {
          userErrors { code path }
        } }`,
      );
      expect(written.data.createUsagePolicy.userErrors).toEqual([
        { code: 'INVALID_VALUE', path: ['input', 'actions', '0'] },
      ]);
    });
    expect(requests).toEqual([]);
  });

  it('the months of a revenue are selected by the gateway if the REST API takes no range, and one request loads the currency', async () => {
    const [provider] = gateway.sandbox.world.providers;
    const uuid = provider?.uuid;
    const all = await gateway.query(`{ serviceProvider(uuid: "${uuid}") { revenue { period total } } }`);
    const months = all.data.serviceProvider.revenue;
    const [start, end] = [months[1]?.period, months.at(-2)?.period];
    const requests = await gateway.requestsOf(async () => {
      const { data } = await gateway.query(
        `{ currency
           serviceProvider(uuid: "${uuid}") { some: revenue(start: "${start}", end: "${end}") { total } last: revenue(start: "${end}") { period total } } }`,
      );
      expect(data.currency).toBe('EUR');
      expect(data.serviceProvider.some).toEqual(
        months.slice(1, -1).map(({ total }: { total: string }) => ({ total })),
      );
      expect(data.serviceProvider.last).toEqual(months.slice(-2));
    });
    expect(requests.filter((one) => one.includes('configuration'))).toHaveLength(1);
    expect(requests.filter((one) => one.includes('revenue'))).toHaveLength(1);
  });

  it('an object can be read again by its global id', async () => {
    const { data } = await gateway.query(
      '{ offerings(first: 1) { nodes { id name } } orders(first: 1) { nodes { id } } }',
    );
    const [offering] = data.offerings.nodes;
    const [order] = data.orders.nodes;
    const again = await gateway.query(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Offering { name } ... on Order { state } } }',
      { ids: [order.id, offering.id] },
    );
    expect(again.errors).toBeUndefined();
    expect(again.data.nodes).toEqual([
      { __typename: 'Order', id: order.id, state: expect.any(String) },
      { __typename: 'Offering', id: offering.id, name: offering.name },
    ]);
  });

  it('a global id of a type that no route reads is not found, without a request', async () => {
    const ids = ['Tag', 'Product'].map((type) => toGlobalId(type, '0'.repeat(32)));
    const requests = await gateway.requestsOf(async () => {
      const { data, errors } = await gateway.query(
        'query ($id: ID!, $ids: [ID!]!) { node(id: $id) { id } nodes(ids: $ids) { id } }',
        { id: ids[0], ids },
      );
      expect(data).toEqual({ node: null, nodes: [null, null] });
      expect(errors?.map(({ extensions }) => Object.keys(extensions ?? {}).sort())).toEqual(
        Array.from({ length: 3 }, () => ['code', 'requestId']),
      );
      expect(new Set(errors?.map(({ extensions }) => extensions?.code))).toEqual(new Set(['NOT_FOUND']));
    });
    expect(requests).toEqual([]);
  });
});

describe('a key that fails to load', () => {
  let gateway: Gateway;

  beforeEach(async () => {
    gateway = await startGateway({ resources: 300 });
    return () => gateway.close();
  });

  it('fails the fields that need it and does not affect their neighbours', async () => {
    const { world } = gateway.sandbox;
    const [known] = world.resources;
    const result = await gateway.query(
      `query ($known: UUID!) {
        known: resource(uuid: $known) { name offering { name } }
        gone: resource(uuid: "00000000000000000000000000000000") { name }
      }`,
      { known: known?.uuid },
    );
    expect(result.data).toEqual({
      known: { name: known?.name, offering: { name: known?.offering.name } },
      gone: null,
    });
    expect(result.errors?.map(({ path }) => path)).toEqual([['gone']]);
  });
});
