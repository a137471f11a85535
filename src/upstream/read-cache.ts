import { LRUCache } from 'lru-cache';
import type { Identity } from '../identity/identity.ts';
import { writeJson } from '../lib/exact-json.ts';
import type { ReadRoute } from '../rest-api/routes.ts';
import type { Page, Row, WriteResult } from './client.ts';
import type { ReadOptions, RestClient } from './rest-client.ts';

/** Routes whose responses hardly ever change: the configuration of a site. */
const cacheableRoutes: ReadonlySet<string> = new Set<ReadRoute>([
  '/api/configuration/',
  '/api/version/',
  '/api/roles/',
  '/api/roles/{uuid}/',
  '/api/organization-groups/',
  '/api/organization-groups/{uuid}/',
  '/api/marketplace-plugins/',
  '/api/marketplace-categories/',
  '/api/marketplace-categories/{uuid}/',
  '/api/marketplace-category-groups/',
  '/api/marketplace-category-groups/{uuid}/',
  '/api/marketplace-service-providers/',
  '/api/marketplace-service-providers/{uuid}/',
]);

/** The most responses that are kept, and the most characters of them. */
const maxEntries = 5_000;
const maxCharacters = 16_000_000;

/** Settings of {@link ReadCache}. */
export interface ReadCacheOptions {
  /** How long a response is reused, in milliseconds. */
  readonly ttlMs: number;
  /** Called for each read of a cacheable route. */
  readonly onLookup?: (isFound: boolean) => void;
  /** A clock in milliseconds; by default `performance.now()`. */
  readonly now?: () => number;
}

interface CachedRead {
  readonly writerKey: string;
  readonly value: unknown;
}

/** A read that is under way. Its response may be out of date once its credential has written something. */
interface ReadInProgress {
  isStale: boolean;
}

/**
 * Caches responses of the REST API that hardly ever change, for the same identity. All that one credential has read is
 * forgotten as soon as it writes, and once more when the write is over. Errors are not cached. A write by another caller
 * or another process is seen when the response has expired.
 */
export class ReadCache {
  readonly #entries: LRUCache<string, CachedRead>;
  readonly #underWay = new Map<string, Set<ReadInProgress>>();
  readonly #onLookup: (isFound: boolean) => void;

  constructor({ ttlMs, onLookup = () => {}, now }: ReadCacheOptions) {
    this.#entries = new LRUCache({
      max: maxEntries,
      maxSize: maxCharacters,
      sizeCalculation: ({ value }, key) => key.length + writeJson(value ?? null).length,
      ttl: ttlMs,
      ttlResolution: 0,
      ...(now && { perf: { now } }),
    });
    this.#onLookup = onLookup;
  }

  /** The number of responses that are kept, and their characters. */
  inspect(): { readonly entries: number; readonly characters: number } {
    return { entries: this.#entries.size, characters: this.#entries.calculatedSize };
  }

  /** A client of one identity that reads from this cache where it can. */
  wrap(client: RestClient, identity: Identity): RestClient {
    return new CachingClient(client, identity, this);
  }

  /** The result of a read, or the cached one. */
  async read<T>(identity: Identity, name: string, read: () => Promise<T>): Promise<T> {
    const key = `${name}\n${identity.responseKey}`;
    const known = this.#entries.get(key);
    this.#onLookup(known !== undefined);
    // The key names the request and the shape of its response.
    if (known !== undefined) return known.value as T;
    const { writerKey } = identity;
    const reading: ReadInProgress = { isStale: false };
    const others = this.#underWay.get(writerKey) ?? new Set();
    this.#underWay.set(writerKey, others.add(reading));
    try {
      const value = await read();
      if (!reading.isStale) this.#entries.set(key, { writerKey, value });
      return value;
    } finally {
      others.delete(reading);
      if (others.size === 0 && this.#underWay.get(writerKey) === others) this.#underWay.delete(writerKey);
    }
  }

  /** Forgets all that the credential of an identity has read, and what it is reading. */
  forget({ writerKey }: Identity): void {
    for (const reading of this.#underWay.get(writerKey) ?? []) reading.isStale = true;
    for (const [key, kept] of this.#entries.entries()) {
      if (kept.writerKey === writerKey) this.#entries.delete(key);
    }
  }
}

class CachingClient implements RestClient {
  readonly #client: RestClient;
  readonly #identity: Identity;
  readonly #cache: ReadCache;

  constructor(client: RestClient, identity: Identity, reads: ReadCache) {
    this.#client = client;
    this.#identity = identity;
    this.#cache = reads;
  }

  list<R extends ReadRoute>(route: R, options?: ReadOptions<R>): Promise<Page> {
    return this.#read('list', route, options, () => this.#client.list(route, options));
  }

  values<R extends ReadRoute>(route: R, options?: ReadOptions<R>): Promise<readonly unknown[]> {
    return this.#read('values', route, options, () => this.#client.values(route, options));
  }

  object<R extends ReadRoute>(route: R, options?: ReadOptions<R>): Promise<Row> {
    return this.#read('object', route, options, () => this.#client.object(route, options));
  }

  objectOrNull<R extends ReadRoute>(route: R, options?: ReadOptions<R>): Promise<Row | null> {
    return this.#read('objectOrNull', route, options, () => this.#client.objectOrNull(route, options));
  }

  json<R extends ReadRoute>(route: R, options?: ReadOptions<R>): Promise<unknown> {
    return this.#read('json', route, options, () => this.#client.json(route, options));
  }

  text<R extends ReadRoute>(route: R, options?: ReadOptions<R>): Promise<string> {
    return this.#read('text', route, options, () => this.#client.text(route, options));
  }

  count<R extends ReadRoute>(route: R, options?: ReadOptions<R>): Promise<number | null> {
    return this.#read('count', route, options, () => this.#client.count(route, options));
  }

  async write(...given: Parameters<RestClient['write']>): Promise<WriteResult> {
    this.#cache.forget(this.#identity);
    try {
      return await this.#client.write(...given);
    } finally {
      // Reads that began while the write was under way may have missed its changes.
      this.#cache.forget(this.#identity);
    }
  }

  #read<T>(
    shape: keyof RestClient,
    route: string,
    options: ReadOptions<ReadRoute> | undefined,
    read: () => Promise<T>,
  ): Promise<T> {
    if (!cacheableRoutes.has(route)) return read();
    return this.#cache.read(this.#identity, JSON.stringify([shape, route, options ?? {}]), read);
  }
}
