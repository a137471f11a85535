import DataLoader from 'dataloader';
import type { Row } from '../upstream/client.ts';
import { ObjectNotFound } from './errors.ts';

interface Wanted {
  readonly uuid: string;
  readonly columns: ReadonlySet<string>;
}

interface Known {
  readonly columns: ReadonlySet<string>;
  readonly row: Promise<Row>;
}

/** Fetches the rows of some uuids with at least the given columns. A uuid without a row is absent, or has an Error. */
export type FetchRows = (
  uuids: readonly string[],
  columns: ReadonlySet<string>,
) => Promise<ReadonlyMap<string, Row | Error>>;

/**
 * Loads rows of one type by uuid for one operation, each with at least the wanted columns.
 *
 * All calls in one tick are one batch, which requests the union of their columns. A row that was loaded with enough columns is
 * used again; one with fewer is requested again. An error of one uuid does not affect the others.
 */
export class RowLoader {
  readonly #known = new Map<string, Known[]>();
  readonly #loader: DataLoader<Wanted, Row>;
  readonly #type: string;

  /** `type` is the type in the error of a missing object. */
  constructor(fetch: FetchRows, type: string) {
    this.#type = type;
    this.#loader = new DataLoader((wanted: readonly Wanted[]) => this.#batch(wanted, fetch), {
      cache: false,
    });
  }

  /** The row with at least these columns. Rejects with {@link ObjectNotFound} where there is none. */
  load(uuid: string, columns: ReadonlySet<string>): Promise<Row> {
    const known = this.#known.get(uuid) ?? [];
    const enough = known.find((entry) => includesAll(entry.columns, columns));
    if (enough) return enough.row;
    const row = this.#loader.load({ uuid, columns });
    this.#known.set(uuid, [...known, { columns, row }]);
    return row;
  }

  /** Whether a row with at least these columns was loaded or is being loaded. */
  knows(uuid: string, columns: ReadonlySet<string>): boolean {
    return this.#known.get(uuid)?.some((entry) => includesAll(entry.columns, columns)) ?? false;
  }

  /** Adds a row that was loaded elsewhere with these columns. */
  prime(uuid: string, columns: ReadonlySet<string>, row: Row): void {
    const known = this.#known.get(uuid) ?? [];
    this.#known.set(uuid, [...known, { columns, row: Promise.resolve(row) }]);
  }

  async #batch(wanted: readonly Wanted[], fetch: FetchRows): Promise<(Row | Error)[]> {
    const uuids = [...new Set(wanted.map(({ uuid }) => uuid))];
    const columns = new Set<string>();
    for (const one of wanted) for (const column of one.columns) columns.add(column);
    const rows = await fetch(uuids, columns);
    for (const [uuid, row] of rows) if (!(row instanceof Error)) this.prime(uuid, columns, row);
    return wanted.map(({ uuid }) => rows.get(uuid) ?? new ObjectNotFound(this.#type, uuid));
  }
}

function includesAll(all: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  for (const one of some) if (!all.has(one)) return false;
  return true;
}
