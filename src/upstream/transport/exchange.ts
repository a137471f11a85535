import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher, FormData } from 'undici';
import type { Deadlines, Timed } from '../../lib/deadlines.ts';
import type { LinkedList } from '../../lib/linked-list.ts';
import { type Failure, failure } from './failure.ts';
import { single } from './headers.ts';
import { isRead } from './methods.ts';

/** One request as it goes out, to a route that the reader of an error can be told. */
export interface UpstreamRequest {
  readonly method: Dispatcher.HttpMethod;
  /** The template of the path. */
  readonly route: string;
  /** Path and query as sent. */
  readonly path: string;
  /** Names and values by turns. Several requests may have the same one: nobody changes it. */
  readonly headers: string[];
  readonly body: string | FormData | null;
}

/** A response as it came in: whole, and still encoded. */
export interface RawResponse {
  readonly ok: true;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /**
   * Null when the status says all that counts: the body of an error response was too large or broke off, or that of a good
   * answer to a write was too large.
   */
  readonly body: Buffer | null;
}

/** Limits of one exchange. */
export interface ExchangeLimits {
  /** From the moment a slot is free to the last byte of the response, connecting included. */
  readonly deadlines: Deadlines;
  readonly maxBodyBytes: number;
  /** For answers with 300 and above. */
  readonly maxErrorBodyBytes: number;
}

/** Whoever has an exchange made. Neither may throw. */
export interface ExchangeOwner {
  /**
   * The request has got its connection and the first byte is about to go out: before, nothing was sent; from then on,
   * anything may have been.
   */
  onSend(): void;
  /** It is over. Called once, perhaps before `start` returns. `bug` is an error that no network explains. */
  onOutcome(exchange: Exchange, outcome: RawResponse | Failure | { readonly bug: unknown }): void;
}

const noHeaders: IncomingHttpHeaders = {};

/**
 * One request and its response to the end, whatever the status; redirects are not followed. It is over as soon as the
 * time is up or the body exceeds its limit, and its connection (over HTTP/2, its stream) is closed then.
 *
 * It is undici's handler, the timer's entry and its own state in one object, as making several of them for each request
 * is a good part of what a request costs.
 */
export class Exchange implements Dispatcher.DispatchHandler, Timed {
  dueAt = 0;
  before: Timed | null = null;
  after: Timed | null = null;
  list: LinkedList<Timed> | null = null;
  /** By `performance.now()`. */
  readonly startedAt: number;
  readonly #request: UpstreamRequest;
  readonly #limits: ExchangeLimits;
  readonly #owner: ExchangeOwner;
  #controller: Dispatcher.DispatchController | null = null;
  #status = 0;
  #headers = noHeaders;
  #chunks: Buffer[] = [];
  #bytes = 0;
  #isComplete = false;
  #settled = false;

  constructor(request: UpstreamRequest, limits: ExchangeLimits, owner: ExchangeOwner, startedAt: number) {
    this.startedAt = startedAt;
    this.#request = request;
    this.#limits = limits;
    this.#owner = owner;
  }

  /** Null when no response began. */
  get status(): number | null {
    return this.#status || null;
  }

  /** Bytes of the body that came in, still encoded. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Whether the server said all it had to say, although its body may be more than what is read. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  start(dispatcher: Dispatcher): void {
    const { method, path, headers, body } = this.#request;
    const { durationMs } = this.#limits.deadlines;
    this.#limits.deadlines.set(this, this.startedAt);
    const options: Dispatcher.DispatchOptions = {
      method,
      path,
      headers,
      body,
    };
    // undici closes the connection after each HEAD, in case a server sends a body; this one does not, and a count
    // should not cost a new TLS handshake. Bytes of such a body would fail to parse and close the connection.
    if (method === 'HEAD') options.reset = false;
    if (!isRead(method)) {
      // The connections have the limits of reads, and a write may take longer.
      options.headersTimeout = durationMs + 1000;
      options.bodyTimeout = durationMs + 1000;
    }
    try {
      dispatcher.dispatch(options, this);
    } catch (bug) {
      if (this.#settle()) this.#owner.onOutcome(this, { bug });
    }
  }

  /** Ends it at once, as `aborted`. Does nothing when it is over. */
  cancel(): void {
    this.#breakOff(failure('aborted', 'was cancelled', { status: this.status }));
  }

