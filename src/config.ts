import { cleanEnv } from 'envalid';
import { settings } from './settings/settings.ts';

/** The checked environment, frozen. */
export type Config = ReturnType<typeof loadConfig>;

/** Some environment variables are not valid; one line for each mistake. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/**
 * Reads and checks the environment. An empty or blank variable counts as unset.
 *
 * @throws {ConfigError} with one line for each variable that is not valid.
 */
export function loadConfig(environment: NodeJS.ProcessEnv) {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const production = given.NODE_ENV?.trim().toLowerCase() === 'production';
  const env = cleanEnv(given, settings, {
    reporter({ errors }) {
      const lines = Object.entries(errors).map(
        ([name, error]) => `${name} ${error instanceof Error ? error.message : 'is not valid'}`,
      );
      const unclear = sandboxMistake(given.WALDUR_API_URL, given.SANDBOX, production);
      if (unclear !== null) lines.unshift(unclear);
      const port = given.PORT ?? String(settings.PORT.default);
      if (given.METRICS_PORT !== undefined && given.METRICS_PORT === port && port !== '0')
        lines.push(`METRICS_PORT must not be the same as PORT, which is ${port}`);
      if (lines.length > 0) throw new ConfigError(lines);
    },
  });
  return Object.freeze({
    waldurApiUrl: env.WALDUR_API_URL ?? null,
    publicUrl: env.WALDUR_PUBLIC_URL ?? null,
    port: env.PORT,
    metricsPort: env.METRICS_PORT ?? null,
    host: env.HOST,
    logLevel: env.LOG_LEVEL,
    accessLog: env.ACCESS_LOG,
    explain: env.EXPLAIN ?? !production,
    introspection: env.INTROSPECTION ?? !production,
    graphiql: env.GRAPHIQL ?? !production,
    suggestions: env.SUGGESTIONS ?? !production,
    trustProxy: env.TRUST_PROXY,
    edge: {
      corsOrigins: env.CORS_ORIGINS,
      hstsSeconds: env.HSTS_SECONDS,
      compressionMinBytes: env.COMPRESSION_MIN_BYTES,
      maxBodyBytes: env.MAX_BODY_BYTES,
      // Four files and the other parts.
      maxMultipartBytes: 4 * env.MAX_UPLOAD_BYTES + env.MAX_BODY_BYTES,
    },
    connections: {
      maxHeaderBytes: env.MAX_HEADER_BYTES,
      maxConnections: env.MAX_CONNECTIONS,
      requestTimeoutMs: env.REQUEST_TIMEOUT_MS,
      keepAliveTimeoutMs: env.KEEP_ALIVE_TIMEOUT_MS,
    },
    admission: {
      maxConcurrent: env.MAX_CONCURRENT_OPERATIONS,
      perSecond: env.RATE_LIMIT_PER_SECOND ?? (production ? 1_000 : 0),
      burst: env.RATE_LIMIT_BURST,
    },
    tracing: tracingOf(env),
    documents: {
      manifest: env.PERSISTED_DOCUMENTS ?? null,
      trustedOnly: env.PERSISTED_ONLY,
      ttlMs: env.PERSISTED_TTL_MS,
    },
    responseCacheTtlMs: env.RESPONSE_CACHE_TTL_MS,
    reuseTtlMs: env.REUSE_TTL_MS,
    idempotencyTtlMs: env.IDEMPOTENCY_TTL_MS,
    maxPageSize: env.MAX_PAGE_SIZE,
    maxBulkItems: env.MAX_BULK_ITEMS,
    cost: {
      maxRequests: env.MAX_UPSTREAM_REQUESTS,
      maxRows: env.MAX_ROWS,
      maxBytes: env.MAX_ANSWER_BYTES,
    },
    document: {
      maxBytes: env.MAX_DOCUMENT_BYTES,
      maxTokens: env.MAX_TOKENS,
      maxDepth: env.MAX_DEPTH,
      maxFields: env.MAX_FIELDS,
      maxAliases: env.MAX_ALIASES,
      maxRootFields: env.MAX_ROOT_FIELDS,
      maxDirectives: env.MAX_DIRECTIVES,
      maxListLength: env.MAX_LIST_LENGTH,
    },
    variables: {
      maxListLength: env.MAX_LIST_LENGTH,
      maxInputValues: env.MAX_INPUT_VALUES,
      maxStringLength: env.MAX_STRING_LENGTH,
    },
    maxUploadBytes: env.MAX_UPLOAD_BYTES,
    operationTimeoutMs: env.OPERATION_TIMEOUT_MS,
    responses: {
      maxBytes: env.MAX_ANSWER_BYTES,
      maxUnsentBytes: env.MAX_UNSENT_BYTES,
      sendTimeoutMs: env.SEND_TIMEOUT_MS,
    },
    shutdownDelayMs: env.SHUTDOWN_DELAY_MS,
    shutdownTimeoutMs: env.SHUTDOWN_TIMEOUT_MS,
    upstream: {
      maxConcurrency: env.UPSTREAM_MAX_CONCURRENCY,
      timeoutMs: env.UPSTREAM_TIMEOUT_MS,
      writeTimeoutMs: env.UPSTREAM_WRITE_TIMEOUT_MS,
      attemptTimeoutMs: env.UPSTREAM_ATTEMPT_TIMEOUT_MS,
      maxAttempts: env.UPSTREAM_MAX_ATTEMPTS,
      maxBodyBytes: env.UPSTREAM_MAX_BODY_BYTES,
      breakerFailures: env.UPSTREAM_BREAKER_FAILURES,
      breakerResetMs: env.UPSTREAM_BREAKER_RESET_MS,
      probeTtlMs: env.UPSTREAM_PROBE_TTL_MS,
      ca: env.UPSTREAM_CA_FILE ?? null,
      http2: env.UPSTREAM_HTTP2,
    },
    poll: {
      intervalMs: env.POLL_INTERVAL_MS,
      maxConcurrency: env.POLL_MAX_CONCURRENCY,
      outageMs: env.POLL_OUTAGE_MS,
    },
    redis:
      env.REDIS_URL === undefined
        ? null
        : { url: env.REDIS_URL, keyPrefix: env.REDIS_KEY_PREFIX, secret: env.REDIS_SECRET ?? null },
    webSocket: {
      connectionInitTimeoutMs: env.WS_CONNECTION_INIT_TIMEOUT_MS,
      pingIntervalMs: env.WS_PING_INTERVAL_MS,
      maxMessageBytes: env.WS_MAX_MESSAGE_BYTES,
      idleTimeoutMs: env.WS_IDLE_TIMEOUT_MS,
      maxSubscriptions: env.WS_MAX_SUBSCRIPTIONS,
      maxSockets: env.WS_MAX_SOCKETS_PER_CREDENTIAL,
    },
    subscriptions: {
      maxPerCredential: env.SUBSCRIPTIONS_PER_CREDENTIAL,
      maxAgeMs: env.SUBSCRIPTION_MAX_AGE_MS,
    },
    sandbox: { resources: env.SANDBOX_RESOURCES, latencyMs: env.SANDBOX_LATENCY_MS },
    /** The numeric settings, by name. */
    numbers: Object.fromEntries(
      Object.entries(env).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
    ),
  });
}

