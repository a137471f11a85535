import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';

/** The request as if its body had not been read: the server library takes it from `body` then. */
export function withBody(request: IncomingMessage, body: Buffer): IncomingMessage {
  return Object.assign(request, { body: Readable.from([body]) });
}
