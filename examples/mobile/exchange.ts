import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { createBrotliDecompress } from 'node:zlib';

/** A response with its size on the wire, which `fetch` does not provide. */
export interface Answer {
  readonly status: number;
  readonly etag: string | null;
  readonly body: string;
  /** The bytes of the body as it was sent, compressed or not. */
  readonly bytes: number;
}

/** The request, and a function that receives parts of the body before its end. */
export interface Exchange {
  readonly method?: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly onText?: (part: string) => void;
}

/** Sends a request that accepts Brotli. */
export function exchange(url: URL, { method = 'GET', headers, body, onText }: Exchange): Promise<Answer> {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = send(url, { method, headers: { 'accept-encoding': 'br', ...headers } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('error', reject);
      const plain =
        response.headers['content-encoding'] === 'br' ? response.pipe(createBrotliDecompress()) : response;
      let text = '';
      plain.setEncoding('utf8');
      plain.on('error', reject);
      plain.on('data', (part: string) => {
        text += part;
        onText?.(part);
      });
      plain.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          etag: response.headers.etag ?? null,
          body: text,
          bytes,
        });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}
