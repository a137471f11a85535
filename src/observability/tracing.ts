import type { Context, SpanContext, SpanStatus, Tracer } from '@opentelemetry/api';
import type { ReadableSpan, Sampler, SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { OperationEvent, SpanIds } from '../context/events.ts';
import type { OperationRecord } from '../context/record.ts';
import { withTimeout } from '../lib/timeout.ts';
import {
  operationAttributes,
  operationName,
  operationStatus,
  requestAttributes,
  requestStatus,
} from './spans.ts';
import { parentOf, toTraceparent } from './trace-context.ts';

/**
 * Settings of tracing. What is not here, such as headers for the collector, its certificate and sizes of batches, is read
 * by the OpenTelemetry libraries from their standard environment variables.
 */
export interface TracingOptions {
  /** The URL to which spans are posted, as OTLP in JSON. */
  readonly url: string;
  readonly serviceName: string;
  /** Its name in the OpenTelemetry specification, such as `parentbased_always_on`. */
  readonly sampler: string;
  /** The share of traces that the `traceidratio` samplers keep, from 0 to 1. */
  readonly ratio: number;
  readonly version: string;
  /** The address of the REST API. */
  readonly upstreamUrl: string;
  /** Called when exporting begins to fail, with the reason, and when it works again. */
  readonly onHealth: (up: boolean, reason: string | null) => void;
}

/** Sends spans to a collector. */
export interface Tracing {
  /** Chooses the ids of the span of an operation, and returns the `traceparent` that names it. */
  begin(record: Pick<OperationRecord, 'traceparent' | 'span'>): string;
  /** Creates the spans of a finished operation: its own, and one for each call of the REST API. */
  operation(event: OperationEvent): void;
  /** Sends waiting spans, for up to `timeoutMs`. */
  close(timeoutMs: number): Promise<void>;
}

/** The most request spans of one operation, so that it does not displace those of all others. */
const maxRequestSpans = 200;

/**
 * Starts tracing. The libraries are loaded here and not before: most gateways run without tracing.
 *
 * Spans are created from the event of a finished operation; while it runs, only the ids of its span are kept.
 */
export async function createTracing(options: TracingOptions): Promise<Tracing> {
  const [{ ROOT_CONTEXT, SpanKind, trace }, sdk, { OTLPTraceExporter }, resources] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-base'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const exporter = reportingHealth(new OTLPTraceExporter({ url: options.url }), options.onHealth);
  const sampler = createSampler(sdk, options);
  const random = new sdk.RandomIdGenerator();
  /** The ids of the next span, where the REST API has received them already. */
  let decided: SpanIds | null = null;
  const idGenerator = {
    generateTraceId: () => decided?.traceId ?? random.generateTraceId(),
    generateSpanId: () => decided?.spanId ?? random.generateSpanId(),
  };
  const provider = new sdk.BasicTracerProvider({
    sampler,
    idGenerator,
    spanProcessors: [new sdk.BatchSpanProcessor(exporter)],
    resource: resources
      .defaultResource()
      .merge(resources.detectResources({ detectors: [resources.envDetector] }))
      .merge(
        resources.resourceFromAttributes({
          'service.name': options.serviceName,
          'service.version': options.version,
        }),
      ),
  });
  const tracer = provider.getTracer('waldur-graphql-gateway', options.version);
  const server = serverOf(options.upstreamUrl);
  const { origin } = new URL(options.upstreamUrl);

  const contextOf = (parent: SpanContext | null): Context =>
    parent === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, parent);

  return {
    begin(record) {
      const parent = parentOf(record.traceparent);
      const traceId = parent?.traceId ?? random.generateTraceId();
      const spanId = random.generateSpanId();
      record.span = { traceId, spanId };
      // All of these samplers decide by the trace and its parent only, so the decision for the span itself will be the same.
      const { decision } = sampler.shouldSample(contextOf(parent), traceId, '', SpanKind.SERVER, {}, []);
      return toTraceparent(traceId, spanId, decision === sdk.SamplingDecision.RECORD_AND_SAMPLED);
    },
    operation(event) {
      const context = contextOf(parentOf(event.traceparent));
      // One for all spans: computed for each, the rounding of the clock would let children begin before their parent.
      const epoch = Date.now() - performance.now();
      decided = event.span;
      const span = startSpan(tracer, context, {
        name: operationName(event),
        kind: SpanKind.SERVER,
        attributes: operationAttributes(event),
        status: operationStatus(event),
        start: epoch + event.startedAt,
      });
      decided = null;
      if (span.isRecording()) {
        const inside = trace.setSpan(ROOT_CONTEXT, span);
        for (const call of event.calls.slice(0, maxRequestSpans)) {
          startSpan(tracer, inside, {
            name: `${call.method} ${call.route}`,
            kind: SpanKind.CLIENT,
            attributes: { ...server, 'url.full': `${origin}${call.route}`, ...requestAttributes(call) },
            status: requestStatus(call),
            start: epoch + call.startedAt,
          }).end(toHrTime(epoch + call.startedAt + call.durationMs));
        }
      }
      span.end(toHrTime(epoch + event.startedAt + event.durationMs));
    },
    // A failing collector was reported already.
    close: (timeoutMs) => withTimeout(timeoutMs, () => provider.shutdown()).catch(() => {}),
  };
}

type Sdk = typeof import('@opentelemetry/sdk-trace-base');

function createSampler(sdk: Sdk, { sampler, ratio }: TracingOptions): Sampler {
  const root = sampler.endsWith('traceidratio')
    ? new sdk.TraceIdRatioBasedSampler(ratio)
    : sampler.endsWith('always_off')
      ? new sdk.AlwaysOffSampler()
      : new sdk.AlwaysOnSampler();
  return sampler.startsWith('parentbased_') ? new sdk.ParentBasedSampler({ root }) : root;
}

interface SpanFacts {
  readonly name: string;
  readonly kind: number;
  readonly attributes: Record<string, string | number | boolean | string[]>;
  readonly status: SpanStatus | null;
  /** Milliseconds since 1970. */
  readonly start: number;
}

function startSpan(tracer: Tracer, context: Context, { name, kind, attributes, status, start }: SpanFacts) {
  const span = tracer.startSpan(name, { kind, attributes, startTime: toHrTime(start) }, context);
  if (status) span.setStatus(status);
  return span;
}

/** Seconds and nanoseconds: a plain number could be taken for one of the process's own clock. */
function toHrTime(epochMs: number): [number, number] {
  const micros = Math.round(epochMs * 1000);
  return [Math.floor(micros / 1e6), (micros % 1e6) * 1000];
}

function serverOf(address: string): { 'server.address': string; 'server.port'?: number } {
  const { hostname, port, protocol } = new URL(address);
  return { 'server.address': hostname, 'server.port': Number(port || (protocol === 'https:' ? 443 : 80)) };
}

/** Reports when an exporter begins to fail and when it works again, which the libraries do not. */
function reportingHealth(exporter: SpanExporter, onHealth: TracingOptions['onHealth']): SpanExporter {
  let up = true;
  return {
    export(spans: ReadableSpan[], done) {
      exporter.export(spans, (result) => {
        const works = result.error === undefined;
        if (works !== up) {
          up = works;
          onHealth(up, result.error?.message.slice(0, 200) ?? null);
        }
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
    forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
  };
}
