import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { cleanEnv, makeValidator } from 'envalid';

const wholeNumber = (minimum: number, maximum: number) =>
  makeValidator((input: string | number) => {
    const value = Number(input);
    if (!Number.isInteger(value) || value < minimum || value > maximum) {
      throw new TypeError(`must be a whole number from ${minimum} to ${maximum}, not "${input}"`);
    }
    return value;
  });

const httpAddress = makeValidator((input: string) => {
  if (!URL.canParse(input) || !/^https?:$/.test(new URL(input).protocol)) {
    throw new TypeError(`must be an http or https address, not "${input}"`);
  }
  return input;
});

const redisAddress = makeValidator((input: string) => {
  if (!URL.canParse(input) || !/^rediss?:$/.test(new URL(input).protocol)) {
    // The address may hold a password: it is not repeated.
    throw new TypeError('must be a redis or rediss address');
  }
  return input;
});

const collectorAddress = makeValidator((input: string) => {
  if (!URL.canParse(input) || !/^https?:$/.test(new URL(input).protocol)) {
    // The address may hold a password: it is not repeated.
    throw new TypeError('must be an http or https address');
  }
  return input;
});

const share = makeValidator((input: string | number) => {
  const value = Number(input);
  if (!(value >= 0 && value <= 1)) throw new TypeError(`must be a number from 0 to 1, not "${input}"`);
  return value;
});

const yesOrNo = makeValidator((input: string | boolean) => {
  if (!/^(?:true|false)$/.test(String(input))) throw new TypeError(`must be true or false, not "${input}"`);
  return String(input) === 'true';
});

const text = makeValidator((input: string) => input);

const entriesOf = (input: string): readonly string[] =>
  input
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

const origins = makeValidator((input: string) => {
  const entries = entriesOf(input);
  for (const entry of entries) {
    if (entry === '*' || (URL.canParse(entry) && new URL(entry).origin === entry)) continue;
    throw new TypeError(`must be a list of origins such as https://portal.example.org, not "${entry}"`);
  }
  return entries;
});

/** False, a number of proxies, or networks. */
const proxies = makeValidator((input: string): false | number | readonly string[] => {
  if (input === 'false') return false;
  if (/^\d{1,2}$/.test(input)) return Number(input) || false;
  const entries = entriesOf(input);
  for (const entry of entries) {
    const [address = '', bits = '0'] = entry.split('/');
    const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
    if (entry.split('/').length > 2 || !/^\d{1,3}$/.test(bits) || Number(bits) > longest) {
      throw new TypeError(
        `must be false, a number of proxies or networks such as 10.0.0.0/8, not "${entry}"`,
      );
    }
  }
  return entries;
});

/** The path of a file of certificates; its value is what the file holds. */
const certificateFile = makeValidator((path: string) => {
  let pem: string;
  try {
    pem = readFileSync(path, 'utf8');
  } catch {
    throw new TypeError(`must be a file that can be read, not "${path}"`);
  }
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
  try {
    if (blocks.length === 0) throw new TypeError('No block begins.');
    for (const block of blocks) new X509Certificate(block);
  } catch {
    throw new TypeError(`must be a file of certificates in PEM form, which "${path}" is not`);
  }
  return blocks.join('\n');
});

/** Those of the OpenTelemetry specification. */
const samplers = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
];

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

const word = (choices: readonly string[]) =>
  makeValidator((input: string) => {
    if (!choices.includes(input)) throw new TypeError(`must be one of ${choices.join(', ')}, not "${input}"`);
    return input;
  });

