import { Counter, Registry } from 'prom-client';
import type { OperationEvent } from '../context/events.ts';
import type { RequestEvent, Upstream } from '../upstream/client.ts';
import { addGauges, type GaugeSources } from './gauges.ts';
import type { Guard } from './guard.ts';
import { createOperationMetrics } from './operation-metrics.ts';
import { createPollMetrics } from './poll-metrics.ts';
import { processMetrics } from './process-metrics.ts';
import { createUpstreamMetrics } from './upstream-metrics.ts';

/** The metrics of one gateway. No label contains a path, a value of a caller or a credential. */
export interface Metrics {
  /** Counts a finished operation. */
  operation(event: OperationEvent): void;
  /** Counts a finished exchange with the REST API. */
  request(event: RequestEvent): void;
  /** Counts a request or operation that was refused before it ran. Reasons are few and fixed, such as `concurrency`. */
  refused(reason: string): void;
  /** The API for polling, whose reads are counted as polls. */
  polling(upstream: Upstream): Upstream;
  /** Counts a finished HTTP response by its status; null when the client left before there was one. */
  responded(status: number | null): void;
  /** Counts a cache lookup: `response` in the response cache, `document` for persisted documents, `read` in the read cache. */
  lookup(kept: 'response' | 'document' | 'read', isFound: boolean): void;
  /** Adds the current values of the gateway, read whenever the metrics are read. To be called once. */
  show(sources: GaugeSources): void;
  /** Everything in the text format of Prometheus, the metrics of the process included. */
  text(): Promise<string>;
  /** The media type of {@link text}. */
  readonly contentType: string;
}

/** Starts counting from zero. No method ever throws. */
export function createMetrics(guard: Guard): Metrics {
  const registry = new Registry();
  const ofProcess = processMetrics();
  const refusals = new Counter({
    name: 'waldur_graphql_refused_total',
    help: 'Refused requests and operations, by the limit that was reached.',
    labelNames: ['reason'],
    registers: [registry],
  });
  // The library looks labels up for each value, so counts of every request are passed to it when they are read.
  const responses = new Map<number | null, number>();
  new Counter({
    name: 'waldur_graphql_http_responses_total',
    help: 'HTTP responses by status; none if the client disconnected before the response.',
    labelNames: ['status'],
    registers: [registry],
    collect() {
      this.reset();
      for (const [status, count] of responses) this.inc({ status: String(status ?? 'none') }, count);
    },
  });
  const lookups: Record<Parameters<Metrics['lookup']>[0], { hit: number; miss: number }> = {
    response: { hit: 0, miss: 0 },
    document: { hit: 0, miss: 0 },
    read: { hit: 0, miss: 0 },
  };
  new Counter({
    name: 'waldur_graphql_lookups_total',
    help: 'Lookups by outcome: of results in the response cache, of documents by their hash, and of responses of the REST API for reuse.',
    labelNames: ['kept', 'outcome'],
    registers: [registry],
    collect() {
      this.reset();
      for (const [kept, outcomes] of Object.entries(lookups))
        for (const [outcome, count] of Object.entries(outcomes))
          if (count > 0) this.inc({ kept, outcome }, count);
    },
  });
  const respond = (status: number | null): void => {
    responses.set(status, (responses.get(status) ?? 0) + 1);
  };
  const lookUp: Metrics['lookup'] = (kept, isFound) => {
    lookups[kept][isFound ? 'hit' : 'miss'] += 1;
  };
  return {
    operation: guard('metrics', createOperationMetrics(registry), undefined),
    request: guard('metrics', createUpstreamMetrics(registry), undefined),
    refused: guard('metrics', (reason) => refusals.labels(reason).inc(1), undefined),
    responded: guard('metrics', respond, undefined),
    lookup: guard('metrics', lookUp, undefined),
    polling: createPollMetrics(registry, guard),
    show: (sources) => addGauges(registry, sources),
    text: async () => (await Promise.all([registry.metrics(), ofProcess.metrics()])).join('\n'),
    contentType: registry.contentType,
  };
}
