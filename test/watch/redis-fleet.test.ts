import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRandom } from '../../sandbox/src/random.ts';
import { UpstreamError } from '../../src/upstream/errors.ts';
import { createRedisFleet, type RedisFleet, type RedisFleetOptions } from '../../src/watch/redis-fleet.ts';
import { withToken } from '../support/identity.ts';
import { hasRedis, type RedisServer, startRedis } from '../support/redis-server.ts';
import { gate } from '../support/rest-server.ts';
import { type VirtualTime, virtualTime } from '../support/time.ts';
import { until } from '../support/until.ts';

/** Far more than the real time of a test, which also passes in Redis. */
const intervalMs = 20_000;
/** The duration of a lease unless it is renewed. */
const leaseMs = 1.5 * intervalMs;
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** States of these tests have any shape, unless a test sets one. */
const isAnything = (_value: unknown): _value is never => true;

/** A fleet that accepts any state. */
interface TestFleet extends RedisFleet {
  share<T>(
    key: string,
    maxAgeMs: number,
    poll: () => Promise<T>,
    isState?: (value: unknown) => value is T,
  ): Promise<T>;
}

const refusal = (status: number): UpstreamError =>
  new UpstreamError({
    kind: 'status',
    message: 'refused',
    method: 'GET',
    route: '/api/things/{uuid}/',
    attempts: 1,
    status,
    body: { detail: 'private' },
  });

function anyShape(options: RedisFleetOptions): TestFleet {
  const fleet = createRedisFleet(options);
  return {
    ...fleet,
    share: (key, maxAgeMs, poll, isState = isAnything) => fleet.share(key, maxAgeMs, poll, isState),
  };
}

