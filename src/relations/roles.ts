import { RoleNotFound } from '../loaders/errors.ts';
import { stringIn } from '../loaders/row-values.ts';
import type { Column } from '../rest-api/columns.ts';
import type { LinkTarget } from './source.ts';
import { wholeList } from './whole-list.ts';

/** What the list of roles is asked for, whatever is selected: it is read once for an operation. */
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

/** Every role of the list, read once for an operation. */
export const readRoles = read;

/** Roles by uuid: as links lead to them, and as they are looked up. */
export { listed as roles, single as role };

/**
 * Roles of a kind by name: `PROJECT.MANAGER`, or `manager` as older servers say. Only those in the list are found, and
 * none whose name several roles have.
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
