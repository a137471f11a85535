import type { GraphQLError } from 'graphql';
import type { Context } from '../context/context.ts';
import { refused } from '../errors/refused.ts';
import { Scheduler } from '../upstream/queue/scheduler.ts';

/** Lets a few large operations run at the same time; the others wait before anything is allocated for them. */
export interface Gate {
  /** Resolves when it is the turn of an operation, with a function to call when it is over; or with the reason of a refusal. */
  enter(context: Pick<Context, 'identity' | 'abortScope'>): Promise<(() => void) | GraphQLError>;
  /** Large operations that run and that wait, for tests and metrics. */
  inspect(): { readonly running: number; readonly waiting: number };
}

/** Settings of {@link createGate}. */
export interface GateOptions {
  /** The most large operations at the same time. */
  readonly maxRunning: number;
  /** How many more requests could be sent to the REST API now; less than 0 when requests wait. */
  readonly spareSlots: () => number;
  /** How long one may wait for its turn, in milliseconds. */
  readonly timeoutMs: number;
  /** How many may wait. Default 1000. */
  readonly maxWaiting?: number;
}

/** How many large operations run at the same time, however busy the REST API is. */
const usuallyRunning = 2;

/** How often the limit is adjusted while operations wait, in milliseconds. */
const adjustMs = 25;

/** An operation that waits for its turn. */
interface Waiting {
  /** Refuses the operation when its turn is not going to come in time. */
  reconsider(): void;
}

/**
 * A large operation keeps all slots for requests to the REST API busy for most of its time, so that two at a time are as
 * fast as many, and many only hold memory: what they have read so far is copied by each garbage collection. Two, since
 * one sometimes waits for a single response. Where slots stay free nevertheless, more are let in, twice as
 * many at each adjustment, until requests wait.
 *
 * Callers take turns. An operation that is not going to get its turn in time, at the pace of those before, is refused as
 * soon as that is known.
 */
export function createGate(options: GateOptions): Gate {
  const { maxRunning, spareSlots, timeoutMs, maxWaiting = 1_000 } = options;
  const waiting = new Set<Waiting>();
  const minRunning = Math.min(usuallyRunning, maxRunning);
  const scheduler = new Scheduler({ maxConcurrency: minRunning, maxQueued: maxWaiting });
  let adjustTimer: NodeJS.Timeout | undefined;
  /** How many are added if slots are free; none at the first adjustment that finds some. */
  let more = 0;
  const adjustLimit = (): void => {
    const spare = spareSlots();
    if (spare > 0) {
      scheduler.setSlots(Math.min(maxRunning, scheduler.slots + more));
      more = Math.max(1, 2 * more);
    } else {
      more = 0;
      if (-spare >= maxRunning) scheduler.setSlots(minRunning);
    }
  };
  /** Resets the limit to two, apart from operations that run. */
  const resetLimit = (): void => {
    more = 0;
    scheduler.setSlots(Math.max(minRunning, scheduler.running));
  };
  const adjustWhileWaiting = (): void => {
    if (scheduler.queued > 0) adjustTimer ??= setInterval(adjustLimit, adjustMs);
    else {
      clearInterval(adjustTimer);
      adjustTimer = undefined;
    }
  };
  return {
    enter({ identity, abortScope }) {
      return new Promise((resolve) => {
        const end = (): void => {
          waiting.delete(job);
          clearTimeout(timer);
          adjustWhileWaiting();
          abortScope.removeEventListener('abort', cancel);
        };
        const job = {
          start() {
            end();
            resolve(() => {
              scheduler.release(job);
              // The latest first: when one leaves, the ones before it still wait for as many.
              for (const other of [...waiting].reverse()) other.reconsider();
              if (scheduler.queued === 0) resetLimit();
            });
          },
          reconsider() {
            const pace = scheduler.msPerTurn;
            if (pace === null) return;
            // At most the number that wait now: some that came before may have left.
            const turns = Math.min(ahead + 1 - (scheduler.turns - turnsBefore), scheduler.queued);
            const lateMs = turns * pace - (dueAt - performance.now());
            if (lateMs > 0 && scheduler.withdraw(job))
              refuseAsBusy({ retryAfterSeconds: Math.ceil(lateMs / 1000) });
          },
        };
        const refuse = (...why: Parameters<typeof refused>): void => {
          end();
          resolve(refused(...why));
        };
        const refuseAsBusy = (facts?: { readonly retryAfterSeconds: number }): void => {
          refuse('UPSTREAM_UNAVAILABLE', 'Too many large operations are waiting for Waldur.', facts);
        };
        const cancel = (): void => {
          if (scheduler.withdraw(job)) refuse('CANCELLED', 'The request was cancelled.');
        };
        const timer = setTimeout(() => {
          if (scheduler.withdraw(job))
            refuse('UPSTREAM_TIMEOUT', 'The operation waited too long for its turn.');
        }, timeoutMs);
        if (abortScope.aborted) {
          refuse('CANCELLED', 'The request was cancelled.');
          return;
        }
        abortScope.addEventListener('abort', cancel);
        const lane = scheduler.operationQueue(identity.callerKey);
        const ahead = scheduler.ahead(lane);
        const turnsBefore = scheduler.turns;
        const dueAt = performance.now() + timeoutMs;
        waiting.add(job);
        if (scheduler.submit(job, lane)) job.reconsider();
        else refuseAsBusy();
        adjustWhileWaiting();
      });
    },
    inspect: () => ({ running: scheduler.running, waiting: scheduler.queued }),
  };
}
