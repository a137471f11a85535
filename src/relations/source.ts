import { toError } from '../lib/to-error.ts';
import { ObjectNotFound } from '../loaders/errors.ts';
import { type FieldQuery, fieldNames } from '../loaders/field-names.ts';
import type { Loaders, RowSource } from '../loaders/loaders.ts';
import { hasTwin } from '../loaders/sides.ts';
import type { RowType } from '../rest-api/columns.ts';
import { factsOf, type ListableRoute } from '../rest-api/routes.ts';
import type { Row } from '../upstream/client.ts';
import { isUpstreamError } from '../upstream/errors.ts';
import type { Arrival, CostConditions, Joined, Reads } from './cost.ts';
import type { Siblings } from './siblings.ts';

/** How the object that a link leads to is loaded where the parent row does not cover it, and what that costs. */
export interface LinkTarget<T extends RowType = RowType, Key extends string = string> {
  /** The kind of its row, which is the name of its type too. */
  readonly rows: T;
  /** The parent columns that loading needs besides the id. */
  readonly key: readonly Key[];
  /** Whether the id is a name and not a uuid. */
  readonly byName?: true;
  /** Set where it is looked for in the offering that the parent row is a part of, before it is loaded. */
  readonly siblings?: Siblings;
  /** Columns of the offering that its row is a part of, where something below needs them; loaded with it. */
  above?(loaders: Loaders, parent: Row, columns: ReadonlySet<string>): Promise<Row | null>;
  /** Its row; null where the id is that of something else, so that there is no such object. */
  load(loaders: Loaders, id: string, columns: ReadonlySet<string>, parent: Row): Promise<Row | null>;
  /** The most that it takes for these parents, of which each names another object. */
  cost(parents: Arrival, columns: ReadonlySet<string>, conditions: CostConditions): Reads;
  /** What a selection of these columns adds to a batch that others share. */
  joins?(columns: ReadonlySet<string>): Joined;
}

/** A source of rows whose objects are loaded by their id alone. */
export interface Source<T extends RowType = RowType> extends RowSource<T>, LinkTarget<T, never> {}

/** Declares a source: how it is read, and what that costs. */
export function sourceOf<T extends RowType>(
  source: RowSource<T> & Pick<LinkTarget<T>, 'cost' | 'joins'>,
): Source<T> {
  const made: Source<T> = {
    ...source,
    key: [],
    load: (loaders, id, columns) => loaders.rows(made).load(id, columns),
  };
  return made;
}

/** An object of which the caller gives the uuid. */
export interface Lookup {
  readonly kind: 'lookup';
  readonly source: Source;
}

/** The routes that return one object by uuid. */
export const detailRoutes = {
  Offering: '/api/marketplace-provider-offerings/{uuid}/',
  Resource: '/api/marketplace-provider-resources/{uuid}/',
  Order: '/api/marketplace-orders/{uuid}/',
  ServiceProvider: '/api/marketplace-service-providers/{uuid}/',
  UsagePolicy: '/api/marketplace-offering-usage-policies/{uuid}/',
  CostPolicy: '/api/marketplace-offering-estimated-cost-policies/{uuid}/',
  ComponentUsage: '/api/marketplace-component-usages/{uuid}/',
  ComponentUserUsage: '/api/marketplace-component-user-usages/{uuid}/',
  UserUsageLimit: '/api/component-user-usage-limits/{uuid}/',
  Project: '/api/projects/{uuid}/',
  Customer: '/api/customers/{uuid}/',
  User: '/api/users/{uuid}/',
  Category: '/api/marketplace-categories/{uuid}/',
  Catalog: '/api/marketplace-software-catalogs/{uuid}/',
  CategoryGroup: '/api/marketplace-category-groups/{uuid}/',
  OrganizationGroup: '/api/organization-groups/{uuid}/',
  Plan: '/api/marketplace-plans/{uuid}/',
  PublicOffering: '/api/marketplace-public-offerings/{uuid}/',
  Screenshot: '/api/marketplace-screenshots/{uuid}/',
  PromotionCampaign: '/api/promotions-campaigns/{uuid}/',
  SshKey: '/api/keys/{uuid}/',
  Role: '/api/roles/{uuid}/',
  TermsOfService: '/api/marketplace-offering-terms-of-service/{uuid}/',
  OfferingUser: '/api/marketplace-offering-users/{uuid}/',
  RobotAccount: '/api/marketplace-robot-accounts/{uuid}/',
  Invoice: '/api/invoices/{uuid}/',
  Event: '/api/events/{uuid}/',
} as const satisfies Partial<Record<RowType, ListableRoute>>;

/** The kinds of rows that such a route returns. */
export type Loadable = keyof typeof detailRoutes;

/**
 * Reads each object on its own, as many at the same time as the queue of requests lets pass; `readRow` where that is done otherwise than
 * by the route of its type.
 */
export async function readEach(
  loaders: Loaders,
  type: Loadable,
  uuids: readonly string[],
  columns: ReadonlySet<string>,
  readRow?: (uuid: string, query: FieldQuery) => Promise<Row>,
): Promise<Map<string, Row | Error>> {
  const route: ListableRoute = detailRoutes[type];
  const query = factsOf(route).field ? fieldNames(type, columns) : [];
  const read = async (uuid: string): Promise<Row | Error> => {
    try {
      return await (readRow
        ? readRow(uuid, query)
        : loaders.client.object(route, { params: { uuid }, query }));
    } catch (error) {
      const isMissing = isUpstreamError(error) && error.status === 404 && !error.routeMissing;
      return isMissing ? new ObjectNotFound(type, uuid) : toError(error);
    }
  };
  return new Map(await Promise.all(uuids.map(async (uuid) => [uuid, await read(uuid)] as const)));
}

const each = <T extends Loadable>(type: T): Source<T> => {
  const sides = hasTwin(detailRoutes[type]) ? 2 : 1;
  return sourceOf({
    rows: type,
    read: (loaders, uuids, columns) => readEach(loaders, type, uuids, columns),
    cost: ({ rows }) => ({ requests: sides * rows, rows }),
  });
};

/** Objects of which the API has no list by uuid: one request each. */
export const byUuid = {
  Resource: each('Resource'),
  Order: each('Order'),
  ServiceProvider: each('ServiceProvider'),
  UsagePolicy: each('UsagePolicy'),
  CostPolicy: each('CostPolicy'),
  ComponentUsage: each('ComponentUsage'),
  ComponentUserUsage: each('ComponentUserUsage'),
  UserUsageLimit: each('UserUsageLimit'),
  Project: each('Project'),
  Customer: each('Customer'),
  User: each('User'),
  Plan: each('Plan'),
  PublicOffering: each('PublicOffering'),
  Screenshot: each('Screenshot'),
  PromotionCampaign: each('PromotionCampaign'),
  SshKey: each('SshKey'),
  TermsOfService: each('TermsOfService'),
  OfferingUser: each('OfferingUser'),
  RobotAccount: each('RobotAccount'),
  Category: each('Category'),
  Catalog: each('Catalog'),
  CategoryGroup: each('CategoryGroup'),
  OrganizationGroup: each('OrganizationGroup'),
  Role: each('Role'),
  Invoice: each('Invoice'),
  Event: each('Event'),
} as const;
