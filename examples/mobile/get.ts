import { get as httpGet } from 'node:http';
import { get as httpsGet } from 'node:https';
import { brotliDecompressSync } from 'node:zlib';

/** An answer, with its size on the wire, which `fetch` does not tell. */
export interface Answer {
  readonly status: number;
  readonly etag: string | null;
  readonly body: string;
  /** Of the body as it was sent, compressed or not. */
  readonly bytes: number;
}

/** Sends a GET that accepts Brotli. */
export function get(url: URL, headers: Readonly<Record<string, string>>): Promise<Answer> {
  const send = url.protocol === 'https:' ? httpsGet : httpGet;
  return new Promise((resolve, reject) => {
    const request = send(url, { headers: { 'accept-encoding': 'br', ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const sent = Buffer.concat(chunks);
        const plain = response.headers['content-encoding'] === 'br' ? brotliDecompressSync(sent) : sent;
        resolve({
          status: response.statusCode ?? 0,
          etag: response.headers.etag ?? null,
          body: plain.toString('utf8'),
          bytes: sent.length,
        });
      });
    });
    request.on('error', reject);
  });
}
