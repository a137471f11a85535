import { toError } from '../lib/to-error.ts';
import { ObjectNotFound } from '../loaders/errors.ts';
import { fieldNames } from '../loaders/field-names.ts';
import type { Loaders } from '../loaders/loaders.ts';
import type { RowType } from '../rest-api/columns.ts';
import { factsOf, type ListableRoute } from '../rest-api/routes.ts';
import type { Row } from '../upstream/client.ts';
import { isUpstreamError } from '../upstream/errors.ts';
import { type Source, sourceOf } from './source.ts';

/** The routes that answer one object by uuid. */
export const detailRoutes = {
  Offering: '/api/marketplace-provider-offerings/{uuid}/',
  Resource: '/api/marketplace-provider-resources/{uuid}/',
  Order: '/api/marketplace-orders/{uuid}/',
  ServiceProvider: '/api/marketplace-service-providers/{uuid}/',
  UsagePolicy: '/api/marketplace-offering-usage-policies/{uuid}/',
  Project: '/api/projects/{uuid}/',
  Customer: '/api/customers/{uuid}/',
  User: '/api/users/{uuid}/',
  Category: '/api/marketplace-categories/{uuid}/',
  OrganizationGroup: '/api/organization-groups/{uuid}/',
} as const satisfies Partial<Record<RowType, ListableRoute>>;

type Loadable = keyof typeof detailRoutes;

/** Reads each object on its own, as many at once as the queue of requests lets pass. */
export async function readEach(
  loaders: Loaders,
  type: Loadable,
  uuids: readonly string[],
  columns: ReadonlySet<string>,
): Promise<Map<string, Row | Error>> {
  const route: ListableRoute = detailRoutes[type];
  const query = factsOf(route).field ? fieldNames(type, columns) : [];
  const read = async (uuid: string): Promise<Row | Error> => {
    try {
      return await loaders.client.object(route, { params: { uuid }, query });
    } catch (error) {
      const isMissing = isUpstreamError(error) && error.status === 404 && !error.routeMissing;
      return isMissing ? new ObjectNotFound(type, uuid) : toError(error);
    }
  };
  return new Map(await Promise.all(uuids.map(async (uuid) => [uuid, await read(uuid)] as const)));
}

const each = <T extends Loadable>(type: T): Source<T> =>
  sourceOf({
    rows: type,
    read: (loaders, uuids, columns) => readEach(loaders, type, uuids, columns),
    cost: ({ rows }) => ({ requests: rows, rows }),
  });

/** Objects of which the API has no list by uuid: one request each. */
export const byUuid = {
  Resource: each('Resource'),
  Order: each('Order'),
  ServiceProvider: each('ServiceProvider'),
  UsagePolicy: each('UsagePolicy'),
  Project: each('Project'),
  Customer: each('Customer'),
  User: each('User'),
} as const;
