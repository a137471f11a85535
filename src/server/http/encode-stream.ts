import type { ServerResponse } from 'node:http';
import type { HttpHead } from './result.ts';
import type { Sender } from './send.ts';

/** How the results of a stream are written. */
export interface StreamEncoding {
  readonly contentType: string;
  /** What is written before the first result; it makes the headers go out. */
  readonly start: string;
  /** What is written while there is nothing to send, so that nobody in between takes the connection for dead. */
  readonly ping: string;
  result(json: string): string;
  /** After the last result. A stream without it was cut, and is worth another try. */
  readonly end: string;
}

/** Results as server-sent events: the distinct connections mode of the GraphQL over SSE protocol. */
export const eventStream: StreamEncoding = {
  contentType: 'text/event-stream; charset=utf-8',
  start: ':\n\n',
  ping: ':\n\n',
  result: (json) => `event: next\ndata: ${json}\n\n`,
  end: 'event: complete\ndata:\n\n',
};

const boundary = '-';
const part = (json: string): string =>
  `\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}\r\n--${boundary}`;

/** Results as the parts of `multipart/mixed`: the incremental delivery format of 2022. */
export const multipartMixed: StreamEncoding = {
  contentType: `multipart/mixed; boundary="${boundary}"`,
  start: `\r\n--${boundary}`,
  // Between parts there is no room for anything but a part: a reader that knows no empty one is not sent any.
  ping: '',
  result: part,
  end: '--\r\n',
};

/** Events of a subscription as Apollo's clients read them over HTTP (`subscriptionSpec=1.0`). */
export const multipartSubscription: StreamEncoding = {
  ...multipartMixed,
  contentType: `multipart/mixed; boundary="${boundary}"; subscriptionSpec=1.0`,
  ping: part('{}'),
  result: (json) => part(`{"payload":${json}}`),
};

/** How often a stream that has nothing to send shows that it is alive, in milliseconds. */
const pingMs = 12_000;

/**
 * Writes results, each as JSON, as they come, each when the client has taken the one before. Returns when the last one is written, or
 * the client is gone. The iterator is to be ended by the caller.
 */
export async function writeStream(
  response: ServerResponse,
  { status, headers }: HttpHead,
  encoding: StreamEncoding,
  results: AsyncIterator<string>,
  sender: Sender,
): Promise<void> {
  if (response.destroyed) return;
  response.writeHead(status, {
    ...headers,
    'content-type': encoding.contentType,
    'cache-control': 'no-cache, no-transform',
    // nginx keeps back what it is not told to pass on at once.
    'x-accel-buffering': 'no',
  });
  const ping = setInterval(() => {
    if (encoding.ping !== '' && response.writableLength === 0) response.write(encoding.ping);
  }, pingMs).unref();
  // Not when this function ends: it waits for good when the last result never comes.
  response.once('close', () => clearInterval(ping));
  if (!(await sender.write(response, encoding.start))) return;
  for (let next = await results.next(); !next.done; next = await results.next()) {
    if (!(await sender.write(response, encoding.result(next.value)))) return;
  }
  response.end(encoding.end);
}
