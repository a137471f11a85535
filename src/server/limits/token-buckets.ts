import type { RateDecision, RateLimit } from './admission.ts';

/** Settings of {@link createTokenBuckets}. */
export interface TokenBucketOptions {
  /** Tokens that are added each second. */
  readonly perSecond: number;
  /** Tokens of a full bucket, which is also that of a new caller. */
  readonly burst: number;
  /** A clock in milliseconds; by default `performance.now()`. */
  readonly now?: () => number;
}

/** A rate limit in this process that can be inspected, for tests. */
export interface TokenBuckets extends RateLimit {
  take(key: string): RateDecision;
  /** The number of callers that are kept. */
  readonly size: number;
}

/**
 * A bucket of tokens for each key: it has `burst` at first and at most, each operation takes one, and `perSecond` are
 * added each second. So at most `burst + perSecond × t` operations pass in any t seconds.
 *
 * A bucket is stored as the moment at which it will be full again, as in the script for Redis; full buckets are
 * dropped when new ones are created.
 */
export function createTokenBuckets({ perSecond, burst, now = clock }: TokenBucketOptions): TokenBuckets {
  const fullAt = new Map<string, number>();
  const earnedMs = 1000 / perSecond;

  /** Checks more buckets than are created, the longest unused first, so that only buckets in use are kept. */
  const forgetFull = (at: number): void => {
    let looked = 0;
    for (const [key, full] of fullAt) {
      if (looked === 2) return;
      looked += 1;
      fullAt.delete(key);
      if (full > at) fullAt.set(key, full);
    }
  };

  return {
    perSecond,
    burst,
    take(key) {
      const at = now();
      const known = fullAt.get(key);
      if (known === undefined) forgetFull(at);
      const full = Math.max(at, known ?? at) + earnedMs;
      const waitMs = full - at - earnedMs * burst;
      if (waitMs > roundingMs) return { waitMs, fullMs: full - earnedMs - at };
      fullAt.set(key, full);
      return { waitMs: 0, fullMs: full - at };
    },
    get size() {
      return fullAt.size;
    },
  };
}

/** The rounding error of the sums. */
const roundingMs = 0.01;

const clock = (): number => performance.now();
