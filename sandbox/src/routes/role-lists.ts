import { type Call, notFound, ok } from '../rest/call.ts';
import { project } from '../rest/columns.ts';
import { bool, contains, type Filters, text } from '../rest/filters.ts';
import { type Orderings, page, select } from '../rest/paging.ts';
import type { Route } from '../rest/router.ts';
import { roleRow, roleUuid } from '../rows/user-rows.ts';
import { type RoleDefinition, roleDefinitions } from '../world/roles.ts';
import { pathUuid } from './find.ts';

/** Filters of roles: all of them are of the system, and in use. */
export const roleFilters: Filters<RoleDefinition> = {
  name: contains(({ name }) => name),
  description: contains(({ description }) => description),
  content_type: text(({ on }, value) => on === value),
  is_active: bool((_role, value) => value),
  is_system_role: bool((_role, value) => value),
  query: contains(({ name, description }) => `${name} ${description}`),
};

const orderings: Orderings<RoleDefinition> = {
  name: ({ name }) => name,
  scope: ({ on }) => on,
  is_active: () => 1,
  origin: () => 1,
  users_count: () => 1,
};

/** A role that is, or 404. */
export function findRole(call: Call): RoleDefinition {
  const found = roleDefinitions.find(({ name }) => roleUuid(name) === pathUuid(call));
  if (!found) throw notFound('Role');
  return found;
}

/** What roles there are, for all to see. */
export const roleRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/api/roles/',
    handle: (call) =>
      page(
        call,
        select(call, () => roleDefinitions, roleFilters, orderings),
        (row, each) => project(roleRow, row, each),
      ),
  },
  {
    method: 'GET',
    template: '/api/roles/{uuid}/',
    handle: (call) => ok(project(roleRow, findRole(call), call)),
  },
];
