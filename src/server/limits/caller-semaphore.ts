import { hash, randomBytes } from 'node:crypto';
import type { Identity } from '../../identity/identity.ts';

/** Gives a place back. Later calls do nothing. */
export type Release = () => void;

/** How many of something each caller holds at the same time. */
export interface CallerSemaphore {
  /** Takes a place for a caller, by its hash; null when it has all of its places. */
  acquire(caller: string): Release | null;
  /** Places taken and callers that hold them, for tests and metrics. */
  inspect(): { readonly places: number; readonly callers: number };
}

/** Counts up to `max` for each caller, and keeps it only while it holds a place. */
export function createCallerSemaphore(max: number): CallerSemaphore {
  const taken = new Map<string, number>();
  let places = 0;
  return {
    acquire(caller) {
      const before = taken.get(caller) ?? 0;
      if (before >= max) return null;
      taken.set(caller, before + 1);
      places += 1;
      let left = false;
      return () => {
        if (left) return;
        left = true;
        places -= 1;
        const now = taken.get(caller) ?? 0;
        if (now > 1) taken.set(caller, now - 1);
        else taken.delete(caller);
      };
    },
    inspect: () => ({ places, callers: taken.size }),
  };
}

const salt = randomBytes(32).toString('base64url');

const hashes = new WeakMap<object, string>();

/**
 * A caller in this process, without its credential. Those that have none are told apart by their address. Made once for an
 * identity.
 */
export function hashOf(identity: Pick<Identity, 'callerKey'>): string {
  let known = hashes.get(identity);
  if (known === undefined) {
    known = hash('sha256', salt + identity.callerKey, 'base64url');
    hashes.set(identity, known);
  }
  return known;
}
