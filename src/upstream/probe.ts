import type { Dispatcher } from 'undici';
import { anonymous } from '../identity/identity.ts';
import { Deadlines } from '../lib/deadlines.ts';
import type { RequestEvent } from './accounting.ts';
import { outageReason, type ProbeResult, probeResultOf, type UpstreamState } from './probe-result.ts';
import type { Breaker, Counted } from './queue/breaker.ts';
import { verdictOf } from './queue/verdict.ts';
import {
  Exchange,
  type ExchangeOwner,
  type RawResponse,
  type UpstreamRequest,
} from './transport/exchange.ts';
import { type Failure, failure } from './transport/failure.ts';
import { mediaType, requestHeaders } from './transport/headers.ts';
import { parseResponse } from './transport/response.ts';

export type { UpstreamState } from './probe-result.ts';

/** The server is lost, with a reason for the operator, or it is back after so many milliseconds. */
export type UpstreamHealth =
  | { readonly isUp: false; readonly reason: string }
  | { readonly isUp: true; readonly awayMs: number };

/** What a {@link Probe} works with. */
export interface ProbeServices {
  /** Connections that no caller's request uses. */
  readonly dispatcher: Dispatcher;
  readonly breaker: Breaker;
  readonly prefix: string;
  readonly userAgent: string;
  /** How long a result is valid, in milliseconds. */
  readonly ttlMs: number;
  /** How long a response may take, in milliseconds. */
  readonly timeoutMs: number;
  readonly onRequest: (event: RequestEvent) => void;
  readonly onHealth: (health: UpstreamHealth) => void;
}

/** Public, and distinguishes a Waldur from any other server (contract §16.19). */
const route = '/api/configuration/';

/** Distinguishes these requests from those of callers, in the logs of both sides. */
const requestId = 'readiness';

/** The configuration takes some kilobytes; operators can put texts of their own into it. */
const sizes = { maxBodyBytes: 1_048_576, maxErrorBodyBytes: 65_536 };

/**
 * Checks whether the server is a Waldur, without a credential and outside the queue. Once the server has shown that it is
 * one, responses to callers are proof enough, and nothing is sent while there are some.
 */
