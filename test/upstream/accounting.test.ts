import { describe, expect, it } from 'vitest';
import type { CallEvent, Upstream } from '../../src/upstream/client.ts';
import { received } from '../support/received.ts';
import { virtualTime } from '../support/time.ts';
import { caller, failureOf, setUp } from './support.ts';

const route = '/api/things/';

/** An operation that records all calls. */
function listener(upstream: Upstream, facts: Parameters<typeof caller>[0] = {}) {
  const events: CallEvent[] = [];
  const client = upstream.as(caller({ ...facts, onCall: (event) => events.push(event) }));
  return { client, events };
}

describe('the record of an operation', () => {
  it('contains each read that it waited for once, and nothing else', async () => {
    const { server, upstream } = await setUp();
    server.on(route, (call) => call.json([{ a: 1 }, { a: 2 }]));
    const { client, events } = listener(upstream);
    const before = performance.now();
    await client.list(route, { query: [['a', 'b c']] });
    await upstream.as(caller()).list(route);
    expect(events).toEqual([
      {
        method: 'GET',
        route,
        path: `${route}?a=b%20c`,
        status: 200,
        bytes: '[{"a":1},{"a":2}]'.length,
        rows: 2,
        startedAt: expect.any(Number),
        queueMs: expect.any(Number),
        durationMs: expect.any(Number),
        attempts: 1,
        shared: false,
        outcome: 'ok',
      },
    ]);
    const [event] = events;
    expect(event?.startedAt).toBeGreaterThanOrEqual(before);
    expect(event?.durationMs).toBeLessThanOrEqual(performance.now() - before);
  });

  it('is written before the operation continues', async () => {
    const { server, upstream } = await setUp();
    server.on(route, (call) => call.json({}));
    const { client, events } = listener(upstream);
    await client.object(route).then(() => expect(events).toHaveLength(1));
  });

  it('contains all attempts of a request together, with the bytes of each', async () => {
    const { server, upstream } = await setUp();
    server.on(
      route,
      (call) => call.json('busy', 503),
      (call) => call.resetInBody('[{"uuid":'),
      (call) => call.rows([{}]),
    );
    const { client, events } = listener(upstream);
    await client.list(route);
    expect(events).toMatchObject([
      {
        attempts: 3,
        status: 200,
        rows: 1,
        outcome: 'ok',
        bytes: '"busy"'.length + '[{"uuid":'.length + '[{}]'.length,
      },
    ]);
  });

  it('contains failures by their kind, including a wrong shape', async () => {
    const { server, upstream } = await setUp({ maxAttempts: 1 });
    server.on(
      route,
      (call) => call.json({}, 403),
      (call) => call.reset(),
      (call) => call.json({ not: 'a list' }),
    );
    const { client, events } = listener(upstream);
    for (let n = 0; n < 3; n += 1) await failureOf(client.list(route));
    expect(events.map(({ outcome, status, rows }) => [outcome, status, rows])).toEqual([
      ['status', 403, null],
      ['network', null, null],
      ['protocol', 200, null],
    ]);
  });

  it('contains requests without a response in time', async () => {
    const time = await virtualTime({ hanging: () => server.open });
    const { server, upstream } = await setUp({ maxAttempts: 1 });
    server.on(route, (call) => call.hang());
    const { client, events } = listener(upstream);
    await time.during(failureOf(client.list(route)));
    expect(events).toMatchObject([{ outcome: 'timeout', status: null, rows: null }]);
  });

  it('contains writes and counts', async () => {
    const { server, upstream } = await setUp();
    server.on(
      route,
      (call) => call.empty(405),
      (call) => call.rows([{}], 9),
      (call) => call.empty(204),
    );
    const { client, events } = listener(upstream);
    expect(await client.count(route)).toBe(9);
    await client.write('POST', route, { json: { a: 1 } });
    expect(events.map(({ method, status, outcome }) => [method, status, outcome])).toEqual([
      ['HEAD', 405, 'status'],
      ['GET', 200, 'ok'],
      ['POST', 204, 'ok'],
    ]);
  });

  it('marks a request as shared if the operation joined it, and counts none of its bytes', async () => {
    const { server, upstream } = await setUp();
    server.on(route, (call) => call.rows([{}, {}]));
    const [first, second] = [listener(upstream), listener(upstream)];
    await Promise.all([first.client.list(route), second.client.list(route), second.client.values(route)]);
    expect(server.requests).toHaveLength(1);
    expect(first.events).toMatchObject([{ shared: false, bytes: 7, rows: 2, attempts: 1 }]);
    expect(second.events).toMatchObject(
      Array(2).fill({ shared: true, bytes: 0, queueMs: 0, rows: 2, attempts: 1, outcome: 'ok' }),
    );
  });

  it('contains the bytes received before the operation gave up, and the time in the queue', async () => {
    const { server, upstream } = await setUp({ maxConcurrency: 1 });
    server.on(route, (call) => call.drip(['[{},'], 0, true));
    const begun = received(route, 4);
    const leaver = new AbortController();
    const { client, events } = listener(upstream, { signal: leaver.signal });
    const before = performance.now();
    const reads = [failureOf(client.list(route)), failureOf(client.list('/api/others/'))];
    const asked = performance.now();
    await begun;
    const waitedMs = performance.now() - asked;
    leaver.abort();
    const wholeMs = performance.now() - before;
    await Promise.all(reads);
    const [queued, sent] = events;
    expect(queued).toMatchObject({ route: '/api/others/', bytes: 0, attempts: 0, outcome: 'aborted' });
    expect(sent).toMatchObject({ route, bytes: 4, attempts: 1, status: 200, outcome: 'aborted' });
    expect(queued?.queueMs).toBeGreaterThanOrEqual(waitedMs);
    expect(queued?.queueMs).toBeLessThanOrEqual(wholeMs);
    expect(sent?.queueMs).toBeLessThanOrEqual(asked - before);
  });

  it('contains requests that were not sent at all, but no mistakes in the code of the caller', async () => {
    const { server, upstream } = await setUp();
    const gone = listener(upstream, { signal: AbortSignal.abort() });
    const wrong = listener(upstream, { authorization: 'Token a\r\nx-evil: 1' });
    await failureOf(gone.client.list(route));
    await failureOf(wrong.client.list(route));
    await expect(listener(upstream).client.list('/nowhere')).rejects.toBeInstanceOf(TypeError);
    expect(gone.events).toMatchObject([{ outcome: 'aborted', attempts: 0, status: null }]);
    expect(wrong.events).toMatchObject([{ outcome: 'protocol', attempts: 0, status: null }]);
    expect(JSON.stringify(wrong.events)).not.toContain('evil');
    expect(server.requests).toEqual([]);
  });
});
