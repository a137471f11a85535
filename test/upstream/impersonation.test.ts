import { describe, expect, it } from 'vitest';
import { createIdentity } from '../../src/identity/identity.ts';
import { Impersonations } from '../../src/upstream/impersonations.ts';
import type { RestCall, RestServer } from '../support/rest-server.ts';
import { type CallerFacts, caller, failureOf, id, setUp } from './support.ts';

const impersonatedUser = id(7);
const staff = 'f'.repeat(32);
const proof = { 'x-impersonator-uuid': staff };
const json = { 'content-type': 'application/json' };
const acting = (facts: CallerFacts = {}) => caller({ impersonatedUser, ...facts });
const targetsOf = (server: RestServer): string[] =>
  server.requests.map(({ method, target }) => `${method} ${target}`);
const me = 'GET /api/users/me/?field=uuid';
const asUser = (call: RestCall): void => call.json({ uuid: impersonatedUser }, 200, proof);

describe('an upstream request for a caller', () => {
  it('contains the impersonated user, the address, the languages and the trace', async () => {
    const { server, upstream } = await setUp();
    server.on('/api/things/', (call) => call.json([], 200, proof));
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const facts = { address: '192.0.2.7', language: 'et,en', traceparent };
    await upstream.as(acting(facts)).list('/api/things/');
    expect(server.requests[0]?.headers).toMatchObject({
      authorization: 'Token alice',
      'x-impersonated-user-uuid': impersonatedUser,
      'x-forwarded-for': '192.0.2.7',
      'accept-language': 'et,en',
      traceparent,
    });
  });

  it('contains none of these if they are unknown, and requests English', async () => {
    const { server, upstream } = await setUp();
    server.on('/api/things/', (call) => call.rows([]));
    await upstream.as(caller()).list('/api/things/');
    const headers = server.requests[0]?.headers;
    for (const name of ['x-impersonated-user-uuid', 'x-forwarded-for', 'traceparent']) {
      expect(headers?.[name], name).toBeUndefined();
    }
    expect(headers?.['accept-language']).toBe('en');
  });

  it('contains an IPv6 address without its zone', async () => {
    const { server, upstream } = await setUp();
    server.on('/api/things/', (call) => call.rows([]));
    await upstream.as(caller({ address: 'fe80::1%eth0' })).list('/api/things/');
    expect(server.requests[0]?.headers['x-forwarded-for']).toBe('fe80::1');
  });

  it('contains them also for counts and writes', async () => {
    const { server, upstream } = await setUp();
    server.on('/api/things/', (call) => call.empty(200, { ...json, ...proof, 'x-result-count': '3' }));
    server.on('/api/users/me/', asUser);
    const client = upstream.as(acting({ address: '192.0.2.7', language: 'et' }));
    expect(await client.count('/api/things/')).toBe(3);
    await client.write('POST', '/api/things/', { json: {} });
    expect(targetsOf(server)).toEqual(['HEAD /api/things/?page_size=1', me, 'POST /api/things/']);
    for (const { headers } of server.requests) {
      expect(headers).toMatchObject({
        'x-impersonated-user-uuid': impersonatedUser,
        'x-forwarded-for': '192.0.2.7',
        'accept-language': 'et',
      });
    }
  });
});

