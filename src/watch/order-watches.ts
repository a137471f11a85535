import type { Identity } from '../identity/identity.ts';
import type { Row } from '../upstream/client.ts';
import { FirstReads } from './first-reads.ts';
import type { InboxFilter } from './inbox.ts';
import { isFinalOrder, isOverOrder, type OrderQuery, orderDiffers, uuidIn } from './order-state.ts';
import { PollLoop, type Seen } from './poll-loop.ts';
import type { PollerOptions } from './poller.ts';
import { RowList } from './row-list.ts';
import { RowReads } from './row-reads.ts';
import { isOlder, ServerClock } from './server-clock.ts';
import { rowOf } from './shape.ts';
import type { Turnstile } from './turnstile.ts';
import type { WatchOptions } from './watches.ts';

/** From this many orders of one provider on they share a list poll. */
const foldFrom = 3;

/** What is watched of orders by one identity. */
interface Account {
  readonly identity: Identity;
  readonly reads: RowReads;
  readonly firstReads: FirstReads;
  /** By uuid, and what follows it where one is read anew. */
  readonly orders: Map<string, PollLoop<Row>>;
  /** Orders that are polled one by one, by provider. */
  readonly single: Map<string, Set<string>>;
  /** By their key without the identity. */
  readonly lists: Map<string, RowList>;
  /** Providers whose list was refused: their orders are polled one by one. */
  readonly refused: Set<string>;
}

/** Watches of orders. Those of one identity and provider fold into one list poll. */
export class OrderWatches {
  readonly #options: WatchOptions;
  readonly #turnstile: Turnstile;
  readonly #optionsFor: (identity: Identity, thing: string) => PollerOptions;
  readonly #clock = new ServerClock();
  readonly #accounts = new Map<string, Account>();

  constructor(
    options: WatchOptions,
    turnstile: Turnstile,
    optionsFor: (identity: Identity, thing: string) => PollerOptions,
  ) {
    this.#options = options;
    this.#turnstile = turnstile;
    this.#optionsFor = optionsFor;
  }

