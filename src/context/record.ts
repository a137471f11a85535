import type { ByteBudget } from '../execution/byte-budget.ts';
import type { OperationPlan } from '../planning/projection.ts';
import type { CallEvent } from '../upstream/client.ts';
import type { CostEstimate, OperationEvent, SpanIds, Transport } from './events.ts';

/** The remaining quota of one caller, for the headers of its response. */
export interface Quota {
  /** Operations that the caller may start at the same time when it has started none for `windowSeconds`. */
  readonly limit: number;
  readonly windowSeconds: number;
  /** Operations that the caller may start immediately. */
  readonly left: number;
  /** Seconds until `left` is `limit` again. */
  readonly resetSeconds: number;
}

/** Facts about an operation, recorded while it runs. */
export class OperationRecord {
  readonly requestId: string;
  transport: Transport;
  /** False for a request that cannot be parsed, which is no operation. */
  isOperation = false;
  readonly traceparent: string | null;
  readonly startedAt = performance.now();
  /** The calls of the REST API that it has waited for. A subscription keeps those since its last event. */
  readonly calls: CallEvent[] = [];
  #lastEvent: readonly CallEvent[] = [];
  kind: OperationEvent['kind'] = null;
  name: string | null = null;
  trusted = false;
  plan: OperationPlan | null = null;
  estimate: CostEstimate | null = null;
  /** The bytes that the result may take; of a subscription, those of the last event. */
  budget: ByteBudget | null = null;
  /** The remaining quota of its caller; null where the rate is not limited. */
  quota: Quota | null = null;
  /** Set when the `traceparent` of its requests is determined. */
  span: SpanIds | null = null;

  constructor(requestId: string, transport: Transport, traceparent: string | null = null) {
    this.requestId = requestId;
    this.transport = transport;
    this.traceparent = traceparent;
  }

  /** Called when an event of a subscription was sent: the next one starts with no calls. */
  eventSent(): void {
    this.#lastEvent = this.calls.splice(0);
  }

  /** The operation as it ended now, with the codes of its errors. */
  ended(codes: readonly string[]): OperationEvent {
    const { requestId, transport, traceparent, startedAt } = this;
    const calls = this.kind === 'subscription' ? this.#lastEvent : this.calls;
    const { kind, name, trusted, plan, estimate, span } = this;
    const durationMs = performance.now() - startedAt;
    return {
      requestId,
      transport,
      traceparent,
      startedAt,
      durationMs,
      calls,
      kind,
      name,
      trusted,
      plan,
      estimate,
      span,
      codes,
    };
  }
}

/** The codes of coded errors. */
export function codesOf(
  errors: readonly { readonly extensions: Readonly<Record<string, unknown>> }[] | undefined,
): readonly string[] {
  return errors ? errors.map(({ extensions }) => String(extensions.code)) : none;
}

const none: readonly string[] = [];
