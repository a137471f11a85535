import type { CallEvent } from '../upstream/client.ts';

/**
 * The value of the `Server-Timing` header (https://www.w3.org/TR/server-timing/). `execute` is the time of the whole
 * operation, `upstream` the time during which at least one request to the REST API was under way or waited, `queue` the
 * longest wait for a slot: requests run side by side, so sums would exceed the whole.
 */
export function serverTiming(executeMs: number, calls: readonly CallEvent[]): string {
  const { length } = calls;
  let metrics = metric('execute', executeMs);
  if (length > 0) {
    let queueMs = 0;
    for (const call of calls) queueMs = Math.max(queueMs, call.queueMs);
    const requests = `;desc="${length} ${length === 1 ? 'request' : 'requests'}"`;
    metrics += `, ${metric('upstream', busyMs(calls), requests)}, ${metric('queue', queueMs)}`;
  }
  return metrics;
}

function metric(name: string, ms: number, description = ''): string {
  // Whole numbers, as a fraction takes long to write.
  const tenths = Math.round(ms * 10);
  const rest = tenths % 10;
  const whole = (tenths - rest) / 10;
  return rest === 0 ? `${name};dur=${whole}${description}` : `${name};dur=${whole}.${rest}${description}`;
}

/** The total time during which at least one call was under way. */
function busyMs(calls: readonly CallEvent[]): number {
  const [only] = calls;
  if (only && calls.length === 1) return only.durationMs;
  const ordered = [...calls].sort((a, b) => a.startedAt - b.startedAt);
  let busy = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { startedAt, durationMs } of ordered) {
    const end = startedAt + durationMs;
    busy += Math.max(0, end - Math.max(startedAt, until));
    until = Math.max(until, end);
  }
  return busy;
}
