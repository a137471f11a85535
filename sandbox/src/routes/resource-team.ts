import { rowType, wholeList } from '../rest/columns.ts';
import { fullName } from '../rows/order-row.ts';
import { urls } from '../rows/urls.ts';
import { roleUuid } from '../rows/user-rows.ts';
import { isoOrNull } from '../world/text.ts';
import type { Grant, Resource, User } from '../world/types.ts';
import { resourceGrants } from './resource-users.ts';

/** A user with all roles on one resource, oldest first. */
interface TeamMember {
  readonly user: User;
  readonly grants: readonly Grant[];
}

const roleRow = rowType<Grant>('ResourceRole', {
  role_name: (grant) => grant.role,
  role_uuid: (grant) => roleUuid(grant.role),
  expiration_time: (grant) => isoOrNull(grant.expiration),
  sync_state: () => null,
  sync_message: () => null,
  sync_reported_at: () => null,
});

/** A row of `team_members`. */
export const teamMemberRow = rowType<TeamMember>('ResourceTeamMember', {
  url: ({ user }, call) => urls.user(call, user.uuid),
  uuid: ({ user }) => user.uuid,
  username: ({ user }) => user.username,
  full_name: ({ user }) => fullName(user),
  email: ({ user }) => user.email,
  image: () => null,
  role_name: ({ grants: [first] }) => first?.role ?? null,
  role_uuid: ({ grants: [first] }) => (first ? roleUuid(first.role) : null),
  roles: ({ grants }, call) => wholeList(roleRow, grants, call),
  expiration_time: ({ grants: [first] }) => isoOrNull(first?.expiration ?? null),
  resource_projects: () => [],
});

/** The users with a role on a resource, sorted by name. */
export function teamMembers(resource: Resource): readonly TeamMember[] {
  const grants = [...resourceGrants(resource)].sort((a, b) => a.created - b.created);
  return [...new Set(grants.map(({ user }) => user))]
    .map((user) => ({ user, grants: grants.filter((grant) => grant.user === user) }))
    .sort((a, b) => (a.user.username < b.user.username ? -1 : 1));
}
