import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { specifiedRules } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { createDocuments } from './operation/documents.ts';
import { createOperations } from './operation/operations.ts';
import { schema } from './schema/index.ts';
import { createDirectWay } from './server/direct.ts';
import { boundEventStreams } from './server/event-streams.ts';
import type { Demo } from './server/graphiql.ts';
import { createGraphQLServer } from './server/graphql.ts';
import { createHttpServer } from './server/http.ts';
import { limitWatches } from './server/subscription-limits.ts';
import { serveWebSockets, type WebSocketSide } from './server/websocket.ts';
import { createUpstream, type Upstream } from './upstream/client.ts';
import { parseBaseUrl } from './upstream/url.ts';
import { createAlone } from './watch/alone.ts';
import type { Fleet } from './watch/fleet.ts';
import { createWatches, type Watches } from './watch/watches.ts';

/** The version in requests to the REST API. */
export const version = '0.1.0';

/** A running gateway. */
export interface App {
  /** Where it listens, for example `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly upstream: Upstream;
  readonly watches: Watches;
  /** What is held for subscribers, for tests and metrics. */
  inspect(): ReturnType<WebSocketSide['inspect']> & { readonly streams: number };
  /**
   * Stops accepting, tells subscribers to come back, lets running operations finish within `SHUTDOWN_TIMEOUT_MS`, then
   * closes the connections to the REST API. Later calls join the first.
   */
  close(): Promise<void>;
}

/** What differs between the process entry and tests. */
export interface AppOptions {
  readonly config: Omit<Config, 'waldurApiUrl' | 'logLevel' | 'sandbox'>;
  readonly waldurApiUrl: string;
  readonly demo: Demo | null;
  readonly log: Logger;
}

/** Builds everything that lives as long as the process, and starts listening. */
export async function startApp(options: AppOptions): Promise<App> {
  const { config, log } = options;
  const upstream = createUpstream({
    ...config.upstream,
    url: options.waldurApiUrl,
    version,
    onRequest: (event) => log.debug(event, 'upstream request'),
  });
  const fleet = await createFleet(options);
  const { maxPerCredential, maxAgeMs } = config.subscriptions;
  const watches = limitWatches(createWatches({ ...config.poll, upstream, fleet }), maxPerCredential);
  let ready = true;
  const services = {
    upstream,
    watches,
    restUrl: restUrlOf(options.waldurApiUrl),
    maxPageSize: config.maxPageSize,
  };
  const documents = createDocuments({ schema, rules: specifiedRules, maxTokens: 10_000, maxBytes: 100_000 });
  const operations = createOperations(schema);
  const { maxUploadBytes } = config;
  const { demo } = options;
  const yoga = createGraphQLServer({ schema, services, documents, operations, log, maxUploadBytes, demo });
  const direct = createDirectWay({ services, documents, operations, log, maxBodyBytes: 1_000_000 }, yoga);
  const server = createHttpServer(direct, () => ready);
  const webSockets = serveWebSockets(server, yoga, { ...config.webSocket, maxAgeMs, log });
  const streams = boundEventStreams(server, maxAgeMs);
  const connections = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  await listen(server, config.port, config.host);
  let closing: Promise<void> | undefined;
  return {
    url: addressOf(server),
    upstream,
    watches,
    inspect: () => ({ ...webSockets.inspect(), ...streams.inspect() }),
    close() {
      ready = false;
      closing ??= (async () => {
        const closed = closeServer(server, config.shutdownTimeoutMs);
        // Before the watches: one that ends says `complete` to its client, who would not come back.
        streams.close();
        await webSockets.close(config.shutdownTimeoutMs);
        watches.close();
        // Connections whose last answer has ended meanwhile, and those that were opened in advance: Node does not count
        // one that has brought no request yet as idle.
        server.closeIdleConnections();
        for (const socket of connections) if (socket.bytesRead === 0) socket.destroy();
        await closed;
        await Promise.all([upstream.close(), fleet.close()]);
      })();
      return closing;
    },
  };
}

async function createFleet({ config, waldurApiUrl, log }: AppOptions): Promise<Fleet> {
  if (config.redis === null) return createAlone();
  // Loaded only when it is used: most gateways are one process.
  const { createRedisFleet } = await import('./watch/redis-fleet.ts');
  return createRedisFleet({
    ...config.redis,
    intervalMs: config.poll.intervalMs,
    scope: [waldurApiUrl, version],
    onHealth(up, reason) {
      if (up) log.info('Redis is reached: polling is shared');
      else log.warn({ reason }, 'Redis is lost: polling alone');
    },
  });
}

/** The address that hyperlinks in writes begin with: the server resolves their path only. */
function restUrlOf(address: string): string {
  const { origin, prefix } = parseBaseUrl(address);
  return `${origin}${prefix}`;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

function closeServer(server: Server, timeoutMs: number): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => server.closeAllConnections(), timeoutMs);
    server.close(() => {
      clearTimeout(deadline);
      resolve();
    });
    server.closeIdleConnections();
  });
}
