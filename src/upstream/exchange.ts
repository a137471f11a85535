import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import { ContentError, type StreamedBody } from './content.ts';
import { type Failure, failure } from './failure.ts';
import { single } from './headers.ts';
import { isRepeatable } from './retry.ts';

/** One request as it goes out, to a route that the reader of an error can be told. */
export interface UpstreamRequest {
  readonly method: Dispatcher.HttpMethod;
  /** The template of the path. */
  readonly route: string;
  /** Path and query as sent. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | StreamedBody | null;
}

/** An answer as it came in: whole, and still encoded. */
export interface RawAnswer {
  readonly ok: true;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /**
   * Null when the status says all that counts: the body of an error answer was too large or broke off, or that of a good
   * answer to a write was too large.
   */
  readonly body: Buffer | null;
}

/** Limits of one exchange. */
export interface ExchangeLimits {
  /** From the moment a slot is free to the last byte of the answer, connecting included. */
  readonly attemptTimeoutMs: number;
  readonly maxBodyBytes: number;
  /** For answers with 300 and above. */
  readonly maxErrorBodyBytes: number;
}

/** What came of an exchange. */
export interface Exchanged {
  readonly outcome: RawAnswer | Failure;
  /** Bytes of the body that came in. */
  readonly bytes: number;
  /** Whether the server said all it had to say, although its body may be more than what is read. */
  readonly answered: boolean;
}

/** An exchange under way. */
export interface Exchange {
  /** Rejects only with errors that no network explains. */
  readonly done: Promise<Exchanged>;
  /** Ends it at once, as `aborted`, and closes its connection. Does nothing afterwards. */
  cancel(): void;
}

/**
 * Sends one request and reads its answer to the end, whatever the status; redirects are not followed. It is over as
 * soon as the time is up or the body exceeds its limit, and its connection is closed then.
 *
 * `onSend` is called when the request gets its connection, just before the first byte goes out: before, nothing was
 * sent; from then on, anything may have been.
 */
export function startExchange(
  dispatcher: Dispatcher,
  request: UpstreamRequest,
  limits: ExchangeLimits,
  onSend: () => void,
): Exchange {
  // A function and not a signal, as making an AbortController for each request is a good part of its cost.
  let cancel = (): void => {};
  const done = new Promise<Exchanged>((resolve, reject) => {
    let controller: Dispatcher.DispatchController | null = null;
    let status = 0;
    let headers: IncomingHttpHeaders = {};
    let chunks: Buffer[] = [];
    let bytes = 0;
    let answered = false;
    let settled = false;
    const repeatable = isRepeatable(request.method);

    const settle = (): boolean => {
      if (settled) return false;
      settled = true;
      clearTimeout(timer);
      return true;
    };
    const finish = (outcome: RawAnswer | Failure): void => {
      if (settle()) resolve({ outcome, bytes, answered });
    };
    /** Ends an exchange whose answer did not come whole. An error answer is told by its status alone. */
    const breakOff = (failed: Failure): void => {
      finish(status >= 300 && failed.kind !== 'aborted' ? { ok: true, status, headers, body: null } : failed);
      controller?.abort(new Error('The answer is no longer wanted.'));
    };
    const refuse = (code: number): void => {
      answered = true;
      // The write was carried out, and only what the server says of it is lost.
      if (!repeatable && code < 300) finish({ ok: true, status: code, headers, body: null });
      breakOff(failure('protocol', 'was answered with more than the gateway reads', { status: code }));
    };
    cancel = () => breakOff(failure('aborted', 'was cancelled'));
    const timer = setTimeout(() => {
      const late = `was not answered within ${limits.attemptTimeoutMs} ms`;
      breakOff(failure('timeout', late, { status: status || null, transient: true }));
    }, limits.attemptTimeoutMs);

    const handler: Dispatcher.DispatchHandler = {
      onRequestStart(started) {
        // undici can not take back a request that still waits for its connection, so it is stopped when it comes up.
        if (settled) {
          started.abort(new Error('The answer is no longer wanted.'));
          return;
        }
        // undici may begin a request anew when its connection is lost. That is never to happen to a write.
        const again = controller !== null;
        controller = started;
        if (again && !repeatable) breakOff(failure('network', 'failed on the way'));
        else onSend();
      },
      onResponseStart(_, code, received) {
        if (code < 200) return;
        status = code;
        headers = received;
        const length = Number(single(received['content-length']));
        if (request.method !== 'HEAD' && length > limitOf(code, limits)) refuse(code);
      },
      onResponseData(_, chunk) {
        if (settled) return;
        bytes += chunk.length;
        if (bytes > limitOf(status, limits)) refuse(status);
        else chunks.push(chunk);
      },
      onResponseEnd() {
        const [first] = chunks;
        const body = chunks.length === 1 && first ? first : Buffer.concat(chunks, bytes);
        chunks = [];
        answered = true;
        finish({ ok: true, status, headers, body });
      },
      onResponseError(_, error) {
        const failed = classify(error, status || null);
        if (failed) breakOff(failed);
        else if (settle()) reject(error);
      },
    };
    const { body } = request;
    const longestSilence = limits.attemptTimeoutMs + 1000;
    dispatcher.dispatch(
      {
        method: request.method,
        path: request.path,
        headers: request.headers,
        body: body === null || typeof body === 'string' ? body : body.open(),
        // undici closes the connection after each HEAD, in case a server sends a body; this one does not, and a count
        // should not cost a new TLS handshake. Bytes of such a body would fail to parse and close the connection.
        ...(request.method === 'HEAD' && { reset: false }),
        // The connections have the limits of reads, and a write may take longer.
        ...(!repeatable && { headersTimeout: longestSilence, bodyTimeout: longestSilence }),
      },
      handler,
    );
  });
  return { done, cancel: () => cancel() };
}

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
  if (error instanceof ContentError) {
    return failure('aborted', 'was broken off, as a file could not be read', details);
  }
  // undici gives its parser errors no code. Once the answer has begun, the usual reason is that it ended too early.
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
    case 'UND_ERR_HEADERS_OVERFLOW':
      return failure('protocol', 'was answered with too many headers', details);
  }
  if (code.startsWith('HPE_'))
    return failure('protocol', 'was answered with something that is not HTTP', details);
  if (code === 'UND_ERR_SOCKET' && status !== null) {
    return failure('protocol', 'was answered with a body cut short', { ...details, transient: true });
  }
  return failure('network', `failed on the way (${code})`, { ...details, transient: passingCodes.has(code) });
}
