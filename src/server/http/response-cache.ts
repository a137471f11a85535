import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Identity } from '../../identity/identity.ts';
import { withInfinities, writeJson } from '../../lib/exact-json.ts';
import { mapMaybePromise } from '../../lib/maybe-promise.ts';
import type { Store } from '../../store/store.ts';

/** What an answer depends on beside the identity. */
export interface CachedQuery {
  readonly source: string;
  readonly operationName: string | null;
  readonly variables: { readonly [name: string]: unknown } | null;
}

/** What the cache knows of a query that is about to run. */
export interface Lookup {
  /** The answer as it went out lately, or null. */
  readonly body: string | null;
  /** Keeps the answer of this run, unless its credential has changed something since the lookup. */
  save(body: string): void;
}

/** Answers of queries that are given again for a short while, to the same identity only. */
export interface ResponseCache {
  lookup(identity: Identity, asked: CachedQuery): Lookup | Promise<Lookup>;
  /** Forgets all answers to a credential: it has changed something. */
  forget(identity: Identity): void | Promise<void>;
}

/** Settings of {@link createResponseCache}. */
export interface ResponseCacheOptions {
  readonly store: Store;
  readonly ttlMs: number;
  /** Hashes a key of an identity, so that its credential is not given away. */
  readonly hashOf: (key: string) => string;
  /** Called for each query that may be answered from here: whether it is. */
  readonly onLookup?: (isFound: boolean) => void;
}

/**
 * Each credential has an age, which changes with everything that it writes; an answer counts only at the age at which
 * its query began. A write of somebody else, or past the gateway, is seen when the answer has run out.
 */
export function createResponseCache(options: ResponseCacheOptions): ResponseCache {
  const { store, ttlMs, hashOf, onLookup = () => {} } = options;
  const ageKey = ({ writerKey }: Identity): string => `age:${hashOf(writerKey)}`;
  // It outlives every answer that was given at an earlier age.
  const ageTtlMs = ttlMs + 600_000;
  /** Credentials whose age could not be renewed, and until when answers of their old age may be about. */
  const unsure = new LRUCache<string, true>({ max: 100_000, ttl: ageTtlMs });
  return {
    lookup(identity, { source, operationName, variables }) {
      const ageOf = ageKey(identity);
      if (unsure.has(ageOf)) return nothing;
      const hash = createHash('sha256').update(writeJson([source, operationName, variables], withInfinities));
      const key = `answer:${hashOf(identity.responseKey)}:${hash.digest('base64url')}`;
      const found = ([age, text]: readonly (string | null)[]): Lookup => {
        const stamp = `${age ?? ''}\n`;
        const isFound = text?.startsWith(stamp) === true;
        onLookup(isFound);
        return {
          body: isFound ? text.slice(stamp.length) : null,
          save: (body) => store.set(key, stamp + body, ttlMs),
        };
      };
      return mapMaybePromise(store.get([ageOf, key]), found);
    },
    forget(identity) {
      const key = ageKey(identity);
      return mapMaybePromise(store.renew(key, ageTtlMs), (renewed) => {
        if (renewed) unsure.delete(key);
        else unsure.set(key, true);
      });
    },
  };
}

/** A lookup that finds and keeps nothing. */
const nothing: Lookup = { body: null, save: () => {} };
