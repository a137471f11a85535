import type { RateDecision, RateLimit } from './admission.ts';

/** Settings of {@link createTokenBuckets}. */
export interface TokenBucketOptions {
  /** How many are added each second. */
  readonly perSecond: number;
  /** The most that are saved up, and what a new caller has. */
  readonly burst: number;
  /** In milliseconds; `performance.now()` unless told. */
  readonly now?: () => number;
}

/** A rate limit in this process that can be looked into, for tests. */
export interface TokenBuckets extends RateLimit {
  take(key: string): RateDecision;
  /** Callers that are remembered. */
  readonly size: number;
}

/**
 * A bucket of tokens for each key: it holds `burst` at first and at most, each operation takes one, and `perSecond` are
 * added each second. So no more than `burst + perSecond × t` pass in any t seconds.
 *
 * What is kept of a bucket is the moment at which it will be full again, as in the script for Redis; one that is full is
 * forgotten when new ones come.
 */
export function createTokenBuckets({ perSecond, burst, now = clock }: TokenBucketOptions): TokenBuckets {
  const fullAt = new Map<string, number>();
  const earnedMs = 1000 / perSecond;

  /** Looks at more buckets than are made, the longest unused first, so that what is kept is what is in use. */
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

/** What the sums may be off by. */
const roundingMs = 0.01;

const clock = (): number => performance.now();
