import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createUpstream, type RequestEvent } from '../../src/upstream/client.ts';
import { retryDelay } from '../../src/upstream/queue/retry.ts';
import { failure } from '../../src/upstream/transport/failure.ts';
import { retryAfter } from '../../src/upstream/transport/headers.ts';
import { received } from '../support/received.ts';
import type { Handler } from '../support/rest-server.ts';
import { stopTime, virtualTime } from '../support/time.ts';
import { caller, failureOf, setUp } from './support.ts';

const route = '/api/things/';
const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n';

describe('a retry', () => {
  it.each<[string, Handler]>([
    ['a 502', (call) => call.html(502)],
    ['a 503', (call) => call.html(503)],
    ['a 504', (call) => call.html(504)],
    ['a 503 of text', (call) => call.send(503, { 'content-type': 'text/plain' }, 'upstream connect error')],
    ['a 520', (call) => call.html(520)],
    ['a 527', (call) => call.send(527, { 'content-type': 'text/plain' }, 'error code: 527')],
    ['a 429', (call) => call.json({ detail: 'Throttled.' }, 429)],
    ['a connection reset before the response', (call) => call.reset()],
    ['a connection closed before the response', (call) => call.hangUp()],
    ['a connection reset during the response', (call) => call.resetInBody('[{"uuid":')],
    ['an incomplete body', (call) => call.truncate('[{"uuid":')],
    ['an incomplete chunked body', (call) => call.raw(`${head}transfer-encoding: chunked\r\n\r\n9\r\n[{"`)],
    ['an incomplete last body of a connection', (call) => call.raw(`${head}content-length: 9\r\n\r\n[{"`)],
    ['an incomplete compressed body', (call) => call.encoded('gzip', [{ uuid: 'abcdef' }], 0.5)],
    ['an incomplete Brotli body', (call) => call.encoded('br', [{ uuid: 'abcdef' }], 0.5)],
  ])('follows a read with %s', async (_, handler) => {
    const { server, upstream } = await setUp();
    server.on(route, handler, (call) => call.rows([{ uuid: 'a' }]));
    expect(await upstream.as(caller()).list(route)).toEqual({ rows: [{ uuid: 'a' }], total: 1 });
    expect(server.requests).toHaveLength(2);
  });

  it.each<[string, Handler]>([
    ['begin', (call) => call.hang()],
    ['end', (call) => call.drip(['[', '{'], 0, true)],
  ])('follows a read with an attempt that takes too long to %s', async (part, handler) => {
    const pass = await stopTime();
    const { server, upstream } = await setUp({ attemptTimeoutMs: 300 });
    server.on(route, handler, (call) => call.rows([{ uuid: 'a' }]));
    const begun = received(route, 1);
    const read = upstream.as(caller()).list(route);
    await (part === 'end' ? begun : server.until(() => server.requests.length === 1));
    pass(299);
    expect(upstream.inspect().inFlight).toBe(1);
    pass(1);
    expect(upstream.inspect().inFlight).toBe(0);
    pass(50);
    expect(await read).toEqual({ rows: [{ uuid: 'a' }], total: 1 });
    expect(server.requests).toHaveLength(2);
  });

  it.each<[string, Handler]>([
    ['a 500', (call) => call.html(500)],
    ['a 501', (call) => call.empty(501)],
    ['a 400', (call) => call.json({}, 400)],
    ['a 401', (call) => call.json({}, 401)],
    ['a 404', (call) => call.json({}, 404)],
    ['a 408', (call) => call.json({}, 408)],
    ['a redirect', (call) => call.empty(302, { location: '/' })],
    ['broken JSON', (call) => call.send(200, { 'content-type': 'application/json' }, '[')],
    ['something that is not HTTP', (call) => call.raw('nonsense\r\n\r\n')],
  ])('does not follow a read with %s', async (_, handler) => {
    const { server, upstream } = await setUp();
    server.on(route, handler, (call) => call.rows([]));
    expect((await failureOf(upstream.as(caller()).list(route))).attempts).toBe(1);
    expect(server.requests).toHaveLength(1);
  });

  it('also follows a HEAD', async () => {
    const { server, upstream } = await setUp();
    server.on(
      route,
      (call) => call.empty(503),
      (call) => call.rows([], 7),
    );
    expect(await upstream.as(caller()).count(route)).toBe(7);
  });

  it('ends after the last attempt, with the result of that attempt', async () => {
    const { server, upstream } = await setUp();
    server.on(
      route,
      (call) => call.reset(),
      (call) => call.html(502),
      (call) => call.html(503),
    );
    expect(await failureOf(upstream.as(caller()).list(route))).toMatchObject({
      kind: 'status',
      status: 503,
      attempts: 3,
    });
    expect(server.requests).toHaveLength(3);
  });

  it('ends with a network error and its cause if the port is closed', async () => {
    const port = await new Promise<number>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
      });
    });
    const upstream = createUpstream({ url: `http://127.0.0.1:${port}`, version: '1', random: () => 0 });
    const error = await failureOf(upstream.as(caller()).list(route));
    expect(error).toMatchObject({
      kind: 'network',
      status: null,
      attempts: 3,
      cause: { code: 'ECONNREFUSED' },
    });
    await upstream.close();
  });

  it('does not follow permanent network errors, such as TLS with a server that does not support it', async () => {
    const { server } = await setUp();
    const upstream = createUpstream({ url: server.url.replace('http', 'https'), version: '1' });
    const error = await failureOf(upstream.as(caller()).list(route));
    expect(error).toMatchObject({ kind: 'network', status: null, attempts: 1 });
    await upstream.close();
  });

  it('never follows a method that changes something', () => {
    const policy = { maxAttempts: 3, random: () => 0 };
    const state = { attempts: 1, remainingMs: 10_000 };
    const failures = [
      failure('network', '', { transient: true }),
      failure('status', '', { status: 503 }),
      failure('timeout', '', { transient: true }),
    ];
    for (const failed of failures) {
      expect(retryDelay(failed, { ...state, method: 'GET' }, policy)).not.toBeNull();
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        expect(retryDelay(failed, { ...state, method }, policy)).toBeNull();
      }
    }
  });
});

