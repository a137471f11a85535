import { createHmac } from 'node:crypto';

/** A key of a keyed hash of a secret text, such as the key of an identity, and the thing in plain text. */
export function keyedHash(secret: Buffer, text: string, thing: string): string {
  return `${createHmac('sha256', secret).update(text).digest('base64url')}:${thing}`;
}
