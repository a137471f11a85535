import type { Dispatcher } from 'undici';
import type { RequestEvent } from '../accounting.ts';
import type { UpstreamFailure } from '../errors.ts';
import {
  Exchange,
  type ExchangeLimits,
  type ExchangeOwner,
  type RawResponse,
  type UpstreamRequest,
} from '../transport/exchange.ts';
import { type Failure, failure, withoutWaldur } from '../transport/failure.ts';
import type { Accept } from '../transport/headers.ts';
import { isRead } from '../transport/methods.ts';
import { type BodyLimits, type ParsedResponse, parseResponse } from '../transport/response.ts';
import type { AfterSending, Deferred } from './after-sending.ts';
import type { Breaker, Counted } from './breaker.ts';
import type { ConcurrencyLimit } from './concurrency-limit.ts';
import type { Job, OperationQueue, Turn } from './queues.ts';
import { type RetryPolicy, retryDelay } from './retry.ts';
import type { Scheduler } from './scheduler.ts';
import { verdictOf } from './verdict.ts';

/** A request. A read can be shared by several readers with one credential. */
export interface FlightRequest extends UpstreamRequest {
  readonly accept: Accept;
  /** Whether it is sent on behalf of another user: then the response must prove that the server acted as that user. */
  readonly impersonates: boolean;
  /** The request id that is sent: that of the first reader. */
  readonly requestId: string;
}

/** What a flight needs. */
export interface FlightServices {
  /** Connections and limits of reads, and those of writes. */
  readonly reads: Dispatcher;
  readonly limits: ExchangeLimits & BodyLimits;
  readonly writes: Dispatcher;
  readonly writeLimits: ExchangeLimits & BodyLimits;
  readonly scheduler: Scheduler;
  readonly concurrencyLimit: ConcurrencyLimit;
  readonly breaker: Breaker;
  readonly afterSending: AfterSending;
  readonly retry: RetryPolicy;
  readonly onRequest: (event: RequestEvent) => void;
  /** Called when the server has responded, with anything but an outage; `now` is by `performance.now()`. */
  onReached(response: RawResponse | null, now: number): void;
  /** Called when a request has ended in a way that indicates an outage. */
  onFailed(request: UpstreamRequest, outcome: RawResponse | Failure): void;
  /** Whether the server is known to be no Waldur. */
  isNoWaldur(): boolean;
  /** Called when a write was refused, and a read might show that the server is back. */
  onProbeWanted(): void;
}

/** The outcome of a flight. `bug` is an error that the network does not explain. */
export type Outcome = ParsedResponse | Failure | { readonly bug: unknown };

/** A call that waits for the response of a flight. */
export interface Reader {
  readonly lane: OperationQueue;
  /** When this reader gives up, by `performance.now()`. The reader has its own timer. */
  readonly dueAt: number;
  /** Called once, unless the reader left before. */
  settle(outcome: Outcome): void;
}

/** Keeps flights so that readers can join them. */
export interface FlightKeeper {
  /** Called for each attempt, just before it is sent. */
  onSend(flight: Flight): void;
  /** Called when no reader can join any more: the outcome is known, but not passed on yet, or the last reader left. */
  onEnd(flight: Flight): void;
}

/**
 * One request with its attempts and its readers, as in *single flight*. The latest deadline of a reader counts, and when
 * the last reader leaves, whatever is under way is cancelled immediately.
 *
 * A write has one reader and one attempt. Once it is being sent, it continues when the reader leaves: aborting it would not
 * undo it, and its outcome would never be known. Its budget ends it nevertheless.
 */
export class Flight implements Job, ExchangeOwner, Counted, Deferred {
  /** The key under which its keeper has it. */
  readonly key: string;
  readonly request: FlightRequest;
  countedIn = 0;
  turn: Turn | null = null;
  readonly #services: FlightServices;
  readonly #keeper: FlightKeeper;
  readonly #isRead: boolean;
  /** An array, for the reason that `LinkedList` gives. */
  #readers: Reader[] = [];
  /** Why the last reader left; null as long as there is one. */
  #cancelledBy: UpstreamFailure | null = null;
  #ended = false;
  /** At most one of the three is set: since when it is queued, its exchange, or the timer of the next attempt. */
  #queuedAt: number | null = null;
  #exchange: Exchange | null = null;
  /** A response that came in and was not read yet. */
  #unread: { readonly exchange: Exchange; readonly raw: RawResponse; readonly durationMs: number } | null =
    null;
  #retryTimer: NodeJS.Timeout | null = null;
  #ticket = 0;
  /** Requests under way when the latest attempt was sent, itself included. */
  #inFlight = 0;
  #attempts = 0;
  /** Bytes received by finished attempts. */
  #bytes = 0;
  #queueMs = 0;
  #lastQueueMs = 0;
  /** Whether anything may have been sent, and whether the whole response to the latest attempt was received and read. */
  #sent = false;
  #isAnswered = false;
  #lastFailure: Failure | null = null;