describe.skipIf(!hasRedis)('replicas on Redis (skipped when redis-server is not installed)', () => {
  let redis: RedisServer;
  let isFrozen: boolean;
  let time: VirtualTime;
  let fleets: TestFleet[];
  let health: string[];

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.close());

  const replica = async (options: Partial<RedisFleetOptions> = {}): Promise<TestFleet> => {
    const fleet = anyShape({
      url: redis.url,
      keyPrefix: 'test:',
      scope: ['http://waldur', '1'],
      secret: null,
      intervalMs,
      onHealth: (up) => health.push(up ? 'up' : 'down'),
      ...options,
    });
    fleets.push(fleet);
    await until(() => fleet.inspect().up);
    return fleet;
  };

  beforeEach(async () => {
    await redis.restart();
    isFrozen = false;
    const hanging = (): number => (isFrozen ? Number.POSITIVE_INFINITY : 0);
    const outside = { stepMs: intervalMs / 20, pass: (ms: number) => redis.pass(ms) };
    time = await virtualTime({ hanging, outside });
    fleets = [];
    health = [];
  });
  afterEach(async () => {
    redis.thaw();
    time.end();
    await Promise.all(fleets.map((fleet) => fleet.close()));
  });

  /** Shares at an interval with 10 % of jitter, as watchers do, and stores the received values. */
  function follow(fleet: TestFleet, key: string, poll: () => Promise<number>, seed: number) {
    const random = createRandom(seed);
    const given: number[] = [];
    let stopped = false;
    let wake = (): void => {};
    const stopListening = fleet.listen(key, () => wake());
    const ended = (async () => {
      while (!stopped) {
        const value = await fleet.share(key, intervalMs, poll);
        given.push(value);
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, intervalMs * (0.9 + 0.2 * random.next()));
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    })();
    const stop = (): Promise<void> => {
      stopped = true;
      stopListening();
      wake();
      return ended;
    };
    return { given, stop };
  }

  it('poll once per interval, however many there are, and all receive the result', async () => {
    const replicas = [await replica(), await replica(), await replica()];
    const key = replicas[0]?.keyOf(withToken('Token a'), 'thing') ?? '';
    let polls = 0;
    let truth = 0;
    const poll = async (): Promise<number> => {
      polls += 1;
      await sleep(intervalMs / 20);
      return truth;
    };
    const followers = replicas.map((fleet, index) => follow(fleet, key, poll, index + 1));
    await time.until(() => followers.every(({ given }) => given.length > 1));
    const [before, began] = [polls, performance.now()];
    const random = createRandom(1);
    for (let change = 1; change <= 5; change += 1) {
      truth = change;
      await time.until(() => followers.every(({ given }) => given.at(-1) === change));
      await time.pass(intervalMs * (1 + random.next()));
    }
    const intervals = (performance.now() - began) / intervalMs;
    await time.during(Promise.all(followers.map(({ stop }) => stop())));
    // The first of them polls slightly before the others would. Three that share nothing poll three times.
    expect((polls - before) / intervals).toBeLessThanOrEqual(1.1);
    // Results are published in the order in which they were found.
    for (const { given } of followers) expect(given).toEqual(given.toSorted((a, b) => a - b));
  });

  it('poll in place of a replica that is lost during a poll, when its lease expires', async () => {
    const [lost, other] = [await replica(), await replica()];
    const key = other.keyOf(withToken('Token a'), 'thing');
    let reached = false;
    void lost
      .share(key, intervalMs, () => {
        reached = true;
        return new Promise<never>(() => {});
      })
      .catch(() => {});
    await until(() => reached);
    await lost.close();
    const polled: string[] = [];
    const share = other.share(key, intervalMs, async () => 'polled').then((value) => polled.push(value));
    await time.pass(leaseMs - intervalMs / 10);
    expect(polled).toEqual([]);
    await time.pass(intervalMs / 5);
    expect(polled).toEqual(['polled']);
    await share;
  });

  it('wait for the poll of another replica, also if it takes longer than a lease', async () => {
    const [one, other] = [await replica(), await replica()];
    const key = one.keyOf(withToken('Token a'), 'thing');
    one.listen(key, () => {});
    other.listen(key, () => {});
    const polling = gate();
    const slow = one.share(key, intervalMs, async () => {
      polling.open();
      await sleep(1.5 * leaseMs);
      return 'slow';
    });
    await polling.opened;
    const waited = other.share(key, intervalMs, async () => 'own');
    expect(await time.during(Promise.all([slow, waited]))).toEqual(['slow', 'slow']);
  });

  it.each([401, 403, 404])('share a refusal with %i by its status only', async (status) => {
    const [one, other] = [await replica(), await replica()];
    const key = one.keyOf(withToken('Token a'), 'thing');
    await expect(one.share(key, intervalMs, () => Promise.reject(refusal(status)))).rejects.toThrow();
    const error = await other.share(key, intervalMs, async () => 'own').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UpstreamError);
    expect(error).toMatchObject({ kind: 'status', status, route: '/api/things/{uuid}/', body: undefined });
    expect(JSON.stringify(await redis.dump())).not.toContain('private');
  });

  it('do not share any other failure, and let the others poll immediately', async () => {
    const [one, other] = [await replica(), await replica()];
    const key = one.keyOf(withToken('Token a'), 'thing');
    await expect(one.share(key, intervalMs, () => Promise.reject(refusal(503)))).rejects.toThrow('refused');
    // If the lease of the first were not released, it would last longer than the test.
    expect(await other.share(key, intervalMs, async () => 'own')).toBe('own');
  });

  it('never share between two credentials, two REST APIs or two versions', async () => {
    const one = await replica();
    const others = [
      { fleet: await replica(), token: 'Token b' },
      { fleet: await replica(), token: null },
      { fleet: await replica({ scope: ['http://other', '1'] }), token: 'Token a' },
      { fleet: await replica({ scope: ['http://waldur', '2'] }), token: 'Token a' },
      { fleet: await replica({ secret: 'another' }), token: 'Token a' },
    ];
    await one.share(one.keyOf(withToken('Token a'), 'thing'), intervalMs, async () => 'of a');
    for (const { fleet, token } of others) {
      expect(await fleet.share(fleet.keyOf(withToken(token), 'thing'), intervalMs, async () => 'own')).toBe(
        'own',
      );
    }
  });

  it('publish no state that may be older than an earlier one', async () => {
    const [one, other] = [await replica(), await replica()];
    const key = one.keyOf(withToken('Token a'), 'thing');
    other.listen(key, () => {});
    await until(async () => (await redis.subscribers()) === 1);
    let letGo = (_state: string): void => {};
    const polling = gate();
    const first = one.share(key, 10_000, () => {
      polling.open();
      return new Promise<string>((resolve) => (letGo = resolve));
    });
    await polling.opened;
    await time.pass(1_000);
    // The state that the other finds while it is cut off is newer than what the first began to read before.
    await redis.cutSubscribers();
    await until(() => !other.inspect().up);
    expect(await other.share(key, 10_000, async () => 'new')).toBe('new');
    letGo('old');
    expect(await first).toBe('old');
    await time.until(() => other.inspect().up);
    expect((await redis.dump()).some(({ value }) => value.includes('"old"'))).toBe(true);
    expect(await other.share(key, 10_000, async () => 'newest')).toBe('newest');
    expect(await one.share(key, 10_000, async () => 'own')).toBe('newest');
  });

  it('wake the others, not themselves, and only subscribed ones', async () => {
    const [one, other] = [await replica(), await replica()];
    const key = one.keyOf(withToken('Token a'), 'thing');
    const woken: string[] = [];
    one.listen(key, () => woken.push('one'));
    const stop = other.listen(key, () => woken.push('other'));
    other.listen(key, () => woken.push('other too'))();
    await one.share(key, intervalMs, async () => 1);
    await until(() => expect(woken).toEqual(['other']));
    one.announce(key);
    await until(() => expect(woken).toEqual(['other', 'other']));
    stop();
    const again = other.listen(key, () => woken.push('again'));
    one.announce(key);
    await until(() => expect(woken).toEqual(['other', 'other', 'again']));
    again();
  });

  it('poll without delay while Redis is unreachable, and share again when it is back', async () => {
    const [one, other] = [await replica(), await replica()];
    const key = one.keyOf(withToken('Token a'), 'thing');
    const woken: string[] = [];
    other.listen(key, () => woken.push('other'));
    await redis.kill();
    await until(() => !(one.inspect().up || other.inspect().up));
    // Without a turn of the event loop, in which a response could arrive.
    let turned = false;
    setImmediate(() => {
      turned = true;
    });
    for (let call = 0; call < 100; call += 1) {
      expect(await one.share(key, intervalMs, async () => call)).toBe(call);
    }
    expect(turned).toBe(false);
    await redis.restart();
    await time.until(() => one.inspect().up && other.inspect().up);
    expect(health).toEqual(['up', 'up', 'down', 'down', 'up', 'up']);
    expect(await one.share(key, intervalMs, async () => 'one')).toBe('one');
    expect(await other.share(key, intervalMs, async () => 'own')).toBe('one');
    await until(() => expect(woken).toEqual(['other']));
  });

  it('wait once, and briefly, for a Redis that hangs', async () => {
    const commandTimeoutMs = 250;
    const one = await replica({ commandTimeoutMs });
    const key = one.keyOf(withToken('Token a'), 'thing');
    redis.freeze();
    isFrozen = true;
    const given: string[] = [];
    const first = one.share(key, intervalMs, async () => 'first').then((value) => given.push(value));
    vi.advanceTimersByTime(commandTimeoutMs - 1);
    await time.rest();
    expect(given).toEqual([]);
    vi.advanceTimersByTime(1);
    await first;
    expect(given).toEqual(['first']);
    let turned = false;
    setImmediate(() => {
      turned = true;
    });
    expect(await one.share(key, intervalMs, async () => 'second')).toBe('second');
    expect(turned).toBe(false);
    redis.thaw();
    isFrozen = false;
    await time.until(() => one.inspect().up);
  });

  it('start without Redis', async () => {
    await redis.kill();
    const fleet = anyShape({
      url: redis.url,
      keyPrefix: 'test:',
      scope: [],
      secret: null,
      intervalMs,
      onHealth: (up, reason) => health.push(`${up} ${reason}`),
    });
    fleets.push(fleet);
    expect(await fleet.share('key', intervalMs, async () => 'own')).toBe('own');
    await until(() => health.length === 1);
    expect(health[0]).toMatch(/^false .*ECONNREFUSED/);
  });

  it('put no credential into Redis, and nothing without expiry', async () => {
    const one = await replica();
    const token = 'Token 0123456789abcdef0123456789abcdef01234567';
    await one.share(one.keyOf(withToken(token), 'thing'), intervalMs, async () => ({ state: 'done' }));
    const rows = await redis.dump();
    const state = rows.find(({ key }) => key.includes(':state:'));
    expect(state?.key).toMatch(/^test:[0-9a-f]{12}:state:[\w-]{43}:thing$/);
    expect(state?.value).toContain('{"value":{"state":"done"}}');
    expect(JSON.stringify(rows)).not.toContain('0123456789abcdef');
    for (const { ttlMs } of rows) {
      expect(ttlMs).toBeGreaterThan(0);
      expect(ttlMs).toBeLessThanOrEqual(3 * intervalMs);
    }
  });

  describe('that find an invalid value in place of a state', () => {
    const isNumber = (value: unknown): value is number => typeof value === 'number';
    const stamp = '00000000-0000-4000-8000-000000000000.1';
    const withTtl = (text: string): string[] => [text, 'PX', '9000'];
    /** Commands that put a value in place of a state. */
    const spoilt: [name: string, (key: string) => string[]][] = [
      ['an empty text', (key) => ['SET', key, '']],
      ['a text', (key) => ['SET', key, ...withTtl('nonsense')]],
      ['JSON alone', (key) => ['SET', key, ...withTtl('{"value":1}')]],
      ['invalid JSON', (key) => ['SET', key, ...withTtl(`9000 5 ${stamp}\n{"value":`)]],
      ['nothing after the head', (key) => ['SET', key, ...withTtl(`9000 5 ${stamp}\n`)]],
      ['JSON of another kind', (key) => ['SET', key, ...withTtl(`9000 5 ${stamp}\n[1]`)]],
      ['a state of another shape', (key) => ['SET', key, ...withTtl(`9000 5 ${stamp}\n{"value":{"n":1}}`)]],
      ['null', (key) => ['SET', key, ...withTtl(`9000 5 ${stamp}\n{"value":null}`)]],
      ['a refusal of another shape', (key) => ['SET', key, ...withTtl(`9000 5 ${stamp}\n{"refused":403}`)]],
      [
        'an invalid refusal',
        (key) => [
          'SET',
          key,
          ...withTtl(`9000 5 ${stamp}\n{"refused":{"status":200,"method":"GET","route":"/"}}`),
        ],
      ],
      ['a state that never expires', (key) => ['SET', key, `9000 5 ${stamp}\n{"value":1}`]],
      ['a state from the future', (key) => ['SET', key, `1 5 ${stamp}\n{"value":1}`, 'PX', '9000']],
      ['a hash', (key) => ['HSET', key, 'value', '1']],
      ['a list', (key) => ['RPUSH', key, '1']],
      ['a set', (key) => ['SADD', key, '1']],
      ['a state that is far too large', (key) => ['SETRANGE', key, '40000000', 'x']],
    ];

    /** The value of the key of a thing in Redis. */
    const keyOf = async (kind: 'state' | 'lease', key: string): Promise<string> => {
      const rows = await redis.dump();
      const found = rows.find((row) => row.key.endsWith(`:${kind}:${key}`));
      if (!found) throw new Error(`No ${kind} in ${JSON.stringify(rows)}`);
      return found.key;
    };

    it.each(spoilt)('(%s) poll, and overwrite it', async (_, spoil) => {
      const told: string[] = [];
      const onCorrupt = (): void => void told.push('spoilt');
      const [one, other] = [await replica({ onCorrupt }), await replica({ onCorrupt })];
      const key = one.keyOf(withToken('Token a'), 'thing');
      await one.share(key, 5_000, async () => 0, isNumber);
      const state = await keyOf('state', key);
      await redis.send(['DEL', state]);
      await redis.send(spoil(state));
      expect(await one.share(key, 5_000, async () => 7, isNumber)).toBe(7);
      expect(await other.share(key, 5_000, async () => 8, isNumber)).toBe(7);
      expect(told.length).toBeLessThanOrEqual(1);
      expect(health).toEqual(['up', 'up']);
    });

    it.each<[string, (key: string) => string[]]>([
      ['a text', (key) => ['SET', key, 'nonsense']],
      ['a lease that never expires', (key) => ['SET', key, stamp]],
      ['a list', (key) => ['RPUSH', key, '1']],
    ])('do not wait for an invalid lease (%s)', async (_, spoil) => {
      const one = await replica();
      const key = one.keyOf(withToken('Token a'), 'thing');
      await one.share(key, 5_000, async () => 0, isNumber);
      const state = await keyOf('state', key);
      await redis.send(spoil(state.replace(':state:', ':lease:')));
      await redis.send(['DEL', state]);
      // A lease of these replicas lasts longer than the test.
      expect(await one.share(key, 5_000, async () => 7, isNumber)).toBe(7);
      expect(await one.share(key, 5_000, async () => 8, isNumber)).toBe(7);
      expect(health).toEqual(['up']);
    });

    it('continue if a lease is corrupted during the poll', async () => {
      const one = await replica();
      const key = one.keyOf(withToken('Token a'), 'thing');
      const polled = one.share(
        key,
        5_000,
        async () => {
          const lease = await keyOf('lease', key);
          await redis.send(['DEL', lease]);
          await redis.send(['RPUSH', lease, '1']);
          return 7;
        },
        isNumber,
      );
      expect(await polled).toBe(7);
      expect(health).toEqual(['up']);
    });
  });

  it('leave no timer and no connection behind', async () => {
    const before = vi.getTimerCount();
    const [one, other] = [await replica(), await replica()];
    const key = one.keyOf(withToken('Token a'), 'thing');
    const stop = other.listen(key, () => {});
    let finish = (_state: string): void => {};
    const polling = gate();
    const polled = one.share(key, intervalMs, () => {
      polling.open();
      return new Promise<string>((resolve) => (finish = resolve));
    });
    await polling.opened;
    const waiting = other.share(key, intervalMs, async () => 'own');
    await until(() => other.inspect().waiting === 1);
    stop();
    expect(await waiting).toBe('own');
    expect(other.inspect()).toEqual({ up: true, listening: 0, waiting: 0 });
    await Promise.all([one.close(), other.close()]);
    finish('late');
    expect(await polled).toBe('late');
    expect(await redis.connections()).toBe(0);
    expect(vi.getTimerCount()).toBe(before);
  });
});
