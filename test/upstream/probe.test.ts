import { createServer as createTcpServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createUpstream, type RequestEvent, type UpstreamHealth } from '../../src/upstream/client.ts';
import type { Handler } from '../support/rest-server.ts';
import { leap, virtualTime } from '../support/time.ts';
import { respond, startTlsServer } from '../support/tls-server.ts';
import { caller, failureOf, setUp } from './support.ts';

const probed = '/api/configuration/';
const route = '/api/things/';
const waldur: Handler = (call) => call.json({ WALDUR_CORE: { SITE_NAME: 'Waldur' }, FEATURES: {} });
const sent = (requests: readonly { readonly method: string; readonly target: string }[]) =>
  requests.map(({ method, target }) => `${method} ${target}`);

describe('a health probe', () => {
  it('requests the open configuration once for all simultaneous callers, without a credential', async () => {
    const events: RequestEvent[] = [];
    const { server, upstream } = await setUp({ onRequest: (event) => events.push(event) });
    server.on(probed, waldur);
    expect(await Promise.all([upstream.probe(), upstream.probe(), upstream.probe()])).toEqual([
      'ok',
      'ok',
      'ok',
    ]);
    expect(await upstream.probe()).toBe('ok');
    expect(sent(server.requests)).toEqual([`GET ${probed}`]);
    expect(server.requests[0]?.headers).not.toHaveProperty('authorization');
    expect(events).toMatchObject([{ method: 'GET', route: probed, status: 200, outcome: 'ok' }]);
  });

  const huge = JSON.stringify({ WALDUR_CORE: {}, text: 'x'.repeat(1_100_000) });

  it.each<[string, string, RegExp | null, Handler]>([
    ['ok', 'a Waldur', null, waldur],
    ['ok', 'a Waldur that compresses', null, (call) => call.encoded('gzip', { WALDUR_CORE: {} })],
    [
      'redirecting',
      'a redirect to another origin',
      /a redirect \(302\) to https:\/\/login\.example\.org$/,
      (call) => call.empty(302, { location: 'https://login.example.org/secret?a=b' }),
    ],
    [
      'redirecting',
      'a redirect of its own',
      /a redirect \(301\) to another path of its own$/,
      (call) => call.empty(301, { location: '/login/' }),
    ],
    [
      'not Waldur',
      'a page',
      /text\/html: WALDUR_API_URL does not lead to a Waldur$/,
      (call) => call.html(200),
    ],
    ['not Waldur', 'a missing page', /returned 404: WALDUR_API_URL/, (call) => call.html(404)],
    ['not Waldur', 'a refusal', /returned 401: WALDUR_API_URL/, (call) => call.json({ detail: 'no' }, 401)],
    [
      'not Waldur',
      'JSON of another API',
      /not the configuration of a Waldur/,
      (call) => call.json({ ok: true }),
    ],
    ['not Waldur', 'a list', /not the configuration of a Waldur/, (call) => call.json([])],
    ['not Waldur', 'nothing', /not the configuration of a Waldur/, (call) => call.empty(204)],
    [
      'not Waldur',
      'invalid JSON',
      /WALDUR_API_URL/,
      (call) => call.send(200, { 'content-type': 'application/json' }, '{"WALDUR_CORE":'),
    ],
    [
      'not Waldur',
      'far too much',
      /more than the gateway reads/,
      (call) => call.send(200, { 'content-type': 'application/json' }, huge),
    ],
    ['not Waldur', 'something that is not HTTP', /not HTTP.*https/, (call) => call.raw('nonsense\r\n\r\n')],
    ['failing', 'a 500', /returned 500$/, (call) => call.html(500)],
    ['failing', 'a 503', /returned 503$/, (call) => call.html(503)],
    ['failing', 'a 429', /returned 429$/, (call) => call.json({}, 429)],
    ['unreachable', 'a reset', /the connection fails \(/, (call) => call.reset()],
  ])('finds "%s" for %s, and reports this once', async (state, _, reason, handler) => {
    const told: UpstreamHealth[] = [];
    const { server, upstream } = await setUp({ onHealth: (health) => told.push(health) });
    server.on(probed, handler);
    expect(await upstream.probe()).toBe(state);
    expect(await upstream.probe()).toBe(state);
    expect(server.requests).toHaveLength(1);
    expect(told).toEqual(reason === null ? [] : [{ isUp: false, reason: expect.stringMatching(reason) }]);
    // The alert reads this: if only the readiness check sends requests, the circuit breaker stays closed.
    expect(upstream.inspect()).toMatchObject({ up: reason === null, breaker: 'closed' });
  });

  it.each<[string, string, RegExp]>([
    ['a closed port', 'http://127.0.0.1:1', /refused \(ECONNREFUSED\)$/],
    ['a name that does not exist', 'http://waldur.invalid', /cannot be resolved \(E\w+\)$/],
  ])('finds "unreachable" for %s, and also after closing', async (_, url, reason) => {
    const told: UpstreamHealth[] = [];
    const upstream = createUpstream({
      url,
      version: '1',
      onHealth: (health) => told.push(health),
      lookup: (_name, _options, done) =>
        done(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), []),
    });
    expect(await upstream.probe()).toBe('unreachable');
    expect(told).toEqual([{ isUp: false, reason: expect.stringMatching(reason) }]);
    await upstream.close();
    expect(await upstream.probe()).toBe('unreachable');
  });

  it('distinguishes a certificate that is not accepted from a server that does not support TLS', async () => {
    const secure = await startTlsServer(false, (call) => respond(call, { WALDUR_CORE: {} }));
    const { server } = await setUp();
    const find = async (url: string): Promise<[string, string]> => {
      let reason = '';
      const onHealth = (health: UpstreamHealth): void => {
        reason = health.isUp ? '' : health.reason;
      };
      const upstream = createUpstream({ url, version: '1', onHealth });
      const state = await upstream.probe();
      await upstream.close();
      return [state, reason];
    };
    const [untrusted, mute] = [await find(secure.url), await find(server.url.replace('http:', 'https:'))];
    expect(untrusted).toEqual([
      'certificate not accepted',
      expect.stringMatching(/\([A-Z_]*CERT[A-Z_]*|UNABLE_\w+\)/),
    ]);
    expect(mute).toEqual(['unreachable', expect.stringMatching(/does not speak TLS as expected \(\w+\)$/)]);
    const [state] = await find(secure.url.replace('https:', 'http:'));
    expect(['unreachable', 'not Waldur']).toContain(state);
    await secure.close();
  });

  it('fails for a server that accepts connections but sends nothing', async () => {
    const silent = createTcpServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void silent.close());
    const address = silent.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    using time = await virtualTime({ hanging: () => 1 });
    const upstream = createUpstream({ url: `http://127.0.0.1:${port}`, version: '1' });
    expect(await time.during(upstream.probe())).toBe('not answering in time');
    await upstream.close();
  });

  it('sends nothing while callers get responses from a Waldur, whatever their status', async () => {
    const { server, upstream } = await setUp({ probeTtlMs: 60_000 });
    server.on(probed, waldur);
    server.on(route, (call) => call.json({}, 403));
    await upstream.probe();
    for (let n = 0; n < 4; n += 1) {
      leap(30_000);
      await failureOf(upstream.as(caller()).list(route));
    }
    expect(await upstream.probe()).toBe('ok');
    expect(sent(server.requests)).toEqual([`GET ${probed}`, ...Array(4).fill(`GET ${route}`)]);
  });

  it.each<[string, Handler]>([
    ['by a server not yet known to be a Waldur', (call) => call.json([])],
    ['with HTML pages', (call) => call.html(404)],
    ['with redirects', (call) => call.empty(302, { location: '/' })],
  ])('is still sent while callers get a response %s', async (what, handler) => {
    const { server, upstream } = await setUp({ probeTtlMs: 40_000 });
    server.on(probed, waldur, (call) => call.html(404));
    server.on(route, handler);
    const isKnown = !what.startsWith('by');
    if (isKnown) await upstream.probe();
    leap(50_000);
    await upstream
      .as(caller())
      .list(route)
      .catch(() => {});
    await upstream.probe();
    expect(server.requests.filter(({ path }) => path === probed)).toHaveLength(isKnown ? 2 : 1);
  });

  it('is sent again when the last response is too old, and reports each loss and return once', async () => {
    const told: UpstreamHealth[] = [];
    const { server, upstream } = await setUp({ probeTtlMs: 40_000, onHealth: (health) => told.push(health) });
    server.on(
      probed,
      (call) => call.html(500),
      (call) => call.html(404),
      waldur,
      waldur,
      (call) => call.reset(),
    );
    const found = [];
    for (let n = 0; n < 5; n += 1) {
      found.push(await upstream.probe());
      leap(50_000);
    }
    expect(found).toEqual(['failing', 'not Waldur', 'ok', 'ok', 'unreachable']);
    expect(told).toEqual([
      { isUp: false, reason: expect.stringContaining('500') },
      { isUp: true, awayMs: expect.any(Number) },
      { isUp: false, reason: expect.stringContaining('the connection fails') },
    ]);
  });

  it('reports a server that is not Waldur as such, and not as too old', async () => {
    const { server, upstream } = await setUp();
    server.on(probed, (call) => call.html(404));
    server.on(route, (call) => call.html(404));
    const read = () => failureOf(upstream.as(caller()).list(route));
    expect(await read()).toMatchObject({ kind: 'status', routeMissing: true });
    await upstream.probe();
    expect(await read()).toMatchObject({ kind: 'not-waldur', status: 404, routeMissing: false });
    server.on(route, (call) => call.json({ detail: 'Not found.' }, 404));
    expect(await read()).toMatchObject({ kind: 'status', routeMissing: false });
  });

  it('reports a Waldur without the route as too old', async () => {
    const { server, upstream } = await setUp();
    server.on(probed, waldur);
    server.on(route, (call) => call.html(404));
    await upstream.probe();
    const error = await failureOf(upstream.as(caller()).list(route));
    expect(error).toMatchObject({ kind: 'status', routeMissing: true });
  });

  it('does not wait behind requests that hang', async () => {
    const { server, upstream } = await setUp({ maxConcurrency: 1 });
    server.on(route, (call) => call.hang());
    server.on(probed, waldur);
    const leaver = new AbortController();
    const client = upstream.as(caller({ signal: leaver.signal }));
    const reads = [failureOf(client.list(route)), failureOf(client.json('/api/others/'))];
    await server.until(() => server.requests.length === 1);
    expect(await upstream.probe()).toBe('ok');
    leaver.abort();
    await Promise.all(reads);
  });

  it('waits at most the given time for a response', async () => {
    const time = await virtualTime({ hanging: () => server.open });
    const { server, upstream } = await setUp({ probeTimeoutMs: 600 });
    server.on(probed, (call) => call.hang());
    const began = performance.now();
    expect(await time.during(upstream.probe())).toBe('not answering in time');
    expect(performance.now() - began).toBe(600);
    await server.until(() => server.open === 0);
  });

  it('does not delay closing', async () => {
    const { server, upstream } = await setUp();
    server.on(probed, (call) => call.hang());
    const probe = upstream.probe();
    await server.until(() => server.requests.length === 1);
    await upstream.close();
    expect(await probe).toBe('unreachable');
  });

  it.each<[string, RegExp, Handler]>([
    ['the status of a proxy', /^GET \/api\/things\/ returned 502$/, (call) => call.html(502)],
    ['a broken connection', /^the connection fails \(\w+\)$/, (call) => call.reset()],
    ['silence', /^GET \/api\/things\/ .*50 ms/, (call) => call.hang()],
  ])('is not needed to detect that the server is lost by %s', async (_, reason, handler) => {
    const health: UpstreamHealth[] = [];
    const time = await virtualTime({ hanging: () => server.open });
    const { server, upstream } = await setUp({
      breakerFailures: 3,
      breakerMinStreakMs: 0,
      maxAttempts: 1,
      attemptTimeoutMs: 50,
      onHealth: (one) => health.push(one),
    });
    server.on(route, handler);
    const client = upstream.as(caller());
    for (let n = 0; n < 3; n += 1) await time.during(failureOf(client.list(route)));
    expect(health).toEqual([{ isUp: false, reason: expect.stringMatching(reason) }]);
  });

  it('fails while the circuit breaker is open, and detects the end of the outage itself', async () => {
    const { server, upstream } = await setUp({
      breakerFailures: 3,
      breakerMinStreakMs: 0,
      breakerResetMs: 60_000,
      maxAttempts: 1,
    });
    server.on(route, (call) => call.html(503));
    server.on(probed, waldur);
    const client = upstream.as(caller());
    for (let n = 0; n < 3; n += 1) await failureOf(client.list(route));
    expect(await upstream.probe()).toBe('unreachable');
    expect(server.requests).toHaveLength(3);
    leap(60_000);
    expect(await upstream.probe()).toBe('ok');
    expect(upstream.inspect().breaker).toBe('closed');
  });
});
