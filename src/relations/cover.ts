import { UnusableValue } from '../loaders/errors.ts';
import { carried } from '../loaders/field-names.ts';
import { copied, isPartial, knownIn } from '../loaders/partial-row.ts';
import type { Row } from '../upstream/client.ts';
import { uuidNamedBy } from '../upstream/ids.ts';
import type { Link } from './link.ts';

type Pairs = readonly (readonly [column: string, from: string])[];

/** A linked row as its parent row repeats it. */
export interface Covered {
  /** Linked column and parent column. */
  readonly pairs: Pairs;
  /** The parent columns whose absence shows that the server does not repeat some of them. */
  readonly newer: readonly string[];
  /** The parent column of the id that must be the one of the link; null where all is about that. */
  readonly alias: string | null;
  /** Whether the object may have to be loaded after all. */
  readonly isInDoubt: boolean;
  /** The parent column that is null just where there is no object: one of the pairs, where that is known to be so. */
  readonly presenceColumn: string;
  /** Makes the linked row. */
  readonly rowIn: (parent: Row) => Row;
}

/**
 * How the parent row covers `wanted`, or null when at least one column is not repeated there; `spare` of them need not
 * be.
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
  const isTelling = ([column]: readonly [string, string]): boolean =>
    link.telling?.has(column) === true && !spare.has(column);
  return {
    pairs,
    // What has to be loaded after all is named by the id.
    presenceColumn: (newer.size === 0 && pairs.find(isTelling)?.[1]) || link.id,
    newer: [...newer],
    alias,
    isInDoubt: newer.size > 0 || alias !== null,
    rowIn: (parent) => {
      const row = isPartial(parent) ? copied(parent, pairs) : make(parent);
      return link.byAddress ? withUuid(row) : row;
    },
  };
}

/** The row of an object whose uuid is the last part of an address. */
export function withUuid(row: Row): Row {
  const address = knownIn(row, 'uuid');
  if (typeof address !== 'string') return row;
  const uuid = uuidNamedBy(address);
  if (uuid === null) throw new UnusableValue('no address of an object');
  return Object.defineProperty(row, 'uuid', { value: uuid, enumerable: true });
}

/**
 * The columns that an operation needs of the rows of a route that sends them whole. The rows are shared by all fields that
 * need them, and kept until the operation is over: other columns are dropped immediately.
 */
export class Fetched {
  readonly columns = new Set<string>();
  #make: ((row: Row) => Row) | null = null;

  /** These rows with no more than the columns, which must be complete. */
  pruned(rows: readonly Row[]): readonly Row[] {
    this.#make ??= rowMaker([...this.columns].map((column) => [column, column]));
    return rows.map(this.#make);
  }
}

/**
 * Makes a function that is written for just these columns. One for all would set properties that it does not know, which
 * takes several times as long. What is written into it are names of columns.
 */
function rowMaker(pairs: Pairs): (row: Row) => Row {
  const made = pairs.map(([column, from]) => `${JSON.stringify(column)}: row[${JSON.stringify(from)}]`);
  return new Function('row', `return { ${made.join(', ')} };`) as (row: Row) => Row;
}
