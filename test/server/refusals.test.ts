import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeIn, open as connectTo, onWire, send } from '../support/raw-http.ts';
import { type Stage, startStage } from './support.ts';

/** The response on the wire, and its JSON. */
function parsed(response: string): { status: number; body: unknown } {
  const [head = '', body = ''] = response.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), body: JSON.parse(body) };
}

const websocket =
  'connection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n';

describe('a refusal is JSON with a code', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  it.each([
    ['two hosts', 400, 'GET /graphql HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n'],
    ['no host', 400, 'GET /graphql HTTP/1.1\r\n\r\n'],
    ['an invalid host', 400, 'GET /graphql HTTP/1.1\r\nhost: [\r\n\r\n'],
    [
      'two credentials',
      400,
      'GET /graphql HTTP/1.1\r\nhost: a\r\nauthorization: Token a\r\nAuthorization: Token b\r\n\r\n',
    ],
    [
      'two credentials for a WebSocket',
      400,
      `GET /graphql HTTP/1.1\r\nhost: a\r\n${websocket}authorization: Token a\r\nauthorization: Token b\r\n\r\n`,
    ],
    ['two hosts for a WebSocket', 400, `GET /graphql HTTP/1.1\r\nhost: a\r\nhost: b\r\n${websocket}\r\n`],
    ['too large headers', 431, `GET /graphql HTTP/1.1\r\nhost: a\r\na: ${'x'.repeat(20_000)}\r\n\r\n`],
    ['too many headers', 431, `GET /graphql HTTP/1.1\r\nhost: a\r\n${'a:\r\n'.repeat(1_100)}\r\n`],
    ['text that is not HTTP', 400, 'hello\r\n\r\n'],
    ['a URL that is too long', 431, `GET /graphql?query=${'x'.repeat(20_000)} HTTP/1.1\r\nhost: a\r\n\r\n`],
  ])('to a request with %s', async (_name, status, bytes) => {
    const response = parsed(await onWire(stage.app.url, bytes));
    expect(response).toMatchObject({ status, body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] } });
  });

  it.each(['/', '/nope', '/graphql/', '/health', '/metrics/x', '//graphql', '*'])(
    'to the path %s, which does not exist',
    async (path) => {
      for (const method of ['GET', 'POST', 'HEAD', 'DELETE']) {
        const bytes = `${method} ${path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`;
        const response = await onWire(stage.app.url, bytes);
        expect(response).toContain('HTTP/1.1 404');
        if (method === 'HEAD') expect(response).toMatch(/\r\n\r\n$/);
        else expect(response).toContain('"NOT_FOUND"');
      }
    },
  );

  it.each(['/health/live', '/health/ready', '/metrics', '/schema.graphql', '/graphql/assets/x'])(
    'to a POST to %s',
    async (path) => {
      const response = await send(stage.app.url, { path, body: '{}' });
      expect([response.status, response.headers.allow, codeIn(response)]).toEqual([
        405,
        'GET, HEAD',
        'BAD_REQUEST',
      ]);
      expect(response.text).toContain(String(response.headers['x-request-id']));
    },
  );

  it.each([
    ['/graphql', 'GET, POST'],
    ['/health/live', 'GET, HEAD'],
    ['/schema.graphql', 'GET, HEAD'],
    ['/', 'GET, POST'],
  ])('to OPTIONS is a list of methods: for %s it is %s', async (path, allow) => {
    const response = await send(stage.app.url, { method: 'OPTIONS', path });
    expect([response.status, response.headers.allow, response.text]).toEqual([204, allow, '']);
  });

  it.each([
    ['at another path', 404, 'NOT_FOUND', 'GET /health/live', ''],
    ['by POST', 405, 'BAD_REQUEST', 'POST /graphql', ''],
    ['from a page of another origin', 403, 'FORBIDDEN', 'GET /graphql', 'origin: https://evil.example\r\n'],
  ])('to a WebSocket %s', async (_name, status, code, line, header) => {
    const request = `${line} HTTP/1.1\r\nhost: a\r\n${header}${websocket}\r\n`;
    const response = parsed(await onWire(stage.app.url, request));
    expect(response).toMatchObject({ status, body: { errors: [{ extensions: { code } }] } });
  });
});

describe('a request with an absolute URL', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());
  /** The first line of the response. */
  const status = async (bytes: string): Promise<string | undefined> => {
    const socket = await connectTo(stage.app.url);
    socket.write(bytes);
    const [first] = await once(socket, 'data');
    socket.destroy();
    return String(first).split('\r\n')[0];
  };
  const query = '{"query":"{ __typename }"}';
  const json = `content-type: application/json\r\ncontent-length: ${query.length}\r\n\r\n${query}`;

  it.each([
    ['GET http://a/health/live HTTP/1.1\r\nhost: a\r\n\r\n', 200],
    // The host in the URL counts, and the Host header is required nevertheless.
    ['GET HTTP://gateway.example:80/health/live?x=http://b HTTP/1.1\r\nhost: a\r\n\r\n', 200],
    ['GET http://a/health/live HTTP/1.0\r\n\r\n', 200],
    ['GET http://a/health/live HTTP/1.1\r\n\r\n', 400],
    ['GET http://user@a/health/live HTTP/1.1\r\nhost: a\r\n\r\n', 400],
    ['GET http://a HTTP/1.1\r\nhost: a\r\n\r\n', 404],
    ['GET http://a?x HTTP/1.1\r\nhost: a\r\n\r\n', 404],
    ['GET ftp://a/health/live HTTP/1.1\r\nhost: a\r\n\r\n', 404],
    [`POST https://a/graphql HTTP/1.1\r\nhost: a\r\n${json}`, 200],
  ])('gets the same response as one with the path alone: %s', async (bytes, expected) => {
    expect(await status(bytes)).toContain(` ${expected} `);
  });

  it('determines the own origin of a WebSocket', async () => {
    const open = (address: string, origin: string) =>
      status(`GET ${address} HTTP/1.1\r\nhost: b\r\norigin: ${origin}\r\n${websocket}\r\n`);
    expect(await open('http://a/graphql', 'http://a')).toContain(' 101 ');
    expect(await open('http://a/graphql', 'http://b')).toContain(' 403 ');
    expect(await open('/graphql', 'http://b')).toContain(' 101 ');
  });
});
