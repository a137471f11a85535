import { GraphQLError } from 'graphql';
import { type ClientError, CodedError } from './coded-error.ts';
import { type ErrorCode, errorCodes } from './codes.ts';

/**
 * Turns any error into one with a documented code and the request id; it keeps path and locations.
 *
 * `onBug` receives each unexpected error, whose message is hidden from the client.
 */
export function toGraphQLError(
  error: GraphQLError,
  requestId: string,
  onBug: (error: unknown) => void,
): GraphQLError {
  const clientError = clientErrorOf(error, onBug);
  return new GraphQLError(shortened(clientError.message), {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: { ...httpOnly(error), ...clientError.extensions, code: clientError.code, requestId },
  });
}

/** The longest message that is sent, in characters. Messages may quote input of the client, and a response may have twenty errors. */
const maxMessageLength = 1_000;

function shortened(message: string): string {
  return message.length > maxMessageLength ? `${message.slice(0, maxMessageLength)}…` : message;
}

function clientErrorOf(error: GraphQLError, onBug: (error: unknown) => void): ClientError {
  const cause = error.originalError;
  if (cause instanceof CodedError) return cause.toClientError(error.message);
  if (cause instanceof GraphQLError) {
    // The value of a variable is wrong: the outer message names the variable and the place in it.
    if (error.path === undefined) return { code: inputCode(error), message: error.message };
    if (isArgumentError(cause)) return { code: 'BAD_USER_INPUT', message: cause.message };
    if (cause.originalError ?? cause.extensions.code) return clientErrorOf(cause, onBug);
  }
  if (cause !== undefined) {
    if (cause.name === 'AbortError') return { code: 'CANCELLED', message: 'The request was cancelled.' };
    onBug(cause);
    return { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong inside the gateway.' };
  }
  const code = error.extensions.code;
  if (typeof code === 'string') {
    return { code: knownCode(code), message: error.message, extensions: extensionsOf(error) };
  }
  // Without a cause and outside execution the error is about the document or its variables.
  if (error.path === undefined) return { code: inputCode(error), message: error.message };
  onBug(error);
  return { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong inside the gateway.' };
}

/** The extensions of the gateway's own errors that clients get. */
function extensionsOf({ extensions }: GraphQLError): Readonly<Record<string, unknown>> {
  const shown: Record<string, unknown> = {};
  for (const name of ['estimate', 'limits', 'field', 'retryAfterSeconds']) {
    if (extensions[name] !== undefined) shown[name] = extensions[name];
  }
  return shown;
}

/** The code of an error that already has one: a documented code, or the name that a library uses for it. */
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

/** Whether graphql-js reports a wrong value of a variable, not a wrong declaration or use. */
function isVariableError({ message }: GraphQLError): boolean {
  return /^Variable "\$\w+" (?:got invalid value|of (?:required|non-null) type) /.test(message);
}

/** Whether graphql-js reports an argument that is valid in the document, but not with the value of its variable. */
function isArgumentError({ message }: GraphQLError): boolean {
  return /^Argument "\w+" (?:of (?:non-null|required) type|has invalid value) /.test(message);
}

/** The extension `http` of the server library, which the library removes before it sends the response. */
function httpOnly(error: GraphQLError): Readonly<Record<string, unknown>> {
  const http = error.extensions.http;
  return http === undefined ? {} : { http };
}
