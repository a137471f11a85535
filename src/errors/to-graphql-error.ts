import { GraphQLError } from 'graphql';
import {
  ArgumentUnsupported,
  FilterTooLong,
  ObjectNotFound,
  TooManyToSearch,
  UnknownLength,
  UnusableValue,
} from '../loaders/not-found.ts';
import { isUpstreamError, type UpstreamError } from '../upstream/errors.ts';
import { isProxyStatus } from '../upstream/transport/proxy-status.ts';
import { TooManyUnread } from '../watch/inbox.ts';
import { type ErrorCode, errorCodes } from './codes.ts';
import { UnusableInput } from './unusable-input.ts';
import { UserInputError } from './user-input-error.ts';

/** What a client is told of an error: nothing that is internal to the gateway or to the server behind it. */
interface Told {
  readonly code: ErrorCode;
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * Turns whatever happened into an error with a documented code and the request id, keeping path and locations.
 *
 * `onBug` hears of everything that was not planned for: its message is hidden from the client.
 */
export function toGraphQLError(
  error: GraphQLError,
  requestId: string,
  onBug: (error: unknown) => void,
): GraphQLError {
  const told = tell(error, onBug);
  return new GraphQLError(shortened(told.message), {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: { ...httpOnly(error), ...told.extensions, code: told.code, requestId },
  });
}

/** The longest message that is sent, in characters: some quote what the client sent, and may do so for each of twenty errors. */
const maxMessageLength = 1_000;

function shortened(message: string): string {
  return message.length > maxMessageLength ? `${message.slice(0, maxMessageLength)}…` : message;
}

function tell(error: GraphQLError, onBug: (error: unknown) => void): Told {
  const cause = error.originalError;
  if (isUpstreamError(cause)) return tellUpstream(cause);
  if (cause instanceof ObjectNotFound) {
    return { code: 'NOT_FOUND', message: cause.message, extensions: { upstreamStatus: 404 } };
  }
  if (cause instanceof TooManyUnread) return { code: 'RATE_LIMITED', message: cause.message };
  if (cause instanceof FilterTooLong) return { code: 'BAD_USER_INPUT', message: cause.message };
  if (cause instanceof UnknownLength || cause instanceof TooManyToSearch) {
    return { code: 'UPSTREAM_UNSUPPORTED', message: cause.message };
  }
  if (cause instanceof ArgumentUnsupported) {
    const { argument, message } = cause;
    return { code: 'UPSTREAM_UNSUPPORTED', message, extensions: { argument } };
  }
  if (cause instanceof UnusableInput) return { code: 'BAD_USER_INPUT', message: error.message };
  if (cause instanceof UnusableValue) return { code: 'UPSTREAM_ERROR', message: notAsDocumented };
  if (cause instanceof UserInputError) {
    return { code: 'BAD_USER_INPUT', message: cause.message, extensions: { argument: cause.argument } };
  }
  if (cause instanceof GraphQLError) {
    // A variable that is wrong: the outer message names it and the place in it.
    if (error.path === undefined) return { code: inputCode(error), message: error.message };
    if (isArgumentError(cause)) return { code: 'BAD_USER_INPUT', message: cause.message };
    if (cause.originalError ?? cause.extensions.code) return tell(cause, onBug);
  }
  if (cause !== undefined) {
    if (cause.name === 'AbortError') return { code: 'CANCELLED', message: 'The request was cancelled.' };
    onBug(cause);
    return { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong inside the gateway.' };
  }
  const code = error.extensions.code;
  if (typeof code === 'string') {
    return { code: knownCode(code), message: error.message, extensions: factsOf(error) };
  }
  // Without a cause and outside execution the error is about the document or its variables.
  if (error.path === undefined) return { code: inputCode(error), message: error.message };
  onBug(error);
  return { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong inside the gateway.' };
}

/** What the gateway's own refusals say besides. */
function factsOf({ extensions }: GraphQLError): Readonly<Record<string, unknown>> {
  const told: Record<string, unknown> = {};
  for (const name of ['estimate', 'limits', 'field', 'retryAfterSeconds']) {
    if (extensions[name] !== undefined) told[name] = extensions[name];
  }
  return told;
}

/** The code of an error that has one already: of this list, or a library's word for one of it. */
function knownCode(code: string): ErrorCode {
  if (code === 'REQUEST_ENTITY_TOO_LARGE') return 'PAYLOAD_TOO_LARGE';
  return isErrorCode(code) ? code : 'BAD_REQUEST';
}

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorCodes, code);

function inputCode(error: GraphQLError): ErrorCode {
  if (error.message.startsWith('Syntax Error')) return 'GRAPHQL_PARSE_FAILED';
  if (isVariableError(error) || isArgumentError(error)) return 'BAD_USER_INPUT';
  return 'GRAPHQL_VALIDATION_FAILED';
}

/** What graphql-js says where the value of a variable is wrong, and not its declaration or its use. */
function isVariableError({ message }: GraphQLError): boolean {
  return /^Variable "\$\w+" (?:got invalid value|of (?:required|non-null) type) /.test(message);
}

/** What graphql-js says where a variable makes an argument wrong that was right in the document. */
function isArgumentError({ message }: GraphQLError): boolean {
  return /^Argument "\w+" (?:of (?:non-null|required) type|has invalid value) /.test(message);
}

const notAsDocumented = 'Waldur answered with something that is not as documented.';

function tellUpstream(error: UpstreamError): Told {
  const extensions = {
    ...(error.status !== null && { upstreamStatus: error.status }),
    ...(error.retryAfterMs !== null && { retryAfterSeconds: Math.ceil(error.retryAfterMs / 1000) }),
  };
  const say = (code: ErrorCode, message: string): Told =>
    error.outcomeUnknown
      ? {
          code,
          message: `${message} It is not known whether the change was made: read the object again before you repeat it.`,
          extensions: { ...extensions, outcomeUnknown: true },
        }
      : { code, message, extensions };
  switch (error.kind) {
    case 'timeout':
      return say('UPSTREAM_TIMEOUT', 'Waldur did not answer in time.');
    case 'network':
      return say('UPSTREAM_UNAVAILABLE', 'Waldur can not be reached.');
    case 'overloaded':
      return say('UPSTREAM_UNAVAILABLE', 'Too many requests are waiting for Waldur.');
    case 'not-impersonated':
      return say(
        'FORBIDDEN',
        'Waldur did not act as the user that X-Impersonated-User-Uuid names: only staff may ask for that, and the user ' +
          'must exist and have logged in.',
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
        'What answers at the address of Waldur is no Waldur. The operator of this gateway has to check WALDUR_API_URL.',
      );
    case 'status':
      return tellStatus(error, say);
  }
}

function tellStatus(error: UpstreamError, say: (code: ErrorCode, message: string) => Told): Told {
  if (error.routeMissing) {
    return say('UPSTREAM_UNSUPPORTED', 'The Waldur behind this gateway is too old to answer this field.');
  }
  switch (error.status) {
    case 400:
      return say('BAD_USER_INPUT', detailOf(error) ?? 'Waldur refused an argument.');
    case 401:
      return say('UNAUTHENTICATED', 'Waldur did not accept the credential.');
    case 403:
      return say('FORBIDDEN', detailOf(error) ?? 'You do not have permission to perform this action.');
    case 404:
      return say('NOT_FOUND', 'No such object is visible to you.');
    case 405:
    case 424:
      return say('UPSTREAM_UNSUPPORTED', detailOf(error) ?? 'Waldur does not support this here.');
    case 409:
      return say('CONFLICT', detailOf(error) ?? 'The state of the object forbids this.');
    case 429:
      return say('RATE_LIMITED', 'Waldur is being asked too often.');
    default:
      return error.status !== null && isProxyStatus(error.status)
        ? say('UPSTREAM_UNAVAILABLE', 'Waldur is not available.')
        : say('UPSTREAM_ERROR', 'Waldur failed to answer.');
  }
}

/** The API's own words to a caller: `detail`, or `field: message` pairs of a validation error (contract §7). */
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

/** The HTTP status that the server library attached for itself; it removes it before the answer goes out. */
function httpOnly(error: GraphQLError): Readonly<Record<string, unknown>> {
  const http = error.extensions.http;
  return http === undefined ? {} : { http };
}
