import { randomBytes } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Identity } from '../../identity/identity.ts';
import { keyedHash } from '../../lib/keyed-hash.ts';
import type { Watches } from '../../watch/watches.ts';

/** How many of something each caller holds at the same time. Anonymous callers are told apart by address. */
export interface Tally {
  /** Takes a place; null when the caller has all of its places. The function gives the place back, once. */
  enter(identity: Identity): (() => void) | null;
  /** Places taken and callers that hold them, for tests and metrics. */
  inspect(): { readonly places: number; readonly callers: number };
}

/** Counts up to `max` for each caller. Callers are kept as keyed hashes, and only while they hold a place. */
export function createTally(max: number): Tally {
  const secret = randomBytes(32);
  const taken = new Map<string, number>();
  return {
    enter({ callerKey }) {
      const key = keyedHash(secret, callerKey, '');
      const before = taken.get(key) ?? 0;
      if (before >= max) return null;
      taken.set(key, before + 1);
      let left = false;
      return () => {
        if (left) return;
        left = true;
        const now = taken.get(key) ?? 0;
        if (now > 1) taken.set(key, now - 1);
        else taken.delete(key);
      };
    },
    inspect: () => ({
      places: [...taken.values()].reduce((sum, count) => sum + count, 0),
      callers: taken.size,
    }),
  };
}

/** Watches that know how many run. */
export interface LimitedWatches extends Watches {
  inspect(): ReturnType<Watches['inspect']> & { readonly subscriptions: number };
}

/**
 * Watches of which each caller has at most `max` at the same time. A subscription is one watch, whatever brings it,
 * so WebSockets and event streams count together. One too many is refused with `RATE_LIMITED`.
 */
export function limitWatches(watches: Watches, max: number): LimitedWatches {
  const tally = createTally(max);
  const admit = <T>(
    identity: Identity,
    signal: AbortSignal,
    start: () => AsyncIterableIterator<T>,
  ): AsyncIterableIterator<T> => {
    // A watch hears of an abort only when it comes later.
    signal.throwIfAborted();
    const leave = tally.enter(identity);
    if (!leave) throw tooMany(`${max} subscriptions run for this caller, which is the most there can be.`);
    try {
      return leaving(start(), signal, leave);
    } catch (error) {
      leave();
      throw error;
    }
  };
  return {
    ...watches,
    inspect: () => ({ ...watches.inspect(), subscriptions: tally.inspect().places }),
    order: (identity, uuid, signal) => admit(identity, signal, () => watches.order(identity, uuid, signal)),
    orderUpdates: (identity, list, filter, signal) =>
      admit(identity, signal, () => watches.orderUpdates(identity, list, filter, signal)),
    resource: (identity, uuid, signal) =>
      admit(identity, signal, () => watches.resource(identity, uuid, signal)),
  };
}

/** The refusal of one subscription too many. */
export function tooMany(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'RATE_LIMITED' } });
}

/** The same iterator, with `leave` called when it has ended, when its reader stops and when the signal is aborted. */
function leaving<T>(
  source: AsyncIterableIterator<T>,
  signal: AbortSignal,
  leave: () => void,
): AsyncIterableIterator<T> {
  const left = (): void => {
    signal.removeEventListener('abort', left);
    leave();
  };
  signal.addEventListener('abort', left, { once: true });
  const noteEnd = (result: IteratorResult<T>): IteratorResult<T> => {
    if (result.done) left();
    return result;
  };
  const iterator: AsyncIterableIterator<T> = {
    // Not an async function: one that waits is kept for as long as nothing happens, by thousands.
    next: () => source.next().then(noteEnd),
    async return() {
      left();
      await source.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