describe('the pause before a retry', () => {
  const failed = failure('status', '', { status: 503 });
  const state = { method: 'GET', attempts: 1, remainingMs: 60_000 };

  it('doubles from 100 ms up to 2 s, and up to half of it is random', () => {
    const delays = (random: number) =>
      [1, 2, 3, 4, 5, 6, 9].map((attempts) =>
        retryDelay(failed, { ...state, attempts }, { maxAttempts: 10, random: () => random }),
      );
    expect(delays(0)).toEqual([50, 100, 200, 400, 800, 1000, 1000]);
    expect(delays(1)).toEqual([100, 200, 400, 800, 1600, 2000, 2000]);
  });

  it('is omitted, with the retry, if the budget has no room for it', () => {
    const policy = { maxAttempts: 3, random: () => 0 };
    expect(retryDelay(failed, { ...state, remainingMs: 51 }, policy)).toBe(50);
    expect(retryDelay(failed, { ...state, remainingMs: 50 }, policy)).toBeNull();
  });

  it.each([
    ['7', 7000],
    ['0', 0],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
    ['Thu, 01 Jan 2026 00:00:00 GMT', 0],
    ['Wed, 31 Dec 2025 23:00:00 GMT', 0],
    ['soon', null],
    ['-1', null],
    ['1.5', null],
    ['', null],
    ['99999999999', null],
  ])('reads a Retry-After of %j', (value, expected) => {
    expect(retryAfter({ 'retry-after': value }, Date.UTC(2026, 0, 1))).toBe(expected);
  });

  it('is not shortened by a smaller Retry-After', () => {
    const policy = { maxAttempts: 3, random: () => 0 };
    const waits = [0, 49, 51].map((retryAfterMs) => retryDelay({ ...failed, retryAfterMs }, state, policy));
    expect(waits).toEqual([50, 50, 51]);
  });

  it('is as long as Retry-After says if that fits into the budget', async () => {
    const pass = await stopTime();
    const events: RequestEvent[] = [];
    const { server, upstream } = await setUp({ onRequest: (event) => events.push(event) });
    server.on(
      route,
      (call) => call.json({}, 429, { 'retry-after': '7' }),
      (call) => call.rows([]),
    );
    const read = upstream.as(caller()).list(route);
    await server.until(() => events.length === 1);
    pass(6_999);
    expect(upstream.inspect()).toMatchObject({ inFlight: 0, queued: 0 });
    pass(1);
    expect(upstream.inspect()).toMatchObject({ inFlight: 1, queued: 0 });
    expect(await read).toEqual({ rows: [], total: 0 });
  });

  it('is replaced by an immediate failure with the time to retry if Retry-After does not fit into the budget', async () => {
    await stopTime();
    const { server, upstream } = await setUp({ timeoutMs: 2000 });
    server.on(route, (call) => call.json({ detail: 'Throttled.' }, 429, { 'retry-after': '3' }));
    expect(await failureOf(upstream.as(caller()).list(route))).toMatchObject({
      kind: 'status',
      status: 429,
      retryAfterMs: 3000,
      attempts: 1,
      body: { detail: 'Throttled.' },
    });
  });

  it('holds no slot', async () => {
    const { server, upstream } = await setUp({ maxConcurrency: 1 });
    server.on(route, (call) => call.json({}, 503, { 'retry-after': '20' }));
    server.on('/api/others/', (call) => call.rows([]));
    const leaver = new AbortController();
    const slow = failureOf(upstream.as(caller({ signal: leaver.signal })).list(route));
    await upstream.as(caller()).list('/api/others/');
    expect(server.requests.map(({ path }) => path)).toEqual([route, '/api/others/']);
    leaver.abort();
    await slow;
  });
});

