import { createClient, type RedisScripts } from '@redis/client';
import { withTimeout } from '../lib/timeout.ts';

/** Settings of {@link RedisConnection}. Durations are in milliseconds. */
export interface RedisConnectionOptions<S extends RedisScripts> {
  /** `redis://` or `rediss://` address, with credentials if the server asks for them. */
  readonly url: string;
  readonly scripts: S;
  /** Budget of one command: a server that hangs delays no caller longer than this, once. */
  readonly commandTimeoutMs: number;
  /** Budget of one attempt to connect. */
  readonly connectTimeoutMs: number;
  /** Pauses between attempts to connect double from the first to the second. */
  readonly retryMs: readonly [shortest: number, longest: number];
  /** A command that succeeds only when all required commands work; the connection counts as up after it. */
  readonly probe: (client: RedisClient<S>) => Promise<unknown>;
  /** Called on every change, the first outcome included; `reason` is null when the connection is up. */
  readonly onHealth: (up: boolean, reason: string | null) => void;
  readonly onMessage: (channel: string, message: string) => void;
}

/** The client of the connection, with its scripts as methods. */
export type RedisClient<S extends RedisScripts> = ReturnType<typeof newClient<S>>;

/**
 * One connection to Redis for commands and messages. It reconnects by itself, and nobody waits for that: while it is
 * down, commands fail immediately. Every failure, also of a command, replaces the connection.
 *
 * Commands and subscriptions share the connection, so that a command sent after a subscription misses no message.
 */
export class RedisConnection<S extends RedisScripts> {
  readonly #options: RedisConnectionOptions<S>;
  readonly #channels = new Set<string>();
  #client: RedisClient<S> | null = null;
  #attempt: Promise<void> = Promise.resolve();
  #retry: NodeJS.Timeout | null = null;
  #failures = 0;
  #up: boolean | null = null;
  #closed = false;

  constructor(options: RedisConnectionOptions<S>) {
    this.#options = options;
    this.#connect();
  }

  /** Runs a command; null when Redis is not connected or the command failed. Never rejects. */
  async run<T>(command: (client: RedisClient<S>) => Promise<T>): Promise<{ readonly value: T } | null> {
    const client = this.#client;
    if (!client) return null;
    try {
      return { value: await withTimeout(this.#options.commandTimeoutMs, () => command(client)) };
    } catch (error) {
      this.#drop(client, error);
      return null;
    }
  }

  /** Receives the messages of a channel, now and after every new connection. */
  subscribe(channel: string): void {
    this.#channels.add(channel);
    void this.run((client) => client.subscribe(channel, this.#onMessage));
  }

  unsubscribe(channel: string): void {
    this.#channels.delete(channel);
    // With the listener: without it, a subscription made before the reply comes would be taken for an existing one.
    void this.run((client) => client.unsubscribe(channel, this.#onMessage));
  }

  /** Waits for commands under way, within their budget, and disconnects. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#retry) clearTimeout(this.#retry);
    await this.#attempt;
    const client = this.#client;
    this.#client = null;
    if (!client) return;
    await withTimeout(this.#options.commandTimeoutMs, () => client.close()).catch(() => {});
    destroy(client);
  }

  readonly #onMessage = (message: string, channel: string): void => this.#options.onMessage(channel, message);

  #connect(): void {
    const { connectTimeoutMs, probe } = this.#options;
    const client = newClient(this.#options);
    let lost: unknown = null;
    client.on('error', (error: unknown) => {
      lost ??= error;
      this.#drop(client, error);
    });
    this.#attempt = (async () => {
      try {
        await withTimeout(connectTimeoutMs, () => client.connect());
        await withTimeout(connectTimeoutMs, () => probe(client));
        const channels = [...this.#channels];
        if (channels.length > 0) {
          await withTimeout(connectTimeoutMs, () => client.subscribe(channels, this.#onMessage));
        }
        if (lost !== null) throw lost;
        this.#client = client;
        this.#failures = 0;
        // Subscriptions that were added or removed while the connection was being made.
        for (const channel of this.#channels) if (!channels.includes(channel)) this.subscribe(channel);
        for (const channel of channels) if (!this.#channels.has(channel)) this.unsubscribe(channel);
        this.#report(true, null);
      } catch (error) {
        destroy(client);
        this.#retryLater(lost ?? error);
      }
    })();
  }

  #drop(client: RedisClient<S>, error: unknown): void {
    if (this.#client !== client) return;
    this.#client = null;
    destroy(client);
    this.#retryLater(error);
  }

  #retryLater(error: unknown): void {
    if (this.#closed) return;
    const [shortest, longest] = this.#options.retryMs;
    const pause = Math.min(longest, shortest * 2 ** this.#failures);
    this.#failures += 1;
    // Replicas lose Redis together, but should not all reconnect at the same moment.
    this.#retry = setTimeout(() => this.#connect(), pause * (0.75 + 0.5 * Math.random()));
    this.#report(false, error instanceof Error ? error.message || error.name : String(error));
  }

  #report(up: boolean, reason: string | null): void {
    if (this.#closed || this.#up === up) return;
    this.#up = up;
    this.#options.onHealth(up, reason);
  }
}

/**
 * A connection for plain commands, with a budget of 250 ms for each. It does not report its health: the polling side
 * reports that of the same Redis. It counts as up once `probeKey` could be read.
 */
export function commandConnection(url: string, probeKey: string) {
  return new RedisConnection({
    url,
    scripts: {},
    commandTimeoutMs: 250,
    connectTimeoutMs: 1_000,
    retryMs: [100, 5_000],
    probe: (client) => client.get(probeKey),
    onHealth: () => {},
    onMessage: () => {},
  });
}

function newClient<S extends RedisScripts>({ url, scripts, connectTimeoutMs }: RedisConnectionOptions<S>) {
  return createClient({
    url,
    scripts,
    // The connection makes its own attempts: a pause of the client would outlast it.
    socket: { connectTimeout: connectTimeoutMs, reconnectStrategy: false },
    disableOfflineQueue: true,
    maintNotifications: 'disabled',
    // The connection has its own timeout for commands.
    commandOptions: { timeout: 0 },
  });
}

function destroy(client: { readonly isOpen: boolean; destroy(): void }): void {
  if (client.isOpen) client.destroy();
}
