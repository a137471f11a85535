import { Gauge, type Registry } from 'prom-client';
import type { BreakerState, Upstream } from '../upstream/client.ts';

const breakerStates: readonly BreakerState[] = ['closed', 'open', 'half-open'];

/** Current values of a gateway, read whenever the metrics are read. */
export interface GaugeSources {
  readonly upstream: Upstream['inspect'];
  /** WebSockets and event streams. */
  readonly subscribers: () => { readonly sockets: number; readonly streams: number };
  readonly watches: () => {
    readonly loops: number;
    readonly lists: number;
    /** Running subscriptions. */
    readonly subscriptions: number;
  };
  /** Operations that were admitted and are under way. */
  readonly operations: () => { readonly running: number };
  /** Large operations, which take turns. */
  readonly largeOperations: () => { readonly running: number; readonly waiting: number };
  /** Documents that are kept, parsed and validated. */
  readonly documents: () => number;
  /** Cached responses of the REST API; null where none are cached. */
  readonly readCache: () => { readonly entries: number; readonly characters: number } | null;
  /** Whether Redis is reached; null where none is configured. */
  readonly redis: () => boolean | null;
  /** Numeric settings by name. */
  readonly limits: Readonly<Record<string, number>>;
  /** The version of the gateway. */
  readonly version: string;
}

/** Adds gauges to a registry that show the current values of a gateway. */
export function addGauges(registry: Registry, sources: GaugeSources): void {
  const registers = [registry];
  new Gauge({
    name: 'waldur_graphql_upstream_requests_in_flight',
    help: 'Running requests to the REST API.',
    registers,
    collect() {
      this.set(sources.upstream().inFlight);
    },
  });
  new Gauge({
    name: 'waldur_graphql_upstream_requests_limit',
    help: 'Most requests to the REST API that may currently run at the same time: UPSTREAM_MAX_CONCURRENCY, or fewer if more would only wait there.',
    registers,
    collect() {
      this.set(sources.upstream().limit);
    },
  });
  new Gauge({
    name: 'waldur_graphql_upstream_requests_queued',
    help: 'Requests to the REST API that are waiting for a slot.',
    registers,
    collect() {
      this.set(sources.upstream().queued);
    },
  });
  new Gauge({
    name: 'waldur_graphql_upstream_up',
    help: 'Whether the REST API is reachable: 0 from the log line "Waldur is lost" to "Waldur is back", otherwise 1.',
    registers,
    collect() {
      this.set(Number(sources.upstream().up));
    },
  });
  new Gauge({
    name: 'waldur_graphql_upstream_breaker_state',
    help: 'State of the circuit breaker of the REST API: 1 for the current state, 0 for the others.',
    labelNames: ['state'],
    registers,
    collect() {
      const { breaker } = sources.upstream();
      for (const state of breakerStates) this.set({ state }, state === breaker ? 1 : 0);
    },
  });
  new Gauge({
    name: 'waldur_graphql_websockets',
    help: 'Open WebSockets.',
    registers,
    collect() {
      this.set(sources.subscribers().sockets);
    },
  });
  new Gauge({
    name: 'waldur_graphql_event_streams',
    help: 'Open responses that are event streams.',
    registers,
    collect() {
      this.set(sources.subscribers().streams);
    },
  });
  new Gauge({
    name: 'waldur_graphql_subscriptions',
    help: 'Running subscriptions, over WebSockets and event streams.',
    registers,
    collect() {
      this.set(sources.watches().subscriptions);
    },
  });
  new Gauge({
    name: 'waldur_graphql_poll_loops',
    help: 'Poll loops of orders and resources that are watched for subscribers.',
    registers,
    collect() {
      this.set(sources.watches().loops);
    },
  });
  new Gauge({
    name: 'waldur_graphql_poll_lists',
    help: 'Lists of orders that are polled for subscribers.',
    registers,
    collect() {
      this.set(sources.watches().lists);
    },
  });
  new Gauge({
    name: 'waldur_graphql_operations_running',
    help: 'Running queries and mutations.',
    registers,
    collect() {
      this.set(sources.operations().running);
    },
  });
  new Gauge({
    name: 'waldur_graphql_large_operations',
    help: 'Large operations, which take turns, by whether they run or wait.',
    labelNames: ['state'],
    registers,
    collect() {
      const { running, waiting } = sources.largeOperations();
      this.set({ state: 'running' }, running);
      this.set({ state: 'waiting' }, waiting);
    },
  });
  new Gauge({
    name: 'waldur_graphql_build_info',
    help: 'Versions of the gateway and of its runtime; always 1.',
    labelNames: ['version', 'node'],
    registers,
  }).set({ version: sources.version, node: process.versions.node }, 1);
  const limit = new Gauge({
    name: 'waldur_graphql_limit',
    help: 'Numeric settings, by the name of their environment variable.',
    labelNames: ['setting'],
    registers,
  });
  for (const [setting, value] of Object.entries(sources.limits)) limit.set({ setting }, value);
  if (sources.redis() !== null) {
    new Gauge({
      name: 'waldur_graphql_redis_up',
      help: 'Whether Redis is reachable: 1, or 0 while each replica works on its own.',
      registers,
      collect() {
        this.set(Number(sources.redis()));
      },
    });
  }
  if (sources.readCache() !== null) {
    new Gauge({
      name: 'waldur_graphql_reads_kept',
      help: 'Responses of the REST API that are kept for reuse.',
      registers,
      collect() {
        this.set(sources.readCache()?.entries ?? 0);
      },
    });
    new Gauge({
      name: 'waldur_graphql_reads_kept_characters',
      help: 'Characters of the responses of the REST API that are kept for reuse.',
      registers,
      collect() {
        this.set(sources.readCache()?.characters ?? 0);
      },
    });
  }
  new Gauge({
    name: 'waldur_graphql_documents_kept',
    help: 'Parsed and validated documents in memory: trusted, recently used and refused ones.',
    registers,
    collect() {
      this.set(sources.documents());
    },
  });
}