  constructor(key: string, request: FlightRequest, services: FlightServices, keeper: FlightKeeper) {
    this.key = key;
    this.request = request;
    this.#services = services;
    this.#keeper = keeper;
    this.#isRead = isRead(request.method);
  }

  /** Whether it has readers; false only before the first one joins and after the end. */
  get hasReaders(): boolean {
    return this.#readers.length > 0;
  }

  /** Whether it was sent, and its response is not read yet. */
  get isUnderWay(): boolean {
    return this.#exchange !== null;
  }

  /** How many attempts were begun. */
  get attempts(): number {
    return this.#attempts;
  }

  /** The status of the last response that began, or null. */
  get status(): number | null {
    return this.#exchange?.status ?? this.#lastFailure?.status ?? null;
  }

  /** Bytes of all bodies that came in so far, still encoded. */
  get bytes(): number {
    return this.#bytes + (this.#exchange?.bytes ?? 0);
  }

  /** Milliseconds spent waiting for slots so far. */
  get queueMs(): number {
    return this.#queueMs + (this.#queuedAt === null ? 0 : performance.now() - this.#queuedAt);
  }

  /** Whether this is a write that may have been carried out, without a response that shows it. */
  get outcomeUnknown(): boolean {
    return !this.#isRead && this.#sent && !this.#isAnswered;
  }

  /** Why the latest attempt failed, or null. */
  get lastFailure(): Failure | null {
    return this.#lastFailure;
  }

