import { afterEach, beforeEach, expect, it } from 'vitest';
import { toGlobalId } from '../../src/lib/global-id.ts';
import { type Gateway, startBeforeRest } from '../support/gateway.ts';
import type { Handler, RestServer } from '../support/rest-server.ts';
import { id } from '../upstream/support.ts';

const publicOfferings = '/api/marketplace-public-offerings/';
const resources = '/api/marketplace-provider-resources/';
const orders = '/api/marketplace-orders/';
const providerOfferings = '/api/marketplace-provider-offerings/';
const numbers = [1, 2, 3, 4, 5, 6];

let server: RestServer;
let gateway: Gateway;

beforeEach(async () => {
  ({ server, gateway } = await startBeforeRest());
  for (const n of numbers) {
    server.on(`${publicOfferings}${id(n)}/`, (call) => call.json({ uuid: id(n), name: `offering ${n}` }));
    server.on(`${resources}${id(n)}/`, (call) => call.json({ uuid: id(n), backend_id: `resource ${n}` }));
  }
  for (const n of numbers) {
    const stats = { resources_count: n, customers_count: 1 };
    server.on(`${providerOfferings}${id(n)}/stats/`, (call) => call.json(stats));
  }
  server.on(providerOfferings, (call) =>
    call.rows(numbers.map((n) => ({ uuid: id(n), customer_uuid: id(60) }))),
  );
  server.on(orders, (call) =>
    call.rows(
      numbers.map((n) => ({
        uuid: id(100 + n),
        state: 'executing',
        offering_uuid: id(50),
        marketplace_resource_uuid: id(n),
      })),
    ),
  );
});
afterEach(async () => {
  await gateway.close();
  await server.close();
});

const batches = {
  offerings: {
    route: publicOfferings,
    read: () =>
      gateway.query(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Offering { name } } }',
        { ids: numbers.map((n) => toGlobalId('Offering', id(n))) },
        null,
      ),
  },
  'resources of orders': {
    route: resources,
    read: () => gateway.query('{ orders { nodes { resource { backendId } } } }'),
  },
  'statistics of offerings': {
    route: resources,
    read: () => gateway.query('{ offerings { nodes { stats { resourcesCount } } } }'),
  },
} as const;

const all = ['offerings', 'resources of orders', 'statistics of offerings'] as const;
const single = (): number => server.requests.filter(({ path }) => /[0-9a-f]{32}/.test(path)).length;

it.each(
  all.flatMap((batch) => [
    [batch, 'a rate limit', 'RATE_LIMITED', ((call) => call.json({}, 429)) satisfies Handler] as const,
    [batch, 'an outage', 'UPSTREAM_UNAVAILABLE', ((call) => call.html(503)) satisfies Handler] as const,
  ]),
)('the batch of %s is not replaced by single reads after %s', async (batch, _, code, handler) => {
  const { route, read } = batches[batch];
  server.on(route, handler);
  const { errors } = await read();
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(numbers.map(() => code));
  expect(server.to(route)).toHaveLength(3);
  expect(single()).toBe(0);
});

it.each(all)('the batch of %s is replaced by single reads if the server refuses the list', async (batch) => {
  const { route, read } = batches[batch];
  server.on(route, (call) => call.json({ detail: 'No.' }, 400));
  expect((await read()).errors).toBeUndefined();
  expect(single()).toBe(numbers.length);
});
