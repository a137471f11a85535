import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { UpstreamClient } from '../../src/upstream/client.ts';
import type { Handler } from '../support/rest-server.ts';
import { caller, failureOf, setUp } from './support.ts';

const route = '/api/things/';
const json = { 'content-type': 'application/json' };

/** Reads a scripted route in one way. */
async function read<T>(how: (client: UpstreamClient) => Promise<T>, ...handlers: Handler[]): Promise<T> {
  const { server, upstream } = await setUp({ maxBodyBytes: 10_000, maxErrorBodyBytes: 1000, maxAttempts: 1 });
  server.on(route, ...handlers);
  return how(upstream.as(caller()));
}

const list = (client: UpstreamClient) => client.list(route);
const values = (client: UpstreamClient) => client.values(route);
const object = (client: UpstreamClient) => client.object(route);
const anything = (client: UpstreamClient) => client.json(route);
const text = (client: UpstreamClient) => client.text(route);

describe('the shape of a response', () => {
  it('can be a page with the total of the list', async () => {
    expect(await read(list, (call) => call.rows([{ uuid: 'a' }], 25))).toEqual({
      rows: [{ uuid: 'a' }],
      total: 25,
    });
  });

  it.each(['', 'many', '-1', '1.5', '99999999999999999999'])(
    'has an unknown total if the count is %j',
    async (count) => {
      const page = await read(list, (call) => call.json([], 200, { 'x-result-count': count }));
      expect(page).toEqual({ rows: [], total: null });
    },
  );

  it('can be a list of values, an object, or any JSON', async () => {
    expect(await read(values, (call) => call.json(['a', 1, null]))).toEqual(['a', 1, null]);
    expect(await read(object, (call) => call.json({ a: 1 }))).toEqual({ a: 1 });
    expect(await read(anything, (call) => call.json('text'))).toBe('text');
    expect(await read(anything, (call) => call.json(null))).toBeNull();
  });

  it('can be JSON with a charset or with a vendor type', async () => {
    for (const type of ['application/json; charset=utf-8', 'Application/JSON', 'application/problem+json']) {
      expect(await read(object, (call) => call.send(200, { 'content-type': type }, '{"a":"ä"}'))).toEqual({
        a: 'ä',
      });
    }
  });

  it('is null for an empty body where any JSON is allowed, and an empty text where text is expected', async () => {
    expect(await read(anything, (call) => call.empty(204))).toBeNull();
    expect(await read(anything, (call) => call.empty(200))).toBeNull();
    expect(await read(text, (call) => call.empty(200))).toBe('');
  });

  it.each<[string, (client: UpstreamClient) => Promise<unknown>, Handler]>([
    ['an object instead of a list', list, (call) => call.json({ results: [] })],
    ['a list of texts instead of a list of objects', list, (call) => call.json(['a'])],
    ['a list of lists instead of a list of objects', list, (call) => call.json([[]])],
    ['a null in a list of objects', list, (call) => call.json([{}, null])],
    ['an object instead of values', values, (call) => call.json({})],
    ['a list instead of an object', object, (call) => call.json([])],
    ['null instead of an object', object, (call) => call.json(null)],
    ['an empty body instead of an object', object, (call) => call.empty(200)],
    ['an empty body instead of a list', list, (call) => call.empty(204)],
    ['HTML instead of an object', object, (call) => call.html(200)],
    ['HTML instead of a text', text, (call) => call.html(200)],
    [
      'JSON with another content type',
      object,
      (call) => call.send(200, { 'content-type': 'text/plain' }, '{}'),
    ],
    ['JSON without a content type', object, (call) => call.send(200, {}, '{}')],
    ['broken JSON', object, (call) => call.send(200, json, '{"a":')],
    [
      'an encoding that was not requested',
      object,
      (call) => call.send(200, { ...json, 'content-encoding': 'zstd' }, 'x'),
    ],
    ['corrupt gzip', object, (call) => call.send(200, { ...json, 'content-encoding': 'gzip' }, 'not gzip')],
    ['something that is not HTTP', object, (call) => call.raw('SSH-2.0-OpenSSH_9.6\r\n')],
  ])('fails as a protocol error for %s', async (_, how, handler) => {
    expect(await failureOf(read(how, handler))).toMatchObject({ kind: 'protocol', route, attempts: 1 });
  });

  it('is never quoted in an error', async () => {
    const error = await failureOf(read(object, (call) => call.send(200, json, '{"password": hunter2')));
    expect(`${error.message} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain('hunter2');
  });

  it('is not affected by keys named __proto__', async () => {
    const row = await read(object, (call) => call.send(200, json, '{"__proto__":{"evil":true},"a":1}'));
    expect('evil' in row).toBe(false);
    expect({}).not.toHaveProperty('evil');
  });

  it.each(['gzip', 'deflate', 'deflate-raw', 'br'] as const)('can be compressed: %s', async (encoding) => {
    const rows = Array.from({ length: 200 }, (_, n) => ({ n }));
    expect(await read(list, (call) => call.encoded(encoding, rows))).toEqual({ rows, total: null });
  });

  it('can be compressed and too long to decompress in one step', async () => {
    const { server, upstream } = await setUp();
    const rows = Array.from({ length: 20_000 }, () => ({ n: Math.random() }));
    server.on(route, (call) => call.encoded('gzip', rows));
    expect((await upstream.as(caller()).list(route)).rows).toEqual(rows);
  });
});

describe('the size limit of a response', () => {
  it.each<[string, Handler]>([
    ['announced', (call) => call.json('x'.repeat(10_000))],
    ['not announced', (call) => call.drip(Array(30).fill(`"${'x'.repeat(998)}"`), 1, true)],
    ['small when compressed', (call) => call.encoded('gzip', 'x'.repeat(10_000))],
    ['small when compressed with Brotli', (call) => call.encoded('br', 'x'.repeat(10_000))],
  ])('refuses a body over the limit that was %s', async (_, handler) => {
    const error = await failureOf(read(anything, handler));
    expect(error).toMatchObject({ kind: 'protocol', status: 200 });
    expect(error.message).toContain('more than the gateway reads');
  });

  it('allows a body of exactly the limit', async () => {
    expect(await read(anything, (call) => call.json('x'.repeat(9998)))).toHaveLength(9998);
  });

  it('stops a download as soon as it exceeds the limit', async () => {
    const { server, upstream } = await setUp({ maxBodyBytes: 1000 });
    server.on(route, (call) => call.drip(['x'.repeat(2000), ...Array(1000).fill('x')], 5));
    await failureOf(upstream.as(caller()).json(route));
    await server.until(() => server.requests[0]?.dropped === true);
    expect(server.requests).toHaveLength(1);
  });
});

describe('error responses', () => {
  it.each([
    [400, { name: ['Required.'] }],
    [400, ['A text.']],
    [400, 'A text.'],
    [401, { detail: 'Invalid token.' }],
    [403, { detail: 'No.' }],
    [404, { detail: 'Not found.' }],
    [409, { detail: 'State.' }],
    [424, { detail: 'Off.' }],
  ])('fail with status %i and its JSON, after one attempt', async (status, body) => {
    const error = await failureOf(read(object, (call) => call.json(body, status)));
    expect(error).toMatchObject({ kind: 'status', status, body, routeMissing: false, attempts: 1 });
    expect(error).toMatchObject({ method: 'GET', route, retryAfterMs: null, name: 'UpstreamError' });
  });

  it('distinguish a missing route, whose response is a page, from a missing object', async () => {
    const missing = async (handler: Handler) => (await failureOf(read(object, handler))).routeMissing;
    expect(await missing((call) => call.html(404))).toBe(true);
    expect(await missing((call) => call.html(404, 'x'.repeat(5000)))).toBe(true);
    expect(await missing((call) => call.json({ detail: 'Not found.' }, 404))).toBe(false);
    expect(await missing((call) => call.empty(404))).toBe(false);
    expect(await missing((call) => call.html(403))).toBe(false);
  });

  it('identify a missing route by the type of a HEAD response', async () => {
    const count = (client: UpstreamClient) => client.count(route);
    expect((await failureOf(read(count, (call) => call.html(404)))).routeMissing).toBe(true);
    expect((await failureOf(read(count, (call) => call.json({}, 404)))).routeMissing).toBe(false);
    expect((await failureOf(read(count, (call) => call.empty(404)))).routeMissing).toBe(false);
  });

  it.each<[string, Handler]>([
    ['HTML', (call) => call.html(500)],
    ['text', (call) => call.send(500, { 'content-type': 'text/plain' }, 'Traceback')],
    ['JSON over the limit', (call) => call.json({ detail: 'x'.repeat(1000) }, 500)],
    ['broken JSON', (call) => call.send(500, json, '{"detail":')],
    ['an incomplete body', (call) => call.truncate('{"detail": "x"', 10, 500)],
  ])('lose %s and keep their status', async (_, handler) => {
    expect(await failureOf(read(object, handler))).toMatchObject({
      kind: 'status',
      status: 500,
      body: undefined,
    });
  });

  it('lose JSON that exceeds the limit when it is decompressed', async () => {
    const packed = gzipSync(JSON.stringify({ detail: 'x'.repeat(1000) }));
    const handler: Handler = (call) => call.send(400, { ...json, 'content-encoding': 'gzip' }, packed);
    expect(await failureOf(read(object, handler))).toMatchObject({
      kind: 'status',
      status: 400,
      body: undefined,
    });
  });

  it.each([301, 302, 307, 308, 304])('include redirects, which are never followed (%i)', async (status) => {
    const { server, upstream } = await setUp();
    server.on(route, (call) => call.empty(status, { location: '/api/elsewhere/' }));
    const error = await failureOf(upstream.as(caller()).list(route));
    expect(error).toMatchObject({ kind: 'protocol', status, attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  it('contain no ids and queries', async () => {
    const { upstream } = await setUp();
    const params = { uuid: 'c0ffee'.padEnd(32, '0') };
    const read = upstream
      .as(caller())
      .object('/api/things/{uuid}/', { params, query: [['secret', 'hunter2']] });
    const error = await failureOf(read);
    expect(error.route).toBe('/api/things/{uuid}/');
    expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toMatch(/c0ffee|hunter2|alice/);
  });
});

describe('the count of a list', () => {
  it('is requested with HEAD for a page of one, whatever page and columns the query names', async () => {
    const { server, upstream } = await setUp();
    server.on(route, (call) => call.rows([], 42));
    const query = [
      ['state', 'OK'],
      ['page', '3'],
      ['page_size', '50'],
      ['field', 'name'],
    ] as const;
    expect(await upstream.as(caller()).count(route, { query })).toBe(42);
    expect(server.requests).toMatchObject([{ method: 'HEAD', target: '/api/things/?state=OK&page_size=1' }]);
  });

  it.each([405, 501])('is requested with GET if HEAD is refused with %i, also later', async (status) => {
    const { server, upstream } = await setUp();
    server.on(route, (call) => (call.request.method === 'HEAD' ? call.empty(status) : call.rows([{}], 42)));
    expect(await upstream.as(caller()).count(route)).toBe(42);
    expect(await upstream.as(caller()).count(route)).toBe(42);
    const targets = server.requests.map((request) => `${request.method} ${request.target}`);
    const get = 'GET /api/things/?page_size=1&field=uuid';
    expect(targets).toEqual(['HEAD /api/things/?page_size=1', get, get]);
  });

  it('is requested with HEAD again after the server was lost, because it may be another server', async () => {
    const { server, upstream } = await setUp();
    let refuses = true;
    server.on(route, (call) =>
      call.request.method === 'HEAD' && refuses ? call.empty(405) : call.rows([{}], 42),
    );
    expect(await upstream.as(caller()).count(route)).toBe(42);
    server.on('/api/other/', (call) => call.empty(503));
    await failureOf(upstream.as(caller()).list('/api/other/'));
    refuses = false;
    server.requests.length = 0;
    expect(await upstream.as(caller()).count(route)).toBe(42);
    expect(server.requests.map(({ method }) => method)).toEqual(['HEAD']);
  });

  it('is requested with GET after a refused HEAD, because a response to HEAD has no reason', async () => {
    const { server, upstream } = await setUp();
    server.on(route, (call) =>
      call.request.method === 'HEAD' ? call.empty(400) : call.json({ o: ['Bad.'] }, 400),
    );
    for (const _ of [1, 2]) {
      expect(await failureOf(upstream.as(caller()).count(route, { query: [['o', 'x']] }))).toMatchObject({
        status: 400,
        body: { o: ['Bad.'] },
      });
    }
    const [head, get] = ['HEAD /api/things/?o=x&page_size=1', 'GET /api/things/?o=x&page_size=1&field=uuid'];
    const targets = server.requests.map((request) => `${request.method} ${request.target}`);
    expect(targets).toEqual([head, get, head, get]);
  });

  it('is null if the server does not count', async () => {
    expect(
      await read(
        (client) => client.count(route),
        (call) => call.json([]),
      ),
    ).toBeNull();
  });

  it('fails like any other read if HEAD gets another error', async () => {
    const { server, upstream } = await setUp();
    server.on(route, (call) => call.empty(403));
    expect(await failureOf(upstream.as(caller()).count(route))).toMatchObject({
      status: 403,
      method: 'HEAD',
    });
    expect(server.requests).toHaveLength(1);
  });
});
