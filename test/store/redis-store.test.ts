import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRedisStore, type RedisStore } from '../../src/store/redis-store.ts';
import { hasRedis, type RedisServer, startRedis } from '../support/redis-server.ts';

describe.skipIf(!hasRedis)('a store on Redis (skipped when redis-server is not installed)', () => {
  let redis: RedisServer;
  const stores: RedisStore[] = [];
  const open = async (secret: string | null = null): Promise<RedisStore> => {
    const store = createRedisStore({ url: redis.url, keyPrefix: 'test:', scope: ['one'], secret });
    stores.push(store);
    await expect.poll(() => store.renew('ready', 1_000)).toBe(true);
    return store;
  };

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.close());
  beforeEach(() => redis.flush());
  afterEach(async () => {
    await Promise.all(stores.splice(0).map((store) => store.close()));
  });
  const keyOf = async (name: string): Promise<string> =>
    (await redis.dump()).find(({ key }) => key.endsWith(`:${name}`))?.key ?? '';

  it('gives replicas the values that one of them has stored, in order, until they expire', async () => {
    const [one, other] = [await open(), await open()];
    one.set('a', 'A text\nwith é', 60_000);
    one.set('b', '', 60_000);
    await expect.poll(() => other.get(['b', 'none', 'a'])).toEqual(['', null, 'A text\nwith é']);
    const { ttlMs } = (await redis.dump()).find(({ key }) => key.endsWith(':a')) ?? { ttlMs: 0 };
    expect(ttlMs).toBeGreaterThan(50_000);
  });

  it('gives a key a value that it never had', async () => {
    const store = await open();
    expect(await store.renew('a', 60_000)).toBe(true);
    const [before] = await store.get(['a']);
    expect(await store.renew('a', 60_000)).toBe(true);
    const [after] = await store.get(['a']);
    expect([typeof before, typeof after, before === after]).toEqual(['string', 'string', false]);
  });

  it.each<[string, (key: string, value: string) => string[]]>([
    ['another text', (key) => ['SET', key, 'nonsense']],
    ['an empty text', (key) => ['SET', key, '']],
    ['a text without its signature', (key) => ['SET', key, 'good']],
    ['a text cut short', (key, value) => ['SET', key, value.slice(0, -1)]],
    ['a text with more after it', (key, value) => ['SET', key, `${value} `]],
    ['a hash', (key) => ['HSET', key, 'good', '1']],
    ['a list', (key) => ['RPUSH', key, 'good']],
  ])('ignores %s, and overwrites it', async (_, spoil) => {
    const store = await open();
    store.set('a', 'good', 60_000);
    store.set('b', 'good', 60_000);
    await expect.poll(() => store.get(['a', 'b'])).toEqual(['good', 'good']);
    const key = await keyOf('a');
    const { value } = (await redis.dump()).find((row) => row.key === key) ?? { value: '' };
    await redis.send(['DEL', key]);
    await redis.send(spoil(key, value));
    expect(await store.get(['a', 'b'])).toEqual([null, 'good']);
    store.set('a', 'better', 60_000);
    await expect.poll(() => store.get(['a'])).toEqual(['better']);
  });

  it('ignores values that were stored under another key or another secret', async () => {
    const [store, stranger] = [await open(), await open('another')];
    store.set('a', 'of a', 60_000);
    store.set('b', 'of b', 60_000);
    await expect.poll(() => store.get(['a', 'b'])).toEqual(['of a', 'of b']);
    await redis.send(['COPY', await keyOf('a'), await keyOf('b'), 'REPLACE']);
    expect(await store.get(['a', 'b'])).toEqual(['of a', null]);
    expect(await stranger.get(['a'])).toEqual([null]);
  });
});
