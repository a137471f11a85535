import type { IncomingMessage } from 'node:http';
import type { Json, JsonObject } from '../world/types.ts';
import { HttpError } from './call.ts';

/** A file part of a multipart body (contract section 10). */
export interface UploadedFile {
  readonly name: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/**
 * The body of a request: any JSON, or the fields and files of a form. `body` is null for an empty one. Fields are validated in
 * `fields.ts`; the bodies of error responses are in `refusals.ts`.
 */
export interface Sent {
  readonly body: Json | null;
  readonly files: readonly UploadedFile[];
}

/** The stock limit of the front server: 1 MB (contract section 10). */
export const bodyLimit = 1_048_576;

const nothing: Sent = { body: null, files: [] };

/** Reads the bytes of a request. Null when there are more than {@link bodyLimit}: the rest is read and dropped. */
export async function readBytes(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= bodyLimit) chunks.push(chunk);
  }
  return length > bodyLimit ? null : Buffer.concat(chunks);
}

/** The error of invalid JSON, in the words of the server. Its beginning is exact, the position may differ. */
function parseError(text: string, error: unknown): HttpError {
  const at = Number(/position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? text.length);
  const before = text.slice(0, at).split('\n');
  const place = `line ${before.length} column ${(before.at(-1)?.length ?? 0) + 1} (char ${at})`;
  return new HttpError(400, { detail: `JSON parse error - Expecting value: ${place}` });
}

function parameter(header: string, name: string): string | null {
  const found = new RegExp(`[;\\s]${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]+))`, 'i').exec(header);
  return found ? (found[1]?.replace(/\\(.)/g, '$1') ?? found[2] ?? '') : null;
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly content: Buffer;
}

function partsOf(bytes: Buffer, boundary: string): Part[] {
  const parts: Part[] = [];
  const mark = Buffer.from(`--${boundary}`);
  let at = bytes.indexOf(mark);
  while (at >= 0) {
    const next = bytes.indexOf(Buffer.concat([Buffer.from('\r\n'), mark]), at + mark.length);
    const start = at + mark.length + 2;
    if (next < 0 || bytes.subarray(at + mark.length, start).toString('latin1') === '--') break;
    const gap = bytes.indexOf('\r\n\r\n', start);
    const head = gap >= 0 && gap <= next ? bytes.subarray(start, gap).toString('utf8') : '';
    const headers = new Map(
      head.split('\r\n').map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const;
      }),
    );
    parts.push({ headers, content: bytes.subarray(gap >= 0 && gap <= next ? gap + 4 : start, next) });
    at = next + 2;
  }
  return parts;
}

/** Adds a field of a form. A repeated field becomes a list. */
function addField(fields: JsonObject, name: string, value: string): void {
  const before = fields[name];
  if (before === undefined) fields[name] = value;
  else fields[name] = Array.isArray(before) ? [...before, value] : [before, value];
}

function parseMultipart(type: string, bytes: Buffer): Sent {
  const boundary = parameter(type, 'boundary');
  if (!boundary) {
    throw new HttpError(400, { detail: 'Multipart form parse error - Invalid boundary in multipart: None' });
  }
  const fields: JsonObject = {};
  const files: UploadedFile[] = [];
  for (const { headers, content } of partsOf(bytes, boundary)) {
    const disposition = headers.get('content-disposition') ?? '';
    const name = parameter(disposition, 'name');
    if (name === null) continue;
    const extended = /filename\*=(?:utf-8'[^']*')([^;\s]+)/i.exec(disposition)?.[1];
    const fileName =
      extended === undefined ? parameter(disposition, 'filename') : decodeURIComponent(extended);
    if (fileName === null) addField(fields, name, content.toString('utf8'));
    // A browser sends a part with an empty file name for a file input without a file.
    else if (fileName !== '') {
      files.push({
        name,
        fileName: fileName.split(/[\\/]/).at(-1) ?? '',
        contentType: headers.get('content-type') ?? 'application/octet-stream',
        bytes: Buffer.from(content),
      });
    }
  }
  return { body: fields, files };
}

/** Body of a request by its content type; 400 when it cannot be read, 415 for other types (contract section 7). */
export function parseBody(contentType: string | undefined, bytes: Buffer): Sent {
  if (bytes.length === 0) return nothing;
  const type = contentType ?? '';
  const media = (type.split(';')[0] ?? '').trim().toLowerCase();
  if (media === 'application/json') {
    const text = bytes.toString('utf8');
    try {
      return { body: JSON.parse(text) as Json, files: [] };
    } catch (error) {
      throw parseError(text, error);
    }
  }
  if (media === 'multipart/form-data') return parseMultipart(type, bytes);
  if (media === 'application/x-www-form-urlencoded') {
    const fields: JsonObject = {};
    for (const [name, value] of new URLSearchParams(bytes.toString('utf8'))) addField(fields, name, value);
    return { body: fields, files: [] };
  }
  throw new HttpError(415, { detail: `Unsupported media type "${type}" in request.` });
}

/** A body for the log of requests: files by name, type and size; a body that cannot be parsed as text. */
export function loggedBody(contentType: string | undefined, bytes: Buffer | null): Json {
  if (bytes === null) return null;
  try {
    const sent = parseBody(contentType, bytes);
    if (!contentType?.toLowerCase().startsWith('multipart/')) return sent.body;
    return {
      fields: sent.body,
      files: sent.files.map((file) => ({
        name: file.name,
        fileName: file.fileName,
        contentType: file.contentType,
        size: file.bytes.length,
      })),
    };
  } catch {
    return bytes.toString('utf8');
  }
}
