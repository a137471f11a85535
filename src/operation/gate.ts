import { GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import { identityOf } from '../upstream/identity.ts';
import { Scheduler } from '../upstream/scheduler.ts';

/** Lets a few large operations run at the same time; the others wait before anything is made for them. */
export interface Gate {
  /** Resolves when it is the turn of an operation, with what is to be called when it is over; or says why it never is. */
  enter(context: Pick<Context, 'authorization' | 'life'>): Promise<(() => void) | GraphQLError>;
  /** Large operations that run and that wait, for tests and metrics. */
  inspect(): { readonly running: number; readonly waiting: number };
}

/** Settings of {@link createGate}. */
export interface GateOptions {
  /** Large operations at the same time. */
  readonly maxRunning: number;
  /** How long one may wait for its turn, in milliseconds. */
  readonly timeoutMs: number;
  /** How many may wait. Default 1000. */
  readonly maxWaiting?: number;
}

/**
 * A large operation keeps all slots for requests to the REST API busy, so that a few at a time are as fast as many, and
 * many only hold memory. Credentials take turns.
 */
export function createGate({ maxRunning, timeoutMs, maxWaiting = 1_000 }: GateOptions): Gate {
  const scheduler = new Scheduler({ maxConcurrency: maxRunning, maxQueued: maxWaiting });
  return {
    enter({ authorization, life }) {
      return new Promise((resolve) => {
        const end = (): void => {
          clearTimeout(timer);
          life.removeEventListener('abort', giveUp);
        };
        const job = {
          start() {
            end();
            resolve(() => scheduler.release(job));
          },
        };
        const refuse = (code: string, message: string): void => {
          end();
          resolve(new GraphQLError(message, { extensions: { code } }));
        };
        const giveUp = (): void => {
          if (scheduler.withdraw(job)) refuse('CANCELLED', 'The request was cancelled.');
        };
        const timer = setTimeout(() => {
          if (scheduler.withdraw(job))
            refuse('UPSTREAM_TIMEOUT', 'The operation did not get its turn in time.');
        }, timeoutMs);
        if (life.aborted) {
          refuse('CANCELLED', 'The request was cancelled.');
          return;
        }
        life.addEventListener('abort', giveUp);
        if (!scheduler.submit(job, scheduler.lane(identityOf(authorization)))) {
          refuse('UPSTREAM_UNAVAILABLE', 'Too many large operations are waiting for Waldur.');
        }
      });
    },
    inspect: () => ({ running: scheduler.running, waiting: scheduler.queued }),
  };
}
