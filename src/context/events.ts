import type { OperationPlan } from '../planning/projection.ts';
import type { CallEvent } from '../upstream/client.ts';

/** The transport of an operation. */
export type Transport = 'http' | 'sse' | 'websocket';

/** The most that an operation can cost, known before it runs. */
export interface CostEstimate {
  /** Requests to the REST API. */
  readonly requests: number;
  /** Rows read from it. */
  readonly rows: number;
  /** Approximate size of the response in bytes. */
  readonly bytes: number;
}

/** The span of an operation, by the ids of W3C Trace Context. */
export interface SpanIds {
  readonly traceId: string;
  readonly spanId: string;
}

/** One operation from its arrival to its end, for logs, metrics and traces. Contains no credential. */
export interface OperationEvent {
  readonly requestId: string;
  readonly transport: Transport;
  /** Null when the document could not be parsed. */
  readonly kind: 'query' | 'mutation' | 'subscription' | null;
  /** The name in the document. Clients can choose any name. */
  readonly name: string | null;
  /** Whether the document is one of the trusted ones. */
  readonly trusted: boolean;
  /** The codes of its errors; empty when it succeeded. */
  readonly codes: readonly string[];
  /** By `performance.now()`, as in {@link CallEvent}. */
  readonly startedAt: number;
  readonly durationMs: number;
  /** The calls of the REST API that it waited for; of a subscription, those for its last event. */
  readonly calls: readonly CallEvent[];
  readonly estimate: CostEstimate | null;
  readonly plan: OperationPlan | null;
  /** The `traceparent` of the caller, unchanged. */
  readonly traceparent: string | null;
  /** The span that its requests name as their parent; null for none. */
  readonly span: SpanIds | null;
}

/** Called for each finished operation. Must not throw. */
export type OperationListener = (event: OperationEvent) => void;
