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

/** How the object of a link is loaded where the parent row does not cover the selection, and what that costs. */
export interface LinkTarget<T extends RowType = RowType, Key extends string = string> {
  /** The kind of its row, which is also the name of its GraphQL type. */
  readonly rows: T;
  /** The parent columns that loading needs besides the id. */
  readonly key: readonly Key[];
  /** Set where the id is a name and not a uuid. */
  readonly byName?: true;
  /** Set where the object is first looked for in the row of the offering that contains the parent row. */
  readonly siblings?: Siblings;
  /** Loads columns of the offering that contains the object, where fields below the object need them. */
  above?(loaders: Loaders, parent: Row, columns: ReadonlySet<string>): Promise<Row | null>;
  /** Loads the row. Null where the id is that of something else, so that there is no such object. */
  load(loaders: Loaders, id: string, columns: ReadonlySet<string>, parent: Row): Promise<Row | null>;
  /** The cost at worst for these parents, if each has another object. */
  cost(parents: Arrival, columns: ReadonlySet<string>, conditions: CostConditions): Reads;
  /** What a selection of these columns adds to a batch that others share. */
  joins?(columns: ReadonlySet<string>): Joined;
}

/** A source of rows that are loaded by their id alone: the parent row is not needed. */
export interface Source<T extends RowType = RowType> extends RowSource<T>, LinkTarget<T, never> {}

/** Declares a source, from how its rows are read and what that costs. */
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

/** An object by a uuid that the client gives as an argument. */
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

/** The kinds of rows that have a route in {@link detailRoutes}. */
export type Loadable = keyof typeof detailRoutes;

/**
 * Reads each object with its own request, all at the same time (the queue of requests limits them). `readRow` replaces the
 * request to the route in {@link detailRoutes}. A missing object is an {@link ObjectNotFound} in the map; no failure rejects.
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

/** Sources that send one request for each object, as the API has no list by uuid. */
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
