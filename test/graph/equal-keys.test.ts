import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startBeforeRest } from '../support/gateway.ts';
import type { RestServer } from '../support/rest-server.ts';

const id = (n: number): string => n.toString(16).padStart(32, '0');
const resources = '/api/marketplace-provider-resources/';
const parents = [1, 2, 3, 4].map(id);

/** 1,000 resources with the same sort key. */
const rows = Array.from({ length: 1000 }, (_, n) => ({ uuid: id(n + 100), offering_uuid: parents[n % 4] }));

describe('lists of rows with equal sort keys', () => {
  let server: RestServer;
  let gateway: Gateway;

  beforeAll(async () => {
    ({ server, gateway } = await startBeforeRest());
    server.on('/api/marketplace-provider-offerings/', (call) => call.rows(parents.map((uuid) => ({ uuid }))));
    server.on(resources, (call) => {
      const query = new Map(call.request.query);
      const wanted = query.get('offering_uuid')?.split(',') ?? [];
      const mine = rows.filter((row) => wanted.includes(row.offering_uuid ?? ''));
      const size = Number(query.get('page_size'));
      const page = Number(query.get('page') ?? 1);
      // In the order of each later page, one more row has moved to an earlier page.
      const start = (page - 1) * size + (page - 1);
      call.rows(mine.slice(start, start + size), mine.length);
    });
  });
  afterAll(async () => {
    await gateway.close();
    await server.close();
  });

  it('are loaded for each parent separately if the shared pages miss rows', async () => {
    server.requests.length = 0;
    const { data, errors } = await gateway.query(
      `{ offerings { nodes { uuid resources(first: 300, orderBy: { field: STATE }) { totalCount nodes { uuid } } } } }`,
    );
    expect(errors).toBeUndefined();
    for (const { uuid, resources: page } of data.offerings.nodes) {
      const own = rows.filter((row) => row.offering_uuid === uuid);
      expect(page).toEqual({ totalCount: 250, nodes: own.map((row) => ({ uuid: row.uuid })) });
    }
    expect(server.to(resources)).toHaveLength(4 + 4);
  });

  it('are sorted by one more key than the client selected', async () => {
    const orderOf = async (orderBy: string): Promise<string | undefined> => {
      server.requests.length = 0;
      await gateway.query(`{ resources(first: 3, orderBy: ${orderBy}) { nodes { uuid } } }`);
      return new Map(server.to(resources)[0]?.query).get('o');
    };
    expect(await orderOf('{ field: STATE }')).toBe('state,created');
    expect(await orderOf('{ field: CREATED, direction: DESC }')).toBe('-created,name');
    expect(await orderOf('[{ field: NAME }, { field: CREATED }]')).toBe('name,created');
    server.requests.length = 0;
    await gateway.query('{ offerings(orderBy: { field: TOTAL_COST }) { nodes { uuid } } }');
    expect(new Map(server.to('/api/marketplace-provider-offerings/')[0]?.query).get('o')).toBe('total_cost');
  });
});
