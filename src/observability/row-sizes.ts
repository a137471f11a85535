import type { ListRoute, Relation } from '../loaders/relation.ts';
import { relations, rootLists } from '../loaders/relations.ts';
import type { RowType } from '../upstream/columns.ts';

/** How many columns a row has when nothing is pruned, for the rows whose routes honour `field`. */
export const rowSizes = {
  Offering: 84,
  PublicOffering: 84,
  Resource: 86,
  Order: 95,
  ServiceProvider: 17,
  Project: 53,
  Customer: 12,
  User: 62,
  UserRole: 12,
  UserHasResourceAccess: 1,
  ProviderOffering: 18,
  ProviderCustomer: 12,
  ProviderCustomerProject: 7,
  ProviderUser: 30,
  SshKey: 10,
  ProjectPermission: 20,
} as const satisfies Partial<Record<RowType, number>>;

/** A kind of row of which single columns can be asked for. */
type PrunedRow = keyof typeof rowSizes;

/** What a route answers with. */
export interface RouteRows {
  readonly rows: PrunedRow;
  /** Columns of one row when none is named. */
  readonly columns: number;
}

/** Routes that answer with one object and belong to no list. */
const objectRoutes: Readonly<Record<string, PrunedRow>> = {
  '/api/marketplace-provider-resources/{uuid}/offering/': 'PublicOffering',
  '/api/marketplace-orders/{uuid}/offering/': 'Offering',
  '/api/marketplace-provider-offerings/{uuid}/orders/{order_uuid}/': 'Order',
  '/api/marketplace-provider-offerings/{uuid}/user_has_resource_access/': 'UserHasResourceAccess',
  '/api/projects/{uuid}/': 'Project',
  '/api/customers/{uuid}/': 'Customer',
  '/api/users/{uuid}/': 'User',
  '/api/users/me/': 'User',
};

const isPruned = (rows: RowType): rows is PrunedRow => Object.hasOwn(rowSizes, rows);

function listRoutes(): ListRoute[] {
  const below = Object.values<Readonly<Record<string, Relation>>>(relations).flatMap((fields) =>
    Object.values(fields).flatMap((relation) => (relation.kind === 'pages' ? [relation.list] : [])),
  );
  return [...Object.values<ListRoute>(rootLists), ...below];
}

const known = new Map<string, RouteRows>();
for (const [route, rows] of Object.entries(objectRoutes)) known.set(route, { rows, columns: rowSizes[rows] });
for (const { route, rows, field, only } of listRoutes()) {
  if (!field || !isPruned(rows)) continue;
  known.set(route, { rows, columns: only?.length ?? rowSizes[rows] });
}
for (const { route, rows } of Object.values<ListRoute>(rootLists)) {
  if (isPruned(rows)) known.set(`${route}{uuid}/`, { rows, columns: rowSizes[rows] });
}

/** The rows behind a route template; null for a route that knows no `field`. */
export function rowsOf(route: string): RouteRows | null {
  return known.get(route) ?? null;
}
