import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/src/sandbox.ts';
import type { errorCodes } from '../../src/errors/codes.ts';
import { type Gateway, gatewayBefore, startGateway } from '../support/gateway.ts';
import { virtualTime } from '../support/time.ts';

const json = (status: number, body: unknown, headers: Record<string, string> = {}): RequestListener => {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
};

const html = (status: number): RequestListener => {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html' });
    response.end('<html>Traceback (most recent call last): SECRET_KEY</html>');
  };
};

const refusals: readonly [title: string, code: keyof typeof errorCodes, listener: RequestListener][] = [
  ['401', 'UNAUTHENTICATED', json(401, { detail: 'Invalid token.' })],
  ['403', 'FORBIDDEN', json(403, { detail: 'You do not have permission to perform this action.' })],
  ['404 with JSON', 'NOT_FOUND', json(404, { detail: 'Not found.' })],
  ['404 with an HTML page', 'UPSTREAM_UNSUPPORTED', html(404)],
  ['400 with a field map', 'BAD_USER_INPUT', json(400, { uuid: ['Enter a valid UUID.'] })],
  ['429', 'RATE_LIMITED', json(429, { detail: 'Request was throttled.' }, { 'retry-after': '60' })],
  ['500 with an HTML page', 'UPSTREAM_ERROR', html(500)],
  ['503', 'UPSTREAM_UNAVAILABLE', html(503)],
  ['an HTML page with status 200', 'UPSTREAM_ERROR', html(200)],
  ['JSON of a wrong shape', 'UPSTREAM_ERROR', json(200, ['not', 'an', 'object'])],
  ['a redirect', 'UPSTREAM_ERROR', json(302, {}, { location: 'http://127.0.0.1:1/' })],
  ['a broken connection', 'UPSTREAM_UNAVAILABLE', (_request, response) => response.destroy()],
  ['silence', 'UPSTREAM_TIMEOUT', () => {}],
];

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

describe('errors', () => {
  let gateway: Gateway | undefined;
  let server: Server | undefined;

  afterEach(async () => {
    await gateway?.close();
    server?.close();
    server?.closeAllConnections();
    gateway = undefined;
    server = undefined;
  });

  const inFrontOf = async (
    listener: RequestListener,
    environment: Record<string, string> = {},
  ): Promise<Gateway> => {
    const listening = createServer(listener);
    server = listening;
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
    const { port } = listening.address() as AddressInfo;
    const sandbox = await startSandbox({ live: false, resources: 10 });
    gateway = await gatewayBefore(sandbox, `http://127.0.0.1:${port}`, environment);
    return gateway;
  };

  it.each(refusals)(
    '%s from the server becomes %s, with the request id and without internal details',
    async (_title, code, listener) => {
      // Time only passes if no response arrives.
      const hanging = () => Number.POSITIVE_INFINITY;
      using time = code === 'UPSTREAM_TIMEOUT' ? await virtualTime({ hanging }) : null;
      const { query } = await inFrontOf(listener);
      const sent = query('{ offering(uuid: "0123456789abcdef0123456789abcdef") { name } }');
      const result = await (time ? time.during(sent) : sent);
      expect(result.data).toEqual({ offering: null });
      const [error] = result.errors ?? [];
      expect(error?.extensions).toMatchObject({ code, requestId: expect.any(String) });
      expect(error?.path).toEqual(['offering']);
      expect(JSON.stringify(result)).not.toMatch(/Traceback|SECRET_KEY|127\.0\.0\.1|Token|stack/);
    },
  );

  it('a field that fails does not affect its neighbours', async () => {
    gateway = await startGateway({ resources: 50 });
    const result = await gateway.query(`{
      offerings(first: 2) { nodes { name } }
      missing: resource(uuid: "0123456789abcdef0123456789abcdef") { name }
    }`);
    expect(result.data.offerings.nodes).toHaveLength(2);
    expect(result.data.missing).toBeNull();
    expect(result.errors).toHaveLength(1);
    expect(result.errors?.[0]).toMatchObject({ path: ['missing'], extensions: { code: 'NOT_FOUND' } });
  });

  it('the request id of the caller is returned and sent to the server', async () => {
    const seen: unknown[] = [];
    const target = await inFrontOf((request, response) => {
      seen.push(request.headers['x-request-id']);
      json(404, { detail: 'Not found.' })(request, response);
    });
    const response = await fetch(`${target.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'trace-42' },
      body: JSON.stringify({ query: '{ offering(uuid: "0123456789abcdef0123456789abcdef") { name } }' }),
    });
    const body = (await response.json()) as { errors: { extensions: { requestId: string } }[] };
    expect(body.errors[0]?.extensions.requestId).toBe('trace-42');
    // Requested on both sides.
    expect(seen).toEqual(['trace-42', 'trace-42']);
  });

  it('a caller who disconnects cancels the requests to the server', async () => {
    const arrived = deferred();
    const closed = deferred();
    const target = await inFrontOf((request) => {
      request.socket.once('close', () => closed.resolve());
      arrived.resolve();
    });
    const controller = new AbortController();
    const asked = fetch(`${target.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ offerings { nodes { name } } }' }),
      signal: controller.signal,
    });
    await arrived.promise;
    controller.abort();
    await expect(asked).rejects.toThrow();
    await closed.promise;
  });
});
