/**
 * Every value that `extensions.code` can have, with its meaning. The list is closed: what is not planned for becomes
 * `INTERNAL_SERVER_ERROR`.
 */
export const errorCodes = {
  UNAUTHENTICATED: 'No credential was sent, or the REST API refused it. Log in again.',
  FORBIDDEN: 'The credential is good, but not for this.',
  NOT_FOUND: 'No such object, or none that you may see: the REST API answers both alike.',
  BAD_USER_INPUT: 'An argument or a variable is not acceptable; the message says which and why.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE:
    'The document does not hold the operation that was named, or several and none was named.',
  BAD_REQUEST: 'The HTTP request is not a GraphQL request.',
  PERSISTED_QUERY_NOT_FOUND: 'No document is kept under that hash: send it again together with its text.',
  PERSISTED_QUERY_ONLY: 'Only the documents that the operator has published are accepted.',
  QUERY_TOO_COMPLEX:
    'The operation or its variables are larger, or may cost more, than the gateway allows; the message has the numbers.',
  PAYLOAD_TOO_LARGE: 'A file or the request is larger than the gateway accepts.',
  CONFLICT: 'The REST API refused because of the state that an object is in.',
  RATE_LIMITED: 'Too many requests; `extensions.retryAfterSeconds` says how long to wait, where known.',
  UPSTREAM_TIMEOUT: 'The REST API did not answer within the time budget.',
  UPSTREAM_UNAVAILABLE:
    'The REST API can not be reached, or is too busy; `extensions.retryAfterSeconds` says how long to wait, where known.',
  UPSTREAM_ERROR: 'The REST API answered with an error or with something that can not be understood.',
  UPSTREAM_UNSUPPORTED: 'The server behind the gateway is too old to have what was asked for.',
  IDEMPOTENCY_KEY_IN_USE:
    'The first mutation with this idempotency key is still under way. Nothing was sent again: ask again in a moment.',
  IDEMPOTENCY_KEY_REUSED:
    'The idempotency key was used for another operation, or with other variables. Nothing was done.',
  IDEMPOTENCY_OUTCOME_UNKNOWN:
    'The first mutation with this idempotency key ended before its result could be kept. Nothing was sent again: read what it was to change.',
  IDEMPOTENCY_RESULT_NOT_KEPT:
    'The first mutation with this idempotency key has ended; its result has secrets or is too large, and is not given again. Nothing was sent again.',
  IDEMPOTENCY_UNAVAILABLE: 'No idempotency key can be remembered at the moment. Nothing was done.',
  CANCELLED: 'The caller went away before the answer was complete.',
  INTERNAL_SERVER_ERROR: 'A fault of the gateway. The request id leads to its log.',
} as const;

/** A value of `extensions.code`. */
export type ErrorCode = keyof typeof errorCodes;
