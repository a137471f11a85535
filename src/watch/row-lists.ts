import type { Identity } from '../identity/identity.ts';
import type { LoopOptions } from './poll-loop.ts';
import type { ListQuery } from './row-kind.ts';
import { RowList } from './row-list.ts';
import type { RowReads } from './row-reads.ts';
import type { ServerClock } from './server-clock.ts';

/** What the lists of a process have in common. */
export interface RowListsOptions {
  readonly intervalMs: number;
  readonly random: () => number;
  readonly clock: ServerClock;
  readonly optionsFor: (identity: Identity, thing: string) => LoopOptions;
}

/** The lists of one identity. */
interface IdentityLists {
  readonly identity: Identity;
  readonly lists: RowLists;
}

/** List polls under way, of all identities. */
export function countLists(keepers: Iterable<IdentityLists>): number {
  let count = 0;
  for (const { lists } of keepers) count += lists.size;
  return count;
}

/** Speeds up the lists of all identities with the same credential. */
export function expectChangeIn(
  keepers: Iterable<IdentityLists>,
  { writerKey }: Identity,
  uuid: string,
): void {
  for (const { identity, lists } of keepers) {
    if (identity.writerKey === writerKey) lists.expectChange(uuid);
  }
}

/** The events of the lists for their owner. */
export interface RowListsEvents {
  /** Called when a list is not needed any more. */
  readonly onIdle: () => void;
  /** Called when a list was refused although the credential is valid. */
  readonly onRefused?: (query: ListQuery) => void;
}

/** The lists of one kind of row that are polled for one identity. */
export class RowLists {
  readonly reads: RowReads;
  readonly #identity: Identity;
  readonly #options: RowListsOptions;
  readonly #events: RowListsEvents;
  readonly #lists = new Map<string, { readonly query: ListQuery; readonly list: RowList }>();

  constructor(identity: Identity, reads: RowReads, options: RowListsOptions, events: RowListsEvents) {
    this.#identity = identity;
    this.reads = reads;
    this.#options = options;
    this.#events = events;
  }

  get size(): number {
    return this.#lists.size;
  }

  /** The filters of the lists. */
  *queries(): Iterable<ListQuery> {
    for (const { query } of this.#lists.values()) yield query;
  }

  /** The list under way; null when there is none. */
  find(query: ListQuery): RowList | null {
    return this.#lists.get(nameOf(query))?.list ?? null;
  }

  /** The list under way, or a new one. */
  at(query: ListQuery): RowList {
    const known = this.find(query);
    if (known) return known;
    const { intervalMs, random, clock, optionsFor } = this.#options;
    const name = nameOf(query);
    const poller = optionsFor(this.#identity, `${this.reads.kind.name}:${name}`);
    const list = new RowList(
      { ...poller, intervalMs, random, filter: query, reads: this.reads, clock },
      {
        onIdle: () => {
          if (this.#lists.get(name)?.list === list) this.#lists.delete(name);
          this.#events.onIdle();
        },
        onRefused: () => this.#events.onRefused?.(query),
      },
    );
    this.#lists.set(name, { query, list });
    return list;
  }

  /** Speeds up the inboxes: an object was written to. */
  expectChange(uuid: string): void {
    for (const { list } of this.#lists.values()) if (list.hasInboxes) list.expectChangeOf(uuid);
  }

  close(): void {
    for (const { list } of [...this.#lists.values()]) list.close();
  }
}

/** The name of a list: `provider_uuid=…`. */
const nameOf = (query: ListQuery): string => query.map(([param, value]) => `${param}=${value}`).join('&');
