import type { SpanStatus } from '@opentelemetry/api';
import type { OperationEvent } from '../context/events.ts';
import type { CallEvent } from '../upstream/client.ts';
import { batchSize, columnsIn } from './request-shape.ts';

/**
 * Attributes of a span, by the semantic conventions for HTTP and GraphQL where they have a name for it. The address of a request
 * (`url.full`) has its route in place of ids, and no query. Neither documents nor values of callers are among them: both can contain secrets.
 */
type Attributes = Record<string, string | number | boolean | string[]>;

/** `SpanStatusCode.ERROR`, which is not imported as that would load its library. */
const failed: SpanStatus = { code: 2 };

/** Codes of errors that the caller did not cause: only they mark the span of an operation as failed. */
const faults = /^(?:UPSTREAM_(?!UNSUPPORTED)|INTERNAL_SERVER_ERROR$)/;

/** GraphQL does not limit the length of a name. */
const longestName = 100;

/** The name of the span of an operation, by the semantic conventions of OpenTelemetry. */
export function operationName({ kind, name }: OperationEvent): string {
  if (kind === null) return 'GraphQL Operation';
  return name === null ? kind : `${kind} ${name.slice(0, longestName)}`;
}

export function operationAttributes(event: OperationEvent): Attributes {
  const { kind, name, codes, calls, estimate } = event;
  const [code] = codes;
  return {
    ...(kind !== null && { 'graphql.operation.type': kind }),
    ...(name !== null && { 'graphql.operation.name': name.slice(0, longestName) }),
    ...(code !== undefined && { 'error.type': code, 'waldur.codes': [...new Set(codes)] }),
    'waldur.request_id': event.requestId,
    'waldur.transport': event.transport,
    'waldur.trusted': event.trusted,
    'waldur.upstream.requests': calls.length,
    'waldur.upstream.rows': calls.reduce((sum, { rows }) => sum + (rows ?? 0), 0),
    'waldur.upstream.bytes': calls.reduce((sum, { bytes }) => sum + bytes, 0),
    ...(estimate && {
      'waldur.estimate.requests': estimate.requests,
      'waldur.estimate.rows': estimate.rows,
    }),
  };
}

/** Null unless an error occurred that the caller did not cause. */
export function operationStatus({ codes }: OperationEvent): SpanStatus | null {
  return codes.some((code) => faults.test(code)) ? failed : null;
}

export function requestAttributes(call: CallEvent): Attributes {
  const { method, route, path, status, rows, attempts, outcome } = call;
  const columns = columnsIn(path);
  const ids = batchSize(path);
  return {
    'http.request.method': method,
    'url.template': route,
    ...(status !== null && { 'http.response.status_code': status }),
    ...(outcome !== 'ok' && { 'error.type': outcome === 'status' ? String(status) : outcome }),
    ...(attempts > 1 && { 'http.request.resend_count': attempts - 1 }),
    'http.response.body.size': call.bytes,
    ...(rows !== null && { 'waldur.rows': rows }),
    ...(ids !== null && { 'waldur.batch.size': ids }),
    'waldur.columns.count': columns.length,
    ...(columns.length > 0 && { 'waldur.columns': [...columns] }),
    'waldur.attempts': attempts,
    'waldur.shared': call.shared,
    'waldur.queue_ms': Math.round(call.queueMs * 10) / 10,
  };
}

/** A request that the caller aborted has not failed. */
export function requestStatus({ outcome }: CallEvent): SpanStatus | null {
  return outcome === 'ok' || outcome === 'aborted' ? null : failed;
}
