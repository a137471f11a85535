import type { RawResponse } from './transport/exchange.ts';
import type { Failure } from './transport/failure.ts';
import { single } from './transport/headers.ts';
import type { ParsedResponse } from './transport/response.ts';

/** The state of the server behind the gateway, in words that anybody may see: without address and details. */
export type UpstreamState =
  | 'ok'
  | 'unreachable'
  | 'not answering in time'
  | 'failing'
  | 'certificate not accepted'
  | 'redirecting'
  | 'not Waldur';

/** The result of a probe. */
export interface ProbeResult {
  readonly state: UpstreamState;
  /** What is wrong, for the operator; null when nothing is, or when the probe was cancelled. */
  readonly reason: string | null;
}

/** Judges the response to a GET of a route: `raw` as received, `read` as parsed. */
export function probeResultOf(
  route: string,
  raw: RawResponse | Failure,
  read: ParsedResponse | Failure,
): ProbeResult {
  const request = `GET ${route}`;
  if (!raw.ok) return failedProbe(request, raw);
  const { status } = raw;
  const prefix = `${request} returned`;
  if (status >= 500 || status === 429) return { state: 'failing', reason: `${prefix} ${status}` };
  if (status >= 300 && status < 400) {
    return { state: 'redirecting', reason: `${prefix} a redirect (${status})${targetOf(raw)}` };
  }
  if (read.ok && isConfiguration(read.body)) return { state: 'ok', reason: null };
  const what = read.ok
    ? `${prefix} JSON that is not the configuration of a Waldur`
    : `${request} ${read.message}`;
  return { state: 'not Waldur', reason: `${what}: WALDUR_API_URL does not lead to a Waldur` };
}

/** Why a request of a caller, named by method and route, shows that the server is lost; for the operator. */
export function outageReason(request: string, raw: RawResponse | Failure): string {
  if (raw.ok) return `${request} returned ${raw.status}`;
  return failedProbe(request, raw).reason ?? `${request} got no response in time`;
}

function failedProbe(request: string, { kind, status, message, cause }: Failure): ProbeResult {
  if (kind === 'aborted') return { state: 'unreachable', reason: null };
  const reason = `${request} ${message}`;
  if (kind === 'timeout') return { state: 'not answering in time', reason };
  if (kind === 'protocol') {
    return { state: 'not Waldur', reason: status === null ? `${reason} (perhaps https?)` : reason };
  }
  const code = codeOf(cause);
  if (isCertificateError(code)) {
    return { state: 'certificate not accepted', reason: `its certificate is not accepted (${code})` };
  }
  return { state: 'unreachable', reason: reasonFor(code) };
}

function reasonFor(code: string): string {
  if (code === 'ECONNREFUSED') return 'the connection is refused (ECONNREFUSED)';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `its name cannot be resolved (${code})`;
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_')) return `it does not speak TLS as expected (${code})`;
  return `the connection fails (${code || 'unknown reason'})`;
}

function isCertificateError(code: string): boolean {
  return /CERT|^ERR_TLS_|SELF_SIGNED|^UNABLE_TO_|^HOSTNAME_MISMATCH$|^INVALID_(?:CA|PURPOSE)$/.test(code);
}

/** The code of an error, or of the first one inside it that has one. */
function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  if ('code' in cause && typeof cause.code === 'string') return cause.code;
  if (cause instanceof AggregateError) return codeOf(cause.errors[0]);
  return codeOf(cause.cause);
}

/** Where a redirect leads: the origin only, as the rest may hold anything. */
function targetOf({ headers }: RawResponse): string {
  const location = single(headers.location);
  if (location === null) return '';
  return URL.canParse(location) ? ` to ${new URL(location).origin}` : ' to another path of its own';
}

/** Every Waldur has its configuration under this name, for its user interface (contract §16.19). */
function isConfiguration(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || !('WALDUR_CORE' in body)) return false;
  return typeof body.WALDUR_CORE === 'object' && body.WALDUR_CORE !== null;
}
