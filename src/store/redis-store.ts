import { createHmac, randomUUID } from 'node:crypto';
import { linkForCommands } from '../redis/connection.ts';
import { scopeOf, secretOf } from '../redis/keys.ts';
import type { Ledger, Store } from './store.ts';

/** Settings of {@link createRedisStore}. */
export interface RedisStoreOptions {
  /** `redis://` or `rediss://` address. */
  readonly url: string;
  /** What the names of all keys begin with. */
  readonly keyPrefix: string;
  /** Whoever differs in this shares nothing: the REST API in front of which the replicas stand, their version. */
  readonly scope: readonly string[];
  /** Under this, texts are sealed; the same in every replica. Null: derived from `url`. */
  readonly secret: string | null;
}

/** A store that all replicas share. While Redis is lost it has nothing, and nobody waits for it. */
export interface RedisStore extends Store, Ledger {
  close(): Promise<void>;
}

/**
 * Connects to Redis, and connects again by itself.
 *
 * A text is kept as `<seal> <text>`. The seal is a keyed hash of its key and of the text, so that anything else that is
 * found in its place (cut short, of another key, written by somebody else) is taken for nothing.
 */
export function createRedisStore({ url, keyPrefix, scope, secret }: RedisStoreOptions): RedisStore {
  const prefix = `${keyPrefix}${scopeOf(scope)}:store:`;
  const link = linkForCommands(url, `${prefix}probe`);
  const sealSecret = secretOf(secret, url, 'store');
  const sealOf = (key: string, text: string): string =>
    createHmac('sha256', sealSecret).update(`${key}\n`).update(text).digest('base64url');
  const opened = (key: string, value: unknown): string | null => {
    if (typeof value !== 'string') return null;
    const end = value.indexOf(' ');
    const text = value.slice(end + 1);
    return value.slice(0, end) === sealOf(key, text) ? text : null;
  };
  const put = (key: string, text: string, ttlMs: number) =>
    link.run((client) =>
      client.set(`${prefix}${key}`, `${sealOf(key, text)} ${text}`, {
        expiration: { type: 'PX', value: ttlMs },
      }),
    );
  return {
    async get(keys) {
      const found = await link.run((client) => client.mGet(keys.map((key) => `${prefix}${key}`)));
      return keys.map((key, index) => opened(key, found?.value[index]));
    },
    set(key, value, ttlMs) {
      void put(key, value, ttlMs);
    },
    async renew(key, ttlMs) {
      return (await put(key, randomUUID(), ttlMs)) !== null;
    },
    async claim(key, value, ttlMs) {
      const name = `${prefix}${key}`;
      const sealed = `${sealOf(key, value)} ${value}`;
      const claimed = await link.run(async (client) => {
        const expiration = { type: 'PX', value: ttlMs } as const;
        const isSet = await client.set(name, sealed, { expiration, condition: 'NX' });
        // Unlike `get`, it has null for what is no text.
        return isSet === null ? { found: (await client.mGet([name]))[0] } : ({ kept: true } as const);
      });
      if (claimed === null || 'kept' in claimed.value) return claimed && { kept: true };
      return { found: opened(key, claimed.value.found) };
    },
    async put(key, value, ttlMs) {
      return (await put(key, value, ttlMs)) !== null;
    },
    async drop(key) {
      await link.run((client) => client.del(`${prefix}${key}`));
    },
    close: () => link.close(),
  };
}
