import { toError } from '../lib/to-error.ts';
import { partialRow } from '../loaders/partial-row.ts';
import { listIn, stringIn, uuidIn } from '../loaders/row-values.ts';
import type { Column, RowType } from '../rest-api/columns.ts';
import type { Row } from '../upstream/client.ts';
import { uuidNamedBy } from '../upstream/ids.ts';
import { assumedListLength } from './cost.ts';
import type { Fetch } from './fetch.ts';
import type { Source } from './source.ts';

/** What is known of them all. */
const known = Object.entries({ uuid: 'uuid', url: 'url' });

/**
 * Objects of which a column lists the addresses. No request for address and uuid, which is the last part of it; else all are
 * loaded together. One that can not be loaded has what is known of it, and the error at each other column.
 */
export function namedIn<From extends RowType>(
  _from: From,
  column: Column<From>,
  source: Source,
): Fetch<unknown, readonly Row[]> {
  return {
    kind: 'fetch',
    key: [column],
    rows: source.rows,
    async load(loaders, parent, _args, { columns }) {
      const named = listIn(parent[column]).flatMap((url) => {
        const uuid = typeof url === 'string' ? uuidNamedBy(url) : null;
        return uuid === null ? [] : [{ uuid, url }];
      });
      const others = [...columns].filter((one) => one !== 'uuid' && one !== 'url');
      if (others.length === 0) return named;
      return Promise.all(
        named.map((row) =>
          loaders
            .rows(source)
            .load(row.uuid, columns)
            .catch((reason: unknown) => partialRow(row, known, others, toError(reason))),
        ),
      );
    },
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