/** Every environment variable with its default and meaning; the README's table repeats it, which a test checks. */
export const settings = {
  WALDUR_API_URL: httpAddress({
    default: undefined,
    desc: 'Origin of the Waldur REST API, with or without `/api/`. Unset: the embedded sandbox provider is started.',
  }),
  PORT: wholeNumber(
    0,
    65_535,
  )({ default: 4000, desc: 'Port of the gateway; 0 takes any free one, which is printed.' }),
  HOST: text({ default: '127.0.0.1', desc: 'Address to listen on.' }),
  LOG_LEVEL: word(logLevels)({
    default: 'info',
    desc: 'Least severe level that is logged. JSON lines unless the output is a terminal.',
  }),
  ACCESS_LOG: yesOrNo({
    default: true,
    desc: 'Whether each HTTP request is logged, at level info; health checks at debug.',
  }),
  EXPLAIN: yesOrNo({
    default: undefined,
    desc: 'Whether a request with `X-Explain: 1` is told its plan and the requests made. Unset: unless `NODE_ENV` is `production`.',
  }),
  INTROSPECTION: yesOrNo({
    default: undefined,
    desc: 'Whether the schema can be asked for. Unset: unless `NODE_ENV` is `production`.',
  }),
  GRAPHIQL: yesOrNo({
    default: undefined,
    desc: 'Whether browsers are given GraphiQL. Unset: unless `NODE_ENV` is `production`.',
  }),
  SUGGESTIONS: yesOrNo({
    default: undefined,
    desc: 'Whether errors suggest names of the schema. Unset: unless `NODE_ENV` is `production`.',
  }),
  CORS_ORIGINS: origins({
    default: [],
    desc: 'Origins whose pages may read answers and open WebSockets, separated by commas; `*` for all, without cookies. Unset: only the own one.',
  }),
  TRUST_PROXY: proxies({
    default: false,
    desc: 'Proxies whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed: how many there are, or their addresses and networks, separated by commas. `false`: none.',
  }),
  HSTS_SECONDS: wholeNumber(
    0,
    100_000_000,
  )({
    default: 0,
    desc: 'How long browsers that came by HTTPS, which a trusted proxy says, are told to use nothing else; 0: not told.',
  }),
  COMPRESSION_MIN_BYTES: wholeNumber(
    0,
    100_000_000,
  )({
    default: 1024,
    desc: 'Answers of so many bytes are compressed for clients that take it; 0: none.',
  }),
  MAX_BODY_BYTES: wholeNumber(
    1_000,
    100_000_000,
  )({
    default: 1_000_000,
    desc: 'Largest body of a request without files, in bytes.',
  }),
  MAX_HEADER_BYTES: wholeNumber(
    1_000,
    1_000_000,
  )({
    default: 16_384,
    desc: 'All headers of a request together, in bytes.',
  }),
  MAX_CONNECTIONS: wholeNumber(
    1,
    1_000_000,
  )({
    default: 10_000,
    desc: 'Connections at the same time; further ones are closed at once.',
  }),
  REQUEST_TIMEOUT_MS: wholeNumber(
    100,
    3_600_000,
  )({
    default: 60_000,
    desc: 'How long a request may take to arrive whole; its headers 15 seconds at most.',
  }),
  KEEP_ALIVE_TIMEOUT_MS: wholeNumber(
    0,
    3_600_000,
  )({
    default: 65_000,
    desc: 'How long a connection waits for its next request: longer than the load balancer before it keeps one.',
  }),
  MAX_CONCURRENT_OPERATIONS: wholeNumber(
    1,
    1_000_000,
  )({
    default: 100,
    desc: 'Queries and mutations of one credential under way in one process; anonymous callers are told apart by address.',
  }),
  RATE_LIMIT_PER_SECOND: wholeNumber(
    0,
    1_000_000,
  )({
    default: undefined,
    desc: 'Operations that one credential may start in a second, in the long run and in all replicas that share Redis; 0: any number. Unset: 100 when `NODE_ENV` is `production`, otherwise any number.',
  }),
  RATE_LIMIT_BURST: wholeNumber(
    1,
    1_000_000,
  )({
    default: 500,
    desc: 'Operations that one credential may start in one go.',
  }),
  OTEL_EXPORTER_OTLP_ENDPOINT: collectorAddress({
    default: undefined,
    desc: 'OpenTelemetry collector that spans are sent to, as OTLP over HTTP in JSON; `/v1/traces` is added.',
  }),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: collectorAddress({
    default: undefined,
    desc: 'The same, with its whole path. Both unset: no tracing.',
  }),
  OTEL_SERVICE_NAME: text({ default: 'waldur-graphql-gateway', desc: 'Name of the service in traces.' }),
  OTEL_TRACES_SAMPLER: word(samplers)({
    default: 'parentbased_always_on',
    desc: 'Which operations are traced; `parentbased_` ones follow the `traceparent` of the caller.',
  }),
  OTEL_TRACES_SAMPLER_ARG: share({
    default: 1,
    desc: 'Share of traces that the `traceidratio` samplers keep.',
  }),
  PERSISTED_DOCUMENTS: text({
    default: undefined,
    desc: 'Manifest of trusted documents, `{ "<hash>": "<document>" }`. Loaded at the start and when it changes.',
  }),
  PERSISTED_ONLY: yesOrNo({
    default: false,
    desc: 'Whether only trusted documents are accepted, by hash or by text.',
  }),
  PERSISTED_TTL_MS: wholeNumber(
    0,
    2_592_000_000,
  )({
    default: 86_400_000,
    desc: 'How long a document that a client has sent with its hash can be asked for by the hash alone.',
  }),
  RESPONSE_CACHE_TTL_MS: wholeNumber(
    0,
    3_600_000,
  )({
    default: 0,
    desc: 'How long an answer to a query is given again to the same credential, until that writes; 0: never. In Redis where there is one.',
  }),
  MAX_PAGE_SIZE: wholeNumber(
    1,
    300,
  )({
    default: 300,
    desc: 'Largest `first` or `last` of a connection. The REST API gives 300 rows a page at most.',
  }),
  MAX_UPLOAD_BYTES: wholeNumber(
    1,
    100_000_000,
  )({
    default: 1_000_000,
    desc: 'Largest uploaded file, in bytes. The web server of a stock Waldur takes 1 MB.',
  }),
  MAX_UPSTREAM_REQUESTS: wholeNumber(
    1,
    1_000_000,
  )({
    default: 1_000,
    desc: 'Requests to the REST API that one operation may take at worst; of a subscription, one event.',
  }),
  MAX_ROWS: wholeNumber(
    1,
    100_000_000,
  )({
    default: 50_000,
    desc: 'Rows that these may read at worst.',
  }),
  MAX_DOCUMENT_BYTES: wholeNumber(
    1_000,
    10_000_000,
  )({
    default: 100_000,
    desc: 'Longest document, in bytes.',
  }),
  MAX_TOKENS: wholeNumber(
    100,
    20_000,
  )({
    default: 5_000,
    desc: 'Words and signs of one document.',
  }),
  MAX_DEPTH: wholeNumber(
    2,
    100,
  )({
    default: 15,
    desc: 'Fields from the root of an operation down to a leaf; introspection has a bound of its own.',
  }),
  MAX_FIELDS: wholeNumber(
    10,
    100_000,
  )({
    default: 3_000,
    desc: 'Fields and spreads of one operation, those of fragments wherever they are spread.',
  }),
  MAX_ALIASES: wholeNumber(
    0,
    100_000,
  )({
    default: 200,
    desc: 'Aliases of one operation, those of fragments wherever they are spread.',
  }),
  MAX_ROOT_FIELDS: wholeNumber(
    1,
    10_000,
  )({
    default: 100,
    desc: 'Fields at the root of one operation.',
  }),
  MAX_DIRECTIVES: wholeNumber(
    0,
    10_000,
  )({
    default: 100,
    desc: 'Directives of one operation, those of fragments wherever they are spread.',
  }),
  MAX_LIST_LENGTH: wholeNumber(
    1,
    100_000,
  )({
    default: 1_000,
    desc: 'Entries of one list in an argument or a variable.',
  }),
  MAX_INPUT_VALUES: wholeNumber(
    10,
    1_000_000,
  )({
    default: 10_000,
    desc: 'Values in all variables of one request together.',
  }),
  MAX_STRING_LENGTH: wholeNumber(
    100,
    100_000_000,
  )({
    default: 1_000_000,
    desc: 'Characters of one text in a variable.',
  }),
  UPSTREAM_MAX_CONCURRENCY: wholeNumber(
    1,
    1_000,
  )({
    default: 8,
    desc: 'Requests to the REST API at the same time, for the whole process. A stock Waldur has four workers.',
  }),
  UPSTREAM_TIMEOUT_MS: wholeNumber(
    1,
    600_000,
  )({
    default: 30_000,
    desc: 'Total budget of one read from the REST API, waiting and all attempts included.',
  }),
  UPSTREAM_ATTEMPT_TIMEOUT_MS: wholeNumber(
    1,
    600_000,
  )({
    default: 10_000,
    desc: 'Budget of one attempt of a read.',
  }),
  UPSTREAM_MAX_ATTEMPTS: wholeNumber(
    1,
    10,
  )({
    default: 3,
    desc: 'Attempts of one read, the first included, while its budget lasts.',
  }),
  UPSTREAM_MAX_BODY_BYTES: wholeNumber(
    1_000,
    1_000_000_000,
  )({
    default: 33_554_432,
    desc: 'Largest answer that is accepted from the REST API, in bytes, inflated.',
  }),
  UPSTREAM_WRITE_TIMEOUT_MS: wholeNumber(
    1,
    600_000,
  )({
    default: 60_000,
    desc: 'Budget of one write to the REST API, waiting included. A write is never repeated.',
  }),
  UPSTREAM_BREAKER_FAILURES: wholeNumber(
    0,
    100_000,
  )({
    default: 10,
    desc: 'After how many requests in a row without an answer, or with 502 to 504, the REST API is left alone for a while; 0: never.',
  }),
  UPSTREAM_BREAKER_RESET_MS: wholeNumber(
    1,
    600_000,
  )({
    default: 5_000,
    desc: 'How long it is left alone, before one read tries it again.',
  }),
  UPSTREAM_PROBE_TTL_MS: wholeNumber(
    0,
    600_000,
  )({
    default: 5_000,
    desc: 'How long the gateway goes by its last sign of life from the REST API when it is asked whether it is ready.',
  }),
  UPSTREAM_CA_FILE: certificateFile({
    default: undefined,
    desc: 'File of certificates (PEM) to trust for the REST API, beside those that come with Node.',
  }),
  UPSTREAM_HTTP2: yesOrNo({
    default: false,
    desc: 'Whether reads use HTTP/2 with a REST API that offers it. It costs more CPU, and reads are repeated when the server retires a connection. Writes use HTTP/1.1 always.',
  }),
  POLL_INTERVAL_MS: wholeNumber(
    50,
    600_000,
  )({
    default: 2_000,
    desc: 'How often what somebody watches is read from the REST API.',
  }),
  POLL_MAX_CONCURRENCY: wholeNumber(
    1,
    1_000,
  )({
    default: 2,
    desc: 'Polls at the same time, for the whole process: their share of `UPSTREAM_MAX_CONCURRENCY`.',
  }),
  POLL_OUTAGE_MS: wholeNumber(
    0,
    3_600_000,
  )({
    default: 120_000,
    desc: 'How long subscriptions survive an outage of the REST API in silence.',
  }),
  REDIS_URL: redisAddress({
    default: undefined,
    desc: 'Redis (6 or newer) through which replicas share their polling; the same in all of them. Unset: none is shared.',
  }),
  REDIS_KEY_PREFIX: text({
    default: 'waldur-graphql:',
    desc: 'What the names of all keys and channels in Redis begin with.',
  }),
  REDIS_SECRET: text({
    default: undefined,
    desc: 'Secret under which credentials are hashed for Redis; the same in all replicas. Unset: made from `REDIS_URL`.',
  }),
  WS_CONNECTION_INIT_TIMEOUT_MS: wholeNumber(
    1,
    60_000,
  )({
    default: 3_000,
    desc: 'How long a WebSocket may wait with its `connection_init`.',
  }),
  WS_PING_INTERVAL_MS: wholeNumber(
    0,
    600_000,
  )({
    default: 12_000,
    desc: 'How often a WebSocket is pinged; one that does not answer is closed.',
  }),
  WS_MAX_MESSAGE_BYTES: wholeNumber(
    1_000,
    100_000_000,
  )({
    default: 1_000_000,
    desc: 'Largest message that is taken from a WebSocket, in bytes.',
  }),
  WS_IDLE_TIMEOUT_MS: wholeNumber(
    0,
    86_400_000,
  )({
    default: 600_000,
    desc: 'How long a WebSocket may stay open with nothing running on it; 0: without end.',
  }),
  WS_MAX_SUBSCRIPTIONS: wholeNumber(
    1,
    1_000_000,
  )({
    default: 1_000,
    desc: 'Subscriptions that run on one WebSocket.',
  }),
  WS_MAX_SOCKETS_PER_CREDENTIAL: wholeNumber(
    1,
    1_000_000,
  )({
    default: 100,
    desc: 'WebSockets of one credential; all anonymous callers count as one.',
  }),
  SUBSCRIPTIONS_PER_CREDENTIAL: wholeNumber(
    1,
    1_000_000,
  )({
    default: 2_000,
    desc: 'Subscriptions of one credential in one process, WebSockets and event streams together.',
  }),
  SUBSCRIPTION_MAX_AGE_MS: wholeNumber(
    0,
    604_800_000,
  )({
    default: 14_400_000,
    desc: 'Age at which WebSockets and event streams are closed, so that clients come back; 0: never.',
  }),
  SHUTDOWN_TIMEOUT_MS: wholeNumber(
    0,
    60_000,
  )({
    default: 8_000,
    desc: 'How long running operations may go on after SIGTERM.',
  }),
  SANDBOX_RESOURCES: wholeNumber(
    1,
    1_000_000,
  )({
    default: 1_600,
    desc: 'Resources in the sandbox provider.',
  }),
  SANDBOX_LATENCY_MS: wholeNumber(
    0,
    60_000,
  )({
    default: 0,
    desc: 'Delay of every answer of the sandbox provider.',
  }),
};

