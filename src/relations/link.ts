import { toError } from '../lib/to-error.ts';
import { carried, type HeldColumn } from '../loaders/field-names.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { knownIn, partialRow } from '../loaders/partial-row.ts';
import { idIn, uuidIn } from '../loaders/row-values.ts';
import { type Column, columnsOf, type RowType } from '../rest-api/columns.ts';
import type { Row } from '../upstream/client.ts';
import { uuidNamedBy } from '../upstream/ids.ts';
import { isRow } from '../upstream/shape.ts';
import { type Arrival, apart, type CostConditions, type FieldCost } from './cost.ts';
import { type Covered, withUuid } from './cover.ts';
import type { LinkTarget } from './source.ts';

/**
 * Another object of the API, named by a column of the parent row. No request when the selection is covered by columns
 * that the parent row repeats; else its target says how it is loaded. When it cannot be loaded, it is shown as far as
 * the parent row covers it, with the error at each other column.
 */
export interface Link {
  readonly kind: 'link';
  /** The kind of the parent row; null for what is no row of the API. */
  readonly from: RowType | null;
  /** The parent column that identifies the linked object; null there means no object. */
  readonly id: string;
  /** Whether that column has the address of the object in place of its uuid. */
  readonly byAddress?: true;
  /** The column of the parent row that holds the object which `id` and `cover` are columns of; by default they are its own. */
  readonly within?: string;
  /** Null when the API has no route for the linked object: what the parent does not repeat reads as null. */
  readonly to: LinkTarget | null;
  /** Which columns of the linked row the parent row repeats (linked column → parent column). */
  readonly cover: Readonly<Record<string, string>>;
  /**
   * Parent columns of the cover that older servers lack, and the column whose absence in a row shows that, usually the
   * same one: the object is loaded after all then.
   */
  readonly newer: ReadonlyMap<string, string>;
  /**
   * Parent columns of the cover that are about the object that another id of the parent names, by the column of that id: they
   * cover the linked one where that is the same.
   */
  readonly alias?: { readonly id: string; readonly columns: ReadonlySet<string> };
  /** The linked columns that every object has, so that the parent row shows whether there is an object. */
  readonly telling?: ReadonlySet<string>;
}

/** Columns that no object is without. */
const alwaysThere = ['name', 'title'] as const;

/** Those that a row of every server repeats. */
function tellingOf(from: RowType, cover: Link['cover'], unsure: Link['cover']): ReadonlySet<string> {
  const old = new Set<string>(columnsOf(from, '2024'));
  const current = new Set<string>(columnsOf(from, '2026'));
  return new Set(
    alwaysThere.filter((column) => {
      const parentColumn = cover[column];
      const isSure = parentColumn !== undefined && unsure[column] === undefined;
      return isSure && old.has(parentColumn) && current.has(parentColumn);
    }),
  );
}

/** `name` where the column is `user_name` and the id `user_uuid`. */
type Unprefixed<Id extends string, C extends string> = Id extends `${infer Prefix}uuid`
  ? C extends `${Prefix}${infer Rest}`
    ? Rest
    : never
  : never;

