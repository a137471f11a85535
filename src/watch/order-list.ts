import type { Query, Row } from '../upstream/client.ts';
import { isUpstreamError } from '../upstream/errors.ts';
import { Inbox, type InboxFilter } from './inbox.ts';
import { KnownOrders } from './known-orders.ts';
import type { OrderReads } from './order-reads.ts';
import { openStates, uuidIn } from './order-state.ts';
import type { Feed, PollLoop, Seen } from './poll-loop.ts';
import { isRefusal, Poller, type PollerOptions } from './poller.ts';
import type { ServerClock } from './server-clock.ts';

/** What one read of a list has brought: everything changed at `since` or later, as of `through` (server time, ms). */
interface Batch {
  readonly since: number;
  readonly through: number;
  readonly rows: readonly Row[];
}

/** How long a change may take to become visible after its own time stamp, in milliseconds. */
const overlapMs = 5_000;
/** Replicas that share a list do not read it in step: so many intervals are read again for them. */
const overlapIntervals = 1.5;
/** How often the folded orders are verified, in intervals. */
const verifyIntervals = 30;
/** Pages of orders whose state is learnt for an inbox that filters by state. */
const learnPages = 10;

export interface OrderListOptions extends PollerOptions {
  readonly intervalMs: number;
  readonly random: () => number;
  /** Which orders, as query parameters. */
  readonly filter: Query;
  readonly reads: OrderReads;
  readonly clock: ServerClock;
}

/** What a list tells its owner. */
export interface OrderListEvents {
  /** Nobody needs the list any more; it is not used again. */
  readonly onIdle: () => void;
  /** The list was refused though the credential is good. */
  readonly onRefused: () => void;
}

/**
 * One list poll for many orders of one credential: for watches of single orders that are folded into it, and for
 * inboxes. It asks for what was changed since the last poll, with some overlap, and tells each change once.
 *
 * A list does not show that an order has vanished. So now and then the open orders are searched for the folded ones, and
 * those that are not found are read one by one.
 */
export class OrderList implements Feed {
  readonly #options: OrderListOptions;
  readonly #events: OrderListEvents;
  readonly #folded = new Map<string, PollLoop<Row>>();
  readonly #inboxes = new Set<Inbox>();
  readonly #known = new KnownOrders();
  readonly #learnt = new Set<string>();
  readonly #poller: Poller<Batch>;
  /** The server's time through which everything was seen; null before the first poll. */
  #through: number | null = null;
  #verifiedAt: number;

