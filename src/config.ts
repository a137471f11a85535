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

const text = makeValidator((input: string) => input);

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
  return Object.freeze({
    waldurApiUrl: env.WALDUR_API_URL ?? null,
    port: env.PORT,
    host: env.HOST,
    logLevel: env.LOG_LEVEL,
    maxPageSize: env.MAX_PAGE_SIZE,
    maxUploadBytes: env.MAX_UPLOAD_BYTES,
    shutdownTimeoutMs: env.SHUTDOWN_TIMEOUT_MS,
    upstream: {
      maxConcurrency: env.UPSTREAM_MAX_CONCURRENCY,
      timeoutMs: env.UPSTREAM_TIMEOUT_MS,
      writeTimeoutMs: env.UPSTREAM_WRITE_TIMEOUT_MS,
      attemptTimeoutMs: env.UPSTREAM_ATTEMPT_TIMEOUT_MS,
      maxAttempts: env.UPSTREAM_MAX_ATTEMPTS,
      maxBodyBytes: env.UPSTREAM_MAX_BODY_BYTES,
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
