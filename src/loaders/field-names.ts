import type { Column, RowType } from '../rest-api/columns.ts';

/**
 * Columns that are handed down from row to row because loading something further down is easier with them, but that
 * the rows do not have in the API: the customer of the provider through whom a project or customer is seen.
 */
export const carried: ReadonlySet<string> = new Set<Carried>(['provider_uuid']);

type Carried = 'provider_uuid';

/** A column of a row as the loaders hold it. */
export type HeldColumn<T extends RowType> =
  | Column<T>
  | (T extends 'Project' ? Carried : never)
  | (T extends 'PlanPeriod' ? 'offering_uuid' | 'resource_uuid' : never);

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

/**
 * Columns that a list leaves null or decides by its first row (contract §2), so a row from a list does not stand in
 * for one that is read on its own.
 */
export const detailOnly: ReadonlySet<string> = new Set([
  'total_customers',
  'total_cost',
  'total_cost_estimated',
  'secret_options',
  'service_attributes',
]);
