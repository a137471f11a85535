import { promisify } from 'node:util';
import {
  brotliDecompress,
  brotliDecompressSync,
  gunzip,
  gunzipSync,
  inflate,
  inflateRaw,
  inflateRawSync,
  inflateSync,
} from 'node:zlib';
import { parseJson } from '../../lib/exact-json.ts';
import { leavesOutcomeUnknown } from '../proxy-status.ts';
import { textOf } from './body-text.ts';
import type { RawResponse } from './exchange.ts';
import { type Failure, failure } from './failure.ts';
import {
  type Accept,
  isImpersonated,
  isJson,
  isPlainText,
  mediaType,
  resultCount,
  retryAfter,
  single,
} from './headers.ts';
import { isRead } from './methods.ts';

/** A successful response, parsed. Readers share it: never change it. */
export interface ParsedResponse {
  readonly ok: true;
  readonly status: number;
  /** `X-Result-Count`. */
  readonly total: number | null;
  /** The parsed JSON, with its numbers as exact as they were sent, or the text; null when the server sent nothing, or when the body of a response to a write cannot be parsed. */
  readonly body: unknown;
}

/** How large a body may be once it is inflated. */
export interface BodyLimits {
  readonly maxBodyBytes: number;
  readonly maxErrorBodyBytes: number;
  /** Applied to the text of an error response, since callers see some of it. Default: unchanged. */
  readonly errorText?: (text: string) => string;
}

/**
 * Parses a response as the accepted type. A status of 400 and above gives a `status` failure with the JSON of the body; a
 * redirect and every body that cannot be parsed give a `protocol` failure. A write whose status is 2xx was carried out,
 * whatever its body is, so a body that cannot be parsed is null. Only a page may come from something else than the API:
 * then the outcome of the write is unknown.
 */
export function parseResponse(
  raw: RawResponse,
  request: { readonly method: string; readonly accept: Accept; readonly impersonates: boolean },
  limits: BodyLimits,
): ParsedResponse | Failure | Promise<ParsedResponse | Failure> {
  const { status, headers } = raw;
  if (request.impersonates && !isImpersonated(headers)) return impersonationFailure(raw, request.method);
  if (status >= 400) return parseErrorResponse(raw, request.method, limits);
  // The server redirects when a slash is missing, and loses the body of a POST on the way (contract §7). A redirect to
  // another host would take the credential along.
  if (status >= 300) return redirect(status);
  const total = resultCount(headers);
  const nothing: ParsedResponse = { ok: true, status, total, body: null };
  if (request.method === 'HEAD' || raw.body?.length === 0) return nothing;
  const write = !isRead(request.method);
  const type = mediaType(headers);
  const json = isJson(type);
  if (request.accept === 'json' ? !json : type === 'text/html') {
    return failure('protocol', `returned ${describeType(type)}`, { status, outcomeUnknown: write });
  }
  if (raw.body === null) return nothing;
  const asText = request.accept === 'text' || (request.accept === 'any' && isPlainText(type));
  if (!json && !asText) return nothing;
  const body = inflated(raw.body, raw, limits.maxBodyBytes);
  return body instanceof Promise
    ? body.then((bytes) => parseContent(bytes, nothing, asText, write))
    : parseContent(body, nothing, asText, write);
}

/** Parses the content of a successful response; `nothing` is that response without content. */
function parseContent(
  body: Buffer | Failure,
  nothing: ParsedResponse,
  asText: boolean,
  write: boolean,
): ParsedResponse | Failure {
  const { status, total } = nothing;
  if (!Buffer.isBuffer(body)) return write ? nothing : body;
  const text = textOf(body);
  if (asText) return { ok: true, status, total, body: text };
  if (text.length === 0) return nothing;
  try {
    return { ok: true, status, total, body: parseJson(text) };
  } catch {
    if (write) return nothing;
    // The parser's own message quotes the text, which may be data of any user, so it is not kept as a cause.
    return failure('protocol', 'returned broken JSON', { status });
  }
}

/**
 * The failure for a response that does not say that the server acted as the impersonated user, which it says in every
 * response to a request whose credential it has accepted (contract §16.17, §16.22). A response without it comes from a
 * proxy, or is a page or the refusal of the credential: of those only the status is passed on. Or the server has ignored
 * the header, and the response is one to the staff user.
 */
