import { hash, randomBytes } from 'node:crypto';
import type { Identity } from '../../identity/identity.ts';

/** Releases a place. Later calls do nothing. */
export type Release = () => void;

/** A semaphore for each caller. */
export interface CallerSemaphore {
  /** Takes a place for a caller, by its hash; null when all its places are taken. */
  acquire(caller: string): Release | null;
  /** Places taken and callers that hold them, for tests and metrics. */
  inspect(): { readonly places: number; readonly callers: number };
}

/** Gives each caller up to `max` places, and keeps only callers that hold one. */
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
 * The hash of a caller in this process, without its credential. Callers without one are distinguished by their address.
 * Computed once for an identity.
 */
export function hashOf(identity: Pick<Identity, 'callerKey'>): string {
  let known = hashes.get(identity);
  if (known === undefined) {
    known = hash('sha256', salt + identity.callerKey, 'base64url');
    hashes.set(identity, known);
  }
  return known;
}
