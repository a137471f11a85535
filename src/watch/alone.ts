import { createHmac, randomBytes } from 'node:crypto';
import type { Fleet } from './fleet.ts';

/** A process on its own: everything is polled here, and nobody else is told. */
export function createAlone(): Fleet {
  // Credentials are told apart by a keyed hash: the token itself is in no key.
  const secret = randomBytes(32);
  return {
    keyOf: (authorization, thing) => keyedHash(secret, authorization, thing),
    share: (_key, _maxAgeMs, poll) => poll(),
    listen: () => () => {},
    announce: () => {},
    close: () => Promise.resolve(),
  };
}

/** A key that holds a hash of the credential under a secret, and the thing in clear. */
export function keyedHash(secret: Buffer, authorization: string | null, thing: string): string {
  const identity =
    authorization === null
      ? 'anonymous'
      : createHmac('sha256', secret).update(authorization).digest('base64url');
  return `${identity}:${thing}`;
}
