import { describe, expect, it } from 'vitest';
import { createMetrics, type Metrics } from '../../src/observability/metrics.ts';
import { columnsOf } from '../../src/rest-api/columns.ts';
import { gate } from '../support/rest-server.ts';
import { caller, failureOf, id, setUp } from '../upstream/support.ts';
import { callEvent, operationEvent, unguarded } from './events.ts';

const offerings = '/api/marketplace-provider-offerings/';
const resources = '/api/marketplace-provider-resources/';

/** The samples of one metric, by their labels as they are printed. */
async function samples(metrics: Metrics, name: string): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const line of (await metrics.text()).split('\n')) {
    const [, metric, labels = '', value] = /^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
    if (metric === name) found[labels] = Number(value);
  }
  return found;
}

describe('metrics of requests to the REST API', () => {
  it('are counted by route template, status and attempt, and never by path', async () => {
    const metrics = createMetrics(unguarded);
    const { server, upstream } = await setUp({ onRequest: metrics.request });
    server
      .on(`${resources}${id(1)}/`, (call) => call.json({ uuid: id(1) }))
      .on(
        `${resources}${id(2)}/`,
        (call) => call.empty(503),
        (call) => call.json({ uuid: id(2) }),
      );
    const client = upstream.as(caller());
    for (const uuid of [id(1), id(2)]) await client.object(`${resources}{uuid}/`, { params: { uuid } });
    await failureOf(client.object(`${resources}{uuid}/`, { params: { uuid: id(3) } }));

    const route = `method="GET",route="${resources}{uuid}/"`;
    expect(await samples(metrics, 'waldur_graphql_upstream_request_duration_seconds_count')).toEqual({
      [`${route},status="200"`]: 2,
      [`${route},status="503"`]: 1,
      [`${route},status="404"`]: 1,
    });
    expect(await samples(metrics, 'waldur_graphql_upstream_failures_total')).toEqual({
      [`${route},reason="status"`]: 2,
    });
    expect(await samples(metrics, 'waldur_graphql_upstream_retries_total')).toEqual({ '': 1 });
    const lastGood = await samples(metrics, 'waldur_graphql_upstream_last_success_timestamp_seconds');
    expect(lastGood['']).toBeGreaterThan(Date.now() / 1000 - 60);
    expect(await metrics.text()).not.toContain(id(1));
  });

  it('include bytes, sizes of batches, and requested columns in relation to all columns', async () => {
    const metrics = createMetrics(unguarded);
    const { server, upstream } = await setUp({ onRequest: metrics.request });
    server.on(offerings, (call) => call.json([{ uuid: id(1) }]));
    server.on(resources, (call) => call.json([]));
    const client = upstream.as(caller());
    await client.list(offerings, {
      query: [
        ['uuid_list', [id(1), id(2), id(3)].join(',')],
        ['field', 'name'],
        ['field', 'uuid'],
      ],
    });
    await client.list(offerings);
    await client.list(resources, { query: [['field', 'uuid']] });

    const offeringBytes = JSON.stringify([{ uuid: id(1) }]).length * 2;
    expect(await samples(metrics, 'waldur_graphql_upstream_received_bytes_total')).toEqual({
      [`method="GET",route="${offerings}"`]: offeringBytes,
      [`method="GET",route="${resources}"`]: 2,
    });
    expect(await samples(metrics, 'waldur_graphql_upstream_batch_ids_sum')).toEqual({
      [`route="${offerings}"`]: 3,
    });
    expect(await samples(metrics, 'waldur_graphql_upstream_batch_ids_count')).toEqual({
      [`route="${offerings}"`]: 1,
    });
    expect(await samples(metrics, 'waldur_graphql_projection_columns_asked_total')).toEqual({
      'rows="Offering"': 2 + columnsOf('Offering').length,
      'rows="Resource"': 1,
    });
    expect(await samples(metrics, 'waldur_graphql_projection_columns_there_total')).toEqual({
      'rows="Offering"': 2 * columnsOf('Offering').length,
      'rows="Resource"': columnsOf('Resource').length,
    });
  });

  it('distinguish polls from other reads', async () => {
    const metrics = createMetrics(unguarded);
    const { server, upstream } = await setUp({ onRequest: metrics.request, maxAttempts: 1 });
    server.on(
      '/api/polled/',
      (call) => call.json({}),
      (call) => call.empty(503),
    );
    server.on('/api/read/', (call) => call.json({}));
    const heard: string[] = [];
    const polling = metrics.polling(upstream).as(caller({ onCall: ({ outcome }) => heard.push(outcome) }));
    await polling.object('/api/polled/');
    await failureOf(polling.object('/api/polled/'));
    await upstream.as(caller()).object('/api/read/');

    expect(await samples(metrics, 'waldur_graphql_polls_total')).toEqual({
      'outcome="ok"': 1,
      'outcome="status"': 1,
    });
    expect(heard).toEqual(['ok', 'status']);
  });

  it('include gauges that are read at the moment of the scrape', async () => {
    const metrics = createMetrics(unguarded);
    const { server, upstream } = await setUp({ maxConcurrency: 1 });
    metrics.show({
      upstream: () => ({ ...upstream.inspect(), breaker: 'half-open', up: false }),
      subscribers: () => ({ sockets: 3, streams: 1 }),
      watches: () => ({ loops: 2, lists: 1, subscriptions: 7 }),
      operations: () => ({ running: 5 }),
      largeOperations: () => ({ running: 4, waiting: 6 }),
      documents: () => 9,
      readCache: () => ({ entries: 8, characters: 800 }),
      redis: () => false,
      limits: { UPSTREAM_MAX_CONCURRENCY: 1 },
      version: '1.2.3',
    });
    const response = gate();
    server.on('/api/slow/', async (call) => {
      await response.opened;
      call.json({});
    });
    const client = upstream.as(caller());
    const reads = ['1', '2', '3'].map((page) => client.object('/api/slow/', { query: [['page', page]] }));
    await server.until(() => server.open === 1);

    const gauge = async (name: string) => samples(metrics, `waldur_graphql_${name}`);
    expect(await gauge('upstream_requests_in_flight')).toEqual({ '': 1 });
    expect(await gauge('upstream_requests_limit')).toEqual({ '': 1 });
    expect(await gauge('upstream_requests_queued')).toEqual({ '': 2 });
    expect(await gauge('upstream_up')).toEqual({ '': 0 });
    expect(await gauge('upstream_breaker_state')).toEqual({
      'state="closed"': 0,
      'state="open"': 0,
      'state="half-open"': 1,
    });
    expect(await gauge('websockets')).toEqual({ '': 3 });
    expect(await gauge('event_streams')).toEqual({ '': 1 });
    expect(await gauge('subscriptions')).toEqual({ '': 7 });
    expect(await gauge('poll_loops')).toEqual({ '': 2 });
    expect(await gauge('operations_running')).toEqual({ '': 5 });
    expect(await gauge('large_operations')).toEqual({ 'state="running"': 4, 'state="waiting"': 6 });
    expect(await gauge('documents_kept')).toEqual({ '': 9 });
    expect(await gauge('reads_kept')).toEqual({ '': 8 });
    expect(await gauge('reads_kept_characters')).toEqual({ '': 800 });
    expect(await gauge('redis_up')).toEqual({ '': 0 });
    expect(await gauge('limit')).toEqual({ 'setting="UPSTREAM_MAX_CONCURRENCY"': 1 });
    expect(await gauge('build_info')).toEqual({ [`version="1.2.3",node="${process.versions.node}"`]: 1 });
    response.open();
    await Promise.all(reads);
    expect(await gauge('upstream_requests_in_flight')).toEqual({ '': 0 });
  });
});

