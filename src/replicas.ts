import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { RateLimit } from './server/limits/admission.ts';
import { createTokenBuckets } from './server/limits/token-buckets.ts';
import type { IdempotencyStore, Store } from './store/store.ts';
import type { Fleet } from './watch/fleet.ts';
import { createLocalFleet } from './watch/local-fleet.ts';

/** The state that replicas of a gateway share through Redis, or that a single process keeps for itself. */
export interface Replicas {
  readonly fleet: Fleet;
  /** Null when nothing is shared. */
  readonly store: (Store & IdempotencyStore) | null;
  /** Null when operations are not limited by time. */
  readonly rate: RateLimit | null;
  /** Whether Redis is reached; null where none is configured. */
  isShared(): boolean | null;
  close(): Promise<void>;
}

/** Settings of {@link joinReplicas}. */
export interface ReplicaOptions {
  readonly config: Pick<Config, 'redis' | 'poll' | 'admission'>;
  /** The address of the REST API and the version: replicas that differ in these share nothing. */
  readonly scope: readonly string[];
  readonly log: Logger;
}

/** Connects to Redis if one is configured. While the connection is lost, each replica works on its own. */
export async function joinReplicas({ config, scope, log }: ReplicaOptions): Promise<Replicas> {
  const { redis, poll } = config;
  const { perSecond, burst } = config.admission;
  const limited = perSecond > 0;
  if (redis === null) {
    const fleet = createLocalFleet();
    const rate = limited ? createTokenBuckets({ perSecond, burst }) : null;
    return { fleet, store: null, rate, isShared: () => null, close: () => fleet.close() };
  }
  // Loaded only when it is used: most gateways are one process.
  const [{ createRedisFleet }, { createRedisStore }, { createSharedRateLimit }] = await Promise.all([
    import('./watch/redis-fleet.ts'),
    import('./store/redis-store.ts'),
    import('./server/limits/shared-rate-limit.ts'),
  ]);
  let isShared = false;
  let isCorrupt = false;
  const fleet = createRedisFleet({
    ...redis,
    intervalMs: poll.intervalMs,
    scope,
    onHealth(up, reason) {
      isShared = up;
      if (up) log.info('Redis is connected: replicas share their polls');
      else log.warn({ reason }, 'Redis is lost: this replica polls alone');
    },
    onCorrupt() {
      if (isCorrupt) return;
      isCorrupt = true;
      log.warn('Redis has a key of this gateway with content of another type: the gateway overwrites it');
    },
  });
  const store = createRedisStore({ ...redis, scope });
  const rate = limited ? createSharedRateLimit({ ...redis, scope, perSecond, burst }) : null;
  const close = async (): Promise<void> => {
    await Promise.all([fleet.close(), store.close(), rate?.close()]);
  };
  return { fleet, store, rate, isShared: () => isShared, close };
}
