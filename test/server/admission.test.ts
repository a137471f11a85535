import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIdentity } from '../../src/identity/identity.ts';
import { createAdmission, type RateLimit } from '../../src/server/limits/admission.ts';
import type { Release } from '../../src/server/limits/caller-semaphore.ts';
import { createSharedRateLimit, type SharedRateLimit } from '../../src/server/limits/shared-rate-limit.ts';
import { createTokenBuckets } from '../../src/server/limits/token-buckets.ts';
import { withToken } from '../support/identity.ts';
import { hasRedis, type RedisServer, startRedis } from '../support/redis-server.ts';
import { virtualTime } from '../support/time.ts';

const leaveOf = (outcome: unknown): Release => {
  if (typeof outcome !== 'function') throw new Error(`Not admitted: ${String(outcome)}`);
  return outcome as Release;
};
const refusalOf = (outcome: unknown): GraphQLError => {
  if (!(outcome instanceof GraphQLError)) throw new Error('Not refused');
  return outcome;
};

describe('the limit of concurrent operations', () => {
  const admission = (maxConcurrent: number, onRefused?: (reason: string) => void) =>
    createAdmission({ maxConcurrent, rate: null, ...(onRefused && { onRefused }) });

  it('refuses one operation too many of a credential, says when to retry, and admits other credentials', () => {
    const refused: string[] = [];
    const { admit, inspect } = admission(2, (reason) => refused.push(reason));
    const leave = leaveOf(admit(withToken('Token a')));
    leaveOf(admit(withToken('Token a')));
    const { extensions } = refusalOf(admit(withToken('Token a')));
    expect(extensions).toEqual({
      code: 'RATE_LIMITED',
      retryAfterSeconds: 1,
      http: { status: 429, headers: { 'retry-after': '1' } },
    });
    expect(refused).toEqual(['concurrency']);
    leaveOf(admit(withToken('Token b')));
    expect(inspect()).toEqual({ running: 3, callers: 2 });
    leave();
    leaveOf(admit(withToken('Token a')));
  });

  it('releases a slot once, however often it is released, and forgets callers without operations', () => {
    const { admit, inspect } = admission(1);
    const leave = leaveOf(admit(withToken('Token a')));
    leave();
    const again = leaveOf(admit(withToken('Token a')));
    leave();
    expect(inspect()).toEqual({ running: 1, callers: 1 });
    refusalOf(admit(withToken('Token a')));
    again();
    expect(inspect()).toEqual({ running: 0, callers: 0 });
  });

  it.each([
    ['192.0.2.1', '192.0.2.1', true],
    ['192.0.2.1', '192.0.2.2', false],
    ['2001:db8:0:1::1', '2001:db8::1:ffff:0:0:9', true],
    ['2001:db8:0:1::1', '2001:DB8:0:1:2:3:4:5', true],
    ['2001:db8:0:1::1', '2001:db8:0:2::1', false],
    ['::1', '::2', true],
    [null, null, true],
    [null, '192.0.2.1', false],
  ])(
    'identifies anonymous callers by address or IPv6 network: %s and %s share: %s',
    (first, second, share) => {
      const { admit } = admission(1);
      leaveOf(admit(createIdentity({ address: first })));
      expect(typeof admit(createIdentity({ address: second })) === 'function').toBe(!share);
    },
  );

  it('does not confuse a credential with an address', () => {
    const { admit } = admission(1);
    leaveOf(admit(createIdentity({ address: '192.0.2.1' })));
    for (const authorization of ['192.0.2.1', 'address 192.0.2.1', ''])
      leaveOf(admit(createIdentity({ authorization, address: '192.0.2.1' })));
  });
});

