import type { Column, RowType } from '../rest-api/columns.ts';
import { carried } from './carried.ts';

/** The `field` parameters of a request. */
export type FieldQuery = ReadonlyArray<readonly ['field', string]>;

/** Rows without a uuid of their own need another column that is always known. */
const sureColumn: { readonly [T in RowType]?: Column<T> } = {
  ProjectPermission: 'user_uuid',
  OfferingGroup: 'customer_uuid',
};

/**
 * The repeated `field` parameters that make the API send just `columns`.
 *
 * One name that every server knows is always among them: with none, the API answers with everything (contract §2).
 * Sorted, so that equal selections give equal URLs.
 */
export function fieldNames(rows: RowType, columns: Iterable<string>): FieldQuery {
  const known = made.get(columns)?.get(rows);
  if (known) return known;
  const query = makeNames(rows, columns);
  const byType = made.get(columns) ?? new Map<RowType, FieldQuery>();
  made.set(columns, byType.set(rows, query));
  return query;
}

/** By the very set of columns: that of a plan comes again with each operation of its document. */
const made = new WeakMap<Iterable<string>, Map<RowType, FieldQuery>>();

function makeNames(rows: RowType, columns: Iterable<string>): FieldQuery {
  const names = new Set<string>(columns);
  if (rows === 'Project' || rows === 'Customer') for (const name of carried) names.delete(name);
  names.add(sureColumn[rows] ?? 'uuid');
  return [...names].sort().map((name) => ['field', name] as const);
}
