import { randomBytes } from 'node:crypto';
import { keyedHash } from '../lib/keyed-hash.ts';
import type { Fleet } from './fleet.ts';

/** A process on its own: everything is polled here, and nobody else is told. */
export function createAlone(): Fleet {
  // Identities are told apart by a keyed hash: the token itself is in no key.
  const secret = randomBytes(32);
  return {
    keyOf: (identity, thing) => keyedHash(secret, identity.responseKey, thing),
    share: (_key, _maxAgeMs, poll) => poll(),
    listen: () => () => {},
    announce: () => {},
    close: () => Promise.resolve(),
  };
}
