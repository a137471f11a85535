import type { Column, RowType } from '../rest-api/columns.ts';
import type { Row } from '../upstream/client.ts';

/**
 * Columns that rows get from their parent row and pass on to their children, and that the API does not send in these rows:
 * `provider_uuid`, the customer of the provider through whom the caller sees a project or customer. Links below load through it.
 */
export const carried: ReadonlySet<string> = new Set<Carried>(['provider_uuid']);

type Carried = 'provider_uuid';

/** Columns that rows get from their parent row, because the API does not send them; by the kind of row. */
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

/** A column that rows of some kind get from their parent row. */
export type HandedColumn = HandedDown[keyof HandedDown][number];

const handedNames = new Map<string, readonly string[]>(Object.entries(handedDown));

/** A column of a row in the loaders: one that the API sends, or one from the parent row. */
export type HeldColumn<T extends RowType> =
  | Column<T>
  | (T extends keyof HandedDown ? HandedDown[T][number] : never);

/** Columns that the rows of a list get from their parent row (own column → parent column). */
export type HandDown = Readonly<Record<string, string>>;

/** Adds the wanted columns of the parent row to copies of the rows. Returns `rows` itself where none is wanted. */
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

/** The column that is always requested, for rows that have no uuid of their own. All servers send it. */
const sureColumn: { readonly [T in RowType]?: Column<T> } = {
  ProjectPermission: 'user_uuid',
  OfferingGroup: 'customer_uuid',
};

/**
 * The repeated `field` parameters that make the API send only `columns`, sorted, so that equal selections give equal URLs.
 *
 * A column that every server has is always among them: without any known name, the API sends all columns (contract §2).
 */
export function fieldNames(rows: RowType, columns: Iterable<string>): FieldQuery {
  const known = made.get(columns)?.get(rows);
  if (known) return known;
  const query = makeNames(rows, columns);
  const byType = made.get(columns) ?? new Map<RowType, FieldQuery>();
  made.set(columns, byType.set(rows, query));
  return query;
}

/** Cached by the `Set` object: each operation of a document has the same sets of columns, from its plan. */
const made = new WeakMap<Iterable<string>, Map<RowType, FieldQuery>>();

function makeNames(rows: RowType, columns: Iterable<string>): FieldQuery {
  const names = new Set<string>(columns);
  for (const name of handedNames.get(rows) ?? []) names.delete(name);
  names.add(sureColumn[rows] ?? 'uuid');
  return [...names].sort().map((name) => ['field', name] as const);
}

/**
 * Columns that are reliable only in a row that is read on its own: in lists, the server leaves them null, or sends them depending
 * on the first row (contract §2).
 */
export const detailOnly: ReadonlySet<string> = new Set([
  'total_customers',
  'total_cost',
  'total_cost_estimated',
  'secret_options',
  'service_attributes',
]);
