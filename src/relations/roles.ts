import { toError } from '../lib/to-error.ts';
import { RoleNotFound } from '../loaders/errors.ts';
import { fieldNames } from '../loaders/field-names.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { idIn, stringIn } from '../loaders/row-values.ts';
import type { Column } from '../rest-api/columns.ts';
import { maxRowsPerPage } from '../rest-api/limits.ts';
import type { Page, Row } from '../upstream/client.ts';
import type { Arrival, CostConditions, Joined, Reads } from './cost.ts';
import { wholePage } from './short-list.ts';
import { type LinkTarget, readEach, type Source, sourceOf } from './source.ts';

const rolesRoute = '/api/roles/';

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

/**
 * Every role that the list tells of, read once for an operation by whoever asks first. At most 300: of a site that has
 * more, `total` says so.
 */
export function readRoles(loaders: Loaders): Promise<Page> {
  return loaders.once(rolesRoute, () =>
    loaders.client.list(rolesRoute, { query: [...fieldNames('Role', roleColumns), wholePage] }),
  );
}

/** The list once, which all places of an operation share, and what is not in it one by one. */
function rolesCost({ rows }: Arrival, { batches }: CostConditions): Reads {
  const { places = 1 } = batches.get(roles) ?? {};
  if (rows === 0) return { requests: 0, rows: 0 };
  return { requests: 1 / places + rows, rows: maxRowsPerPage / places + rows };
}

const joinRoles = (): Joined => ({ batch: roles, columns: [] });

/** Roles by uuid. */
export const roles: Source<'Role'> = sourceOf({
  rows: 'Role',
  async read(loaders, uuids, columns) {
    const found = new Map<string, Row | Error>();
    try {
      const { rows } = await readRoles(loaders);
      for (const row of rows) found.set(idIn(row, 'uuid'), row);
    } catch (error) {
      return new Map(uuids.map((uuid) => [uuid, toError(error)]));
    }
    const rest = uuids.filter((uuid) => !found.has(uuid));
    for (const [uuid, row] of await readEach(loaders, 'Role', rest, columns)) found.set(uuid, row);
    return found;
  },
  cost: (parents, _columns, conditions) => rolesCost(parents, conditions),
  joins: joinRoles,
});

/**
 * Roles in a project by name: `PROJECT.MANAGER`, or `manager` as older servers say. Only those in the list are found, and
 * none whose name several roles have.
 */
export const projectRoles: LinkTarget<'Role', 'role_name'> = {
  rows: 'Role',
  key: ['role_name'],
  byName: true,
  async load(loaders, short, _columns, parent) {
    const name = stringIn(parent, 'role_name') ?? short;
    const { rows } = await readRoles(loaders);
    const found = rows.filter((row) => row.name === name || row.name === `PROJECT.${name.toUpperCase()}`);
    const [role] = found;
    if (role === undefined || found.length > 1) throw new RoleNotFound(name);
    return role;
  },
  cost: ({ rows }, _columns, conditions) => {
    const { places = 1 } = conditions.batches.get(roles) ?? {};
    return rows === 0 ? { requests: 0, rows: 0 } : { requests: 1 / places, rows: maxRowsPerPage / places };
  },
  joins: joinRoles,
};
