import pino from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startSandbox } from '../../sandbox/src/sandbox.ts';
import type { App } from '../../src/app.ts';
import { OperationRecord } from '../../src/context/record.ts';
import { createGuard } from '../../src/observability/guard.ts';
import { createObservability } from '../../src/observability/observability.ts';
import { messagesOf, rawSocket, terminateAll, watchOrder } from '../server/support.ts';
import { startGatewayAlone } from '../support/gateway.ts';
import { post } from '../support/raw-http.ts';
import { RestServer } from '../support/rest-server.ts';
import { startCollector } from './collector.ts';
import { operationEvent } from './events.ts';

const broken = (): never => {
  throw new Error('The disk is full.');
};
/** A log none of whose lines can be written. */
const brokenLog = () => pino({ level: 'debug' }, { write: broken });

describe('an observer that throws', () => {
  it('is replaced by a default result, and reported once a minute for all observers together', () => {
    const lines: string[] = [];
    const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });
    let now = 0;
    const guard = createGuard(log, () => now);
    const [one, other] = [guard('one', broken, 7), guard('other', broken, null)];
    for (const at of [0, 1, 59_999, 60_000, 119_999]) {
      now = at;
      expect([one(), other()]).toEqual([7, null]);
    }
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 50, observer: 'one', failures: 1, err: { message: 'The disk is full.' } },
      { level: 50, observer: 'one', failures: 6 },
    ]);
  });

  it('receives its arguments, and its results are returned', () => {
    const guard = createGuard(brokenLog());
    expect(guard('sum', (a: number, b: number) => a + b, 0)(2, 3)).toBe(5);
  });

  it('does no harm if it is the log itself', () => {
    expect(createGuard(brokenLog())('log', broken, 7)()).toBe(7);
  });

  it('does not keep the other observers from recording', async () => {
    const collector = await startCollector();
    const observability = await createObservability({
      log: brokenLog(),
      tracing: { url: collector.url, serviceName: 'x', sampler: 'always_on', ratio: 1 },
      accessLog: true,
      version: '1.2.3',
      upstreamUrl: 'http://127.0.0.1:1/',
      requestIdOf: broken,
      addressOf: broken,
    });
    observability.onBreaker('open');
    expect(observability.traceparentOf(new OperationRecord('request-1', 'http'))).toMatch(/^00-/);
    observability.onOperation(operationEvent({ kind: 'query', name: 'List' }));
    expect(await observability.metrics.text()).toMatch(/waldur_graphql_operations_total\{[^}]*\} 1/);
    await observability.close(5_000);
    expect(collector.spans.map(({ name }) => name)).toContain('query List');
  });
});

describe('a gateway whose log fails', () => {
  const start = async (): Promise<{ app: App; order: string; headers: Record<string, string> }> => {
    const sandbox = await startSandbox({ live: false, resources: 50 });
    const settings = { ACCESS_LOG: 'true', POLL_INTERVAL_MS: '50' };
    const app = await startGatewayAlone(sandbox.url, settings, brokenLog());
    onTestFinished(async () => {
      terminateAll();
      await app.close();
      await sandbox.close();
    });
    const headers = { authorization: `Token ${sandbox.tokens.owner}` };
    return { app, order: sandbox.demo.order, headers };
  };

  it('still works: queries, writes, refusals, streams and sockets', async () => {
    const { app, order, headers } = await start();
    const send = async (body: object, accept = 'application/json') =>
      fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept, ...headers },
        body: JSON.stringify(body),
      });
    const query = '{ viewer { username } }';
    for (const _ of [1, 2]) {
      expect(await (await send({ query })).json()).toMatchObject({ data: { viewer: {} } });
    }
    expect(await (await send({ query: '{ nothing }' })).json()).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
    const write = 'mutation ($uuid: UUID!) { cancelOrder(input: { uuid: $uuid }) { userErrors { code } } }';
    const missing = await send({ query: write, variables: { uuid: '0'.repeat(32) } });
    expect(await missing.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });

    const watching = { query: watchOrder, variables: { uuid: order } };
    const reader = (await send(watching, 'text/event-stream')).body?.getReader();
    let text = '';
    while (reader && !text.includes('event: next')) text += Buffer.from((await reader.read()).value ?? []);
    expect(text).toContain('"orderProgress":{"state"');
    await reader?.cancel();

    const raw = await rawSocket(app, { params: headers });
    raw.watch('1', order);
    await expect.poll(() => messagesOf(raw, '1')[0]?.type).toBe('next');
    raw.send({ id: '2', type: 'subscribe', payload: { query } });
    await expect.poll(() => messagesOf(raw, '2').map(({ type }) => type)).toEqual(['next', 'complete']);
    expect((await fetch(`${app.url}/metrics`)).status).toBe(200);
  });

  it('still responds to requests whose log line fails', async () => {
    await using rest = await RestServer.start();
    const image = `${rest.url}/media/me.png`;
    rest.on('/api/users/me/', (call) => call.json({ uuid: '0'.repeat(32), username: 'me', image }));
    const app = await startGatewayAlone(rest.url, {}, brokenLog());
    onTestFinished(() => app.close());
    // The first URL of the REST API that a result contains, and a server that is not Waldur.
    expect(JSON.parse((await post(app.url, { query: '{ viewer { image } }' })).text)).toEqual({
      data: { viewer: { image } },
    });
    expect((await fetch(`${app.url}/health/ready`)).status).toBe(503);
  });
});
