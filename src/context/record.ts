import type { ByteBudget } from '../execution/byte-budget.ts';
import type { OperationPlan } from '../planning/projection.ts';
import type { CallEvent } from '../upstream/client.ts';
import type { CostEstimate, OperationEvent, SpanIds, Transport } from './events.ts';

/** What one caller may still do, for the headers of its response. */
export interface Quota {
  /** Operations that it may start in one go when it has started none for `windowSeconds`. */
  readonly limit: number;
  readonly windowSeconds: number;
  /** Operations that it may start at once now. */
  readonly left: number;
  /** After how many seconds `left` is `limit` again. */
  readonly resetSeconds: number;
}

/** What becomes known of an operation while it goes on. */
export class OperationRecord {
  readonly requestId: string;
  transport: Transport;
  /** Whether anything was asked for: a request that cannot be read is no operation. */
  isAsked = false;
  readonly traceparent: string | null;
  readonly startedAt = performance.now();
  /** The requests to the REST API that it has waited for. A subscription keeps those since its last event. */
  readonly calls: CallEvent[] = [];
  #lastEvent: readonly CallEvent[] = [];
  kind: OperationEvent['kind'] = null;
  name: string | null = null;
  trusted = false;
  plan: OperationPlan | null = null;
  estimate: CostEstimate | null = null;
  /** What the result may take; of a subscription, that of the last event. */
  budget: ByteBudget | null = null;
  /** What its caller may still do; null where no rate is limited. */
  quota: Quota | null = null;
  /** Set when its requests are told which span they belong to. */
  span: SpanIds | null = null;

  constructor(requestId: string, transport: Transport, traceparent: string | null = null) {
    this.requestId = requestId;
    this.transport = transport;
    this.traceparent = traceparent;
  }

  /** An event of a subscription is told: the next one starts anew. */
  eventTold(): void {
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
