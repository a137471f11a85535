import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type Encoding, encodingFor } from '../edge/encodings.ts';
import type { HeldBytes, Hold } from '../limits/held-bytes.ts';

/** A response with a body that is known as a whole. */
export interface WholeResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  /** A string is all ASCII: Node sends it together with the headers, in one piece. */
  readonly body: Buffer | string;
}

/** How responses are sent. */
export interface SendOptions {
  /** Bodies of so many bytes are compressed for clients that accept it; 0: none. */
  readonly compressionMinBytes: number;
  /** Responses that wait for their clients to read them. */
  readonly unsent: HeldBytes;
}

/** Sends responses, and notices clients that do not read them. */
export interface Sender {
  /**
   * Sends a whole response, compressed where the client accepts that. Resolves when nothing of it waits any more, or its
   * client is gone.
   */
  send(request: IncomingMessage, response: ServerResponse, whole: WholeResponse): Promise<void>;
  /**
   * Writes a piece of a response that goes on. Resolves, with whether there is anybody left, when the client has taken it:
   * the next piece is to be made only then.
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

/** A body of more bytes than this is written in pieces. */
const largeBytes = 262_144;
const pieceBytes = 65_536;

/** Makes what sends responses. */
export function createSender({ compressionMinBytes, unsent }: SendOptions): Sender {
  /** Waits until the client has taken what was written. */
  const taken = (response: ServerResponse, hold: Hold): Promise<boolean> =>
    new Promise((resolve) => {
      const done = (): void => {
        response.off('drain', done).off('finish', done).off('close', done);
        hold.release();
        resolve(!response.destroyed);
      };
      response.on('drain', done).on('finish', done).on('close', done);
    });
  const holdFor = (response: ServerResponse, bytes: number): Hold =>
    unsent.hold(bytes, () => response.destroy());

  /** Writes a large body piece by piece, so that it is seen whether its client goes on reading. */
  const writeLarge = async (response: ServerResponse, body: Buffer): Promise<void> => {
    const hold = holdFor(response, body.length);
    for (let at = 0; at < body.length && !response.destroyed; at += pieceBytes) {
      const more = response.write(body.subarray(at, at + pieceBytes));
      hold.set(body.length - at);
      if (!more) await drained(response);
    }
    hold.release();
  };

  const write = (response: ServerResponse, text: string): Promise<boolean> => {
    if (response.destroyed) return Promise.resolve(false);
    if (text.length > largeBytes)
      return writeLarge(response, Buffer.from(text)).then(() => !response.destroyed);
    if (response.write(text)) return Promise.resolve(true);
    return taken(response, holdFor(response, response.writableLength));
  };

  const end = async (response: ServerResponse, body: Buffer | string): Promise<void> => {
    if (body.length <= largeBytes) {
      response.end(body, 'latin1');
      // Mostly the system takes it all at once. A response without a socket waits behind another on its connection.
      if (response.writableFinished || response.socket?.writableLength === 0) return;
      await taken(response, holdFor(response, body.length));
      return;
    }
    await writeLarge(response, bytesOf(body));
    response.end();
  };

  return {
    write,
    async send(request, response, { status, headers, body }) {
      const all: Record<string, string | number> = { ...headers };
      let sent = body;
      if (compressionMinBytes > 0) {
        const encoding =
          body.length < compressionMinBytes ? null : encodingFor(request.headers['accept-encoding']);
        if (encoding !== null) {
          sent = await encoders[encoding](bytesOf(body));
          all['content-encoding'] = encoding;
        }
      }
      if (response.destroyed) return;
      all['content-length'] = sent.length;
      response.writeHead(status, all);
      await end(response, sent);
    },
  };
}

const bytesOf = (body: Buffer | string): Buffer =>
  typeof body === 'string' ? Buffer.from(body, 'latin1') : body;

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
  });
}
