import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestListener } from './direct.ts';
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

/** Refuses a body that says itself that it is too large. One that does not say how large it is goes on. */
export function limitBodies(limits: BodyLimits, next: RequestListener): RequestListener {
  return (request, response) => {
    const length = request.headers['content-length'];
    if (length !== undefined) {
      const most = isMultipart(request) ? limits.maxMultipartBytes : limits.maxBodyBytes;
      if (Number(length) > most) return refuseBody(request, response, most);
    }
    next(request, response);
  };
}

/** Answers 413. What is still to come of the body is thrown away, for a while. */
export function refuseBody(request: IncomingMessage, response: ServerResponse, maxBytes: number): void {
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
