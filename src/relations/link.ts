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
 * A relation to another object, whose id is in a column of the parent row. It needs no request where the parent row repeats
 * all selected columns (it *covers* them); otherwise `to` loads the object. If loading fails, the columns that the parent row
 * repeats are returned, and each other one is an error.
 */
export interface Link {
  readonly kind: 'link';
  /** The kind of the parent row; null where the parent is not a row of the API. */
  readonly from: RowType | null;
  /** The parent column that identifies the linked object; null there means no object. */
  readonly id: string;
  /** Set where that column contains the address (URL) of the object instead of its uuid. */
  readonly byAddress?: true;
  /** The column of the parent row with a nested object that has the columns `id` and `cover`. Absent: the row itself has them. */
  readonly within?: string;
  /** Loads the object. Null when the API has no route for it: columns that the parent row does not repeat are null then. */
  readonly to: LinkTarget | null;
  /** Which columns of the linked row the parent row repeats (linked column → parent column). */
  readonly cover: Readonly<Record<string, string>>;
  /**
   * Parent columns of `cover` that older servers lack → the column whose absence in a row shows that (usually the same
   * column). Where it is absent, the object is loaded.
   */
  readonly newer: ReadonlyMap<string, string>;
  /**
   * Parent columns of `cover` that describe the object with another id, which is in the parent column `id`. They cover the
   * linked object only in rows where both ids are equal.
   */
  readonly alias?: { readonly id: string; readonly columns: ReadonlySet<string> };
  /** Linked columns that are never empty: if the parent row has null for one, there is no linked object. */
  readonly neverEmpty?: ReadonlySet<string>;
}

/** Columns that are never empty. */
const neverEmptyColumns = ['name', 'title'] as const;

/** The columns of {@link neverEmptyColumns} that parent rows of all servers repeat. */
function neverEmptyOf(from: RowType, cover: Link['cover'], unsure: Link['cover']): ReadonlySet<string> {
  const old = new Set<string>(columnsOf(from, '2024'));
  const current = new Set<string>(columnsOf(from, '2026'));
  return new Set(
    neverEmptyColumns.filter((column) => {
      const parentColumn = cover[column];
      const isSure = parentColumn !== undefined && unsure[column] === undefined;
      return isSure && old.has(parentColumn) && current.has(parentColumn);
    }),
  );
}

/** The column without the prefix of the id: `name` for the column `user_name` and the id `user_uuid`. */
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
    /** The id is the address (URL) of the object; the uuid is its last part. */
    readonly byAddress?: true;
    /** Linked columns that the parent row repeats with the prefix of the id: `name` as `user_name`, beside `user_uuid`. */
    readonly repeats?: readonly (HeldColumn<To> & Unprefixed<Id, Column<From>>)[];
    /** Linked columns that the parent row repeats under the same name. */
    readonly same?: readonly (HeldColumn<To> & Column<From>)[];
    /** Linked columns that it repeats under other names (linked column → parent column). */
    readonly cover?: Readonly<Partial<Record<HeldColumn<To>, Column<From>>>>;
    /** Linked columns that it repeats of the object with another id, which may be the same object; see {@link Link.alias}. */
    readonly alias?: {
      readonly id: Column<From>;
      readonly cover: Readonly<Partial<Record<HeldColumn<To>, Column<From>>>>;
    };
    /**
     * Parent columns that older servers lack. A list is one column that always has a value, and others that a server sends
     * if and only if it sends that one.
     */
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
    neverEmpty: neverEmptyOf(from, cover, ofAlias),
  };
}

/** Declares a link whose columns are in a nested object: in the column `within` of the parent row. */
export function linkWithin<From extends RowType>(_from: From, within: Column<From>, nested: Link): Link {
  return { ...nested, within };
}

/** The object with the columns of a link: the row itself, or the object nested in it. Null where there is no nested object. */
export function namingRow({ within }: Link, row: Row): Row | null {
  if (within === undefined) return row;
  const nested = row[within];
  return isRow(nested) ? nested : null;
}

/** Loads the linked row, where the parent row does not cover the selection. Null where there is no such object. */
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

/** Whether the id of the link and that of its alias are equal, so that the columns of the alias describe the linked object. */
export function isNamedByAlias({ id, alias }: Link, parent: Row): boolean {
  return alias !== undefined && idIn(parent, id) === idIn(parent, alias.id);
}

function uuidOf({ id, byAddress }: Link, parent: Row): string {
  const address = parent[id];
  if (!byAddress || typeof address !== 'string') return uuidIn(parent, id);
  return uuidIn({ [id]: uuidNamedBy(address) }, id);
}

/** The partial row of a linked object that could not be loaded: columns that the parent row repeats, `reason` at all others. */
function asCovered(parent: Row, columns: ReadonlySet<string>, link: Link, reason: Error): Row {
  const { cover, byAddress, alias } = link;
  const isNamed = isNamedByAlias(link, parent);
  const pairs: [string, string][] = [];
  const missing: string[] = [];
  for (const column of columns) {
    const parentColumn = cover[column];
    const isCovered = parentColumn !== undefined && (isNamed || !alias?.columns.has(parentColumn));
    if (isCovered && knownIn(parent, parentColumn) !== undefined) {
      pairs.push([column, parentColumn]);
    } else if (!carried.has(column)) missing.push(column);
  }
  const known = partialRow(parent, pairs, missing, reason);
  return byAddress ? withUuid(known) : known;
}

/** The cost at worst of a link for these parents, when `columns` of it are selected. */
export function linkCost(
  { from, to }: Link,
  covered: Covered | null,
  columns: ReadonlySet<string>,
  parents: Arrival,
  conditions: CostConditions,
): FieldCost {
  const { server } = conditions;
  const isCovered =
    covered?.alias === null && covered.newer.every((column) => server.has(`${from}.${column}`));
  if (to === null || isCovered) {
    return { requests: 0, rows: 0, below: { ...parents, unread: true } };
  }
  return { ...to.cost(parents, columns, conditions), below: apart(parents.rows) };
}