describe('the time budget of a read', () => {
  it('ends an attempt that takes too long and closes its connection', async () => {
    const time = await virtualTime({ hanging: () => server.open });
    const { server, upstream } = await setUp({ attemptTimeoutMs: 50, maxAttempts: 1 });
    server.on(route, (call) => call.hang());
    expect(await time.during(failureOf(upstream.as(caller()).list(route)))).toMatchObject({
      kind: 'timeout',
      attempts: 1,
    });
    await server.until(() => server.requests[0]?.dropped === true);
  });

  it('ends a read when it is used up, whatever number of attempts is left', async () => {
    const time = await virtualTime({ hanging: () => server.open });
    const { server, upstream } = await setUp({ timeoutMs: 200, attemptTimeoutMs: 80, maxAttempts: 100 });
    server.on(route, (call) => call.hang());
    const start = performance.now();
    const error = await time.during(failureOf(upstream.as(caller()).list(route)));
    expect(error).toMatchObject({ kind: 'timeout', status: null });
    expect(error.attempts).toBeLessThanOrEqual(2);
    // A hundred attempts would take longer.
    expect(performance.now() - start).toBeLessThanOrEqual(200);
    await server.until(() => server.open === 0);
  });

  it('cannot be extended by a body that arrives slowly', async () => {
    const pass = await stopTime();
    const { server, upstream } = await setUp({ timeoutMs: 100 });
    server.on(route, (call) => call.drip(Array(1000).fill(' '), 5));
    const begun = received(route, 2);
    const read = failureOf(upstream.as(caller()).list(route));
    await begun;
    pass(100);
    expect(await read).toMatchObject({ kind: 'timeout' });
    await server.until(() => server.requests[0]?.dropped === true);
  });

  it('includes the time in the queue, and nothing is sent for a read whose budget ends there', async () => {
    const pass = await stopTime();
    const { server, upstream } = await setUp({ maxConcurrency: 1, timeoutMs: 400 });
    server.on(route, (call) => call.hang());
    const client = upstream.as(caller());
    const first = failureOf(client.list(route));
    const waiting = failureOf(client.list('/api/others/'));
    await server.until(() => server.requests.length === 1);
    pass(200);
    // The second read joins the first, which therefore outlives the one that waits.
    const second = failureOf(client.list(route));
    pass(200);
    expect(await waiting).toMatchObject({ kind: 'timeout', attempts: 0 });
    expect(upstream.inspect()).toMatchObject({ inFlight: 1, queued: 0, breaker: 'closed' });
    expect(await first).toMatchObject({ kind: 'timeout', attempts: 1 });
    pass(200);
    expect(await second).toMatchObject({ kind: 'timeout', attempts: 1 });
    expect(upstream.inspect()).toMatchObject({ inFlight: 0, queued: 0, breaker: 'closed' });
    expect(server.to('/api/others/')).toEqual([]);
  });

  it('ends a read with the result of its last attempt, instead of a pause that does not fit', async () => {
    const pass = await stopTime();
    const events: RequestEvent[] = [];
    const { server, upstream } = await setUp({
      timeoutMs: 650,
      maxAttempts: 10,
      random: () => 1,
      onRequest: (event) => events.push(event),
    });
    server.on(route, (call) => call.html(503));
    const read = failureOf(upstream.as(caller()).list(route));
    // After these attempts, the next pause of 400 ms does not fit.
    for (const [n, ms] of [100, 200].entries()) {
      await server.until(() => events.length === n + 1);
      pass(ms);
    }
    expect(await read).toMatchObject({ status: 503, attempts: 3 });
  });
});
