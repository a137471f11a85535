import type { GraphQLError } from 'graphql';
import { refused } from '../../errors/refused.ts';
import type { Identity } from '../../identity/identity.ts';
import type { Watches } from '../../watch/watches.ts';
import { createCallerSemaphore, hashOf } from './caller-semaphore.ts';

/** Watches that count the running ones. */
export interface LimitedWatches extends Watches {
  inspect(): ReturnType<Watches['inspect']> & { readonly subscriptions: number };
}

/**
 * Limits the watches of each caller to `max` at the same time. A subscription is one watch over any transport,
 * so WebSockets and event streams count together. One too many is refused with `RATE_LIMITED`.
 */
export function limitWatches(watches: Watches, max: number): LimitedWatches {
  const tally = createCallerSemaphore(max);
  const admit = <T>(
    identity: Identity,
    signal: AbortSignal,
    start: () => AsyncIterableIterator<T>,
  ): AsyncIterableIterator<T> => {
    // A watch notices an abort only when it comes later.
    signal.throwIfAborted();
    const leave = tally.acquire(hashOf(identity));
    if (!leave) throw tooMany(`You already have ${max} subscriptions, which is the limit.`);
    // Whatever ends the watch, its operation ends with it, and the signal is aborted.
    signal.addEventListener('abort', leave, { once: true });
    try {
      return start();
    } catch (error) {
      leave();
      throw error;
    }
  };
  return {
    ...watches,
    inspect: () => ({ ...watches.inspect(), subscriptions: tally.inspect().places }),
    order: (identity, uuid, signal, throughErred) =>
      admit(identity, signal, () => watches.order(identity, uuid, signal, throughErred)),
    updates: (of, identity, list, filter, signal) =>
      admit(identity, signal, () => watches.updates(of, identity, list, filter, signal)),
    resource: (identity, uuid, signal) =>
      admit(identity, signal, () => watches.resource(identity, uuid, signal)),
  };
}

/** The refusal of one subscription too many. */
export function tooMany(message: string): GraphQLError {
  return refused('RATE_LIMITED', message);
}
