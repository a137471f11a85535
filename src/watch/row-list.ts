import { maxRowsPerPage } from '../rest-api/limits.ts';
import type { Row } from '../upstream/client.ts';
import { isUpstreamError } from '../upstream/errors.ts';
import { type Batch, isBatch, joinBatches } from './batch.ts';
import { CountCheck } from './count-check.ts';
import { Inbox, type InboxFilter, type RowEvent } from './inbox.ts';
import { KnownRows } from './known-rows.ts';
import type { PollLoop, StateSource } from './poll-loop.ts';
import { isRefusal, Poller, type PollerOptions } from './poller.ts';
import { isOpen, isStillListed, type ListQuery, uuidIn } from './row-kind.ts';
import type { RowReads } from './row-reads.ts';
import { modifiedOf, type ServerClock } from './server-clock.ts';

/** How long a change may take to become visible after its own time stamp, in milliseconds. */
const overlapMs = 4_000;
/** How often changes with older stamps than expected are looked for, in milliseconds: the first poll does it, … */
const lookBackEveryMs = 300_000;
/** … and how much older these may be. A poll that does it takes more rows, and hardly ever more requests. */
const lookBackMs = 600_000;
/** Replicas that share a list do not read it in step: batches reach back by this many more intervals. */
const sharedIntervals = 2.5;
/** How often the open rows are counted, in intervals: 6 % on top of the polls, … */
const countIntervals = 16;
/** … and more often while a few are folded: 25 % then, of one poll in place of several. */
const fewestCountIntervals = 4;
const foldedPerCountInterval = 8;
/** For each request that a search takes, so many intervals pass before the next: 1 % on top of the polls, … */
const searchIntervals = 80;
/** … 5 % where the server does not count. */
const searchIntervalsUncounted = 20;
/** … at most, where the count says that rows have vanished: these intervals for each request of the last one. */
const urgentIntervals = 4;
/** Pages of open rows that are read for inboxes, so that they notice when one is gone. */
const learnPages = 10;
export const learntRows = learnPages * maxRowsPerPage;

export interface RowListOptions extends PollerOptions {
  readonly intervalMs: number;
  readonly random: () => number;
  /** Which rows, as query parameters. */
  readonly filter: ListQuery;
  readonly reads: RowReads;
  readonly clock: ServerClock;
}

/** The events of a list for its owner. */
export interface RowListEvents {
  /** Called when the list is not needed any more; it is not used again. */
  readonly onIdle: () => void;
  /** Called when the list was refused although the credential is valid. */
  readonly onRefused: () => void;
}

/**
 * One list poll for many rows of one kind and identity: for watches of single rows that are folded into it, and for
 * inboxes. It requests what was changed since the last poll, with some overlap, and reports each change once.
 *
 * A list does not show that a row has vanished. So the open rows are counted now and then. When they are not as many as
 * they should be, and every so often without a reason, they are searched for those that are folded or, for inboxes, known,
 * and what is not found is read by itself.
 */
export class RowList implements StateSource {
  readonly #options: RowListOptions;
  readonly #events: RowListEvents;
  readonly #folded = new Map<string, PollLoop<Row>>();
  readonly #inboxes = new Set<Inbox>();
  readonly #known: KnownRows;
  #isLearnt = false;
  readonly #poller: Poller<Batch>;
  readonly #countCheck: CountCheck;
  /** The newest batch; null before the first poll. Everything was seen through its moment. */
  #batch: Batch | null = null;
  #lookedBackAt = Number.NEGATIVE_INFINITY;
  #searchedAt: number;
  /** Requests that the last search took. */
  #searchRequests = 1;
  #isSearching = false;
  /** Whether rows have vanished that were not found yet. */
  #mustSearch = false;

