import { createHash, randomUUID } from 'node:crypto';
import { RedisLink } from '../watch/redis-link.ts';
import type { Store } from './store.ts';

/** Settings of {@link createRedisStore}. */
export interface RedisStoreOptions {
  /** `redis://` or `rediss://` address. */
  readonly url: string;
  /** What the names of all keys begin with. */
  readonly keyPrefix: string;
  /** Whoever differs in this shares nothing: the REST API in front of which the replicas stand, their version. */
  readonly scope: readonly string[];
}

/** A store that all replicas share. While Redis is lost it has nothing, and nobody waits for it. */
export interface RedisStore extends Store {
  close(): Promise<void>;
}

const timeoutMs = 250;

/** Connects to Redis, and connects again by itself. */
export function createRedisStore({ url, keyPrefix, scope }: RedisStoreOptions): RedisStore {
  const hash = createHash('sha256').update(JSON.stringify(scope)).digest('hex').slice(0, 12);
  const prefix = `${keyPrefix}${hash}:store:`;
  const link = new RedisLink({
    url,
    scripts: {},
    commandTimeoutMs: timeoutMs,
    connectTimeoutMs: 1_000,
    retryMs: [100, 5_000],
    probe: (client) => client.get(`${prefix}probe`),
    // The polling side tells of the health of the same Redis.
    onHealth: () => {},
    onMessage: () => {},
  });
  const put = (key: string, value: string, ttlMs: number) =>
    link.run((client) => client.set(`${prefix}${key}`, value, { expiration: { type: 'PX', value: ttlMs } }));
  return {
    async get(keys) {
      const found = await link.run((client) => client.mGet(keys.map((key) => `${prefix}${key}`)));
      return keys.map((_, index) => {
        const value = found?.value[index];
        return typeof value === 'string' ? value : null;
      });
    },
    set(key, value, ttlMs) {
      void put(key, value, ttlMs);
    },
    async renew(key, ttlMs) {
      return (await put(key, randomUUID(), ttlMs)) !== null;
    },
    close: () => link.close(),
  };
}
