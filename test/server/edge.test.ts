import { once } from 'node:events';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'undici';
import { afterEach, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { open } from '../support/raw-http.ts';

const small = '{ viewer { username } }';
const large = '{ offerings(first: 50) { nodes { uuid name state type created description } } }';

interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
}

describe('every response', () => {
  let gateway: Gateway;

  afterEach(() => gateway.close());

  const start = async (environment: Record<string, string> = {}): Promise<void> => {
    gateway = await startGateway({ resources: 50 }, environment);
  };
  /** Returns headers and bodies as they are on the wire, which `fetch` does not. */
  const send = async (
    query: string,
    headers: Record<string, string> = {},
    path = '/graphql',
  ): Promise<RawAnswer> => {
    const result = await request(`${gateway.url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Token ${gateway.sandbox.tokens.staff}`,
        ...headers,
      },
      body: JSON.stringify({ query }),
    });
    const bytes = Buffer.from(await result.body.arrayBuffer());
    return { status: result.statusCode, headers: result.headers, bytes };
  };

  const careful = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    'x-request-id': expect.any(String),
  };

  it('has security headers, whatever it is', async () => {
    await start();
    for (const query of [small, '{ nope }', '{', 'subscription { nope }']) {
      expect((await send(query)).headers).toMatchObject({ ...careful, 'cache-control': 'no-store' });
    }
    for (const path of ['/health/live', '/health/ready', '/nowhere', '/graphql']) {
      const { headers } = await fetch(`${gateway.url}${path}`);
      expect(Object.fromEntries(headers)).toMatchObject(careful);
    }
  });

  it('has the request id of the caller, unless it is unsafe', async () => {
    await start();
    expect((await send(small, { 'x-request-id': 'mine-1' })).headers['x-request-id']).toBe('mine-1');
    expect((await send('{', { 'x-request-id': 'mine-2' })).headers['x-request-id']).toBe('mine-2');
    const given = 'a b <script>';
    expect((await send(small, { 'x-request-id': given })).headers['x-request-id']).not.toBe(given);
  });

  it('restricts the page of GraphiQL to itself and its own server', async () => {
    await start();
    const { headers, body } = await fetch(`${gateway.url}/graphql`, { headers: { accept: 'text/html' } });
    await body?.cancel();
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it.each([
    [{ HSTS_SECONDS: '600', TRUST_PROXY: '1' }, 'https', 'max-age=600'],
    [{ HSTS_SECONDS: '600', TRUST_PROXY: '1' }, 'http', undefined],
    [{ HSTS_SECONDS: '600' }, 'https', undefined],
    [{ TRUST_PROXY: '1' }, 'https', undefined],
  ])(
    'enforces HTTPS only if it is enabled and a trusted proxy reports HTTPS: %j %s',
    async (environment, proto, told) => {
      await start(environment as Record<string, string>);
      const { headers } = await send(small, { 'x-forwarded-proto': proto });
      expect(headers['strict-transport-security']).toBe(told);
    },
  );

  it.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ])('is compressed as %s if it is large and the client accepts this', async (encoding, inflate) => {
    await start();
    const plain = await send(large);
    expect(plain.headers['content-encoding']).toBeUndefined();
    const packed = await send(large, { 'accept-encoding': encoding });
    expect(packed.headers).toMatchObject({ 'content-encoding': encoding, vary: plain.headers.vary });
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 3);
    expect(inflate(packed.bytes)).toEqual(plain.bytes);
  });

  it('is not compressed if it is small, the client refuses, or compression is off', async () => {
    await start();
    expect(
      (await send(small, { 'accept-encoding': 'br, gzip' })).headers['content-encoding'],
    ).toBeUndefined();
    for (const accept of ['identity', 'gzip;q=0', 'zstd']) {
      expect((await send(large, { 'accept-encoding': accept })).headers['content-encoding']).toBeUndefined();
    }
    await gateway.close();
    await start({ COMPRESSION_MIN_BYTES: '0' });
    expect((await send(large, { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBeUndefined();
  });

  it('is not compressed if it is a stream of events, which are sent one by one', async () => {
    await start();
    const headers = { accept: 'text/event-stream', 'accept-encoding': 'gzip, br' };
    const stream = await send(large, headers);
    expect(stream.headers['content-encoding'] ?? '').not.toMatch(/gzip|br/);
    expect(String(stream.bytes)).toContain('event: complete');
  });

  it('states the size limit of a request without files if it refuses a larger one, of which it reads no more', async () => {
    await start({ MAX_BODY_BYTES: '2000' });
    const query = `{ viewer { username } } # ${'x'.repeat(3000)}`;
    const requests = await gateway.requestsOf(async () => {
      const response = await send(query, { 'x-request-id': 'large-1' });
      expect(response.status).toBe(413);
      const { errors } = JSON.parse(String(response.bytes));
      expect(errors[0].extensions).toEqual({ code: 'PAYLOAD_TOO_LARGE', requestId: 'large-1' });
    });
    expect(requests).toEqual([]);
    expect((await send(small)).status).toBe(200);
  });

  it('states the size limit of a request with files', async () => {
    await start({ MAX_UPLOAD_BYTES: '1000', MAX_BODY_BYTES: '1000' });
    const form = new FormData();
    form.set('operations', JSON.stringify({ query: small }));
    form.set('map', '{}');
    form.set('0', new Blob(['x'.repeat(6000)]));
    const headers = { 'graphql-require-preflight': '1' };
    const result = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body: form });
    expect(result.status).toBe(413);
  });
});

