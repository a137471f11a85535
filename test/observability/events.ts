import type { OperationEvent } from '../../src/context/events.ts';
import type { Guard } from '../../src/observability/guard.ts';
import type { CallEvent } from '../../src/upstream/client.ts';

/** Lets observers throw, as tests of them want it. */
export const unguarded: Guard = (_name, observer) => observer;

/** A finished query over HTTP that went well. */
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

/** A page of offerings that went well. */
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
