import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NoSchemaIntrospectionCustomRule, specifiedRules } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { createObservability } from './observability/observability.ts';
import { createDocuments, type Documents } from './operation/documents.ts';
import { createGate } from './operation/gate.ts';
import { createOperations, type OperationsOptions } from './operation/operations.ts';
import { createStoredDocuments } from './operation/stored-documents.ts';
import {
  loadTrustedDocuments,
  noTrustedDocuments,
  type TrustedDocuments,
} from './operation/trusted-documents.ts';
import { secretOf } from './redis/keys.ts';
import { joinReplicas, type Replicas } from './replicas.ts';
import { schema } from './schema/index.ts';
import { createOrigins } from './server/address.ts';
import { createAdmission } from './server/admission.ts';
import { createDirectWay } from './server/direct.ts';
import { boundEventStreams } from './server/event-streams.ts';
import type { Demo } from './server/graphiql.ts';
import { createGraphQLServer } from './server/graphql.ts';
import { createHttpServer } from './server/http.ts';
import { createReading } from './server/reading.ts';
import { requestIdFrom } from './server/request-id.ts';
import { createResponseCache, type ResponseCache } from './server/response-cache.ts';
import { limitWatches } from './server/subscription-limits.ts';
import { serveWebSockets, type WebSocketSide } from './server/websocket.ts';
import { createMemoryStore } from './store/store.ts';
import { createUpstream, type Upstream } from './upstream/client.ts';
import { keyedHash } from './upstream/keyed-hash.ts';
import { parseBaseUrl } from './upstream/url.ts';
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
  const { config, log, waldurApiUrl, demo } = options;
  const { suggestions, maxPageSize, maxUploadBytes } = config;
  const { maxConcurrency } = config.upstream;
  const origins = createOrigins(config.trustProxy);
  const { addressOf } = origins;
  const { tracing, accessLog } = config;
  const observed = { log, tracing, accessLog, version, upstreamUrl: waldurApiUrl, addressOf };
  const observability = await createObservability({ ...observed, requestIdOf: requestIdFrom });
  const { metrics, onRequest, onOperation } = observability;
  const upstream = createUpstream({
    ...config.upstream,
    url: waldurApiUrl,
    version,
    onRequest,
    onBreaker: (breaker) => log[breaker === 'open' ? 'warn' : 'info']({ breaker }, 'upstream breaker'),
  });
  const replicas = await joinReplicas({ config, scope: [waldurApiUrl, version], log });
  const { maxPerCredential, maxAgeMs } = config.subscriptions;
  const polling = { ...config.poll, upstream: metrics.polling(upstream), fleet: replicas.fleet };
  const watches = limitWatches(createWatches(polling), maxPerCredential);
  const documents = createDocuments({
    schema,
    rules: config.introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule],
    limits: config.document,
    hideSuggestions: !suggestions,
  });
  const trusted = loadTrusted(options, documents);
  const stored = createStoredDocuments({
    trusted,
    trustedOnly: config.documents.trustedOnly,
    near: createMemoryStore(8_000_000),
    far: replicas.store,
    ttlMs: config.documents.ttlMs,
  });
  const cache = createCache(options, replicas);
  const admission = createAdmission({
    maxConcurrent: config.admission.maxConcurrent,
    rate: replicas.rate,
    onRefused: metrics.refused,
  });
  const admit: OperationsOptions['admit'] = ({ identity }) => admission.admit(identity);
  const read = createReading({ documents, stored, admit });
  const gate = createGate({
    maxRunning: maxConcurrency,
    spareSlots: () => {
      const { inFlight, queued } = upstream.inspect();
      return queued > 0 ? -queued : maxConcurrency - inFlight;
    },
    timeoutMs: config.upstream.timeoutMs,
  });
  const operations = createOperations({
    schema,
    cost: config.cost,
    variables: config.variables,
    hideSuggestions: !suggestions,
    gate,
    large: 4 * maxConcurrency,
    isTrusted: documents.isTrusted,
    admit,
    onWrite: (identity) => cache?.forget(identity),
  });
  const services = { upstream, watches, restUrl: restUrlOf(waldurApiUrl), maxPageSize };
  const graphql = { schema, services, documents, read, operations, log, onOperation, addressOf };
  const { maxBodyBytes, maxMultipartBytes } = config.edge;
  const yoga = createGraphQLServer({
    ...graphql,
    explains: config.explain,
    graphiql: config.graphiql,
    maxUploadBytes,
    maxBodyBytes: maxMultipartBytes,
    demo,
  });
  const hot = {
    cache,
    variables: config.variables,
    explains: config.explain,
    timing: config.explain,
    maxBodyBytes,
  };
  const direct = createDirectWay({ ...graphql, ...hot }, yoga);
  let ready = true;
  const { server, answers } = createHttpServer(direct, {
    connections: config.connections,
    edge: { ...config.edge, isHttps: origins.isHttps, graphiql: config.graphiql },
    health: { isDraining: () => !ready, isUpstreamReachable: () => upstream.probe() },
    observability,
  });
  const webSockets = serveWebSockets(server, graphql, {
    ...config.webSocket,
    maxAgeMs,
    origins: config.edge.corsOrigins,
  });
  const streams = boundEventStreams(server, maxAgeMs);
  const inspect = () => ({ ...webSockets.inspect(), ...streams.inspect() });
  metrics.show({
    upstream: upstream.inspect,
    watches: watches.inspect,
    subscribers: inspect,
    operations: admission.inspect,
    largeOperations: gate.inspect,
    documents: () => documents.size,
  });
  await listen(server, config.port, config.host);
  let closing: Promise<void> | undefined;
  return {
    url: urlOf(server),
    upstream,
    watches,
    inspect,
    close() {
      ready = false;
      closing ??= (async () => {
        answers.announceEnd();
        const closed = closeServer(server, config.shutdownTimeoutMs);
        // Before the watches: one that ends says `complete` to its client, who would not come back.
        streams.close();
        await webSockets.close(config.shutdownTimeoutMs);
        watches.close();
        // Connections whose last answer has ended meanwhile.
        server.closeIdleConnections();
        answers.cutUnused();
        await closed;
        trusted.close();
        await Promise.all([upstream.close(), replicas.close(), observability.close(1_000)]);
      })();
      return closing;
    },
  };
}

/** Loads the manifest, if there is one. Throws where it or a document in it can not be used. */
function loadTrusted({ config, log }: AppOptions, documents: Documents): TrustedDocuments {
  const { manifest } = config.documents;
  if (manifest === null) return noTrustedDocuments;
  return loadTrustedDocuments(manifest, {
    check: documents.trust,
    onChange: (count) => log.info({ count }, 'trusted documents loaded'),
    onError: (error) =>
      log.error({ reason: error.message }, 'trusted documents not loaded: those before stay'),
  });
}

/** Where replicas share answers, identities are hashed under what they have in common. */
function createCache({ config }: AppOptions, { store }: Replicas): ResponseCache | null {
  const { responseCacheTtlMs: ttlMs, redis } = config;
  if (ttlMs === 0) return null;
  const secret = redis ? secretOf(redis.secret, redis.url, 'answers') : randomBytes(32);
  return createResponseCache({
    store: store ?? createMemoryStore(32_000_000),
    ttlMs,
    hashOf: (key) => keyedHash(secret, key, ''),
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

function urlOf(server: Server): string {
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
