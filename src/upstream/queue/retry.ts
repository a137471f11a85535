import { isProxyStatus } from '../proxy-status.ts';
import type { Failure } from '../transport/failure.ts';
import { isRead } from '../transport/methods.ts';

/** How failed attempts are repeated. */
export interface RetryPolicy {
  /** The most attempts of one request, the first included. */
  readonly maxAttempts: number;
  /** A source of numbers in [0, 1). */
  readonly random: () => number;
}

/** The mean wait after the first attempt is three quarters of this, in milliseconds; it doubles with each attempt. */
const baseDelayMs = 100;
const maxDelayMs = 2000;

/** Whether a proxy or an overloaded server returns this status for a while. A 500 is a bug and would come again. */
const isPassing = (status: number): boolean => status === 429 || isProxyStatus(status);

/**
 * How long to wait before the next attempt, in milliseconds, or null when there is to be none.
 *
 * There is none after `maxAttempts`, for methods that change something, for failures that would come again, and when the
 * wait does not fit into `remainingMs`: an immediate failure says more than a timeout later. The wait is exponential with
 * jitter, or what `Retry-After` says where that is longer: servers send 0, and dates that are in the past by our clock.
 */
export function retryDelay(
  failed: Failure,
  state: { readonly method: string; readonly attempts: number; readonly remainingMs: number },
  policy: RetryPolicy,
): number | null {
  if (!isRead(state.method) || state.attempts >= policy.maxAttempts) return null;
  const passing = failed.kind === 'status' && failed.status !== null && isPassing(failed.status);
  if (!passing && !failed.transient) return null;
  const delay = Math.max(failed.retryAfterMs ?? 0, backOff(state.attempts, policy.random));
  return delay < state.remainingMs ? delay : null;
}

/** Between half and all of an exponentially growing wait, so that callers that failed together do not retry together. */
function backOff(attempts: number, random: () => number): number {
  const full = Math.min(maxDelayMs, baseDelayMs * 2 ** (attempts - 1));
  return full * (0.5 + random() / 2);
}
