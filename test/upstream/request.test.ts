import { describe, expect, it } from 'vitest';
import type { RequestEvent } from '../../src/upstream/client.ts';
import { createUpstream } from '../../src/upstream/client.ts';
import { caller, failureOf, id, setUp } from './support.ts';

describe('headers', () => {
  it('contain the unchanged credential, the request id, the User-Agent of the gateway and the accepted formats', async () => {
    const { server, upstream } = await setUp();
    server.on('/api/things/', (call) => call.rows([]));
    await upstream.as(caller({ authorization: 'bEaReR  w_1_x ~é', requestId: 'abc-1' })).list('/api/things/');
    const { host, connection, ...headers } = server.requests[0]?.headers ?? {};
    expect(headers).toEqual({
      accept: 'application/json',
      'accept-encoding': 'gzip, deflate, br',
      'accept-language': 'en',
      authorization: 'bEaReR  w_1_x ~é',
      'user-agent': 'waldur-graphql-gateway/1.2.3',
      'x-request-id': 'abc-1',
    });
  });

  it('contain no Authorization for an anonymous caller', async () => {
    const { server, upstream } = await setUp();
    server.on('/api/things/', (call) => call.rows([]));
    await upstream.as(caller({ authorization: null })).list('/api/things/');
    expect(server.requests[0]?.headers).not.toHaveProperty('authorization');
  });

  it('accept text for text routes', async () => {
    const { server, upstream } = await setUp();
    server.on('/api/config/', (call) => call.send(200, { 'content-type': 'text/plain' }, '[users]\n'));
    expect(await upstream.as(caller()).text('/api/config/')).toBe('[users]\n');
    expect(server.requests[0]?.headers.accept).toBe('text/plain, */*');
  });

  it.each(['Token a\r\nX-Evil: 1', 'Token a\n', 'Token \0', 'Token \u{1f600}', 'Token ł'])(
    'are not sent for the credential %j, which cannot be a header',
    async (authorization) => {
      const { server, upstream } = await setUp();
      const error = await failureOf(upstream.as(caller({ authorization })).list('/api/things/'));
      expect(error).toMatchObject({ kind: 'protocol', status: null, attempts: 0 });
      expect(error.message).not.toContain('Token');
      expect(server.requests).toEqual([]);
    },
  );

  it('contain no request id if it cannot be a header', async () => {
    const { server, upstream } = await setUp();
    server.on('/api/things/', (call) => call.rows([]));
    await upstream.as(caller({ requestId: 'a\r\nX-Evil: 1' })).list('/api/things/');
    expect(server.requests[0]?.headers).not.toHaveProperty('x-request-id');
    expect(server.requests[0]?.headers).not.toHaveProperty('x-evil');
  });
});

