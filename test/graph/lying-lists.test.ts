import { afterAll, beforeAll, expect, it } from 'vitest';
import { toCursor } from '../../src/planning/cursor.ts';
import { type Gateway, startBeforeRest } from '../support/gateway.ts';
import type { RestCall, RestServer } from '../support/rest-server.ts';
import { id } from '../upstream/support.ts';

const offerings = '/api/marketplace-provider-offerings/';
const rows = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => ({
    uuid: id(from + index),
    name: `offering ${from + index}`,
  }));
const parameterOf = (call: RestCall, name: string): string | undefined =>
  call.request.query.find(([one]) => one === name)?.[1];

let server: RestServer;
let gateway: Gateway;

beforeAll(async () => {
  ({ server, gateway } = await startBeforeRest());
});
afterAll(async () => {
  await gateway.close();
  await server.close();
});

async function page(args: string) {
  const { data, errors } = await gateway.query(
    `{ offerings(${args}) { totalCount nodes { uuid } edges { cursor } pageInfo { hasNextPage endCursor } } }`,
  );
  expect(errors).toBeUndefined();
  return data.offerings;
}

/** The cursor of a position in the list. */
async function cursorOf(position: number): Promise<string> {
  server.on(offerings, (call) => call.rows(rows(0, 1)));
  const { edges } = await page('first: 1');
  const [name = ''] = Buffer.from(edges[0].cursor, 'base64url').toString().split(':');
  return toCursor(name, position);
}

it.each([
  ['an empty page', (call: RestCall) => call.rows([], 500)],
  [
    'a missing page that exists according to the count',
    (call: RestCall) =>
      call.request.method === 'HEAD' ? call.rows([], 500) : call.json({ detail: 'Invalid page.' }, 404),
  ],
])(
  '%s ends a list, whatever its total is, so that a client that loads all pages comes to an end',
  async (_, handler) => {
    const after = await cursorOf(19);
    server.on(offerings, handler);
    expect(await page(`first: 20, after: "${after}"`)).toEqual({
      totalCount: 500,
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  },
);

it('a row that moves between the two pages of a range is returned once, and the next page misses no row', async () => {
  const after = await cursorOf(100);
  // Each page begins with the last row of the one before.
  server.on(offerings, (call) => {
    const [page, size] = [Number(parameterOf(call, 'page') ?? 1), Number(parameterOf(call, 'page_size'))];
    const start = (page - 1) * (size - 1);
    call.rows(rows(start, start + size), 900);
  });
  const { nodes, edges, pageInfo } = await page(`first: 298, after: "${after}"`);
  const uuids = nodes.map(({ uuid }: { uuid: string }) => uuid);
  expect(server.requests.slice(-2).map(({ path }) => path)).toEqual([offerings, offerings]);
  expect(new Set(uuids).size).toBe(uuids.length);
  expect(uuids.length).toBe(297);
  expect(pageInfo).toEqual({ hasNextPage: true, endCursor: toCursor(...split(edges.at(-1).cursor)) });
  expect(split(pageInfo.endCursor)[1]).toBe(101 + 297 - 1);
});

function split(cursor: string): [string, number] {
  const [name = '', position = ''] = Buffer.from(cursor, 'base64url').toString().split(':');
  return [name, Number(position)];
}

it('a full page without a count is not treated as the whole list when a part of the list is selected', async () => {
  const provider = id(1);
  const policies = Array.from({ length: 300 }, (_, n) => ({ uuid: id(n), scope_uuid: id(7) }));
  server.on(`/api/marketplace-service-providers/${provider}/`, (call) =>
    call.json({ uuid: provider, customer_uuid: id(2) }),
  );
  server.on(offerings, (call) => call.rows([{ uuid: id(7), customer_uuid: id(2) }]));
  const of = (uuid: string) => `{ serviceProvider(uuid: "${uuid}") { usagePolicies { totalCount } } }`;
  server.on('/api/marketplace-offering-usage-policies/', (call) => call.json(policies));
  const { errors } = await gateway.query(of(provider));
  expect(errors?.[0]?.extensions?.code).toBe('UPSTREAM_UNSUPPORTED');
  server.on('/api/marketplace-offering-usage-policies/', (call) => call.json(policies.slice(1)));
  const { data } = await gateway.query(of(provider));
  expect(data.serviceProvider.usagePolicies.totalCount).toBe(299);
});
