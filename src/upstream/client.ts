import { Pool } from 'undici';
import { BoundClient, type ClientCore } from './bound-client.ts';
import { createCapabilities, type ServerCapabilities } from './capabilities.ts';
import { Flight, type FlightRequest, type FlightServices, type RequestEvent } from './flight.ts';
import { isRepeatable } from './retry.ts';
import { Scheduler } from './scheduler.ts';
import { parseBaseUrl } from './url.ts';

export type { RequestEvent } from './flight.ts';

/** One object of the API as it came in. Rows are shared between readers: never change one. */
export type Row = Readonly<Record<string, unknown>>;

/** Query parameters in the order in which they are sent; a name may come several times. */
export type Query = ReadonlyArray<readonly [name: string, value: string]>;

/** Who asks. */
export interface Caller {
  /** The value of the `Authorization` header, sent unchanged; null sends none. */
  readonly authorization: string | null;
  /** Sent as `X-Request-ID`, which the server writes into its log (contract §7). */
  readonly requestId: string;
  /** Aborted when the caller goes away: everything it waits for then fails with `aborted`. */
  readonly signal: AbortSignal;
  /** The language is fixed: messages come in English (contract §7). */
  readonly acceptLanguage?: never;
}

/** What a request adds to its route. */
export interface RequestOptions {
  /** Values of the `{name}` slots: uuids of 32 lower-case hex digits. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Query;
}

/** One page of a list. */
export interface Page {
  readonly rows: readonly Row[];
  /** `X-Result-Count`: the size of the whole filtered set, not of the page; null when the server did not say. */
  readonly total: number | null;
}

/**
 * Reads the API for one operation of one caller. Routes are templates such as `/api/projects/{uuid}/`.
 *
 * Every method rejects with an `UpstreamError`, or with a `TypeError` for a route or an id that can not be one.
 */
export interface UpstreamClient {
  /** An array of objects. A page past the end is a 404 and fails as such; see `readPage`. */
  list(route: string, options?: RequestOptions): Promise<Page>;
  /** An array of anything. */
  values(route: string, options?: RequestOptions): Promise<readonly unknown[]>;
  object(route: string, options?: RequestOptions): Promise<Row>;
  /** Any JSON; null for a 204 and for an empty 200 (contract §11). */
  json(route: string, options?: RequestOptions): Promise<unknown>;
  /** A text, such as a configuration file; empty for an empty answer. HTML is refused. */
  text(route: string, options?: RequestOptions): Promise<string>;
  /**
   * The size of a list, or null when the server does not say. Asks with HEAD and a page of one row, since older servers
   * run the whole GET (contract §1); where HEAD is refused, with a GET of one row and one column. Paging and `field`
   * parameters of the query are left out.
   */
  count(route: string, options?: RequestOptions): Promise<number | null>;
}

/** The API, for all callers of this process. */
export interface Upstream {
  /** A client for one operation: it has its own place in the queue. It holds nothing that needs closing. */
  as(caller: Caller): UpstreamClient;
  readonly capabilities: ServerCapabilities;
  /** Requests that are under way, and those that wait for a slot. */
  inspect(): { inFlight: number; queued: number };
  /** Fails everything that is under way or waits with `aborted`, and closes all connections. */
  close(): Promise<void>;
}

/** Settings of {@link createUpstream}. */
export interface UpstreamOptions {
  /** Address of the API: an origin, perhaps with a path prefix, with or without `/api/` at its end. */
  readonly url: string;
  /** Sent as `waldur-graphql-gateway/<version>` in User-Agent. */
  readonly version: string;
  /** The most requests under way at the same time. Default 8: the stock server has four workers (contract §1). */
  readonly maxConcurrency?: number;
  /** The most requests that wait for a slot; more fail with `overloaded`. Default 2000. */
  readonly maxQueued?: number;
  /** Budget of one read, attempts and waiting included, in milliseconds. Default 30000. */
  readonly timeoutMs?: number;
  /** Budget of one attempt, from the free slot to the last byte, in milliseconds. Default 10000. */
  readonly attemptTimeoutMs?: number;
  /** The most attempts of one read. Default 3. */
  readonly maxAttempts?: number;
  /** The largest body, in bytes after inflating. Default 32 MiB. */
  readonly maxBodyBytes?: number;
  /** The largest body of an error answer that is kept, in bytes after inflating. Default 64 KiB. */
  readonly maxErrorBodyBytes?: number;
  /** Told once about every finished HTTP exchange. Must not throw. */
  readonly onRequest?: (event: RequestEvent) => void;
  /** Numbers in [0, 1) for the jitter of waits. Default `Math.random`. */
  readonly random?: () => number;
}

/**
 * Connects to one REST API. Nothing is sent until something is read. Throws a `TypeError` when `url` is no address.
 */
export function createUpstream(options: UpstreamOptions): Upstream {
  const { maxConcurrency = 8, maxQueued = 2000, attemptTimeoutMs = 10_000, timeoutMs = 30_000 } = options;
  const { origin, prefix } = parseBaseUrl(options.url);
  const pool = new Pool(origin, {
    connections: maxConcurrency,
    pipelining: 1,
    // Only a net below the attempt's own timer, which counts from the free slot.
    connectTimeout: attemptTimeoutMs,
    headersTimeout: attemptTimeoutMs + 1000,
    bodyTimeout: attemptTimeoutMs + 1000,
    // `Link` repeats the request's whole query up to four times (contract §1), which a long list of ids brings over
    // the 16 KiB that are usual.
    maxHeaderSize: 64 * 1024,
  });
  const scheduler = new Scheduler({ maxConcurrency, maxQueued });
  const services: FlightServices = {
    dispatcher: pool,
    scheduler,
    limits: {
      attemptTimeoutMs,
      maxBodyBytes: options.maxBodyBytes ?? 32 * 1024 * 1024,
      maxErrorBodyBytes: options.maxErrorBodyBytes ?? 64 * 1024,
    },
    retry: { maxAttempts: options.maxAttempts ?? 3, random: options.random ?? Math.random },
    onRequest: options.onRequest ?? (() => {}),
  };
  /** What is under way or waits. Identical reads of one credential have the same key. */
  const flights = new Map<string, Flight>();
  let unshared = 0;

  const flightOf = (request: FlightRequest, authorization: string | null): Flight => {
    // A credential has no line break, and that of an anonymous caller is told from an empty one.
    const identity = authorization === null ? 'anonymous' : `as ${authorization}`;
    const key = isRepeatable(request.method)
      ? `${identity}\n${request.method} ${request.accept} ${request.path}`
      : `unshared ${unshared++}`;
    const flying = flights.get(key);
    if (flying) return flying;
    const flight = new Flight(request, services, () => {
      flights.delete(key);
    });
    flights.set(key, flight);
    return flight;
  };
  const core: ClientCore = {
    prefix,
    timeoutMs,
    userAgent: `waldur-graphql-gateway/${options.version}`,
    closed: false,
    headRefused: new Set(),
    lane: () => scheduler.lane(),
    flightOf,
  };
  return {
    as: (caller) => new BoundClient(core, caller),
    capabilities: createCapabilities(),
    inspect: () => ({ inFlight: scheduler.running, queued: scheduler.queued }),
    close: async () => {
      core.closed = true;
      for (const flight of flights.values()) flight.abandon();
      await pool.destroy();
    },
  };
}
