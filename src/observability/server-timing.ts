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
  const metrics: string[] = [];
  const add = (name: string, ms: number | undefined, description = ''): void => {
    if (ms !== undefined) metrics.push(`${name};dur=${Math.round(ms * 10) / 10}${description}`);
  };
  add('parse', phases.parseMs);
  add('validate', phases.validateMs);
  add('plan', phases.planMs);
  add('execute', phases.executeMs);
  if (answers.length > 0) {
    const count = `;desc="${answers.length} ${answers.length === 1 ? 'request' : 'requests'}"`;
    add('upstream', busyMs(answers), count);
    add(
      'queue',
      answers.reduce((longest, { queueMs }) => Math.max(longest, queueMs), 0),
    );
  }
  return metrics.join(', ');
}

/** The length of the union of the times of all answers. */
function busyMs(answers: readonly AnswerEvent[]): number {
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
