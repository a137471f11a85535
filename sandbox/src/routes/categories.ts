import { type Call, notFound, ok } from '../rest/call.ts';
import { project } from '../rest/columns.ts';
import { bool, contains, type Filters, text, url, uuid } from '../rest/filters.ts';
import { page, select } from '../rest/paging.ts';
import type { Route } from '../rest/router.ts';
import { groupType, organizationGroupRow } from '../rows/offering-parts.ts';
import { categoryOfferings, categoryRow } from '../rows/shared-columns.ts';
import type { Category, Offering, OrganizationGroup } from '../world/types.ts';
import { pathUuid } from './find.ts';

const has =
  <V>(matches: (offering: Offering, value: V) => boolean) =>
  (category: Category, value: V, call: Call): boolean =>
    categoryOfferings(category, call).some((offering) => matches(offering, value));

/** Filters of categories; all but `title` ask for an offering of the category. */
export const categoryFilters: Filters<Category> = {
  title: contains((category) => category.title),
  group_uuid: uuid(() => false),
  customer_uuid: uuid(has((offering, value) => offering.customer.uuid === value)),
  resource_customer_uuid: uuid(
    has(({ resources }, value) => resources.some(({ project }) => project.customer.uuid === value)),
  ),
  resource_project_uuid: uuid(
    has(({ resources }, value) => resources.some(({ project }) => project.uuid === value)),
  ),
  offering_name: text(has(({ name }, value) => name.toLowerCase().includes(value.toLowerCase()))),
  has_shared: bool(has(({ shared }, value) => shared || !value)),
  // Of an offering of the organization that `customer_uuid` names.
  customers_offerings_state: { read: () => null },
};

/** Filters of groups of organizations. */
export const groupFilters: Filters<OrganizationGroup> = {
  name: contains((group) => group.name),
  name_exact: text((group, value) => group.name === value),
  parent: uuid((group, value) => group.parent?.uuid === value),
  type: contains(() => groupType.name),
  type_url: url((_group, value) => groupType.uuid === value),
  type_uuid: uuid((_group, value) => groupType.uuid === value),
};

export function findCategory(call: Call): Category {
  const found = call.world.categories.find(({ uuid }) => uuid === pathUuid(call));
  if (!found) throw notFound('Category');
  return found;
}

export function findGroup(call: Call): OrganizationGroup {
  const found = call.world.groups.find(({ uuid }) => uuid === pathUuid(call));
  if (!found) throw notFound('OrganizationGroup');
  return found;
}

/** What offerings and organizations are sorted by, for all to see. */
export const categoryRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/api/marketplace-categories/',
    handle: (call) =>
      page(
        call,
        select(call, () => call.world.categories, categoryFilters),
        (row, each) => project(categoryRow, row, each),
      ),
  },
  {
    method: 'GET',
    template: '/api/marketplace-categories/{uuid}/',
    handle: (call) => ok(project(categoryRow, findCategory(call), call)),
  },
  {
    method: 'GET',
    template: '/api/organization-groups/',
    handle: (call) =>
      page(
        call,
        select(call, () => call.world.groups, groupFilters),
        (row, each) => project(organizationGroupRow, row, each),
      ),
  },
  {
    method: 'GET',
    template: '/api/organization-groups/{uuid}/',
    handle: (call) => ok(project(organizationGroupRow, findGroup(call), call)),
  },
];
