import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestListener } from './direct.ts';
import { withBody } from './read-body.ts';
import { requestIdFrom } from './request-id.ts';

/** The largest bodies that are taken, in bytes. */
export interface BodyLimits {
  /** Of a request without files. */
  readonly maxBodyBytes: number;
  /** Of a `multipart/form-data` request, files included. */
  readonly maxMultipartBytes: number;
}

/** How long the rest of a refused body is read and thrown away, so that the client gets to read the refusal. */
const lingerMs = 1000;

/** Refuses a body that says itself that it is too large, and one that turns out to be. */
export function limitBodies(limits: BodyLimits, next: RequestListener): RequestListener {
  return (request, response) => {
    const length = request.headers['content-length'];
    if (length !== undefined) {
      const most = isMultipart(request) ? limits.maxMultipartBytes : limits.maxBodyBytes;
      if (Number(length) > most) return refuseBody(request, response, most);
    } else if (request.headers['transfer-encoding'] !== undefined && !isMultipart(request)) {
      // Without a length: the library that reads it knows the bound of uploads only.
      return readUpTo(limits.maxBodyBytes, request, response, next);
    }
    next(request, response);
  };
}

/** Reads a body of unknown length, and hands it on as one that was read. */
function readUpTo(
  maxBytes: number,
  request: IncomingMessage,
  response: ServerResponse,
  next: RequestListener,
): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const onData = (chunk: Buffer): void => {
    bytes += chunk.length;
    chunks.push(chunk);
    if (bytes <= maxBytes) return;
    request.off('data', onData).off('end', onEnd);
    refuseBody(request, response, maxBytes);
  };
  const onEnd = (): void => next(withBody(request, Buffer.concat(chunks)), response);
  request.on('data', onData).once('end', onEnd);
}

/** Answers 413. What is still to come of the body is thrown away, for a while. */
function refuseBody(request: IncomingMessage, response: ServerResponse, maxBytes: number): void {
  const message = `The request has more than ${maxBytes} bytes, which is the most that is taken.`;
  const extensions = { code: 'PAYLOAD_TOO_LARGE', requestId: requestIdFrom(request) };
  const body = JSON.stringify({ errors: [{ message, extensions }] });
  response.writeHead(413, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
  request.resume();
  const linger = setTimeout(() => request.socket.destroy(), lingerMs);
  request.once('close', () => clearTimeout(linger));
  request.once('end', () => clearTimeout(linger));
}

function isMultipart({ headers }: IncomingMessage): boolean {
  return headers['content-type']?.toLowerCase().startsWith('multipart/form-data') === true;
}
