import type { ServerResponse } from 'node:http';
import type { HttpHead } from './result.ts';
import type { Sender } from './send.ts';

/** How the results of a stream are written. */
export interface StreamEncoding {
  readonly contentType: string;
  /** Written before the first result, so that the headers are sent. */
  readonly start: string;
  /** Written while there is nothing to send, so that no proxy takes the connection for dead. */
  readonly ping: string;
  result(json: string): string;
  /** Written after the last result. A stream without it was cut, and the client should try again. */
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
  // Nothing but parts is allowed between parts, and the format of 2022 has no empty part.
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

/** The interval of pings in an idle stream, in milliseconds. */
const pingMs = 12_000;

/**
 * Writes results as JSON, each when the client has received the one before. Returns when the last one is written, or
 * the client has disconnected. The calling code has to end the iterator.
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
    // Otherwise nginx would buffer the response.
    'x-accel-buffering': 'no',
  });
  const ping = setInterval(() => {
    if (encoding.ping !== '' && response.writableLength === 0) response.write(encoding.ping);
  }, pingMs).unref();
  // Not when this function ends: it waits forever when the last result never comes.
  response.once('close', () => clearInterval(ping));
  if (!(await sender.write(response, encoding.start))) return;
  for (let next = await results.next(); !next.done; next = await results.next()) {
    if (!(await sender.write(response, encoding.result(next.value)))) return;
  }
  response.end(encoding.end);
}
