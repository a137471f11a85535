import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/src/sandbox.ts';
import type { App } from '../../src/app.ts';
import { hasRedis, startRedis } from '../support/redis-server.ts';
import { appBefore, messagesOf, rawSocket, terminateAll, watchOrder } from './support.ts';

type Headers = Readonly<Record<string, string>>;

const query = '{ viewer { username } }';
const parts = ['authorization', 'x-impersonated-user-uuid', 'x-forwarded-for', 'accept-language'] as const;
const differences = [...parts.map((part) => ['another', part] as const), ['no', parts[1]] as const];

describe('callers who differ in one value only', () => {
  let sandbox: Sandbox;
  let apps: App[];
  let one: Headers;
  let other: Headers;

  const start = async (environment: Record<string, string> = {}): Promise<App> => {
    const app = await appBefore(sandbox, { TRUST_PROXY: '1', ...environment });
    apps.push(app);
    return app;
  };
  const but = (how: 'another' | 'no', part: string): Headers => {
    const { [part]: own, ...rest } = one;
    return how === 'no' ? rest : { ...rest, [part]: other[part] ?? '' };
  };
  const ask = async (app: App, headers: Headers): Promise<void> => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    expect(await response.json()).toEqual({ data: { viewer: { username: expect.any(String) } } });
  };
  const requestsOf = async (act: () => Promise<unknown>): Promise<number> => {
    sandbox.requests.length = 0;
    await act();
    return sandbox.requests.length;
  };
  /** Subscribes over an event stream, and returns once the first event is there. */
  const stream = async (app: App, headers: Headers): Promise<void> => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify({ query: watchOrder, variables: { uuid: sandbox.demo.order } }),
    });
    const reader = response.body?.getReader();
    let text = '';
    while (reader && !text.includes('"orderProgress"')) {
      text += Buffer.from((await reader.read()).value ?? []);
    }
  };
  /** The same over a WebSocket. Headers that a browser cannot set for an upgrade are in its parameters. */
  const socket = async (app: App, headers: Headers): Promise<void> => {
    const { 'x-forwarded-for': address = '', ...params } = headers;
    const raw = await rawSocket(app, { headers: { 'x-forwarded-for': address }, params });
    raw.watch('1', sandbox.demo.order);
    await expect.poll(() => messagesOf(raw, '1').length).toBe(1);
  };

  beforeEach(async () => {
    sandbox = await startSandbox({ live: false, record: true, resources: 50, latencyMs: 20, extraTokens: 1 });
    apps = [];
    const { world, tokens } = sandbox;
    const uuidOf = (token: string): string => world.userByToken.get(token)?.uuid ?? '';
    one = {
      authorization: `Token ${tokens.staff}`,
      'x-impersonated-user-uuid': uuidOf(tokens.owner),
      'x-forwarded-for': '192.0.2.1',
      'accept-language': 'et',
    };
    other = {
      authorization: `Token ${sandbox.extraTokens[0]}`,
      'x-impersonated-user-uuid': uuidOf(tokens.staff),
      'x-forwarded-for': '192.0.2.2',
      'accept-language': 'en',
    };
  });
  afterEach(async () => {
    terminateAll();
    await Promise.all(apps.map((app) => app.close()));
    await sandbox.close();
  });

  it.each(differences)('never share a read in progress: %s %s', async (how, part) => {
    const app = await start();
    const asked = (headers: Headers) => requestsOf(() => Promise.all([ask(app, one), ask(app, headers)]));
    expect(await asked(one)).toBe(1);
    expect(await asked(but(how, part))).toBe(2);
  });

  it.each(differences)('never share a cached response: %s %s', async (how, part) => {
    const app = await start({ RESPONSE_CACHE_TTL_MS: '60000' });
    expect(await requestsOf(() => ask(app, one))).toBe(1);
    expect(await requestsOf(() => ask(app, one))).toBe(0);
    expect(await requestsOf(() => ask(app, but(how, part)))).toBe(1);
  });

  it.each([
    ['event streams', stream],
    ['WebSockets', socket],
  ] as const)('never share a poll: %s', async (_name, subscribe) => {
    const app = await start();
    await subscribe(app, one);
    await subscribe(app, one);
    expect(app.watches.inspect().loops).toBe(1);
    for (const [index, [how, part]] of differences.entries()) {
      await subscribe(app, but(how, part));
      expect(app.watches.inspect().loops, `${how} ${part}`).toBe(index + 2);
    }
  });

  it('share one poll over event streams and WebSockets if they do not differ', async () => {
    const app = await start();
    await stream(app, one);
    await socket(app, one);
    expect(app.watches.inspect().loops).toBe(1);
  });

  describe.skipIf(!hasRedis)('over Redis (skipped when redis-server is not installed)', () => {
    it('never share a poll or a cached response, and Redis contains no readable data', async () => {
      const redis = await startRedis();
      onTestFinished(() => redis.close());
      const environment = {
        REDIS_URL: redis.url,
        POLL_INTERVAL_MS: '60000',
        RESPONSE_CACHE_TTL_MS: '60000',
      };
      const reaches = async ({ url }: App): Promise<boolean> =>
        /^waldur_graphql_redis_up 1$/m.test(await (await fetch(`${url}/metrics`)).text());
      // A lease is written first, and is a single line.
      const isStored = async () => (await redis.dump()).some(({ value }) => value.includes('\n'));
      let [first, second] = [await start(environment), await start(environment)];
      await expect.poll(() => Promise.all([first, second].map(reaches))).toEqual([true, true]);
      await stream(first, one);
      // A busy machine may keep a command from Redis for too long, and then a replica continues on its own.
      while (!(await vi.waitUntil(isStored, { timeout: 2_000 }).catch(() => false))) {
        [first, second] = [await start(environment), second];
        await expect.poll(() => Promise.all([first, second].map(reaches))).toEqual([true, true]);
        await stream(first, one);
      }
      expect(await requestsOf(() => stream(second, one))).toBe(0);
      await ask(first, one);
      await expect.poll(() => requestsOf(() => ask(second, one))).toBe(0);
      for (const [how, part] of differences) {
        const headers = but(how, part);
        expect(await requestsOf(() => stream(second, headers)), `${how} ${part}`).toBe(1);
        expect(await requestsOf(() => ask(second, headers)), `${how} ${part}`).toBe(1);
      }
      const text = JSON.stringify((await redis.dump()).map(({ key }) => key));
      for (const secret of [...Object.values(one), ...Object.values(other)].filter(
        (value) => value.length > 2,
      )) {
        expect(text).not.toContain(secret);
      }
    });
  });
});
