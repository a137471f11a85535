import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** A subscriber over WebSocket that reconnects whenever it is cut off. */
export interface LiveClient {
  /**
   * What `read` has made of each event, or the code of its error. A state that is sent again after a reconnection is kept
   * once.
   */
  readonly told: string[];
  /** The codes with which its sockets were closed. */
  readonly closed: number[];
  /** `complete`, or the error that ended it. */
  readonly ended: Promise<unknown>;
  readonly hasEnded: boolean;
  stop(): void;
}

export interface LiveOptions {
  /** Called before each connection: the origin of the gateway. */
  readonly url: () => string;
  readonly token: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  /** The text that is stored for an event. */
  readonly read: (data: Record<string, Record<string, unknown>>) => string;
}

/** Subscribes immediately, and until `stop` or the end. */
export function liveClient(options: LiveOptions): LiveClient {
  const told: string[] = [];
  const closed: number[] = [];
  let hasEnded = false;
  const client = createClient({
    url: () => `${options.url().replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { Authorization: `Token ${options.token}` },
    retryAttempts: 1_000,
    shouldRetry: () => true,
    retryWait: () => new Promise((resolve) => setTimeout(resolve, 20)),
    on: { closed: (event) => closed.push((event as { code: number }).code) },
  });
  let stop = (): void => {};
  const ended = new Promise<unknown>((resolve) => {
    stop = client.subscribe<Record<string, Record<string, unknown>>>(
      { query: options.query, variables: options.variables },
      {
        next: ({ data, errors }) => {
          const what = data ? options.read(data) : String(errors?.[0]?.extensions?.code);
          if (told.at(-1) !== what) told.push(what);
        },
        error: resolve,
        complete: () => resolve('complete'),
      },
    );
  }).finally(() => {
    hasEnded = true;
    return client.dispose();
  });
  return {
    told,
    closed,
    ended,
    get hasEnded() {
      return hasEnded;
    },
    stop: () => stop(),
  };
}