describe('a response to an impersonating caller', () => {
  const refused = { kind: 'not-impersonated', status: null, body: undefined, outcomeUnknown: false };

  it.each<readonly [string, (call: RestCall) => void]>([
    ['a list', (call) => call.rows([{ name: 'private' }])],
    ['an empty list', (call) => call.rows([])],
    ['403', (call) => call.json({ detail: 'private' }, 403)],
    ['404', (call) => call.json({ detail: 'private' }, 404)],
    ['404 without a body', (call) => call.empty(404)],
    ['400', (call) => call.json({ name: ['private'] }, 400)],
    ['405', (call) => call.json({ detail: 'private' }, 405)],
    ['204', (call) => call.empty(204)],
    ['a header that is not a uuid', (call) => call.json([], 200, { 'x-impersonator-uuid': 'yes' })],
  ])('is discarded without X-impersonator-uuid: %s', async (_name, response) => {
    const { server, upstream } = await setUp();
    server.on('/api/things/', response);
    expect(await failureOf(upstream.as(acting()).json('/api/things/'))).toMatchObject(refused);
    expect(server.requests).toHaveLength(1);
  });

  it.each<readonly [string, (call: RestCall) => void, object]>([
    ['401', (call) => call.json({ detail: 'private' }, 401), { status: 401 }],
    ['429', (call) => call.json({}, 429, { 'retry-after': '7' }), { status: 429, retryAfterMs: 7000 }],
    ['500', (call) => call.html(500), { status: 500 }],
    ['503', (call) => call.json({ detail: 'private' }, 503), { status: 503 }],
    ['an HTML page for a missing route', (call) => call.html(404), { status: 404, routeMissing: true }],
    ['an error page of a proxy', (call) => call.html(403), { status: 403 }],
  ])('is reported by its status alone without X-impersonator-uuid: %s', async (_name, response, expected) => {
    const { server, upstream } = await setUp({ maxAttempts: 1 });
    server.on('/api/things/', response);
    expect(await failureOf(upstream.as(acting()).list('/api/things/'))).toMatchObject({
      kind: 'status',
      body: undefined,
      ...expected,
    });
  });

  it('is used with its body if it has the header', async () => {
    const { server, upstream } = await setUp();
    server.on('/api/things/', (call) => call.json({ detail: 'No.' }, 403, proof));
    expect(await failureOf(upstream.as(acting()).list('/api/things/'))).toMatchObject({
      kind: 'status',
      status: 403,
      body: { detail: 'No.' },
    });
  });

  it('is also discarded for HEAD without X-impersonator-uuid, and GET is not tried', async () => {
    const { server, upstream } = await setUp();
    server.on(
      '/api/things/',
      (call) => call.empty(200, { ...json, 'x-result-count': '3' }),
      (call) => call.empty(405, json),
    );
    for (const _ of [1, 2]) {
      expect(await failureOf(upstream.as(acting()).count('/api/things/'))).toMatchObject(refused);
    }
    expect(server.requests.map(({ method }) => method)).toEqual(['HEAD', 'HEAD']);
  });

  it('affects no other caller: one who does not impersonate gets the response', async () => {
    const { server, upstream } = await setUp();
    server.on('/api/things/', (call) => call.rows([{ name: 'mine' }]));
    const [own, other] = await Promise.all([
      upstream.as(caller()).list('/api/things/'),
      failureOf(upstream.as(acting()).list('/api/things/')),
    ]);
    expect(own.rows).toEqual([{ name: 'mine' }]);
    expect(other).toMatchObject(refused);
    expect(server.requests).toHaveLength(2);
  });
});

