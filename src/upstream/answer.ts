import { promisify } from 'node:util';
import { brotliDecompress, gunzip, gunzipSync, inflate, inflateRaw } from 'node:zlib';
import type { RawAnswer } from './exchange.ts';
import { type Failure, failure } from './failure.ts';
import { type Accept, isJson, isPlainText, mediaType, resultCount, retryAfter, single } from './headers.ts';
import { isRepeatable } from './retry.ts';

/** A good answer, read. It may be shared between readers: nobody changes it. */
export interface Answer {
  readonly ok: true;
  readonly status: number;
  /** `X-Result-Count`. */
  readonly total: number | null;
  /** The parsed JSON, or the text; null when the server sent nothing, or a write was answered with what can not be read. */
  readonly body: unknown;
}

/** How large a body may be once it is inflated. */
export interface BodyLimits {
  readonly maxBodyBytes: number;
  readonly maxErrorBodyBytes: number;
}

/**
 * Reads an answer as what was asked for. A status of 400 and above gives a `status` failure with the JSON that came
 * along, a redirect and every body that can not be read a `protocol` failure. A write that was answered with 2xx was
 * carried out, whatever its body is like, so that a body which can not be read is null. Only a page may be the word of
 * something else than the API: what became of the write is not known then.
 */
export async function readAnswer(
  raw: RawAnswer,
  request: { readonly method: string; readonly accept: Accept },
  limits: BodyLimits,
): Promise<Answer | Failure> {
  const { status, headers } = raw;
  if (status >= 400) return errorAnswer(raw, request.method, limits.maxErrorBodyBytes);
  // The server redirects when a slash is missing, and loses the body of a POST on the way (contract §7). A redirect to
  // another host would take the credential along.
  if (status >= 300) return failure('protocol', `was answered with a redirect (${status})`, { status });
  const total = resultCount(headers);
  const nothing: Answer = { ok: true, status, total, body: null };
  if (request.method === 'HEAD' || raw.body?.length === 0) return nothing;
  const write = !isRepeatable(request.method);
  const type = mediaType(headers);
  const json = isJson(type);
  if (request.accept === 'json' ? !json : type === 'text/html') {
    return failure('protocol', `was answered with ${describeType(type)}`, { status, outcomeUnknown: write });
  }
  if (raw.body === null) return nothing;
  const asText = request.accept === 'text' || (request.accept === 'any' && isPlainText(type));
  if (!json && !asText) return nothing;
  const body = await inflated(raw.body, raw, limits.maxBodyBytes);
  if (!Buffer.isBuffer(body)) return write ? nothing : body;
  const text = body.toString('utf8');
  if (asText) return { ok: true, status, total, body: text };
  if (text.length === 0) return nothing;
  try {
    return { ok: true, status, total, body: JSON.parse(text) };
  } catch {
    if (write) return nothing;
    // The parser's own message quotes the text, which may be anybody's data, so it is not kept as a cause.
    return failure('protocol', 'was answered with broken JSON', { status });
  }
}

async function errorAnswer(raw: RawAnswer, method: string, maxBytes: number): Promise<Failure> {
  const { status, headers } = raw;
  const type = mediaType(headers);
  const json = isJson(type);
  // A HEAD has no body; the API names no type for an empty one (contract §11), so a page is told by its type.
  const page = method === 'HEAD' ? type === 'text/html' : !json && raw.body?.length !== 0;
  let body: unknown;
  if (json && raw.body !== null && raw.body.length > 0) {
    const bytes = await inflated(raw.body, raw, maxBytes);
    if (Buffer.isBuffer(bytes)) body = parsed(bytes);
  }
  return failure('status', `was answered with ${status}`, {
    status,
    body,
    retryAfterMs: retryAfter(headers, Date.now()),
    routeMissing: status === 404 && page,
  });
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

function describeType(type: string | null): string {
  return type !== null && /^[\w.+/-]{1,60}$/.test(type) ? type : 'a body of unknown type';
}

const inflateBy = {
  gzip: promisify(gunzip),
  deflate: promisify(inflate),
  raw: promisify(inflateRaw),
  br: promisify(brotliDecompress),
};

/** Up to this size inflating takes less time than a trip to the thread pool and back. */
const maxSyncBytes = 8 * 1024;

/** Undoes the content encoding, stopping when the result exceeds `maxBytes`. */
async function inflated(bytes: Buffer, raw: RawAnswer, maxBytes: number): Promise<Buffer | Failure> {
  const { status, headers } = raw;
  const encoding = single(headers['content-encoding'])?.toLowerCase() ?? 'identity';
  const options = { maxOutputLength: maxBytes };
  try {
    switch (encoding) {
      case '':
      case 'identity':
        return bytes;
      case 'gzip':
      case 'x-gzip':
        return bytes.length <= maxSyncBytes
          ? gunzipSync(bytes, options)
          : await inflateBy.gzip(bytes, options);
      case 'deflate':
        // Some servers leave the zlib header out; its first byte then lacks the method number 8.
        return await inflateBy[((bytes[0] ?? 0) & 0x0f) === 8 ? 'deflate' : 'raw'](bytes, options);
      case 'br':
        return await inflateBy.br(bytes, options);
      default:
        return failure('protocol', 'was answered in an encoding that was not asked for', { status });
    }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      return failure('protocol', 'was answered with more than the gateway reads', { status });
    }
    // The data ended before the compressed stream did: cut short on the way, as opposed to corrupt.
    const transient = code === 'Z_BUF_ERROR';
    return failure('protocol', 'was answered with a body that can not be inflated', {
      status,
      cause,
      transient,
    });
  }
}