  constructor(options: OrderListOptions, events: OrderListEvents) {
    this.#options = options;
    this.#events = events;
    this.#verifiedAt = options.now();
    this.#poller = new Poller<Batch>(
      {
        poll: (signal) => this.#poll(signal),
        take: (batch) => this.#take(batch),
        fail: (error) => this.#fail(error),
        isPatient: () => this.#through !== null || this.#folded.size > 0,
        // Changes between the two would be missed.
        isUsable: ({ since }) => this.#through !== null && since <= this.#through - overlapMs,
      },
      options,
    );
  }

  /** Brings the states of a single order from now on. */
  fold(uuid: string, loop: PollLoop<Row>): void {
    this.#folded.set(uuid, loop);
    loop.feedFrom(this);
    this.#poller.start();
  }

  /** A folded order is not watched any more. */
  leave(uuid: string): void {
    this.#folded.delete(uuid);
    this.#stopIfIdle();
  }

  /** New and changed orders until the reader stops or the signal is aborted. */
  open(filter: InboxFilter, signal: AbortSignal): AsyncIterableIterator<Seen<Row>> {
    const leave = (): void => void inbox.return();
    const inbox = new Inbox(filter, () => {
      signal.removeEventListener('abort', leave);
      this.#inboxes.delete(inbox);
      this.#stopIfIdle();
    });
    signal.addEventListener('abort', leave, { once: true });
    this.#inboxes.add(inbox);
    this.#poller.start();
    this.stir();
    void this.#learn(filter.states ?? []);
    if (signal.aborted) leave();
    return inbox;
  }

  get hasInboxes(): boolean {
    return this.#inboxes.size > 0;
  }

  expectChange(): void {
    this.#poller.expectChange();
  }

  stir(): void {
    this.#poller.stir();
  }

  /** Ends all inboxes without an error, so that clients come back. */
  close(): void {
    for (const inbox of [...this.#inboxes]) inbox.end();
  }

  async #poll(signal: AbortSignal): Promise<Batch> {
    const { clock, filter, reads, intervalMs, pace } = this.#options;
    const start = clock.ticks();
    const lag = overlapIntervals * Math.max(intervalMs, pace.currentMs);
    const since = (this.#through ?? clock.at(start)) - overlapMs - lag;
    const rows = await reads.changedSince(filter, since, signal);
    for (const row of rows) clock.learnFrom(row);
    return { since, through: clock.at(start), rows };
  }

  #take({ rows, through }: Batch): boolean {
    const isFirst = this.#through === null;
    this.#through = Math.max(this.#through ?? 0, through);
    let changed = false;
    for (const row of rows) if (this.#takeOrder(row, !isFirst)) changed = true;
    const { now, intervalMs, random } = this.#options;
    if (
      this.#folded.size > 0 &&
      now() - this.#verifiedAt >= intervalMs * verifyIntervals * (0.9 + 0.2 * random())
    ) {
      this.#verifiedAt = now();
      const { signal } = this.#poller;
      if (signal) void this.#verify(signal);
    }
    return changed;
  }

  #takeOrder(row: Row, isTold: boolean): boolean {
    const uuid = uuidIn(row, 'uuid');
    if (uuid === null) return false;
    const folded = this.#folded.get(uuid)?.offer(row) ?? false;
    const { isNews, stateBefore } = this.#known.see(uuid, row);
    if (isNews && isTold) for (const inbox of [...this.#inboxes]) inbox.offer(uuid, row, stateBefore);
    return folded || isNews;
  }

  /** Learns which orders are in the states that an inbox filters by, so that it can be told when they leave them. */
  async #learn(states: Iterable<string>): Promise<void> {
    const open = new Set<string>(openStates);
    const missing = [...states].filter((state) => open.has(state) && !this.#learnt.has(state));
    const { signal } = this.#poller;
    if (missing.length === 0 || !signal) return;
    for (const state of missing) this.#learnt.add(state);
    try {
      const { filter, reads } = this.#options;
      for (const row of await reads.inStates(filter, missing, learnPages, signal)) {
        const uuid = uuidIn(row, 'uuid');
        if (uuid !== null) this.#known.learn(uuid, String(row.state));
      }
    } catch {
      // The next inbox tries again; until then less is known of where orders come from.
      for (const state of missing) this.#learnt.delete(state);
    }
  }

  async #verify(signal: AbortSignal): Promise<void> {
    const { filter, reads } = this.#options;
    const wanted = (): ReadonlySet<string> => new Set(this.#folded.keys());
    const before = wanted();
    try {
      const { rows } = await reads.search(filter, wanted, signal);
      // Inboxes hear of changes from the list only: it knows which orders have not changed.
      for (const [uuid, row] of rows) this.#folded.get(uuid)?.offer(row);
      for (const uuid of before) {
        if (rows.has(uuid) || !this.#folded.has(uuid)) continue;
        await this.#verifyOne(uuid, signal);
      }
    } catch {
      // An outage, or nobody is left; the next verification is due in time.
    }
  }

  async #verifyOne(uuid: string, signal: AbortSignal): Promise<void> {
    try {
      const row = await this.#options.reads.one(uuid, signal);
      this.#folded.get(uuid)?.offer(row);
    } catch (error) {
      if (signal.aborted || !isRefusal(error)) throw error;
      this.#folded.get(uuid)?.fail(error);
    }
  }

  #fail(error: unknown): void {
    const orders = [...this.#folded.values()];
    this.#folded.clear();
    // A list that is refused while the credential is good says nothing about single orders.
    const isOfList = isUpstreamError(error) && isRefusal(error) && error.status !== 401;
    if (isOfList) this.#events.onRefused();
    for (const inbox of [...this.#inboxes]) inbox.fail(error);
    for (const order of orders) {
      if (isOfList) order.pollAgain();
      else order.fail(error);
    }
    this.#stopIfIdle();
  }

  #stopIfIdle(): void {
    if (this.#folded.size > 0 || this.#inboxes.size > 0) return;
    this.#poller.stop();
    this.#events.onIdle();
  }
}
