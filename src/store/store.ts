import { LRUCache } from 'lru-cache';

/**
 * A cache of texts by key: in this process, or shared by all replicas. It may lose any entry at any time. A store in
 * this process returns values without a promise.
 */
export interface Store {
  /** The texts of several keys, in order, as they were at one moment; null for a key without one. */
  get(keys: readonly string[]): readonly (string | null)[] | Promise<readonly (string | null)[]>;
  /** Keeps a text for `ttlMs` milliseconds at most. */
  set(key: string, value: string, ttlMs: number): void;
  /** Sets a key to a new, unique value. True when every later `get` returns it; false when that failed. */
  renew(key: string, ttlMs: number): boolean | Promise<boolean>;
}

/** Records of mutations that must run once: texts by key. Unlike a cache, it reports when it cannot be reached. */
export interface IdempotencyStore {
  /**
   * Stores a text under a key that has none, for `ttlMs` milliseconds: `{ kept: true }`. Otherwise returns the text of the
   * key, null for a value of another program. Null when the store is not reached: the text may have been stored.
   */
  claim(
    key: string,
    value: string,
    ttlMs: number,
  ): Promise<{ readonly kept: true } | { readonly found: string | null } | null>;
  /** Replaces the text of a key. False when the store is not reached. */
  put(key: string, value: string, ttlMs: number): Promise<boolean>;
  /** Removes the text of a key. */
  drop(key: string): Promise<void>;
}

/** A store in this process, which returns values without a promise. */
export interface MemoryStore extends Store, IdempotencyStore {
  get(keys: readonly string[]): readonly (string | null)[];
  renew(key: string, ttlMs: number): true;
}

/** A store in this process, bounded in characters. */
export function createMemoryStore(maxCharacters: number): MemoryStore {
  const texts = new LRUCache<string, string>({
    maxSize: maxCharacters,
    sizeCalculation: (value, key) => value.length + key.length + 1,
  });
  let renewals = 0;
  return {
    get: (keys) => keys.map((key) => texts.get(key) ?? null),
    set(key, value, ttlMs) {
      texts.set(key, value, { ttl: ttlMs });
    },
    renew(key, ttlMs) {
      renewals += 1;
      texts.set(key, String(renewals), { ttl: ttlMs });
      return true;
    },
    async claim(key, value, ttlMs) {
      const found = texts.get(key);
      if (found !== undefined) return { found };
      texts.set(key, value, { ttl: ttlMs });
      return { kept: true };
    },
    async put(key, value, ttlMs) {
      texts.set(key, value, { ttl: ttlMs });
      return true;
    },
    async drop(key) {
      texts.delete(key);
    },
  };
}
