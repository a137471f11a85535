import { getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { estimateCost } from '../../src/planning/cost.ts';
import { createPlanner } from '../../src/planning/projection.ts';
import { schema } from '../../src/schema/index.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

/** The methods and paths of requests. */
const pathsOf = (requests: readonly string[]): string[] =>
  requests.map((one) => one.replace(/\?.*/, '').replace('/api/marketplace-', ''));

describe('search', () => {
  let gateway: Gateway;
  let text: string;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 60 });
    text = gateway.sandbox.world.resources[0]?.name.slice(0, 4) ?? '';
    // Detects, once, that the server can search offerings.
    await search('totalCount');
  });
  afterAll(() => gateway.close());

  const search = async (selection: string, variables: Record<string, unknown> = { text }) =>
    gateway.query(
      `query ($text: String!, $types: [SearchType!], $first: Int) {
        search(query: $text, types: $types, first: $first) { ${selection} }
      }`,
      variables,
    );

  it('requests each list once, with the columns of its own fragment, and returns the results type by type', async () => {
    let found: { type: string; uuid: string }[] = [];
    let totalCount = 0;
    const requests = await gateway.requestsOf(async () => {
      const { data, errors } = await search(
        `totalCount counts { type totalCount } pageInfo { hasNextPage hasPreviousPage }
        edges { cursor node { __typename ... on Node { id } ... on Order { uuid slug } } }
        nodes { type: __typename ... on Offering { uuid } ... on Resource { uuid backendId } ... on Order { uuid state } }`,
        { text, first: 3 },
      );
      expect(errors).toBeUndefined();
      const { nodes, edges, counts, pageInfo } = data.search;
      found = nodes;
      totalCount = data.search.totalCount;
      expect(edges).toHaveLength(nodes.length);
      expect(new Set(edges.map(({ cursor }: { cursor: string }) => cursor)).size).toBe(nodes.length);
      const sizes = counts.map((one: { totalCount: number }) => one.totalCount);
      expect(sizes.reduce((sum: number, one: number) => sum + one)).toBe(totalCount);
      expect(pageInfo).toEqual({
        hasNextPage: sizes.some((size: number) => size > 3),
        hasPreviousPage: false,
      });
    });
    expect(pathsOf(requests)).toEqual(['GET orders/', 'GET provider-offerings/', 'GET provider-resources/']);
    expect(requests.map((one) => [...one.matchAll(/field=(\w+)/g)].map(([, name]) => name).sort())).toEqual([
      ['slug', 'state', 'uuid'],
      ['uuid'],
      ['backend_id', 'uuid'],
    ]);
    const { data } = await gateway.query(
      `query ($text: String!) {
        offerings(first: 3, filter: { query: $text }) { totalCount nodes { type: __typename uuid } }
        resources(first: 3, filter: { query: $text }) { totalCount nodes { type: __typename uuid } }
        orders(first: 3, filter: { query: $text }) { totalCount nodes { type: __typename uuid } }
      }`,
      { text },
    );
    const lists = [data.offerings, data.resources, data.orders];
    expect(found.map(({ type, uuid }) => ({ type, uuid }))).toEqual(lists.flatMap(({ nodes }) => nodes));
    expect(totalCount).toBe(lists.reduce((sum, one) => sum + one.totalCount, 0));
  });

  it('requests only the named types, and only counts them if no rows are selected', async () => {
    const orders = await gateway.requestsOf(() => search('nodes { __typename }', { text, types: ['ORDER'] }));
    expect(pathsOf(orders)).toEqual(['GET orders/']);
    const counted = await gateway.requestsOf(() =>
      search('totalCount', { text, types: ['ORDER', 'RESOURCE'] }),
    );
    expect(pathsOf(counted)).toEqual(['HEAD orders/', 'HEAD provider-resources/']);
    const none = await gateway.requestsOf(async () => {
      const { data } = await search('totalCount nodes { __typename }', { text, types: [] });
      expect(data.search).toEqual({ totalCount: 0, nodes: [] });
    });
    expect(none).toEqual([]);
  });

  it('requests the lists for customers if it searches as a customer', async () => {
    const ask = () =>
      gateway.query(
        `query ($text: String!) {
          search(as: CONSUMER, query: $text, first: 3) {
            totalCount
            nodes { ... on Offering { uuid } ... on Resource { uuid } ... on Order { uuid } }
          }
        }`,
        { text: 'a' },
        gateway.sandbox.tokens.customer,
      );
    // Detects, once, that the server can search the offerings of the catalogue.
    const { data, errors } = await ask();
    expect(errors).toBeUndefined();
    expect(pathsOf(await gateway.requestsOf(ask))).toEqual([
      'GET orders/',
      'GET public-offerings/',
      'GET resources/',
    ]);
    const { data: lists } = await gateway.query(
      `query ($text: String!) {
        offerings(as: CONSUMER, first: 3, filter: { query: $text }) { totalCount nodes { uuid } }
        resources(as: CONSUMER, first: 3, filter: { query: $text }) { totalCount nodes { uuid } }
        orders(first: 3, filter: { query: $text }) { totalCount nodes { uuid } }
      }`,
      { text: 'a' },
      gateway.sandbox.tokens.customer,
    );
    const each = [lists.offerings, lists.resources, lists.orders];
    expect(each[1].totalCount).toBeGreaterThan(0);
    expect(data.search.nodes).toEqual(each.flatMap(({ nodes }) => nodes));
    expect(data.search.totalCount).toBe(each.reduce((sum, one) => sum + one.totalCount, 0));
  });

  it.each([
    ['a blank text, which the REST API treats as no filter', { text: ' \t' }],
    ['a page that is too large', { text: 'a', first: 301 }],
  ])('refuses %s', async (_, variables) => {
    const requests = await gateway.requestsOf(async () => {
      const { data, errors } = await search('totalCount', variables);
      expect(data.search).toBeNull();
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    });
    expect(requests).toEqual([]);
  });

  it('has a cost limit before it runs: one page of each list, and fields below it once for each row of a page', () => {
    const costOf = (types: string, side = 'PROVIDER') => {
      const document = parse(
        `{ search(as: ${side}, query: "a", types: ${types}, first: 9) {
          nodes { ... on Resource { team { username } } ... on Offering { serviceAttributes } }
        } }`,
      );
      const operation = getOperationAST(document);
      if (!operation) throw new Error('no operation');
      const cost = estimateCost(createPlanner(schema)(document, operation, {}), {}, { maxPageSize: 300 });
      return cost.requests;
    };
    const both = costOf('[ORDER, RESOURCE]');
    expect(both - costOf('[RESOURCE]')).toBe(1);
    expect(costOf('[RESOURCE]')).toBe(1 + 9);
    // Whether the caller manages offerings, and each offering that the caller manages.
    expect(costOf('[OFFERING]', 'CONSUMER') - costOf('[OFFERING]')).toBe(1 + 9);
  });
});

describe('search on a server of 2024', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ server: '2024', resources: 60 });
  });
  afterAll(() => gateway.close());

  it('is refused for a type whose list the server cannot search, and works for the others', async () => {
    const refused = await gateway.query('{ search(query: "a") { nodes { __typename } } }');
    expect(refused.data.search).toBeNull();
    expect(refused.errors?.[0]).toMatchObject({
      message: expect.stringContaining('Offering'),
      extensions: { code: 'UPSTREAM_UNSUPPORTED' },
    });
    const others = await gateway.query(
      '{ search(query: "a", types: [RESOURCE, ORDER]) { nodes { ... on Node { id } } } }',
    );
    expect(others.errors).toBeUndefined();
    expect(others.data.search.nodes.length).toBeGreaterThan(0);
  });
});
