import type { Dispatcher } from 'undici';
import { anonymous } from '../identity/identity.ts';
import type { RequestEvent } from './accounting.ts';
import type { Breaker, Counted } from './breaker.ts';
import { Deadlines } from './deadlines.ts';
import { Exchange, type ExchangeOwner, type RawAnswer, type UpstreamRequest } from './exchange.ts';
import { type Failure, failure } from './failure.ts';
import { requestHeaders } from './headers.ts';
import { verdictOf } from './verdict.ts';

/** What a {@link Probe} works with. */
export interface ProbeServices {
  /** Connections that no caller's request uses. */
  readonly dispatcher: Dispatcher;
  readonly breaker: Breaker;
  readonly prefix: string;
  readonly userAgent: string;
  /** How long an answer stands, in milliseconds. */
  readonly ttlMs: number;
  /** How long an answer may take, in milliseconds. */
  readonly timeoutMs: number;
  readonly onRequest: (event: RequestEvent) => void;
}

/** The root of the API: it answers 401 to a caller without credential, without looking anything up. */
const route = '/api/';

/** Tells these requests from those of callers, in the logs of both sides. */
const requestId = 'readiness';

/**
 * Finds out whether the server is there, without a credential and without a place in the queue. Every answer below 500
 * will do. While callers are being answered, theirs are proof enough and nothing is sent.
 */
export class Probe implements Counted {
  countedIn = 0;
  readonly #services: ProbeServices;
  readonly #request: UpstreamRequest;
  readonly #deadlines: Deadlines;
  /** By `performance.now()`. */
  #reachedAt = Number.NEGATIVE_INFINITY;
  #unreachedAt = Number.NEGATIVE_INFINITY;
  #running: Promise<boolean> | null = null;
  #exchange: Exchange | null = null;

  constructor(services: ProbeServices) {
    this.#services = services;
    this.#deadlines = new Deadlines(services.timeoutMs);
    const { userAgent, prefix } = services;
    const headers = requestHeaders({
      identity: anonymous,
      traceparent: null,
      requestId,
      accept: 'json',
      userAgent,
    });
    this.#request = { method: 'HEAD', route, path: prefix + route, headers, body: null };
  }

  /** The server has answered somebody. */
  readonly onReached = (now: number): void => {
    this.#reachedAt = now;
  };

  /** Whether the server is there; those who ask at the same time share one request. Never rejects. */
  reachable(): Promise<boolean> {
    const { breaker, ttlMs } = this.#services;
    if (this.#running) return this.#running;
    const since = performance.now() - ttlMs;
    if (breaker.state === 'closed' && this.#reachedAt > since) return Promise.resolve(true);
    if (!breaker.wantsProbe && this.#unreachedAt > since) return Promise.resolve(false);
    return this.send();
  }

  /** Asks the server now, unless it is left alone or asked already. */
  send(): Promise<boolean> {
    if (this.#running) return this.#running;
    const ticket = this.#services.breaker.admit(true);
    if (ticket === null) return Promise.resolve(false);
    this.#running = this.#ask(ticket).finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Ends a request that is under way. */
  cancel(): void {
    this.#exchange?.cancel();
  }

  async #ask(ticket: number): Promise<boolean> {
    const { breaker, dispatcher, onRequest } = this.#services;
    const limits = { deadlines: this.#deadlines, maxBodyBytes: 1024, maxErrorBodyBytes: 1024 };
    const startedAt = performance.now();
    const outcome = await new Promise<RawAnswer | Failure>((resolve) => {
      const owner: ExchangeOwner = {
        onSend: () => {},
        onOutcome: (_, outcome) => resolve('bug' in outcome ? failed(outcome.bug) : outcome),
      };
      this.#exchange = new Exchange(this.#request, limits, owner, startedAt);
      this.#exchange.start(dispatcher);
    });
    this.#exchange = null;
    breaker.record(verdictOf(outcome, false), this, ticket);
    const reached = outcome.ok && outcome.status < 500;
    const now = performance.now();
    if (reached) this.#reachedAt = now;
    else this.#unreachedAt = now;
    onRequest({
      method: this.#request.method,
      route,
      path: this.#request.path,
      status: outcome.status,
      bytes: 0,
      durationMs: now - startedAt,
      queueMs: 0,
      attempt: 1,
      requestId,
      outcome: reached ? 'ok' : outcome.ok ? 'status' : outcome.kind,
      shared: false,
    });
    return reached;
  }
}

/** A server that can not be asked, for whatever reason, is one that is not there. */
function failed(cause: unknown): Failure {
  return failure('network', 'failed on the way', { cause });
}
