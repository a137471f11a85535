import { Counter, Gauge, type Registry } from 'prom-client';
import type { RequestEvent } from '../upstream/client.ts';
import { FastHistogram, type Recorder } from './fast-histogram.ts';
import { batchSize, countColumns } from './request-shape.ts';
import { type RouteRows, rowsOf } from './row-sizes.ts';

/** The metrics of one method, route and status; the label children are bound once. */
interface Series {
  readonly method: string;
  readonly route: string;
  readonly duration: Recorder;
  /** Null until there was a batch: otherwise it would be exposed with zeros. */
  batch: Recorder | null;
  readonly rows: RouteRows | null;
  /** Bytes received since the start. */
  bytes: number;
}

interface Columns {
  asked: number;
  there: number;
}

/** Counts finished exchanges with the REST API in a registry, by route template and never by path. */
export function createUpstreamMetrics(registry: Registry): (event: RequestEvent) => void {
  const registers = [registry];
  const duration = new FastHistogram({
    name: 'waldur_graphql_upstream_request_duration_seconds',
    help: 'Duration of requests to the REST API from the free slot to the last byte; each attempt counts. status is none if there was no response.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  });
  const failures = new Counter({
    name: 'waldur_graphql_upstream_failures_total',
    help: 'Requests to the REST API without a usable response, by reason.',
    labelNames: ['method', 'route', 'reason'],
    registers,
  });
  const queue = new FastHistogram({
    name: 'waldur_graphql_upstream_queue_seconds',
    help: 'Time that requests waited for one of at most UPSTREAM_MAX_CONCURRENCY slots.',
    buckets: [0.001, 0.005, 0.025, 0.1, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  }).recorder();
  const retries = new Counter({
    name: 'waldur_graphql_upstream_retries_total',
    help: 'Requests to the REST API that were a second or later attempt.',
    registers,
  });
  const batch = new FastHistogram({
    name: 'waldur_graphql_upstream_batch_ids',
    help: 'Number of ids in requests for several objects, or for the lists of several objects.',
    labelNames: ['route'],
    buckets: [1, 2, 5, 10, 20, 50, 100],
    registers,
  });
  let lastGoodMs = 0;
  new Gauge({
    name: 'waldur_graphql_upstream_last_success_timestamp_seconds',
    help: 'Unix time of the last usable response of the REST API; 0 before the first.',
    registers,
    collect() {
      this.set(lastGoodMs / 1000);
    },
  });
  const series = new Map<string, Series>();
  const columns = new Map<string, Columns>();
  new Counter({
    name: 'waldur_graphql_upstream_received_bytes_total',
    help: 'Bytes of bodies received from the REST API, as encoded on the wire.',
    labelNames: ['method', 'route'],
    registers,
    collect() {
      this.reset();
      for (const { method, route, bytes } of series.values()) this.inc({ method, route }, bytes);
    },
  });
  new Counter({
    name: 'waldur_graphql_projection_columns_asked_total',
    help: 'Columns requested from routes that can leave columns out, added up over requests.',
    labelNames: ['rows'],
    registers,
    collect() {
      this.reset();
      for (const [rows, { asked }] of columns) this.inc({ rows }, asked);
    },
  });
  new Counter({
    name: 'waldur_graphql_projection_columns_there_total',
    help: 'Columns that the same requests would have returned without a selection.',
    labelNames: ['rows'],
    registers,
    collect() {
      this.reset();
      for (const [rows, { there }] of columns) this.inc({ rows }, there);
    },
  });

  const seriesOf = ({ method, route, status }: RequestEvent): Series => {
    const key = `${status} ${method} ${route}`;
    let found = series.get(key);
    if (found === undefined) {
      found = {
        method,
        route,
        duration: duration.recorder({ method, route, status: status === null ? 'none' : String(status) }),
        batch: null,
        rows: method === 'GET' ? rowsOf(route) : null,
        bytes: 0,
      };
      series.set(key, found);
    }
    return found;
  };
  const addColumns = ({ rows, columns: there }: RouteRows, asked: number): void => {
    let sum = columns.get(rows);
    if (sum === undefined) {
      sum = { asked: 0, there: 0 };
      columns.set(rows, sum);
    }
    sum.there += there;
    sum.asked += asked === 0 ? there : Math.min(asked, there);
  };

  return (event) => {
    const { method, route, path, outcome } = event;
    const found = seriesOf(event);
    found.duration.observe(event.durationMs / 1000);
    found.bytes += event.bytes;
    queue.observe(event.queueMs / 1000);
    if (event.attempt > 1) retries.inc(1);
    if (outcome === 'ok') lastGoodMs = Date.now();
    else failures.labels(method, route, outcome).inc(1);
    if (method !== 'GET') return;
    const ids = batchSize(path);
    if (ids !== null) {
      found.batch ??= batch.recorder({ route });
      found.batch.observe(ids);
    }
    if (found.rows !== null && outcome === 'ok') addColumns(found.rows, countColumns(path));
  };
}
