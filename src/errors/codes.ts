/**
 * All values that `extensions.code` can have, with their meanings. The list is complete: an unexpected error becomes
 * `INTERNAL_SERVER_ERROR`.
 */
export const errorCodes = {
  UNAUTHENTICATED: 'The request has no credential, or the REST API refused it. Log in again.',
  FORBIDDEN: 'The credential is valid, but does not have the right to do this.',
  NOT_FOUND:
    'The object does not exist, or you may not see it. The REST API does not distinguish these cases.',
  BAD_USER_INPUT: 'An argument or a variable is not valid. The message says which one, and why.',
  GRAPHQL_PARSE_FAILED: 'The document has a syntax error.',
  GRAPHQL_VALIDATION_FAILED: 'The document is not valid for the schema.',
  OPERATION_RESOLUTION_FAILURE:
    'The document has no operation with the given name, or it has several operations and the request names none.',
  BAD_REQUEST: 'The HTTP request is not a GraphQL request.',
  PERSISTED_QUERY_NOT_FOUND:
    'The gateway has no document for this hash. Send the hash and the document together.',
  PERSISTED_QUERY_ONLY: 'This gateway accepts only trusted documents, which its operator publishes.',
  QUERY_TOO_COMPLEX:
    'The operation or its variables are too large, or the operation could cost too much. The message has the numbers.',
  PAYLOAD_TOO_LARGE: 'A file or the whole request is too large.',
  CONFLICT: 'The state of an object does not allow this.',
  RATE_LIMITED: 'Too many requests. Wait for `extensions.retryAfterSeconds`, if it is present.',
  UPSTREAM_TIMEOUT: 'The REST API did not respond in time.',
  UPSTREAM_UNAVAILABLE:
    'The REST API is unreachable or too busy. Wait for `extensions.retryAfterSeconds`, if it is present.',
  UPSTREAM_ERROR:
    'The REST API responded with an error, or with something that the gateway does not understand.',
  UPSTREAM_UNSUPPORTED: 'The Waldur server is too old for this field, filter or input.',
  IDEMPOTENCY_KEY_IN_USE:
    'The first mutation with this idempotency key is still running. Nothing was sent again. Try again in a moment.',
  IDEMPOTENCY_KEY_REUSED:
    'This idempotency key was used for another operation, or with other variables. Nothing was done.',
  IDEMPOTENCY_OUTCOME_UNKNOWN:
    'The first mutation with this idempotency key ended, but its result was lost. Nothing was sent again. Read the object that the mutation should change.',
  IDEMPOTENCY_RESULT_NOT_KEPT:
    'The first mutation with this idempotency key has ended. Its result was not kept, because it has secrets or is too large. Nothing was sent again.',
  IDEMPOTENCY_UNAVAILABLE: 'The gateway cannot store idempotency keys at the moment. Nothing was done.',
  CANCELLED: 'The caller disconnected before the response was complete.',
  INTERNAL_SERVER_ERROR: 'A bug in the gateway. Search the log of the gateway for the request ID.',
} as const;

/** A value of `extensions.code`. */
export type ErrorCode = keyof typeof errorCodes;