  /** Loops under way: of single orders, whoever polls for them, and of lists. */
  get loops(): number {
    let count = 0;
    for (const { orders, lists } of this.#accounts.values()) count += orders.size + lists.size;
    return count;
  }

  /** List polls under way. */
  get lists(): number {
    let count = 0;
    for (const { lists } of this.#accounts.values()) count += lists.size;
    return count;
  }

  /** With `throughErred`, the watch goes on when the order has erred. */
  watch(
    identity: Identity,
    uuid: string,
    throughErred: boolean,
    signal: AbortSignal,
  ): AsyncIterableIterator<Seen<Row>> {
    const account = this.#account(identity);
    const loop = account.orders.get(uuid) ?? this.#begin(account, identity, uuid);
    if (throughErred) return loop.watch(signal, isOverOrder);
    if (!loop.current || !isFinalOrder(loop.current)) return loop.watch(signal);
    // Somebody waits for it to be retried. It may have been since that state was read: it is read anew.
    const key = `${uuid} anew`;
    return (account.orders.get(key) ?? this.#begin(account, identity, uuid, key)).watch(signal);
  }

  /** New and changed orders of a list. */
  updates(
    identity: Identity,
    list: OrderQuery,
    filter: InboxFilter,
    signal: AbortSignal,
  ): AsyncIterableIterator<Seen<Row>> {
    return this.#list(this.#account(identity), identity, list).open(filter, signal);
  }

  /** Every watched order with its newest state. */
  *states(): Iterable<{ readonly uuid: string; readonly loop: PollLoop<Row> }> {
    for (const { orders } of this.#accounts.values()) {
      for (const [key, loop] of orders) yield { uuid: key.slice(0, uuidLength), loop };
    }
  }

  /** Speeds up the inboxes of everybody with the credential of an identity. */
  expectChange({ writerKey }: Identity): void {
    for (const { identity, lists } of this.#accounts.values()) {
      if (identity.writerKey !== writerKey) continue;
      for (const list of lists.values()) if (list.hasInboxes) list.expectChange();
    }
  }

  close(): void {
    for (const { orders, lists } of [...this.#accounts.values()]) {
      for (const loop of [...orders.values()]) loop.close();
      for (const list of [...lists.values()]) list.close();
    }
  }

  #account(identity: Identity): Account {
    const key = this.#options.fleet.keyOf(identity, 'orders');
    const known = this.#accounts.get(key);
    if (known) return known;
    const lists = new Map<string, RowList>();
    const reads = new RowReads(this.#options.upstream, this.#turnstile, identity);
    const account: Account = {
      identity,
      reads,
      firstReads: new FirstReads(reads, this.#options.maxConcurrency, () =>
        [...lists.keys()].flatMap((name) => providerOf(name) ?? []),
      ),
      orders: new Map(),
      single: new Map(),
      lists,
      refused: new Set(),
    };
    this.#accounts.set(key, account);
    return account;
  }

  #begin(account: Account, identity: Identity, uuid: string, key = uuid): PollLoop<Row> {
    const loop = new PollLoop<Row>(
      {
        poll: (signal, isFirst) =>
          isFirst ? account.firstReads.read(uuid, signal) : account.reads.one(uuid, signal),
        isState: rowOf(uuid),
        differs: orderDiffers,
        isOlder,
        isFinal: isFinalOrder,
        onState: (order) => {
          if (key === uuid) this.#sort(account, identity, uuid, order);
        },
      },
      this.#optionsFor(identity, `order:${uuid}`),
      () => {
        account.orders.delete(key);
        const provider = loop.current && uuidIn(loop.current, 'provider_uuid');
        if (provider && key === uuid) {
          account.lists.get(listKey(providerList(provider)))?.leave(uuid);
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
  #sort(account: Account, identity: Identity, uuid: string, order: Row): void {
    const provider = uuidIn(order, 'provider_uuid');
    const loop = account.orders.get(uuid);
    if (provider === null || !loop || loop.isFed || account.refused.has(provider)) return;
    const query = providerList(provider);
    const single = account.single.get(provider) ?? new Set();
    account.single.set(provider, single.add(uuid));
    if (single.size < foldFrom && !account.lists.get(listKey(query))?.hasFolded) return;
    account.single.delete(provider);
    const list = this.#list(account, identity, query);
    for (const one of single) {
      const other = account.orders.get(one);
      if (other) list.fold(one, other);
    }
  }

  #list(account: Account, identity: Identity, query: OrderQuery): RowList {
    const name = listKey(query);
    const known = account.lists.get(name);
    if (known) return known;
    const { intervalMs, random = Math.random } = this.#options;
    const list = new RowList(
      {
        ...this.#optionsFor(identity, name),
        intervalMs,
        random,
        filter: query,
        reads: account.reads,
        clock: this.#clock,
      },
      {
        onIdle: () => {
          if (account.lists.get(name) === list) account.lists.delete(name);
          this.#forgetIfIdle(identity, account);
        },
        onRefused: () => {
          const provider = providerOf(name);
          if (provider !== null) account.refused.add(provider);
        },
      },
    );
    account.lists.set(name, list);
    return list;
  }

  #forgetIfIdle(identity: Identity, account: Account): void {
    if (account.orders.size > 0 || account.lists.size > 0) return;
    const key = this.#options.fleet.keyOf(identity, 'orders');
    if (this.#accounts.get(key) === account) this.#accounts.delete(key);
  }
}

const uuidLength = 32;

const providerList = (provider: string): OrderQuery => [['provider_uuid', provider]];

/** The provider of a list that has all orders of one; null for other lists. */
const providerOf = (name: string): string | null =>
  /^orders:provider_uuid=([0-9a-f]{32})$/.exec(name)?.[1] ?? null;

/** What a list is called: `orders:provider_uuid=…`. */
function listKey(query: OrderQuery): string {
  return `orders:${query.map(([param, value]) => `${param}=${value}`).join('&')}`;
}
