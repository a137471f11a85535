import type { Dispatcher } from 'undici';
import { type Answer, readAnswer } from './answer.ts';
import type { UpstreamFailure } from './errors.ts';
import { type Exchanged, type ExchangeLimits, startExchange, type UpstreamRequest } from './exchange.ts';
import { type Failure, failure } from './failure.ts';
import type { Accept } from './headers.ts';
import { isRepeatable, type RetryPolicy, retryDelay } from './retry.ts';
import type { Job, Lane, Scheduler } from './scheduler.ts';

/** A request. One that only reads can be answered for several readers of one credential. */
export interface FlightRequest extends UpstreamRequest {
  readonly accept: Accept;
  /** The id that goes out with it: that of the first reader. */
  readonly requestId: string;
}

/** One finished HTTP exchange, for logs and metrics. It holds no header. */
export interface RequestEvent {
  readonly method: string;
  readonly route: string;
  /** Path and query as sent. The query may hold what a caller filters by. */
  readonly path: string;
  /** Null when no answer began. */
  readonly status: number | null;
  /** Bytes of the answer's body as received, still encoded. */
  readonly bytes: number;
  /** From the free slot to the last byte. */
  readonly durationMs: number;
  /** Spent waiting for a slot before this attempt. */
  readonly queueMs: number;
  /** Counts from 1. */
  readonly attempt: number;
  readonly requestId: string;
  readonly outcome: 'ok' | UpstreamFailure;
  /** Readers that were served by somebody else's request cause no exchange, so this is always false. */
  readonly shared: false;
}

const nothing = (): void => {};

/** What a flight works with. */
export interface FlightServices {
  readonly dispatcher: Dispatcher;
  readonly scheduler: Scheduler;
  /** For reads. */
  readonly limits: ExchangeLimits;
  readonly writeLimits: ExchangeLimits;
  readonly retry: RetryPolicy;
  readonly onRequest: (event: RequestEvent) => void;
}

/** Somebody who waits for the answer of a flight. */
export interface Reader {
  readonly lane: Lane;
  /** When this reader gives up, by `performance.now()`. It keeps the time itself. */
  readonly deadline: number;
  /** Called once, unless the reader left before. `bug` is an error that no network explains. */
  settle(outcome: Answer | Failure | { readonly bug: unknown }): void;
}

/** What a flight tells whoever keeps it. */
export interface FlightHooks {
  /** A request is about to go out; comes with each attempt. */
  onSend(): void;
  /** No reader can join any more: the outcome is known, though nobody was told yet, or the last reader left. */
  onEnd(): void;
}

/**
 * One request, its attempts and everybody who waits for it. It lives as long as somebody does: the budget of the most
 * patient reader counts, and when the last reader leaves, whatever is under way is stopped at once.
 *
 * A write has one reader and one attempt. Once it is being sent, it goes on when the reader goes away: cutting it off
 * would not undo it, and nobody would ever learn how it ended. Its budget ends it all the same.
 */
export class Flight {
  readonly request: FlightRequest;
  readonly #services: FlightServices;
  readonly #hooks: FlightHooks;
  readonly #repeatable: boolean;
  /** An array, here and in the clients: see `Pending` there. */
  #readers: Reader[] = [];
  /** Why the last reader left; null as long as there is one. */
  #cancelledBy: UpstreamFailure | null = null;
  /** Ends what is under way: a place in the queue, an exchange or a wait. */
  #stop: () => void = nothing;
  #job: Job | null = null;
  #attempts = 0;
  /** Whether anything may have been sent, and whether the latest attempt was answered to the end. */
  #sent = false;
  #answered = false;
  #lastFailure: Failure | null = null;

  constructor(request: FlightRequest, services: FlightServices, hooks: FlightHooks) {
    this.request = request;
    this.#services = services;
    this.#hooks = hooks;
    this.#repeatable = isRepeatable(request.method);
  }

  /** How many attempts were begun. */
  get attempts(): number {
    return this.#attempts;
  }

  /** Whether this is a write that may have been carried out, without an answer that tells. */
  get outcomeUnknown(): boolean {
    return !this.#repeatable && this.#sent && !this.#answered;
  }

  /** Why the latest attempt failed, or null. */
  get lastFailure(): Failure | null {
    return this.#lastFailure;
  }

  /** Adds a reader. The first one sets the flight going. */
  join(reader: Reader): void {
    this.#readers.push(reader);
    if (this.#readers.length === 1) {
      void this.#run();
    } else if (this.#job && !reader.lane.jobs.has(this.#job)) {
      // Whoever joins a request that waits in a long queue gets the turn of its own short one.
      this.#services.scheduler.submit(this.#job, reader.lane);
    }
  }

