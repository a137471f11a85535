import { describe, expect, it } from 'vitest';
import { gate } from '../support/rest-server.ts';
import { stopTime, virtualTime } from '../support/time.ts';
import { caller, failureOf, setUp } from './support.ts';

const route = '/api/things/';

describe('identical simultaneous reads', () => {
  it('are one request for all operations of one credential', async () => {
    const { server, upstream } = await setUp();
    server.on(route, (call) => call.rows([{ uuid: 'a' }]));
    const query = [['state', 'OK']] as const;
    const pages = await Promise.all(
      [1, 2, 3].map((n) => upstream.as(caller({ requestId: `r${n}` })).list(route, { query })),
    );
    expect(pages).toEqual(Array(3).fill({ rows: [{ uuid: 'a' }], total: 1 }));
    expect(server.requests.map((request) => request.headers['x-request-id'])).toEqual(['r1']);
  });

  it('are never shared between credentials, including an absent and an empty one', async () => {
    const { server, upstream } = await setUp();
    const credentials = ['Token alice', 'Token bob', 'token alice', 'Token alice ', '', null];
    server.on(route, (call) => call.json({ saw: call.request.headers.authorization ?? null }));
    const responses = await Promise.all(
      credentials.map((authorization) => upstream.as(caller({ authorization })).object(route)),
    );
    expect(server.requests).toHaveLength(credentials.length);
    // A server ignores a blank at the end of a header, but the gateway does not rely on this.
    expect(responses.map((response) => response.saw)).toEqual([
      'Token alice',
      'Token bob',
      'token alice',
      'Token alice',
      '',
      null,
    ]);
  });

  it('give each credential its own response even if the responses arrive in another order', async () => {
    const { server, upstream } = await setUp();
    const others = gate();
    server.on(route, async (call) => {
      if (call.request.headers.authorization === 'Token alice') await others.opened;
      call.json({ owner: call.request.headers.authorization });
    });
    const owners = ['Token alice', 'Token bob', 'Token alice', 'Token carol', 'Token bob'];
    const reads = owners.map((authorization) => upstream.as(caller({ authorization })).object(route));
    await Promise.all([reads[1], reads[3], reads[4]]);
    others.open();
    const responses = await Promise.all(reads);
    expect(responses).toEqual(owners.map((owner) => ({ owner })));
    expect(server.requests).toHaveLength(3);
  });

  it.each([
    ['address', { address: '192.0.2.7' }],
    ['language', { language: 'et' }],
    ['spelling of the credential', { authorization: 'tOKEN  alice' }],
  ])('are not joined after the same credential, with another %s, has written', async (_name, facts) => {
    const { server, upstream } = await setUp();
    const first = gate();
    server.on(route, async (call) => {
      if (call.number === 1) await first.opened;
      call.json({ number: call.number });
    });
    server.on('/api/write/', (call) => call.empty(200));
    const read = () => upstream.as(caller()).object(route);
    const before = read();
    await server.until(() => server.requests.length === 1);
    await upstream.as(caller({ authorization: 'Token bob' })).write('POST', '/api/write/');
    const joined = read();
    await upstream.as(caller(facts)).write('POST', '/api/write/');
    expect(await read()).toEqual({ number: 2 });
    first.open();
    expect(await Promise.all([before, joined])).toEqual([{ number: 1 }, { number: 1 }]);
  });

  it('are shared between anonymous callers', async () => {
    const { server, upstream } = await setUp();
    server.on(route, (call) => call.rows([]));
    const read = () => upstream.as(caller({ authorization: null })).list(route);
    await Promise.all([read(), read()]);
    expect(server.requests).toHaveLength(1);
  });

  it('are distinguished by query, by method and by the requested shape', async () => {
    const { server, upstream } = await setUp();
    server.on(route, (call) => call.rows([]));
    const client = upstream.as(caller());
    await Promise.all([
      client.list(route),
      client.list(route, { query: [['page_size', '1']] }),
      client.count(route),
      client.text(route),
    ]);
    expect(server.requests).toHaveLength(4);
  });

  it('check the shape for each reader', async () => {
    const { server, upstream } = await setUp();
    server.on(route, (call) => call.json({ a: 1 }));
    const client = upstream.as(caller());
    const [row, error] = await Promise.all([client.object(route), failureOf(client.list(route))]);
    expect(row).toEqual({ a: 1 });
    expect(error.kind).toBe('protocol');
    expect(server.requests).toHaveLength(1);
  });

  it('fail together, with a separate error for each reader', async () => {
    const { server, upstream } = await setUp();
    server.on(route, (call) => call.json({ detail: 'No.' }, 403));
    const client = upstream.as(caller());
    const errors = await Promise.all([failureOf(client.list(route)), failureOf(client.list(route))]);
    expect(errors).toMatchObject([{ status: 403 }, { status: 403 }]);
    expect(errors[0]).not.toBe(errors[1]);
    expect(server.requests).toHaveLength(1);
  });
});

