import { RoleType, sortKeys } from '../enums.ts';
import { filterInput, one, sortInput } from '../filter.ts';

/** Filters of the list of roles. */
export const RoleFilter = filterInput('RoleFilter', 'Selects roles.', {
  query: one('String', 'query', 'Roles with this text in their name or description.'),
  name: one('String', 'name', 'Roles with this text in their name.'),
  description: one('String', 'description', 'Roles with this text in their description.'),
  contentType: one(RoleType, 'content_type', 'Roles for objects of this kind.'),
  isActive: one('Boolean', 'is_active', 'Roles that can be given to users (true), or cannot (false).'),
  isSystemRole: one('Boolean', 'is_system_role', 'Roles that come with Waldur (true), or do not (false).'),
  availableForCustomerUuid: one(
    'UUID',
    'available_for_customer',
    'Roles that can be given in this customer and its projects: the roles of the whole server, except ' +
      "those that are hidden in the customer, and the customer's own roles. Staff may name any customer, " +
      'other callers only customers in which they have a role; otherwise the list is empty.',
  ),
});

const RoleSortField = sortKeys('RoleSortField', 'Keys by which roles can be sorted.', {
  name: 'Text shown for the role: its description, or its name when it has no description.',
  scope: 'Kind of object in which the role is given.',
  origin: 'Whether the role comes with Waldur.',
  is_active: 'Whether the role can be given to users.',
  users_count: 'Number of users who have the role.',
});

/** Sort keys of the list of roles. */
export const RoleSort = sortInput('RoleSort', 'roles', RoleSortField);
