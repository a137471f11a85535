import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { NoSchemaIntrospectionCustomRule, specifiedRules } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { createGraphiqlPage } from './graphiql/page.ts';
import type { Demo } from './graphiql/prepared-tabs.ts';
import { AbortScope } from './lib/abort-scope.ts';
import { Deadlines } from './lib/deadlines.ts';
import { keyedHash } from './lib/keyed-hash.ts';
import { failsafeLog } from './observability/guard.ts';
import { createObservability } from './observability/observability.ts';
import { createDocuments, type Documents } from './operation/documents.ts';
import { createGate } from './operation/gate.ts';
import { createIdempotency } from './operation/idempotency.ts';
import { createOperations } from './operation/operations.ts';
import { createResolver } from './operation/resolve.ts';
import { createStoredDocuments } from './operation/stored-documents.ts';
import {
  loadTrustedDocuments,
  noTrustedDocuments,
  type TrustedDocuments,
} from './operation/trusted-documents.ts';
import { selectsSecrets } from './planning/secrets.ts';
import { secretOf } from './redis/keys.ts';
import { joinReplicas, type Replicas } from './replicas.ts';
import { schema } from './schema/index.ts';
import { NoServiceSdlRule } from './schema/no-service-sdl-rule.ts';
import { sdlForClients } from './schema/sdl.ts';
import { createOrigins } from './server/edge/address.ts';
import { createIdentify } from './server/edge/identity-of.ts';
import { listen } from './server/edge/listen.ts';
import { requestIdFrom } from './server/edge/request-id.ts';
import { createSdl } from './server/edge/sdl.ts';
import { createPipeline } from './server/http/pipeline.ts';
import { createResponseCache, type ResponseCache } from './server/http/response-cache.ts';
import { createSender } from './server/http/send.ts';
import { createOpenStreams } from './server/http/streams.ts';
import { createAdmission } from './server/limits/admission.ts';
import { createHeldBytes } from './server/limits/held-bytes.ts';
import { limitWatches } from './server/limits/subscription-limits.ts';
import { createHttpServer } from './server/server.ts';
import { serveWebSockets, type WebSocketSide } from './server/websocket/websocket.ts';
import { closeInOrder } from './shutdown.ts';
import { createMemoryStore } from './store/store.ts';
import { createUpstream, type Upstream } from './upstream/client.ts';
import { createPublicUrls } from './upstream/public-urls.ts';
import { ReadCache } from './upstream/read-cache.ts';
import { parseBaseUrl } from './upstream/url.ts';
import { version } from './version.ts';
import { createWatches, type Watches } from './watch/watches.ts';

/** A running gateway. */
export interface App {
  /** Where it listens, for example `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Where `/metrics` is, for example `http://127.0.0.1:9100`; the same as `url` without `METRICS_PORT`. */
  readonly metricsUrl: string;
  readonly upstream: Upstream;
  readonly watches: Watches;
  /** Number of open streams, sockets and subscriptions, for tests and metrics. */
  inspect(): ReturnType<WebSocketSide['inspect']> & { readonly streams: number };
  /** What the gateway currently holds for clients and their operations: all numbers are 0 when no client is left. */
  held(): Readonly<Record<string, number>>;
  /**
   * Stops being ready, and continues to serve for `SHUTDOWN_DELAY_MS`. Then accepts nothing new, asks subscribers to reconnect,
   * lets running operations finish within `SHUTDOWN_TIMEOUT_MS`, and closes the connections to the REST API. Later calls join
   * the first. Rejects with a `CloseError` when something could not be closed; everything else is closed in that case.
   */
  close(): Promise<void>;
}

/** The input of {@link startApp}, which differs between the process and tests. */
export interface AppOptions {
  readonly config: Omit<Config, 'waldurApiUrl' | 'logLevel' | 'sandbox'>;
  readonly waldurApiUrl: string;
  readonly demo: Demo | null;
  readonly log: Logger;
}

