import type { Column, RowType } from '../rest-api/columns.ts';
import type { Row } from '../upstream/client.ts';

/**
 * Columns that are handed down from row to row because loading something further down is easier with them, but that
 * the rows do not have in the API: the customer of the provider through whom a project or customer is seen.
 */
export const carried: ReadonlySet<string> = new Set<Carried>(['provider_uuid']);

type Carried = 'provider_uuid';

/** What rows are handed down from the row that they are listed below, and the API does not send. */
const handedDown = {
  Project: ['provider_uuid'],
  Customer: ['provider_uuid'],
  PlanPeriod: ['offering_uuid', 'resource_uuid'],
  TeamMember: ['resource_uuid'],
  AnsweredQuestion: ['completion_uuid'],
  CustomerUser: ['customer_uuid'],
  ProviderCustomer: ['service_provider_uuid'],
  ProviderCustomerProject: ['service_provider_uuid'],
  ProviderUser: ['service_provider_uuid'],
  ComplianceChecklist: ['service_provider_uuid'],
} as const satisfies { readonly [T in RowType]?: readonly string[] };

type HandedDown = typeof handedDown;

/** A column that rows of some kind are handed down. */
export type HandedColumn = HandedDown[keyof HandedDown][number];

const handedNames = new Map<string, readonly string[]>(Object.entries(handedDown));

/** A column of a row as the loaders hold it. */
export type HeldColumn<T extends RowType> =
  | Column<T>
  | (T extends keyof HandedDown ? HandedDown[T][number] : never);

/** Which columns of the rows of a list come from the row that it is below, by the name that they have there. */
export type HandDown = Readonly<Record<string, string>>;

/** Rows with what they are handed down, as far as it is wanted; else the very rows. */
export function withHandedDown(
  rows: readonly Row[],
  parent: Row,
  handDown: HandDown,
  wanted: ReadonlySet<string>,
): readonly Row[] {
  const added: Record<string, unknown> = {};
  let isWanted = false;
  for (const [column, above] of Object.entries(handDown)) {
    if (!wanted.has(column)) continue;
    added[column] = parent[above];
    isWanted = true;
  }
  return isWanted ? rows.map((row) => ({ ...row, ...added })) : rows;
}

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
 * One name that every server knows is always among them: with none, the API returns everything (contract §2).
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
  for (const name of handedNames.get(rows) ?? []) names.delete(name);
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
