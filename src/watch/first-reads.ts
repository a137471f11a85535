import type { Row } from '../upstream/client.ts';
import type { RowReads } from './row-reads.ts';

interface Waiting {
  readonly resolve: (row: Row) => void;
  readonly reject: (error: unknown) => void;
  readonly signal: AbortSignal;
  readonly leave: () => void;
  /** Providers among whose open orders it was looked for. */
  readonly soughtAt: Set<string>;
}

/** From this number of orders on, a list is tried before they are read one by one. */
const minOrdersForList = 3;
/** The most lists without success that are tried while orders wait. */
const maxFruitlessLists = 2;

/**
 * Reads the first states of orders that one identity begins to watch. A single order is read by itself. Where many
 * come at the same time, the open orders of the known providers, from polled lists or from orders that were
 * read, are searched for them first.
 */
export class FirstReads {
  readonly #reads: RowReads;
  readonly #maxConcurrency: number;
  readonly #knownProviders: () => Iterable<string>;
  readonly #waiting = new Map<string, Waiting>();
  /** Providers of the orders that were read while orders wait; the latest last. */
  readonly #recentProviders = new Set<string>();
  #running = 0;
  #fruitlessLists = 0;

  constructor(reads: RowReads, maxConcurrency: number, knownProviders: () => Iterable<string>) {
    this.#reads = reads;
    this.#maxConcurrency = maxConcurrency;
    this.#knownProviders = knownProviders;
  }

  /** Reads the state of an order. Not to be called twice for one order at the same time. */
  read(uuid: string, signal: AbortSignal): Promise<Row> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        if (this.#waiting.get(uuid) === waiting) this.#waiting.delete(uuid);
        reject(signal.reason);
      };
      const waiting: Waiting = { resolve, reject, signal, leave, soughtAt: new Set() };
      if (signal.aborted) return reject(signal.reason);
      signal.addEventListener('abort', leave, { once: true });
      this.#waiting.set(uuid, waiting);
      // Orders of the same tick are handled together.
      setImmediate(() => this.#pump());
    });
  }

  #pump(): void {
    while (this.#running < this.#maxConcurrency && this.#waiting.size > 0) {
      this.#running += 1;
      void this.#step().finally(() => {
        this.#running -= 1;
        if (this.#waiting.size === 0 && this.#running === 0) {
          this.#recentProviders.clear();
          this.#fruitlessLists = 0;
        }
        this.#pump();
      });
    }
  }

  #step(): Promise<void> {
    const provider = this.#providerToSearch();
    if (provider !== null) return this.#search(provider);
    const [first] = this.#waiting;
    return first ? this.#readOne(...first) : Promise.resolve();
  }

  #providerToSearch(): string | null {
    if (this.#fruitlessLists >= maxFruitlessLists || this.#waiting.size < minOrdersForList) return null;
    const providers = new Set([...[...this.#recentProviders].reverse(), ...this.#knownProviders()]);
    for (const provider of providers) {
      let unsought = 0;
      for (const { soughtAt } of this.#waiting.values()) {
        if (!soughtAt.has(provider)) unsought += 1;
        if (unsought >= minOrdersForList) return provider;
      }
    }
    return null;
  }

  async #search(provider: string): Promise<void> {
    const wanted = new Map(this.#waiting);
    for (const { soughtAt } of wanted.values()) soughtAt.add(provider);
    const controller = new AbortController();
    const stillWanted = (): ReadonlySet<string> => {
      const uuids = [...wanted].filter(([uuid, one]) => this.#waiting.get(uuid) === one);
      return new Set(uuids.map(([uuid]) => uuid));
    };
    // No watcher is left: the request is aborted.
    const leaveAll = (): void => {
      if ([...wanted.values()].every(({ signal }) => signal.aborted)) controller.abort();
    };
    for (const { signal } of wanted.values()) signal.addEventListener('abort', leaveAll, { once: true });
    try {
      const filter = [['provider_uuid', provider]] as const;
      const { rows, pages } = await this.#reads.search(filter, stillWanted, controller.signal);
      for (const [uuid, row] of rows) {
        const waiting = wanted.get(uuid);
        if (waiting && this.#take(uuid, waiting)) waiting.resolve(row);
      }
      this.#fruitlessLists = rows.size >= 2 * pages ? 0 : this.#fruitlessLists + 1;
    } catch {
      // Each is read by itself then, and gets its own error.
      this.#fruitlessLists = maxFruitlessLists;
    } finally {
      for (const { signal } of wanted.values()) signal.removeEventListener('abort', leaveAll);
    }
  }

  async #readOne(uuid: string, waiting: Waiting): Promise<void> {
    this.#take(uuid, waiting);
    try {
      const row = await this.#reads.one(uuid, waiting.signal);
      const { provider_uuid: provider } = row;
      if (typeof provider === 'string') {
        this.#recentProviders.delete(provider);
        this.#recentProviders.add(provider);
      }
      waiting.resolve(row);
    } catch (error) {
      waiting.reject(error);
    }
  }

  /** Removes an order from the queue; false when it has left already. */
  #take(uuid: string, waiting: Waiting): boolean {
    if (this.#waiting.get(uuid) !== waiting) return false;
    this.#waiting.delete(uuid);
    waiting.signal.removeEventListener('abort', waiting.leave);
    return true;
  }
}
