import { UnusableValue } from '../loaders/errors.ts';
import { carried } from '../loaders/field-names.ts';
import { copied, isPartial, knownIn } from '../loaders/partial-row.ts';
import type { Row } from '../upstream/client.ts';
import { uuidNamedBy } from '../upstream/ids.ts';
import type { Link } from './link.ts';

type Pairs = readonly (readonly [column: string, from: string])[];

/** The part of a linked object that its parent row repeats: it needs no request. */
export interface Covered {
  /** Linked column and parent column. */
  readonly pairs: Pairs;
  /** Parent columns that older servers lack. If a row lacks one, the linked object has to be loaded. */
  readonly newer: readonly string[];
  /**
   * The parent column with another id: some of the columns describe the object with that id, so they are valid only where it
   * equals the id of the link. Null where all columns describe the linked object.
   */
  readonly alias: string | null;
  /** Whether some parent rows may show that the object has to be loaded. */
  readonly isInDoubt: boolean;
  /** The parent column that is null if and only if there is no linked object: one of `pairs` if possible, else the id. */
  readonly presenceColumn: string;
  /** Makes the linked row. */
  readonly rowIn: (parent: Row) => Row;
}

/**
 * How the parent row covers the columns `wanted` of a linked object. Null when it does not repeat one of them, unless that
 * is one of `spare`.
 */
export function coveredBy(
  wanted: ReadonlySet<string>,
  spare: ReadonlySet<string>,
  link: Link,
): Covered | null {
  const pairs: [string, string][] = [];
  let alias: string | null = null;
  for (const column of wanted) {
    const parentColumn = link.cover[column];
    const isOfAlias = parentColumn !== undefined && link.alias?.columns.has(parentColumn) === true;
    if (isOfAlias && spare.has(column)) continue;
    if (isOfAlias) alias = link.alias?.id ?? null;
    if (parentColumn !== undefined) pairs.push([column, parentColumn]);
    else if (link.to !== null && !carried.has(column) && !spare.has(column)) return null;
  }
  const newer = new Set<string>();
  for (const [column, parentColumn] of pairs) {
    const witness = link.newer.get(parentColumn);
    if (witness !== undefined && !spare.has(column)) newer.add(witness);
  }
  const make = rowMaker(pairs);
  const isNeverEmpty = ([column]: readonly [string, string]): boolean =>
    link.neverEmpty?.has(column) === true && !spare.has(column);
  return {
    pairs,
    // If the object may have to be loaded, its id is needed anyway.
    presenceColumn: (newer.size === 0 && pairs.find(isNeverEmpty)?.[1]) || link.id,
    newer: [...newer],
    alias,
    isInDoubt: newer.size > 0 || alias !== null,
    rowIn: (parent) => {
      const row = isPartial(parent) ? copied(parent, pairs) : make(parent);
      return link.byAddress ? withUuid(row) : row;
    },
  };
}

/**
 * Replaces the address (URL) of an object in the column `uuid` by the uuid, which is the last part of the address. Throws
 * {@link UnusableValue} when it has none.
 */
export function withUuid(row: Row): Row {
  const address = knownIn(row, 'uuid');
  if (typeof address !== 'string') return row;
  const uuid = uuidNamedBy(address);
  if (uuid === null) throw new UnusableValue('no address of an object');
  return Object.defineProperty(row, 'uuid', { value: uuid, enumerable: true });
}

/**
 * The columns that an operation needs from a route that always sends all columns. The operation keeps the rows until its end,
 * for all fields that read the route, so it drops all other columns immediately.
 */
export class Fetched {
  readonly columns = new Set<string>();
  #make: ((row: Row) => Row) | null = null;

  /** The rows with these columns only. Call it after all columns were added: later ones are ignored. */
  pruned(rows: readonly Row[]): readonly Row[] {
    this.#make ??= rowMaker([...this.columns].map((column) => [column, column]));
    return rows.map(this.#make);
  }
}

/**
 * Compiles a function that copies exactly these columns: an object literal with fixed properties is several times as fast as
 * a loop over names. Its source contains nothing but names of columns from the descriptions of the REST API.
 */
function rowMaker(pairs: Pairs): (row: Row) => Row {
  const made = pairs.map(([column, from]) => `${JSON.stringify(column)}: row[${JSON.stringify(from)}]`);
  return new Function('row', `return { ${made.join(', ')} };`) as (row: Row) => Row;
}
