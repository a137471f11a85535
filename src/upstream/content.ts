import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';

/** One part of a form: a text, or a file whose bytes are read while they are sent. */
export type FormPart =
  | { readonly name: string; readonly value: string }
  | {
      readonly name: string;
      readonly fileName: string;
      /** What is no media type is sent as `application/octet-stream`. */
      readonly contentType: string;
      /**
       * Opens the bytes. Called when it is the turn of the part and at most once; not at all when nothing is sent.
       * The iterator is closed (`return`) when the request ends before the bytes do.
       */
      readonly stream: () => AsyncIterable<Uint8Array>;
      /** How many bytes there are; null when nobody knows, which makes the request a chunked one. */
      readonly size: number | null;
    };

/** A body that is made while it is sent. */
export interface StreamedBody {
  /** Opens the body, which can be done once. Its `destroy` closes what it reads from. */
  open(): Readable;
}

/** The body of a write, and the headers that describe it. */
export interface Content {
  readonly body: string | StreamedBody | null;
  /** Names and values by turns. */
  readonly headers: readonly string[];
}

/** A body whose source broke off or did not keep its promise; `cause` says why. The server is not to blame. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

/** The content of a write: a JSON value, a form, or nothing. Throws a `TypeError` for what can not be written. */
export function contentOf(options: {
  readonly json?: unknown;
  readonly form?: readonly FormPart[];
}): Content {
  if (options.form === undefined) {
    if (options.json === undefined) return { body: null, headers: [] };
    return { body: JSON.stringify(options.json), headers: ['content-type', 'application/json'] };
  }
  if (options.json !== undefined) throw new TypeError('A request has one body: JSON or a form.');
  return formContent(options.form);
}

/**
 * A form as `multipart/form-data` (RFC 7578). Texts go out as they are; names and file names are UTF-8 with quotes and
 * line breaks percent-encoded, as browsers do it. Nothing is held but the chunk that is on its way.
 */
function formContent(parts: readonly FormPart[]): Content {
  // Random enough that no file holds it by chance or on purpose.
  const boundary = `----gateway-${randomBytes(18).toString('hex')}`;
  const heads = parts.map((part, index) => Buffer.from(headOf(part, boundary, index === 0)));
  const tail = Buffer.from(`${parts.length === 0 ? '' : '\r\n'}--${boundary}--\r\n`);
  let length: number | null = tail.length;
  for (const head of heads) length += head.length;
  for (const part of parts) {
    if (!('stream' in part)) continue;
    length = length === null || part.size === null ? null : length + part.size;
  }
  const headers = ['content-type', `multipart/form-data; boundary=${boundary}`];
  if (length !== null) headers.push('content-length', String(length));
  const open = (): Readable => {
    const bytes = Readable.from(formBytes(parts, heads, tail), {
      objectMode: false,
      highWaterMark: 64 * 1024,
    });
    // undici does not listen all the time, as before it writes, and an error that nobody hears ends the process.
    return bytes.on('error', () => {});
  };
  return { body: { open }, headers };
}

/** What comes before the bytes of a file, or the whole part for a text. */
function headOf(part: FormPart, boundary: string, first: boolean): string {
  const start = `${first ? '' : '\r\n'}--${boundary}\r\nContent-Disposition: form-data; name="${quoted(part.name)}"`;
  if (!('stream' in part)) return `${start}\r\n\r\n${part.value}`;
  // The type comes from whoever uploads, so it must not bring a line break along.
  const type = /^[\w.+-]+\/[\w.+-]+(?:;[\x20-\x7e]*)?$/.test(part.contentType)
    ? part.contentType
    : 'application/octet-stream';
  return `${start}; filename="${quoted(part.fileName)}"\r\nContent-Type: ${type}\r\n\r\n`;
}

function quoted(text: string): string {
  return text.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}

async function* formBytes(
  parts: readonly FormPart[],
  heads: readonly Buffer[],
  tail: Buffer,
): AsyncGenerator<Uint8Array> {
  for (const [index, part] of parts.entries()) {
    const head = heads[index];
    if (head) yield head;
    if ('stream' in part) yield* fileBytes(part.stream, part.size);
  }
  yield tail;
}

/** The bytes of a file. A server would wait for missing bytes, and take surplus ones for a request of their own. */
async function* fileBytes(
  stream: () => AsyncIterable<unknown>,
  size: number | null,
): AsyncGenerator<Uint8Array> {
  let seen = 0;
  try {
    for await (const chunk of stream()) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('A file gave something that is not bytes.');
      seen += chunk.length;
      if (size !== null && seen > size) break;
      // An empty chunk would be the end of a chunked body.
      if (chunk.length > 0) yield chunk;
    }
  } catch (cause) {
    throw new ContentError('A file could not be read to its end.', { cause });
  }
  if (size !== null && seen !== size) {
    throw new ContentError('A file is not as long as announced.');
  }
}
