import { Http2ServerResponse } from 'node:http2';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createUpstream, type RequestEvent, type UpstreamOptions } from '../../src/upstream/client.ts';
import { received } from '../support/received.ts';
import { gate } from '../support/rest-server.ts';
import { stopTime } from '../support/time.ts';
import { respond, startTlsServer, type TlsCall, testAuthority } from '../support/tls-server.ts';
import { turns, until } from '../support/until.ts';
import { caller, failureOf } from './support.ts';

const route = '/api/things/';

/** A server that offers HTTP/2, or does not, and an upstream client of it. */
async function setUp(
  handle: (call: TlsCall, number: number) => void | Promise<void>,
  options: Partial<UpstreamOptions> = {},
  offered = true,
) {
  let number = 0;
  const server = await startTlsServer(offered, (call) => {
    number += 1;
    return handle(call, number);
  });
  const upstream = createUpstream({
    url: server.url,
    version: '1',
    ca: testAuthority,
    random: () => 0,
    http2: true,
    ...options,
  });
  onTestFinished(async () => {
    await upstream.close();
    await server.close();
  });
  return { server, upstream };
}

/** The HTTP/2 stream of a call; fails the test over HTTP/1.1. */
function streamOf(call: TlsCall) {
  if (!(call.response instanceof Http2ServerResponse)) throw new Error('Not HTTP/2.');
  return call.response.stream;
}

const query = (n: number) => ({ query: [['n', String(n)]] as const });

describe('the version of HTTP', () => {
  it.each([
    ['2 if the server offers it and it is enabled, but 1.1 for writes', true, true, ['2.0', '2.0', '1.1']],
    ['1.1 if the server does not offer 2', false, true, ['1.1', '1.1', '1.1']],
    ['1.1 if 2 is not enabled', true, false, ['1.1', '1.1', '1.1']],
  ])('is %s', async (_, offered, http2, versions) => {
    const { server, upstream } = await setUp((call) => respond(call, [{}]), { http2 }, offered);
    const client = upstream.as(caller());
    expect((await client.list(route)).rows).toEqual([{}]);
    await client.count(route);
    expect(await client.write('POST', route, { json: { a: 1 } })).toEqual({ status: 200, body: [{}] });
    expect(server.calls.map(({ version }) => version)).toEqual(versions);
    expect(server.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET ${route}`,
      `HEAD ${route}?page_size=1`,
      `POST ${route}`,
    ]);
  });
});

describe('requests over HTTP/2', () => {
  it('share few connections, and never exceed the limit of concurrent requests', async () => {
    const { server, upstream } = await setUp(
      async (call) => {
        // The other requests arrive meanwhile.
        await turns(5);
        respond(call, [{ path: call.path, who: call.authorization }]);
      },
      { maxConcurrency: 8 },
    );
    const client = upstream.as(caller());
    await client.list(route);
    const bob = upstream.as(caller({ authorization: 'Token bob' }));
    const pages = await Promise.all(
      Array.from({ length: 200 }, (_, n) => (n % 2 ? bob : client).list(route, query(n))),
    );
    expect(pages.map(({ rows }) => rows[0])).toEqual(
      pages.map((_, n) => ({ path: `${route}?n=${n}`, who: n % 2 ? 'Token bob' : 'Token alice' })),
    );
    expect(server.seen.peak).toBe(8);
    expect(server.seen.connections).toBeLessThanOrEqual(3);
  });

  it.each<[string, (call: TlsCall) => void]>([
    ['was refused', (call) => streamOf(call).close(7)],
    ['was reset before the response', (call) => streamOf(call).close(2)],
    ['was cancelled before the response', (call) => streamOf(call).close(8)],
    [
      'was reset during the response',
      (call) => {
        call.response.writeHead(200, { 'content-type': 'application/json' });
        streamOf(call).write('[{"a":');
        void received(route, 6).then(() => streamOf(call).close(2));
      },
    ],
    [
      'was shorter than announced',
      (call) => {
        call.response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
        call.response.end('[{"a":1}]');
      },
    ],
    ['lost its connection', (call) => streamOf(call).session?.destroy()],
    ['was on a connection that gets a GOAWAY', (call) => streamOf(call).session?.goaway(0, 0)],
  ])('are retried if a read %s', async (_, handle) => {
    const { server, upstream } = await setUp((call, number) =>
      number === 1 ? handle(call) : respond(call, [{ number }]),
    );
    const { rows } = await upstream.as(caller()).list(route);
    expect(rows).toEqual([{ number: server.calls.length }]);
    expect(server.calls.length).toBe(2);
    expect(upstream.inspect()).toMatchObject({ inFlight: 0, queued: 0 });
  });

  it('are retried if a read takes too long', async () => {
    const pass = await stopTime();
    const { server, upstream } = await setUp((call, number) => {
      if (number > 1) respond(call, [{ number }]);
    });
    const read = upstream.as(caller()).list(route);
    await until(() => server.calls.length === 1);
    pass(10_000);
    pass(50);
    expect((await read).rows).toEqual([{ number: 2 }]);
  });

  it('do not retry writes when the server closes the connection', async () => {
    let retire = (): void => {};
    const { server, upstream } = await setUp(async (call) => {
      if (call.method === 'GET') {
        retire = () => streamOf(call).session?.goaway(0);
        return;
      }
      await call.body();
      retire();
      // The client notices that before the response.
      await turns(50);
      respond(call, { done: true });
    });
    const leaver = new AbortController();
    const read = failureOf(upstream.as(caller({ signal: leaver.signal })).list(route));
    await until(() => server.calls.length === 1);
    const write = upstream.as(caller()).write('POST', route, { json: { a: 1 } });
    expect(await write).toEqual({ status: 200, body: { done: true } });
    leaver.abort();
    await read;
    expect(server.calls.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('stop when the caller disconnects, and leave the connection to others', async () => {
    const others = gate();
    const { server, upstream } = await setUp(async (call, number) => {
      if (call.path.includes('hang')) return;
      if (number > 1) await others.opened;
      respond(call, []);
    });
    await upstream.as(caller()).list(route);
    const leaver = new AbortController();
    const left = failureOf(upstream.as(caller({ signal: leaver.signal })).list('/api/hang/'));
    const stayed = upstream.as(caller()).list(route);
    await until(() => server.calls.length === 3);
    leaver.abort();
    expect(await left).toMatchObject({ kind: 'aborted' });
    others.open();
    expect((await stayed).rows).toEqual([]);
    await until(() => server.seen.open === 0);
    expect(server.seen.connections).toBe(1);
  });

  it('are refused early if the body is too large', async () => {
    const events: RequestEvent[] = [];
    let aborted = false;
    const { upstream } = await setUp(
      (call) => {
        call.response.writeHead(200, { 'content-type': 'application/json' });
        const stream = streamOf(call);
        stream.on('aborted', () => {
          aborted = true;
        });
        stream.write(`"${'x'.repeat(400_000)}`);
      },
      { maxBodyBytes: 100_000, onRequest: (event) => events.push(event) },
    );
    expect(await failureOf(upstream.as(caller()).json(route))).toMatchObject({
      kind: 'protocol',
      attempts: 1,
    });
    await until(() => aborted);
    expect(events[0]?.bytes).toBeLessThan(400_000);
  });
});
