import { randomUUID } from 'node:crypto';
import type { Identity } from '../identity/identity.ts';
import { isSide, SidedClient, type SidedRow } from '../loaders/sides.ts';
import type { Row, Upstream } from '../upstream/client.ts';
import type { Fleet } from './fleet.ts';
import type { InboxFilter, RowEvent } from './inbox.ts';
import { ListWatches } from './list-watches.ts';
import { offeringUserKind } from './offering-user-state.ts';
import { OrderWatches } from './order-watches.ts';
import { Pace } from './pace.ts';
import { type LoopOptions, PollLoop, type StateEvent } from './poll-loop.ts';
import {
  orderedResourceKind,
  orderUuidIn,
  resourceDiffers,
  resourceFields,
  resourceKind,
} from './resource-state.ts';
import { type ListQuery, uuidIn } from './row-kind.ts';
import { Semaphore } from './semaphore.ts';
import { isOlder, ServerClock } from './server-clock.ts';
import { isRecord, rowOf } from './shape.ts';

/** Settings of {@link createWatches}. Durations are in milliseconds. */
export interface WatchOptions {
  readonly upstream: Upstream;
  readonly fleet: Fleet;
  readonly intervalMs: number;
  /** How long an outage of the REST API is survived in silence. */
  readonly outageMs: number;
  /** How long a read of the REST API may take, with all attempts. Default 30000. */
  readonly readTimeoutMs?: number;
  /** Polls under way at the same time, for the whole process: the share of the upstream cap that polling may take. */
  readonly maxConcurrency: number;
  /** A clock in milliseconds that is never set. Default `performance.now`. */
  readonly now?: () => number;
  readonly random?: () => number;
}

/** Kinds of rows whose lists can be watched. */
export type Listed = 'orders' | 'resources' | 'orderedResources' | 'offeringUsers';

/** Watches, shared between all watchers of the same thing with the same identity. */
export interface Watches {
  /**
   * The order immediately, then on every change, until it has ended or the watcher has left. With `throughErred`, an order
   * that erred has not ended: a provider may retry it.
   */
  order(
    identity: Identity,
    uuid: string,
    signal: AbortSignal,
    throughErred?: boolean,
  ): AsyncIterableIterator<StateEvent<Row>>;
  /**
   * New, changed and deleted rows of a list, from now on, until the watcher has gone. `list` has the parameters that are
   * asked of the API; `filter` is applied here, so that a row that leaves the states is told once more. Of rows that are
   * gone it tells of those that were open, as far as they are known: 3,000 at the start, and what has changed since.
   */
  updates(
    of: Listed,
    identity: Identity,
    list: ListQuery,
    filter: InboxFilter,
    signal: AbortSignal,
  ): AsyncIterableIterator<RowEvent>;
  /**
   * The resource immediately, then on every change, until it is terminated or the watcher has left: from whichever side the
   * caller sees it. Where it is hidden on one side it is read from the other, with one more request.
   */
  resource(
    identity: Identity,
    uuid: string,
    signal: AbortSignal,
  ): AsyncIterableIterator<StateEvent<SidedRow>>;
  /**
   * Polls an order or a resource soon and quickly, because it was written to: for all watchers of it or of what
   * belongs to it, and in the inboxes of the credential.
   */
  expectChange(identity: Identity, uuid: string): void;
  /** Loops under way, for tests and metrics: all, and the list polls among them. */
  inspect(): { readonly loops: number; readonly lists: number };
  /** Ends all watches without an error, so that clients reconnect. */
  close(): void;
}

/** Creates the watches of the process. Nothing is polled while there are no watchers. */
export function createWatches(options: WatchOptions): Watches {
  const {
    upstream,
    fleet,
    intervalMs,
    outageMs,
    readTimeoutMs = 30_000,
    now = () => performance.now(),
    random = Math.random,
  } = options;
  const semaphore = new Semaphore(options.maxConcurrency);
  const optionsFor = (identity: Identity, thing: string): LoopOptions => ({
    pace: new Pace({ intervalMs, random }),
    outageMs,
    readTimeoutMs,
    now,
    fleet,
    key: fleet.keyOf(identity, thing),
  });
  const listOptions = { intervalMs, random, clock: new ServerClock(), optionsFor };
  const orders = new OrderWatches(options, semaphore, listOptions);
  const others = {
    resources: new ListWatches(resourceKind, options, semaphore, listOptions),
    orderedResources: new ListWatches(orderedResourceKind, options, semaphore, listOptions),
    offeringUsers: new ListWatches(offeringUserKind, options, semaphore, listOptions),
  };
  const ofLists = [orders, ...Object.values(others)];
  const resources = new Map<string, { readonly uuid: string; readonly loop: PollLoop<SidedRow> }>();

  const beginResource = (identity: Identity, uuid: string, key: string): PollLoop<SidedRow> => {
    const isRow = rowOf(uuid);
    const loop: PollLoop<SidedRow> = new PollLoop(
      {
        poll: (signal) =>
          semaphore.run(signal, () => {
            const client = upstream.as({ identity, requestId: randomUUID(), signal });
            const sided = new SidedClient(client, upstream.callers.of(identity));
            return sided.find(uuid, loop.current?.side ?? null, resourceFields);
          }),
        isState: (value): value is SidedRow => isRecord(value) && isSide(value.side) && isRow(value.row),
        differs: (before, after) => resourceDiffers(before.row, after.row),
        isOlder: (before, after) => isOlder(before.row, after.row),
        isFinal: ({ row }) => row.state === 'Terminated',
      },
      optionsFor(identity, `resource:${uuid}`),
      () => resources.delete(key),
    );
    resources.set(key, { uuid, loop });
    return loop;
  };

  /** Everything that is watched, with the object that belongs to it: a resource to an order and the other way round. */
  const watched = function* () {
    for (const { uuid, loop } of orders.states()) {
      yield { uuid, loop, other: loop.current && uuidIn(loop.current, 'marketplace_resource_uuid') };
    }
    for (const { uuid, loop } of resources.values()) {
      yield { uuid, loop, other: loop.current && orderUuidIn(loop.current.row) };
    }
  };

  return {
    order: (identity, uuid, signal, throughErred = false) =>
      orders.watch(identity, uuid, throughErred, signal),
    updates: (of, identity, list, filter, signal) =>
      (of === 'orders' ? orders : others[of]).updates(identity, list, filter, signal),
    resource(identity, uuid, signal) {
      const key = fleet.keyOf(identity, `resource:${uuid}`);
      const loop = resources.get(key)?.loop ?? beginResource(identity, uuid, key);
      return loop.watch(signal);
    },
    expectChange(identity, uuid) {
      const concerned = new Set([uuid]);
      for (const one of watched()) if (one.uuid === uuid && one.other) concerned.add(one.other);
      for (const { uuid: own, other, loop } of watched()) {
        if (concerned.has(own) || (other && concerned.has(other))) loop.expectChange();
      }
      for (const one of ofLists) one.expectChange(identity, uuid);
    },
    inspect() {
      const listsOfOthers = Object.values(others).reduce((sum, { lists }) => sum + lists, 0);
      return { loops: orders.loops + resources.size + listsOfOthers, lists: orders.lists + listsOfOthers };
    },
    close() {
      for (const one of ofLists) one.close();
      for (const { loop } of [...resources.values()]) loop.close();
    },
  };
}
