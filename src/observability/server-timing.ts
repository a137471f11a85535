import type { AnswerEvent } from '../upstream/client.ts';

/** How long the steps of an operation took, in milliseconds; steps that were not taken are left out. */
interface Phases {
  readonly parseMs?: number;
  readonly validateMs?: number;
  readonly planMs?: number;
  readonly executeMs?: number;
}

/**
 * The value of the `Server-Timing` header (https://www.w3.org/TR/server-timing/). `upstream` is the time during which at
 * least one request to the REST API was under way or waited, `queue` the longest wait for a slot: requests run side by
 * side, so sums would exceed the whole.
 */
export function serverTiming(phases: Phases, answers: readonly AnswerEvent[]): string {
  const { length } = answers;
  let metrics =
    metric('parse', phases.parseMs) +
    metric('validate', phases.validateMs) +
    metric('plan', phases.planMs) +
    metric('execute', phases.executeMs);
  if (length > 0) {
    let queueMs = 0;
    for (const answer of answers) queueMs = Math.max(queueMs, answer.queueMs);
    metrics += metric(
      'upstream',
      busyMs(answers),
      `;desc="${length} ${length === 1 ? 'request' : 'requests'}"`,
    );
    metrics += metric('queue', queueMs);
  }
  return metrics.slice(2);
}

function metric(name: string, ms: number | undefined, description = ''): string {
  return ms === undefined ? '' : `, ${name};dur=${Math.round(ms * 10) / 10}${description}`;
}

/** The length of the union of the times of all answers. */
function busyMs(answers: readonly AnswerEvent[]): number {
  const [only] = answers;
  if (only && answers.length === 1) return only.durationMs;
  const ordered = [...answers].sort((a, b) => a.startedAt - b.startedAt);
  let busy = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { startedAt, durationMs } of ordered) {
    const end = startedAt + durationMs;
    busy += Math.max(0, end - Math.max(startedAt, until));
    until = Math.max(until, end);
  }
  return busy;
}
