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

/** A row of an object, as far as its address in the API shows it. */
function byAddress(named: unknown): Row | null {
  const uuid = typeof named === 'string' ? uuidNamedBy(named) : null;
  return uuid === null ? null : { uuid, url: named };
}

/** The uuid of an object, or a row with some of its columns. */
function byUuidOrRow(named: unknown): Row | null {
  if (isRow(named)) return named;
  const uuid = typeof named === 'string' ? uuidNamedBy(named) : null;
  return uuid === null ? null : { uuid };
}

/** The objects that a column names, each as far as `rowOf` knows it; where that is not enough, all are loaded together. */
function readNamed(
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
 * Objects of which a column lists the addresses. No request for address and uuid, which is the last part of it; else all are
 * loaded together. One that cannot be loaded has what is known of it, and the error at each other column.
 */
export function namedIn<From extends RowType>(
  _from: From,
  column: Column<From>,
  source: Source,
): Fetch<unknown, readonly Row[]> {
  return {
    ...readNamed(column, source, byAddress),
    cost({ rows, groups }, conditions) {
      const found = rows * assumedListLength;
      const cost = source.cost({ rows: found, groups }, new Set(), conditions);
      // They are all of one short list, which is read once for all rows that arrive together.
      return {
        requests: Math.min(cost.requests, rows + groups),
        rows: cost.rows,
        below: { rows: found, groups: rows },
      };
    },
  };
}

/** Objects of which a column lists the uuids, as the response to a write does. No request for the uuids; else one for each object. */
export function listedIn(column: string, source: Source): Fetch<unknown, readonly Row[]> {
  return {
    ...readNamed(column, source, byUuidOrRow),
    cost({ rows, groups }, conditions, columns) {
      const below = { rows: rows * assumedListLength, groups };
      return { ...source.cost(below, columns, conditions), below };
    },
  };
}

/**
 * Offerings that a column lists, each by its uuid or by a row with the columns `listed`: no request for these; otherwise as
 * {@link namedIn}.
 */
export function offeringsIn<From extends RowType>(
  _from: From,
  column: Column<From>,
  listed: ReadonlyArray<Column<'Offering'>>,
): Fetch<unknown, readonly Row[]> {
  const known: ReadonlySet<string> = new Set(listed);
  return {
    ...readNamed(column, offerings, byUuidOrRow),
    cost({ rows, groups }, conditions, columns) {
      const found = rows * assumedListLength;
      const below = { rows: found, groups: rows };
      const isTold = [...columns].every((one) => known.has(one));
      if (isTold) return { requests: 0, rows: 0, below };
      return { ...offerings.cost({ rows: found, groups }, columns, conditions), below };
    },
    joins: joinOfferings,
  };
}

/** A text of the object that the uuid of a row is that of, where the row does not repeat it: loaded with the object. */
export const textOf = <To extends RowType>(from: RowType, source: Source<To>, column: Column<To>) =>
  columnOf(from, source, column, stringIn);

/** A number of the object that a row is, where the row may hold another one: loaded with the object. */
export const countOf = <To extends RowType>(from: RowType, source: Source<To>, column: Column<To>) =>
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
