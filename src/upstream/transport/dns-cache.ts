import type { LookupAddress, LookupOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';

/** The result of a look-up: one address, or all of them. */
interface Found {
  readonly address: string | LookupAddress[];
  readonly family: number | undefined;
}

type Callback = Parameters<LookupFunction>[2];

/**
 * Looks names up as `lookup` does, and caches the addresses for `ttlMs`, so that a burst of new connections, or a server
 * that closes each after one response, costs one look-up and not one each. Simultaneous look-ups share one. A change of
 * address is noticed after `ttlMs`. Failures are not cached.
 *
 * In place of undici's `interceptors.dns`, which gives each request another origin: a pool of one server does not heed
 * that, requests on open connections would fail together with a look-up, and a burst costs one look-up each.
 */
export function cachingLookup(
  lookup: LookupFunction,
  ttlMs: number,
  now: () => number = () => performance.now(),
): LookupFunction {
  const known = new Map<string, { readonly found: Found; readonly until: number }>();
  const pending = new Map<string, Callback[]>();
  return (name, options, callback) => {
    const key = keyOf(name, options);
    const cached = known.get(key);
    if (cached && now() < cached.until) {
      const { address, family } = cached.found;
      // The caller of a look-up never expects its result synchronously.
      process.nextTick(callback, null, address, family);
      return;
    }
    const others = pending.get(key);
    if (others) {
      others.push(callback);
      return;
    }
    const waiting = [callback];
    pending.set(key, waiting);
    lookup(name, options, (error, address, family) => {
      pending.delete(key);
      if (error) known.delete(key);
      else known.set(key, { found: { address, family }, until: now() + ttlMs });
      for (const one of waiting) one(error, address, family);
    });
  };
}

function keyOf(name: string, { family, hints, all, order }: LookupOptions): string {
  return `${name} ${family} ${hints} ${all} ${order}`;
}
