import { type ClientError, notAsDocumented } from '../errors/coded-error.ts';
import type { ErrorCode } from '../errors/codes.ts';
import type { UpstreamError } from './errors.ts';
import { isProxyStatus } from './proxy-status.ts';

/** What a client sees of a failed read or write. */
export function upstreamClientError(error: UpstreamError): ClientError {
  const extensions = {
    ...(error.status !== null && { upstreamStatus: error.status }),
    ...(error.retryAfterMs !== null && { retryAfterSeconds: Math.ceil(error.retryAfterMs / 1000) }),
  };
  const say = (code: ErrorCode, message: string): ClientError =>
    error.outcomeUnknown
      ? {
          code,
          message: `${message} It is not known whether the change was made: read the object again before you repeat it.`,
          extensions: { ...extensions, outcomeUnknown: true },
        }
      : { code, message, extensions };
  switch (error.kind) {
    case 'timeout':
      return say('UPSTREAM_TIMEOUT', 'Waldur did not respond in time.');
    case 'network':
      return say('UPSTREAM_UNAVAILABLE', 'Waldur cannot be reached.');
    case 'overloaded':
      return say('UPSTREAM_UNAVAILABLE', 'Too many requests are waiting for Waldur.');
    case 'not-impersonated':
      return say(
        'FORBIDDEN',
        'Waldur did not act as the user in X-Impersonated-User-Uuid: only staff may impersonate a user, and that user ' +
          'must exist and have logged in before.',
      );
    case 'circuit-open':
      return say('UPSTREAM_UNAVAILABLE', 'Waldur is not available.');
    case 'aborted':
      return say('CANCELLED', 'The request was cancelled.');
    case 'protocol':
      return say('UPSTREAM_ERROR', notAsDocumented);
    case 'not-waldur':
      return say(
        'UPSTREAM_ERROR',
        'The server at the address of Waldur is not a Waldur. The operator of this gateway has to check WALDUR_API_URL.',
      );
    case 'status':
      return statusError(error, say);
  }
}

function statusError(
  error: UpstreamError,
  say: (code: ErrorCode, message: string) => ClientError,
): ClientError {
  if (error.routeMissing) {
    return say('UPSTREAM_UNSUPPORTED', 'The Waldur server behind this gateway is too old for this field.');
  }
  switch (error.status) {
    case 400:
      return say('BAD_USER_INPUT', detailOf(error) ?? 'Waldur refused an argument.');
    case 401:
      return say(
        'UNAUTHENTICATED',
        error.anonymous
          ? 'Waldur requires a credential for this, and the request has none: send an Authorization header.'
          : 'Waldur did not accept the credential.',
      );
    case 403:
      return say('FORBIDDEN', detailOf(error) ?? 'You do not have permission to perform this action.');
    case 404:
      return say('NOT_FOUND', 'There is no such object that you may see.');
    case 405:
    case 424:
      return say('UPSTREAM_UNSUPPORTED', detailOf(error) ?? 'Waldur does not support this here.');
    case 409:
      return say('CONFLICT', detailOf(error) ?? 'The state of the object does not allow this.');
    case 429:
      return say('RATE_LIMITED', 'Waldur receives too many requests from you.');
    default:
      return error.status !== null && isProxyStatus(error.status)
        ? say('UPSTREAM_UNAVAILABLE', 'Waldur is not available.')
        : say('UPSTREAM_ERROR', 'Waldur failed to process the request.');
  }
}

/** The message of the REST API for a caller: `detail`, or `field: message` pairs of a validation error (contract §7). */
function detailOf(error: UpstreamError): string | null {
  const { body } = error;
  if (typeof body === 'string') return body;
  if (Array.isArray(body)) return body.filter((one) => typeof one === 'string').join(' ') || null;
  if (typeof body !== 'object' || body === null) return null;
  if ('detail' in body && typeof body.detail === 'string') return body.detail;
  const parts = Object.entries(body).map(([name, value]: [string, unknown]) => {
    const messages = Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(' ') : value;
    return typeof messages === 'string' ? `${name}: ${messages}` : name;
  });
  return parts.join(' ') || null;
}
