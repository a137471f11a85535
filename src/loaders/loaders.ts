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

/** A way to read rows of one kind by uuid or by another id. */
export interface RowSource<T extends RowType = RowType> {
  readonly rows: T;
  /** Reads all rows of one batch, with at least the given columns. An id without a row is absent, or has an Error. */
  read(
    loaders: Loaders,
    ids: readonly string[],
    columns: ReadonlySet<string>,
  ): Promise<ReadonlyMap<string, Row | Error>>;
}

/**
 * What has been loaded since the operation began, or since its last write. Each part is made when it is first used, to save
 * memory: a subscription keeps it for its whole duration.
 */
interface Memory {
  listArguments: ListArguments | null;
  together: Map<object, Map<string, DataLoader<unknown, unknown>>> | null;
  rows: Map<RowSource | string, RowLoader> | null;
  once: Map<string, Promise<unknown>> | null;
  /** Rows of lists, by type. They are indexed by uuid only when a row is loaded by uuid, which is rare. */
  offered: Map<RowType, { columns: ReadonlySet<string>; rows: readonly Row[] }[]> | null;
}

/** The most pages, besides first pages, that one operation reads in order to search or split lists. */
export const maxFurtherPages = 20;

/** The most speculative requests of one operation: those that may save other requests, but may also turn out to be useless. */
export const maxSpeculativeRequests = 24;

/** The types whose rows from lists may serve later loads by uuid. */
const primed: ReadonlySet<RowType> = new Set(['Offering', 'Resource', 'Order']);

const lists = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The columns without {@link detailOnly}. Cached by the `Set` object: each operation of a document has the same sets, from its plan. */
function withoutDetails(columns: ReadonlySet<string>): ReadonlySet<string> {
  let usable = lists.get(columns);
  if (usable === undefined) {
    usable = new Set([...columns].filter((column) => !detailOnly.has(column)));
    lists.set(columns, usable);
  }
  return usable;
}

/**
 * The data that one operation of one caller has loaded, and its batches. Nothing in here outlives the operation, so nothing is
 * shared between callers or becomes stale.
 */
export class Loaders {
  /** The client of the REST API, which reads each resource from the side from which the caller sees it. */
  readonly client: SidedClient;
  /** What is known about the abilities of the server. */
  readonly server: ServerCapabilities;
  /** What is known about the caller's rights. */
  readonly caller: CallerFacts;
  #memory: Memory | null = null;
  #furtherPages = 0;
  #speculativeRequests = 0;

  constructor(client: RestClient, server: ServerCapabilities, caller: CallerFacts) {
    this.client = new SidedClient(client, caller);
    this.server = server;
    this.caller = caller;
  }

  /** Forgets everything that was loaded, because a write may have changed it. */
  forget(): void {
    this.#memory = null;
  }

  /** Checks which arguments of lists the server supports. */
  get listArguments(): ListArguments {
    const memory = this.#start();
    memory.listArguments ??= new ListArguments(this.client, this.server);
    return memory.listArguments;
  }

  /** The loader of a source. `key` identifies sources that are created again for each use. */
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

  /**
   * Loads `wanted` in one batch with all calls for the same `owner` and `key` in the same tick. `load` returns one result for
   * each wanted entry, in their order; it is that of the first call.
   */
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
    // Sound: the owner determines the types of the entries and the results.
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
    // Sound: the key identifies the request, and therefore the type of its result.
    if (known) return known as Promise<T>;
    const result = load();
    memory.once.set(key, result);
    return result;
  }

  /** Reads a page after the first one of a list, once for each key. Null when the operation has read {@link maxFurtherPages}. */
  async furtherPage(key: string, read: () => Promise<Page>): Promise<Page | null> {
    const known = this.#memory?.once?.has(key) ?? false;
    if (!known && this.#furtherPages >= maxFurtherPages) return null;
    if (!known) this.#furtherPages += 1;
    return this.once(key, read);
  }

  /** The number of speculative requests that the operation may still send. */
  get speculativeRequestsLeft(): number {
    return maxSpeculativeRequests - this.#speculativeRequests;
  }

  /** Counts speculative requests that are about to be sent. */
  countSpeculative(requests: number): void {
    this.#speculativeRequests += requests;
  }

  /**
   * Reads one row from a route of its own; `key` identifies the request. Calls in the same tick share one request, for the
   * columns of all.
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

  /** Makes the rows of a list, which have these columns, available to later loads by uuid. */
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
