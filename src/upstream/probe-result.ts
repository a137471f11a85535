import type { RawResponse } from './transport/exchange.ts';
import type { Failure } from './transport/failure.ts';
import { single } from './transport/headers.ts';
import type { ParsedResponse } from './transport/response.ts';

/** How the server behind the gateway is, in words for everybody: no address and no detail is in them. */
export type UpstreamState =
  | 'ok'
  | 'unreachable'
  | 'not answering in time'
  | 'failing'
  | 'certificate not accepted'
  | 'redirecting'
  | 'not Waldur';

/** What a probe has found. */
export interface ProbeResult {
  readonly state: UpstreamState;
  /** What is wrong, for the operator; null when nothing is, or when the probe was called off. */
  readonly reason: string | null;
}

/** Judges what a GET of a route was answered with: `raw` as it came in, `read` as it was understood. */
export function probeResultOf(
  route: string,
  raw: RawResponse | Failure,
  read: ParsedResponse | Failure,
): ProbeResult {
  if (!raw.ok) return failedProbe(route, raw);
  const { status } = raw;
  const answered = `${request} was answered with`;
  if (status >= 500 || status === 429) return { state: 'failing', reason: `${answered} ${status}` };
  if (status >= 300 && status < 400) {
    return { state: 'redirecting', reason: `${answered} a redirect (${status})${targetOf(raw)}` };
  }
  if (read.ok && isConfiguration(read.body)) return { state: 'ok', reason: null };
  const what = read.ok
    ? `${answered} JSON that is not the configuration of a Waldur`
    : `${request} ${read.message}`;
  return { state: 'not Waldur', reason: `${what}: WALDUR_API_URL does not lead to a Waldur` };
}

function failedProbe(route: string, { kind, status, message, cause }: Failure): ProbeResult {
  if (kind === 'aborted') return { state: 'unreachable', reason: null };
  const told = `${request} ${message}`;
  if (kind === 'timeout') return { state: 'not answering in time', reason: told };
  if (kind === 'protocol') {
    return { state: 'not Waldur', reason: status === null ? `${told} (perhaps https?)` : told };
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

/** Every Waldur tells its user interface about itself under this name (contract §16.19). */
function isConfiguration(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || !('WALDUR_CORE' in body)) return false;
  return typeof body.WALDUR_CORE === 'object' && body.WALDUR_CORE !== null;
}
