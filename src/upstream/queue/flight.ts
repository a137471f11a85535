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

/** A request. One that only reads can be answered for several readers of one credential. */
export interface FlightRequest extends UpstreamRequest {
  readonly accept: Accept;
  /** Whether it is asked for as another user: then the response must prove that it is one to that user. */
  readonly impersonates: boolean;
  /** The id that goes out with it: that of the first reader. */
  readonly requestId: string;
}

/** What flights work with. */
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
  /** The server has answered, with anything but an outage, at this time by `performance.now()`. */
  onReached(response: RawResponse | null, now: number): void;
  /** Whether the server is known to be no Waldur. */
  isNoWaldur(): boolean;
  /** A write was refused, and a read might show that the server is back. */
  onProbeWanted(): void;
}

/** What a flight ends with. `bug` is an error that no network explains. */
export type Outcome = ParsedResponse | Failure | { readonly bug: unknown };

/** Somebody who waits for the response of a flight. */
export interface Reader {
  readonly lane: OperationQueue;
  /** When this reader gives up, by `performance.now()`. It keeps the time itself. */
  readonly dueAt: number;
  /** Called once, unless the reader left before. */
  settle(outcome: Outcome): void;
}

/** Whoever keeps flights so that they can be joined. */
export interface FlightKeeper {
  /** A request is about to go out; comes with each attempt. */
  onSend(flight: Flight): void;
  /** No reader can join any more: the outcome is known, though nobody was told yet, or the last reader left. */
  onEnd(flight: Flight): void;
}

/**
 * One request, its attempts and everybody who waits for it. It lives as long as somebody does: the budget of the most
 * patient reader counts, and when the last reader leaves, whatever is under way is stopped at once.
 *
 * A write has one reader and one attempt. Once it is being sent, it goes on when the reader goes away: cutting it off
 * would not undo it, and nobody would ever learn how it ended. Its budget ends it all the same.
 */
export class Flight implements Job, ExchangeOwner, Counted, Deferred {
  /** Where its keeper finds it. */
  readonly key: string;
  readonly request: FlightRequest;
  countedIn = 0;
  turn: Turn | null = null;
  readonly #services: FlightServices;
  readonly #keeper: FlightKeeper;
  readonly #isRead: boolean;
  /** An array, for the reason that `LinkedList` tells. */
  #readers: Reader[] = [];
  /** Why the last reader left; null as long as there is one. */
  #cancelledBy: UpstreamFailure | null = null;
  #ended = false;
  /** What is under way: a place in the queue since some time, an exchange, or a wait before the next attempt. */
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
  /** Of the attempts that are over. */
  #bytes = 0;
  #queueMs = 0;
  #lastQueueMs = 0;
  /** Whether anything may have been sent, and whether the latest attempt was answered to the end, and that was read. */
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

  /** Whether anybody waits for it; false only before the first reader joins and after the end. */
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

  /** Of the last response that began, or null. */
  get status(): number | null {
    return this.#exchange?.status ?? this.#lastFailure?.status ?? null;
  }

  /** Bytes of all bodies that came in so far, still encoded. */
  get bytes(): number {
    return this.#bytes + (this.#exchange?.bytes ?? 0);
  }

  /** Spent waiting for slots so far. */
  get queueMs(): number {
    return this.#queueMs + (this.#queuedAt === null ? 0 : performance.now() - this.#queuedAt);
  }

  /** Whether this is a write that may have been carried out, without a response that tells. */
  get outcomeUnknown(): boolean {
    return !this.#isRead && this.#sent && !this.#isAnswered;
  }

  /** Why the latest attempt failed, or null. */
  get lastFailure(): Failure | null {
    return this.#lastFailure;
  }

  /** Adds a reader. The first one sets the flight going, which may end it before this returns. */
  join(reader: Reader): void {
    this.#readers.push(reader);
    if (this.#readers.length === 1) this.#queue();
    // Whoever joins a request that waits in a long queue gets the turn of its own short one.
    else if (this.#queuedAt !== null) this.#services.scheduler.submit(this, reader.lane);
  }

  /** Removes a reader who gave up, with the reason. It is not told the outcome. */
  leave(reader: Reader, reason: UpstreamFailure): void {
    const index = this.#readers.indexOf(reader);
    if (index === -1) return;
    this.#readers.splice(index, 1);
    if (this.#readers.length > 0) return;
    if (reason === 'aborted' && this.#sent && !this.#isRead) return;
    this.#cancel(reason);
  }

  /** Stops at once and fails for all readers. */
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
    // Those who would only be refused when their turn comes are told at once.
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
      // False once it has started: then it is over with the queue.
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

  /** A slot is free. */
  start(): void {
    const { breaker, scheduler, reads, limits, writes, writeLimits } = this.#services;
    const now = performance.now();
    this.#lastQueueMs = this.#queuedAt === null ? 0 : now - this.#queuedAt;
    this.#queueMs += this.#lastQueueMs;
    this.#queuedAt = null;
    // Where many budgets end at one moment, a slot comes free before all of those who gave up are gone.
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

  /** Fails because the server is left alone; with what it did last, if it was asked before. */
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
    const { afterSending, breaker, concurrencyLimit, scheduler, onReached } = this.#services;
    const now = performance.now();
    const durationMs = now - exchange.startedAt;
    const verdict = verdictOf(outcome, this.#cancelledBy === 'timeout');
    if (verdict === 'good') onReached('ok' in outcome && outcome.ok ? outcome : null, now);
    else if (verdict === 'bad' && 'ok' in outcome) onFailed(this.request, outcome);
    // Before the slot is free, so that what takes it knows.
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
      // What became of a write is known at once.
      if (this.#isRead) afterSending.add(this);
      else this.proceed();
    } else this.#finish(exchange, outcome, durationMs);
  }

  /** Reads the response that came in. */
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

  /** An attempt is over, and what it brought was read. */
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

  /** How long after the budget of everybody who waits it would be sent, in milliseconds; 0 when it would not. */
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
