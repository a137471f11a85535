import { idIn, stringIn } from '../../loaders/row-values.ts';
import type { Column } from '../../rest-api/columns.ts';
import type { Row } from '../../upstream/client.ts';
import { sortedRows } from '../fetch.ts';

/** The columns of a permission from which a member of a team is made. */
export const permissionColumns: readonly Column<'ProjectPermission'>[] = [
  'project_uuid',
  'customer_uuid',
  'created',
  'expiration_time',
  'role',
  'user',
  'user_uuid',
  'user_username',
  'user_full_name',
  'user_email',
];

/** The members of one project, according to the list of permissions below a service provider. */
export interface Membership {
  /** The uuid of the customer that the project belongs to. */
  readonly customer: string;
  /** The rows that the team of a resource would have, without offering accounts; null when they cannot be determined. */
  readonly team: readonly Row[] | null;
  /** Number of members. */
  readonly size: number;
}

/** Groups the permissions of all pages by the uuid of their project. Null when the pages do not add up to `total` distinct rows. */
export function membershipsIn(rows: readonly Row[], total: number): ReadonlyMap<string, Membership> | null {
  // The list has no unique order, so rows can move from page to page while it is read.
  if (rows.length !== total || new Set(rows.map((row) => JSON.stringify(row))).size !== total) return null;
  const byProject = new Map<string, Row[]>();
  for (const row of rows) {
    const project = idIn(row, 'project_uuid');
    const found = byProject.get(project);
    if (found) found.push(row);
    else byProject.set(project, [row]);
  }
  // Permissions of a project that was deleted have no uuid of it.
  byProject.delete('');
  return new Map([...byProject].map(([project, permissions]) => [project, membershipOf(permissions)]));
}

function membershipOf(permissions: readonly Row[]): Membership {
  const byUser = new Map<string, Row>();
  let isKnown = true;
  for (const row of permissions) {
    const user = idIn(row, 'user_uuid');
    const role = stringIn(row, 'role');
    const created = timeOf(row);
    // Some servers send the address of the role instead of its name.
    if (user === '' || created === '' || role === null || role.includes('/')) isKnown = false;
    const other = byUser.get(user);
    const before = other === undefined ? null : timeOf(other);
    // A team shows the oldest of several roles of a user.
    if (before === null || created < before) byUser.set(user, row);
    else if (created === before) isKnown = false;
  }
  const customer = idIn(permissions[0] ?? {}, 'customer_uuid');
  const team = isKnown ? sortedRows([...byUser.values()].map(memberOf), 'username') : null;
  return { customer, team, size: byUser.size };
}

/** The time of `created` in UTC with six decimals, so that it sorts as text; empty for anything else. */
function timeOf(row: Row): string {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?(?:Z|\+00:00)$/.exec(
    stringIn(row, 'created') ?? '',
  );
  return match ? `${match[1]}.${(match[2] ?? '').padEnd(6, '0')}` : '';
}

function memberOf(row: Row): Row {
  return {
    url: row.user,
    uuid: row.user_uuid,
    username: row.user_username,
    full_name: row.user_full_name,
    email: row.user_email,
    role: row.role,
    expiration_time: row.expiration_time,
  };
}
