import type { Timed } from '../lib/deadlines.ts';
import type { LinkedList } from '../lib/linked-list.ts';
import type { BoundClient } from './bound-client.ts';
import type { UpstreamFailure } from './errors.ts';
import type { Flight, Outcome, Reader } from './queue/flight.ts';
import type { OperationQueue } from './queue/queues.ts';
import { isList, type Shape } from './shape.ts';
import { type Failure, failure, toUpstreamError } from './transport/failure.ts';
import type { ParsedResponse } from './transport/response.ts';

/** How a promise is settled. */
export interface Settle<T> {
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A read or write that an operation waits for, until the response comes, the budget ends or the caller disconnects. One
 * object that is the reader of the request, the entry of the timer and the entry of the client.
 */
export class Call<T> implements Reader, Timed {
  dueAt = 0;
  before: Timed | null = null;
  after: Timed | null = null;
  list: LinkedList<Timed> | null = null;
  /** Its index among the calls of the client. */
  index = 0;
  readonly #client: BoundClient;
  readonly #flight: Flight;
  readonly #shape: Shape<T>;
  readonly #settle: Settle<T>;
  readonly #startedAt: number;
  readonly #shared: boolean;

  constructor(client: BoundClient, flight: Flight, shape: Shape<T>, settle: Settle<T>, startedAt: number) {
    this.#client = client;
    this.#flight = flight;
    this.#shape = shape;
    this.#settle = settle;
    this.#startedAt = startedAt;
    this.#shared = flight.hasReaders;
  }

  get lane(): OperationQueue {
    return this.#client.lane;
  }

  /** Whether its request was sent, and the response is not read yet. */
  get isUnderWay(): boolean {
    return this.#flight.isUnderWay;
  }

  settle(outcome: Outcome): void {
    this.#leave();
    if ('bug' in outcome) {
      this.#settle.reject(outcome.bug);
      return;
    }
    const shaped = outcome.ok ? this.#shape(outcome) : outcome;
    if ('value' in shaped) {
      this.#settle.resolve(shaped.value);
      this.#report(outcome);
    } else this.#fail(shaped);
  }

  /** Fails the call, with the failure of the latest attempt as its cause. The request continues for other readers. */
  cancel(reason: UpstreamFailure): void {
    this.#leave();
    const { lastFailure, outcomeUnknown } = this.#flight;
    const { cause, status = null } = lastFailure ?? {};
    const budget = Math.round(this.dueAt - this.#startedAt);
    const message = reason === 'timeout' ? `got no response within ${budget} ms` : 'was cancelled';
    this.#fail(failure(reason, message, { cause, status, outcomeUnknown }));
    this.#flight.leave(this, reason);
  }

  expire(): void {
    this.cancel('timeout');
  }

  #leave(): void {
    this.list?.remove(this);
    this.#client.forget(this);
  }

  #fail(failed: Failure): void {
    if (failed.kind === 'not-impersonated') this.#client.doubtImpersonation();
    const { method, route } = this.#flight.request;
    const anonymous = this.#client.caller.identity.authorization === null;
    this.#settle.reject(toUpstreamError(failed, { method, route, anonymous }, this.#flight.attempts));
    this.#report(failed);
  }

  #report(outcome: ParsedResponse | Failure): void {
    const { onCall } = this.#client.caller;
    if (onCall === undefined) return;
    const { request, attempts, bytes, queueMs, status } = this.#flight;
    onCall({
      method: request.method,
      route: request.route,
      path: request.path,
      status: outcome.status ?? status,
      bytes: this.#shared ? 0 : bytes,
      rows: outcome.ok && isList(outcome.body) ? outcome.body.length : null,
      startedAt: this.#startedAt,
      queueMs: this.#shared ? 0 : queueMs,
      durationMs: performance.now() - this.#startedAt,
      attempts,
      shared: this.#shared,
      outcome: outcome.ok ? 'ok' : outcome.kind,
    });
  }
}
