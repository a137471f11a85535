import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { OperationListener } from '../context/events.ts';
import type { OperationRecord } from '../context/record.ts';
import type { BreakerState, RequestEvent } from '../upstream/client.ts';
import { redactPath } from '../upstream/redaction.ts';
import { type AccessLog, createAccessLog } from './access-log.ts';
import { createGuard } from './guard.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { parentOf, toTraceparent } from './trace-context.ts';
import { createTracing, type TracingOptions } from './tracing.ts';

/** Settings of {@link createObservability}. */
export interface ObservabilityOptions {
  readonly log: Logger;
  /** Null: no spans are created. */
  readonly tracing: Pick<TracingOptions, 'url' | 'serviceName' | 'sampler' | 'ratio'> | null;
  /** Whether HTTP requests are logged. */
  readonly accessLog: boolean;
  readonly version: string;
  /** The address of the REST API. */
  readonly upstreamUrl: string;
  readonly requestIdOf: (request: IncomingMessage) => string;
  readonly addressOf: (request: IncomingMessage) => string | null;
}

/** Metrics, traces and logs of one gateway. No method ever throws, so that nothing that is observed fails. */
export interface Observability {
  readonly metrics: Metrics;
  /** Null when HTTP requests are not logged. */
  readonly accessLog: AccessLog | null;
  /** Records a finished exchange with the REST API. */
  readonly onRequest: (event: RequestEvent) => void;
  /** Records a new state of the circuit breaker. */
  readonly onBreaker: (state: BreakerState) => void;
  /**
   * The `traceparent` for the requests of an operation: its own span where spans are created, else that of its caller; null
   * when there is none, or it is invalid. To be called once for each operation.
   */
  readonly traceparentOf: (record: Pick<OperationRecord, 'traceparent' | 'span'>) => string | null;
  /** Records a finished operation. */
  readonly onOperation: OperationListener;
  /** Sends waiting spans, for up to `timeoutMs`. */
  close(timeoutMs: number): Promise<void>;
}

/** Sets up what is configured. Nothing is sent before something has happened. */
export async function createObservability(options: ObservabilityOptions): Promise<Observability> {
  const { log, version, upstreamUrl } = options;
  const guard = createGuard(log);
  const metrics = createMetrics(guard);
  const accessLog = options.accessLog ? createAccessLog({ ...options, guard }) : null;
  const tracing =
    options.tracing &&
    (await createTracing({
      ...options.tracing,
      version,
      upstreamUrl,
      onHealth: guard(
        'log',
        (up, reason) => {
          if (up) log.info('the trace collector is connected');
          else log.warn({ reason }, 'traces are lost');
        },
        undefined,
      ),
    }));
  const logRequest = guard(
    'log',
    (event: RequestEvent) => {
      if (!log.isLevelEnabled('debug')) return;
      log.debug({ ...event, path: redactPath(event.path) }, 'upstream request');
    },
    undefined,
  );
  const trace = tracing && guard('traces', tracing.operation, undefined);
  return {
    metrics,
    accessLog,
    onRequest(event) {
      metrics.request(event);
      logRequest(event);
    },
    onBreaker: guard(
      'log',
      // That the server is lost is logged once elsewhere, with the reason.
      (breaker) => log.debug({ breaker }, 'upstream breaker'),
      undefined,
    ),
    traceparentOf: guard(
      'traces',
      (record) => {
        if (tracing) return tracing.begin(record);
        const parent = parentOf(record.traceparent);
        return parent && toTraceparent(parent.traceId, parent.spanId, parent.traceFlags === 1);
      },
      null,
    ),
    onOperation(event) {
      metrics.operation(event);
      accessLog?.operation(event);
      trace?.(event);
    },
    close: async (timeoutMs) => tracing?.close(timeoutMs),
  };
}
