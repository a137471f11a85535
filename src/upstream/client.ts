import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { Identity } from '../identity/identity.ts';
import type { Signal } from '../lib/abort-scope.ts';
import { Deadlines } from '../lib/deadlines.ts';
import type { CallEvent, RequestEvent } from './accounting.ts';
import { BoundClient, type ClientCore } from './bound-client.ts';
import { KnownCallers } from './caller-facts.ts';
import { createCapabilities, type ServerCapabilities } from './capabilities.ts';
import { Impersonations } from './impersonations.ts';
import { Probe, type UpstreamHealth, type UpstreamState } from './probe.ts';
import { isProxyStatus } from './proxy-status.ts';
import { AfterSending } from './queue/after-sending.ts';
import { Breaker, type BreakerState } from './queue/breaker.ts';
import { ConcurrencyLimit } from './queue/concurrency-limit.ts';
import { Scheduler } from './queue/scheduler.ts';
import { SharedRequests } from './queue/shared-requests.ts';
import { createConnections } from './transport/connections.ts';
import type { FormPart } from './transport/content.ts';
import { parseBaseUrl } from './url.ts';

export type { CallEvent, RequestEvent } from './accounting.ts';
export type { UpstreamHealth, UpstreamState } from './probe.ts';
export type { BreakerState } from './queue/breaker.ts';
export type { FormPart } from './transport/content.ts';

/** One object of the API as it came in. Rows are shared between readers: never change one. */
export type Row = Readonly<Record<string, unknown>>;

/** Query parameters in the order in which they are sent; a name may come several times. */
export type Query = ReadonlyArray<readonly [name: string, value: string]>;

/** The caller of an operation. */
export interface Caller {
  readonly identity: Identity;
  /** Sent as `X-Request-ID`, which the server writes into its log (contract §7). */
  readonly requestId: string;
  /** Sent unchanged, so it must be valid; null or left out sends none. */
  readonly traceparent?: string | null;
  /** Aborted when the caller disconnects: everything it waits for then fails with `aborted`. */
  readonly signal: Signal;
  /**
   * Called once for each read and write when its outcome is known, before its promise settles. Not called for an invalid
   * route or id. Must not throw.
   */
  readonly onCall?: (event: CallEvent) => void;
}

