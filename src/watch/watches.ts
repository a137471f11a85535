import { randomUUID } from 'node:crypto';
import type { Row, Upstream } from '../upstream/client.ts';
import type { Fleet } from './fleet.ts';
import { Pace } from './pace.ts';
import { PollLoop, type PollSubject, type Seen } from './poll-loop.ts';
import { Turnstile } from './turnstile.ts';

/** Settings of {@link createWatches}. Durations are in milliseconds. */
export interface WatchOptions {
  readonly upstream: Upstream;
  readonly fleet: Fleet;
  readonly intervalMs: number;
  /** How long an outage of the REST API is survived in silence. */
  readonly outageMs: number;
  /** Polls under way at the same time, for the whole process: the share of the upstream cap that polling may take. */
  readonly maxConcurrency: number;
  readonly now?: () => number;
  readonly random?: () => number;
}

/** What can be watched, shared between all who watch the same thing with the same credential. */
export interface Watches {
  /** The order at once, then on every change, until it has ended or the watcher has gone. */
  order(authorization: string | null, uuid: string, signal: AbortSignal): AsyncIterableIterator<Seen<Row>>;
  /** Polls an object soon and quickly, because a write was seen on it. */
  expectChange(authorization: string | null, uuid: string): void;
  /** Loops under way, for tests and metrics. */
  inspect(): { readonly loops: number };
  /** Ends all watches without an error, so that clients come back. */
  close(): void;
}

/** The columns that decide whether an order has changed for its watchers. */
export const orderColumns = [
  'uuid',
  'state',
  'modified',
  'output',
  'error_message',
  'backend_id',
  'completed_at',
  'marketplace_resource_uuid',
] as const;

/** Orders end here. A provider may retry one that erred; that is a new watch (contract §6). */
const finalStates = new Set<unknown>(['done', 'erred', 'canceled', 'rejected']);

/** Columns that change without anything for a watcher to see. */
const silent = new Set<string>(['modified']);

/** Keeps the poll loops of the process. Nothing is polled while nobody watches. */
export function createWatches(options: WatchOptions): Watches {
  const { upstream, fleet, intervalMs, now = Date.now, random = Math.random } = options;
  const turnstile = new Turnstile(options.maxConcurrency);
  const loops = new Map<string, PollLoop<Row>>();
  const orderSubject = (authorization: string | null, uuid: string): PollSubject<Row> => ({
    poll: (signal) =>
      turnstile.pass(signal, () =>
        upstream
          .as({ authorization, requestId: randomUUID(), signal })
          .object('/api/marketplace-orders/{uuid}/', {
            params: { uuid },
            query: orderColumns.map((column) => ['field', column] as const),
          }),
      ),
    differs: (before, after) =>
      orderColumns.some(
        (column) => !silent.has(column) && (before[column] ?? null) !== (after[column] ?? null),
      ),
    isFinal: (order) => finalStates.has(order.state),
  });

  return {
    order(authorization, uuid, signal) {
      const key = fleet.keyOf(authorization, `order:${uuid}`);
      let loop = loops.get(key);
      if (!loop) {
        const pace = new Pace({ intervalMs, random });
        loop = new PollLoop(
          orderSubject(authorization, uuid),
          { pace, outageMs: options.outageMs, now, intervalMs, fleet, key },
          () => loops.delete(key),
        );
        loops.set(key, loop);
      }
      return loop.watch(signal);
    },
    expectChange(authorization, uuid) {
      loops.get(fleet.keyOf(authorization, `order:${uuid}`))?.expectChange();
    },
    inspect: () => ({ loops: loops.size }),
    close() {
      for (const loop of [...loops.values()]) loop.close();
    },
  };
}
