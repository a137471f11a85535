import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';
import Negotiator from 'negotiator';
import type { HeldBytes, Hold } from '../limits/held-bytes.ts';

/** Encodings of a body (RFC 9110, 8.4.1), the most efficient first. */
const encodings = ['br', 'gzip'] as const;
type Encoding = (typeof encodings)[number];

/** A body that is kept compressed, in each encoding. */
export interface CompressedBody extends Readonly<Record<Encoding, Buffer>> {
  /** A hash of the content, for file names and entity tags. */
  readonly hash: string;
}

/** A response with a body that is known as a whole. */
export interface WholeResponse {
  readonly status: number;
  /** With an `etag`, a client that has this response already gets a 304. */
  readonly headers: Readonly<Record<string, string>>;
  /** A string is sent together with the headers, in one piece. */
  readonly body: Buffer | string | CompressedBody;
}

/** How responses are sent. */
export interface SendOptions {
  /** The size from which bodies are compressed for clients that accept it; 0: none. */
  readonly compressionMinBytes: number;
  /** Responses that wait for their clients to read them. */
  readonly unsent: HeldBytes;
}

/** Sends responses, and notices clients that do not read them. */
export interface Sender {
  /**
   * Sends a whole response to any method, compressed where the client accepts that. Resolves when the client has received
   * all of it, or has disconnected.
   */
  send(request: IncomingMessage, response: ServerResponse, whole: WholeResponse): Promise<void>;
  /**
   * Writes a piece of a stream. Resolves when the client has received it, with whether it is still connected: the next
   * piece is to be created only then.
   */
  write(response: ServerResponse, piece: string): Promise<boolean>;
}

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants;

const brotli = promisify(brotliCompress);
const encoders: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) =>
    brotli(body, {
      // A window of 256 KB rather than 4 MB: it is allocated for every response.
      params: {
        [BROTLI_PARAM_QUALITY]: 4,
        [BROTLI_PARAM_LGWIN]: 18,
        [BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: promisify<Buffer, Buffer>(gzip),
};

/** A larger body is written in pieces. */
const largeBytes = 262_144;
const pieceBytes = 65_536;

/** Creates a sender. */
export function createSender({ compressionMinBytes, unsent }: SendOptions): Sender {
  const holdFor = (response: ServerResponse, bytes: number): Hold =>
    unsent.hold(bytes, () => response.destroy());

  /** Writes a large body piece by piece, so that a client that stops reading is noticed. */
  const writeLarge = async (response: ServerResponse, body: Buffer): Promise<void> => {
    const hold = holdFor(response, body.length);
    for (let at = 0; at < body.length && !response.destroyed; at += pieceBytes) {
      const more = response.write(body.subarray(at, at + pieceBytes));
      hold.set(body.length - at);
      if (!more) await drained(response);
    }
    hold.release();
  };

  /** Waits until the client has received the written bytes. */
  const holdUntilDrained = async (response: ServerResponse, bytes: number): Promise<void> => {
    const hold = holdFor(response, bytes);
    await drained(response);
    hold.release();
  };

  /** Null when nothing waits. */
  const end = (response: ServerResponse, body: Buffer | string, bytes: number): Promise<void> | null => {
    if (bytes > largeBytes) return writeLarge(response, bytesOf(body)).then(() => void response.end());
    // ASCII is written faster as latin1.
    response.end(body, bytes === body.length ? 'latin1' : 'utf8');
    // Usually the system takes it all. A response without a socket waits behind another on its connection.
    const isTaken = response.writableFinished || response.socket?.writableLength === 0;
    return isTaken ? null : holdUntilDrained(response, bytes);
  };

  return {
    async write(response, text) {
      if (response.destroyed) return false;
      if (text.length > largeBytes) await writeLarge(response, Buffer.from(text));
      else if (!response.write(text)) await holdUntilDrained(response, response.writableLength);
      return !response.destroyed;
    },
    async send(request, response, { status, headers, body }) {
      if (headers.etag !== undefined && isNotModified(request.headers, headers.etag)) {
        const { 'content-type': _, ...others } = headers;
        response.writeHead(304, others).end();
        return;
      }
      const isPacked = typeof body === 'object' && !Buffer.isBuffer(body);
      const isWorthIt = isPacked || (compressionMinBytes > 0 && body.length >= compressionMinBytes);
      const encoding = isWorthIt ? encodingFor(request) : null;
      let sent: Buffer | string;
      if (isPacked) sent = encoding === null ? await expand(body.gzip) : body[encoding];
      else sent = encoding === null ? body : await encoders[encoding](bytesOf(body));
      if (response.destroyed) return;
      if (encoding !== null) response.setHeader('content-encoding', encoding);
      const bytes = typeof sent === 'string' ? Buffer.byteLength(sent) : sent.length;
      response.setHeader('content-length', bytes);
      response.writeHead(status, headers);
      if (request.method === 'HEAD') {
        response.end();
        return;
      }
      const taking = end(response, sent, bytes);
      if (taking !== null) await taking;
    },
  };
}

const expand = promisify<Buffer, Buffer>(gunzip);

const bytesOf = (body: Buffer | string): Buffer => (typeof body === 'string' ? Buffer.from(body) : body);

interface Encodings {
  encodings(offered: string[], options: { readonly preferred: string[] }): string[];
}

/** The best encoding that the client accepts; null for the body as it is. */
function encodingFor(request: IncomingMessage): Encoding | null {
  if (request.headers['accept-encoding'] === undefined) return null;
  // The types of the library lack the second argument.
  const negotiator: Encodings = new Negotiator(request);
  const [best] = negotiator.encodings([...encodings, 'identity'], { preferred: [...encodings] });
  return encodings.find((encoding) => encoding === best) ?? null;
}

/** The entity tag of a body: a weak one, since the body may be sent in several encodings. */
export function weakTag(body: Buffer | string): string {
  return `W/"${createHash('sha1').update(body).digest('base64url')}"`;
}

/** Whether the client has the response with this tag. Tags are compared weakly (RFC 9110, 13.1.2). */
function isNotModified({ 'if-none-match': header }: IncomingHttpHeaders, etag: string): boolean {
  if (header === undefined) return false;
  const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((tag) => opaque(tag) === opaque(etag));
}

/** Waits until the client has received what was written, or has disconnected. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done).off('finish', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('finish', done).on('close', done);
  });
}