  expire(): void {
    const late = `was not answered within ${this.#limits.deadlines.durationMs} ms`;
    this.#breakOff(failure('timeout', late, { status: this.status, transient: true }));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    // undici cannot take back a request that still waits for its connection, so it is stopped when it comes up.
    if (this.#settled) {
      controller.abort(noLongerWanted);
      return;
    }
    // undici may begin a request anew when its connection is lost. That is never to happen to a write, nor to a read
    // whose response has begun, since the two would be mixed.
    const again = this.#controller !== null;
    this.#controller = controller;
    if (again && (this.#status !== 0 || !isRead(this.#request.method))) {
      this.#breakOff(failure('network', 'failed on the way', { transient: true }));
    } else this.#owner.onSend();
  }

  onResponseStart(_: unknown, status: number, headers: IncomingHttpHeaders): void {
    if (this.#settled || status < 200) return;
    this.#status = status;
    this.#headers = headers;
    if (this.#request.method === 'HEAD') return;
    const length = headers['content-length'];
    if (length !== undefined && Number(single(length)) > limitOf(status, this.#limits)) this.#refuse();
  }

  onResponseData(_: unknown, chunk: Buffer): void {
    if (this.#settled) return;
    this.#bytes += chunk.length;
    if (this.#bytes > limitOf(this.#status, this.#limits)) this.#refuse();
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    if (!this.#settle()) return;
    const [first] = this.#chunks;
    const body = this.#chunks.length === 1 && first ? first : Buffer.concat(this.#chunks, this.#bytes);
    this.#chunks = [];
    this.#isComplete = true;
    this.#owner.onOutcome(this, { ok: true, status: this.#status, headers: this.#headers, body });
  }

  onResponseError(_: unknown, error: Error): void {
    const failed = classify(error, this.status);
    if (failed) this.#breakOff(failed);
    else if (this.#settle()) this.#owner.onOutcome(this, { bug: error });
  }

  #settle(): boolean {
    if (this.#settled) return false;
    this.#settled = true;
    this.#limits.deadlines.remove(this);
    return true;
  }

  /** Ends an exchange whose response did not come whole. An error response is told by its status alone. */
  #breakOff(failed: Failure): void {
    if (!this.#settle()) return;
    this.#chunks = [];
    // Before the owner hears of it, who may send the next request: this one must not get a connection that ends.
    this.#controller?.abort(noLongerWanted);
    const told = this.#status >= 300 && failed.kind !== 'aborted';
    this.#owner.onOutcome(
      this,
      told ? { ok: true, status: this.#status, headers: this.#headers, body: null } : failed,
    );
  }

  /** Ends an exchange with more to read than is wanted. */
  #refuse(): void {
    this.#isComplete = true;
    const status = this.#status;
    if (status >= 300 || isRead(this.#request.method)) {
      this.#breakOff(failure('protocol', 'was answered with more than the gateway reads', { status }));
      return;
    }
    // The write was carried out, and only what the server says of it is lost.
    if (!this.#settle()) return;
    this.#chunks = [];
    this.#controller?.abort(noLongerWanted);
    this.#owner.onOutcome(this, { ok: true, status, headers: this.#headers, body: null });
  }
}

/** One for all, as making an error with its stack costs more than the rest of an abort. */
const noLongerWanted = new Error('The answer is no longer wanted.');

function limitOf(status: number, limits: ExchangeLimits): number {
  return status >= 300 ? limits.maxErrorBodyBytes : limits.maxBodyBytes;
}

/** Failures of a connection that may work the next time. */
const passingCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_SOCKET',
]);

/** What an error of undici or of a socket means; null for one that neither can explain. */
function classify(error: Error, status: number | null): Failure | null {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const details = { status, cause: error };
  // undici gives its parser errors no code. Once the response has begun, the usual reason is that it ended too early.
  if (error.name === 'HTTPParserError') {
    return status === null
      ? failure('protocol', 'was answered with something that is not HTTP', details)
      : failure('protocol', 'was answered with a body cut short', { ...details, transient: true });
  }
  switch (code) {
    case '':
    case 'UND_ERR_INVALID_ARG':
    case 'UND_ERR_NOT_SUPPORTED':
      return null;
    case 'UND_ERR_DESTROYED':
    case 'UND_ERR_CLOSED':
      return failure('aborted', 'was cancelled, as the gateway is closing', details);
    case 'UND_ERR_CONNECT_TIMEOUT':
    case 'UND_ERR_HEADERS_TIMEOUT':
    case 'UND_ERR_BODY_TIMEOUT':
      return failure('timeout', 'was not answered in time', { ...details, transient: true });
    case 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH':
      return failure('protocol', 'was answered with a body cut short', { ...details, transient: true });
    // How undici tells that an HTTP/2 stream or connection ended before its response did.
    case 'UND_ERR_INFO':
      return status === null
        ? failure('network', `failed on the way (${code})`, { ...details, transient: true })
        : failure('protocol', 'was answered with a body cut short', { ...details, transient: true });
    case 'UND_ERR_HEADERS_OVERFLOW':
      return failure('protocol', 'was answered with too many headers', details);
  }
  if (code.startsWith('HPE_'))
    return failure('protocol', 'was answered with something that is not HTTP', details);
  if (code === 'UND_ERR_SOCKET' && status !== null) {
    return failure('protocol', 'was answered with a body cut short', { ...details, transient: true });
  }
  // A stream that was refused, reset or cut off with its connection: another one may do better.
  if (code.startsWith('ERR_HTTP2_') && status !== null) {
    return failure('protocol', 'was answered with a body cut short', { ...details, transient: true });
  }
  const transient = passingCodes.has(code) || code.startsWith('ERR_HTTP2_');
  return failure('network', `failed on the way (${code})`, { ...details, transient });
}
