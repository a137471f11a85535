import { randomUUID } from 'node:crypto';
import { scopeOf } from '../redis/keys.ts';
import { linkForCommands } from '../redis/link.ts';
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

/** Connects to Redis, and connects again by itself. */
export function createRedisStore({ url, keyPrefix, scope }: RedisStoreOptions): RedisStore {
  const prefix = `${keyPrefix}${scopeOf(scope)}:store:`;
  const link = linkForCommands(url, `${prefix}probe`);
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
