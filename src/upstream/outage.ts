import { isUpstreamError, type UpstreamError } from './errors.ts';
import { isProxyStatus } from './proxy-status.ts';
import { isRead } from './transport/methods.ts';

/** Failures after which other requests of the same operation would fail as well. */
const general: ReadonlySet<UpstreamError['kind']> = new Set([
  'timeout',
  'network',
  'not-waldur',
  'not-impersonated',
  'aborted',
  'overloaded',
  'circuit-open',
]);

/**
 * Whether other writes of the same operation would fail as this one did: the server is lost, does not know the credential or
 * the route or limits the rate, or nobody waits any more.
 */
export function wouldFailAlike({ kind, status, routeMissing }: UpstreamError): boolean {
  if (kind !== 'status') return general.has(kind);
  return routeMissing || status === 401 || status === 429 || (status !== null && isProxyStatus(status));
}

/**
 * Whether a request that failed would fail whatever it asks for: then others in its place would only add to the load. After a
 * timeout, the server's own or that of a proxy, a smaller one may succeed.
 */
export function wouldAnyFail(error: unknown): boolean {
  if (!isUpstreamError(error) || !wouldFailAlike(error)) return false;
  return error.kind !== 'timeout' && error.status !== 504 && !error.routeMissing;
}

/** Whether a write that failed was never sent: not even a part of it left, or what is read before it failed. */
export const isUnsent = ({ attempts, method }: UpstreamError): boolean => attempts === 0 || isRead(method);