describe('paths', () => {
  it.each(['', '/', '/api', '/api/', '//', '//api//'])(
    'are appended to a base URL that ends with %j',
    async (end) => {
      const { server } = await setUp();
      server.on('/api/things/', (call) => call.rows([]));
      const upstream = createUpstream({ url: server.url + end, version: '1' });
      expect(await upstream.as(caller()).list('/api/things/')).toEqual({ rows: [], total: 0 });
      await upstream.close();
    },
  );

  it.each(['/waldur', '/waldur/', '/waldur/api', '/waldur/api/'])(
    'keep the path prefix of %j',
    async (path) => {
      const { server } = await setUp();
      server.on('/waldur/api/things/', (call) => call.rows([]));
      const upstream = createUpstream({ url: server.url + path, version: '1' });
      await upstream.as(caller()).list('/api/things/');
      expect(server.requests.map((request) => request.target)).toEqual(['/waldur/api/things/']);
      await upstream.close();
    },
  );

  it.each(['ftp://waldur', 'waldur', 'http://user:secret@waldur/', 'http://waldur/?a=1', 'http://waldur/#a'])(
    'are refused for the base URL %j',
    (url) => {
      expect(() => createUpstream({ url, version: '1' })).toThrow(TypeError);
    },
  );

  it('have the ids in the slots of their route', async () => {
    const { server, upstream } = await setUp();
    server.on(`/api/offerings/${id(1)}/plans/${id(2)}/`, (call) => call.json({}));
    const params = { uuid: id(1), plan: id(2) };
    await upstream.as(caller()).object('/api/offerings/{uuid}/plans/{plan}/', { params });
    expect(server.requests).toHaveLength(1);
  });

  it.each(['../users', 'A'.repeat(32), 'a', '', `${id(1)}/`, `${id(1)}\n`])(
    'treat %j as a mistake in the calling code, because it is not an id',
    async (uuid) => {
      const { server, upstream } = await setUp();
      const read = upstream.as(caller()).object('/api/things/{uuid}/', { params: { uuid } });
      await expect(read).rejects.toBeInstanceOf(TypeError);
      expect(server.requests).toEqual([]);
    },
  );

  it.each(['/api/things', 'api/things/', '/things/', '/api/../', '/api/things/?a=1/', '/api/{constructor}/'])(
    'treat %j as a mistake in the calling code, because it is not a route',
    async (route) => {
      const { upstream } = await setUp();
      await expect(upstream.as(caller()).list(route)).rejects.toBeInstanceOf(TypeError);
    },
  );

  it('keep the order of parameters, repeat names, escape values and leave commas readable', async () => {
    const { server, upstream } = await setUp();
    server.on('/api/things/', (call) => call.rows([]));
    const query = [
      ['state', 'OK'],
      ['ids', `${id(1)},${id(2)}`],
      ['state', 'a&b=c#d ä?/+%'],
      ['broken', '\ud800!'],
    ] as const;
    await upstream.as(caller()).list('/api/things/', { query });
    expect(server.requests[0]?.target).toBe(
      `/api/things/?state=OK&ids=${id(1)},${id(2)}&state=a%26b%3Dc%23d%20%C3%A4%3F%2F%2B%25&broken=%EF%BF%BD!`,
    );
  });
});

describe('connections', () => {
  it('are kept for later requests, also after HEAD', async () => {
    const { server, upstream } = await setUp({ maxConcurrency: 1 });
    server.on('/api/things/', (call) => call.rows([{}]));
    const client = upstream.as(caller());
    await client.list('/api/things/');
    await client.count('/api/things/');
    await client.list('/api/things/');
    expect(server.requests.map((request) => request.method)).toEqual(['GET', 'HEAD', 'GET']);
    expect(server.connections).toBe(1);
  });

  it('accept the long Link headers that long queries cause', async () => {
    const { server, upstream } = await setUp();
    server.on('/api/things/', (call) => call.json([], 200, { link: `<${'x'.repeat(20_000)}>; rel="next"` }));
    expect(await upstream.as(caller()).list('/api/things/')).toEqual({ rows: [], total: null });
  });
});

describe('the observer of exchanges', () => {
  it('is called once for every exchange, without headers', async () => {
    const events: RequestEvent[] = [];
    const { server, upstream } = await setUp({ onRequest: (event) => events.push(event) });
    server.on(
      '/api/things/',
      (call) => call.html(503),
      (call) => call.rows([{}]),
    );
    await upstream.as(caller()).list('/api/things/', { query: [['a', '1']] });
    const common = {
      method: 'GET',
      route: '/api/things/',
      path: '/api/things/?a=1',
      durationMs: expect.any(Number),
      queueMs: expect.any(Number),
      requestId: 'request-1',
      shared: false,
    };
    expect(events).toEqual([
      { ...common, status: 503, bytes: expect.any(Number), attempt: 1, outcome: 'status' },
      { ...common, status: 200, bytes: 4, attempt: 2, outcome: 'ok' },
    ]);
  });

  it('is called for invalid JSON with a protocol failure', async () => {
    const events: RequestEvent[] = [];
    const { server, upstream } = await setUp({ onRequest: (event) => events.push(event) });
    server.on('/api/things/', (call) => call.send(200, { 'content-type': 'application/json' }, '[{'));
    await failureOf(upstream.as(caller()).list('/api/things/'));
    expect(events).toMatchObject([{ status: 200, outcome: 'protocol' }]);
  });
});
