import type { IncomingMessage } from 'node:http';
import type { HeldBytes, Hold } from '../limits/held-bytes.ts';
import { jsonIn, type OperationParams, paramsIn, paramsInSearch, textOf } from './params.ts';
import { readMultipart, type UploadLimits } from './read-multipart.ts';
import { refusal, tooLarge } from './refusal.ts';

/** The largest bodies that are read, in bytes. */
export interface BodyLimits extends UploadLimits {
  /** The largest body of a `multipart/form-data` request, files included. */
  readonly maxMultipartBytes: number;
  /** Bodies that have arrived in part. */
  readonly unfinished: HeldBytes;
}

/**
 * Reads the parameters of an operation from a GET or POST request, in any of the supported forms.
 *
 * @throws {GraphQLError} 400, 405, 408, 413 or 415 with what is wrong. After a 413 the rest of the body may still arrive.
 */
export function readParams(
  request: IncomingMessage,
  limits: BodyLimits,
): OperationParams | Promise<OperationParams> {
  const { method, url = '' } = request;
  if (method === 'GET') {
    const start = url.indexOf('?');
    return paramsInSearch(start === -1 ? '' : url.slice(start + 1));
  }
  if (method !== 'POST') {
    throw refusal(405, 'Send an operation with GET or POST.', { headers: { allow: 'GET, POST' } });
  }
  const content = contentOf(request);
  if (content === 'multipart') {
    const read = readBody(request, limits.maxMultipartBytes, limits.unfinished);
    return read.then((body) => readMultipart(body, request.headers, limits));
  }
  return readBody(request, limits.maxBodyBytes, limits.unfinished).then((body) => {
    const text = textOf(body, 'The body');
    switch (content) {
      case 'json':
        return paramsIn(jsonIn(text, 'The body'));
      case 'document':
        return paramsIn({ query: text });
      case 'form':
        return paramsInSearch(text);
    }
  });
}

type Content = 'json' | 'document' | 'form' | 'multipart';

const contents: Readonly<Record<string, Content>> = {
  'application/json': 'json',
  'application/graphql+json': 'json',
  'application/graphql': 'document',
  'application/x-www-form-urlencoded': 'form',
  'multipart/form-data': 'multipart',
};

/** The kind of a body, by its headers alone. */
function contentOf({ headers }: IncomingMessage): Content {
  const { 'content-type': header, 'content-encoding': encoding } = headers;
  // The fast path for nearly every request.
  if (header === 'application/json' && encoding === undefined) return 'json';
  if (encoding !== undefined && encoding.trim().toLowerCase() !== 'identity') {
    throw refusal(415, 'A body must not be compressed: send it without a Content-Encoding.', {
      headers: { 'accept-encoding': 'identity' },
    });
  }
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim().toLowerCase());
  const content = Object.hasOwn(contents, type) ? contents[type] : undefined;
  if (content === undefined) {
    const taken = Object.keys(contents).join(', ');
    throw refusal(415, `The Content-Type must be one of ${taken}.`, { headers: { accept: taken } });
  }
  const charset = parameters
    .find((part) => part.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '');
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') {
    throw refusal(415, 'The charset of a body must be UTF-8.');
  }
  return content;
}

const nothing = Buffer.alloc(0);

/**
 * Reads a body to its end.
 *
 * @throws {GraphQLError} 413 for one that is, or says that it is, larger than `maxBytes`; 400 for an incomplete one;
 * 408 for one that stops arriving.
 */
function readBody(request: IncomingMessage, maxBytes: number, unfinished: HeldBytes): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const tooMany = () => tooLarge(`The request has more than ${maxBytes} bytes, which is the limit.`);
    const length = Number(request.headers['content-length'] ?? 0);
    if (length > maxBytes) {
      reject(tooMany());
      return;
    }
    // One buffer that grows: a body may arrive as single bytes, and chunks of them would cost far more memory.
    let body: Buffer = nothing;
    let bytes = 0;
    let hold: Hold | null = null;
    let isOver = false;
    /** A promise settles only once, so no listener has to be removed. */
    const end = (): void => {
      isOver = true;
      hold?.release();
      body = nothing;
    };
    const fail = (error: unknown): void => {
      end();
      reject(error);
    };
    request.on('data', (chunk: Buffer) => {
      if (isOver) return;
      bytes += chunk.length;
      if (bytes > maxBytes) {
        fail(tooMany());
        return;
      }
      // Nearly every body arrives in one chunk, and holds no memory for long.
      if (bytes === length && body === nothing) {
        body = chunk;
        return;
      }
      if (bytes > body.length) {
        const larger = Buffer.allocUnsafe(Math.min(maxBytes, Math.max(bytes, 2 * body.length)));
        body.copy(larger);
        body = larger;
      }
      chunk.copy(body, bytes - chunk.length);
      hold ??= unfinished.hold(0, () => fail(refusal(408, 'The body did not arrive in time.')));
      hold.set(body.length);
      hold.progress();
    });
    request.on('end', () => {
      if (isOver) return;
      resolve(bytes === body.length ? body : body.subarray(0, bytes));
      end();
    });
    request.on('close', () => {
      if (!isOver) fail(refusal(400, 'The body is incomplete.'));
    });
  });
}
