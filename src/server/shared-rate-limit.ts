import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { scopeOf, secretOf } from '../redis/keys.ts';
import { linkForCommands } from '../redis/link.ts';
import { keyedHash } from '../upstream/keyed-hash.ts';
import type { RateLimit } from './limits/admission.ts';

/** Settings of {@link createSharedRateLimit}. */
export interface SharedRateLimitOptions {
  /** `redis://` or `rediss://` address. */
  readonly url: string;
  /** What the names of all keys begin with. */
  readonly keyPrefix: string;
  /** Whoever differs in this shares nothing. */
  readonly scope: readonly string[];
  /** Under this, credentials are hashed; the same in every replica. Null: derived from `url`. */
  readonly secret: string | null;
  readonly perSecond: number;
  /** The most in one go. */
  readonly burst: number;
}

/** A rate limit that all replicas count together. */
export interface SharedRateLimit extends RateLimit {
  take(key: string, caller: string): Promise<number>;
  close(): Promise<void>;
}

/**
 * Counts in windows of as many seconds as a burst takes to be earned. While Redis is lost each replica counts alone,
 * and nobody waits for Redis. A caller who is over the limit costs no command until the window is over.
 */
export function createSharedRateLimit(options: SharedRateLimitOptions): SharedRateLimit {
  const { url, perSecond, burst } = options;
  const keyPrefix = `${options.keyPrefix}${scopeOf(options.scope)}:rate`;
  const secret = secretOf(options.secret, url, 'rate');
  const link = linkForCommands(url, `${keyPrefix}:probe`);
  const duration = Math.max(1, Math.round(burst / perSecond));
  const points = Math.max(1, Math.round(perSecond * duration));
  const limiter = new RateLimiterRedis({
    // The link brings its own budget and its own way back; the library asks for no more of a client than this.
    storeClient: {
      async eval(script: string, call: { readonly keys: string[]; readonly arguments: string[] }) {
        const reply = await link.run((client) => client.eval(script, call));
        if (reply === null) throw new Error('Redis is lost');
        return reply.value;
      },
    },
    useRedisPackage: true,
    keyPrefix,
    points,
    duration,
    inMemoryBlockOnConsumed: points,
    insuranceLimiter: new RateLimiterMemory({ keyPrefix, points, duration }),
  });
  return {
    async take(_key, caller) {
      try {
        await limiter.consume(keyedHash(secret, caller, 'operations'));
        return 0;
      } catch (refusal) {
        // Whatever else goes wrong with the counting is no reason to refuse anybody.
        return refusal instanceof RateLimiterRes ? Math.max(1, refusal.msBeforeNext) : 0;
      }
    },
    close: () => link.close(),
  };
}
