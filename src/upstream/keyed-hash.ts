import { createHmac } from 'node:crypto';

/** A key that holds a hash of the credential under a secret, and the thing in clear. */
export function keyedHash(secret: Buffer, authorization: string | null, thing: string): string {
  const identity =
    authorization === null
      ? 'anonymous'
      : createHmac('sha256', secret).update(authorization).digest('base64url');
  return `${identity}:${thing}`;
}
