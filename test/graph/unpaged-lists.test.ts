import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/src/sandbox.ts';
import { type Gateway, gatewayBefore, type QueryResult, startGateway } from '../support/gateway.ts';
import { RestServer } from '../support/rest-server.ts';

interface Page {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor: string;
    readonly startCursor: string;
  };
  readonly nodes: readonly { readonly uuid: string }[];
}

describe.each(['2024', '2026'] as const)(
  'a list that a server of 2024 does not page, on a server of %s',
  (server) => {
    let gateway: Gateway;
    let offering: string;

    beforeAll(async () => {
      gateway = await startGateway({ server, resources: 400 });
      offering = gateway.sandbox.world.offerings.find(({ resources }) => resources.length > 8)?.uuid ?? '';
    });
    afterAll(() => gateway.close());

    const read = async (list: string, args: string): Promise<Page> => {
      const { data, errors } = await gateway.query(
        `{ offering(uuid: "${offering}") { list: ${list}(${args}) {
        totalCount pageInfo { hasNextPage startCursor endCursor } nodes { uuid }
      } } }`,
      );
      expect(errors).toBeUndefined();
      return data.offering.list;
    };

    it.each(['customerProjects', 'customerUsers'])(
      '%s is read to its end with pages of any size',
      async (list) => {
        const all = await read(list, 'first: 300');
        expect(all.totalCount).toBe(all.nodes.length);
        expect(all.totalCount).toBeGreaterThan(3);
        for (const first of [1, 3, all.totalCount, all.totalCount + 1]) {
          const walked: string[] = [];
          for (let after = 'null'; after !== ''; ) {
            const page = await read(list, `first: ${first}, after: ${after}`);
            expect([page.totalCount, page.nodes.length <= first]).toEqual([all.totalCount, true]);
            walked.push(...page.nodes.map(({ uuid }) => uuid));
            expect(walked.length).toBeLessThanOrEqual(all.totalCount);
            after = page.pageInfo.hasNextPage ? `"${page.pageInfo.endCursor}"` : '';
          }
          expect(walked).toEqual(all.nodes.map(({ uuid }) => uuid));
        }
      },
    );

    it('is counted without loading its rows, and can be read from its end', async () => {
      const all = await read('customerUsers', 'first: 300');
      const { data } = await gateway.query(
        `{ offering(uuid: "${offering}") { customerUsers { totalCount } customerProjects { totalCount } } }`,
      );
      expect(data.offering.customerUsers.totalCount).toBe(all.totalCount);
      const last = await read('customerUsers', 'last: 2');
      expect(last.nodes).toEqual(all.nodes.slice(-2));
      const before = await read('customerUsers', `last: 1, before: "${last.pageInfo.startCursor}"`);
      expect(before.nodes).toEqual(all.nodes.slice(-3, -2));
    });
  },
);

describe('a list without a total from the server', () => {
  const uuid = (n: number) => ({ uuid: String(n).padStart(32, '0') });

  it.each([
    ['its last rows, if it has more than a page', 7, { total: 7, nodes: 3 }],
    ['no rows, if there are none', 0, { total: 0, nodes: 0 }],
  ])('has at its end %s', async (_title, length, { total, nodes }) => {
    const { data, errors } = await endOf(Array.from({ length }, (_, n) => uuid(n)));
    expect(errors).toBeUndefined();
    expect(data.resources.totalCount).toBe(total);
    expect(data.resources.nodes).toHaveLength(nodes);
  });

  it('has no known end if one of its pages has no count', async () => {
    const { data, errors } = await endOf([uuid(1), uuid(2)]);
    expect(data.resources).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe('UPSTREAM_UNSUPPORTED');
  });
});

/** The result of a gateway for the end of a list of which the server sends these rows, without a count. */
async function endOf(rows: readonly unknown[]): Promise<QueryResult> {
  const sandbox = await startSandbox({ live: false, resources: 10 });
  await using server = await RestServer.start();
  server.on('/api/marketplace-provider-resources/', (call) => call.json(rows));
  const gateway = await gatewayBefore(sandbox, server.url);
  try {
    return await gateway.query('{ resources(last: 3) { totalCount nodes { uuid } } }');
  } finally {
    await gateway.close();
  }
}