describe('metrics of operations', () => {
  it('count each operation once, and each of its codes', async () => {
    const metrics = createMetrics(unguarded);
    metrics.operation(operationEvent());
    metrics.operation(operationEvent({ codes: ['FORBIDDEN', 'FORBIDDEN', 'UPSTREAM_TIMEOUT'] }));
    metrics.operation(operationEvent({ name: null, kind: null, codes: ['GRAPHQL_PARSE_FAILED'], calls: [] }));

    expect(await samples(metrics, 'waldur_graphql_operations_total')).toEqual({
      'name="List",kind="query",transport="http",code="OK"': 1,
      'name="List",kind="query",transport="http",code="FORBIDDEN"': 1,
      'name="anonymous",kind="unknown",transport="http",code="GRAPHQL_PARSE_FAILED"': 1,
    });
    expect(await samples(metrics, 'waldur_graphql_operation_errors_total')).toEqual({
      'code="FORBIDDEN"': 1,
      'code="UPSTREAM_TIMEOUT"': 1,
      'code="GRAPHQL_PARSE_FAILED"': 1,
    });
  });

  it('measure the duration of subscriptions separately from response times', async () => {
    const metrics = createMetrics(unguarded);
    metrics.operation(operationEvent({ durationMs: 250 }));
    metrics.operation(
      operationEvent({ kind: 'subscription', transport: 'websocket', durationMs: 3_600_000, calls: [] }),
    );
    expect(await samples(metrics, 'waldur_graphql_operation_duration_seconds_sum')).toEqual({
      'name="List",kind="query"': 0.25,
    });
    expect(await samples(metrics, 'waldur_graphql_subscription_duration_seconds_sum')).toEqual({ '': 3600 });
    expect(await samples(metrics, 'waldur_graphql_operation_upstream_requests_count')).toEqual({ '': 1 });
  });

  it('distinguish own requests from requests shared with another reader', async () => {
    const metrics = createMetrics(unguarded);
    metrics.operation(operationEvent({ calls: [callEvent(), callEvent({ shared: true })] }));
    metrics.operation(operationEvent());
    expect(await samples(metrics, 'waldur_graphql_upstream_answers_total')).toEqual({
      'served="own"': 2,
      'served="shared"': 1,
    });
  });

  it('keep a bounded number of operation names, and only names of operations that qualify', async () => {
    const metrics = createMetrics(unguarded);
    for (let n = 0; n < 1000; n += 1) {
      metrics.operation(operationEvent({ name: `Refused${n}`, codes: ['UNAUTHENTICATED'] }));
      metrics.operation(operationEvent({ name: `Empty${n}`, calls: [] }));
    }
    metrics.operation(operationEvent({ name: 'x'.repeat(100_000) }));
    for (let n = 0; n < 1000; n += 1) metrics.operation(operationEvent({ name: `Query${n}` }));
    metrics.operation(operationEvent({ name: 'Known', trusted: true }));

    const counts = await samples(metrics, 'waldur_graphql_operation_duration_seconds_count');
    expect(Object.keys(counts)).toHaveLength(200 + 1 + 1);
    expect(counts['name="other",kind="query"']).toBe(1000 + 1000 + 1 + 800);
    expect(counts['name="Query0",kind="query"']).toBe(1);
    expect(counts['name="Known",kind="query"']).toBe(1);
  });

  it('count refusals by their reason', async () => {
    const metrics = createMetrics(unguarded);
    metrics.refused('rate');
    metrics.refused('rate');
    metrics.refused('concurrency');
    expect(await samples(metrics, 'waldur_graphql_refused_total')).toEqual({
      'reason="rate"': 2,
      'reason="concurrency"': 1,
    });
  });
});

