import { Writable } from 'node:stream';
import pino from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createObservability } from '../../src/observability/observability.ts';
import { caller, setUp } from '../upstream/support.ts';
import { startCollector } from './collector.ts';
import { operationEvent } from './events.ts';

async function observe(level: string, collector: string | null = null, accessLog = true) {
  const lines: Record<string, unknown>[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  });
  const observability = await createObservability({
    log: pino({ level, base: null, timestamp: false }, sink),
    tracing: collector === null ? null : { url: collector, serviceName: 'x', sampler: 'always_on', ratio: 1 },
    accessLog,
    version: '1.2.3',
    upstreamUrl: 'http://127.0.0.1:1/',
    requestIdOf: () => 'request-1',
    addressOf: () => null,
  });
  onTestFinished(() => observability.close(100));
  return { observability, lines };
}

describe('the observability of a gateway', () => {
  it.each([
    ['debug', 1],
    ['info', 0],
  ])('logs a request at level %s with %i line, without personal data', async (level, count) => {
    const { observability, lines } = await observe(level);
    const { server, upstream } = await setUp({ onRequest: observability.onRequest });
    server.on('/api/users/', (call) => call.rows([]));
    await upstream.as(caller()).list('/api/users/', {
      query: [
        ['email', 'a@example.com'],
        ['page', '1'],
      ],
    });
    expect(lines).toHaveLength(count);
    for (const line of lines) {
      expect(line).toMatchObject({ msg: 'upstream request', path: '/api/users/?email=[redacted]&page=1' });
    }
    const text = await observability.metrics.text();
    expect(text).toContain(
      'upstream_request_duration_seconds_count{method="GET",route="/api/users/",status="200"} 1',
    );
  });

  it('records an operation in metrics, traces and the access log', async () => {
    const collector = await startCollector();
    const { observability, lines } = await observe('info', `${collector.url}/v1/traces`);
    observability.onOperation(operationEvent({ transport: 'websocket' }));
    await observability.close(5000);
    expect(lines).toMatchObject([{ msg: 'operation', operation: { name: 'List' } }]);
    expect(collector.spans.map(({ name }) => name)).toEqual([
      'GET /api/marketplace-provider-offerings/',
      'query List',
    ]);
    expect(await observability.metrics.text()).toContain('operations_total{name="List"');
  });

  it('logs and traces only if this is enabled', async () => {
    const { observability, lines } = await observe('info', null, false);
    observability.onOperation(operationEvent({ transport: 'websocket' }));
    expect(observability.accessLog).toBeNull();
    expect(lines).toEqual([]);
  });

  it('logs that the collector refuses spans', async () => {
    const collector = await startCollector();
    collector.answer = 403;
    const { observability, lines } = await observe('info', collector.url, false);
    observability.onOperation(operationEvent());
    await observability.close(5000);
    expect(lines).toEqual([{ level: 40, msg: 'traces are lost', reason: 'Forbidden' }]);
  });
});