export class Probe implements Counted {
  countedIn = 0;
  readonly #services: ProbeServices;
  readonly #request: UpstreamRequest;
  readonly #deadlines: Deadlines;
  /** By `performance.now()`, as all times here. */
  #reachedAt = Number.NEGATIVE_INFINITY;
  #unreachedAt = Number.NEGATIVE_INFINITY;
  /** Since when the server is lost; null while it is not. */
  #lostAt: number | null = null;
  /** Whether the server has shown that it is a Waldur, and nothing else has responded in its place since. */
  #isWaldur = false;
  /** Why the latest failed request of a caller failed, since the server was reached. */
  #failure: string | null = null;
  /** The latest state. */
  #state: UpstreamState = 'unreachable';
  #running: Promise<UpstreamState> | null = null;
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
    this.#request = { method: 'GET', route, path: prefix + route, headers, body: null };
  }

  /** The server has responded to a caller; null stands for a broken response. */
  readonly onReached = (response: RawResponse | null, now: number): void => {
    if (response !== null && isOfApi(response)) {
      if (this.#isWaldur) this.#reached(now);
    } else if (this.#lostAt !== null && now - this.#unreachedAt >= this.#services.ttlMs) {
      // It may be another server than the one that was lost.
      void this.send();
    }
  };

  /** A request of a caller has failed in a way that opens the breaker. */
  readonly onFailed = (request: UpstreamRequest, outcome: RawResponse | Failure): void => {
    this.#failure = outageReason(`${request.method} ${request.route}`, outcome);
  };

  /** The breaker has opened: callers received no response for a while. */
  onOutage(): void {
    this.#reachedAt = Number.NEGATIVE_INFINITY;
    if (this.#state === 'ok') this.#state = 'unreachable';
    if (this.#failure !== null) this.#lose(this.#failure);
  }

  /** Whether the server is reached, as far as is known: it changes with what {@link ProbeServices.onHealth} reports. */
  get isUp(): boolean {
    return this.#lostAt === null;
  }

  /** Whether the latest response came from something other than Waldur. */
  readonly isNoWaldur = (): boolean => this.#state === 'not Waldur' || this.#state === 'redirecting';

  /** The state of the server; simultaneous callers share one request. Never rejects. */
  state(): Promise<UpstreamState> {
    const { breaker, ttlMs } = this.#services;
    if (this.#running) return this.#running;
    const since = performance.now() - ttlMs;
    if (breaker.state === 'closed' && this.#reachedAt > since) return Promise.resolve('ok');
    if (!breaker.wantsProbe && this.#unreachedAt > since) return Promise.resolve(this.#state);
    return this.send();
  }

  /** Sends a probe now, unless the breaker is open or one is under way. */
  send(): Promise<UpstreamState> {
    if (this.#running) return this.#running;
    const ticket = this.#services.breaker.admit(true);
    if (ticket === null) return Promise.resolve('unreachable');
    this.#running = this.#sendProbe(ticket).finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Cancels the probe that is under way. */
  cancel(): void {
    this.#exchange?.cancel();
  }

  async #sendProbe(ticket: number): Promise<UpstreamState> {
    const { breaker, dispatcher, onRequest } = this.#services;
    const startedAt = performance.now();
    const outcome = await new Promise<RawResponse | Failure>((resolve) => {
      const owner: ExchangeOwner = {
        onSend: () => {},
        onOutcome: (_, outcome) => resolve('bug' in outcome ? failed(outcome.bug) : outcome),
      };
      this.#exchange = new Exchange(
        this.#request,
        { deadlines: this.#deadlines, ...sizes },
        owner,
        startedAt,
      );
      this.#exchange.start(dispatcher);
    });
    const bytes = this.#exchange?.bytes ?? 0;
    this.#exchange = null;
    breaker.record(verdictOf(outcome, false), this, ticket);
    const response = outcome.ok
      ? await parseResponse(outcome, { method: 'GET', accept: 'json', impersonates: false }, sizes)
      : outcome;
    const result = probeResultOf(route, outcome, response);
    this.#take(result);
    onRequest({
      method: this.#request.method,
      route,
      path: this.#request.path,
      status: outcome.status,
      bytes,
      durationMs: performance.now() - startedAt,
      queueMs: 0,
      attempt: 1,
      requestId,
      outcome: result.state === 'ok' ? 'ok' : response.ok ? 'not-waldur' : response.kind,
      shared: false,
    });
    return result.state;
  }

  #take({ state, reason }: ProbeResult): void {
    const now = performance.now();
    if (state === 'ok') {
      this.#isWaldur = true;
      this.#reached(now);
      return;
    }
    this.#unreachedAt = now;
    this.#reachedAt = Number.NEGATIVE_INFINITY;
    this.#state = state;
    if (this.isNoWaldur()) this.#isWaldur = false;
    if (reason !== null) this.#lose(reason);
  }

  #reached(now: number): void {
    this.#reachedAt = now;
    this.#failure = null;
    if (this.#state !== 'ok') this.#state = 'ok';
    if (this.#lostAt === null) return;
    const awayMs = now - this.#lostAt;
    this.#lostAt = null;
    this.#services.onHealth({ isUp: true, awayMs });
  }

  #lose(reason: string): void {
    if (this.#lostAt !== null) return;
    this.#lostAt = performance.now();
    this.#services.onHealth({ isUp: false, reason });
  }
}

/** Whether a response looks like one of the API, which sends JSON or nothing. */
function isOfApi({ status, headers }: RawResponse): boolean {
  const isPage = mediaType(headers) === 'text/html';
  return !isPage && (status < 300 || (status >= 400 && status < 500));
}

/** A server that cannot be probed, for whatever reason, counts as unreachable. */
function failed(cause: unknown): Failure {
  return failure('network', 'failed on the way', { cause });
}
