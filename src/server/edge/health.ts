import type { IncomingMessage, ServerResponse } from 'node:http';
import type { UpstreamState } from '../../upstream/client.ts';
import { readOnly, refuse } from './refuse.ts';

/** What readiness depends on. */
export interface HealthSources {
  /** Whether the process is stopping. */
  readonly isDraining: () => boolean;
  /** How the REST API is, from memory or by asking it: `ok`, or what is wrong in words for everybody. */
  readonly upstream: () => Promise<UpstreamState>;
  /** How long an answer may take, in milliseconds. Default 2000. */
  readonly timeoutMs?: number;
}

/**
 * Answers `/health/live`, which is well while the process answers at all, and `/health/ready`, which is well while it
 * should be sent requests: 200 or 503, with the outcome of each check. Returns whether the request was one of these.
 */
export function createHealth(
  sources: HealthSources,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const { isDraining, timeoutMs = 2000 } = sources;
  const ready = async (response: ServerResponse): Promise<void> => {
    const draining = isDraining();
    const upstream = draining ? null : await within(timeoutMs, sources.upstream);
    // It may have begun to stop meanwhile.
    const well = upstream === 'ok' && !isDraining();
    const checks = { draining: isDraining(), ...(upstream !== null && { upstream }) };
    tell(response, well ? 200 : 503, { status: well ? 'ok' : 'unavailable', checks });
  };
  return (request, response) => {
    const path = request.url?.split('?', 1)[0];
    if (path !== '/health/live' && path !== '/health/ready') return false;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      refuse(response, readOnly);
    } else if (path === '/health/live') tell(response, 200, { status: 'ok' });
    else void ready(response);
    return true;
  };
}

function tell(response: ServerResponse, status: number, answer: object): void {
  const body = JSON.stringify(answer);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    // A probe wants to know how it is now.
    'cache-control': 'no-store',
  });
  response.end(body);
}

async function within(ms: number, ask: () => Promise<UpstreamState>): Promise<UpstreamState> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<UpstreamState>((resolve) => {
    timer = setTimeout(() => resolve('not answering in time'), ms);
  });
  try {
    return await Promise.race([ask(), late]);
  } catch {
    return 'unreachable';
  } finally {
    clearTimeout(timer);
  }
}
