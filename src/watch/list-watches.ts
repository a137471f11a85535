import type { Identity } from '../identity/identity.ts';
import type { InboxFilter, RowEvent } from './inbox.ts';
import type { ListQuery, RowKind } from './row-kind.ts';
import { countLists, expectChangeIn, RowLists, type RowListsOptions } from './row-lists.ts';
import { RowReads } from './row-reads.ts';
import type { Semaphore } from './semaphore.ts';
import type { WatchOptions } from './watches.ts';

/** Watches of lists whose rows are not watched one by one. */
export class ListWatches {
  readonly #kind: RowKind;
  readonly #options: WatchOptions;
  readonly #semaphore: Semaphore;
  readonly #lists: RowListsOptions;
  readonly #accounts = new Map<string, { readonly identity: Identity; readonly lists: RowLists }>();

  constructor(kind: RowKind, options: WatchOptions, semaphore: Semaphore, lists: RowListsOptions) {
    this.#kind = kind;
    this.#options = options;
    this.#semaphore = semaphore;
    this.#lists = lists;
  }

  /** List polls under way. */
  get lists(): number {
    return countLists(this.#accounts.values());
  }

  /** New, changed and deleted rows of a list. */
  updates(
    identity: Identity,
    list: ListQuery,
    filter: InboxFilter,
    signal: AbortSignal,
  ): AsyncIterableIterator<RowEvent> {
    const key = this.#options.fleet.keyOf(identity, this.#kind.name);
    const lists = this.#accounts.get(key)?.lists ?? this.#begin(identity, key);
    return lists.at(list).open(filter, signal);
  }

  /** Speeds up the inboxes of all identities with the same credential. */
  expectChange(identity: Identity, uuid: string): void {
    expectChangeIn(this.#accounts.values(), identity, uuid);
  }

  close(): void {
    for (const { lists } of [...this.#accounts.values()]) lists.close();
  }

  #begin(identity: Identity, key: string): RowLists {
    const reads = new RowReads(this.#kind, this.#options.upstream, this.#semaphore, identity);
    const lists = new RowLists(identity, reads, this.#lists, {
      onIdle: () => {
        if (lists.size === 0 && this.#accounts.get(key)?.lists === lists) this.#accounts.delete(key);
      },
    });
    this.#accounts.set(key, { identity, lists });
    return lists;
  }
}
