import { toError } from '../lib/to-error.ts';
import { partialRow } from '../loaders/partial-row.ts';
import { listIn, stringIn, uuidIn } from '../loaders/row-values.ts';
import type { Column, RowType } from '../rest-api/columns.ts';
import type { Row } from '../upstream/client.ts';
import { uuidNamedBy } from '../upstream/ids.ts';
import { isRow } from '../upstream/shape.ts';
import { assumedListLength } from './cost.ts';
import type { Fetch } from './fetch.ts';
import { joinOfferings, offerings } from './offerings.ts';
import type { Source } from './source.ts';

/** Uuid and address of an object, from its address (URL) in the API; null where that ends in no uuid. */
function byAddress(named: unknown): Row | null {
  const uuid = typeof named === 'string' ? uuidNamedBy(named) : null;
  return uuid === null ? null : { uuid, url: named };
}

/** An entry that is a row with some columns of the object, or its uuid; null for anything else. */
function byUuidOrRow(named: unknown): Row | null {
  if (isRow(named)) return named;
  const uuid = typeof named === 'string' ? uuidNamedBy(named) : null;
  return uuid === null ? null : { uuid };
}

/**
 * Reads the objects that a column lists. `rowOf` makes a row of each entry; entries without a row are skipped. Objects whose
 * row lacks a selected column are loaded together.
 */
function readReferenced(
  column: string,
  source: Source,
  rowOf: (named: unknown) => Row | null,
): Pick<Fetch<unknown, readonly Row[]>, 'kind' | 'key' | 'rows' | 'load'> {
  return {
    kind: 'fetch',
    key: [column],
    rows: source.rows,
    load: (loaders, parent, _args, { columns }) =>
      Promise.all(
        listIn(parent[column]).flatMap((named): readonly (Row | Promise<Row>)[] => {
          const row = rowOf(named);
          if (row === null) return [];
          const others = [...columns].filter((one) => row[one] === undefined);
          if (others.length === 0) return [row];
          const known = Object.keys(row).map((one) => [one, one] as const);
          return [
            loaders
              .rows(source)
              .load(uuidIn(row, 'uuid'), columns)
              .catch((reason: unknown) => partialRow(row, known, others, toError(reason))),
          ];
        }),
      ),
  };
}

/**
 * Declares the objects whose addresses (URLs) a column lists. Address and uuid (its last part) need no request; for other
 * columns, all objects are loaded together. An object that cannot be loaded keeps these two; each other column is an error.
 */
export function objectsByAddress<From extends RowType>(
  _from: From,
  column: Column<From>,
  source: Source,
): Fetch<unknown, readonly Row[]> {
  return {
    ...readReferenced(column, source, byAddress),
    cost({ rows, groups }, conditions) {
      const found = rows * assumedListLength;
      const cost = source.cost({ rows: found, groups }, new Set(), conditions);
      // Only used for sources that are one short list, which is read once for all rows that arrive together.
      return {
        requests: Math.min(cost.requests, rows + groups),
        rows: cost.rows,
        below: { rows: found, groups: rows },
      };
    },
  };
}

/**
 * Declares the objects whose uuids a column lists, such as in the response to a write. The uuid needs no request; for other
 * columns, the objects are loaded from `source`.
 */
export function objectsByUuid(column: string, source: Source): Fetch<unknown, readonly Row[]> {
  return {
    ...readReferenced(column, source, byUuidOrRow),
    cost({ rows, groups }, conditions, columns) {
      const below = { rows: rows * assumedListLength, groups };
      return { ...source.cost(below, columns, conditions), below };
    },
  };
}

/**
 * Declares the offerings that a column lists, each by its uuid or by a row with the columns `listed`. These columns need no
 * request; for others, all offerings are loaded together.
 */
export function offeringsIn<From extends RowType>(
  _from: From,
  column: Column<From>,
  listed: ReadonlyArray<Column<'Offering'>>,
): Fetch<unknown, readonly Row[]> {
  const known: ReadonlySet<string> = new Set(listed);
  return {
    ...readReferenced(column, offerings, byUuidOrRow),
    cost({ rows, groups }, conditions, columns) {
      const found = rows * assumedListLength;
      const below = { rows: found, groups: rows };
      const isKnown = [...columns].every((one) => known.has(one));
      if (isKnown) return { requests: 0, rows: 0, below };
      return { ...offerings.cost({ rows: found, groups }, columns, conditions), below };
    },
    joins: joinOfferings,
  };
}

/** Declares a text column of the object that has the uuid of the row, for rows that lack it: it is loaded from `source`. */
export const textColumn = <To extends RowType>(from: RowType, source: Source<To>, column: Column<To>) =>
  columnOf(from, source, column, stringIn);

/** Declares a number column of the object that has the uuid of the row, for rows whose own value may differ: it is loaded from `source`. */
export const numberColumn = <To extends RowType>(from: RowType, source: Source<To>, column: Column<To>) =>
  columnOf(from, source, column, (row) => (typeof row[column] === 'number' ? row[column] : null));

function columnOf<To extends RowType, V>(
  _from: RowType,
  source: Source<To>,
  column: Column<To>,
  read: (row: Row, column: string) => V,
): Fetch<unknown, V> {
  const columns: ReadonlySet<string> = new Set([column]);
  return {
    kind: 'fetch',
    key: ['uuid'],
    rows: null,
    async load(loaders, parent) {
      return read(await loaders.rows(source).load(uuidIn(parent, 'uuid'), columns), column);
    },
    cost: (parents, conditions) => ({
      ...source.cost(parents, columns, conditions),
      below: { rows: 0, groups: 0 },
    }),
  };
}
