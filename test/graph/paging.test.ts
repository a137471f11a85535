import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';

interface Connection {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  nodes: { uuid: string }[];
}

const page = `query ($first: Int, $after: String, $last: Int, $before: String) {
  resources(first: $first, after: $after, last: $last, before: $before, orderBy: { field: NAME }) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { uuid }
  }
}`;

describe('paging', () => {
  let gateway: Gateway;
  let everything: string[];

  const read = async (variables: Record<string, unknown>): Promise<Connection> => {
    const { data, errors } = await gateway.query(page, variables);
    expect(errors).toBeUndefined();
    return data.resources;
  };

  beforeAll(async () => {
    gateway = await startGateway({ resources: 700 });
    everything = [];
    let after: string | null = null;
    do {
      const next: Connection = await read({ first: 300, after });
      everything.push(...next.nodes.map(({ uuid }) => uuid));
      after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null;
    } while (after !== null);
  });
  afterAll(() => gateway.close());

  it('reads the whole list forward without a gap or a repetition', async () => {
    const { totalCount } = await read({ first: 1 });
    expect(everything).toHaveLength(totalCount);
    expect(new Set(everything).size).toBe(totalCount);
  });

  it.each([1, 7, 50, 299])('accepts earlier cursors when the page size changes to %i', async (first) => {
    const start = await read({ first: 23 });
    const next = await read({ first, after: start.pageInfo.endCursor });
    expect(next.nodes.map(({ uuid }) => uuid)).toEqual(everything.slice(23, 23 + first));
    expect(next.pageInfo.hasPreviousPage).toBe(true);
  });

  it('reads the list backward from the end', async () => {
    const collected: string[] = [];
    let before: string | null = null;
    do {
      const previous: Connection = await read({ last: 97, before });
      collected.unshift(...previous.nodes.map(({ uuid }) => uuid));
      before = previous.pageInfo.hasPreviousPage ? previous.pageInfo.startCursor : null;
    } while (before !== null);
    expect(collected).toEqual(everything);
  });

  it('needs at most two requests for the last rows', async () => {
    const requests = await gateway.requestsOf(async () => {
      const tail = await read({ last: 40 });
      expect(tail.nodes.map(({ uuid }) => uuid)).toEqual(everything.slice(-40));
    });
    expect(requests.length).toBeLessThanOrEqual(2);
  });

  it('reads a range between two cursors', async () => {
    const { pageInfo: from } = await read({ first: 10 });
    const { pageInfo: to } = await read({ first: 21 });
    const between = await read({ first: 300, after: from.endCursor, before: to.endCursor });
    expect(between.nodes.map(({ uuid }) => uuid)).toEqual(everything.slice(10, 20));
  });

  it('returns nothing between two cursors in the wrong order', async () => {
    const { pageInfo: early } = await read({ first: 6 });
    const { pageInfo: late } = await read({ first: 11 });
    const none = await read({ last: 3, after: late.endCursor, before: early.endCursor });
    expect(none.nodes).toEqual([]);
  });

  it('reads any page in one request, whatever its offset', async () => {
    const { pageInfo } = await read({ first: 3 });
    const requests = await gateway.requestsOf(() => read({ first: 20, after: pageInfo.endCursor }));
    expect(requests).toHaveLength(1);
  });

  it('gives each parent its own page of a shared list', async () => {
    const nested = `query ($first: Int, $after: String) {
      offerings(first: 10) { nodes { uuid resources(first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { uuid offering { uuid } }
      } } }
    }`;
    const { data } = await gateway.query(nested, { first: 4 });
    for (const { uuid, resources } of data.offerings.nodes) {
      const alone = await gateway.query(
        'query ($uuid: UUID!) { offering(uuid: $uuid) { resources(first: 4) { totalCount nodes { uuid } } } }',
        { uuid },
      );
      expect(resources.totalCount).toBe(alone.data.offering.resources.totalCount);
      expect(resources.nodes.map((node: { uuid: string }) => node.uuid)).toEqual(
        alone.data.offering.resources.nodes.map((node: { uuid: string }) => node.uuid),
      );
      expect(resources.pageInfo.hasNextPage).toBe(resources.totalCount > 4);
      for (const node of resources.nodes) expect(node.offering.uuid).toBe(uuid);
    }
  });

  it('continues the lists of all parents after the same cursor', async () => {
    const nested = `query ($after: String) { offerings(first: 5) { nodes {
      all: resources(first: 300) { nodes { uuid } }
      start: resources(first: 3) { pageInfo { endCursor } }
      rest: resources(first: 5, after: $after) { nodes { uuid } }
    } } }`;
    const first = await gateway.query(nested);
    const after = first.data.offerings.nodes[0].start.pageInfo.endCursor;
    const { data } = await gateway.query(nested, { after });
    for (const { all, rest } of data.offerings.nodes) {
      expect(rest.nodes).toEqual(all.nodes.slice(3, 8));
    }
  });
});
