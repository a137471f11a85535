import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher, FormData } from 'undici';
import type { Deadlines, Timed } from '../../lib/deadlines.ts';
import type { LinkedList } from '../../lib/linked-list.ts';
import { type Failure, failure } from './failure.ts';
import { single } from './headers.ts';
import { isRead } from './methods.ts';

/** One request as it is sent, with a route that error messages may name. */
export interface UpstreamRequest {
  readonly method: Dispatcher.HttpMethod;
  /** The template of the path. */
  readonly route: string;
  /** Path and query as sent. */
  readonly path: string;
  /** Names and values alternate. Requests may share the array: never change it. */
  readonly headers: string[];
  readonly body: string | FormData | null;
}

/** A response as received: whole, and still encoded. */
export interface RawResponse {
  readonly ok: true;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /**
   * Null when the status is all that counts: the body of an error response was too large or incomplete, or the body of a
   * successful response to a write was too large.
   */
  readonly body: Buffer | null;
}

/** Limits of one exchange. */
export interface ExchangeLimits {
  /** From the moment a slot is free to the last byte of the response, connecting included. */
  readonly deadlines: Deadlines;
  readonly maxBodyBytes: number;
  /** For responses with 300 and above. */
  readonly maxErrorBodyBytes: number;
}

/** Receives the events of an exchange. Neither method may throw. */
export interface ExchangeOwner {
  /**
   * Called when the request has got its connection and the first byte is about to be sent: before, nothing was sent; from
   * then on, anything may have been.
   */
  onSend(): void;
  /** Called once when it is over, perhaps before `start` returns. `bug` is an error that the network does not explain. */
  onOutcome(exchange: Exchange, outcome: RawResponse | Failure | { readonly bug: unknown }): void;
}

const noHeaders: IncomingHttpHeaders = {};

/**
 * One request and its whole response, whatever the status; redirects are not followed. When the time is up or the body
 * exceeds its limit, the exchange ends and its connection (over HTTP/2, its stream) is closed.
 *
 * It is the handler for undici, the entry of the timer and its own state in one object: creating several objects for each
 * request is a considerable part of what a request costs.
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

  /** Bytes of the body received so far, still encoded. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Whether the response was received to its end, or to the limit of its body. */
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
    // undici closes the connection after each HEAD, in case a server sends a body. This server sends none, and a count
    // should not cost a new TLS handshake. The bytes of such a body would fail to parse and close the connection.
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

  /** Ends the exchange immediately, as `aborted`. Does nothing when it is over. */
  cancel(): void {
    this.#breakOff(failure('aborted', 'was cancelled', { status: this.status }));
  }

  expire(): void {
    const late = `got no response within ${this.#limits.deadlines.durationMs} ms`;
    this.#breakOff(failure('timeout', late, { status: this.status, transient: true }));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    // undici cannot cancel a request that waits for its connection, so it is aborted when it starts.
    if (this.#settled) {
      controller.abort(noLongerWanted);
      return;
    }
    // undici may start a request again when its connection is lost. That must never happen to a write, nor to a read
    // whose response has begun, since two responses would be mixed.
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

  /** Ends an exchange with an incomplete response. Of an error response, the status is passed on nevertheless. */
  #breakOff(failed: Failure): void {
    if (!this.#settle()) return;
    this.#chunks = [];
    // Before the owner is called: it may send the next request, which must not get a connection that is being closed.
    this.#controller?.abort(noLongerWanted);
    const isErrorStatus = this.#status >= 300 && failed.kind !== 'aborted';
    this.#owner.onOutcome(
      this,
      isErrorStatus ? { ok: true, status: this.#status, headers: this.#headers, body: null } : failed,
    );
  }

  /** Ends an exchange whose body exceeds its limit. */
  #refuse(): void {
    this.#isComplete = true;
    const status = this.#status;
    if (status >= 300 || isRead(this.#request.method)) {
      this.#breakOff(failure('protocol', 'returned more than the gateway reads', { status }));
      return;
    }
    // The write was carried out, and only its response body is lost.
    if (!this.#settle()) return;
    this.#chunks = [];
    this.#controller?.abort(noLongerWanted);
    this.#owner.onOutcome(this, { ok: true, status, headers: this.#headers, body: null });
  }
}

/** One error for all, as creating an error with its stack costs more than the rest of an abort. */
const noLongerWanted = new Error('The response is no longer wanted.');

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
  // Parser errors of undici have no code. Once the response has begun, the usual reason is that it ended too early.
  if (error.name === 'HTTPParserError') {
    return status === null
      ? failure('protocol', 'returned something that is not HTTP', details)
      : failure('protocol', 'returned an incomplete body', { ...details, transient: true });
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
      return failure('timeout', 'got no response in time', { ...details, transient: true });
    case 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH':
      return failure('protocol', 'returned an incomplete body', { ...details, transient: true });
    // An HTTP/2 stream or connection that ended before its response did.
    case 'UND_ERR_INFO':
      return status === null
        ? failure('network', `failed on the way (${code})`, { ...details, transient: true })
        : failure('protocol', 'returned an incomplete body', { ...details, transient: true });
    case 'UND_ERR_HEADERS_OVERFLOW':
      return failure('protocol', 'returned too many headers', details);
  }
  if (code.startsWith('HPE_')) return failure('protocol', 'returned something that is not HTTP', details);
  if (code === 'UND_ERR_SOCKET' && status !== null) {
    return failure('protocol', 'returned an incomplete body', { ...details, transient: true });
  }
  // A stream that was refused, reset or cut off with its connection: another one may do better.
  if (code.startsWith('ERR_HTTP2_') && status !== null) {
    return failure('protocol', 'returned an incomplete body', { ...details, transient: true });
  }
  const transient = passingCodes.has(code) || code.startsWith('ERR_HTTP2_');
  return failure('network', `failed on the way (${code})`, { ...details, transient });
}