describe('the text of the metrics', () => {
  it('has a HELP and a TYPE for each metric, and each sample once', async () => {
    const metrics = createMetrics(unguarded);
    metrics.operation(operationEvent());
    const text = await metrics.text();
    expect(metrics.contentType).toBe('text/plain; version=0.0.4; charset=utf-8');
    const lines = text.split('\n').filter((line) => line !== '');
    const declared = lines.flatMap((line) => /^# TYPE (\w+) /.exec(line)?.[1] ?? []);
    expect(new Set(declared).size).toBe(declared.length);
    expect(lines.flatMap((line) => /^# HELP (\w+) ./.exec(line)?.[1] ?? [])).toEqual(declared);
    const keys = lines.filter((line) => !line.startsWith('#')).map((line) => line.replace(/ \S+$/, ''));
    expect(new Set(keys).size).toBe(keys.length);
    const names = new Set(keys.map((key) => key.replace(/\{.*/, '')));
    const undeclared = [...names].filter(
      (name) => !declared.includes(name) && !declared.includes(name.replace(/_(?:bucket|sum|count)$/, '')),
    );
    expect(undeclared).toEqual([]);
  });

  it('includes the process and the lag of its event loop once, however many gateways run in it', async () => {
    const [one, two] = [createMetrics(unguarded), createMetrics(unguarded)];
    for (const metrics of [one, two]) {
      expect(Object.keys(await samples(metrics, 'nodejs_eventloop_lag_p99_seconds'))).toEqual(['']);
      expect((await samples(metrics, 'process_resident_memory_bytes'))['']).toBeGreaterThan(1e6);
    }
    one.operation(operationEvent());
    expect(await samples(two, 'waldur_graphql_operations_total')).toEqual({});
  });
});