describe('a write of an impersonating caller', () => {
  const write = (upstream: Awaited<ReturnType<typeof setUp>>['upstream'], facts?: CallerFacts) =>
    upstream.as(acting(facts)).write('POST', '/api/things/', { json: { a: 1 } });

  it.each<readonly [string, (call: RestCall) => void, object]>([
    ['ignores the header', (call) => call.json({ uuid: staff }), { kind: 'not-impersonated' }],
    [
      'responds as another user',
      (call) => call.json({ uuid: staff }, 200, proof),
      { kind: 'not-impersonated' },
    ],
    ['names no user', (call) => call.json({}, 200, proof), { kind: 'not-impersonated' }],
    ['refuses the credential', (call) => call.json({}, 401), { kind: 'status', status: 401 }],
    [
      'refuses to impersonate',
      (call) => call.json({ detail: 'No session' }, 403),
      { kind: 'not-impersonated' },
    ],
    ['fails', (call) => call.html(500), { kind: 'status', status: 500 }],
  ])('is not sent if the server %s', async (_name, response, expected) => {
    const { server, upstream } = await setUp({ maxAttempts: 1 });
    server.on('/api/users/me/', response);
    server.on('/api/things/', (call) => call.json({}, 201));
    for (const _ of [1, 2]) {
      expect(await failureOf(write(upstream))).toMatchObject({ ...expected, outcomeUnknown: false });
    }
    expect(targetsOf(server)).toEqual([me, me]);
  });

  it('is sent after a proof of impersonation, which is reused for every address of the caller', async () => {
    const { server, upstream } = await setUp();
    server.on('/api/users/me/', asUser);
    server.on('/api/things/', (call) => call.json({ b: 2 }, 201, proof));
    expect(await write(upstream)).toEqual({ status: 201, body: { b: 2 } });
    await write(upstream, { address: '192.0.2.7', language: 'et' });
    expect(targetsOf(server)).toEqual([me, 'POST /api/things/', 'POST /api/things/']);
  });

  it('shares the proof with simultaneous writes', async () => {
    const { server, upstream } = await setUp();
    server.on('/api/users/me/', asUser);
    server.on('/api/things/', (call) => call.json({}, 201, proof));
    await Promise.all([write(upstream), write(upstream), write(upstream)]);
    expect(targetsOf(server).filter((target) => target === me)).toHaveLength(1);
  });

  it('does not use the proof of another caller', async () => {
    const { server, upstream } = await setUp();
    server.on('/api/users/me/', asUser);
    server.on('/api/things/', (call) => call.json({}, 201, proof));
    await write(upstream);
    server.on('/api/users/me/', (call) => call.json({ uuid: staff }));
    for (const facts of [{ authorization: 'Token bob' }, { impersonatedUser: id(8) }]) {
      expect(await failureOf(write(upstream, facts))).toMatchObject({ kind: 'not-impersonated' });
    }
  });

  it('has an unknown outcome if its own response lacks the header, and the next write needs another proof', async () => {
    const { server, upstream } = await setUp();
    server.on('/api/users/me/', asUser);
    server.on('/api/things/', (call) => call.json({ secret: 1 }, 201));
    expect(await failureOf(write(upstream))).toMatchObject({
      kind: 'not-impersonated',
      outcomeUnknown: true,
      body: undefined,
    });
    server.on('/api/things/', (call) => call.json({}, 400));
    expect(await failureOf(write(upstream))).toMatchObject({
      kind: 'not-impersonated',
      outcomeUnknown: false,
    });
    expect(targetsOf(server)).toEqual([me, 'POST /api/things/', me, 'POST /api/things/']);
  });

  it('needs another proof after a read was not handled as the impersonated user', async () => {
    const { server, upstream } = await setUp();
    server.on('/api/users/me/', asUser);
    server.on('/api/things/', (call) => call.json([], 200, call.number === 2 ? {} : proof));
    await write(upstream);
    await failureOf(upstream.as(acting()).list('/api/things/'));
    await write(upstream);
    expect(targetsOf(server)).toEqual([me, 'POST /api/things/', 'GET /api/things/', me, 'POST /api/things/']);
  });

  it('needs no proof if the caller does not impersonate', async () => {
    const { server, upstream } = await setUp();
    server.on('/api/things/', (call) => call.json({}, 201));
    await upstream.as(caller()).write('POST', '/api/things/', { json: {} });
    expect(targetsOf(server)).toEqual(['POST /api/things/']);
  });
});

describe('the cache of proven impersonations', () => {
  const as = (n: number) => createIdentity({ authorization: 'Token a', impersonatedUser: id(n) });

  it('keeps an entry for half a minute', () => {
    let now = 0;
    const known = new Impersonations(() => now);
    known.prove(as(1));
    now = 29_999;
    expect(known.isProven(as(1))).toBe(true);
    now = 30_000;
    expect(known.isProven(as(1))).toBe(false);
  });

  it('is bounded, and removes the oldest entry', () => {
    const known = new Impersonations(() => 0);
    for (let n = 0; n < 1_001; n += 1) known.prove(as(n));
    expect([known.isProven(as(0)), known.isProven(as(1)), known.isProven(as(1_000))]).toEqual([
      false,
      true,
      true,
    ]);
  });
});