  constructor(options: RowListOptions, events: RowListEvents) {
    this.#options = options;
    this.#events = events;
    this.#searchedAt = options.now();
    const { kind } = options.reads;
    this.#known = new KnownRows(kind);
    this.#countCheck = new CountCheck({
      isOpen: (state) => isOpen(kind, state),
      everyMs: () => this.#countEveryMs(),
      random: options.random,
    });
    this.#poller = new Poller<Batch>(
      {
        poll: (signal) => this.#poll(signal),
        isState: isBatch,
        take: (batch) => this.#take(batch),
        fail: (error) => this.#fail(error),
        survivesFailures: () => this.#batch !== null || this.#folded.size > 0,
        // Changes between the two would be missed.
        isUsable: ({ since }) => this.#batch !== null && since <= this.#batch.through - this.#overlapMs,
      },
      options,
    );
  }

  /** Becomes the source of the states of a single row. */
  fold(uuid: string, loop: PollLoop<Row>): void {
    this.#folded.set(uuid, loop);
    loop.useSource(this);
    this.#poller.start();
    const { current } = loop;
    if (!current || !this.#known.contradicts(uuid, current)) return;
    // It changed while it was being read for the first time, and the list has reported that already.
    const { signal } = this.#poller;
    if (!signal) return;
    this.#verifyOne(uuid, signal).catch(() => {
      this.#mustSearch = true;
    });
  }

  /** Called when a folded row is not watched any more. */
  leave(uuid: string): void {
    this.#folded.delete(uuid);
    this.#stopIfIdle();
  }

  /** New, changed and vanished rows until the reader stops or the signal is aborted. */
  open(filter: InboxFilter, signal: AbortSignal): AsyncIterableIterator<RowEvent> {
    const leave = (): void => void inbox.return();
    const inbox = new Inbox(this.#options.reads.kind.name, filter, () => {
      signal.removeEventListener('abort', leave);
      this.#inboxes.delete(inbox);
      this.#stopIfIdle();
    });
    signal.addEventListener('abort', leave, { once: true });
    this.#inboxes.add(inbox);
    this.#poller.start();
    this.resetPace();
    void this.#learn();
    if (signal.aborted) leave();
    return inbox;
  }

  /** Whether it is the source of single rows. */
  get hasFolded(): boolean {
    return this.#folded.size > 0;
  }

  get hasInboxes(): boolean {
    return this.#inboxes.size > 0;
  }

  expectChange(): void {
    this.#poller.expectChange();
  }

  /** Called when a row was written to: it may be gone. */
  expectChangeOf(uuid: string): void {
    if (this.#known.has(uuid)) this.#countCheck.countSoon();
    this.expectChange();
  }

  resetPace(): void {
    this.#poller.resetPace();
  }

  /** Ends all inboxes without an error, so that clients reconnect. */
  close(): void {
    for (const inbox of [...this.#inboxes]) inbox.end();
  }

  async #poll(signal: AbortSignal): Promise<Batch> {
    const { clock, filter, reads, intervalMs, pace, now } = this.#options;
    const start = clock.ticks();
    let since = (this.#batch?.through ?? clock.at(start)) - this.#overlapMs;
    const looksBack = now() - this.#lookedBackAt >= lookBackEveryMs;
    if (looksBack) since = Math.min(since, clock.at(start) - overlapMs - lookBackMs);
    const { rows, total, atRest } = await reads.changedSince(filter, since, signal);
    for (const row of rows) clock.learnFrom(row);
    const isCounted = total === null && this.#countCheck.isDue(now());
    const open = isCounted ? await this.#count(signal) : total;
    const through = clock.at(start);
    const sharedSince = through - this.#overlapMs - sharedIntervals * Math.max(intervalMs, pace.currentMs);
    return joinBatches(this.#batch, { since, through, rows, open, atRest }, sharedSince);
  }

  /** How much older than expected the stamp of a change may be: never more than what the first poll has read. */
  get #overlapMs(): number {
    return overlapMs + Math.min(lookBackMs, this.#options.clock.latenessMs);
  }

  #countEveryMs(): number {
    const { size } = this.#folded;
    const wanted = size === 0 ? countIntervals : size / foldedPerCountInterval;
    const intervals = Math.min(countIntervals, Math.max(fewestCountIntervals, wanted));
    return intervals * this.#options.intervalMs;
  }

  /** A server that does not count, or fails at it, is polled nevertheless. */
  async #count(signal: AbortSignal): Promise<number | null> {
    const { filter, reads, now } = this.#options;
    try {
      return await reads.countOpen(filter, signal);
    } catch (error) {
      if (signal.aborted) throw error;
      this.#countCheck.recordCount(null, 0, now());
      return null;
    }
  }

  #take(batch: Batch): boolean {
    const { rows, since, through, open, atRest } = batch;
    const { clock, now, pace } = this.#options;
    pace.setRequestsPerPoll(atRest);
    clock.learn(through);
    if (through - since >= lookBackMs) this.#lookedBackAt = now();
    const seenThrough = this.#batch?.through ?? null;
    if (!this.#batch || through >= this.#batch.through) this.#batch = batch;
    let changed = false;
    for (const row of rows) {
      if (!this.#takeRow(row, seenThrough !== null)) continue;
      changed = true;
      const modified = modifiedOf(row);
      if (seenThrough !== null && modified !== null && modified < seenThrough - overlapMs)
        clock.learnFromLate(modified);
    }
    if (open !== null && this.#countCheck.recordCount(open, through, now())) this.#mustSearch = true;
    if (this.#countCheck.isDoubtful) this.resetPace();
    const { signal } = this.#poller;
    if (signal && this.#searchIsDue()) void this.#search(signal);
    return changed;
  }

  #takeRow(row: Row, isTold: boolean): boolean {
    const uuid = uuidIn(row, 'uuid');
    if (uuid === null) return false;
    const loop = this.#folded.get(uuid);
    const stateSeen = loop?.current?.state;
    const folded = loop?.offer(row) ?? false;
    const { isNews, stateBefore } = this.#known.record(uuid, row);
    if (isNews)
      this.#countCheck.recordChange(stateBefore ?? (stateSeen === undefined ? null : String(stateSeen)), row);
    if (isNews && isTold) for (const inbox of [...this.#inboxes]) inbox.offer(uuid, row, stateBefore);
    return folded || isNews;
  }

  /** Reads the rows and their states, so that inboxes can be notified when they leave. */
  async #learn(): Promise<void> {
    const { signal } = this.#poller;
    if (this.#isLearnt || !signal) return;
    this.#isLearnt = true;
    try {
      const { filter, reads } = this.#options;
      for (const row of await reads.open(filter, learnPages, signal)) {
        const uuid = uuidIn(row, 'uuid');
        if (uuid !== null) this.#known.recordUnseen(uuid, row);
      }
    } catch {
      // The next inbox tries again.
      this.#isLearnt = false;
    }
  }

  #searchIsDue(): boolean {
    if (this.#isSearching) return false;
    const { now, intervalMs } = this.#options;
    const passed = (now() - this.#searchedAt) / intervalMs;
    if (this.#mustSearch) return passed >= urgentIntervals * (this.#searchRequests - 1);
    const intervals = this.#countCheck.isCounted ? searchIntervals : searchIntervalsUncounted;
    return passed >= intervals * this.#searchRequests;
  }

  /** The rows whose end is to be reported. */
  #wanted(): ReadonlySet<string> {
    const wanted = new Set(this.#folded.keys());
    if (this.#inboxes.size > 0) for (const uuid of this.#known.open()) wanted.add(uuid);
    return wanted;
  }

  async #search(signal: AbortSignal): Promise<void> {
    const { filter, reads, now } = this.#options;
    this.#mustSearch = false;
    this.#searchedAt = now();
    const before = this.#wanted();
    if (before.size === 0) return;
    this.#isSearching = true;
    try {
      const { rows, pages } = await reads.search(filter, () => this.#wanted(), signal);
      const missing = [...before].filter((uuid) => !rows.has(uuid));
      this.#searchRequests = pages + missing.length;
      // Inboxes get changes from the list only: it knows which rows have not changed.
      for (const [uuid, row] of rows) this.#folded.get(uuid)?.offer(row);
      for (const uuid of missing) if (this.#wanted().has(uuid)) await this.#verifyOne(uuid, signal);
    } catch (error) {
      // It is repeated after an outage; a search that was refused would be refused again.
      this.#mustSearch = !isRefusal(error);
    } finally {
      this.#isSearching = false;
    }
  }

  async #verifyOne(uuid: string, signal: AbortSignal): Promise<void> {
    try {
      const row = await this.#options.reads.one(uuid, signal);
      this.#folded.get(uuid)?.offer(row);
      if (isStillListed(row, this.#options.filter)) return;
      const known = this.#known.forget(uuid);
      if (known) for (const inbox of [...this.#inboxes]) inbox.offer(uuid, row, known.state);
    } catch (error) {
      if (signal.aborted || !isRefusal(error)) throw error;
      this.#folded.get(uuid)?.fail(error);
      if (!isUpstreamError(error) || error.status !== 404) return;
      const known = this.#known.forget(uuid);
      if (known) for (const inbox of [...this.#inboxes]) inbox.drop(uuid, known);
    }
  }

  #fail(error: unknown): void {
    const folded = [...this.#folded.values()];
    this.#folded.clear();
    // A list that is refused while the credential is valid says nothing about single rows.
    const isOfList =
      isUpstreamError(error) && isRefusal(error) && error.kind === 'status' && error.status !== 401;
    if (isOfList) this.#events.onRefused();
    for (const inbox of [...this.#inboxes]) inbox.fail(error);
    for (const loop of folded) {
      if (isOfList) loop.resumePolling();
      else loop.fail(error);
    }
    this.#stopIfIdle();
  }

  #stopIfIdle(): void {
    if (this.#folded.size > 0 || this.#inboxes.size > 0) return;
    this.#poller.stop();
    this.#events.onIdle();
  }
}