/** Declares a link from one kind of row, with column names that are checked against both rows. */
export function link<From extends RowType, To extends RowType, Id extends Column<From>>(
  from: From,
  to: LinkTarget<To, HeldColumn<From>>,
  options: {
    readonly id: Id;
    /** Where the id is the address of the object: its uuid is the last part of it. */
    readonly byAddress?: true;
    /** Linked columns that the parent row has under the prefix of the id: `user_name` beside `user_uuid`. */
    readonly repeats?: readonly (HeldColumn<To> & Unprefixed<Id, Column<From>>)[];
    /** Linked columns that the parent row has under the same name. */
    readonly same?: readonly (HeldColumn<To> & Column<From>)[];
    /** Linked columns that it has under other names. */
    readonly cover?: Readonly<Partial<Record<HeldColumn<To>, Column<From>>>>;
    /** Linked columns that it has of what another id names, which may be the same object. */
    readonly alias?: {
      readonly id: Column<From>;
      readonly cover: Readonly<Partial<Record<HeldColumn<To>, Column<From>>>>;
    };
    /** What older servers lack; in one list, a column that always has a value and others that are there with it. */
    readonly newer?: readonly (Column<From> | readonly [witness: Column<From>, ...others: Column<From>[]])[];
  },
): Link {
  const { id, byAddress, repeats = [], same = [], cover: others = {}, alias, newer = [] } = options;
  const prefix = id.slice(0, -'uuid'.length);
  const ofAlias: Record<string, string> = { ...alias?.cover };
  const cover: Record<string, string> = { ...others, ...ofAlias };
  for (const column of same) cover[column] = column;
  for (const column of repeats) cover[column] = `${prefix}${column}`;
  const witnesses = newer.flatMap((one) => {
    const [witness, ...others] = typeof one === 'string' ? ([one] as const) : one;
    return [witness, ...others].map((column) => [column, witness] as const);
  });
  if (byAddress) for (const column of ['uuid', 'url']) cover[column] = id;
  return {
    kind: 'link',
    from,
    id,
    ...(byAddress && { byAddress }),
    to,
    cover,
    newer: new Map(witnesses),
    ...(alias && { alias: { id: alias.id, columns: new Set(Object.values(ofAlias)) } }),
    telling: tellingOf(from, cover, ofAlias),
  };
}

/** Declares that what names the linked object is nested in a column of the row that the field belongs to. */
export function linkWithin<From extends RowType>(_from: From, within: Column<From>, nested: Link): Link {
  return { ...nested, within };
}

/** The object that names the linked one: the row itself, or what it nests. Null where it nests none. */
export function namingRow({ within }: Link, row: Row): Row | null {
  if (within === undefined) return row;
  const nested = row[within];
  return isRow(nested) ? nested : null;
}

/** The row of a link that the parent row does not cover; null where there is no such object. */
export function linkedRow(
  to: LinkTarget,
  link: Link,
  parent: Row,
  columns: ReadonlySet<string>,
  loaders: Loaders,
): Promise<Row | null> {
  return to
    .load(loaders, to.byName ? idIn(parent, link.id) : uuidOf(link, parent), columns, parent)
    .catch((reason: unknown) => asCovered(parent, columns, link, toError(reason)));
}

/** Whether the columns that are about another id of the parent are about the linked object. */
export function isNamedByAlias({ id, alias }: Link, parent: Row): boolean {
  return alias !== undefined && idIn(parent, id) === idIn(parent, alias.id);
}

function uuidOf({ id, byAddress }: Link, parent: Row): string {
  const address = parent[id];
  if (!byAddress || typeof address !== 'string') return uuidIn(parent, id);
  return uuidIn({ [id]: uuidNamedBy(address) }, id);
}

/** What the parent row knows of a linked object that could not be loaded. */
function asCovered(parent: Row, columns: ReadonlySet<string>, link: Link, reason: Error): Row {
  const { cover, byAddress, alias } = link;
  const isNamed = isNamedByAlias(link, parent);
  const pairs: [string, string][] = [];
  const missing: string[] = [];
  for (const column of columns) {
    const parentColumn = cover[column];
    const isTold = parentColumn !== undefined && (isNamed || !alias?.columns.has(parentColumn));
    if (isTold && knownIn(parent, parentColumn) !== undefined) {
      pairs.push([column, parentColumn]);
    } else if (!carried.has(column)) missing.push(column);
  }
  const known = partialRow(parent, pairs, missing, reason);
  return byAddress ? withUuid(known) : known;
}

/** The most that a link takes for its parents, where these columns are selected of it. */
export function linkCost(
  { from, to }: Link,
  covered: Covered | null,
  columns: ReadonlySet<string>,
  parents: Arrival,
  conditions: CostConditions,
): FieldCost {
  const { server } = conditions;
  const isTold = covered?.alias === null && covered.newer.every((column) => server.has(`${from}.${column}`));
  if (to === null || isTold) {
    return { requests: 0, rows: 0, below: { ...parents, unread: true } };
  }
  return { ...to.cost(parents, columns, conditions), below: apart(parents.rows) };
}
