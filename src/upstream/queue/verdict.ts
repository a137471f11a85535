import { isProxyStatus } from '../proxy-status.ts';
import type { RawResponse } from '../transport/exchange.ts';
import type { Failure } from '../transport/failure.ts';
import type { Verdict } from './breaker.ts';

/**
 * What the outcome of an exchange says about the server: any response is a good sign, except that of a proxy which has no
 * server behind it (502 to 504, 520 to 527). `outOfTime`: the exchange was cancelled as the budget of its reader was used up.
 */
export function verdictOf(
  outcome: RawResponse | Failure | { readonly bug: unknown },
  outOfTime: boolean,
): Verdict {
  if ('bug' in outcome) return 'unknown';
  if (outcome.ok) {
    return isProxyStatus(outcome.status) ? 'bad' : 'good';
  }
  switch (outcome.kind) {
    case 'network':
    case 'timeout':
      return 'bad';
    case 'aborted':
      return outOfTime && outcome.status === null ? 'bad' : 'unknown';
    default:
      return 'good';
  }
}
