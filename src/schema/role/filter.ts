import { RoleType, sortKeys } from '../enums.ts';
import { filterInput, one, sortInput } from '../filter.ts';

/** Filters of the list of roles. */
export const RoleFilter = filterInput('RoleFilter', 'Which roles are listed.', {
  query: one('String', 'query', "Part of the role's name or description."),
  name: one('String', 'name', "Part of the role's name."),
  description: one('String', 'description', "Part of the role's description."),
  contentType: one(RoleType, 'content_type', 'Only roles for objects of this kind.'),
  isActive: one('Boolean', 'is_active', 'Whether the role can be given to users.'),
  isSystemRole: one('Boolean', 'is_system_role', 'Whether the role comes with Waldur.'),
  availableForCustomerUuid: one(
    'UUID',
    'available_for_customer',
    'Only roles that can be given in this customer and its projects: the roles of the whole server, except those that are ' +
      "hidden in the customer, and the customer's own roles. Staff may name any customer, other callers only customers in " +
      'which they have a role; otherwise the list is empty.',
  ),
});

const RoleSortField = sortKeys('RoleSortField', 'Keys by which roles can be sorted.', {
  name: 'Text shown for the role: its description, or its name when it has no description.',
  scope: 'Kind of object that the role is given on.',
  origin: 'Whether the role comes with Waldur.',
  is_active: 'Whether the role can be given to users.',
  users_count: 'Number of users who have the role.',
});

/** Sort keys of the list of roles. */
export const RoleSort = sortInput('RoleSort', 'roles', RoleSortField);
