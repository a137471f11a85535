import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startBeforeRest } from '../support/gateway.ts';
import type { RestCall, RestServer } from '../support/rest-server.ts';

const id = (n: number): string => n.toString(16).padStart(32, '0');
const policies = '/api/marketplace-offering-usage-policies/';
const offerings = '/api/marketplace-provider-offerings/';

type Row = Readonly<Record<string, unknown>>;

const numbered = (length: number, row: (n: number) => Row): Row[] => Array.from({ length }, (_, n) => row(n));
/** Offering n belongs to customer n modulo 3, and so does policy n, which is set for it. */
const offering = (n: number): Row => ({ uuid: id(0x10_000 + n), customer_uuid: id(0xc00 + (n % 3)) });
const policy = (n: number): Row => ({ uuid: id(0x20_000 + n), scope_uuid: id(0x10_000 + n) });

describe('the usage policies of providers', () => {
  let server: RestServer;
  let gateway: Gateway;

  const serve = (all: readonly Row[]) => (call: RestCall) => {
    const query = new Map(call.request.query);
    const customer = query.get('customer_uuid');
    const rows = customer ? all.filter(({ customer_uuid }) => customer_uuid === customer) : all;
    const size = Number(query.get('page_size') ?? 10);
    const start = (Number(query.get('page') ?? 1) - 1) * size;
    call.rows(rows.slice(start, start + size), rows.length);
  };

  beforeAll(async () => {
    ({ server, gateway } = await startBeforeRest());
  });
  afterAll(async () => {
    await gateway.close();
    await server.close();
  });

  async function ask(providers: number, policyRows: readonly Row[], offeringRows: readonly Row[]) {
    server.on('/api/marketplace-service-providers/', (call) =>
      call.rows(numbered(providers, (n) => ({ uuid: id(0xa00 + n), customer_uuid: id(0xc00 + n) }))),
    );
    server.on(policies, serve(policyRows));
    server.on(offerings, serve(offeringRows));
    server.requests.length = 0;
    const { data, errors } = await gateway.query(
      '{ serviceProviders { nodes { usagePolicies(first: 2) { totalCount nodes { uuid } pageInfo { hasNextPage } } } } }',
    );
    const lists: ({ totalCount: number; nodes: { uuid: string }[] } | null)[] =
      data.serviceProviders.nodes.map(({ usagePolicies }: { usagePolicies: never }) => usagePolicies);
    return {
      totals: lists.map((list) => list?.totalCount ?? null),
      first: lists.map((list) => list?.nodes.map(({ uuid }) => uuid)),
      codes: [...new Set(errors?.map(({ extensions }) => extensions?.code))],
      requests: [server.to(policies).length, server.to(offerings).length],
    };
  }

  const few = numbered(7, policy);
  const many = numbered(700, policy);

  it('are those of its own offerings, sorted', async () => {
    const { first, ...told } = await ask(3, few, numbered(9, offering));
    expect(told).toEqual({ totals: [3, 2, 2], codes: [], requests: [1, 1] });
    expect(first).toEqual([0, 1, 2].map((n) => [policy(n).uuid, policy(n + 3).uuid]));
  });

  it.each([
    ['of one provider by its offerings', 1, many, 700, { totals: [234], requests: [3, 1] }],
    ['of several providers by all offerings', 3, many, 700, { totals: [234, 233, 233], requests: [3, 3] }],
    [
      'of several providers by the offerings of each, if that is fewer pages',
      2,
      few,
      700,
      { totals: [3, 2], requests: [1, 3] },
    ],
  ] as const)('are read in pages: %s', async (_title, providers, policyRows, count, expected) => {
    const { first: _, ...told } = await ask(providers, policyRows, numbered(count, offering));
    expect(told).toEqual({ ...expected, codes: [] });
  });

  it('are refused instead of being returned in part if a row is on two pages or there are too many', async () => {
    const shifted = [...many.slice(0, 300), ...many.slice(299, 699)];
    const moved = await ask(1, shifted, numbered(700, offering));
    expect([moved.totals, moved.codes]).toEqual([[null], ['UPSTREAM_ERROR']]);
    const endless = await ask(1, numbered(6301, policy), numbered(9, offering));
    expect([endless.totals, endless.codes, endless.requests]).toEqual([
      [null],
      ['UPSTREAM_UNSUPPORTED'],
      [1, 1],
    ]);
  });
});
