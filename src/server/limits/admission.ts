import type { GraphQLError } from 'graphql';
import type { Quota } from '../../context/record.ts';
import { refused } from '../../errors/refused.ts';
import type { Identity } from '../../identity/identity.ts';
import { mapMaybePromise } from '../../lib/maybe-promise.ts';
import { createCallerSemaphore, hashOf, type Release } from './caller-semaphore.ts';

/** Decides whether an operation may start now, by who asks. */
export interface Admission {
  /**
   * Takes a place for one query or mutation, or says why there is none. To be called once for each operation, before
   * anything is done for it; `Leave` is to be called when it is over, however it ended. For a subscription, which is
   * bounded elsewhere while it runs, at once.
   *
   * Callers without a credential are told apart by their address. There is a promise only when replicas count together;
   * it never rejects. What the caller may still do is set as the `quota` of `record` where a rate is limited.
   */
  admit(
    identity: Identity,
    record?: { quota: Quota | null },
  ): Release | GraphQLError | Promise<Release | GraphQLError>;
  /** Operations under way and callers that have some, for tests and metrics. */
  inspect(): { readonly running: number; readonly callers: number };
}

/** How often something may be done. */
export interface RateLimit {
  /** How many may be done each second in the long run. */
  readonly perSecond: number;
  /** How many may be done in one go. */
  readonly burst: number;
  /** Counts one. `key` is short and holds no secret, `caller` says who it is in all replicas and may hold a credential. */
  take(key: string, caller: string): RateDecision | Promise<RateDecision>;
}

/** What became of one that was to be counted. */
export interface RateDecision {
  /** 0 when it may be done, otherwise the milliseconds until it is worth another try. */
  readonly waitMs: number;
  /** Milliseconds until a whole burst may be done again. */
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

/** How long a caller whose places are all taken is told to wait, in milliseconds: operations are short. */
const concurrencyPauseMs = 1000;

/** Admits operations of each caller up to the limits. */
export function createAdmission({ maxConcurrent, rate, onRefused }: AdmissionOptions): Admission {
  const tally = createCallerSemaphore(maxConcurrent);
  // Made once: a refusal must cost next to nothing, and an error takes long to make.
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

/** The refusal of one operation too many, with the HTTP answer that goes with it. */
function rateLimited(message: string, waitMs: number): GraphQLError {
  // What computing leaves behind a whole second is none.
  const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1000 - 0.001));
  return refused('RATE_LIMITED', message, {
    retryAfterSeconds,
    http: { status: 429, headers: { 'retry-after': String(retryAfterSeconds) } },
  });
}
