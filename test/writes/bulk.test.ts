import { getOperationAST, parse } from 'graphql';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { App } from '../../src/app.ts';
import { estimateCost } from '../../src/planning/cost.ts';
import { createPlanner } from '../../src/planning/projection.ts';
import { schema } from '../../src/schema/index.ts';
import { type QueryResult, startGateway, startGatewayAlone } from '../support/gateway.ts';
import { gate, type Handler, RestServer } from '../support/rest-server.ts';
import { stopTime } from '../support/time.ts';

const orders = '/api/marketplace-orders/';
const uuids = Array.from({ length: 6 }, (_, index) => String(index).repeat(32));
const approve = `mutation ($input: ApproveOrdersAsProviderInput!) {
  approveOrdersAsProvider(input: $input) {
    results { uuid outcome userErrors { code path } error { code upstreamStatus } }
    userErrors { code path }
  }
}`;

it('approves many orders of the sandbox with one write each, and reports the result of each', async () => {
  const gateway = await startGateway({ resources: 200 });
  onTestFinished(() => gateway.close());
  const { world } = gateway.sandbox;
  const pending = world.orders.filter(({ state }) => state === 'pending-provider');
  const done = world.orders.find(({ state }) => state === 'done');
  const wanted = [...pending.map(({ uuid }) => uuid), done?.uuid, uuids[0]];
  expect(pending.length).toBeGreaterThan(2);
  const selection =
    'uuid outcome order { uuid state } transition { from to } userErrors { code } error { code }';
  let result: QueryResult | undefined;
  const requests = await gateway.requestsOf(async () => {
    result = await gateway.query(approve.replace(/results \{.*\n/, `results { ${selection} }\n`), {
      input: { uuids: wanted },
    });
  });
  expect(result?.errors).toBeUndefined();
  const { results, userErrors } = result?.data.approveOrdersAsProvider ?? {};
  expect(userErrors).toEqual([]);
  expect(results).toEqual([
    ...pending.map(({ uuid, state }) => {
      const after = state.toUpperCase().replaceAll('-', '_');
      const order = { uuid, state: after };
      const transition = { from: 'PENDING_PROVIDER', to: after };
      return { uuid, outcome: 'DONE', order, transition, userErrors: [], error: null };
    }),
    expect.objectContaining({
      uuid: done?.uuid,
      outcome: 'REFUSED',
      userErrors: [{ code: 'ILLEGAL_STATE' }],
    }),
    expect.objectContaining({ uuid: uuids[0], outcome: 'FAILED', error: { code: 'NOT_FOUND' }, order: null }),
  ]);
  const writes = requests.filter((one) => one.startsWith('POST'));
  expect(writes).toEqual(wanted.map((uuid) => `POST ${orders}${uuid}/approve_by_provider/`).sort());
});

describe('a mutation of many objects', () => {
  let server: RestServer;
  let app: App;

  const start = async (environment: Record<string, string> = {}): Promise<void> => {
    const settings = { UPSTREAM_MAX_CONCURRENCY: '1', UPSTREAM_BREAKER_FAILURES: '0' };
    app = await startGatewayAlone(server.url, { ...settings, ...environment });
  };
  const send = async (list: readonly string[], signal: AbortSignal | null = null): Promise<QueryResult> => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Token x' },
      body: JSON.stringify({ query: approve, variables: { input: { uuids: list } } }),
      signal,
    });
    return (await response.json()) as QueryResult;
  };
  /** Responds to the writes of one order after the other. */
  const answerWith = (...handlers: readonly Handler[]): void => {
    for (const [index, uuid] of uuids.entries()) {
      server.on(`${orders}${uuid}/approve_by_provider/`, handlers[index] ?? ok);
    }
  };
  const ok: Handler = (call) => call.json({ detail: 'approved' });
  const status =
    (code: number): Handler =>
    (call) =>
      call.json({ detail: 'No.' }, code);
  const told = ({ data }: QueryResult): readonly string[] =>
    data.approveOrdersAsProvider.results.map(
      (one: { outcome: string; error: { code: string } | null }) =>
        `${one.outcome}${one.error ? ` ${one.error.code}` : ''}`,
    );

  beforeEach(async () => {
    server = await RestServer.start();
  });
  afterEach(async () => {
    await app.close();
    await server.close();
  });

  const rest = (count: number, code: string): string[] => new Array(count).fill(`NOT_SENT ${code}`);
  it.each<[string, Handler, readonly string[], number]>([
    [
      'continues with the others after 403',
      status(403),
      ['FAILED FORBIDDEN', 'DONE', 'DONE', 'DONE', 'DONE'],
      6,
    ],
    [
      'continues with the others after 404',
      status(404),
      ['FAILED NOT_FOUND', 'DONE', 'DONE', 'DONE', 'DONE'],
      6,
    ],
    ['continues with the others after 409', status(409), ['REFUSED', 'DONE', 'DONE', 'DONE', 'DONE'], 6],
    [
      'continues with the others after 500',
      status(500),
      ['FAILED UPSTREAM_ERROR', 'DONE', 'DONE', 'DONE', 'DONE'],
      6,
    ],
    [
      'stops before the others after 401',
      status(401),
      ['FAILED UNAUTHENTICATED', ...rest(4, 'UNAUTHENTICATED')],
      2,
    ],
    [
      'stops before the others after 429',
      status(429),
      ['FAILED RATE_LIMITED', ...rest(4, 'RATE_LIMITED')],
      2,
    ],
    [
      'stops before the others after 503',
      status(503),
      ['FAILED UPSTREAM_UNAVAILABLE', ...rest(4, 'UPSTREAM_UNAVAILABLE')],
      2,
    ],
    [
      'stops before the others after a 404 page, because the route is missing',
      (call) => call.html(404),
      ['FAILED UPSTREAM_UNSUPPORTED', ...rest(4, 'UPSTREAM_UNSUPPORTED')],
      2,
    ],
    [
      'stops before the others after an error page of a proxy, with an unknown outcome',
      (call) => call.html(502),
      ['UNKNOWN UPSTREAM_UNAVAILABLE', ...rest(4, 'UPSTREAM_UNAVAILABLE')],
      2,
    ],
    [
      'stops before the others after a broken connection, with an unknown outcome',
      (call) => call.hangUp(),
      ['UNKNOWN UPSTREAM_UNAVAILABLE', ...rest(4, 'UPSTREAM_UNAVAILABLE')],
      2,
    ],
  ])('%s', async (_, second, others, writes) => {
    await start();
    answerWith(ok, second);
    const result = await send(uuids);
    expect(result.errors).toBeUndefined();
    expect(told(result)).toEqual(['DONE', ...others]);
    expect(server.requests).toHaveLength(writes);
  });

  it('sends as many writes at the same time as the limit allows', async () => {
    await start({ UPSTREAM_MAX_CONCURRENCY: '3' });
    const full = gate();
    answerWith(
      ...uuids.map(() => async (call: Parameters<Handler>[0]) => {
        if (server.open === 3) full.open();
        await full.opened;
        call.json({});
      }),
    );
    expect(told(await send(uuids))).toEqual(uuids.map(() => 'DONE'));
    expect(server.peak).toBe(3);
  });

  it('refuses an object that is named twice, and too many objects, before anything is sent', async () => {
    await start({ MAX_BULK_ITEMS: '2' });
    const one = 'abcdef0123456789abcdef0123456789';
    const twice = await send([one, one.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-').toUpperCase()]);
    expect(twice.data.approveOrdersAsProvider).toEqual({
      results: [],
      userErrors: [{ code: 'INVALID_VALUE', path: ['input', 'uuids', '1'] }],
    });
    const tooMany = await send(uuids.slice(0, 3));
    expect(tooMany.errors?.[0]).toMatchObject({
      message: 'input.uuids takes 2 values at most, not 3.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect((await send([])).data.approveOrdersAsProvider).toEqual({ results: [], userErrors: [] });
    expect(server.requests).toEqual([]);
  });

  it('sends nothing more when its caller disconnects, and completes the write in progress', async () => {
    await start();
    const first = gate();
    answerWith(async (call) => {
      await first.opened;
      call.json({});
    });
    const caller = new AbortController();
    const sent = send(uuids, caller.signal);
    await server.until(() => server.requests.length === 1);
    caller.abort();
    await expect(sent).rejects.toThrow();
    await server.until(() => app.held().operations === 0);
    first.open();
    await server.until(() => app.held().requests === 0);
    expect(server.requests).toMatchObject([{ dropped: false }]);
  });

  it('reports writes as unsent that the shutdown of the process prevents', async () => {
    await start();
    const first = gate();
    answerWith(async (call) => {
      await first.opened;
      call.json({});
    });
    const sent = send(uuids);
    await server.until(() => server.requests.length === 1);
    const closed = app.close();
    first.open();
    expect(told(await sent)).toEqual(['DONE', ...rest(5, 'CANCELLED')]);
    await closed;
    expect(server.requests).toHaveLength(1);
  });

  it('reports writes as unsent that do not fit into its time limit', async () => {
    const pass = await stopTime();
    await start({ OPERATION_TIMEOUT_MS: '1000' });
    answerWith((call) => call.hang());
    const sent = send(uuids);
    await server.until(() => server.requests.length === 1);
    pass(1000);
    expect(told(await sent)).toEqual(['UNKNOWN UPSTREAM_TIMEOUT', ...rest(5, 'UPSTREAM_TIMEOUT')]);
    expect(server.requests).toHaveLength(1);
  });
});

it.each([
  ['outcome', 6],
  ['outcome order { state }', 12],
  ['outcome order { state } transition { from }', 18],
])('the estimated cost includes each write, and the reads for each: %s', (selection, requests) => {
  const document = parse(`mutation ($uuids: [UUID!]!) {
    approveOrdersAsProvider(input: { uuids: $uuids }) { results { ${selection} } }
  }`);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  const plan = createPlanner(schema)(document, operation, {});
  expect(estimateCost(plan, { uuids }, { maxPageSize: 300 })).toMatchObject({ requests });
});
