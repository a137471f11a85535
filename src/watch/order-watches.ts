import type { Identity } from '../identity/identity.ts';
import type { Row } from '../upstream/client.ts';
import { FirstReads } from './first-reads.ts';
import type { InboxFilter, RowEvent } from './inbox.ts';
import { isFinalOrder, isOverOrder, orderDiffers, orderKind } from './order-state.ts';
import { PollLoop, type StateEvent } from './poll-loop.ts';
import { type ListQuery, uuidIn } from './row-kind.ts';
import { countLists, expectChangeIn, RowLists, type RowListsOptions } from './row-lists.ts';
import { RowReads } from './row-reads.ts';
import type { Semaphore } from './semaphore.ts';
import { isOlder } from './server-clock.ts';
import { rowOf } from './shape.ts';
import type { WatchOptions } from './watches.ts';

/** From this number on, orders of one provider share a list poll. */
const foldFrom = 3;

/** The watches of orders of one identity. */
interface IdentityWatches {
  readonly identity: Identity;
  readonly firstReads: FirstReads;
  /** By uuid, with a suffix where an order is read again. */
  readonly orders: Map<string, PollLoop<Row>>;
  /** Orders that are polled one by one, by provider. */
  readonly single: Map<string, Set<string>>;
  readonly lists: RowLists;
  /** Providers whose list was refused: their orders are polled one by one. */
  readonly refused: Set<string>;
}

/** Watches of orders. Those of one identity and provider fold into one list poll. */
export class OrderWatches {
  readonly #options: WatchOptions;
  readonly #semaphore: Semaphore;
  readonly #lists: RowListsOptions;
  readonly #accounts = new Map<string, IdentityWatches>();

  constructor(options: WatchOptions, semaphore: Semaphore, lists: RowListsOptions) {
    this.#options = options;
    this.#semaphore = semaphore;
    this.#lists = lists;
  }

  /** Loops under way: of single orders, also of those in lists, and of lists. */
  get loops(): number {
    let count = 0;
    for (const { orders, lists } of this.#accounts.values()) count += orders.size + lists.size;
    return count;
  }

  /** List polls under way. */
  get lists(): number {
    return countLists(this.#accounts.values());
  }

  /** With `throughErred`, the watch continues when the order has erred. */
  watch(
    identity: Identity,
    uuid: string,
    throughErred: boolean,
    signal: AbortSignal,
  ): AsyncIterableIterator<StateEvent<Row>> {
    const account = this.#account(identity);
    const loop = account.orders.get(uuid) ?? this.#begin(account, identity, uuid);
    if (throughErred) return loop.watch(signal, isOverOrder);
    if (!loop.current || !isFinalOrder(loop.current)) return loop.watch(signal);
    // The watcher waits for a retry, which may have happened since that state was read: the order is read again.
    const key = `${uuid} anew`;
    return (account.orders.get(key) ?? this.#begin(account, identity, uuid, key)).watch(signal);
  }

  /** New, changed and deleted orders of a list. */
  updates(
    identity: Identity,
    list: ListQuery,
    filter: InboxFilter,
    signal: AbortSignal,
  ): AsyncIterableIterator<RowEvent> {
    return this.#account(identity).lists.at(list).open(filter, signal);
  }

  /** Every watched order with its newest state. */
  *states(): Iterable<{ readonly uuid: string; readonly loop: PollLoop<Row> }> {
    for (const { orders } of this.#accounts.values()) {
      for (const [key, loop] of orders) yield { uuid: key.slice(0, uuidLength), loop };
    }
  }

  /** Speeds up the inboxes of all identities with the same credential. */
  expectChange(identity: Identity, uuid: string): void {
    expectChangeIn(this.#accounts.values(), identity, uuid);
  }

  close(): void {
    for (const { orders, lists } of [...this.#accounts.values()]) {
      for (const loop of [...orders.values()]) loop.close();
      lists.close();
    }
  }

  #account(identity: Identity): IdentityWatches {
    const key = this.#options.fleet.keyOf(identity, 'orders');
    const known = this.#accounts.get(key);
    if (known) return known;
    const reads = new RowReads(orderKind, this.#options.upstream, this.#semaphore, identity);
    const lists = new RowLists(identity, reads, this.#lists, {
      onIdle: () => this.#forgetIfIdle(identity, account),
      onRefused: (query) => {
        const provider = providerOf(query);
        if (provider !== null) account.refused.add(provider);
      },
    });
    const account: IdentityWatches = {
      identity,
      firstReads: new FirstReads(reads, this.#options.maxConcurrency, () =>
        [...lists.queries()].flatMap((query) => providerOf(query) ?? []),
      ),
      orders: new Map(),
      single: new Map(),
      lists,
      refused: new Set(),
    };
    this.#accounts.set(key, account);
    return account;
  }

  #begin(account: IdentityWatches, identity: Identity, uuid: string, key = uuid): PollLoop<Row> {
    const loop = new PollLoop<Row>(
      {
        poll: (signal, isFirst) =>
          isFirst ? account.firstReads.read(uuid, signal) : account.lists.reads.one(uuid, signal),
        isState: rowOf(uuid),
        differs: orderDiffers,
        isOlder,
        isFinal: isFinalOrder,
        onState: (order) => {
          if (key === uuid) this.#sort(account, uuid, order);
        },
      },
      this.#lists.optionsFor(identity, `order:${uuid}`),
      () => {
        account.orders.delete(key);
        const provider = loop.current && uuidIn(loop.current, 'provider_uuid');
        if (provider && key === uuid) {
          account.lists.find(providerList(provider))?.leave(uuid);
          const single = account.single.get(provider);
          single?.delete(uuid);
          if (single?.size === 0) account.single.delete(provider);
        }
        this.#forgetIfIdle(identity, account);
      },
    );
    account.orders.set(key, loop);
    return loop;
  }

  /**
   * Folds an order whose provider is known into the list of that provider, where it is worth it. A few are polled one by
   * one also where there is such a list: it would not show that one has vanished.
   */
  #sort(account: IdentityWatches, uuid: string, order: Row): void {
    const provider = uuidIn(order, 'provider_uuid');
    const loop = account.orders.get(uuid);
    if (provider === null || !loop || loop.hasSource || account.refused.has(provider)) return;
    const query = providerList(provider);
    const single = account.single.get(provider) ?? new Set();
    account.single.set(provider, single.add(uuid));
    if (single.size < foldFrom && !account.lists.find(query)?.hasFolded) return;
    account.single.delete(provider);
    const list = account.lists.at(query);
    for (const one of single) {
      const other = account.orders.get(one);
      if (other) list.fold(one, other);
    }
  }

  #forgetIfIdle(identity: Identity, account: IdentityWatches): void {
    if (account.orders.size > 0 || account.lists.size > 0) return;
    const key = this.#options.fleet.keyOf(identity, 'orders');
    if (this.#accounts.get(key) === account) this.#accounts.delete(key);
  }
}

const uuidLength = 32;

const providerList = (provider: string): ListQuery => [['provider_uuid', provider]];

/** The provider of a list that has all orders of one; null for other lists. */
function providerOf(query: ListQuery): string | null {
  const [[param, value] = [], ...others] = query;
  return param === 'provider_uuid' && others.length === 0 ? (value ?? null) : null;
}
