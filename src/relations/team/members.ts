import { idIn, stringIn } from '../../loaders/row-values.ts';
import type { Column } from '../../rest-api/columns.ts';
import type { Row } from '../../upstream/client.ts';
import { sortedRows } from '../fetch.ts';

/** The columns of a permission that make a member of a team. */
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

/** The people of one project, by the permissions of its provider. */
export interface Membership {
  /** The uuid of the customer that the project belongs to. */
  readonly customer: string;
  /** As the team of a resource shows them, without their accounts; null when that cannot be determined. */
  readonly team: readonly Row[] | null;
  /** How many they are. */
  readonly size: number;
}

/** The permissions of all pages as the members of each project, by its uuid; null when the pages do not fit together. */
export function membershipsIn(rows: readonly Row[], total: number): ReadonlyMap<string, Membership> | null {
  // The list has no order that distinguishes all rows, so they can move from page to page while it is read.
  if (rows.length !== total || new Set(rows.map((row) => JSON.stringify(row))).size !== total) return null;
  const byProject = new Map<string, Row[]>();
  for (const row of rows) {
    const project = idIn(row, 'project_uuid');
    const found = byProject.get(project);
    if (found) found.push(row);
    else byProject.set(project, [row]);
  }
  // Of a project that is gone, the rows have no name.
  byProject.delete('');
  return new Map([...byProject].map(([project, permissions]) => [project, membershipOf(permissions)]));
}

function membershipOf(permissions: readonly Row[]): Membership {
  const byUser = new Map<string, Row>();
  let isTold = true;
  for (const row of permissions) {
    const user = idIn(row, 'user_uuid');
    const role = stringIn(row, 'role');
    const created = timeOf(row);
    // Servers are known that give the address of the role in place of its word.
    if (user === '' || created === '' || role === null || role.includes('/')) isTold = false;
    const other = byUser.get(user);
    const before = other === undefined ? null : timeOf(other);
    // Of several roles, a team shows the first one that was given.
    if (before === null || created < before) byUser.set(user, row);
    else if (created === before) isTold = false;
  }
  const customer = idIn(permissions[0] ?? {}, 'customer_uuid');
  const team = isTold ? sortedRows([...byUser.values()].map(memberOf), 'username') : null;
  return { customer, team, size: byUser.size };
}

/** A time with as many digits as can be, so that texts sort as times do; empty for what is none in universal time. */
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
