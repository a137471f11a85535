import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { received } from './received.ts';
import { until } from './until.ts';

/** One request as the server saw it. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** Decoded parameters in the order in which they came. */
  readonly query: ReadonlyArray<readonly [name: string, value: string]>;
  /** Path and query, as sent. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  /** Whether the client closed the connection before the response was complete. */
  readonly dropped: boolean;
}

/** A real timer in tests that stop the time. */
const { setTimeout } = globalThis;

/** Responds to a request, or misbehaves. */
export type Handler = (call: RestCall) => void | Promise<void>;

type Headers = Readonly<Record<string, string>>;
type Encoding = 'gzip' | 'deflate' | 'deflate-raw' | 'br';

/** A request that waits for its response, with methods for good and bad responses. */
export class RestCall {
  readonly request: RecordedRequest;
  /** Counts the requests for this path, from 1. */
  readonly number: number;
  readonly #incoming: IncomingMessage;
  readonly #response: ServerResponse;

  constructor(
    request: RecordedRequest,
    number: number,
    exchange: { readonly incoming: IncomingMessage; readonly response: ServerResponse },
  ) {
    this.request = request;
    this.number = number;
    this.#incoming = exchange.incoming;
    this.#response = exchange.response;
  }

  /** Reads the body to its end, or to where it breaks off. */
  body(): Promise<Buffer> {
    return new Promise((resolve) => {
      const chunks: Buffer[] = [];
      this.#incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      this.#incoming.on('close', () => resolve(Buffer.concat(chunks)));
    });
  }

  /** Resolves with the first part of the body; the rest is left unread. */
  firstBytes(): Promise<Buffer> {
    return new Promise((resolve) => {
      this.#incoming.once('data', (chunk: Buffer) => {
        this.#incoming.pause();
        resolve(chunk);
      });
    });
  }

  /** Whether the body was complete, once it has been read. */
  get bodyComplete(): boolean {
    return this.#incoming.complete;
  }

  json(body: unknown, status = 200, headers: Headers = {}): void {
    this.send(status, { 'content-type': 'application/json', ...headers }, JSON.stringify(body));
  }

  /** A page of a list, with its total as the API returns it. */
  rows(rows: readonly unknown[], total = rows.length): void {
    this.json(rows, 200, { 'x-result-count': String(total) });
  }

  html(status: number, body = '<!doctype html><title>Not here</title>'): void {
    this.send(status, { 'content-type': 'text/html; charset=utf-8' }, body);
  }

  empty(status: number, headers: Headers = {}): void {
    this.send(status, headers, '');
  }

  /** A response of any kind. */
  send(status: number, headers: Headers, body: string | Buffer): void {
    this.#response.writeHead(status, { 'content-length': String(Buffer.byteLength(body)), ...headers });
    this.#response.end(this.request.method === 'HEAD' ? undefined : body);
  }

  /** JSON in a content encoding. `keep` truncates the encoded bytes, but the framing is that of a complete body. */
  encoded(encoding: Encoding, body: unknown, keep = 1): void {
    const bytes = Buffer.from(JSON.stringify(body));
    const pack = {
      gzip: gzipSync,
      deflate: deflateSync,
      'deflate-raw': deflateRawSync,
      br: brotliCompressSync,
    };
    const packed = pack[encoding](bytes);
    const name = encoding === 'deflate-raw' ? 'deflate' : encoding;
    this.send(
      200,
      { 'content-type': 'application/json', 'content-encoding': name },
      packed.subarray(0, Math.ceil(packed.length * keep)),
    );
  }

  /** Writes the parts with pauses between them, and ends unless `forever`. */
  async drip(parts: readonly string[], pauseMs: number, forever = false): Promise<void> {
    this.#response.writeHead(200, { 'content-type': 'application/json' });
    for (const part of parts) {
      if (this.#response.destroyed) return;
      this.#response.write(part);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    if (!forever) this.#response.end();
  }

  /** Promises `missing` more bytes than it sends, then closes the connection. */
  truncate(body: string, missing = 10, status = 200): void {
    const length = Buffer.byteLength(body) + missing;
    this.#response.writeHead(status, {
      'content-type': 'application/json',
      'content-length': String(length),
    });
    this.#response.write(body, () => this.#response.socket?.end());
  }

  /** Begins a body, then resets the connection once the client has received that, because a reset discards unread bytes. */
  resetInBody(body: string): void {
    const begun = received(this.request.target, Buffer.byteLength(body));
    this.#response.writeHead(200, { 'content-type': 'application/json' });
    this.#response.write(body);
    void begun.then(() => this.reset());
  }

  /** Resets the connection. */
  reset(): void {
    this.#response.socket?.resetAndDestroy();
  }

  /** Closes the connection without a response. */
  hangUp(): void {
    this.#response.socket?.destroy();
  }

  /** Writes bytes that need not be HTTP, and closes the connection. */
  raw(bytes: string): void {
    this.#response.socket?.end(bytes);
  }

  /** Never responds. */
  hang(): void {}
}

/** A REST server on a free local port whose every response is scripted by a test. */
export class RestServer {
  readonly requests: RecordedRequest[] = [];
  /** The most requests that were open at the same time. */
  peak = 0;
  /** How many connections were accepted. */
  connections = 0;
  #open = 0;
  readonly #scripts = new Map<string, readonly Handler[]>();
  readonly #server = createServer((request, response) => this.#answer(request, response));

  static async start(): Promise<RestServer> {
    const server = new RestServer();
    server.#server.on('connection', () => {
      server.connections += 1;
    });
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  /** Scheme, host and port. */
  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  /** Requests that are open now. */
  get open(): number {
    return this.#open;
  }

  /** Scripts a path: the first request gets the first handler, and so on; the last handler stays. */
  on(path: string, ...handlers: readonly Handler[]): this {
    this.#scripts.set(path, handlers);
    return this;
  }

  /** The requests for one path. */
  to(path: string): RecordedRequest[] {
    return this.requests.filter((request) => request.path === path);
  }

  /** Resolves when a condition holds. */
  until(condition: () => boolean): Promise<void> {
    return until(condition);
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const target = request.url ?? '/';
    const url = new URL(target, 'http://server');
    const recorded = {
      method: request.method ?? '',
      path: url.pathname,
      query: [...url.searchParams],
      target,
      headers: request.headers,
      dropped: false,
    };
    this.requests.push(recorded);
    this.#open += 1;
    this.peak = Math.max(this.peak, this.#open);
    response.on('error', () => {});
    response.on('close', () => {
      this.#open -= 1;
      recorded.dropped = !response.writableFinished;
    });
    const number = this.to(recorded.path).length;
    const script = this.#scripts.get(recorded.path);
    const handler = script?.[Math.min(number, script.length) - 1] ?? ((call: RestCall) => call.html(404));
    void handler(new RestCall(recorded, number, { incoming: request, response }));
  }
}

/** A promise to be settled by hand. */
export function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}
