import DataLoader from 'dataloader';
import type { RowType } from '../rest-api/columns.ts';
import type { CallerFacts } from '../upstream/caller-facts.ts';
import type { ServerCapabilities } from '../upstream/capabilities.ts';
import type { Page, Row } from '../upstream/client.ts';
import type { RestClient } from '../upstream/rest-client.ts';
import { detailOnly } from './field-names.ts';
import { ListArguments } from './list-arguments.ts';
import { RowLoader } from './row-loader.ts';
import { SidedClient } from './sides.ts';

/** Where the rows of one kind come from, by uuid or by another id. */
export interface RowSource<T extends RowType = RowType> {
  readonly rows: T;
  /** Reads what one tick has asked for, with at least the given columns. A missing id is an Error or left out. */
  read(
    loaders: Loaders,
    ids: readonly string[],
    columns: ReadonlySet<string>,
  ): Promise<ReadonlyMap<string, Row | Error>>;
}

/**
 * What has been loaded since the operation began or since its last write. Parts are made when they are first used: a
 * subscription has its own for its whole duration.
 */
interface Memory {
  listArguments: ListArguments | null;
  together: Map<object, Map<string, DataLoader<unknown, unknown>>> | null;
  rows: Map<RowSource | string, RowLoader> | null;
  once: Map<string, Promise<unknown>> | null;
  /** Rows that lists have brought, by type, until a row is loaded by uuid, which is rare. */
  offered: Map<RowType, { columns: ReadonlySet<string>; rows: readonly Row[] }[]> | null;
}

/** So many pages behind the first ones are searched by one operation. */
export const maxFurtherPages = 20;

/** The most requests without success that one operation sends in order to save others. */
export const maxAttempts = 24;

/** The types whose objects are loaded by uuid alone, wherever they come from. */
const primed: ReadonlySet<RowType> = new Set(['Offering', 'Resource', 'Order']);

const lists = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** By the very set: that of a plan comes again with each operation of its document. */
function withoutDetails(columns: ReadonlySet<string>): ReadonlySet<string> {
  let usable = lists.get(columns);
  if (usable === undefined) {
    usable = new Set([...columns].filter((column) => !detailOnly.has(column)));
    lists.set(columns, usable);
  }
  return usable;
}

/**
 * What one operation of one caller has loaded, and what it waits for together. Nothing in here outlives the operation, so
 * nothing is shared between callers and nothing goes stale.
 */
export class Loaders {
  /** The REST API, with resources from whichever side the caller sees them. */
  readonly client: SidedClient;
  /** What the server was seen to have and to lack. */
  readonly server: ServerCapabilities;
  /** What the server was seen to allow the caller. */
  readonly caller: CallerFacts;
  #memory: Memory | null = null;
  #furtherPages = 0;
  #attempts = 0;

  constructor(client: RestClient, server: ServerCapabilities, caller: CallerFacts) {
    this.client = new SidedClient(client, caller);
    this.server = server;
    this.caller = caller;
  }

  /** Forgets everything that was loaded: after a write it may no longer be true. */
  forget(): void {
    this.#memory = null;
  }

  /** What the server knows of the arguments of lists. */
  get listArguments(): ListArguments {
    const memory = this.#start();
    memory.listArguments ??= new ListArguments(this.client, this.server);
    return memory.listArguments;
  }

  /** The rows of a source. `key` identifies sources that are created again for each use. */
  rows(source: RowSource, key: RowSource | string = source): RowLoader {
    const memory = this.#start();
    memory.rows ??= new Map();
    let loader = memory.rows.get(key);
    if (loader === undefined) {
      loader = new RowLoader((ids, columns) => source.read(this, ids, columns), source.rows);
      memory.rows.set(key, loader);
    }
    const offered = key === source ? memory.offered?.get(source.rows) : undefined;
    if (offered === undefined) return loader;
    memory.offered?.delete(source.rows);
    for (const { columns, rows } of offered) {
      for (const row of rows) if (typeof row.uuid === 'string') loader.prime(row.uuid, columns, row);
    }
    return loader;
  }

  /** What `load` makes of `wanted` together with all else that is wanted of the same owner and key in the same tick. */
  together<W, R>(
    owner: object,
    key: string,
    wanted: W,
    load: (all: readonly W[]) => Promise<readonly (R | Error)[]>,
  ): Promise<R> {
    const memory = this.#start();
    memory.together ??= new Map();
    const batches = memory.together.get(owner) ?? new Map<string, DataLoader<unknown, unknown>>();
    memory.together.set(owner, batches);
    // The owner is what is loaded, and with it the type of what is wanted and found.
    let batch = batches.get(key) as DataLoader<W, R> | undefined;
    if (batch === undefined) {
      batch = new DataLoader(load, { cache: false });
      batches.set(key, batch as DataLoader<unknown, unknown>);
    }
    return batch.load(wanted);
  }

  /** The result of `load`, which runs once per key and operation. */
  once<T>(key: string, load: () => Promise<T>): Promise<T> {
    const memory = this.#start();
    memory.once ??= new Map();
    const known = memory.once.get(key);
    // The key names the request, and with it the type of its result.
    if (known) return known as Promise<T>;
    const result = load();
    memory.once.set(key, result);
    return result;
  }

  /** A page behind the first one of a list that is searched by reading it; null when that were too many. */
  async furtherPage(key: string, read: () => Promise<Page>): Promise<Page | null> {
    const known = this.#memory?.once?.has(key) ?? false;
    if (!known && this.#furtherPages >= maxFurtherPages) return null;
    if (!known) this.#furtherPages += 1;
    return this.once(key, read);
  }

  /** How many requests the operation may still make only in order to make fewer. */
  get attemptsLeft(): number {
    return maxAttempts - this.#attempts;
  }

  /** Takes that many of them. */
  attempt(requests: number): void {
    this.#attempts += requests;
  }

  /**
   * A row with a route of its own, which `key` names. Places of the result that need it in the same tick share one
   * request, for the columns of all of them.
   */
  through(
    rows: RowType,
    key: string,
    columns: ReadonlySet<string>,
    read: (columns: ReadonlySet<string>) => Promise<Row>,
  ): Promise<Row> {
    const source: RowSource = {
      rows,
      read: async (_loaders, _ids, all) => new Map([[key, await read(all)]]),
    };
    return this.rows(source, key).load(key, columns);
  }

  /** Makes the rows of a list available to later loads by uuid. */
  prime(type: RowType, columns: ReadonlySet<string>, rows: readonly Row[]): void {
    if (!primed.has(type)) return;
    const memory = this.#start();
    memory.offered ??= new Map();
    const offer = { columns: withoutDetails(columns), rows };
    const before = memory.offered.get(type);
    if (before) before.push(offer);
    else memory.offered.set(type, [offer]);
  }

  #start(): Memory {
    this.#memory ??= { listArguments: null, together: null, rows: null, once: null, offered: null };
    return this.#memory;
  }
}
