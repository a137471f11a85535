import type { LookupFunction } from 'node:net';
import { rootCertificates, TLSSocket } from 'node:tls';
import { buildConnector, Client, Pool } from 'undici';
import { cachingLookup } from './dns-cache.ts';

/** How the server is reached. */
export interface ConnectionOptions {
  /** Scheme, host and port. */
  readonly origin: string;
  /** The most requests at the same time. */
  readonly maxConcurrency: number;
  /** PEM certificates to trust beside those that come with Node; null for none. */
  readonly ca: string | null;
  /** Whether HTTP/2 is spoken, for reads, with a server that offers it over TLS. */
  readonly http2: boolean;
  /** Only a safeguard: exchanges have their own timers, which start when a slot is free. */
  readonly timeoutMs: number;
  readonly lookup: LookupFunction;
}

/** Short, as a server that has moved must be found, and long enough for any burst of connections. */
const addressTtlMs = 5000;

/** The connections to one server, none of which is opened before it is needed. */
export interface Connections {
  readonly reads: Pool;
  /**
   * HTTP/1.1 always: when a server says that it will close an HTTP/2 connection, as nginx does after a thousand requests,
   * undici aborts what is under way on it. A read is repeated then, but the outcome of a write would be unknown.
   */
  readonly writes: Pool;
  /** For probes of the server, which must not wait behind requests that hang. */
  readonly spare: Client;
  /** Closes all connections immediately. */
  destroy(): Promise<void>;
}

/** Prepares the connections. Each is kept for later requests; an address is looked up when one is opened, and kept for a moment. */
export function createConnections(options: ConnectionOptions): Connections {
  const { origin, maxConcurrency, ca, http2, timeoutMs } = options;
  const connecting = {
    ...(ca !== null && { ca: [...rootCertificates, ca] }),
    lookup: cachingLookup(options.lookup, addressTtlMs),
    timeout: timeoutMs,
  };
  const settings = {
    headersTimeout: timeoutMs + 1000,
    bodyTimeout: timeoutMs + 1000,
    // `Link` repeats the request's whole query up to four times (contract §1), which a long list of ids brings above
    // the usual 16 KiB.
    maxHeaderSize: 64 * 1024,
    connect: buildConnector(connecting),
  };
  const writes = new Pool(origin, { ...settings, connections: maxConcurrency });
  const reads = http2
    ? new Pool(origin, {
        ...settings,
        connections: maxConcurrency,
        factory: multiplexing(buildConnector({ ...connecting, allowH2: true }), maxConcurrency),
      })
    : writes;
  const spare = new Client(origin, settings);
  return {
    reads,
    writes,
    spare,
    destroy: async () => {
      await Promise.all([reads.destroy(), writes.destroy(), spare.destroy()]);
    },
  };
}

/**
 * Makes the connections of a pool. undici speaks HTTP/2 one request after the other unless `pipelining` has a number, which
 * must stay 1 where a connection turns out to be HTTP/1.1.
 */
function multiplexing(connect: buildConnector.connector, maxConcurrency: number) {
  return (origin: URL, options: object): Client => {
    const client: Client = new Client(origin, {
      ...options,
      connect: (target, callback) =>
        connect(target, (...result) => {
          const [, socket] = result;
          const multiplexed = socket instanceof TLSSocket && socket.alpnProtocol === 'h2';
          client.pipelining = multiplexed ? maxConcurrency : 1;
          callback(...result);
        }),
    });
    return client;
  };
}