/** What a request adds to its route. */
export interface RequestOptions {
  /** Values of the `{name}` slots: uuids of 32 lower-case hex digits, or numbers. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Query;
}

/** The methods that change something. */
export type WriteMethod = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What a write adds to its route. `json` and `form` exclude each other. */
export interface WriteOptions extends RequestOptions {
  /** Sent as `application/json`; undefined sends no body. */
  readonly json?: unknown;
  /** Sent as `multipart/form-data`, as browsers do it: line breaks in texts become CRLF. */
  readonly form?: readonly FormPart[];
}

/** The response to a write. */
export interface WriteResult {
  /** 200 to 299. */
  readonly status: number;
  /** The parsed JSON, the text of a plain text or YAML response, or null: many writes return nothing (contract §11). */
  readonly body: unknown;
}

/** One page of a list. */
export interface Page {
  readonly rows: readonly Row[];
  /** `X-Result-Count`: the size of the whole filtered set, not of the page; null when the server did not say. */
  readonly total: number | null;
}

/**
 * Reads and changes what the API has, for one operation of one caller. Routes are templates such as `/api/projects/{uuid}/`.
 *
 * Every method rejects with an `UpstreamError`, or with a `TypeError` for a route or an id that cannot be one.
 */
export interface UpstreamClient {
  /** An array of objects. A page past the end fails with its 404; see `readPage`. */
  list(route: string, options?: RequestOptions): Promise<Page>;
  /** An array of anything. */
  values(route: string, options?: RequestOptions): Promise<readonly unknown[]>;
  object(route: string, options?: RequestOptions): Promise<Row>;
  /** An object, or null where the response is null or nothing. */
  objectOrNull(route: string, options?: RequestOptions): Promise<Row | null>;
  /** Any JSON; null for a 204 and for an empty 200 (contract §11). */
  json(route: string, options?: RequestOptions): Promise<unknown>;
  /** A text, such as a configuration file; empty for an empty response. HTML is refused. */
  text(route: string, options?: RequestOptions): Promise<string>;
  /**
   * The size of a list, or null when the server does not return it. Sends HEAD for a page of one row, since older servers
   * run the whole GET (contract §1); where HEAD is refused, GET for one row and one column, whose body says why. Paging
   * and `field` parameters of the query are left out.
   */
  count(route: string, options?: RequestOptions): Promise<number | null>;
  /**
   * Changes something. The request is sent once, whatever happens; `outcomeUnknown` of the error says whether it may
   * have been carried out without a response. A success whose body cannot be read is a success with the body null; an
   * HTML page in place of one is refused, its outcome unknown.
   *
   * When the caller disconnects, a write that waits is dropped. One that is being sent continues to its end, although its
   * promise rejects immediately with `aborted`: aborting it would not undo it, and the event of the finished exchange
   * reports its outcome.
   *
   * Reads that began before it are not joined by reads with the same credential that begin after it.
   *
   * A write of an impersonating caller is sent only after a read has proven that the server acts as that user. The proof is
   * valid for half a minute. Without it the write fails with `not-impersonated`.
   */
  write(method: WriteMethod, route: string, options?: WriteOptions): Promise<WriteResult>;
}

/** The API, for all callers of this process. */
export interface Upstream {
  /** A client for one operation: it has its own place in the queue. It holds nothing that needs closing. */
  as(caller: Caller): UpstreamClient;
  readonly capabilities: ServerCapabilities;
  /** What is known about each caller. */
  readonly callers: KnownCallers;
  /**
   * The number of requests under way, the limit on it at present, the number that wait for a slot, the state of the
   * circuit breaker, and whether the server is reached, as far as is known.
   */
  inspect(): { inFlight: number; limit: number; queued: number; breaker: BreakerState; up: boolean };
  /**
   * Whether a Waldur responds. Sends nothing while callers receive responses from one, and otherwise one GET without a
   * credential in `probeTtlMs`. Never rejects.
   */
  probe(): Promise<UpstreamState>;
  /** Fails everything that is under way or waits with `aborted`, and closes all connections. */
  close(): Promise<void>;
}

/** Settings of {@link createUpstream}. */
export interface UpstreamOptions {
  /** Address of the API: an origin, perhaps with a path prefix, with or without `/api/` at its end. */
  readonly url: string;
  /** Sent as `waldur-graphql-gateway/<version>` in User-Agent. */
  readonly version: string;
  /**
   * The most requests under way at the same time; fewer, but two at least, where more would wait within the server. Default
   * 8: the stock server has four workers (contract §1).
   */
  readonly maxConcurrency?: number;
  /**
   * The most requests that wait for a slot; more fail with `overloaded`. One caller may hold half of the places, one
   * operation a quarter. Default 20000.
   */
  readonly maxQueued?: number;
  /**
   * Budget of one read, attempts and waiting included, in milliseconds. One whose turn would not come within it fails with
   * `overloaded` immediately. Default 30000.
   */
  readonly timeoutMs?: number;
  /** Budget of one write, waiting included, in milliseconds. Default 60000. */
  readonly writeTimeoutMs?: number;
  /** Budget of one attempt of a read, from the free slot to the last byte, in milliseconds. Default 10000. */
  readonly attemptTimeoutMs?: number;
  /** The most attempts of one read. Default 3. */
  readonly maxAttempts?: number;
  /** The largest body, in bytes after inflating. Default 32 MiB. */
  readonly maxBodyBytes?: number;
  /** The largest body of an error response that is kept, in bytes after inflating. Default 64 KiB. */
  readonly maxErrorBodyBytes?: number;
  /**
   * After how many requests in a row without a response nothing is sent for a while: no connection, no response in time, 502
   * to 504, 520 to 527. Each counts once, with all its attempts. Default 10; 0: never.
   */
  readonly breakerFailures?: number;
  /** How long such a row must last at least, in milliseconds. Default 1000. */
  readonly breakerMinStreakMs?: number;
  /** How long nothing is sent then, in milliseconds, before one read tries the server. Default 5000. */
  readonly breakerResetMs?: number;
  /** How long the state of the server is taken to last, in milliseconds. Default 5000. */
  readonly probeTtlMs?: number;
  /** How long the response to a probe may take, in milliseconds. Default 2000. */
  readonly probeTimeoutMs?: number;
  /** PEM certificates to trust beside those that come with Node. Default null: none. */
  readonly ca?: string | null;
  /** Whether HTTP/2 is spoken, for reads, with a server that offers it over TLS. Default false. */
  readonly http2?: boolean;
  /** Looks up the name of the server. Default: the lookup of the system. Results are cached for five seconds. */
  readonly lookup?: LookupFunction;
  /** Applied to the text of error responses, some of which callers see. Default: unchanged. */
  readonly errorText?: (text: string) => string;
  /** Called once for each finished HTTP exchange. Must not throw. */
  readonly onRequest?: (event: RequestEvent) => void;
  /** Called when the circuit breaker opens, lets a probe through, or closes. Must not throw. */
  readonly onBreaker?: (state: BreakerState) => void;
  /** Called when the server is lost, and when it is back. Must not throw. */
  readonly onHealth?: (health: UpstreamHealth) => void;
  /** Numbers in [0, 1) for the jitter of waits. Default `Math.random`. */
  readonly random?: () => number;
}

/**
 * Connects to one REST API. Nothing is sent until something is read. Throws a `TypeError` when `url` is no address.
 */
export function createUpstream(options: UpstreamOptions): Upstream {
  const { maxConcurrency = 8, maxQueued = 20_000, attemptTimeoutMs = 10_000, timeoutMs = 30_000 } = options;
  const { writeTimeoutMs = 60_000, maxBodyBytes = 32 * 1024 * 1024 } = options;
  const { maxErrorBodyBytes = 64 * 1024 } = options;
  const capabilities = createCapabilities();
  const onRequest = (event: RequestEvent): void => {
    const { outcome, status } = event;
    // The server after an outage may be another one.
    if (outcome === 'network' || (status !== null && isProxyStatus(status))) capabilities.forget();
    options.onRequest?.(event);
  };
  const { origin, prefix } = parseBaseUrl(options.url);
  const userAgent = `waldur-graphql-gateway/${options.version}`;
  const connections = createConnections({
    origin,
    maxConcurrency,
    ca: options.ca ?? null,
    http2: options.http2 ?? false,
    timeoutMs: attemptTimeoutMs,
    lookup: options.lookup ?? lookup,
  });
  const scheduler = new Scheduler({ maxConcurrency, maxQueued });
  const concurrencyLimit = new ConcurrencyLimit({
    maxConcurrency,
    onChange: (limit) => scheduler.setSlots(limit),
  });
  const breaker = new Breaker({
    failures: options.breakerFailures ?? 10,
    minStreakMs: options.breakerMinStreakMs ?? 1000,
    resetMs: options.breakerResetMs ?? 5000,
    now: () => performance.now(),
    onChange(state) {
      if (state === 'open') probe.onOutage();
      options.onBreaker?.(state);
    },
  });
  const probe = new Probe({
    dispatcher: connections.spare,
    breaker,
    prefix,
    userAgent,
    ttlMs: options.probeTtlMs ?? 5000,
    timeoutMs: options.probeTimeoutMs ?? 2000,
    onRequest,
    onHealth: options.onHealth ?? (() => {}),
  });
  const { errorText = (text: string) => text } = options;
  const sizes = { maxBodyBytes, maxErrorBodyBytes, errorText };
  const sharedRequests = new SharedRequests({
    reads: connections.reads,
    writes: connections.writes,
    scheduler,
    concurrencyLimit,
    breaker,
    afterSending: new AfterSending(),
    limits: { ...sizes, deadlines: new Deadlines(attemptTimeoutMs) },
    writeLimits: { ...sizes, deadlines: new Deadlines(writeTimeoutMs) },
    retry: { maxAttempts: options.maxAttempts ?? 3, random: options.random ?? Math.random },
    onRequest,
    onReached: probe.onReached,
    onFailed: probe.onFailed,
    isNoWaldur: probe.isNoWaldur,
    onProbeWanted: () => void probe.send(),
  });
  const core: ClientCore = {
    prefix,
    deadlines: new Deadlines(timeoutMs),
    writeDeadlines: new Deadlines(writeTimeoutMs),
    userAgent,
    scheduler,
    sharedRequests,
    closed: false,
    capabilities,
    impersonations: new Impersonations(),
  };
  return {
    as: (caller) => new BoundClient(core, caller),
    capabilities,
    callers: new KnownCallers(),
    inspect: () => ({
      inFlight: scheduler.running,
      limit: scheduler.slots,
      queued: scheduler.queued,
      breaker: breaker.state,
      up: probe.isUp,
    }),
    probe: () => (core.closed ? Promise.resolve('unreachable') : probe.state()),
    close: async () => {
      core.closed = true;
      sharedRequests.abortAll();
      probe.cancel();
      await connections.destroy();
    },
  };
}
