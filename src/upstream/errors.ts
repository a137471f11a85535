import { type ClientError, CodedError } from '../errors/coded-error.ts';
import { upstreamClientError } from './client-error.ts';

/**
 * Why a request to the REST API brought no usable response.
 *
 * - `status`: the status of the response was 400 or above.
 * - `timeout`: the time budget of the read or write was used up, waiting in the queue included.
 * - `network`: no connection, or it broke (refused, reset, DNS, TLS).
 * - `protocol`: a response that is not what was asked for: cut short, not JSON, another shape, too large, a redirect.
 * - `not-waldur`: what responds at the address is no Waldur: a page, a redirect, another API.
 * - `aborted`: the caller disconnected, or the gateway is closing.
 * - `overloaded`: too many requests are waiting already, or so many that its turn would not come in time; nothing was sent.
 * - `not-impersonated`: the server responded, but not as the user whom the caller wants to act as; nothing of that
 *   response is passed on, not even its status.
 * - `circuit-open`: the server has not responded for a while, so for a moment no request is sent to it.
 */
export type UpstreamFailure =
  | 'status'
  | 'timeout'
  | 'network'
  | 'protocol'
  | 'not-waldur'
  | 'aborted'
  | 'overloaded'
  | 'not-impersonated'
  | 'circuit-open';

/** The facts of an {@link UpstreamError}. */
export interface UpstreamErrorFacts {
  readonly kind: UpstreamFailure;
  readonly message: string;
  readonly method: string;
  readonly route: string;
  readonly attempts: number;
  readonly status?: number | null;
  readonly body?: unknown;
  readonly retryAfterMs?: number | null;
  readonly routeMissing?: boolean;
  readonly outcomeUnknown?: boolean;
  readonly anonymous?: boolean;
  readonly cause?: unknown;
}

/**
 * The one error that reads and writes of the REST API fail with. A `TypeError` means a mistake in the calling code, such
 * as an invalid id; anything else is a bug.
 *
 * Neither message nor fields contain a credential, a filled path or a query. `body` and `cause` come from outside: they
 * are for decisions and logs, and must not be sent to clients unchanged.
 */
export class UpstreamError extends CodedError {
  override readonly name = 'UpstreamError';
  readonly kind: UpstreamFailure;
  /** The HTTP status, or null when no response began, or none counts. A broken response (`protocol`) has one too. */
  readonly status: number | null;
  readonly method: string;
  /** The template of the path, such as `/api/projects/{uuid}/`. */
  readonly route: string;
  /** The parsed JSON of an error response: an object, an array or a string (contract §7). HTML and text are dropped. */
  readonly body: unknown;
  /** How long to wait, in milliseconds: what the server asked for, when it is tried again, or until fewer
   * requests wait; null when that is unknown. */
  readonly retryAfterMs: number | null;
  /**
   * True for a 404 whose body is a page instead of JSON: the server has no such route, as an older one. A 404 with
   * JSON or with nothing means that there is no such object (contract §7).
   */
  readonly routeMissing: boolean;
  /**
   * True for a write that may have been carried out: some of it may have been sent, and no whole response came, a page
   * of HTML came as a success, or a response that comes from a proxy and not from the API (502, 504, 520 to 527, any other
   * from 500 on that is no JSON). False when nothing was sent, when the API responded, and for all reads.
   */
  readonly outcomeUnknown: boolean;
  /** Whether the request had no credential. */
  readonly anonymous: boolean;
  /** How many requests were sent; 0 when none left the queue. */
  readonly attempts: number;

  constructor(facts: UpstreamErrorFacts) {
    super(facts.message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.kind = facts.kind;
    this.status = facts.status ?? null;
    this.method = facts.method;
    this.route = facts.route;
    this.body = facts.body;
    this.retryAfterMs = facts.retryAfterMs ?? null;
    this.routeMissing = facts.routeMissing ?? false;
    this.outcomeUnknown = facts.outcomeUnknown ?? false;
    this.anonymous = facts.anonymous ?? false;
    this.attempts = facts.attempts;
  }

  override toClientError(): ClientError {
    return upstreamClientError(this);
  }
}

/** Whether a thrown value is an {@link UpstreamError}. */
export function isUpstreamError(error: unknown): error is UpstreamError {
  return error instanceof UpstreamError;
}
