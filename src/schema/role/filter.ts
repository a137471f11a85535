import { RoleType, sortKeys } from '../enums.ts';
import { filterInput, one, sortInput } from '../filter.ts';

/** Filters of the list of roles. */
export const RoleFilter = filterInput('RoleFilter', 'Which roles are listed.', {
  query: one('String', 'query', 'Part of the name or of the description.'),
  name: one('String', 'name', 'Part of the name.'),
  description: one('String', 'description', 'Part of the description.'),
  contentType: one(RoleType, 'content_type', 'For objects of this kind.'),
  isActive: one('Boolean', 'is_active', 'That can be given to users, or not.'),
  isSystemRole: one('Boolean', 'is_system_role', 'That come with Waldur, or not.'),
  availableForCustomerUuid: one(
    'UUID',
    'available_for_customer',
    'That can be given in this customer and its projects: the roles of the whole server, but those that are hidden ' +
      'there, and its own. Staff may ask for any customer, others for those in which they have a role; else none is found.',
  ),
});

const RoleSortField = sortKeys('RoleSortField', 'What roles can be sorted by.', {
  name: 'What is shown of it: the description, or the name of a role that has none.',
  scope: 'The kind of object that the role is given on.',
  origin: 'Whether it comes with Waldur.',
  is_active: 'Whether it can be given to users.',
  users_count: 'How many users have it.',
});

/** Orders of the list of roles. */
export const RoleSort = sortInput('RoleSort', 'roles', RoleSortField);
