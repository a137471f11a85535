import type { Query } from './client.ts';
import { toHex } from './ids.ts';

/**
 * Whether a request can count as a heartbeat of a site agent: the server looks for the one offering that `offering_uuid`
 * names, and fails where that is a list of several (contract §8).
 */
export function isHeartbeat(method: string, query: Query | undefined): boolean {
  if (method !== 'GET' || query === undefined) return false;
  const offerings = query.filter(([name]) => name === 'offering_uuid');
  return offerings.length === 1 && toHex(offerings[0]?.[1] ?? '') !== null;
}
