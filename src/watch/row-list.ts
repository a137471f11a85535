import type { Row } from '../upstream/client.ts';
import { isUpstreamError } from '../upstream/errors.ts';
import { type Batch, isBatch, joinBatches } from './batch.ts';
import { Inbox, type InboxFilter } from './inbox.ts';
import { KnownRows } from './known-rows.ts';
import { isOpenState, type OrderQuery, uuidIn } from './order-state.ts';
import type { Feed, PollLoop, Seen } from './poll-loop.ts';
import { isRefusal, Poller, type PollerOptions } from './poller.ts';
import { RollCall } from './roll-call.ts';
import type { RowReads } from './row-reads.ts';
import type { ServerClock } from './server-clock.ts';

/** How long a change may take to become visible after its own time stamp, in milliseconds. */
const overlapMs = 4_000;
/** Replicas that share a list do not read it in step: each is told of so many more intervals. */
const toldIntervals = 2.5;
/** How often the open orders are counted while some are folded, in intervals: 6 % on top of the polls, … */
const countIntervals = 16;
/** … and more often while few are: 25 % then, of one poll in place of several. */
const fewestCountIntervals = 4;
const foldedPerCountInterval = 8;
/** For each request that a search takes, so many intervals pass before the next: 1 % on top of the polls, … */
const searchIntervals = 80;
/** … 5 % where the server does not count. */
const searchIntervalsUncounted = 20;
/** Pages of orders whose state is learnt for an inbox that filters by state. */
const learnPages = 10;

export interface RowListOptions extends PollerOptions {
  readonly intervalMs: number;
  readonly random: () => number;
  /** Which orders, as query parameters. */
  readonly filter: OrderQuery;
  readonly reads: RowReads;
  readonly clock: ServerClock;
}

/** What a list tells its owner. */
export interface RowListEvents {
  /** Nobody needs the list any more; it is not used again. */
  readonly onIdle: () => void;
  /** The list was refused though the credential is good. */
  readonly onRefused: () => void;
}

/**
 * One list poll for many orders of one identity: for watches of single orders that are folded into it, and for
 * inboxes. It asks for what was changed since the last poll, with some overlap, and tells each change once.
 *
 * A list does not show that an order has vanished. So the open orders are counted now and then. When they are not as
 * many as they should be, and every so often without a reason, they are searched for the folded ones, and those that are
 * not found are read one by one.
 */
export class RowList implements Feed {
  readonly #options: RowListOptions;
  readonly #events: RowListEvents;
  readonly #folded = new Map<string, PollLoop<Row>>();
  readonly #inboxes = new Set<Inbox>();
  readonly #known = new KnownRows();
  readonly #learnt = new Set<string>();
  readonly #poller: Poller<Batch>;
  readonly #rollCall: RollCall;
  /** The newest batch; null before the first poll. Everything was seen through its moment. */
  #batch: Batch | null = null;
  #searchedAt: number;
  /** Requests that the last search took. */
  #searchRequests = 1;
  #isSearching = false;
  /** Orders have vanished that were not found yet. */
  #mustSearch = false;

