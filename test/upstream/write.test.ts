import type { IncomingHttpHeaders } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  createUpstream,
  type FormPart,
  type RequestEvent,
  type Upstream,
  type UpstreamOptions,
} from '../../src/upstream/client.ts';
import { sent } from '../support/received.ts';
import { gate, type Handler } from '../support/rest-server.ts';
import { passInUndici, stopTime, virtualTime } from '../support/time.ts';
import { turns, until } from '../support/until.ts';
import { caller, failureOf, id, setUp } from './support.ts';

const route = '/api/things/';
/** Node ends a connection before it resets it, and a client may notice either first. */
const cutOff = expect.stringMatching(/^(network|protocol)$/);

/** Sends one POST with a JSON body. */
const post = (upstream: Upstream, facts = {}) =>
  upstream.as(caller(facts)).write('POST', route, { json: { a: 1 } });

/** A server that does not use HTTP, and an upstream client of it. */
async function setUpRaw(onSocket: (socket: Socket) => void, options: Partial<UpstreamOptions> = {}) {
  const seen = { connections: 0, bytes: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    seen.connections += 1;
    sockets.add(socket);
    socket.on('error', () => {});
    onSocket(socket);
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
  const close = async (): Promise<void> => {
    await upstream.close();
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(close);
  return { upstream, seen, port, close };
}

/** An image of this number of bytes. */
const fileOf = (size: number): FormPart => ({
  name: 'image',
  value: new File([new Uint8Array(size)], 'a.png', { type: 'image/png' }),
});

describe('a write', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('sends %s with a JSON body', async (method) => {
    const { server, upstream } = await setUp();
    let body = '';
    server.on(`/api/things/${id(1)}/`, async (call) => {
      body = (await call.body()).toString();
      call.json({ done: true });
    });
    const json = { name: 'Zażółć "x"', limits: { cpu: 1 }, none: null, gone: undefined };
    const response = await upstream.as(caller()).write(method, '/api/things/{uuid}/', {
      params: { uuid: id(1) },
      query: [['a', 'b c']],
      json,
    });
    expect(response).toEqual({ status: 200, body: { done: true } });
    expect(body).toBe(JSON.stringify(json));
    const { host, connection, ...headers } = server.requests[0]?.headers ?? {};
    expect(headers).toEqual({
      accept: 'application/json, */*',
      'accept-encoding': 'gzip, deflate, br',
      'accept-language': 'en',
      authorization: 'Token alice',
      'content-length': String(Buffer.byteLength(body)),
      'content-type': 'application/json',
      'user-agent': 'waldur-graphql-gateway/1.2.3',
      'x-request-id': 'request-1',
    });
    expect(server.requests[0]).toMatchObject({ method, target: `/api/things/${id(1)}/?a=b%20c` });
  });

  it.each([null, false, 0, '', [], 'text'])('sends the JSON value %j', async (json) => {
    const { server, upstream } = await setUp();
    let body = '';
    server.on(route, async (call) => {
      body = (await call.body()).toString();
      call.empty(200);
    });
    await upstream.as(caller()).write('POST', route, { json });
    expect(body).toBe(JSON.stringify(json));
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('sends %s without a body', async (method) => {
    const { server, upstream } = await setUp();
    server.on(route, (call) => call.empty(204));
    expect(await upstream.as(caller()).write(method, route)).toEqual({ status: 204, body: null });
    const { headers } = server.requests[0] ?? {};
    expect(headers).not.toHaveProperty('content-type');
    expect(headers).not.toHaveProperty('transfer-encoding');
    expect(headers?.['content-length']).toBe(method === 'DELETE' ? undefined : '0');
  });

  it('sends nothing for a value that cannot be sent', async () => {
    const { server, upstream } = await setUp();
    const client = upstream.as(caller());
    await expect(client.write('POST', route, { json: {}, form: [] })).rejects.toThrow(TypeError);
    await expect(client.write('POST', route, { json: 1n })).rejects.toThrow(TypeError);
    await expect(client.write('DELETE', '/api/things/{uuid}/', { params: { uuid: '../x' } })).rejects.toThrow(
      TypeError,
    );
    expect(await failureOf(post(upstream, { authorization: 'Token \n' }))).toMatchObject({
      kind: 'protocol',
      attempts: 0,
      outcomeUnknown: false,
    });
    expect(server.requests).toEqual([]);
  });

  it('is reported to the observer', async () => {
    const events: RequestEvent[] = [];
    const { server, upstream } = await setUp({ onRequest: (event) => events.push(event) });
    server.on(
      route,
      (call) => call.json({}, 201),
      (call) => call.json({}, 409),
    );
    await post(upstream);
    await failureOf(post(upstream));
    expect(events).toMatchObject([
      { method: 'POST', route, path: route, status: 201, bytes: 2, attempt: 1, outcome: 'ok', shared: false },
      { method: 'POST', status: 409, attempt: 1, outcome: 'status', requestId: 'request-1' },
    ]);
  });
});

describe('the response to a write', () => {
  const yaml = 'a: 1\n# ż\n';
  it.each<[string, Handler, unknown]>([
    ['an object', (call) => call.json({ a: [1] }, 201), { status: 201, body: { a: [1] } }],
    ['a string', (call) => call.json('queued', 202), { status: 202, body: 'queued' }],
    ['a list', (call) => call.json([1, 2]), { status: 200, body: [1, 2] }],
    ['null', (call) => call.json(null), { status: 200, body: null }],
    ['gzip', (call) => call.encoded('gzip', { a: 1 }), { status: 200, body: { a: 1 } }],
    ['an empty 200', (call) => call.empty(200), { status: 200, body: null }],
    [
      'an empty 201 of JSON',
      (call) => call.send(201, { 'content-type': 'application/json' }, ''),
      { status: 201, body: null },
    ],
    ['an empty 202 of HTML', (call) => call.html(202, ''), { status: 202, body: null }],
    ['a 204', (call) => call.empty(204), { status: 204, body: null }],
    [
      'plain text',
      (call) => call.send(200, { 'content-type': 'text/plain; charset=utf-8' }, yaml),
      { status: 200, body: yaml },
    ],
    ...['application/x-yaml', 'text/yaml', 'application/yaml', 'text/x-yaml'].map(
      (type): [string, Handler, unknown] => [
        type,
        (call) => call.send(200, { 'content-type': type }, yaml),
        { status: 200, body: yaml },
      ],
    ),
    ['an image', (call) => call.send(200, { 'content-type': 'image/png' }, 'x'), { status: 200, body: null }],
    ['an untyped body', (call) => call.send(200, {}, 'x'), { status: 200, body: null }],
  ])('can be %s', async (_, handler, expected) => {
    const { server, upstream } = await setUp();
    server.on(route, handler);
    expect(await post(upstream)).toEqual(expected);
  });

  it.each<[string, Handler, object]>([
    [
      'an object',
      (call) => call.json({ name: ['Bad.'] }, 400),
      { kind: 'status', status: 400, body: { name: ['Bad.'] } },
    ],
    ['a list', (call) => call.json(['Bad.'], 400), { kind: 'status', status: 400, body: ['Bad.'] }],
    ['a string', (call) => call.json('Bad.', 400), { kind: 'status', status: 400, body: 'Bad.' }],
    ['a 401', (call) => call.json({ detail: 'x' }, 401), { kind: 'status', status: 401 }],
    ['a 404 of HTML', (call) => call.html(404), { kind: 'status', status: 404, routeMissing: true }],
    ['an empty 404', (call) => call.empty(404), { kind: 'status', status: 404, routeMissing: false }],
    [
      'a 409',
      (call) => call.json({ detail: 'x' }, 409),
      { kind: 'status', status: 409, body: { detail: 'x' } },
    ],
    ['a 413 of HTML', (call) => call.html(413), { kind: 'status', status: 413, body: undefined }],
    [
      'a 429',
      (call) => call.json({}, 429, { 'retry-after': '1' }),
      { kind: 'status', status: 429, retryAfterMs: 1000 },
    ],
    ['a 500 of JSON', (call) => call.json({ detail: 'x' }, 500), { kind: 'status', status: 500 }],
    [
      'a 503 of JSON',
      (call) => call.json({}, 503, { 'retry-after': '0' }),
      { kind: 'status', status: 503, retryAfterMs: 0 },
    ],
    ['a redirect', (call) => call.empty(301, { location: '/x/' }), { kind: 'protocol', status: 301 }],
  ])('is a failure with a known outcome if it is %s', async (_, handler, expected) => {
    const { server, upstream } = await setUp({ maxBodyBytes: 2000, maxErrorBodyBytes: 2000 });
    server.on(route, handler);
    const error = await failureOf(post(upstream));
    expect(error).toMatchObject({ ...expected, method: 'POST', route, attempts: 1, outcomeUnknown: false });
    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, number, Handler]>([
    ['a 500 of HTML', 500, (call) => call.html(500)],
    ['a large 500', 500, (call) => call.html(500, 'x'.repeat(3000))],
    ['a 502', 502, (call) => call.html(502)],
    ['a 502 of JSON', 502, (call) => call.json({ message: 'x' }, 502)],
    [
      'a 503 of text',
      503,
      (call) => call.send(503, { 'content-type': 'text/plain' }, 'upstream connect error'),
    ],
    ['an empty 503', 503, (call) => call.empty(503, { 'retry-after': '0' })],
    ['a 504', 504, (call) => call.html(504)],
    ['a 520', 520, (call) => call.html(520)],
    ['a 524 of text', 524, (call) => call.send(524, { 'content-type': 'text/plain' }, 'error code: 524')],
    ['a 527 of JSON', 527, (call) => call.json({}, 527)],
  ])('is a failure with an unknown outcome if it is %s', async (_, status, handler) => {
    const { server, upstream } = await setUp({ maxBodyBytes: 2000, maxErrorBodyBytes: 2000 });
    server.on(route, handler);
    const error = await failureOf(post(upstream));
    expect(error).toMatchObject({ kind: 'status', status, attempts: 1, outcomeUnknown: true });
    expect(server.requests).toHaveLength(1);
  });

  const json = { 'content-type': 'application/json' };
  it.each<[string, Handler]>([
    ['broken JSON', (call) => call.send(201, json, '{')],
    ['half a gzip stream', (call) => call.encoded('gzip', { a: 'x'.repeat(500) }, 0.5)],
    ['invalid gzip', (call) => call.send(201, { ...json, 'content-encoding': 'gzip' }, 'x')],
    ['an unknown encoding', (call) => call.send(201, { ...json, 'content-encoding': 'zstd' }, 'x')],
    ['a large text', (call) => call.send(201, { 'content-type': 'text/plain' }, 'x'.repeat(3000))],
    ['a large body that comes in parts', (call) => call.drip(['x'.repeat(1500), 'x'.repeat(1500)], 5)],
    ['a large decompressed body', (call) => call.encoded('gzip', { a: 'x'.repeat(9000) })],
  ])(
    'means that the write was carried out, with nothing to read, if it is %s with 2xx',
    async (_, handler) => {
      const { server, upstream } = await setUp({ maxBodyBytes: 2000 });
      server.on(route, handler);
      expect(await post(upstream)).toEqual({ status: expect.toSatisfy((code) => code < 300), body: null });
      expect(server.requests).toHaveLength(1);
      expect(upstream.inspect()).toMatchObject({ inFlight: 0, queued: 0, breaker: 'closed' });
    },
  );

  it.each([10, 3000])('of %i bytes of HTML with 2xx leaves the outcome unknown', async (size) => {
    const { server, upstream } = await setUp({ maxBodyBytes: 2000 });
    server.on(route, (call) => call.html(200, 'x'.repeat(size)));
    const error = await failureOf(post(upstream));
    expect(error).toMatchObject({ kind: 'protocol', status: 200, attempts: 1, outcomeUnknown: true });
    expect(server.requests).toHaveLength(1);
  });
});

describe('a write without a response is sent once', () => {
  it('and never repeated when the connection is refused', async () => {
    const { upstream, port, close } = await setUpRaw(() => {});
    await close();
    const refused = createUpstream({ url: `http://127.0.0.1:${port}`, version: '1' });
    expect(await failureOf(post(refused))).toMatchObject({
      kind: 'network',
      attempts: 1,
      outcomeUnknown: false,
    });
    expect(await failureOf(post(upstream))).toMatchObject({
      kind: 'aborted',
      attempts: 0,
      outcomeUnknown: false,
    });
    await refused.close();
  });

  it('and never repeated when the TLS handshake hangs', async () => {
    const { seen, port } = await setUpRaw(() => {});
    const url = `https://127.0.0.1:${port}`;
    using time = await virtualTime({ hanging: () => 1 });
    const upstream = createUpstream({ url, version: '1' });
    const write = failureOf(post(upstream));
    await until(() => seen.connections === 1);
    expect(await time.during(write)).toMatchObject({ kind: 'timeout', outcomeUnknown: false });
    await upstream.close();
  });

  it('when the connection is reset before anything is read', async () => {
    const time = await virtualTime();
    const isSent = sent(route);
    const { upstream, seen } = await setUpRaw((socket) => {
      socket.pause();
      void isSent.then(() => socket.resetAndDestroy());
    });
    expect(await failureOf(post(upstream))).toMatchObject({
      kind: 'network',
      attempts: 1,
      outcomeUnknown: true,
    });
    await time.pass(60_000);
    expect(seen.connections).toBe(1);
  });

  it('when the response is not HTTP', async () => {
    const { server, upstream } = await setUp();
    server.on(route, (call) => call.raw('rubbish\r\n\r\n'));
    expect(await failureOf(post(upstream))).toMatchObject({
      kind: 'protocol',
      status: null,
      outcomeUnknown: true,
    });
    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, Handler, object]>([
    ['is reset', (call) => call.reset(), { kind: 'network', status: null }],
    ['is closed', (call) => call.hangUp(), { kind: 'network', status: null }],
    ['returns half a response', (call) => call.truncate('{"a"'), { kind: 'protocol', status: 200 }],
    ['returns half an error', (call) => call.truncate('{"a"', 10, 503), { kind: 'status', status: 503 }],
    ['is reset during the response', (call) => call.resetInBody('{"a"'), { kind: cutOff, status: 200 }],
    ['returns nothing in time', (call) => call.hang(), { kind: 'timeout', status: null }],
    ['returns too little in time', (call) => call.drip(['{'], 1, true), { kind: 'timeout' }],
  ])('when the connection %s', async (_, handler, expected) => {
    const pass = await stopTime();
    const { server, upstream } = await setUp();
    const read = gate();
    server.on(route, async (call) => {
      await call.body();
      read.open();
      await handler(call);
    });
    const write = failureOf(post(upstream));
    await read.opened;
    if ('kind' in expected && expected.kind === 'timeout') pass(60_000);
    expect(await write).toMatchObject({ ...expected, attempts: 1, outcomeUnknown: true });
    // Longer than any pause of a read that is retried.
    pass(2_000);
    expect(server.requests).toHaveLength(1);
    expect(upstream.inspect()).toMatchObject({ inFlight: 0, queued: 0, breaker: 'closed' });
  });

  it('when the connection is reset in the middle of the body', async () => {
    const time = await virtualTime();
    const { server, upstream } = await setUp();
    server.on(route, async (call) => {
      await call.firstBytes();
      call.reset();
    });
    const write = upstream.as(caller()).write('POST', route, { form: [fileOf(32 * 1024 * 1024)] });
    expect(await failureOf(write)).toMatchObject({ kind: 'network', outcomeUnknown: true });
    await time.pass(60_000);
    expect(server.requests).toHaveLength(1);
  });

  it('and has its own budget, also if that of a read is shorter', async () => {
    const pass = await stopTime();
    const { server, upstream } = await setUp({ attemptTimeoutMs: 30, timeoutMs: 60 });
    const slow = gate();
    server.on(route, async (call) => {
      await slow.opened;
      call.json('slow');
    });
    const write = post(upstream);
    await server.until(() => server.requests.length === 1);
    pass(10_000);
    // The timeouts of undici are one second longer than that of the attempt.
    passInUndici(10_000);
    slow.open();
    expect(await write).toEqual({ status: 200, body: 'slow' });
  });

  it('or not at all, on connections that the server closes when they become idle', async () => {
    let carriedOut = 0;
    const ending = new Set<Socket>();
    const { upstream } = await setUpRaw(
      (socket) => {
        let used = 0;
        socket.on('close', () => ending.delete(socket));
        socket.on('data', () => {
          carriedOut += 1;
          used += 1;
          socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
          if (used === 2) return;
          // At various moments around the next write.
          const isEven = carriedOut % 2 === 0;
          ending.add(socket);
          void turns(carriedOut % 3 === 0 ? 0 : carriedOut % 5).then(() =>
            isEven ? socket.end() : socket.resetAndDestroy(),
          );
        });
      },
      { maxConcurrency: 1 },
    );
    for (let n = 0; n < 150; n += 1) {
      const before = carriedOut;
      const outcome = await upstream
        .as(caller())
        .write('POST', route)
        .then(
          () => 'done',
          (error: unknown) => error,
        );
      // A request may reach the server after the client has seen the connection end.
      await (outcome === 'done' ? turns(n % 4) : until(() => ending.size === 0));
      const times = carriedOut - before;
      if (outcome === 'done') expect(times).toBe(1);
      else if (times === 0) expect(outcome).toMatchObject({ kind: 'network' });
      else expect([outcome, times]).toMatchObject([{ kind: 'network', outcomeUnknown: true }, 1]);
    }
  });
});

describe('a form', () => {
  /** Sends a form, and returns the request that the server received, with the boundary written as `B`. */
  async function sent(form: readonly FormPart[]) {
    const { server, upstream } = await setUp();
    let body: Buffer = Buffer.alloc(0);
    server.on(route, async (call) => {
      body = await call.body();
      call.empty(200);
    });
    expect(await upstream.as(caller()).write('POST', route, { form })).toEqual({ status: 200, body: null });
    const headers: IncomingHttpHeaders = server.requests[0]?.headers ?? {};
    const type = headers['content-type'] ?? '';
    const boundary = /^multipart\/form-data; boundary=([\w-]{20,70})$/.exec(type)?.[1] ?? 'none';
    return { body, text: body.toString('utf8').replaceAll(boundary, 'B'), headers };
  }

  it('is sent as browsers send it', async () => {
    const { text, headers, body } = await sent([
      { name: 'description', value: 'Zażółć\r\n"x"\n' },
      { name: 'obrázek', value: new File(['\r\n--'], 'řeka "1"\r\nX: y.png', { type: 'image/png' }) },
      { name: 'empty', value: '' },
    ]);
    expect(text.trimEnd()).toBe(
      '--B\r\nContent-Disposition: form-data; name="description"\r\n\r\nZażółć\r\n"x"\r\n\r\n' +
        '--B\r\nContent-Disposition: form-data; name="obrázek"; filename="řeka %221%22%0D%0AX: y.png"\r\n' +
        'Content-Type: image/png\r\n\r\n\r\n--\r\n' +
        '--B\r\nContent-Disposition: form-data; name="empty"\r\n\r\n\r\n--B--',
    );
    expect(headers['content-length']).toBe(String(body.length));
    expect(headers).not.toHaveProperty('transfer-encoding');
  });

  it('can be read by a parser', async () => {
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, n) => n % 256));
    const { body, headers } = await sent([
      { name: 'name', value: 'ż' },
      { name: 'image', value: new File([bytes], 'ž.pdf', { type: 'application/pdf' }) },
      { name: 'image', value: new File(['x'], 'second.png') },
    ]);
    const form = await new Response(new Uint8Array(body), {
      headers: { 'content-type': headers['content-type'] ?? '' },
    }).formData();
    expect([...form.keys()]).toEqual(['name', 'image', 'image']);
    expect(form.get('name')).toBe('ż');
    const image = form.get('image');
    if (typeof image === 'string' || image === null) throw new Error('No file.');
    expect(image).toMatchObject({ name: 'ž.pdf', type: 'application/pdf' });
    expect(bytes.equals(Buffer.from(await image.arrayBuffer()))).toBe(true);
  });

  it('may have empty files, and no parts', async () => {
    expect((await sent([fileOf(0)])).text).toMatch(/\r\n\r\n\r\n--B--\r\n$/);
    const none = await sent([]);
    expect([none.text.trim(), none.headers['content-length']]).toEqual(['--B--', String(none.body.length)]);
  });

  it.each(['image/png\r\nX-Evil: 1', 'image/żż', ''])('is sent without a type such as %j', async (type) => {
    const { text } = await sent([{ name: 'image', value: new File(['x'], 'a', { type }) }]);
    expect(text).toContain('\r\nContent-Type: application/octet-stream\r\n\r\nx\r\n');
  });

  it('of 5 MB arrives whole', async () => {
    const bytes = Buffer.from(Array.from({ length: 5_000_000 }, (_, n) => (n * 7) % 256));
    const { body, headers } = await sent([{ name: 'image', value: new File([bytes], 'a.png') }]);
    const start = body.indexOf('\r\n\r\n') + 4;
    expect(body.subarray(start, start + bytes.length).equals(bytes)).toBe(true);
    expect(headers['content-length']).toBe(String(body.length));
  });

  it('is limited by the budget of the write if the server stops reading', async () => {
    const time = await virtualTime({ hanging: () => server.open });
    const { server, upstream } = await setUp();
    server.on(route, async (call) => {
      await call.firstBytes();
    });
    // More than the buffers of two sockets on one machine hold.
    const write = upstream.as(caller()).write('POST', route, { form: [fileOf(32 * 1024 * 1024)] });
    expect(await time.during(failureOf(write))).toMatchObject({ kind: 'timeout', outcomeUnknown: true });
    expect(upstream.inspect().inFlight).toBe(0);
  });

  it('may get a response before it is completely sent', async () => {
    const { server, upstream } = await setUp();
    server.on(route, async (call) => {
      await call.firstBytes();
      call.html(413);
    });
    const write = upstream.as(caller()).write('POST', route, { form: [fileOf(32 * 1024 * 1024)] });
    expect(await failureOf(write)).toMatchObject({ kind: 'status', status: 413, outcomeUnknown: false });
  });
});

describe('writes and other requests', () => {
  it('are never shared, even if they are equal', async () => {
    const { server, upstream } = await setUp();
    const both = gate();
    server.on(route, async (call) => {
      await both.opened;
      call.json({ number: call.number }, 201);
    });
    const client = upstream.as(caller());
    const responses = [1, 2].map(() => client.write('POST', route, { json: { a: 1 } }));
    await server.until(() => server.requests.length === 2);
    both.open();
    expect((await Promise.all(responses)).map((response) => response.body)).toEqual([
      { number: 1 },
      { number: 2 },
    ]);
    await client.write('POST', route, { json: { a: 1 } });
    expect(server.requests).toHaveLength(3);
  });

  it('are not joined by reads if the read in progress began before the write', async () => {
    const { server, upstream } = await setUp();
    const gates = [gate(), gate(), gate()];
    server.on('/api/list/', async (call) => {
      await gates[call.number - 1]?.opened;
      call.json([call.number]);
    });
    const written = gate();
    server.on(route, async (call) => {
      await written.opened;
      call.empty(200);
    });
    const client = upstream.as(caller());
    const read = () => client.values('/api/list/');
    const before = [read(), read()];
    await server.until(() => server.to('/api/list/').length === 1);
    const write = client.write('POST', route);
    await server.until(() => server.to(route).length === 1);
    const during = [read(), read()];
    await server.until(() => server.to('/api/list/').length === 2);
    written.open();
    await write;
    const after = [read(), read()];
    await server.until(() => server.to('/api/list/').length === 3);
    // The oldest read ends while a newer one is in progress, which can still be joined.
    gates[0]?.open();
    expect(await Promise.all(before)).toEqual([[1], [1]]);
    after.push(read());
    gates[2]?.open();
    expect(await Promise.all(after)).toEqual([[3], [3], [3]]);
    gates[1]?.open();
    expect(await Promise.all(during)).toEqual([[2], [2]]);
    expect(server.to('/api/list/')).toHaveLength(3);
    expect(upstream.inspect()).toMatchObject({ inFlight: 0, queued: 0, breaker: 'closed' });
  });

  it('are not joined by reads from before a failed write, either', async () => {
    const time = await virtualTime({ hanging: () => server.open });
    const { server, upstream } = await setUp({ writeTimeoutMs: 200 });
    const responses = gate();
    server.on('/api/list/', async (call) => {
      await responses.opened;
      call.json([call.number]);
    });
    server.on(route, (call) => call.hang());
    const client = upstream.as(caller());
    const write = failureOf(client.write('POST', route));
    await server.until(() => server.requests.length === 1);
    const during = client.values('/api/list/');
    await server.until(() => server.requests.length === 2);
    expect(await time.during(write)).toMatchObject({ kind: 'timeout', outcomeUnknown: true });
    const after = client.values('/api/list/');
    await server.until(() => server.requests.length === 3);
    responses.open();
    expect(await Promise.all([after, during])).toEqual([[2], [1]]);
  });

  it('let reads that began before the write continue for their readers, until the gateway closes', async () => {
    const { server, upstream } = await setUp();
    server.on('/api/list/', (call) => call.hang());
    server.on(route, (call) => call.empty(200));
    const before = failureOf(upstream.as(caller()).values('/api/list/'));
    await server.until(() => server.requests.length === 1);
    await post(upstream);
    expect(upstream.inspect().inFlight).toBe(1);
    await upstream.close();
    expect(await before).toMatchObject({ kind: 'aborted', outcomeUnknown: false });
  });

  it('of different credentials do not affect each other', async () => {
    const time = await virtualTime({ hanging: () => server.open });
    const { server, upstream } = await setUp();
    const opened = gate();
    server.on('/api/list/', async (call) => {
      await opened.opened;
      call.json([call.number]);
    });
    server.on(route, (call) => call.empty(200));
    const others = [null, 'Token al', 'Token alice2'].map((authorization) =>
      upstream.as(caller({ authorization })),
    );
    const before = others.map((client) => client.values('/api/list/'));
    await server.until(() => server.requests.length === 3);
    await post(upstream);
    const after = others.map((client) => client.values('/api/list/'));
    await time.pass(1_000);
    opened.open();
    expect(await Promise.all(after)).toEqual(await Promise.all(before));
    expect(server.to('/api/list/')).toHaveLength(3);
  });

  it('wait in the same queue, with the same concurrency limit', async () => {
    const { server, upstream } = await setUp({ maxConcurrency: 2 });
    const order: string[] = [];
    const opened = gate();
    const handler: Handler = async (call) => {
      order.push(call.request.path);
      await opened.opened;
      call.json([]);
    };
    for (const path of ['/api/a/', '/api/b/', '/api/c/', '/api/d/', route]) server.on(path, handler);
    const [greedy, modest] = [upstream.as(caller()), upstream.as(caller())];
    const all = ['/api/a/', '/api/b/', '/api/c/', '/api/d/'].map((path) => greedy.write('POST', path));
    const one = modest.write('POST', route);
    await server.until(() => order.length === 2);
    expect(upstream.inspect()).toMatchObject({ inFlight: 2, queued: 3, breaker: 'closed' });
    opened.open();
    await Promise.all([...all, one]);
    expect(order.slice(0, 2).toSorted()).toEqual(['/api/a/', '/api/b/']);
    expect(order.indexOf(route)).toBeLessThan(order.indexOf('/api/d/'));
    expect(server.peak).toBe(2);
  });

  it('are refused if too many wait', async () => {
    const { server, upstream } = await setUp({ maxConcurrency: 1, maxQueued: 0 });
    server.on('/api/slow/', (call) => call.hang());
    void upstream
      .as(caller())
      .json('/api/slow/')
      .catch(() => {});
    const error = await failureOf(post(upstream));
    expect(error).toMatchObject({ kind: 'overloaded', attempts: 0, outcomeUnknown: false });
    expect(server.to(route)).toEqual([]);
  });
});

describe('a caller that disconnects during a write', () => {
  it.each(['before it asked', 'in the queue'])('%s has sent nothing', async (when) => {
    const { server, upstream } = await setUp({ maxConcurrency: 1 });
    server.on('/api/slow/', (call) => call.hang());
    void upstream
      .as(caller())
      .json('/api/slow/')
      .catch(() => {});
    const leaver = new AbortController();
    if (when === 'before it asked') leaver.abort();
    const write = failureOf(post(upstream, { signal: leaver.signal }));
    await server.until(() => server.requests.length === 1);
    leaver.abort();
    expect(await write).toMatchObject({ kind: 'aborted', attempts: 0, outcomeUnknown: false });
    expect(upstream.inspect()).toMatchObject({ inFlight: 1, queued: 0, breaker: 'closed' });
    expect(server.to(route)).toEqual([]);
  });

  it('while the connection is established has sent nothing', async () => {
    const time = await virtualTime();
    const { server, upstream } = await setUp();
    const leaver = new AbortController();
    const part = fileOf(10);
    const client = upstream.as(caller({ signal: leaver.signal }));
    const writes = [
      failureOf(client.write('POST', route, { form: [part] })),
      failureOf(client.write('POST', route)),
    ];
    // Long enough to open connections, and too short to get any.
    for (let n = 0; n < 20; n += 1) await Promise.resolve();
    leaver.abort();
    for (const error of await Promise.all(writes)) {
      expect(error).toMatchObject({ kind: 'aborted', attempts: 1, outcomeUnknown: false });
    }
    await time.pass(60_000);
    expect(server.requests).toEqual([]);
  });

  it('later gets the error immediately, and the write continues to its end', async () => {
    const events: RequestEvent[] = [];
    const { server, upstream } = await setUp({ onRequest: (event) => events.push(event) });
    const opened = gate();
    let body = '';
    server.on(route, async (call) => {
      await opened.opened;
      body = (await call.body()).toString();
      call.json({}, 201);
    });
    const leaver = new AbortController();
    const write = failureOf(post(upstream, { signal: leaver.signal }));
    await server.until(() => server.requests.length === 1);
    leaver.abort();
    expect(await write).toMatchObject({ kind: 'aborted', status: null, attempts: 1, outcomeUnknown: true });
    expect(upstream.inspect()).toMatchObject({ inFlight: 1, queued: 0, breaker: 'closed' });
    opened.open();
    await server.until(() => events.length === 1);
    expect(events).toMatchObject([{ status: 201, outcome: 'ok' }]);
    expect([body, server.requests[0]?.dropped, upstream.inspect().inFlight]).toEqual(['{"a":1}', false, 0]);
  });

  it('in the middle of a file gets the error immediately, and the file is sent to its end', async () => {
    const { server, upstream } = await setUp();
    const proceed = gate();
    let length = 0;
    server.on(route, async (call) => {
      await proceed.opened;
      length = (await call.body()).length;
      call.empty(200);
    });
    const leaver = new AbortController();
    const client = upstream.as(caller({ signal: leaver.signal }));
    const size = 16 * 1024 * 1024;
    const write = failureOf(client.write('POST', route, { form: [fileOf(size)] }));
    await server.until(() => server.requests.length === 1);
    leaver.abort();
    expect(await write).toMatchObject({ kind: 'aborted', outcomeUnknown: true });
    proceed.open();
    await server.until(() => upstream.inspect().inFlight === 0);
    expect(length).toBeGreaterThan(size);
    expect(server.requests).toHaveLength(1);
  });

  it('does not end a write that still has a budget', async () => {
    const events: RequestEvent[] = [];
    const time = await virtualTime({ hanging: () => server.open });
    const { server, upstream } = await setUp({
      writeTimeoutMs: 8_000,
      onRequest: (event) => events.push(event),
    });
    server.on(route, (call) => call.hang());
    const leaver = new AbortController();
    const write = failureOf(post(upstream, { signal: leaver.signal }));
    await server.until(() => server.requests.length === 1);
    leaver.abort();
    await write;
    await time.pass(7_999);
    expect(events).toEqual([]);
    await time.pass(1);
    await server.until(() => server.requests[0]?.dropped === true);
    expect(events).toMatchObject([{ status: null, outcome: 'timeout' }]);
    expect(upstream.inspect()).toMatchObject({ inFlight: 0, queued: 0, breaker: 'closed' });
  });

  it('differs from a gateway that closes, which ends every write', async () => {
    const { server, upstream } = await setUp({ maxConcurrency: 2 });
    server.on(route, (call) => call.hang());
    const leaver = new AbortController();
    const left = failureOf(post(upstream, { signal: leaver.signal }));
    const sent = failureOf(post(upstream));
    await server.until(() => server.requests.length === 2);
    const waiting = failureOf(post(upstream));
    leaver.abort();
    await left;
    await upstream.close();
    expect(await sent).toMatchObject({ kind: 'aborted', outcomeUnknown: true });
    expect(await waiting).toMatchObject({ kind: 'aborted', outcomeUnknown: false });
    await server.until(() => server.open === 0);
    expect(server.requests).toHaveLength(2);
  });
});
