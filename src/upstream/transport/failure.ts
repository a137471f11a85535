import { UpstreamError, type UpstreamFailure } from '../errors.ts';

/**
 * One failed attempt, inside this folder. It becomes an {@link UpstreamError} for each reader when no further attempt
 * follows.
 */
export interface Failure {
  readonly ok: false;
  readonly kind: UpstreamFailure;
  /** Ends a sentence that begins with method and route: "GET /api/projects/ got no response in time". */
  readonly message: string;
  readonly status: number | null;
  readonly body: unknown;
  readonly retryAfterMs: number | null;
  readonly routeMissing: boolean;
  /** Whether the request may have been carried out nevertheless; never true for reads. */
  readonly outcomeUnknown: boolean;
  /** Whether the same request may well succeed a moment later, apart from what its status says. */
  readonly transient: boolean;
  readonly cause: unknown;
}

/** Makes a {@link Failure}; what is not given is null, false or undefined. */
export function failure(
  kind: UpstreamFailure,
  message: string,
  details: Partial<Omit<Failure, 'ok' | 'kind' | 'message'>> = {},
): Failure {
  return {
    ok: false,
    kind,
    message,
    status: null,
    body: undefined,
    retryAfterMs: null,
    routeMissing: false,
    outcomeUnknown: false,
    transient: false,
    cause: undefined,
    ...details,
  };
}

/**
 * The failure of a server which is known to be no Waldur: there, a page or a redirect says nothing about
 * routes or objects.
 */
export function withoutWaldur(failed: Failure): Failure {
  const isPage = failed.routeMissing || (failed.kind === 'protocol' && failed.status !== null);
  if (!isPage) return failed;
  return { ...failed, kind: 'not-waldur', routeMissing: false, transient: false };
}

/** The error that a reader gets for a failure. Each reader gets one of its own, as errors can be changed. */
export function toUpstreamError(
  failed: Failure,
  request: { readonly method: string; readonly route: string; readonly anonymous?: boolean },
  attempts: number,
): UpstreamError {
  const { method, route, anonymous = false } = request;
  const tries = attempts > 1 ? ` (${attempts} attempts)` : '';
  return new UpstreamError({
    kind: failed.kind,
    message: `${method} ${route} ${failed.message}${tries}`,
    method,
    route,
    attempts,
    status: failed.status,
    body: failed.body,
    retryAfterMs: failed.retryAfterMs,
    routeMissing: failed.routeMissing,
    outcomeUnknown: failed.outcomeUnknown,
    anonymous,
    cause: failed.cause,
  });
}
