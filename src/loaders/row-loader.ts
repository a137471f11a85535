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

/** Fetches the rows of some uuids with at least the given columns. A missing key is an Error in the map or absent. */
export type FetchRows = (
  uuids: readonly string[],
  columns: ReadonlySet<string>,
) => Promise<ReadonlyMap<string, Row | Error>>;

/**
 * Loads rows of one type by uuid for one operation, each row with at least the columns its caller selected.
 *
 * Calls of one tick are one batch that asks for the union of their columns. A row that was loaded with enough
 * columns serves later calls; a row with fewer is requested again. One uuid that fails fails alone.
 */
export class RowLoader {
  readonly #known = new Map<string, Known[]>();
  readonly #loader: DataLoader<Wanted, Row>;
  readonly #type: string;

  /** `type` is what a missing object is said to be. */
  constructor(fetch: FetchRows, type: string) {
    this.#type = type;
    this.#loader = new DataLoader((wanted: readonly Wanted[]) => this.#batch(wanted, fetch), {
      cache: false,
    });
  }

  load(uuid: string, columns: ReadonlySet<string>): Promise<Row> {
    const known = this.#known.get(uuid) ?? [];
    const enough = known.find((entry) => includesAll(entry.columns, columns));
    if (enough) return enough.row;
    const row = this.#loader.load({ uuid, columns });
    this.#known.set(uuid, [...known, { columns, row }]);
    return row;
  }

  /** Whether a row is there, or on its way, with at least these columns. */
  knows(uuid: string, columns: ReadonlySet<string>): boolean {
    return this.#known.get(uuid)?.some((entry) => includesAll(entry.columns, columns)) ?? false;
  }

  /** Offers one row of which these columns are known. */
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
