import { createHash, createHmac } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { keyedHash } from '../watch/alone.ts';
import { RedisLink } from '../watch/redis-link.ts';
import type { RateLimit } from './admission.ts';

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
  take(key: string, identity: string): Promise<number>;
  close(): Promise<void>;
}

const commandTimeoutMs = 250;

/**
 * Counts in windows of as many seconds as a burst takes to be earned. While Redis is lost each replica counts alone,
 * and nobody waits for Redis. A caller who is over the limit costs no command until the window is over.
 */
export function createSharedRateLimit(options: SharedRateLimitOptions): SharedRateLimit {
  const { url, perSecond, burst } = options;
  const scope = createHash('sha256').update(JSON.stringify(options.scope)).digest('hex').slice(0, 12);
  const keyPrefix = `${options.keyPrefix}${scope}:rate`;
  const secret = createHmac('sha256', 'waldur-graphql rate')
    .update(options.secret ?? url)
    .digest();
  const link = new RedisLink({
    url,
    scripts: {},
    commandTimeoutMs,
    connectTimeoutMs: 1_000,
    retryMs: [100, 5_000],
    probe: (client) => client.get(`${keyPrefix}:probe`),
    // The polling side tells of the health of the same Redis.
    onHealth: () => {},
    onMessage: () => {},
  });
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
    async take(_key, identity) {
      try {
        await limiter.consume(keyedHash(secret, identity, 'operations'));
        return 0;
      } catch (refusal) {
        // Whatever else goes wrong with the counting is no reason to refuse anybody.
        return refusal instanceof RateLimiterRes ? Math.max(1, refusal.msBeforeNext) : 0;
      }
    },
    close: () => link.close(),
  };
}
