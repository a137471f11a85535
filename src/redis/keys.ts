import { createHash, createHmac } from 'node:crypto';

/** A short name for a scope, as a part of keys: replicas that differ in any of its parts share nothing. */
export function scopeOf(scope: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(scope)).digest('hex').slice(0, 12);
}

/**
 * The secret under which replicas hash credentials for one purpose: the same in all of them, and another for each
 * purpose. `secret` is the configured one; null: derived from `url`, the address of Redis with its password.
 */
export function secretOf(
  secret: string | null,
  url: string,
  purpose: 'answers' | 'fleet' | 'once' | 'rate' | 'store',
): Buffer {
  return createHmac('sha256', `waldur-graphql ${purpose}`)
    .update(secret ?? url)
    .digest();
}
