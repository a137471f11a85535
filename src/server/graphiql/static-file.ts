import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliCompress, createGunzip, gzip } from 'node:zlib';
import { isNoneMatch } from '../edge/conditional.ts';
import { encodingFor } from '../edge/encodings.ts';
import type { Packed } from './bundle.ts';

/** A file that is served to browsers. */
export interface StaticFile {
  /** Answers a GET or HEAD, with 304 where the client has the file already. Rejects when the client goes. */
  send(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** What is told of a file beside its content. */
export interface FileHeaders {
  readonly contentType: string;
  readonly cacheControl: string;
  readonly contentSecurityPolicy?: string;
}

/** A file of a few kilobytes, as it is kept. */
export async function pack(content: string): Promise<Packed> {
  const plain = Buffer.from(content);
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 16);
  const [br, gzipped] = await Promise.all([promisify(brotliCompress)(plain), promisify(gzip)(plain)]);
  return { hash, bytes: plain.length, br, gzip: gzipped };
}

/** Serves a file. It is kept compressed only; a client that takes neither encoding has it expanded on the way out. */
export function createStaticFile(packed: Packed, headers: FileHeaders): StaticFile {
  const { hash, bytes } = packed;
  return {
    async send(request, response) {
      const encoding = encodingFor(request.headers['accept-encoding']);
      const etag = `"${hash}${encoding ? `-${encoding}` : ''}"`;
      response.setHeader('etag', etag);
      response.setHeader('cache-control', headers.cacheControl);
      if (headers.contentSecurityPolicy) {
        response.setHeader('content-security-policy', headers.contentSecurityPolicy);
      }
      if (isNoneMatch(request.headers, etag)) {
        response.writeHead(304).end();
        return;
      }
      const body = encoding && packed[encoding];
      response.setHeader('content-type', headers.contentType);
      response.setHeader('content-length', body?.length ?? bytes);
      if (encoding) response.setHeader('content-encoding', encoding);
      response.writeHead(200);
      if (request.method === 'HEAD') response.end();
      else if (body) response.end(body);
      else await pipeline(Readable.from([packed.gzip]), createGunzip(), response);
    },
  };
}
