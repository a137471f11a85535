import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRandom } from '../../sandbox/src/random.ts';

/**
 * How a request can be handled:
 * - `reset`: the connection is reset before anything is forwarded; `lost response`: after the server has responded.
 * - `hang`: it is never forwarded and gets no response.
 * - `half body`: the response of the server, cut off in the middle; `slow drip`: completely, in small pieces.
 * - `502`, `503`: an error page of a web server; `503 with retry-after`: one with a pause.
 * - `invalid JSON`, `HTML`: a 200 with a wrong body.
 */
export type Fault = (typeof allFaults)[number];

export const allFaults = [
  'reset',
  'lost response',
  'hang',
  'half body',
  'slow drip',
  '502',
  '503',
  '503 with retry-after',
  'invalid JSON',
  'HTML',
] as const;

export interface FaultProxyOptions {
  /** Origin of the server behind it. */
  readonly target: string;
  /** The same seed and the same order of requests cause the same faults. Default 1. */
  readonly seed?: number;
  /** The possible faults, all equally likely. Default {@link allFaults}. */
  readonly faults?: readonly Fault[];
  /** Share of the requests that meet a fault while faults are on, from 0 to 1. Default 0.3. */
  readonly share?: number;
  /** Requests that may meet a fault. Default: all. */
  readonly only?: (request: IncomingMessage) => boolean;
  /** In whole seconds. Default 1. */
  readonly retryAfterSeconds?: number;
  /** Pause between two pieces of a slow drip, in milliseconds; a response has ten. Default 20. */
  readonly dripMs?: number;
}

/** A received request, and how it was handled. */
export interface Passed {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** When, by `performance.now()`. */
  readonly at: number;
  /** Null: it was forwarded unchanged. */
  readonly fault: Fault | null;
}

/** An HTTP proxy on a loopback port that forwards any request, and spoils some of them while faults are on. */
export interface FaultProxy {
  readonly url: string;
  /** Whether faults are on. Off at the start. */
  on: boolean;
  /** See {@link FaultProxyOptions}; they may change at any time. */
  share: number;
  faults: readonly Fault[];
  /** Every request in the order of arrival; empty it with `passed.length = 0`. */
  readonly passed: Passed[];
  /** Requests that met each fault. */
  counts(): Readonly<Partial<Record<Fault, number>>>;
  /** Number of requests that hang now. */
  readonly hanging: number;
  /** Number of responses that are being sent in pieces. */
  readonly dripping: number;
  /** Closes all connections, including those that hang. */
  close(): Promise<void>;
}

const page =
  '<html><head><title>Bad Gateway</title></head><body><center><h1>nginx</h1></center></body></html>';

export async function startFaultProxy(options: FaultProxyOptions): Promise<FaultProxy> {
  const { target, only = () => true, retryAfterSeconds = 1, dripMs = 20 } = options;
  const random = createRandom(options.seed ?? 1);
  const passed: Passed[] = [];
  const hanging = new Set<ServerResponse>();
  let dripping = 0;

  const faultFor = (request: IncomingMessage): Fault | null => {
    const { on, share, faults } = proxy;
    if (!on || !only(request) || faults.length === 0) return null;
    return random.next() < share ? random.pick(faults) : null;
  };

  const server = createServer((request, response) => {
    const fault = faultFor(request);
    const { method = 'GET', url = '/' } = request;
    passed.push({ method, target: url, at: performance.now(), fault });
    response.on('error', () => {});
    switch (fault) {
      case 'reset':
        request.socket.resetAndDestroy();
        return;
      case 'hang':
        hanging.add(response);
        response.once('close', () => hanging.delete(response));
        request.resume();
        return;
      case '502':
      case '503':
      case '503 with retry-after':
        request.resume();
        response.writeHead(Number.parseInt(fault, 10), {
          'content-type': 'text/html',
          ...(fault === '503 with retry-after' && { 'retry-after': String(retryAfterSeconds) }),
        });
        response.end(method === 'HEAD' ? undefined : page);
        return;
      case 'HTML':
        request.resume();
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end(method === 'HEAD' ? undefined : page);
        return;
      case 'invalid JSON':
        request.resume();
        response.writeHead(200, { 'content-type': 'application/json', 'x-result-count': '1' });
        response.end(method === 'HEAD' ? undefined : '[{"uuid": "tru');
        return;
      default:
        forward(request, response, fault);
    }
  });

  const forward = (request: IncomingMessage, response: ServerResponse, fault: Fault | null): void => {
    const { method = 'GET', url = '/', headers } = request;
    const forwarded = send(new URL(url, target), { method, headers }, (reply) => {
      const status = reply.statusCode ?? 502;
      if (fault === 'lost response') {
        request.socket.resetAndDestroy();
      } else if (fault === null || method === 'HEAD') {
        response.writeHead(status, reply.headers);
        reply.pipe(response);
      } else {
        const { 'transfer-encoding': _chunked, ...whole } = reply.headers;
        void bodyOf(reply).then((body) => {
          response.writeHead(status, { ...whole, 'content-length': String(body.length) });
          if (fault === 'slow drip') void drip(response, body);
          else response.write(body.subarray(0, body.length / 2), () => request.socket.destroy());
        });
      }
    });
    forwarded.on('error', () => request.socket.destroy());
    // If the client disconnects, its request to the server is cancelled.
    response.on('close', () => forwarded.destroy());
    request.pipe(forwarded);
  };

  const drip = async (response: ServerResponse, body: Buffer): Promise<void> => {
    dripping += 1;
    const size = Math.max(1, Math.ceil(body.length / 10));
    for (let from = 0; from < body.length && !response.destroyed; from += size) {
      response.write(body.subarray(from, from + size));
      await new Promise((resolve) => setTimeout(resolve, dripMs));
    }
    dripping -= 1;
    response.end();
  };

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy: FaultProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    on: false,
    share: options.share ?? 0.3,
    faults: options.faults ?? allFaults,
    passed,
    counts() {
      const counts: Partial<Record<Fault, number>> = {};
      for (const { fault } of passed) if (fault) counts[fault] = (counts[fault] ?? 0) + 1;
      return counts;
    },
    get hanging() {
      return hanging.size;
    },
    get dripping() {
      return dripping;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return proxy;
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
