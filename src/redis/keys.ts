import { createHash, createHmac } from 'node:crypto';

/** A short name for a scope, as a part of keys: replicas whose scopes differ in any part share nothing. */
export function scopeOf(scope: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(scope)).digest('hex').slice(0, 12);
}

/**
 * The secret under which replicas hash credentials for one purpose: the same in all replicas, and different for each
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