/** The tokens of the sandbox are publicly known: the gateway refuses to start it when a real Waldur may be meant. */
function sandboxMistake(
  url: string | undefined,
  sandbox: string | undefined,
  production: boolean,
): string | null {
  if (url !== undefined) {
    return sandbox === 'true'
      ? 'SANDBOX must not be true together with WALDUR_API_URL: unset one of the two'
      : null;
  }
  if (sandbox === 'false') return 'WALDUR_API_URL must be set when SANDBOX is false';
  if (sandbox !== undefined || !production) return null;
  return 'WALDUR_API_URL must be set when NODE_ENV is production; in a checkout, SANDBOX=true starts the sandbox provider anyway, although its tokens are publicly known';
}

function tracingOf(env: {
  readonly OTEL_EXPORTER_OTLP_ENDPOINT: string | undefined;
  readonly OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: string | undefined;
  readonly OTEL_SERVICE_NAME: string;
  readonly OTEL_TRACES_SAMPLER: string;
  readonly OTEL_TRACES_SAMPLER_ARG: number;
}) {
  const base = env.OTEL_EXPORTER_OTLP_ENDPOINT;
  const url =
    env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? (base && `${base.replace(/\/$/, '')}/v1/traces`) ?? null;
  if (url === null) return null;
  return {
    url,
    serviceName: env.OTEL_SERVICE_NAME,
    sampler: env.OTEL_TRACES_SAMPLER,
    ratio: env.OTEL_TRACES_SAMPLER_ARG,
  };
}