  /** Adds a reader. The first one starts the flight, which may end it before this returns. */
  join(reader: Reader): void {
    this.#readers.push(reader);
    if (this.#readers.length === 1) this.#queue();
    // The request may wait in a long queue of another operation: it gets an entry in the queue of this reader as well.
    else if (this.#queuedAt !== null) this.#services.scheduler.submit(this, reader.lane);
  }

  /** Removes a reader that gave up, with the reason. It does not get the outcome. */
  leave(reader: Reader, reason: UpstreamFailure): void {
    const index = this.#readers.indexOf(reader);
    if (index === -1) return;
    this.#readers.splice(index, 1);
    if (this.#readers.length > 0) return;
    if (reason === 'aborted' && this.#sent && !this.#isRead) return;
    this.#cancel(reason);
  }

  /** Cancels the request immediately and fails for all readers. */
  abort(): void {
    const readers = this.#readers;
    const { outcomeUnknown } = this;
    this.#readers = [];
    this.#cancel('aborted');
    for (const reader of readers) reader.settle(failure('aborted', 'was cancelled', { outcomeUnknown }));
  }

  #cancel(reason: UpstreamFailure): void {
    if (this.#ended) return;
    this.#cancelledBy = reason;
    this.#end();
    if (this.#queuedAt !== null && this.#services.scheduler.withdraw(this)) this.#queuedAt = null;
    if (this.#retryTimer !== null) clearTimeout(this.#retryTimer);
    this.#exchange?.cancel();
  }

  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#keeper.onEnd(this);
  }

  #settle(outcome: Outcome): void {
    if (this.#cancelledBy !== null) return;
    this.#end();
    const readers = this.#readers;
    this.#readers = [];
    for (const reader of readers) reader.settle(outcome);
  }

  #queue(): void {
    const { breaker, scheduler } = this.#services;
    // A request that would be refused when its turn comes is refused now.
    if (breaker.state !== 'closed' && !(this.#isRead && breaker.wantsProbe)) {
      this.#refuse();
      return;
    }
    const now = performance.now();
    const lateMs = this.#lateBy(now);
    if (lateMs > 0) {
      this.#refuseAsBusy('was not sent, as its turn would not come within its budget', lateMs);
      return;
    }
    this.#queuedAt = now;
    for (const { lane } of this.#readers) {
      // Null once it has started: then it has left the queue.
      if (this.#queuedAt === null) return;
      if (scheduler.submit(this, lane)) continue;
      this.#queuedAt = null;
      this.#refuseAsBusy('was not sent, as too many requests wait', null);
      return;
    }
  }

  #refuseAsBusy(message: string, retryAfterMs: number | null): void {
    const { cause } = this.#lastFailure ?? {};
    this.#settle(failure('overloaded', message, { cause, retryAfterMs }));
  }

  /** Called when a slot is free. */
  start(): void {
    const { breaker, scheduler, reads, limits, writes, writeLimits } = this.#services;
    const now = performance.now();
    this.#lastQueueMs = this.#queuedAt === null ? 0 : now - this.#queuedAt;
    this.#queueMs += this.#lastQueueMs;
    this.#queuedAt = null;
    // Where many budgets end at the same time, a slot becomes free before all readers that gave up have left.
    if (this.#latestDeadline() <= now) {
      scheduler.release(this);
      this.#settle(failure('timeout', 'was not sent within its budget'));
      return;
    }
    const ticket = breaker.admit(this.#isRead);
    if (ticket === null) {
      scheduler.release(this);
      this.#refuse();
      return;
    }
    this.#ticket = ticket;
    this.#inFlight = scheduler.running;
    this.#attempts += 1;
    const exchange = new Exchange(this.request, this.#isRead ? limits : writeLimits, this, now);
    this.#exchange = exchange;
    exchange.start(this.#isRead ? reads : writes);
  }

  /** Fails because the breaker is open; with the latest failure, if there was an attempt. */
  #refuse(): void {
    const { breaker, onProbeWanted } = this.#services;
    const { retryAfterMs } = breaker;
    if (breaker.wantsProbe) onProbeWanted();
    const away = 'was not sent, as the server has not answered for a while';
    this.#settle(this.#lastFailure ?? failure('circuit-open', away, { retryAfterMs }));
  }

  onSend(): void {
    this.#sent = true;
    this.#keeper.onSend(this);
  }

  onOutcome(exchange: Exchange, outcome: RawResponse | Failure | { readonly bug: unknown }): void {
    const { afterSending, breaker, concurrencyLimit, scheduler, onFailed, onReached } = this.#services;
    const now = performance.now();
    const durationMs = now - exchange.startedAt;
    const verdict = verdictOf(outcome, this.#cancelledBy === 'timeout');
    if (verdict === 'good') onReached('ok' in outcome && outcome.ok ? outcome : null, now);
    else if (verdict === 'bad' && 'ok' in outcome) onFailed(this.request, outcome);
    // Before the slot is released, so that the next request sees the new state.
    breaker.record(verdict, this, this.#ticket);
    if (this.#isRead && 'ok' in outcome && outcome.ok && outcome.status < 300) {
      concurrencyLimit.record(this.request.route, exchange.bytes, this.#inFlight, durationMs);
    }
    scheduler.release(this);
    if ('bug' in outcome) {
      this.#exchange = null;
      this.#settle(outcome);
    } else if (outcome.ok) {
      this.#unread = { exchange, raw: outcome, durationMs };
      // The outcome of a write is passed on without delay.
      if (this.#isRead) afterSending.add(this);
      else this.proceed();
    } else this.#finish(exchange, outcome, durationMs);
  }

  /** Parses the response that came in. */
  proceed(): void {
    if (this.#unread === null) return;
    const { exchange, raw, durationMs } = this.#unread;
    this.#unread = null;
    const limits = this.#isRead ? this.#services.limits : this.#services.writeLimits;
    try {
      const read = parseResponse(raw, this.request, limits);
      if (read instanceof Promise) {
        read
          .then((response) => this.#finish(exchange, response, durationMs))
          .catch((bug: unknown) => this.#settle({ bug }));
      } else this.#finish(exchange, read, durationMs);
    } catch (bug) {
      this.#settle({ bug });
    }
  }

  /** Ends an attempt whose response was parsed. */
  #finish(exchange: Exchange, response: ParsedResponse | Failure, durationMs: number): void {
    const { onRequest, retry, isNoWaldur } = this.#services;
    const read = !response.ok && isNoWaldur() ? withoutWaldur(response) : response;
    const { method, route, path, requestId } = this.request;
    this.#bytes += exchange.bytes;
    this.#isAnswered = exchange.isComplete;
    this.#exchange = null;
    const outcome = read.ok || !this.outcomeUnknown ? read : { ...read, outcomeUnknown: true };
    onRequest({
      method,
      route,
      path,
      status: exchange.status,
      bytes: exchange.bytes,
      durationMs,
      queueMs: this.#lastQueueMs,
      attempt: this.#attempts,
      requestId,
      outcome: outcome.ok
        ? 'ok'
        : outcome.kind === 'aborted'
          ? (this.#cancelledBy ?? 'aborted')
          : outcome.kind,
      shared: false,
    });
    if (outcome.ok || this.#cancelledBy !== null) {
      this.#settle(outcome);
      return;
    }
    this.#lastFailure = outcome;
    const state = {
      method,
      attempts: this.#attempts,
      remainingMs: this.#latestDeadline() - performance.now(),
    };
    const wait = retryDelay(outcome, state, retry);
    if (wait === null) this.#settle(outcome);
    else this.#retryTimer = setTimeout(() => this.#retry(), wait);
  }

  #retry(): void {
    this.#retryTimer = null;
    this.#queue();
  }

  /** How long after the latest deadline of its readers it would be sent, in milliseconds; 0 when it would be in time. */
  #lateBy(now: number): number {
    const { scheduler } = this.#services;
    if (scheduler.queued === 0) return 0;
    const budgetMs = this.#latestDeadline() - now;
    let least = Number.POSITIVE_INFINITY;
    for (const { lane } of this.#readers) least = Math.min(least, scheduler.lateBy(lane, budgetMs));
    return least;
  }

  #latestDeadline(): number {
    let latest = 0;
    for (const { dueAt } of this.#readers) latest = Math.max(latest, dueAt);
    return latest;
  }
}
