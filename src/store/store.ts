import { LRUCache } from 'lru-cache';

/**
 * Texts by key, for a while: in this process, or shared by all replicas. It may forget anything at any time. A value
 * that is at hand is given at once, without a promise.
 */
export interface Store {
  /** The texts of several keys, in order, as they were at one moment; null for what is not there. */
  get(keys: readonly string[]): readonly (string | null)[] | Promise<readonly (string | null)[]>;
  /** Keeps a text for `ttlMs` milliseconds at most. */
  set(key: string, value: string, ttlMs: number): void;
  /** Gives a key a value that it never had. True when everybody who asks later gets it; false when that failed. */
  renew(key: string, ttlMs: number): boolean | Promise<boolean>;
}

/** What is to be done once: texts by key, for a while. Unlike a store, it says when it does not know. */
export interface Ledger {
  /**
   * Keeps a text under a key that has none, for `ttlMs` milliseconds: `{ kept: true }`. Otherwise gives what the key has, null
   * for what is not this ledger's. Null when the ledger is not reached: the text may have been kept.
   */
  claim(
    key: string,
    value: string,
    ttlMs: number,
  ): Promise<{ readonly kept: true } | { readonly found: string | null } | null>;
  /** Keeps a text in place of what a key has. False when the ledger is not reached. */
  put(key: string, value: string, ttlMs: number): Promise<boolean>;
  /** Forgets what a key has. */
  drop(key: string): Promise<void>;
}

/** A store in this process: what it has is at hand. */
export interface MemoryStore extends Store, Ledger {
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
