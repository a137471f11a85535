import { brotliDecompressSync } from 'node:zlib';
import { type Dispatcher, request } from 'undici';
import type { Operation } from './operations.ts';

/** The size of one response of the gateway on the wire, in bytes of the body. */
export interface ResponseSizes {
  /** Without compression. */
  readonly raw: number;
  readonly br: number;
  /** Of the same operation as a trusted document, by GET; null when the gateway refuses it. */
  readonly trusted: number | null;
  /** The same request with the `ETag` of the first response; null unless the result is a 304. */
  readonly unchanged: number | null;
}

/** Requests one operation in each of these ways. */
export async function measureResponseSizes(
  url: string,
  token: string,
  operation: Operation,
): Promise<ResponseSizes> {
  const authorization = `Token ${token}`;
  const post = (encoding: string) =>
    send(url, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', 'accept-encoding': encoding },
      body: JSON.stringify({ query: operation.document }),
    });
  const target = new URL(url);
  const persistedQuery = { version: 1, sha256Hash: operation.hash };
  target.searchParams.set('extensions', JSON.stringify({ persistedQuery }));
  const headers = { authorization, 'accept-encoding': 'br', 'graphql-require-preflight': '1' };
  const get = (etag?: string) =>
    send(target, { method: 'GET', headers: { ...headers, ...(etag && { 'if-none-match': etag }) } });
  const raw = await post('identity');
  const br = await post('br');
  const trusted = await get();
  const again = trusted.etag === undefined ? null : await get(trusted.etag);
  return {
    raw: raw.bytes,
    br: br.bytes,
    trusted: trusted.isData ? trusted.bytes : null,
    unchanged: again?.status === 304 ? again.bytes : null,
  };
}

async function send(
  url: string | URL,
  options: Omit<Dispatcher.RequestOptions, 'origin' | 'path'>,
): Promise<{ status: number; isData: boolean; bytes: number; etag: string | undefined }> {
  const { statusCode, headers, body } = await request(url, options);
  const sent = Buffer.from(await body.arrayBuffer());
  const plain = headers['content-encoding'] === 'br' ? brotliDecompressSync(sent) : sent;
  const { etag } = headers;
  return {
    status: statusCode,
    isData: plain.toString('latin1', 0, 8) === '{"data":',
    bytes: sent.length,
    etag: typeof etag === 'string' ? etag : undefined,
  };
}
