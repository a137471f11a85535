import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy in front of the REST API that counts requests and bytes. */
export interface CountingProxy {
  readonly url: string;
  /** Requests and bytes of bodies since the last call, and when each request was in progress. */
  take(): { requests: number; bytes: number; spans: Span[] };
  close(): void;
}

/** When a request arrived and when its response had been sent, by `performance.now()`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Starts a counting proxy on a free loopback port. */
export async function startCountingProxy(target: string): Promise<CountingProxy> {
  let requests = 0;
  let bytes = 0;
  let spans: Span[] = [];
  const server = createServer((incoming, outgoing) => {
    requests += 1;
    const start = performance.now();
    outgoing.on('finish', () => spans.push({ start, end: performance.now() }));
    const forward = request(
      new URL(incoming.url ?? '/', target),
      { method: incoming.method, headers: incoming.headers },
      (response) => {
        outgoing.writeHead(response.statusCode ?? 502, response.headers);
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
        });
        response.pipe(outgoing);
      },
    );
    incoming.pipe(forward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = { requests, bytes, spans };
      requests = 0;
      bytes = 0;
      spans = [];
      return taken;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