  constructor(options: RowListOptions, events: RowListEvents) {
    this.#options = options;
    this.#events = events;
    this.#searchedAt = options.now();
    this.#rollCall = new RollCall({ everyMs: () => this.#countEveryMs(), random: options.random });
    this.#poller = new Poller<Batch>(
      {
        poll: (signal) => this.#poll(signal),
        isState: isBatch,
        take: (batch) => this.#take(batch),
        fail: (error) => this.#fail(error),
        isPatient: () => this.#batch !== null || this.#folded.size > 0,
        // Changes between the two would be missed.
        isUsable: ({ since }) => this.#batch !== null && since <= this.#batch.through - overlapMs,
      },
      options,
    );
  }

  /** Brings the states of a single order from now on. */
  fold(uuid: string, loop: PollLoop<Row>): void {
    this.#folded.set(uuid, loop);
    loop.feedFrom(this);
    this.#poller.start();
    const { current } = loop;
    if (!current || !this.#known.contradicts(uuid, current)) return;
    // It changed while it was being read for the first time, and the list has told that already.
    const { signal } = this.#poller;
    if (!signal) return;
    this.#verifyOne(uuid, signal).catch(() => {
      this.#mustSearch = true;
    });
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

  /** Whether it brings the states of single orders. */
  get hasFolded(): boolean {
    return this.#folded.size > 0;
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
    const { clock, filter, reads, intervalMs, pace, now } = this.#options;
    const start = clock.ticks();
    const since = (this.#batch?.through ?? clock.at(start)) - overlapMs;
    const rows = await reads.changedSince(filter, since, signal);
    for (const row of rows) clock.learnFrom(row);
    const isCounted = this.#folded.size > 0 && this.#rollCall.isDue(now());
    const open = isCounted ? await this.#count(signal) : null;
    const through = clock.at(start);
    const told = through - overlapMs - toldIntervals * Math.max(intervalMs, pace.currentMs);
    return joinBatches(this.#batch, { since, through, rows, open }, told);
  }

  #countEveryMs(): number {
    const wanted = this.#folded.size / foldedPerCountInterval;
    const intervals = Math.min(countIntervals, Math.max(fewestCountIntervals, wanted));
    return intervals * this.#options.intervalMs;
  }

  /** A server that does not count, or fails at it, is polled all the same. */
  async #count(signal: AbortSignal): Promise<number | null> {
    const { filter, reads, now } = this.#options;
    try {
      return await reads.countOpen(filter, signal);
    } catch (error) {
      if (signal.aborted) throw error;
      this.#rollCall.take(null, 0, now());
      return null;
    }
  }

  #take(batch: Batch): boolean {
    const { rows, through, open } = batch;
    const isFirst = this.#batch === null;
    if (!this.#batch || through >= this.#batch.through) this.#batch = batch;
    let changed = false;
    for (const row of rows) if (this.#takeOrder(row, !isFirst)) changed = true;
    if (open !== null && this.#rollCall.take(open, through, this.#options.now())) this.#mustSearch = true;
    if (this.#rollCall.isDoubtful) this.stir();
    const { signal } = this.#poller;
    if (signal && this.#searchIsDue()) void this.#search(signal);
    return changed;
  }

  #takeOrder(row: Row, isTold: boolean): boolean {
    const uuid = uuidIn(row, 'uuid');
    if (uuid === null) return false;
    const loop = this.#folded.get(uuid);
    const stateSeen = loop?.current?.state;
    const folded = loop?.offer(row) ?? false;
    const { isNews, stateBefore } = this.#known.see(uuid, row);
    if (isNews) this.#rollCall.see(stateBefore ?? (stateSeen === undefined ? null : String(stateSeen)), row);
    if (isNews && isTold) for (const inbox of [...this.#inboxes]) inbox.offer(uuid, row, stateBefore);
    return folded || isNews;
  }

  /** Learns which orders are in the states that an inbox filters by, so that it can be told when they leave them. */
  async #learn(states: Iterable<string>): Promise<void> {
    const missing = [...states].filter((state) => isOpenState(state) && !this.#learnt.has(state));
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

  #searchIsDue(): boolean {
    const orders = this.#folded.size;
    if (orders === 0 || this.#isSearching) return false;
    if (this.#mustSearch) return true;
    const { now, intervalMs } = this.#options;
    const intervals = this.#rollCall.isCounted ? searchIntervals : searchIntervalsUncounted;
    return now() - this.#searchedAt >= intervals * this.#searchRequests * intervalMs;
  }

  async #search(signal: AbortSignal): Promise<void> {
    const { filter, reads, now } = this.#options;
    const wanted = (): ReadonlySet<string> => new Set(this.#folded.keys());
    const before = wanted();
    this.#isSearching = true;
    this.#mustSearch = false;
    this.#searchedAt = now();
    try {
      const { rows, pages } = await reads.search(filter, wanted, signal);
      const missing = [...before].filter((uuid) => !rows.has(uuid));
      this.#searchRequests = pages + missing.length;
      // Inboxes hear of changes from the list only: it knows which orders have not changed.
      for (const [uuid, row] of rows) this.#folded.get(uuid)?.offer(row);
      for (const uuid of missing) if (this.#folded.has(uuid)) await this.#verifyOne(uuid, signal);
    } catch (error) {
      // After an outage it is made up for; a search that was refused would be refused again.
      this.#mustSearch = !isRefusal(error);
    } finally {
      this.#isSearching = false;
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
    const isOfList =
      isUpstreamError(error) && isRefusal(error) && error.kind === 'status' && error.status !== 401;
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
