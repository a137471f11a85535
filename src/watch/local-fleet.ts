import { randomBytes } from 'node:crypto';
import { keyedHash } from '../lib/keyed-hash.ts';
import type { Fleet } from './fleet.ts';

/** The fleet of a single process: everything is polled here, and nothing is shared. */
export function createLocalFleet(): Fleet {
  // A keyed hash distinguishes identities: the token itself is in no key.
  const secret = randomBytes(32);
  return {
    keyOf: (identity, thing) => keyedHash(secret, identity.responseKey, thing),
    share: (_key, _maxAgeMs, poll) => poll(),
    listen: () => () => {},
    announce: () => {},
    close: () => Promise.resolve(),
  };
}