/** Builds everything that lasts as long as the process, and starts to listen. Rejects if a port cannot be opened; everything is closed again then. */
export async function startApp(options: AppOptions): Promise<App> {
  const { config, waldurApiUrl, demo } = options;
  const log = failsafeLog(options.log);
  const { suggestions, maxPageSize, maxUploadBytes } = config;
  const { maxConcurrency } = config.upstream;
  const origins = createOrigins(config.trustProxy);
  const { addressOf } = origins;
  const { tracing, accessLog } = config;
  const observed = { log, tracing, accessLog, version, upstreamUrl: waldurApiUrl, addressOf };
  const observability = await createObservability({ ...observed, requestIdOf: requestIdFrom });
  const { metrics, onRequest, onBreaker, onOperation, traceparentOf } = observability;
  const publicUrls = createPublicUrls({
    apiUrl: waldurApiUrl,
    publicUrl: config.publicUrl,
    onInternal: () =>
      log.info({ waldurApiUrl }, 'URLs in responses have this address: see WALDUR_PUBLIC_URL'),
  });
  const upstream = createUpstream({
    ...config.upstream,
    url: waldurApiUrl,
    version,
    errorText: publicUrls.inText,
    onRequest,
    onBreaker,
    onHealth(health) {
      if (health.isUp) log.info({ awayMs: Math.round(health.awayMs) }, 'Waldur is back');
      else log.warn({ reason: health.reason }, 'Waldur is lost');
    },
  });
  const replicas = await joinReplicas({ config, scope: [waldurApiUrl, version], log });
  const { maxPerCredential, maxAgeMs } = config.subscriptions;
  const polling = {
    ...config.poll,
    upstream: metrics.polling(upstream),
    fleet: replicas.fleet,
    readTimeoutMs: config.upstream.timeoutMs,
  };
  const watches = limitWatches(createWatches(polling), maxPerCredential);
  const documents = createDocuments({
    schema,
    rules: config.introspection
      ? specifiedRules
      : [...specifiedRules, NoSchemaIntrospectionCustomRule, NoServiceSdlRule],
    limits: config.document,
    hideSuggestions: !suggestions,
  });
  const trusted = loadTrusted({ config, log }, documents);
  const stored = createStoredDocuments({
    trusted,
    trustedOnly: config.documents.trustedOnly,
    local: createMemoryStore(8_000_000),
    shared: replicas.store,
    ttlMs: config.documents.ttlMs,
    onLookup: (isFound) => metrics.lookup('document', isFound),
  });
  const cache = createCache(options, replicas, (isFound) => metrics.lookup('response', isFound));
  const admission = createAdmission({
    maxConcurrent: config.admission.maxConcurrent,
    rate: replicas.rate,
    onRefused: metrics.refused,
  });
  const { admit } = admission;
  const resolve = createResolver({ documents, stored, admit });
  const gate = createGate({
    maxRunning: maxConcurrency,
    spareSlots: () => {
      const { inFlight, limit, queued } = upstream.inspect();
      return queued > 0 ? -queued : limit - inFlight;
    },
    timeoutMs: config.upstream.timeoutMs,
  });
  const idempotency = createIdempotency({
    schema,
    idempotencyStore: replicas.store ?? createMemoryStore(32_000_000),
    ttlMs: config.idempotencyTtlMs,
    longestMs: config.operationTimeoutMs + config.upstream.writeTimeoutMs,
    hashOf: hashFor(config, 'once'),
    log,
  });
  const operations = createOperations({
    schema,
    cost: config.cost,
    variables: config.variables,
    maxResponseBytes: config.responses.maxBytes,
    hideSuggestions: !suggestions,
    gate,
    idempotency,
    large: 4 * maxConcurrency,
    admit,
    onWrite: (identity) => cache?.forget(identity),
  });
  const stopping = new AbortScope();
  const readCache = createReadCache(config, (isFound) => metrics.lookup('read', isFound));
  const services = {
    upstream,
    readCache,
    watches,
    restUrl: restUrlOf(waldurApiUrl),
    publicUrls,
    maxPageSize,
    bulk: { maxItems: config.maxBulkItems, concurrency: maxConcurrency, stopping },
    deadlines: new Deadlines(config.operationTimeoutMs),
    traceparentOf,
  };
  const { maxBytes: maxResponseBytes, maxUnsentBytes, sendTimeoutMs } = config.responses;
  const unsent = createHeldBytes({ maxBytes: maxUnsentBytes, timeoutMs: sendTimeoutMs });
  const unfinished = createHeldBytes({
    maxBytes: maxUnfinishedBodies * config.edge.maxBodyBytes,
    timeoutMs: bodyPauseMs,
  });
  const { compressionMinBytes, maxBodyBytes, maxMultipartBytes } = config.edge;
  const sender = createSender({ compressionMinBytes, unsent });
  const streams = createOpenStreams(maxAgeMs);
  const common = { services, resolve, operations, log, onOperation };
  let ready = true;
  const http = {
    connections: config.connections,
    security: { hstsSeconds: config.edge.hstsSeconds, isHttps: origins.isHttps },
    corsOrigins: config.edge.corsOrigins,
    health: { isDraining: () => !ready, upstream: () => upstream.probe() },
    log,
    sender,
  };
  const { metricsPort } = config;
  const metricsServer =
    metricsPort === null
      ? null
      : createHttpServer({
          ...http,
          metrics,
          accessLog: null,
          onResponse: null,
          graphql: null,
          graphiql: null,
          sdl: null,
        });
  const { server, responses } = createHttpServer({
    ...http,
    metrics: metricsServer ? null : metrics,
    accessLog: observability.accessLog,
    onResponse: metrics.responded,
    graphql: createPipeline({
      ...common,
      identify: createIdentify(addressOf),
      bodies: { maxBodyBytes, maxMultipartBytes, maxUploadBytes, unfinished },
      variables: config.variables,
      cache,
      hasSecrets: (document) => selectsSecrets(schema, document),
      sender,
      streams,
      maxResponseBytes,
      explains: config.explain,
    }),
    graphiql: config.graphiql ? createGraphiqlPage(demo) : null,
    sdl: config.introspection ? createSdl(() => sdlForClients(schema)) : null,
  });
  const webSockets = serveWebSockets(
    { server, responses },
    { ...common, schema, addressOf },
    {
      ...config.webSocket,
      maxAgeMs,
      unsent,
      unfinished,
      maxResponseBytes,
      origins: config.edge.corsOrigins,
    },
  );
  const inspect = () => ({ ...webSockets.inspect(), ...streams.inspect() });
  metrics.show({
    upstream: upstream.inspect,
    watches: watches.inspect,
    subscribers: inspect,
    operations: admission.inspect,
    largeOperations: gate.inspect,
    documents: () => documents.size,
    readCache: () => readCache?.inspect() ?? null,
    redis: replicas.isShared,
    limits: config.numbers,
    version,
  });
  const { shutdownDelayMs, shutdownTimeoutMs } = config;
  const streamsAndSockets = async (): Promise<void> => {
    // Before the watches: a watch that ends sends `complete`, after which the client would not reconnect.
    streams.close();
    await webSockets.close(shutdownTimeoutMs);
  };
  const closeAll = (): Promise<void> => {
    // 150 ms after streams and operations end by themselves.
    const dueAt = performance.now() + shutdownTimeoutMs + 150;
    const leftMs = (): number => Math.max(100, dueAt - performance.now());
    stopping.abort();
    responses.disableKeepAlive();
    const stopped = closeServer(server, shutdownTimeoutMs);
    const untilStopped = (): Promise<void> => {
      // Closes connections whose last response has ended meanwhile.
      server.closeIdleConnections();
      responses.destroyUnused();
      return stopped;
    };
    return closeInOrder(
      [
        [
          { name: 'streams and WebSockets', timeoutMs: leftMs, close: streamsAndSockets },
          {
            name: 'mutations with a key',
            // Their callers may have disconnected, and reconnect for the result that is kept.
            timeoutMs: () => leftMs() + 500,
            close: () => idempotency.close(shutdownTimeoutMs),
          },
        ],
        [{ name: 'watches', timeoutMs: 100, close: () => watches.close() }],
        [{ name: 'HTTP server', timeoutMs: leftMs, close: untilStopped }],
        [
          { name: 'trusted documents', timeoutMs: 100, close: () => trusted.close() },
          { name: 'connections to the REST API', timeoutMs: 500, close: () => upstream.close() },
          { name: 'connections to Redis', timeoutMs: 500, close: () => replicas.close() },
          // Metrics show the progress until the end.
          {
            name: 'metrics server',
            timeoutMs: 500,
            close: () => metricsServer && closeServer(metricsServer.server, 100),
          },
          { name: 'traces', timeoutMs: 750, close: () => observability.close(600) },
        ],
      ],
      (name, error) => log.error({ err: error, name }, 'not closed'),
    );
  };
  let closing: Promise<void> | undefined;
  const start = async (): Promise<readonly [string, string]> => {
    const url = await listen(server, config.port, config.host);
    if (metricsServer === null || metricsPort === null) return [url, url];
    return [url, await listen(metricsServer.server, metricsPort, config.host, 'METRICS_PORT')];
  };
  const [url, metricsUrl] = await start().catch(async (error: unknown) => {
    await closeAll().catch(() => {});
    throw error;
  });
  return {
    url,
    metricsUrl,
    upstream,
    watches,
    inspect,
    held: () => ({
      ...inspect(),
      operations: admission.inspect().running,
      largeOperations: gate.inspect().running,
      waitingOperations: gate.inspect().waiting,
      unsentBytes: unsent.inspect().bytes,
      unfinishedBytes: unfinished.inspect().bytes,
      polls: watches.inspect().loops,
      subscriptions: watches.inspect().subscriptions,
      requests: upstream.inspect().inFlight + upstream.inspect().queued,
    }),
    close() {
      ready = false;
      closing ??= shutdownDelayMs > 0 ? pause(shutdownDelayMs).then(closeAll) : closeAll();
      return closing;
    },
  };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Number of bodies and messages of the largest size that may arrive at the same time. */
const maxUnfinishedBodies = 64;
/** How long the sender of a body may pause, in milliseconds. */
const bodyPauseMs = 10_000;

/** Loads the manifest, if there is one. Throws if the manifest or one of its documents is not valid. */
function loadTrusted(
  { config, log }: Pick<AppOptions, 'config' | 'log'>,
  documents: Documents,
): TrustedDocuments {
  const { manifest } = config.documents;
  if (manifest === null) return noTrustedDocuments;
  return loadTrustedDocuments(manifest, {
    check: documents.trust,
    onChange: (count) => log.info({ count }, 'trusted documents loaded'),
    onError: (error) =>
      log.error({ reason: error.message }, 'trusted documents not loaded: the previous ones stay in use'),
  });
}

/** Creates the cache of responses; null if it is turned off. */
function createCache(
  { config }: AppOptions,
  { store }: Replicas,
  onLookup: (isFound: boolean) => void,
): ResponseCache | null {
  const { responseCacheTtlMs: ttlMs } = config;
  if (ttlMs === 0) return null;
  return createResponseCache({
    store: store ?? createMemoryStore(32_000_000),
    ttlMs,
    hashOf: hashFor(config, 'answers'),
    onLookup,
  });
}

/** Creates the cache of reads; null if it is turned off. */
function createReadCache(
  { reuseTtlMs: ttlMs }: Pick<Config, 'reuseTtlMs'>,
  onLookup: (isFound: boolean) => void,
): ReadCache | null {
  return ttlMs === 0 ? null : new ReadCache({ ttlMs, onLookup });
}

/** Hashes secrets in keys. Replicas that share the keys use the same secret for the hash. */
function hashFor({ redis }: Pick<Config, 'redis'>, purpose: 'answers' | 'once'): (text: string) => string {
  const secret = redis ? secretOf(redis.secret, redis.url, purpose) : randomBytes(32);
  return (text) => keyedHash(secret, text, '');
}

/** The address with which hyperlinks in writes begin: the server uses only their path. */
function restUrlOf(address: string): string {
  const { origin, prefix } = parseBaseUrl(address);
  return `${origin}${prefix}`;
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
