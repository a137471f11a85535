import { createServer, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createUpstream, type RequestEvent } from '../../src/upstream/client.ts';
import { received } from '../support/received.ts';
import { gate } from '../support/rest-server.ts';
import { until } from '../support/until.ts';
import { caller, failureOf, setUp } from './support.ts';

const route = '/api/things/';
const aborted = { kind: 'aborted', method: 'GET', route };

describe('a caller that disconnects', () => {
  it('before its first request causes no request to the server', async () => {
    const { server, upstream } = await setUp();
    const client = upstream.as(caller({ signal: AbortSignal.abort() }));
    expect(await failureOf(client.list(route))).toMatchObject({ ...aborted, attempts: 0 });
    expect(server.requests).toEqual([]);
  });

  it('leaves the queue immediately', async () => {
    const { server, upstream } = await setUp({ maxConcurrency: 1 });
    server.on('/api/slow/', (call) => call.hang());
    const leaver = new AbortController();
    const stayer = new AbortController();
    const slow = failureOf(upstream.as(caller({ signal: stayer.signal })).list('/api/slow/'));
    const queued = upstream.as(caller({ signal: leaver.signal }));
    const errors = Promise.all([failureOf(queued.list(route)), failureOf(queued.json('/api/others/'))]);
    await server.until(() => server.requests.length === 1);
    expect(upstream.inspect()).toMatchObject({ inFlight: 1, queued: 2, breaker: 'closed' });
    leaver.abort();
    expect(upstream.inspect()).toMatchObject({ inFlight: 1, queued: 0, breaker: 'closed' });
    expect(await errors).toMatchObject([{ ...aborted, attempts: 0 }, { kind: 'aborted' }]);
    stayer.abort();
    await slow;
    expect(server.requests.map((request) => request.path)).toEqual(['/api/slow/']);
  });

  it('has none of its waiting requests sent, even if their slots become free', async () => {
    const events: RequestEvent[] = [];
    const { server, upstream } = await setUp({
      maxConcurrency: 4,
      onRequest: (event) => events.push(event),
    });
    const leaver = new AbortController();
    const client = upstream.as(caller({ signal: leaver.signal }));
    const paths = Array.from({ length: 40 }, (_, n) => `/api/a${n}/`);
    for (const path of paths) server.on(path, (call) => call.hang());
    const errors = Promise.all(paths.map((path) => failureOf(client.list(path))));
    await server.until(() => server.requests.length === 4);
    leaver.abort();
    expect((await errors).map(({ attempts }) => attempts)).toEqual([1, 1, 1, 1, ...Array(36).fill(0)]);
    await server.until(() => server.open === 0);
    expect([server.requests.length, events.length]).toEqual([4, 4]);
  });

  it('closes the connection of a request that waits for its response', async () => {
    const events: RequestEvent[] = [];
    const { server, upstream } = await setUp({ onRequest: (event) => events.push(event) });
    server.on(route, (call) => call.hang());
    const leaver = new AbortController();
    const read = failureOf(upstream.as(caller({ signal: leaver.signal })).list(route));
    await server.until(() => server.requests.length === 1);
    leaver.abort();
    expect(await read).toMatchObject({ ...aborted, attempts: 1 });
    await server.until(() => server.requests[0]?.dropped === true);
    expect(upstream.inspect()).toMatchObject({ inFlight: 0, queued: 0, breaker: 'closed' });
    expect(events).toMatchObject([{ outcome: 'aborted', status: null }]);
  });

  it('closes the connection of a request whose response has begun', async () => {
    const { server, upstream } = await setUp();
    server.on(route, (call) => call.drip(['[', '{}', ','], 0, true));
    const begun = received(route, 4);
    const leaver = new AbortController();
    const read = failureOf(upstream.as(caller({ signal: leaver.signal })).list(route));
    await begun;
    leaver.abort();
    expect(await read).toMatchObject({ ...aborted, attempts: 1 });
    await server.until(() => server.requests[0]?.dropped === true);
  });

  it('does not wait for a connection that is not established', async () => {
    const sockets: Socket[] = [];
    // Accepts connections and sends nothing, so that a TLS handshake hangs.
    const silent = createServer((socket) => sockets.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const upstream = createUpstream({ url: `https://127.0.0.1:${port}`, version: '1' });
    const leaver = new AbortController();
    const read = failureOf(upstream.as(caller({ signal: leaver.signal })).list(route));
    await until(() => sockets.length > 0);
    leaver.abort();
    expect(await read).toMatchObject({ ...aborted, attempts: 1 });
    expect(upstream.inspect()).toMatchObject({ inFlight: 0, queued: 0, breaker: 'closed' });
    await upstream.close();
    for (const socket of sockets) socket.destroy();
    silent.close();
  });

  it('ends the pause between two attempts', async () => {
    const events: RequestEvent[] = [];
    const { server, upstream } = await setUp({ onRequest: (event) => events.push(event) });
    server.on(route, (call) => call.json({}, 503, { 'retry-after': '20' }));
    const leaver = new AbortController();
    const read = failureOf(upstream.as(caller({ signal: leaver.signal })).list(route));
    await server.until(() => events.length === 1);
    leaver.abort();
    expect(await read).toMatchObject({ ...aborted, attempts: 1, status: 503 });
    expect(server.requests).toHaveLength(1);
  });

  it('fails all of its own requests, and no request of another caller', async () => {
    const { server, upstream } = await setUp();
    const leaver = new AbortController();
    const paths = Array.from({ length: 5 }, (_, n) => `/api/a${n}/`);
    for (const path of paths) server.on(path, (call) => call.hang());
    const others = gate();
    server.on(route, async (call) => {
      await others.opened;
      call.rows([]);
    });
    const client = upstream.as(caller({ signal: leaver.signal }));
    const left = Promise.all(paths.map((path) => failureOf(client.list(path))));
    const other = upstream.as(caller({ authorization: 'Token bob' })).list(route);
    await server.until(() => server.requests.length === 6);
    leaver.abort();
    expect(new Set((await left).map((error) => error.kind))).toEqual(new Set(['aborted']));
    others.open();
    expect(await other).toEqual({ rows: [], total: 0 });
  });

  it('is no longer observed when it waits for nothing, so that a long-lived signal holds no memory', async () => {
    const { server, upstream } = await setUp();
    server.on(route, (call) => call.rows([]));
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...given: unknown[]) => {
      listeners += 1;
      Reflect.apply(addEventListener, signal, given);
    };
    signal.removeEventListener = (...given: unknown[]) => {
      listeners -= 1;
      Reflect.apply(removeEventListener, signal, given);
    };
    const client = upstream.as(caller({ signal }));
    const reads = [client.list(route), client.list(route, { query: [['a', '1']] })];
    expect(listeners).toBe(1);
    await Promise.all(reads);
    expect(listeners).toBe(0);
  });
});

describe('closing the upstream client', () => {
  it('fails requests in progress and in the queue, closes connections, and reads nothing more', async () => {
    const { server, upstream } = await setUp({ maxConcurrency: 1 });
    server.on(route, (call) => call.hang());
    const client = upstream.as(caller());
    const reads = Promise.all([failureOf(client.list(route)), failureOf(client.json('/api/others/'))]);
    await server.until(() => server.requests.length === 1);
    await upstream.close();
    expect(await reads).toMatchObject([
      { kind: 'aborted', attempts: 1 },
      { kind: 'aborted', attempts: 0 },
    ]);
    await server.until(() => server.open === 0);
    expect(await failureOf(client.list(route))).toMatchObject({ kind: 'aborted', attempts: 0 });
    expect(server.requests).toHaveLength(1);
    await upstream.close();
  });
});
