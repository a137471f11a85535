import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { type ByteString, bytesOf, textOfBytes } from '../operation/byte-string.ts';
import type { Store } from '../store/store.ts';
import { identityOf } from '../upstream/identity.ts';

/** What identifies an answer beside the credential. */
export interface Asked {
  readonly source: string;
  readonly operationName: string | null;
  readonly variables: { readonly [name: string]: unknown } | null;
}

/** What the cache knows of a query that is about to run. */
export interface Lookup {
  /** The answer as it went out lately, or null. */
  readonly body: ByteString | null;
  /** Keeps the answer of this run, unless its credential has changed something since the lookup. */
  save(body: ByteString): void;
}

/** Answers of queries that are given again for a short while, to the same credential only. */
export interface ResponseCache {
  lookup(authorization: string | null, asked: Asked): Lookup | Promise<Lookup>;
  /** Forgets all answers of a credential: it has changed something. */
  forget(authorization: string | null): void | Promise<void>;
}

/** Settings of {@link createResponseCache}. */
export interface ResponseCacheOptions {
  readonly store: Store;
  readonly ttlMs: number;
  /** Names a credential without giving it away. */
  readonly identify: (authorization: string | null) => string;
}

/**
 * Each credential has an age, which changes with everything that it writes; an answer counts only at the age at which
 * its query began. A write of somebody else, or past the gateway, is seen when the answer has run out.
 */
export function createResponseCache({ store, ttlMs, identify }: ResponseCacheOptions): ResponseCache {
  // Whatever the spelling of a credential: a write forgets what was read with another one.
  const ageKey = (authorization: string | null): string => `age:${identify(identityOf(authorization))}`;
  // It outlives every answer that was given at an earlier age.
  const ageTtlMs = ttlMs + 600_000;
  /** Credentials whose age could not be renewed, and until when answers of their old age may be about. */
  const unsure = new LRUCache<string, true>({ max: 100_000, ttl: ageTtlMs });
  return {
    lookup(authorization, { source, operationName, variables }) {
      const ageOf = ageKey(authorization);
      if (unsure.has(ageOf)) return nothing;
      const identity = identify(authorization);
      const hash = createHash('sha256').update(JSON.stringify([source, operationName, variables], exactly));
      const key = `answer:${identity}:${hash.digest('base64url')}`;
      const found = ([age, text]: readonly (string | null)[]): Lookup => {
        const stamp = `${age ?? ''}\n`;
        return {
          body: text?.startsWith(stamp) ? bytesOf(text.slice(stamp.length)) : null,
          save: (body) => store.set(key, stamp + textOfBytes(body), ttlMs),
        };
      };
      const known = store.get([ageOf, key]);
      return known instanceof Promise ? known.then(found) : found(known);
    },
    forget(authorization) {
      const key = ageKey(authorization);
      const note = (renewed: boolean): void => {
        if (renewed) unsure.delete(key);
        else unsure.set(key, true);
      };
      const renewed = store.renew(key, ageTtlMs);
      return renewed instanceof Promise ? renewed.then(note) : note(renewed);
    },
  };
}

/** A lookup that finds and keeps nothing. */
const nothing: Lookup = { body: null, save: () => {} };

/** JSON has no infinite numbers, but numbers too large for it are read as such, and would be written as null. */
function exactly(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? { number: String(value) } : value;
}
