import { LRUCache } from 'lru-cache';
import { keyedHash } from '../../lib/keyed-hash.ts';
import { RedisConnection } from '../../redis/connection.ts';
import { scopeOf, secretOf } from '../../redis/keys.ts';
import type { RateDecision, RateLimit } from './admission.ts';
import { rateScripts } from './rate-script.ts';
import { createTokenBuckets, type TokenBucketOptions } from './token-buckets.ts';

/** Settings of {@connection createSharedRateLimit}. */
export interface SharedRateLimitOptions extends Pick<TokenBucketOptions, 'perSecond' | 'burst'> {
  /** `redis://` or `rediss://` address. */
  readonly url: string;
  /** The prefix of all keys. */
  readonly keyPrefix: string;
  /** Replicas with different scopes share nothing. */
  readonly scope: readonly string[];
  /** The secret with which credentials are hashed; the same in every replica. Null: derived from `url`. */
  readonly secret: string | null;
  /** Budget of one command, in milliseconds. Default 250. */
  readonly commandTimeoutMs?: number;
}

/** A rate limit that all replicas count together. */
export interface SharedRateLimit extends RateLimit {
  take(key: string, callerKey: string): Promise<RateDecision>;
  close(): Promise<void>;
}

/** The most callers over the limit that are kept. */
const maxRefused = 100_000;

/**
 * The buckets of `createTokenBuckets`, kept in Redis. While Redis is not reached each replica counts alone, without
 * waiting. A refused caller costs no command until there is a token again.
 */
export function createSharedRateLimit(options: SharedRateLimitOptions): SharedRateLimit {
  const { url, perSecond, burst, commandTimeoutMs = 250 } = options;
  const keyPrefix = `${options.keyPrefix}${scopeOf(options.scope)}:rate:`;
  const secret = secretOf(options.secret, url, 'rate');
  const earnedMs = 1000 / perSecond;
  const alone = createTokenBuckets({ perSecond, burst });
  /** When a caller that was refused may try again, by `performance.now()`. */
  const refusedUntil = new LRUCache<string, number>({ max: maxRefused });
  const connection = new RedisConnection({
    url,
    scripts: rateScripts,
    commandTimeoutMs,
    connectTimeoutMs: 1_000,
    retryMs: [100, 5_000],
    probe: (client) => client.take(`${keyPrefix}probe`, earnedMs, burst),
    // The polling side reports the health of the same Redis.
    onHealth: () => {},
    onMessage: () => {},
  });
  return {
    perSecond,
    burst,
    async take(_key, callerKey) {
      const caller = keyedHash(secret, callerKey, 'operations');
      const leftMs = (refusedUntil.get(caller) ?? 0) - performance.now();
      if (leftMs > 0) return { waitMs: leftMs, fullMs: earnedMs * burst };
      const reply = await connection.run((client) => client.take(keyPrefix + caller, earnedMs, burst));
      const [wait, full]: readonly unknown[] = Array.isArray(reply?.value) ? reply.value : [];
      if (typeof wait !== 'number' || typeof full !== 'number') return alone.take(caller);
      const waitMs = Math.max(0, wait);
      if (waitMs > 0) refusedUntil.set(caller, performance.now() + waitMs);
      return { waitMs, fullMs: full };
    },
    close: () => connection.close(),
  };
}
