import { toError } from '../lib/to-error.ts';
import { ObjectNotFound } from '../loaders/errors.ts';
import { carried } from '../loaders/field-names.ts';
import type { ListRoute } from '../loaders/list-route.ts';
import type { Loaders } from '../loaders/loaders.ts';
import type { PageResult } from '../loaders/page.ts';
import { partialRow, withNulls } from '../loaders/partial-row.ts';
import { uuidIn } from '../loaders/row-values.ts';
import { sideOfList } from '../loaders/sides.ts';
import type { RowType } from '../rest-api/columns.ts';
import type { ServerCapabilities } from '../upstream/capabilities.ts';
import type { Row } from '../upstream/client.ts';
import { isPartly } from './list.ts';
import type { Relation } from './relation.ts';
import { relations } from './relations.ts';

/**
 * Processes a page that was read. Makes its rows available to later loads by uuid, and notes which columns the server has.
 * Where the list does not send all selected columns, completes each row by uuid; a row for which that fails keeps the columns
 * of the list, and each other column is an error (or null, if `partly.hidden` is `'null'` and the caller does not see it).
 */
export function received(
  loaders: Loaders,
  list: ListRoute,
  columns: ReadonlySet<string>,
  page: PageResult,
): PageResult | Promise<PageResult> {
  noteColumns(loaders.server, list.rows, columns, page.rows);
  const { partly } = list;
  // Columns that the list does not have are not served by its rows.
  const sent = partly ? new Set(partly.columns) : null;
  const known = sent ? new Set([...columns].filter((column) => sent.has(column))) : columns;
  loaders.prime(list.rows, known, page.rows);
  const side = sideOfList(list.route);
  if (side !== null) loaders.client.listed(page.rows, side);
  if (!partly || !sent || !isPartly(list, columns)) return page;
  const loader = loaders.rows(partly.others);
  const missing = [...columns].filter((column) => !sent.has(column) && !carried.has(column));
  const completed = page.rows.map(async (row) => {
    try {
      return { ...row, ...(await loader.load(uuidIn(row, 'uuid'), columns)) };
    } catch (error) {
      if (partly.hidden === 'null' && error instanceof ObjectNotFound) return withNulls(row, missing, sent);
      const known = Object.keys(row).map((column) => [column, column] as const);
      return partialRow(row, known, missing, toError(error));
    }
  });
  return Promise.all(completed).then((rows) => ({ ...page, rows }));
}

/** Columns that older servers lack, and for which something else is loaded then; by the kind of row. */
const newer = new Map<string, ReadonlySet<string>>();
for (const [kind, fields] of Object.entries(relations)) {
  const columns = Object.values<Relation>(fields).flatMap((relation) => {
    if (relation.kind === 'nested-order') return [relation.column];
    return relation.kind === 'link' ? [...relation.newer.values()] : [];
  });
  newer.set(kind, new Set(columns));
}

/** Cached by the `Set` object: each operation of a document has the same sets, from its plan. */
const noted = new WeakMap<ReadonlySet<string>, readonly string[]>();

/** Notes that the server has those of the newer columns that at least one row contains. */
function noteColumns(
  server: ServerCapabilities,
  kind: RowType,
  columns: ReadonlySet<string>,
  rows: readonly Row[],
): void {
  let asked = noted.get(columns);
  if (asked === undefined) {
    const known = newer.get(kind);
    asked = [...columns].filter((column) => known?.has(column));
    noted.set(columns, asked);
  }
  for (const column of asked) {
    if (rows.some((row) => row[column] !== undefined)) server.markHaving(`${kind}.${column}`);
  }
}
