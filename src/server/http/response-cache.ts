import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Identity } from '../../identity/identity.ts';
import { withInfinities, writeJson } from '../../lib/exact-json.ts';
import { mapMaybePromise } from '../../lib/maybe-promise.ts';
import type { Store } from '../../store/store.ts';

/** What a response depends on in addition to the identity. */
export interface CachedQuery {
  readonly source: string;
  readonly operationName: string | null;
  readonly variables: { readonly [name: string]: unknown } | null;
}

/** The result of looking up a query that is about to run. */
export interface Lookup {
  /** The cached response body, or null. */
  readonly body: string | null;
  /** Caches the response of this run, unless its credential has changed something since the lookup. */
  save(body: string): void;
}

/** Caches responses to queries for a short time, for the same identity only. */
export interface ResponseCache {
  lookup(identity: Identity, asked: CachedQuery): Lookup | Promise<Lookup>;
  /** Drops all responses to a credential, which has changed something. */
  forget(identity: Identity): void | Promise<void>;
}

/** Settings of {@link createResponseCache}. */
export interface ResponseCacheOptions {
  readonly store: Store;
  readonly ttlMs: number;
  /** Hashes a key of an identity, so that its credential stays secret. */
  readonly hashOf: (key: string) => string;
  /** Called for each query that is looked up. */
  readonly onLookup?: (isFound: boolean) => void;
}

/**
 * Each credential has an age, which changes with everything that it writes; a response is valid only at the age at which
 * its query began. A write by another caller, or not through the gateway, is seen when the response has expired.
 */
export function createResponseCache(options: ResponseCacheOptions): ResponseCache {
  const { store, ttlMs, hashOf, onLookup = () => {} } = options;
  const ageKey = ({ writerKey }: Identity): string => `age:${hashOf(writerKey)}`;
  // The age lasts longer than every response that was cached at an earlier age.
  const ageTtlMs = ttlMs + 600_000;
  /** Credentials whose age could not be renewed, until all responses of their old age have expired. */
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
