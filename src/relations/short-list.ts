import { toError } from '../lib/to-error.ts';
import { ObjectNotFound } from '../loaders/errors.ts';
import { fieldNames } from '../loaders/field-names.ts';
import { idIn } from '../loaders/row-values.ts';
import type { RowType } from '../rest-api/columns.ts';
import { maxRowsPerPage } from '../rest-api/limits.ts';
import { factsOf, type ListableRoute } from '../rest-api/routes.ts';
import type { Row } from '../upstream/client.ts';
import type { RestQuery } from '../upstream/rest-client.ts';
import { type Arrival, type Reads, sharedBatches } from './cost.ts';
import { readEach, type Source, sourceOf } from './source.ts';

/** The parameter that makes a page as long as can be. */
export const wholePage = ['page_size', String(maxRowsPerPage)] as const;

/** One for itself, several by a page of all, and those that are not in it one by one. */
function shortListCost(parents: Arrival): Reads {
  const shared = sharedBatches(parents);
  return { requests: shared + parents.rows, rows: shared * maxRowsPerPage + parents.rows };
}

/** Objects by uuid, of a list of which a page has all, or nearly. */
const shortList = <T extends 'Category' | 'OrganizationGroup'>(rows: T, route: ListableRoute): Source<T> =>
  sourceOf({
    rows,
    async read(loaders, uuids, columns) {
      if (uuids.length <= 1) return readEach(loaders, rows, uuids, columns);
      const found = new Map<string, Row | Error>();
      try {
        const fields = factsOf(route).field ? fieldNames(rows, columns) : [];
        const page = await loaders.client.list(route, { query: [...fields, wholePage] });
        for (const row of page.rows) found.set(idIn(row, 'uuid'), row);
      } catch (error) {
        return new Map(uuids.map((uuid) => [uuid, toError(error)]));
      }
      const rest = uuids.filter((uuid) => !found.has(uuid));
      for (const [uuid, row] of await readEach(loaders, rows, rest, columns)) found.set(uuid, row);
      return found;
    },
    cost: shortListCost,
  });

/**
 * The same where each object is named by the caller: any two of an operation may be read by the page of all, wherever in
 * it they stand.
 */
export const namedAnywhere = <T extends RowType>(source: Source<T>): Source<T> => ({
  ...source,
  cost: ({ rows }) =>
    rows === 0 ? { requests: 0, rows: 0 } : { requests: 1 + rows, rows: maxRowsPerPage + rows },
});

/** Categories by uuid. */
export const categories = shortList('Category', '/api/marketplace-categories/');

/** Groups of organizations by uuid. */
export const organizationGroups = shortList('OrganizationGroup', '/api/organization-groups/');

const providersRoute = '/api/marketplace-service-providers/';

/**
 * Service providers by the uuid of the customer that they are: one by the filter, several by the list of all, which is
 * short.
 */
export const providersByCustomer = sourceOf({
  rows: 'ServiceProvider',
  async read({ client }, customers, columns) {
    const rows = new Map<string, Row | Error>();
    const fields = fieldNames('ServiceProvider', [...columns, 'customer_uuid']);
    const collect = async (query: RestQuery): Promise<number | null> => {
      const page = await client.list(providersRoute, { query: [...query, ...fields] });
      for (const row of page.rows) rows.set(idIn(row, 'customer_uuid'), row);
      return page.total;
    };
    if (customers.length > 1) {
      try {
        const total = await collect([wholePage]);
        if (total !== null && total <= maxRowsPerPage) return rows;
      } catch (error) {
        return new Map(customers.map((customer) => [customer, toError(error)]));
      }
    }
    const rest = customers.filter((customer) => !rows.has(customer));
    await Promise.all(
      rest.map(async (customer) => {
        try {
          await collect([['customer_uuid', customer]]);
        } catch (error) {
          rows.set(customer, toError(error));
        }
      }),
    );
    return rows;
  },
  cost: shortListCost,
});

/** The service provider that a customer is; null for most customers, which are none. */
export const providerOfCustomer: Source<'ServiceProvider'> = {
  ...providersByCustomer,
  load: (...wanted) =>
    providersByCustomer.load(...wanted).catch((error: unknown) => {
      if (error instanceof ObjectNotFound) return null;
      throw error;
    }),
};