  /** Removes a reader who gave up, with the reason. It is not told the outcome. */
  leave(reader: Reader, reason: UpstreamFailure): void {
    const index = this.#readers.indexOf(reader);
    if (index === -1) return;
    this.#readers.splice(index, 1);
    if (this.#readers.length > 0) return;
    if (reason === 'aborted' && this.#sent && !this.#repeatable) return;
    this.#cancel(reason);
  }

  /** Stops at once and fails for all readers. */
  abandon(): void {
    const readers = this.#readers;
    const { outcomeUnknown } = this;
    this.#readers = [];
    this.#cancel('aborted');
    for (const reader of readers) reader.settle(failure('aborted', 'was cancelled', { outcomeUnknown }));
  }

  #cancel(reason: UpstreamFailure): void {
    this.#cancelledBy = reason;
    this.#hooks.onEnd();
    this.#stop();
    this.#stop = nothing;
  }

  async #run(): Promise<void> {
    try {
      const outcome = await this.#attempt();
      this.#settle(outcome);
    } catch (bug) {
      this.#settle({ bug });
    }
  }

  #settle(outcome: Answer | Failure | { readonly bug: unknown }): void {
    if (this.#cancelledBy !== null) return;
    this.#hooks.onEnd();
    const readers = this.#readers;
    this.#readers = [];
    this.#stop = nothing;
    for (const reader of readers) reader.settle(outcome);
  }

  async #attempt(): Promise<Answer | Failure> {
    const { method } = this.request;
    for (;;) {
      const outcome = await this.#once();
      if (outcome.ok || this.#cancelledBy !== null) return outcome;
      this.#lastFailure = outcome;
      const state = { method, attempts: this.#attempts, remainingMs: this.#remainingMs() };
      const wait = retryDelay(outcome, state, this.#services.retry);
      if (wait === null) return outcome;
      await this.#wait(wait);
      if (this.#cancelledBy !== null) return outcome;
    }
  }

  async #once(): Promise<Answer | Failure> {
    const { scheduler, dispatcher, onRequest } = this.#services;
    const limits = this.#repeatable ? this.#services.limits : this.#services.writeLimits;
    const { method, route, path, requestId } = this.request;
    const queuedAt = performance.now();
    const slot = await this.#slot();
    if (slot) return slot;
    if (this.#cancelledBy !== null) {
      scheduler.release();
      return failure('aborted', 'was cancelled');
    }
    this.#attempts += 1;
    const startedAt = performance.now();
    let sent: Exchanged;
    try {
      const { done, cancel } = startExchange(dispatcher, this.request, limits, this.#onSend);
      this.#stop = cancel;
      sent = await done;
    } finally {
      scheduler.release();
    }
    this.#answered = sent.answered;
    const durationMs = performance.now() - startedAt;
    const outcome = sent.outcome.ok ? await readAnswer(sent.outcome, this.request, limits) : sent.outcome;
    onRequest({
      method,
      route,
      path,
      status: sent.outcome.status,
      bytes: sent.bytes,
      durationMs,
      queueMs: startedAt - queuedAt,
      attempt: this.#attempts,
      requestId,
      outcome: outcome.ok
        ? 'ok'
        : outcome.kind === 'aborted'
          ? (this.#cancelledBy ?? 'aborted')
          : outcome.kind,
      shared: false,
    });
    return outcome.ok || !this.outcomeUnknown ? outcome : { ...outcome, outcomeUnknown: true };
  }

  readonly #onSend = (): void => {
    this.#sent = true;
    this.#hooks.onSend();
  };

  /** Resolves with nothing once a slot is held, else with the reason. */
  #slot(): Promise<Failure | null> {
    const { scheduler } = this.#services;
    return new Promise((resolve) => {
      const job: Job = {
        start: () => {
          this.#job = null;
          resolve(null);
        },
      };
      this.#job = job;
      this.#stop = () => {
        // False when the slot was granted a moment ago: then it is given back before anything is sent.
        if (!scheduler.withdraw(job)) return;
        this.#job = null;
        resolve(failure('aborted', 'was cancelled'));
      };
      for (const { lane } of this.#readers) {
        if (this.#job !== job) return;
        if (scheduler.submit(job, lane)) continue;
        this.#job = null;
        resolve(
          failure('overloaded', 'was not sent, as too many requests wait', {
            cause: this.#lastFailure?.cause,
          }),
        );
        return;
      }
    });
  }

  #wait(delayMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, delayMs);
      this.#stop = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #remainingMs(): number {
    let latest = 0;
    for (const { deadline } of this.#readers) latest = Math.max(latest, deadline);
    return latest - performance.now();
  }
}
