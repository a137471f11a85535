import { createHmac, randomUUID } from 'node:crypto';
import { commandConnection } from '../redis/connection.ts';
import { scopeOf, secretOf } from '../redis/keys.ts';
import type { IdempotencyStore, Store } from './store.ts';

/** Settings of {@connection createRedisStore}. */
export interface RedisStoreOptions {
  /** `redis://` or `rediss://` address. */
  readonly url: string;
  /** The prefix of all keys. */
  readonly keyPrefix: string;
  /** Replicas with different scopes share nothing: the address of their REST API, their version. */
  readonly scope: readonly string[];
  /** The secret with which texts are sealed; the same in every replica. Null: derived from `url`. */
  readonly secret: string | null;
}

/** A store that all replicas share. While Redis is not reached it is empty, and nobody waits for it. */
export interface RedisStore extends Store, IdempotencyStore {
  close(): Promise<void>;
}

/**
 * Connects to Redis, and reconnects by itself.
 *
 * A text is kept as `<seal> <text>`. The seal is a keyed hash of its key and of the text, so that any other value in
 * its place (truncated, of another key, written by another program) is ignored.
 */
export function createRedisStore({ url, keyPrefix, scope, secret }: RedisStoreOptions): RedisStore {
  const prefix = `${keyPrefix}${scopeOf(scope)}:store:`;
  const connection = commandConnection(url, `${prefix}probe`);
  const sealSecret = secretOf(secret, url, 'store');
  const sealOf = (key: string, text: string): string =>
    createHmac('sha256', sealSecret).update(`${key}\n`).update(text).digest('base64url');
  const unsealed = (key: string, value: unknown): string | null => {
    if (typeof value !== 'string') return null;
    const end = value.indexOf(' ');
    const text = value.slice(end + 1);
    return value.slice(0, end) === sealOf(key, text) ? text : null;
  };
  const put = (key: string, text: string, ttlMs: number) =>
    connection.run((client) =>
      client.set(`${prefix}${key}`, `${sealOf(key, text)} ${text}`, {
        expiration: { type: 'PX', value: ttlMs },
      }),
    );
  return {
    async get(keys) {
      const found = await connection.run((client) => client.mGet(keys.map((key) => `${prefix}${key}`)));
      return keys.map((key, index) => unsealed(key, found?.value[index]));
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
      const claimed = await connection.run(async (client) => {
        const expiration = { type: 'PX', value: ttlMs } as const;
        const isSet = await client.set(name, sealed, { expiration, condition: 'NX' });
        // Unlike `get`, `mGet` returns null for a value that is no text.
        return isSet === null ? { found: (await client.mGet([name]))[0] } : ({ kept: true } as const);
      });
      if (claimed === null || 'kept' in claimed.value) return claimed && { kept: true };
      return { found: unsealed(key, claimed.value.found) };
    },
    async put(key, value, ttlMs) {
      return (await put(key, value, ttlMs)) !== null;
    },
    async drop(key) {
      await connection.run((client) => client.del(`${prefix}${key}`));
    },
    close: () => connection.close(),
  };
}
