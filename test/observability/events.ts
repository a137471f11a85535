import type { OperationEvent } from '../../src/context/events.ts';
import type { Guard } from '../../src/observability/guard.ts';
import type { CallEvent } from '../../src/upstream/client.ts';

/** Makes observers throw, for tests that need this. */
export const unguarded: Guard = (_name, observer) => observer;

/** A successful query over HTTP. */
export function operationEvent(facts: Partial<OperationEvent> = {}): OperationEvent {
  return {
    requestId: 'request-1',
    transport: 'http',
    kind: 'query',
    name: 'List',
    trusted: false,
    codes: [],
    startedAt: performance.now() - 20,
    durationMs: 20,
    calls: [callEvent()],
    estimate: null,
    plan: null,
    traceparent: null,
    span: null,
    ...facts,
  };
}

/** A successful request for a page of offerings. */
export function callEvent(facts: Partial<CallEvent> = {}): CallEvent {
  return {
    method: 'GET',
    route: '/api/marketplace-provider-offerings/',
    path: '/api/marketplace-provider-offerings/?field=name&field=uuid&page_size=20',
    status: 200,
    bytes: 1000,
    rows: 20,
    startedAt: performance.now() - 15,
    queueMs: 2,
    durationMs: 10,
    attempts: 1,
    shared: false,
    outcome: 'ok',
    ...facts,
  };
}
