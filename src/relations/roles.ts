import { RoleNotFound } from '../loaders/errors.ts';
import { stringIn } from '../loaders/row-values.ts';
import type { Column } from '../rest-api/columns.ts';
import type { LinkTarget } from './source.ts';
import { wholeList } from './whole-list.ts';

/** The columns that the list of roles is always read with, so that one request serves all places of an operation. */
const roleColumns: readonly Column<'Role'>[] = [
  'uuid',
  'name',
  'description',
  'permissions',
  'is_system_role',
  'is_active',
  'content_type',
  'template_uuid',
  'template_name',
  'customer_uuid',
  'customer_name',
];

const { listed, single, read, readWith, costWith } = wholeList('Role', '/api/roles/', roleColumns);

/** Reads the list of roles, once for an operation. */
export const readRoles = read;

/** Roles by uuid: `roles` for links, `role` for lookups by a uuid that the client gives. */
export { listed as roles, single as role };

/**
 * Roles of a kind by their name: `PROJECT.MANAGER`, or `manager` as older servers call it. Fails with {@link RoleNotFound}
 * where the list contains no such role, or several.
 */
const named = (kind: 'PROJECT' | 'OFFERING' | 'CUSTOMER'): LinkTarget<'Role', 'role_name'> => ({
  rows: 'Role',
  key: ['role_name'],
  byName: true,
  async load(loaders, short, columns, parent) {
    const name = stringIn(parent, 'role_name') ?? short;
    const { rows } = await readWith(loaders, new Set([...columns, 'name']));
    const found = rows.filter((row) => row.name === name || row.name === `${kind}.${name.toUpperCase()}`);
    const [role] = found;
    if (role === undefined || found.length > 1) throw new RoleNotFound(name);
    return role;
  },
  cost: costWith,
});

/** Roles in a project by name. */
export const projectRoles = named('PROJECT');

/** Roles in an organization by name. */
export const customerRoles = named('CUSTOMER');

/** Roles at an offering by name. */
export const offeringRoles = named('OFFERING');
