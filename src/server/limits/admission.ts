import type { GraphQLError } from 'graphql';
import type { Quota } from '../../context/record.ts';
import { refused } from '../../errors/refused.ts';
import type { Identity } from '../../identity/identity.ts';
import { mapMaybePromise } from '../../lib/maybe-promise.ts';
import { createCallerSemaphore, hashOf, type Release } from './caller-semaphore.ts';

/** Decides whether an operation may start now, by its caller. */
export interface Admission {
  /**
   * Takes a place for one query or mutation, or returns the error of a refusal. To be called once for each operation, before
   * anything is done for it. `Release` is to be called when the operation is over, whatever its outcome; for a
   * subscription, which has another limit while it runs, immediately.
   *
   * Callers without a credential are distinguished by their address. Returns a promise only when replicas count together;
   * it never rejects. Sets the `quota` of `record` where the rate is limited.
   */
  admit(
    identity: Identity,
    record?: { quota: Quota | null },
  ): Release | GraphQLError | Promise<Release | GraphQLError>;
  /** Operations under way and callers that have some, for tests and metrics. */
  inspect(): { readonly running: number; readonly callers: number };
}

/** A rate limit. */
export interface RateLimit {
  /** Operations per second in the long run. */
  readonly perSecond: number;
  /** Operations at the same time. */
  readonly burst: number;
  /** Counts one operation. `key` is short and contains no secret; `caller` is the same in all replicas and may contain a credential. */
  take(key: string, caller: string): RateDecision | Promise<RateDecision>;
}

/** The decision about one operation. */
export interface RateDecision {
  /** 0 when it may run, otherwise the milliseconds until it is worth another try. */
  readonly waitMs: number;
  /** Milliseconds until a whole burst is available again. */
  readonly fullMs: number;
}

/** Why an operation was refused. */
type RefusalReason = 'concurrency' | 'rate';

/** Settings of {@link createAdmission}. */
export interface AdmissionOptions {
  /** Operations of one caller under way at the same time. */
  readonly maxConcurrent: number;
  /** Null for no bound. */
  readonly rate: RateLimit | null;
  readonly onRefused?: (reason: RefusalReason) => void;
}

/** The suggested wait of a caller whose places are all taken, in milliseconds: operations are short. */
const concurrencyPauseMs = 1000;

/** Admits operations of each caller up to the limits. */
export function createAdmission({ maxConcurrent, rate, onRefused }: AdmissionOptions): Admission {
  const tally = createCallerSemaphore(maxConcurrent);
  // Created once: a refusal must cost next to nothing, and creating an error takes long.
  const full = rateLimited(
    `You already have ${maxConcurrent} running operations, which is the limit.`,
    concurrencyPauseMs,
  );
  return {
    admit(identity, record) {
      const caller = hashOf(identity);
      const leave = tally.acquire(caller);
      if (leave === null) {
        onRefused?.('concurrency');
        return full;
      }
      if (rate === null) return leave;
      return mapMaybePromise(rate.take(caller, identity.callerKey), (taken) => {
        const { waitMs } = taken;
        if (record) record.quota = quotaOf(rate, taken);
        if (waitMs <= 0) return leave;
        leave();
        onRefused?.('rate');
        return rateLimited('You send operations faster than the rate limit of the gateway allows.', waitMs);
      });
    },
    inspect() {
      const { places, callers } = tally.inspect();
      return { running: places, callers };
    },
  };
}

function quotaOf({ perSecond, burst }: RateLimit, { fullMs }: RateDecision): Quota {
  const missing = Math.ceil((fullMs * perSecond) / 1000 - 0.001);
  return {
    limit: burst,
    windowSeconds: Math.ceil(burst / perSecond),
    left: Math.max(0, burst - missing),
    resetSeconds: Math.ceil(fullMs / 1000 - 0.001),
  };
}

/** The refusal of one operation too many, with its HTTP status and headers. */
function rateLimited(message: string, waitMs: number): GraphQLError {
  // A rounding error above a whole second does not count.
  const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1000 - 0.001));
  return refused('RATE_LIMITED', message, {
    retryAfterSeconds,
    http: { status: 429, headers: { 'retry-after': String(retryAfterSeconds) } },
  });
}
