import { createServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createUpstream, type RequestEvent, type UpstreamOptions } from '../../src/upstream/client.ts';
import { received } from '../support/received.ts';
import { type Handler, RestServer } from '../support/rest-server.ts';
import { stopTime, virtualTime } from '../support/time.ts';
import { until } from '../support/until.ts';
import { caller, failureOf, setUp } from './support.ts';

const route = '/api/things/';
/** Node ends a connection before it resets it, and a client may notice either first. */
const cutOff = expect.stringMatching(/^(network|protocol)$/);
const json = { 'content-type': 'application/json' };
const page = '<!doctype html><h1>Server Error (500)</h1><pre>Traceback: secret</pre>';

/** A server that writes given bytes to each connection, and an upstream client of it. */
async function setUpRaw(onSocket: (socket: Socket) => void, options: Partial<UpstreamOptions> = {}) {
  const sockets = new Set<Socket>();
  /** Connections with a request. undici opens a new connection for later requests when it closes one. */
  const busy = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => {
      sockets.delete(socket);
      busy.delete(socket);
    });
    socket.once('data', () => {
      busy.add(socket);
      onSocket(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const upstream = createUpstream({
    url: `http://127.0.0.1:${port}`,
    version: '1',
    random: () => 0,
    ...options,
  });
  onTestFinished(async () => {
    await upstream.close();
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return { upstream, busy };
}

describe('a time budget', () => {
  const budget = { timeoutMs: 400, attemptTimeoutMs: 150, breakerFailures: 0 };

  it.each<[string, Handler, number]>([
    ['a server that hangs', (call) => call.hang(), 0],
    ['a body that arrives slowly', (call) => call.drip(Array(10_000).fill(' '), 1), 5],
    ['a body that never ends', (call) => call.drip(['[{}'], 1, true), 3],
  ])('holds for %s', async (_, handler, bytes) => {
    const pass = await stopTime();
    const { server, upstream } = await setUp(budget);
    server.on(route, handler);
    const client = upstream.as(caller());
    const begun = () => (bytes ? received(route, bytes) : server.until(() => server.open === 1));
    const first = begun();
    const read = failureOf(client.list(route));
    await first;
    pass(150);
    await server.until(() => server.open === 0);
    const second = begun();
    pass(50);
    await second;
    pass(150);
    await server.until(() => server.open === 0);
    pass(50);
    expect(await read).toMatchObject({ kind: 'timeout', status: bytes ? 200 : null, attempts: 2 });
    expect(upstream.inspect()).toMatchObject({ inFlight: 0, queued: 0 });
  });

  it.each<[string, Handler, object]>([
    ['resets', (call) => call.reset(), { kind: 'network', status: null }],
    ['resets in the body', (call) => call.resetInBody('[{"uuid":'), { kind: cutOff, status: 200 }],
    ['incomplete bodies', (call) => call.truncate('[{"uuid":'), { kind: 'protocol', status: 200 }],
    ['an HTML page as response', (call) => call.html(200, page), { kind: 'protocol', status: 200 }],
    [
      'an HTML page as error',
      (call) => call.html(500, page),
      { kind: 'status', status: 500, body: undefined },
    ],
    [
      'an error page of a proxy',
      (call) => call.html(502, page),
      { kind: 'status', status: 502, body: undefined },
    ],
    [
      'an error whose body arrives slowly',
      (call) => call.send(500, { ...json, 'content-length': '100' }, '{'),
      { kind: 'status', status: 500 },
    ],
    [
      'text instead of JSON',
      (call) => call.send(200, { 'content-type': 'text/plain' }, 'OK'),
      { kind: 'protocol' },
    ],
    ['incomplete JSON', (call) => call.send(200, json, '[{"uuid": "a"'), { kind: 'protocol' }],
    ['a wrong shape', (call) => call.json({ results: [] }), { kind: 'protocol', status: 200 }],
  ])('is not used up by %s', async (_, handler, expected) => {
    const { server, upstream } = await setUp({ breakerFailures: 0 });
    server.on(route, handler);
    const error = await failureOf(upstream.as(caller()).list(route));
    expect(error).toMatchObject(expected);
    expect(`${error.message} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain('secret');
    expect(upstream.inspect()).toMatchObject({ inFlight: 0, queued: 0 });
    await server.until(() => server.open === 0);
  });

  it.each<[string, (socket: Socket) => void]>([
    [
      'headers that arrive slowly',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        const drip = setInterval(() => socket.write('x-a: b\r\n'), 5);
        socket.on('close', () => clearInterval(drip));
      },
    ],
    [
      'endless interim responses',
      (socket) => {
        const drip = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'), 5);
        socket.on('close', () => clearInterval(drip));
      },
    ],
    ['a status line that never ends', (socket) => socket.write('HTTP/1.1 200')],
  ])('holds for %s', async (_, onSocket) => {
    const time = await virtualTime({ hanging: () => busy.size });
    const { upstream, busy } = await setUpRaw(onSocket, budget);
    const began = performance.now();
    const error = await time.during(failureOf(upstream.as(caller()).list(route)));
    expect(['timeout', 'protocol', 'network']).toContain(error.kind);
    expect(performance.now() - began).toBeLessThanOrEqual(budget.timeoutMs);
    await until(() => busy.size === 0);
  });

  it('holds for endless headers, which are refused', async () => {
    const { upstream } = await setUpRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      for (let n = 0; n < 100; n += 1) socket.write(`x-a: ${'x'.repeat(1000)}\r\n`);
    }, budget);
    expect(await failureOf(upstream.as(caller()).list(route))).toMatchObject({ kind: 'protocol' });
  });

  it('holds for many reads whose budgets end at the same moment, of which none is sent then', async () => {
    const time = await virtualTime({ hanging: () => server.open });
    const { server, upstream } = await setUp({
      ...budget,
      maxConcurrency: 2,
      timeoutMs: 300,
      attemptTimeoutMs: 900,
    });
    const paths = Array.from({ length: 60 }, (_, n) => `/api/a${n}/`);
    for (const path of paths) server.on(path, (call) => call.hang());
    const client = upstream.as(caller());
    const errors = await time.during(Promise.all(paths.map((path) => failureOf(client.list(path)))));
    expect(new Set(errors.map(({ kind }) => kind))).toEqual(new Set(['timeout']));
    await server.until(() => server.open === 0);
    expect(server.requests).toHaveLength(2);
  });
});

describe('a response of 200 MB', () => {
  const chunk = Buffer.alloc(64 * 1024, 0x20);

  /** Sends this number of bytes, as fast as the client reads them. */
  const flood = (total: number, announced: boolean) => (socket: Socket) => {
    const length = announced ? `content-length: ${total}\r\n` : 'connection: close\r\n';
    socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${length}\r\n`);
    let left = total;
    const more = (): void => {
      while (left > 0 && !socket.destroyed) {
        left -= chunk.length;
        if (!socket.write(chunk)) {
          socket.once('drain', more);
          return;
        }
      }
    };
    more();
  };

  it.each([
    ['announced', true, 0],
    ['not announced', false, 2_000_000],
  ])('that was %s is refused before it has arrived, with little memory', async (_, announced, most) => {
    const events: RequestEvent[] = [];
    const { upstream, busy } = await setUpRaw(flood(200_000_000, announced), {
      maxBodyBytes: 1_000_000,
      maxConcurrency: 2,
      onRequest: (event) => events.push(event),
    });
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    const read = (n: number) => upstream.as(caller()).json(route, { query: [['n', String(n)]] });
    const errors = await Promise.all(Array.from({ length: 10 }, (_, n) => failureOf(read(n))));
    expect(new Set(errors.map(({ kind }) => kind))).toEqual(new Set(['protocol']));
    for (const { bytes } of events) expect(bytes).toBeLessThanOrEqual(most);
    await until(() => busy.size === 0);
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000);
  });

  it('that arrives as 200 kB is refused while it is decompressed', async () => {
    const { server, upstream } = await setUp({ maxBodyBytes: 1_000_000 });
    const bomb = gzipSync(Buffer.alloc(200_000_000, 0x20));
    server.on(route, (call) => call.send(200, { ...json, 'content-encoding': 'gzip' }, bomb));
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    expect(await failureOf(upstream.as(caller()).json(route))).toMatchObject({
      kind: 'protocol',
      attempts: 1,
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000);
  });
});

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])(
    'with %i is never followed, and sends no credential elsewhere',
    async (status) => {
      const elsewhere = await RestServer.start();
      onTestFinished(() => elsewhere.close());
      const { server, upstream } = await setUp();
      server.on(route, (call) => call.empty(status, { location: `${elsewhere.url}${route}` }));
      const client = upstream.as(caller());
      const same = { kind: 'protocol', status, attempts: 1 };
      expect(await failureOf(client.list(route))).toMatchObject(same);
      expect(await failureOf(client.count(route))).toMatchObject(same);
      expect(await failureOf(client.write('POST', route, { json: {} }))).toMatchObject(same);
      expect(server.requests).toHaveLength(3);
      expect(elsewhere.requests).toEqual([]);
    },
  );
});
