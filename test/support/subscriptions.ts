import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** One event of a stream, loosely typed for assertions. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into events of any shape
export type StreamEvent = { data?: any; errors?: readonly { extensions?: { code?: string } }[] };

/** A subscription that is read as fast as events come. */
export interface Subscription {
  readonly events: StreamEvent[];
  /** `complete`, `cut` when the connection ended before, or the error that ended it. */
  readonly ended: Promise<unknown>;
  stop(): void;
}

export interface SubscriptionRequest {
  /** Origin of the gateway. */
  readonly url: string;
  readonly token: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** Subscribes over a separate WebSocket, which does not reconnect. */
export function overWebSocket({ url, token, query, variables = {} }: SubscriptionRequest): Subscription {
  const events: StreamEvent[] = [];
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { Authorization: `Token ${token}` },
    retryAttempts: 0,
  });
  let stop = (): void => {};
  const ended = new Promise<unknown>((resolve) => {
    stop = client.subscribe(
      { query, variables },
      {
        next: (event) => events.push(event as StreamEvent),
        error: resolve,
        complete: () => resolve('complete'),
      },
    );
  }).finally(() => client.dispose());
  return { events, ended, stop: () => stop() };
}

/** Subscribes over Server-Sent Events. */
export function overSse({ url, token, query, variables = {} }: SubscriptionRequest): Subscription {
  const events: StreamEvent[] = [];
  const controller = new AbortController();
  const read = async (): Promise<string> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        accept: 'text/event-stream',
        'content-type': 'application/json',
        authorization: `Token ${token}`,
      },
      body: JSON.stringify({ query, variables }),
      signal: controller.signal,
    });
    let text = '';
    let isComplete = false;
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString('utf8');
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        const data = /^data: ?(.+)$/m.exec(block)?.[1];
        if (/^event: ?next$/m.test(block) && data) events.push(JSON.parse(data) as StreamEvent);
        if (/^event: ?complete$/m.test(block)) isComplete = true;
      }
    }
    return isComplete ? 'complete' : 'cut';
  };
  return { events, ended: read().catch(() => 'cut'), stop: () => controller.abort() };
}
