import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy before the REST API that counts what passes. */
export interface CountingProxy {
  readonly url: string;
  /** Requests and bytes of bodies since the last call. */
  take(): { requests: number; bytes: number };
  close(): void;
}

/** Starts a counting proxy on a free loopback port. */
export async function startCountingProxy(target: string): Promise<CountingProxy> {
  let requests = 0;
  let bytes = 0;
  const server = createServer((incoming, outgoing) => {
    requests += 1;
    const forward = request(
      new URL(incoming.url ?? '/', target),
      { method: incoming.method, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
        });
        answer.pipe(outgoing);
      },
    );
    incoming.pipe(forward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = { requests, bytes };
      requests = 0;
      bytes = 0;
      return taken;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