describe('the limit of operations per second', () => {
  let clock = 0;
  const buckets = (perSecond: number, burst: number) =>
    createTokenBuckets({ perSecond, burst, now: () => clock });

  it('admits a burst, then operations at the configured rate, and says how long to wait for the next', () => {
    clock = 0;
    const limit = buckets(10, 3);
    const take = (key: string): number => limit.take(key).waitMs;
    expect([take('a'), take('a'), take('a')]).toEqual([0, 0, 0]);
    expect(take('a')).toBeCloseTo(100);
    clock = 60;
    expect(take('a')).toBeCloseTo(40);
    expect(take('b')).toBe(0);
    clock = 100;
    expect(take('a')).toBe(0);
    expect(take('a')).toBeCloseTo(100);
    clock = 1_000_000;
    expect([take('a'), take('a'), take('a')]).toEqual([0, 0, 0]);
    expect(take('a')).toBeGreaterThan(0);
  });

  it('forgets callers whose bucket is full again, however many there were', () => {
    clock = 0;
    const limit = buckets(1000, 2);
    for (let caller = 0; caller < 50_000; caller += 1) {
      clock += 0.1;
      limit.take(String(caller));
    }
    expect(limit.size).toBeLessThan(1000);
  });

  it('remembers callers whose bucket is not full, whatever others do', () => {
    clock = 0;
    const limit = buckets(0.001, 1);
    expect(limit.take('a').waitMs).toBe(0);
    for (let caller = 0; caller < 1000; caller += 1) limit.take(String(caller));
    expect(limit.take('a').waitMs).toBeGreaterThan(0);
  });

  it('reports how many operations are left, and when the bucket is full again', () => {
    clock = 0;
    const { admit } = createAdmission({ maxConcurrent: 10, rate: buckets(2, 3) });
    const told = (): unknown => {
      const record = { quota: null };
      admit(withToken('Token a'), record);
      return record.quota;
    };
    const quota = (left: number, resetSeconds: number) => ({
      limit: 3,
      windowSeconds: 2,
      left,
      resetSeconds,
    });
    expect([told(), told(), told(), told()]).toEqual([quota(2, 1), quota(1, 1), quota(0, 2), quota(0, 2)]);
    clock = 750;
    expect(told()).toEqual(quota(0, 2));
    clock = 10_000;
    expect(told()).toEqual(quota(2, 1));
  });

  it('gives the slot of a refused operation back', () => {
    const refused: string[] = [];
    const { admit, inspect } = createAdmission({
      maxConcurrent: 5,
      rate: { perSecond: 10, burst: 100, take: () => ({ waitMs: 2500, fullMs: 10_000 }) },
      onRefused: (reason) => refused.push(reason),
    });
    const { extensions } = refusalOf(admit(withToken('Token a')));
    expect(extensions).toMatchObject({ retryAfterSeconds: 3, http: { headers: { 'retry-after': '3' } } });
    expect(refused).toEqual(['rate']);
    expect(inspect()).toEqual({ running: 0, callers: 0 });
  });

  it('decides synchronously while no other replica counts', () => {
    clock = 0;
    const { admit } = createAdmission({ maxConcurrent: 5, rate: buckets(1, 1) });
    leaveOf(admit(withToken('Token a')));
    refusalOf(admit(withToken('Token a')));
  });
});

if (!hasRedis) console.warn('skipped: rates shared through Redis, since redis-server is not installed');

