import type { Dispatcher } from 'undici';
import { type Answer, readAnswer } from './answer.ts';
import type { UpstreamFailure } from './errors.ts';
import { type Exchanged, type ExchangeLimits, startExchange, type UpstreamRequest } from './exchange.ts';
import { type Failure, failure } from './failure.ts';
import type { Accept } from './headers.ts';
import { type RetryPolicy, retryDelay } from './retry.ts';
import type { Job, Lane, Scheduler } from './scheduler.ts';

/** A request that can be answered for several readers of one credential. */
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
  readonly limits: ExchangeLimits;
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

/**
 * One request, its attempts and everybody who waits for it. It lives as long as somebody does: the budget of the most
 * patient reader counts, and when the last reader leaves, whatever is under way is stopped at once.
 */
export class Flight {
  readonly request: FlightRequest;
  readonly #services: FlightServices;
  readonly #onEnd: () => void;
  /** An array, here and in the clients: see `Pending` there. */
  #readers: Reader[] = [];
  /** Why the last reader left; null as long as there is one. */
  #cancelledBy: UpstreamFailure | null = null;
  /** Ends what is under way: a place in the queue, an exchange or a wait. */
  #stop: () => void = nothing;
  #job: Job | null = null;
  #attempts = 0;
  #lastFailure: Failure | null = null;

  /** `onEnd` is called when no reader can join any more: after the outcome is known, or when the last reader left. */
  constructor(request: FlightRequest, services: FlightServices, onEnd: () => void) {
    this.request = request;
    this.#services = services;
    this.#onEnd = onEnd;
  }

  /** How many attempts were begun. */
  get attempts(): number {
    return this.#attempts;
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
    if (this.#readers.length === 0) this.#cancel(reason);
  }

  /** Stops at once and fails for all readers. */
  abandon(): void {
    const readers = this.#readers;
    this.#readers = [];
    this.#cancel('aborted');
    for (const reader of readers) reader.settle(failure('aborted', 'was cancelled'));
  }

  #cancel(reason: UpstreamFailure): void {
    this.#cancelledBy = reason;
    this.#onEnd();
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
    this.#onEnd();
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
    const { scheduler, dispatcher, limits, onRequest } = this.#services;
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
      const { done, cancel } = startExchange(dispatcher, this.request, limits);
      this.#stop = cancel;
      sent = await done;
    } finally {
      scheduler.release();
    }
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
    return outcome;
  }

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