describe('consecutive reads', () => {
  it('send a request each time, because nothing is cached', async () => {
    const { server, upstream } = await setUp();
    server.on(route, (call) => call.rows([{ number: call.number }]));
    const client = upstream.as(caller());
    expect((await client.list(route)).rows).toEqual([{ number: 1 }]);
    expect((await client.list(route)).rows).toEqual([{ number: 2 }]);
  });

  it('send another request after a failure', async () => {
    const { server, upstream } = await setUp();
    server.on(
      route,
      (call) => call.html(500),
      (call) => call.rows([]),
    );
    const client = upstream.as(caller());
    await failureOf(client.list(route));
    expect(await client.list(route)).toEqual({ rows: [], total: 0 });
  });
});

describe('a shared request', () => {
  it('continues when one of its readers leaves, and stops when the last one leaves', async () => {
    const time = await virtualTime({ hanging: () => server.open });
    const { server, upstream } = await setUp();
    server.on(route, (call) => call.hang());
    const [first, second] = [new AbortController(), new AbortController()];
    const reads = [first, second].map(({ signal }) => failureOf(upstream.as(caller({ signal })).list(route)));
    await server.until(() => server.requests.length === 1);
    first.abort();
    expect(await reads[0]).toMatchObject({ kind: 'aborted' });
    await time.pass(1_000);
    expect(server.requests[0]?.dropped).toBe(false);
    second.abort();
    expect(await reads[1]).toMatchObject({ kind: 'aborted' });
    await server.until(() => server.requests[0]?.dropped === true);
  });

  it('returns its response to the reader that stays', async () => {
    const { server, upstream } = await setUp();
    const response = gate();
    server.on(route, async (call) => {
      await response.opened;
      call.rows([{}]);
    });
    const leaver = new AbortController();
    const left = failureOf(upstream.as(caller({ signal: leaver.signal })).list(route));
    const stayed = upstream.as(caller()).list(route);
    await server.until(() => server.requests.length === 1);
    leaver.abort();
    await left;
    response.open();
    expect(await stayed).toEqual({ rows: [{}], total: 1 });
  });

  it('is not joined any more after it was cancelled', async () => {
    const { server, upstream } = await setUp();
    server.on(
      route,
      (call) => call.hang(),
      (call) => call.rows([]),
    );
    const leaver = new AbortController();
    const left = failureOf(upstream.as(caller({ signal: leaver.signal })).list(route));
    await server.until(() => server.requests.length === 1);
    leaver.abort();
    const next = upstream.as(caller()).list(route);
    await left;
    expect(await next).toEqual({ rows: [], total: 0 });
    expect(server.requests).toHaveLength(2);
  });

  it('gives each reader its whole budget, however long others have waited', async () => {
    const pass = await stopTime();
    const { server, upstream } = await setUp({ timeoutMs: 400 });
    const response = gate();
    server.on(route, async (call) => {
      await response.opened;
      call.rows([]);
    });
    const early = failureOf(upstream.as(caller()).list(route));
    pass(250);
    const late = upstream.as(caller()).list(route);
    pass(150);
    expect(await early).toMatchObject({ kind: 'timeout' });
    response.open();
    expect(await late).toEqual({ rows: [], total: 0 });
    expect(server.requests).toHaveLength(1);
  });
});
