import type { OperationPlan } from '../planning/projection.ts';
import type { CallEvent } from '../upstream/client.ts';

/** How an operation came in. */
export type Transport = 'http' | 'sse' | 'websocket';

/** The most that an operation can cost, known before it runs. */
export interface CostEstimate {
  /** Requests to the REST API. */
  readonly requests: number;
  /** Rows read from it. */
  readonly rows: number;
  /** About how many bytes the response has. */
  readonly bytes: number;
}

/** Which span of a trace an operation is, by the ids of W3C Trace Context. */
export interface SpanIds {
  readonly traceId: string;
  readonly spanId: string;
}

/** One operation from its arrival to its end, for logs, metrics and traces. It holds no credential. */
export interface OperationEvent {
  readonly requestId: string;
  readonly transport: Transport;
  /** Null when the document could not be read. */
  readonly kind: 'query' | 'mutation' | 'subscription' | null;
  /** The name that the document gives it. Anybody can make names up. */
  readonly name: string | null;
  /** Whether the document is one of the trusted ones. */
  readonly trusted: boolean;
  /** The codes of its errors; empty when it went well. */
  readonly codes: readonly string[];
  /** By `performance.now()`, as in {@link CallEvent}. */
  readonly startedAt: number;
  readonly durationMs: number;
  /** The requests to the REST API that it waited for; those of the last event for a subscription. */
  readonly calls: readonly CallEvent[];
  readonly estimate: CostEstimate | null;
  readonly plan: OperationPlan | null;
  /** The caller's `traceparent`, as it came. */
  readonly traceparent: string | null;
  /** The span that its requests were told to belong to; null when they were not. */
  readonly span: SpanIds | null;
}

/** Is told of operations. Must not throw. */
export type OperationListener = (event: OperationEvent) => void;
