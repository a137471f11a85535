import type { SpanContext } from '@opentelemetry/api';

/** Version, trace id, parent id and flags (https://www.w3.org/TR/trace-context/). Later versions may add parts. */
const shape = /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;

/** The `traceparent` of a span. */
export function toTraceparent(traceId: string, spanId: string, sampled: boolean): string {
  return `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`;
}

/** The span that the `traceparent` of a caller names; null when there is none or it is invalid. */
export function parentOf(traceparent: string | null): SpanContext | null {
  const parts = shape.exec(traceparent?.trim() ?? '');
  const [, version, traceId, spanId, flags, more] = parts ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return null;
  if (version === '00' && more !== undefined) return null;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true };
}
