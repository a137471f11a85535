import { randomBytes } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { identityOf } from '../upstream/identity.ts';
import { keyedHash } from '../upstream/keyed-hash.ts';
import type { Watches } from '../watch/watches.ts';

/** How many of something each credential holds at the same time. All anonymous callers count as one. */
export interface Tally {
  /** Takes a place; null when the credential has all of its places. The function gives the place back, once. */
  enter(authorization: string | null): (() => void) | null;
  /** Places taken and credentials that hold them, for tests and metrics. */
  inspect(): { readonly places: number; readonly credentials: number };
}

/** Counts up to `max` for each credential. Credentials are kept as keyed hashes, and only while they hold a place. */
export function createTally(max: number): Tally {
  const secret = randomBytes(32);
  const taken = new Map<string, number>();
  return {
    enter(authorization) {
      const key = keyedHash(secret, identityOf(authorization), '');
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
      credentials: taken.size,
    }),
  };
}

/** Watches that know how many run. */
export interface LimitedWatches extends Watches {
  inspect(): ReturnType<Watches['inspect']> & { readonly subscriptions: number };
}

/**
 * Watches of which each credential has at most `max` at the same time. A subscription is one watch, whatever brings it,
 * so WebSockets and event streams count together. One too many is refused with `RATE_LIMITED`.
 */
export function limitWatches(watches: Watches, max: number): LimitedWatches {
  const tally = createTally(max);
  const admit = <T>(
    authorization: string | null,
    signal: AbortSignal,
    start: () => AsyncIterableIterator<T>,
  ): AsyncIterableIterator<T> => {
    // A watch hears of an abort only when it comes later.
    signal.throwIfAborted();
    const leave = tally.enter(authorization);
    if (!leave)
      throw tooMany(`${max} subscriptions run with this credential, which is the most there can be.`);
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
    order: (authorization, uuid, signal) =>
      admit(authorization, signal, () => watches.order(authorization, uuid, signal)),
    orderUpdates: (authorization, list, filter, signal) =>
      admit(authorization, signal, () => watches.orderUpdates(authorization, list, filter, signal)),
    resource: (authorization, uuid, signal) =>
      admit(authorization, signal, () => watches.resource(authorization, uuid, signal)),
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
