import { TimeoutError, withTimeout } from '../../lib/timeout.ts';
import type { UpstreamState } from '../../upstream/client.ts';
import type { WholeResponse } from '../http/send.ts';

/** What readiness depends on. */
export interface HealthSources {
  /** Whether the process is stopping. */
  readonly isDraining: () => boolean;
  /** The state of the REST API, cached or by a probe: `ok`, or what is wrong, in words that anybody may see. */
  readonly upstream: () => Promise<UpstreamState>;
  /** How long the check of the REST API may take, in milliseconds. Default 2000. */
  readonly timeoutMs?: number;
}

/** The response to a liveness check: always 200. */
export const liveness = (): WholeResponse => json(200, { status: 'ok' });

/** The response to a readiness check: 200 or 503, with the outcome of each check. */
export async function readiness(sources: HealthSources): Promise<WholeResponse> {
  const { isDraining, timeoutMs = 2000 } = sources;
  const upstream: UpstreamState | null = isDraining()
    ? null
    : await withTimeout(timeoutMs, sources.upstream).catch((error: unknown) =>
        error instanceof TimeoutError ? 'not answering in time' : 'unreachable',
      );
  // The process may have begun to stop meanwhile.
  const draining = isDraining();
  const well = upstream === 'ok' && !draining;
  const checks = { draining, ...(upstream !== null && { upstream }) };
  return json(well ? 200 : 503, { status: well ? 'ok' : 'unavailable', checks });
}

function json(status: number, value: object): WholeResponse {
  // A check needs the current state.
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  return { status, headers, body: JSON.stringify(value) };
}
