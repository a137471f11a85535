import type { RateLimit } from './admission.ts';

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
  take(key: string): number;
  /** Callers that are remembered. */
  readonly size: number;
}

interface Bucket {
  tokens: number;
  filledAt: number;
}

/**
 * A bucket of tokens for each key: it holds `burst` at first and at most, each operation takes one, and `perSecond` are
 * added each second. So no more than `burst + perSecond × t` pass in any t seconds.
 *
 * A bucket that is full again is forgotten when new ones come.
 */
export function createTokenBuckets({ perSecond, burst, now = clock }: TokenBucketOptions): TokenBuckets {
  const buckets = new Map<string, Bucket>();
  const perMs = perSecond / 1000;

  const filled = (bucket: Bucket, at: number): number =>
    Math.min(burst, bucket.tokens + (at - bucket.filledAt) * perMs);

  /** Looks at more buckets than are made, the longest unused first, so that what is kept is what is in use. */
  const forgetFull = (at: number): void => {
    let looked = 0;
    for (const [key, bucket] of buckets) {
      if (looked === 2) return;
      looked += 1;
      buckets.delete(key);
      if (filled(bucket, at) < burst) buckets.set(key, bucket);
    }
  };

  return {
    take(key) {
      const at = now();
      let bucket = buckets.get(key);
      if (bucket === undefined) {
        forgetFull(at);
        bucket = { tokens: burst, filledAt: at };
        buckets.set(key, bucket);
      } else {
        bucket.tokens = filled(bucket, at);
        bucket.filledAt = at;
      }
      if (bucket.tokens < 1) return (1 - bucket.tokens) / perMs;
      bucket.tokens -= 1;
      return 0;
    },
    get size() {
      return buckets.size;
    },
  };
}

const clock = (): number => performance.now();
