import type { RowType } from '../rest-api/columns.ts';
import type { ServerCapabilities } from '../upstream/capabilities.ts';
import type { Row } from '../upstream/client.ts';
import { relations } from './relations.ts';

/** Columns that not every server sends and something else is loaded for, by the kind of row. */
const newer = new Map<string, ReadonlySet<string>>(
  Object.entries(relations).map(([kind, fields]) => [
    kind,
    new Set(
      Object.values(fields).flatMap((relation) =>
        relation.kind === 'link' ? [...relation.newer.values()] : [],
      ),
    ),
  ]),
);
newer.set('Resource', new Set([...(newer.get('Resource') ?? []), 'order_in_progress', 'creation_order']));

/** By the very set: that of a plan comes again with each operation of its document. */
const noted = new WeakMap<ReadonlySet<string>, readonly string[]>();

/** Notes which of the newer columns that were asked for have come with a list. */
export function noteColumns(
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
