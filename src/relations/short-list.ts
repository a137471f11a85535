import { toError } from '../lib/to-error.ts';
import { ObjectNotFound } from '../loaders/errors.ts';
import { fieldNames } from '../loaders/field-names.ts';
import { idIn } from '../loaders/row-values.ts';
import { maxRowsPerPage } from '../rest-api/limits.ts';
import type { Row } from '../upstream/client.ts';
import type { RestQuery } from '../upstream/rest-client.ts';
import { type Arrival, type Reads, sharedBatches } from './cost.ts';
import { type Source, sourceOf } from './source.ts';
import { wholeList, wholePage } from './whole-list.ts';

/** One request for a single parent; for several, a page of all rows, and one request for each that is not in it. */
function shortListCost(parents: Arrival): Reads {
  const shared = sharedBatches(parents);
  return { requests: shared + parents.rows, rows: shared * maxRowsPerPage + parents.rows };
}

/** Categories by uuid. Columns that are long, or costly for the server to count, are not among the usual ones. */
export const { listed: categories, single: category } = wholeList(
  'Category',
  '/api/marketplace-categories/',
  ['uuid', 'url', 'title', 'description', 'icon', 'default_vm_category', 'default_volume_category', 'group'],
);

/** Groups of categories by uuid. */
export const { listed: categoryGroups, single: categoryGroup } = wholeList(
  'CategoryGroup',
  '/api/marketplace-category-groups/',
  ['uuid', 'url', 'title', 'description', 'icon'],
);

/** Catalogs of software by uuid. */
export const { listed: catalogs, single: catalog } = wholeList(
  'Catalog',
  '/api/marketplace-software-catalogs/',
  [],
);

/** Groups of organizations by uuid. */
export const { listed: organizationGroups, single: organizationGroup } = wholeList(
  'OrganizationGroup',
  '/api/organization-groups/',
  [],
);

const providersRoute = '/api/marketplace-service-providers/';

/**
 * Service providers by the uuid of their customer: a single one by a filter; several from the list of all, which is usually one
 * page, and by the filter if it is not.
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

/** The service provider of a customer; null for a customer that is no provider, as most are. */
export const providerOfCustomer: Source<'ServiceProvider'> = {
  ...providersByCustomer,
  load: (...wanted) =>
    providersByCustomer.load(...wanted).catch((error: unknown) => {
      if (error instanceof ObjectNotFound) return null;
      throw error;
    }),
};