function impersonationFailure(raw: RawResponse, method: string): Failure {
  const { status, headers } = raw;
  if (status >= 300 && status < 400) return redirect(status);
  const page = isPage(raw, method);
  if (status === 401 || status === 429 || status >= 500 || (status >= 400 && page)) {
    return failure('status', `returned ${status}`, {
      status,
      retryAfterMs: retryAfter(headers, Date.now()),
      routeMissing: status === 404 && page,
      outcomeUnknown: !isRead(method) && leavesOutcomeUnknown(status, isJson(mediaType(headers))),
    });
  }
  return failure('not-impersonated', 'did not run as the impersonated user', {
    outcomeUnknown: status < 400 && !isRead(method),
  });
}

const redirect = (status: number): Failure =>
  failure('protocol', `returned a redirect (${status})`, { status });

/** Whether the body is not from the API. A HEAD has no body; the API names no type for an empty one (contract §11). */
function isPage({ headers, body }: RawResponse, method: string): boolean {
  const type = mediaType(headers);
  return method === 'HEAD' ? type === 'text/html' : !isJson(type) && body?.length !== 0;
}

function parseErrorResponse(
  raw: RawResponse,
  method: string,
  limits: BodyLimits,
): Failure | Promise<Failure> {
  const { status, headers } = raw;
  const json = isJson(mediaType(headers));
  const page = isPage(raw, method);
  const failureWith = (bytes: Buffer | Failure | null): Failure =>
    failure('status', `returned ${status}`, {
      status,
      body: Buffer.isBuffer(bytes) ? parsed(bytes, limits) : undefined,
      retryAfterMs: retryAfter(headers, Date.now()),
      routeMissing: status === 404 && page,
      outcomeUnknown: !isRead(method) && leavesOutcomeUnknown(status, json),
    });
  if (!json || raw.body === null || raw.body.length === 0) return failureWith(null);
  const body = inflated(raw.body, raw, limits.maxErrorBodyBytes);
  return body instanceof Promise ? body.then(failureWith) : failureWith(body);
}

function parsed(bytes: Buffer, { errorText = (text) => text }: BodyLimits): unknown {
  try {
    return JSON.parse(errorText(textOf(bytes)));
  } catch {
    return undefined;
  }
}

function describeType(type: string | null): string {
  return type !== null && /^[\w.+/-]{1,60}$/.test(type) ? type : 'a body of unknown type';
}

type Inflating = 'gzip' | 'deflate' | 'raw' | 'br';

const inflateBy = {
  gzip: promisify(gunzip),
  deflate: promisify(inflate),
  raw: promisify(inflateRaw),
  br: promisify(brotliDecompress),
};

const inflateSyncBy = {
  gzip: gunzipSync,
  deflate: inflateSync,
  raw: inflateRawSync,
  br: brotliDecompressSync,
};

/** Up to this size inflating takes less time than a trip to the thread pool and back. */
const maxSyncBytes = 8 * 1024;

/** Undoes the content encoding, stopping when the result exceeds `maxBytes`. Large bodies are inflated in another thread. */
function inflated(
  bytes: Buffer,
  raw: RawResponse,
  maxBytes: number,
): Buffer | Failure | Promise<Buffer | Failure> {
  const { status, headers } = raw;
  const encoding = single(headers['content-encoding'])?.toLowerCase() ?? '';
  if (encoding === '' || encoding === 'identity') return bytes;
  const how = encodingOf(encoding, bytes);
  if (how === null) {
    return failure('protocol', 'returned an encoding that was not requested', { status });
  }
  const options = { maxOutputLength: maxBytes };
  if (bytes.length > maxSyncBytes) {
    return inflateBy[how](bytes, options).catch((cause: unknown) => notInflated(cause, status));
  }
  try {
    return inflateSyncBy[how](bytes, options);
  } catch (cause) {
    return notInflated(cause, status);
  }
}

function encodingOf(encoding: string, bytes: Buffer): Inflating | null {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return 'gzip';
    case 'deflate':
      // Some servers leave the zlib header out; its first byte then lacks the method number 8.
      return ((bytes[0] ?? 0) & 0x0f) === 8 ? 'deflate' : 'raw';
    case 'br':
      return 'br';
    default:
      return null;
  }
}

function notInflated(cause: unknown, status: number): Failure {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ERR_BUFFER_TOO_LARGE') {
    return failure('protocol', 'returned more than the gateway reads', { status });
  }
  return failure('protocol', 'returned a body that cannot be decompressed', {
    status,
    cause,
    // The data ended before the compressed stream did: cut short on the way, as opposed to corrupt.
    transient: code === 'Z_BUF_ERROR',
  });
}