describe('a connection', () => {
  let gateway: Gateway;

  afterEach(() => gateway.close());

  /** The received bytes of a connection, until it is closed or they match `until`. */
  const converse = (parts: readonly string[], until?: RegExp): Promise<{ text: string; ended: boolean }> =>
    new Promise((resolve) => {
      const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
      let text = '';
      socket.on('error', () => {});
      socket.on('data', (chunk: Buffer) => {
        text += String(chunk);
        if (until?.test(text)) {
          resolve({ text, ended: false });
          socket.destroy();
        }
      });
      socket.on('close', () => resolve({ text, ended: true }));
      for (const part of parts) socket.write(part);
    });
  const statuses = (text: string): string[] =>
    [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, code]) => code ?? '');
  const live = 'GET /health/live HTTP/1.1\r\nHost: gateway\r\n\r\n';

  it('with too large headers gets 431', async () => {
    gateway = await startGateway({ resources: 20 }, { MAX_HEADER_BYTES: '4000' });
    const { text, ended } = await converse([
      `GET /health/live HTTP/1.1\r\nHost: gateway\r\nX-Large: ${'x'.repeat(5000)}\r\n\r\n`,
    ]);
    expect([statuses(text), ended]).toEqual([['431'], true]);
  });

  it('beyond the limit is closed immediately, and another is accepted when one has closed', async () => {
    gateway = await startGateway({ resources: 20 }, { MAX_CONNECTIONS: '1' });
    const first = await open(gateway.url);
    first.write(live);
    await once(first, 'data');
    expect(await converse([live], /"ok"/)).toEqual({ text: '', ended: true });
    first.destroy();
    await expect.poll(async () => statuses((await converse([live], /"ok"/)).text)).toEqual(['200']);
  });

  it('accepts pipelined requests, and responds in order', async () => {
    gateway = await startGateway({ resources: 20 });
    const body = '{"query":"{ viewer { username } }"}';
    const post =
      `POST /graphql HTTP/1.1\r\nHost: gateway\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${body.length}\r\nX-Request-Id: first\r\n` +
      `Authorization: Token ${gateway.sandbox.tokens.staff}\r\n\r\n${body}`;
    const last = live.replace('Host', 'X-Request-Id: second\r\nHost');
    const { text } = await converse([post + last], /"ok"/);
    expect(statuses(text)).toEqual(['200', '200']);
    expect(text.indexOf('x-request-id: first')).toBeLessThan(text.indexOf('x-request-id: second'));
  });
});
