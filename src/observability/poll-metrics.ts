import { Counter, type Registry } from 'prom-client';
import type { CallEvent, Upstream } from '../upstream/client.ts';
import { FastHistogram } from './fast-histogram.ts';
import type { Guard } from './guard.ts';

/**
 * Counts, in a registry, the reads through the returned API, which is for polling on behalf of subscribers.
 * They are counted as requests as well.
 */
export function createPollMetrics(registry: Registry, guard: Guard): (upstream: Upstream) => Upstream {
  const registers = [registry];
  const polls = new Counter({
    name: 'waldur_graphql_polls_total',
    help: 'Reads of the REST API for subscribers.',
    labelNames: ['outcome'],
    registers,
  });
  const duration = new FastHistogram({
    name: 'waldur_graphql_poll_duration_seconds',
    help: 'Time from when a poll was due to its response, including the wait for a slot and repeated attempts.',
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  }).recorder();
  const observe = guard(
    'metrics',
    (event: CallEvent) => {
      polls.labels(event.outcome).inc(1);
      duration.observe(event.durationMs / 1000);
    },
    undefined,
  );
  return (upstream) => ({
    ...upstream,
    as: (caller) =>
      upstream.as({
        ...caller,
        onCall(event) {
          observe(event);
          caller.onCall?.(event);
        },
      }),
  });
}
