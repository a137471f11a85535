import { describe, expect, it, onTestFinished } from 'vitest';
import { OperationRecord } from '../../src/context/record.ts';
import { createTracing, type Tracing, type TracingOptions } from '../../src/observability/tracing.ts';
import type { CallEvent } from '../../src/upstream/client.ts';
import { virtualTime } from '../support/time.ts';
import { caller, failureOf, id, setUp } from '../upstream/support.ts';
import { type Collector, startCollector } from './collector.ts';
import { callEvent, operationEvent } from './events.ts';

const server = 2;
const client = 3;
const failed = 2;

async function trace(
  collector: Collector,
  options: Partial<TracingOptions> = {},
): Promise<Tracing & { readonly health: (string | null)[] }> {
  const health: (string | null)[] = [];
  const tracing = await createTracing({
    url: `${collector.url}/v1/traces`,
    serviceName: 'gateway-under-test',
    sampler: 'parentbased_always_on',
    ratio: 1,
    version: '1.2.3',
    upstreamUrl: 'https://waldur.example.com/api/',
    onHealth: (_, reason) => health.push(reason),
    ...options,
  });
  onTestFinished(() => tracing.close(100));
  return { ...tracing, health };
}

describe('traces', () => {
  it('have one span for the operation, and below it one for each request to the REST API', async () => {
    const collector = await startCollector();
    const tracing = await trace(collector);
    const { server: rest, upstream } = await setUp();
    rest.on(
      '/api/marketplace-provider-offerings/',
      (call) => call.empty(503),
      (call) => call.json([{}, {}]),
    );
    const calls: CallEvent[] = [];
    const api = upstream.as(caller({ onCall: (response) => calls.push(response) }));
    const startedAt = performance.now();
    const before = Date.now();
    await api.list('/api/marketplace-provider-offerings/', {
      query: [
        ['uuid_list', `${id(1)},${id(2)}`],
        ['name', 'Person Name'],
        ['field', 'name'],
        ['field', 'uuid'],
      ],
    });
    await failureOf(api.object('/api/marketplace-provider-resources/{uuid}/', { params: { uuid: id(7) } }));
    tracing.operation(
      operationEvent({
        name: 'Nested',
        startedAt,
        durationMs: performance.now() - startedAt,
        calls,
        estimate: { requests: 5, rows: 400, bytes: 9000 },
      }),
    );
    await tracing.close(60_000);

    const [operation] = collector.spans.filter(({ kind }) => kind === server);
    const requests = collector.spans.filter(({ kind }) => kind === client);
    expect(operation).toMatchObject({ name: 'query Nested', parentSpanId: null, status: 0 });
    expect(operation?.attributes).toEqual({
      'graphql.operation.type': 'query',
      'graphql.operation.name': 'Nested',
      'waldur.request_id': 'request-1',
      'waldur.transport': 'http',
      'waldur.trusted': false,
      'waldur.upstream.requests': 2,
      'waldur.upstream.rows': 2,
      'waldur.upstream.bytes': calls.reduce((sum, { bytes }) => sum + bytes, 0),
      'waldur.estimate.requests': 5,
      'waldur.estimate.rows': 400,
    });
    expect(requests.map(({ name, status }) => [name, status])).toEqual([
      ['GET /api/marketplace-provider-offerings/', 0],
      ['GET /api/marketplace-provider-resources/{uuid}/', failed],
    ]);
    expect(requests[0]?.attributes).toEqual({
      'server.address': 'waldur.example.com',
      'server.port': 443,
      'url.full': 'https://waldur.example.com/api/marketplace-provider-offerings/',
      'http.request.method': 'GET',
      'url.template': '/api/marketplace-provider-offerings/',
      'http.response.status_code': 200,
      'http.request.resend_count': 1,
      'http.response.body.size': 7,
      'waldur.rows': 2,
      'waldur.batch.size': 2,
      'waldur.columns.count': 2,
      'waldur.columns': ['name', 'uuid'],
      'waldur.attempts': 2,
      'waldur.shared': false,
      'waldur.queue_ms': expect.any(Number),
    });
    // Neither the id nor the query of the URL.
    const full = 'https://waldur.example.com/api/marketplace-provider-resources/{uuid}/';
    expect(requests[1]?.attributes).toMatchObject({ 'url.full': full });
    expect(requests[1]?.attributes).toMatchObject({ 'http.response.status_code': 404, 'error.type': '404' });
    for (const request of requests) {
      expect(request.traceId).toBe(operation?.traceId);
      expect(request.parentSpanId).toBe(operation?.spanId);
      expect(request.start).toBeGreaterThanOrEqual(operation?.start ?? 0);
      expect(request.end).toBeLessThanOrEqual(operation?.end ?? 0);
    }
    // The retry waited for 50 ms, and the clock of the system differs from that of the process.
    expect((requests[0]?.end ?? 0) - (requests[0]?.start ?? 0)).toBeGreaterThanOrEqual(49);
    expect(Math.abs((operation?.start ?? 0) - before)).toBeLessThan(5);
    expect(collector.resource).toMatchObject({
      'service.name': 'gateway-under-test',
      'service.version': '1.2.3',
    });
    expect(collector.requests.map(({ path, type }) => [path, type])).toEqual([
      ['/v1/traces', 'application/json'],
    ]);
    const sent = collector.requests[0]?.body ?? '';
    expect(sent).not.toContain('Person');
    expect(sent).not.toContain(id(1));
    expect(sent).not.toContain('alice');
  });

  it('continue the trace of the caller, and are not recorded if the caller does not sample it', async () => {
    const collector = await startCollector();
    const tracing = await trace(collector);
    const parent = '4bf92f3577b34da6a3ce929d0e0e4736';
    tracing.operation(operationEvent({ traceparent: `00-${parent}-00f067aa0ba902b7-01` }));
    tracing.operation(operationEvent({ traceparent: `00-${parent}-00f067aa0ba902b7-00` }));
    await tracing.close(60_000);
    expect(collector.spans.map(({ traceId, kind }) => [traceId, kind])).toEqual([
      [parent, client],
      [parent, server],
    ]);
    expect(collector.spans[1]?.parentSpanId).toBe('00f067aa0ba902b7');
  });

  it.each([
    ['nothing', null],
    ['no traceparent', 'hello'],
    ['an id of zeros', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`],
    ['a parent of zeros', `00-4bf92f3577b34da6a3ce929d0e0e4736-${'0'.repeat(16)}-01`],
    ['the forbidden version', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'.replace('00', 'ff')],
    ['more fields than its version has', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-x'],
    ['capitals', '00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01'],
  ])('begin a new trace for %s', async (_, traceparent) => {
    const collector = await startCollector();
    const tracing = await trace(collector);
    tracing.operation(operationEvent({ traceparent, calls: [] }));
    await tracing.close(60_000);
    expect(collector.spans).toHaveLength(1);
    expect(collector.spans[0]?.parentSpanId).toBeNull();
    expect(collector.spans[0]?.traceId).not.toBe('4bf92f3577b34da6a3ce929d0e0e4736');
  });

  it.each([
    ['a trace that the gateway begins', null, 'always_on', '01'],
    [
      'the trace of the caller',
      '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      'parentbased_always_on',
      '01',
    ],
    [
      'a trace that is not sampled',
      '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00',
      'parentbased_always_on',
      '00',
    ],
  ])(
    'have the same ids as the header sent to the REST API: %s',
    async (_name, traceparent, sampler, flags) => {
      const collector = await startCollector();
      const tracing = await trace(collector, { sampler });
      const record = new OperationRecord('request-1', 'http', traceparent);
      const told = tracing.begin(record);
      tracing.operation(operationEvent({ ...record.ended([]), calls: [callEvent()] }));
      tracing.operation(operationEvent({ traceparent }));
      await tracing.close(60_000);
      const [, traceId, spanId, sampled] = told.split('-');
      expect(sampled).toBe(flags);
      if (traceparent) expect(traceId).toBe(traceparent.split('-')[1]);
      const { spans } = collector;
      const named = spans.filter((span) => span.spanId === spanId);
      expect(named.map((span) => [span.kind, span.traceId])).toEqual(
        flags === '01' ? [[server, traceId]] : [],
      );
      expect(spans.filter(({ parentSpanId }) => parentSpanId === spanId)).toHaveLength(named.length);
      expect(new Set(spans.map((span) => span.spanId)).size).toBe(spans.length);
    },
  );

  it('are recorded if the sampler selects them', async () => {
    const collector = await startCollector();
    const sampled = { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', calls: [] };
    const count = async (options: Partial<TracingOptions>): Promise<number> => {
      const tracing = await trace(collector, options);
      collector.spans.length = 0;
      for (let n = 0; n < 400; n += 1) tracing.operation(operationEvent({ calls: [] }));
      tracing.operation(operationEvent(sampled));
      await tracing.close(60_000);
      return collector.spans.length;
    };
    expect(await count({ sampler: 'always_on' })).toBe(401);
    expect(await count({ sampler: 'always_off' })).toBe(0);
    expect(await count({ sampler: 'parentbased_always_off' })).toBe(1);
    expect(await count({ sampler: 'traceidratio', ratio: 0 })).toBe(0);
    const some = await count({ sampler: 'parentbased_traceidratio', ratio: 0.5 });
    expect(some).toBeGreaterThan(100);
    expect(some).toBeLessThan(300);
  });

  it('mark an operation as failed for faults of servers, but not for mistakes of the caller', async () => {
    const collector = await startCollector();
    const tracing = await trace(collector);
    const codes = ['BAD_USER_INPUT', 'UPSTREAM_UNSUPPORTED', 'UPSTREAM_TIMEOUT', 'INTERNAL_SERVER_ERROR'];
    for (const code of codes) tracing.operation(operationEvent({ codes: [code], calls: [] }));
    tracing.operation(operationEvent({ codes: ['FORBIDDEN', 'UPSTREAM_ERROR'], calls: [] }));
    await tracing.close(60_000);
    expect(
      collector.spans.map(({ status, attributes }) => [attributes['error.type'], status === failed]),
    ).toEqual([
      ['BAD_USER_INPUT', false],
      ['UPSTREAM_UNSUPPORTED', false],
      ['UPSTREAM_TIMEOUT', true],
      ['INTERNAL_SERVER_ERROR', true],
      ['FORBIDDEN', true],
    ]);
  });

  it('keep a bounded number of spans per operation', async () => {
    const collector = await startCollector();
    const tracing = await trace(collector);
    tracing.operation(operationEvent({ calls: Array.from({ length: 5000 }, () => callEvent()) }));
    await tracing.close(60_000);
    expect(collector.spans).toHaveLength(201);
    expect(collector.spans.at(-1)?.attributes['waldur.upstream.requests']).toBe(5000);
  });

  it('are dropped some time after shutdown begins if the collector does not respond', async () => {
    using time = await virtualTime();
    const collector = await startCollector();
    collector.answer = null;
    const tracing = await trace(collector);
    tracing.operation(operationEvent());
    const before = performance.now();
    await time.during(tracing.close(500));
    expect(performance.now() - before).toBe(500);
    expect(collector.requests).toHaveLength(1);
  });

  it('report once that the collector refuses them', async () => {
    const collector = await startCollector();
    collector.answer = 400;
    const tracing = await trace(collector);
    for (let n = 0; n < 600; n += 1) tracing.operation(operationEvent({ calls: [] }));
    await tracing.close(60_000);
    expect(collector.requests).toHaveLength(2);
    expect(tracing.health).toEqual(['Bad Request']);
  });
});
