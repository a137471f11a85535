import { Counter, type Registry } from 'prom-client';
import type { OperationEvent } from '../context/events.ts';
import { FastHistogram, type Recorder } from './fast-histogram.ts';
import { createNameLabels } from './operation-names.ts';

/** The most names, apart from those of trusted documents, that have a label of their own. */
const maxNames = 200;

interface Series {
  readonly name: string;
  readonly kind: string;
  readonly transport: string;
  readonly code: string;
  readonly duration: Recorder;
  count: number;
}

/** Counts finished operations in a registry: by name, code and duration, and by their calls of the REST API. */
export function createOperationMetrics(registry: Registry): (event: OperationEvent) => void {
  const registers = [registry];
  const series = new Map<string, Series>();
  new Counter({
    name: 'waldur_graphql_operations_total',
    help: 'Finished operations, each counted once. code is OK or the code of the first error.',
    labelNames: ['name', 'kind', 'transport', 'code'],
    registers,
    collect() {
      this.reset();
      for (const { name, kind, transport, code, count } of series.values())
        this.inc({ name, kind, transport, code }, count);
    },
  });
  const errors = new Counter({
    name: 'waldur_graphql_operation_errors_total',
    help: 'Operations with at least one error of this code; one operation can have several codes.',
    labelNames: ['code'],
    registers,
  });
  const duration = new FastHistogram({
    name: 'waldur_graphql_operation_duration_seconds',
    help: 'Time from the arrival of a query or mutation to its complete response.',
    labelNames: ['name', 'kind'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  });
  const subscriptionDuration = new FastHistogram({
    name: 'waldur_graphql_subscription_duration_seconds',
    help: 'Duration of ended subscriptions.',
    buckets: [1, 10, 60, 300, 900, 3600, 14_400],
    registers,
  }).recorder();
  const requests = new FastHistogram({
    name: 'waldur_graphql_operation_upstream_requests',
    help: 'Responses of the REST API that a query or mutation waited for.',
    buckets: [0, 1, 2, 5, 10, 25, 50, 100, 250, 500, 1000],
    registers,
  }).recorder();
  const calls = { own: 0, shared: 0 };
  new Counter({
    name: 'waldur_graphql_upstream_answers_total',
    help: 'Responses that operations waited for, from their own requests or from reads that were already running.',
    labelNames: ['served'],
    registers,
    collect() {
      this.reset();
      this.inc({ served: 'own' }, calls.own);
      this.inc({ served: 'shared' }, calls.shared);
    },
  });

  const nameOf = createNameLabels(maxNames);
  const seriesOf = (event: OperationEvent): Series => {
    const name = nameOf(event);
    const kind = event.kind ?? 'unknown';
    const code = event.codes[0] ?? 'OK';
    const { transport } = event;
    const key = `${name} ${kind} ${transport} ${code}`;
    let found = series.get(key);
    if (found === undefined) {
      const observed = kind === 'subscription' ? subscriptionDuration : duration.recorder({ name, kind });
      found = { name, kind, transport, code, duration: observed, count: 0 };
      series.set(key, found);
    }
    return found;
  };

  return (event) => {
    const found = seriesOf(event);
    found.count += 1;
    found.duration.observe(event.durationMs / 1000);
    if (event.codes.length > 0) for (const code of new Set(event.codes)) errors.labels(code).inc(1);
    if (event.kind !== 'subscription') requests.observe(event.calls.length);
    for (const { shared } of event.calls) {
      if (shared) calls.shared += 1;
      else calls.own += 1;
    }
  };
}