describe.skipIf(!hasRedis)('the limit of operations per second, shared by replicas', () => {
  let redis: RedisServer;
  const limits: SharedRateLimit[] = [];
  const limit = (perSecond: number, burst: number, commandTimeoutMs = 30_000): SharedRateLimit => {
    const made = createSharedRateLimit({
      url: redis.url,
      keyPrefix: 'test:',
      scope: ['one'],
      secret: null,
      perSecond,
      burst,
      commandTimeoutMs,
    });
    limits.push(made);
    return made;
  };
  const admittedOf = async (
    count: number,
    rates: readonly RateLimit[],
    credential: string,
  ): Promise<number> => {
    const replicas = rates.map((rate) => createAdmission({ maxConcurrent: 1000, rate }));
    let admitted = 0;
    for (let index = 0; index < count; index += 1) {
      const outcome = await replicas[index % replicas.length]?.admit(withToken(credential));
      if (typeof outcome === 'function') admitted += 1;
    }
    return admitted;
  };
  const admittedFrom = async (rate: RateLimit, count: number): Promise<number> => {
    let admitted = 0;
    for (let index = 0; index < count; index += 1) if ((await rate.take('', 'a')).waitMs === 0) admitted += 1;
    return admitted;
  };
  const connected = async (rates: readonly RateLimit[]): Promise<void> => {
    let tries = 0;
    for (const rate of rates) {
      await expect
        .poll(async () => {
          await redis.flush();
          tries += 1;
          await rate.take('', `try ${tries}`);
          return (await redis.dump()).length;
        })
        .toBeGreaterThan(0);
    }
  };

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(async () => {
    await Promise.all(limits.map((one) => one.close()));
    await redis.close();
  });

  it('admits as many operations as one replica alone would, and stores no credential in Redis', async () => {
    const rates = [limit(0.001, 10), limit(0.001, 10)];
    await connected(rates);
    expect(await admittedOf(30, rates, 'Token secret-of-somebody')).toBe(10);
    expect(await admittedOf(4, rates, 'Token of-another')).toBe(4);
    const kept = await redis.dump();
    expect(JSON.stringify(kept)).not.toMatch(/secret-of-somebody|of-another/);
    expect(kept.every(({ ttlMs }) => ttlMs > 0)).toBe(true);
  });

  it.each([
    [100, 5],
    [1_000, 1],
    [3, 7],
    [1, 1_000],
  ])('admits the same for %i in a second and %i in a burst as a single process', async (perSecond, burst) => {
    const shared = [limit(perSecond, burst), limit(perSecond, burst)];
    await connected(shared);
    for (const rates of [shared, [createTokenBuckets({ perSecond, burst })]]) {
      const began = performance.now();
      const admitted = await admittedOf(burst + 80, rates, `Token of ${rates.length}`);
      const earned = (perSecond * (performance.now() - began)) / 1000;
      expect(admitted).toBeGreaterThanOrEqual(burst);
      expect(admitted).toBeLessThanOrEqual(burst + earned + 1);
    }
  });

  it('says how long it takes until the next is admitted, and then admits it', async () => {
    const earnedMs = 1_000_000;
    const rate = limit(1_000 / earnedMs, 2);
    await connected([rate]);
    const time = await virtualTime({ outside: { stepMs: earnedMs, pass: redis.pass } });
    expect(await admittedFrom(rate, 2)).toBe(2);
    const { waitMs } = await rate.take('', 'a');
    expect(waitMs).toBeLessThanOrEqual(earnedMs);
    // What a test takes has passed in Redis, too.
    expect(waitMs).toBeGreaterThan(0.5 * earnedMs);
    await time.pass(waitMs - 1);
    expect((await rate.take('', 'a')).waitMs).toBeGreaterThan(0);
    await time.pass(1);
    expect((await rate.take('', 'a')).waitMs).toBe(0);
  });

  it('sends no command to Redis for a caller who is over the limit', async () => {
    const rate = limit(0.001, 1);
    await connected([rate]);
    await rate.take('', 'greedy');
    await rate.take('', 'greedy');
    const before = await redis.commands();
    for (let index = 0; index < 50; index += 1)
      expect((await rate.take('', 'greedy')).waitMs).toBeGreaterThan(0);
    expect((await redis.commands()) - before).toBeLessThan(10);
  });

  it.each<[string, (key: string) => string[]]>([
    ['a text', (key) => ['SET', key, 'nonsense']],
    ['the text nan', (key) => ['SET', key, 'nan']],
    ['a moment long ago', (key) => ['SET', key, '1']],
    ['a list', (key) => ['RPUSH', key, '1']],
  ])('treats %s in the place of a bucket as a full bucket', async (_, spoil) => {
    const rate = limit(0.001, 3);
    await connected([rate]);
    await redis.flush();
    await rate.take('', 'a');
    const [{ key } = { key: '' }] = await redis.dump();
    await redis.send(['DEL', key]);
    await redis.send(spoil(key));
    expect(await admittedFrom(rate, 10)).toBe(3);
  });

  it('never lets a caller wait longer than it takes to refill the bucket', async () => {
    const rate = limit(10, 3);
    await connected([rate]);
    await redis.flush();
    await rate.take('', 'a');
    const [{ key } = { key: '' }] = await redis.dump();
    await redis.send(['SET', key, '1e300']);
    expect((await rate.take('', 'a')).waitMs).toBeLessThanOrEqual(300);
  });

  it('is counted by each replica separately, without delay, while Redis is unreachable', async () => {
    const commandTimeoutMs = 2_000;
    const rates = [limit(0.001, 10, commandTimeoutMs)];
    await connected(rates);
    const time = await virtualTime({ hanging: () => Number.POSITIVE_INFINITY });
    redis.freeze();
    try {
      const began = performance.now();
      expect(await time.during(admittedOf(30, rates, 'Token frozen'))).toBe(10);
      // One command detects the loss, and the others are not sent.
      expect(performance.now() - began).toBe(commandTimeoutMs);
    } finally {
      redis.thaw();
    }
  });
});
