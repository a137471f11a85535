import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createUpstream, type RequestEvent } from '../../src/upstream/client.ts';
import type { Handler } from '../support/rest-server.ts';
import { caller, failureOf, setUp } from './support.ts';

const route = '/api/things/';
const sent = (requests: readonly { readonly method: string; readonly target: string }[]) =>
  requests.map(({ method, target }) => `${method} ${target}`);

describe('a probe', () => {
  it('asks the root of the API once for all who ask, without a credential', async () => {
    const events: RequestEvent[] = [];
    const { server, upstream } = await setUp({ onRequest: (event) => events.push(event) });
    server.on('/api/', (call) => call.json({}, 401));
    expect(await Promise.all([upstream.probe(), upstream.probe(), upstream.probe()])).toEqual([
      true,
      true,
      true,
    ]);
    expect(await upstream.probe()).toBe(true);
    expect(sent(server.requests)).toEqual(['HEAD /api/']);
    expect(server.requests[0]?.headers).not.toHaveProperty('authorization');
    expect(events).toMatchObject([{ method: 'HEAD', route: '/api/', status: 401, outcome: 'ok' }]);
  });

  it.each<[boolean, string, Handler]>([
    [true, 'a 200', (call) => call.json({})],
    [true, 'a 302', (call) => call.empty(302, { location: 'http://127.0.0.1:1/' })],
    [true, 'a 404', (call) => call.html(404)],
    [false, 'a 500', (call) => call.html(500)],
    [false, 'a 503', (call) => call.html(503)],
    [false, 'a reset', (call) => call.reset()],
    [false, 'something that is not HTTP', (call) => call.raw('nonsense\r\n\r\n')],
  ])('finds %s for %s', async (expected, _, handler) => {
    const { server, upstream } = await setUp();
    server.on('/api/', handler);
    expect(await upstream.probe()).toBe(expected);
    expect(await upstream.probe()).toBe(expected);
    expect(server.requests).toHaveLength(1);
  });

  it('finds false where nobody listens, and after closing', async () => {
    const upstream = createUpstream({ url: 'http://127.0.0.1:1', version: '1' });
    expect(await upstream.probe()).toBe(false);
    await upstream.close();
    expect(await upstream.probe()).toBe(false);
  });

  it('sends nothing while callers are being answered, with whatever they are answered', async () => {
    const { server, upstream } = await setUp();
    server.on(route, (call) => call.json({}, 403));
    await failureOf(upstream.as(caller()).list(route));
    expect(await upstream.probe()).toBe(true);
    expect(sent(server.requests)).toEqual([`GET ${route}`]);
  });

  it('asks again when the last answer is too old', async () => {
    const { server, upstream } = await setUp({ probeTtlMs: 40 });
    server.on(
      '/api/',
      (call) => call.html(500),
      (call) => call.html(401),
      (call) => call.reset(),
    );
    const found = [];
    for (let n = 0; n < 3; n += 1) {
      found.push(await upstream.probe());
      await delay(50);
    }
    expect(found).toEqual([false, true, false]);
  });

  it('does not wait behind requests that hang', async () => {
    const { server, upstream } = await setUp({ maxConcurrency: 1 });
    server.on(route, (call) => call.hang());
    server.on('/api/', (call) => call.html(401));
    const leaver = new AbortController();
    const client = upstream.as(caller({ signal: leaver.signal }));
    const reads = [failureOf(client.list(route)), failureOf(client.json('/api/others/'))];
    await server.until(() => server.requests.length === 1);
    expect(await upstream.probe()).toBe(true);
    leaver.abort();
    await Promise.all(reads);
  });

  it('does not wait long for an answer', async () => {
    const { server, upstream } = await setUp({ probeTimeoutMs: 60 });
    server.on('/api/', (call) => call.hang());
    const start = performance.now();
    expect(await upstream.probe()).toBe(false);
    expect(performance.now() - start).toBeLessThan(500);
    await server.until(() => server.open === 0);
  });

  it('does not hold up closing', async () => {
    const { server, upstream } = await setUp();
    server.on('/api/', (call) => call.hang());
    const probe = upstream.probe();
    await server.until(() => server.requests.length === 1);
    await upstream.close();
    expect(await probe).toBe(false);
  });

  it('finds false while the server is left alone, and finds out itself when that is over', async () => {
    const { server, upstream } = await setUp({
      breakerFailures: 3,
      breakerMinStreakMs: 0,
      breakerResetMs: 60,
      maxAttempts: 1,
    });
    server.on(route, (call) => call.html(503));
    server.on('/api/', (call) => call.html(401));
    const client = upstream.as(caller());
    for (let n = 0; n < 3; n += 1) await failureOf(client.list(route));
    expect(await upstream.probe()).toBe(false);
    expect(server.requests).toHaveLength(3);
    await delay(70);
    expect(await upstream.probe()).toBe(true);
    expect(upstream.inspect().breaker).toBe('closed');
  });
});