/** The checked environment, frozen. */
export type Config = ReturnType<typeof loadConfig>;

/** The environment variables are wrong; one line for each mistake. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/**
 * Reads and checks the environment. An empty variable counts as unset.
 *
 * @throws {ConfigError} with one line for each variable that is wrong.
 */
export function loadConfig(environment: NodeJS.ProcessEnv) {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const env = cleanEnv(given, settings, {
    reporter: ({ errors }) => {
      const lines = Object.entries(errors).map(
        ([name, error]) => `${name} ${error instanceof Error ? error.message : 'is wrong'}`,
      );
      if (lines.length > 0) throw new ConfigError(lines);
    },
  });
  const production = environment.NODE_ENV === 'production';
  return Object.freeze({
    waldurApiUrl: env.WALDUR_API_URL ?? null,
    port: env.PORT,
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
      // Four files, and what frames them.
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
      perSecond: env.RATE_LIMIT_PER_SECOND ?? (production ? 100 : 0),
      burst: env.RATE_LIMIT_BURST,
    },
    tracing: tracingOf(env),
    documents: {
      manifest: env.PERSISTED_DOCUMENTS ?? null,
      trustedOnly: env.PERSISTED_ONLY,
      ttlMs: env.PERSISTED_TTL_MS,
    },
    responseCacheTtlMs: env.RESPONSE_CACHE_TTL_MS,
    maxPageSize: env.MAX_PAGE_SIZE,
    cost: { maxRequests: env.MAX_UPSTREAM_REQUESTS, maxRows: env.MAX_ROWS },
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
  });
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
