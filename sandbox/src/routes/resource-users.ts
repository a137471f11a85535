import { type Call, HttpError, hexUuid, type Reply } from '../rest/call.ts';
import { nestedList, nullable, readBody, required } from '../rest/fields.ts';
import { done, stamp } from '../rest/guards.ts';
import { array400, conflict409, fields400 } from '../rest/refusals.ts';
import { ordering } from '../rest/rights.ts';
import type { Route } from '../rest/router.ts';
import { blank, byUuid, choice, dateTime, text, uuid } from '../rest/values.ts';
import { roleUuid } from '../rows/user-rows.ts';
import { grantRole } from '../world/people.ts';
import { isoOrNull } from '../world/text.ts';
import type { Grant, Resource, User } from '../world/types.ts';
import { type ResourceAction, resourceAction } from './resource-action.ts';
import { consumerView } from './resource-views.ts';

/** The roles on a resource. Until a caller writes one, two members of the project have made-up roles. */
export function resourceGrants(resource: Resource): readonly Grant[] {
  return resource.grants ?? resource.project.grants.slice(0, 2);
}

/** The list of roles that writes change. It starts as a copy of the made-up roles. */
function ownGrants(resource: Resource): Grant[] {
  resource.grants ??= [...resourceGrants(resource)];
  return resource.grants;
}

const roleNames = [
  'RESOURCE.MANAGER',
  'RESOURCE.MEMBER',
  'PROJECT.MANAGER',
  'PROJECT.ADMIN',
  'PROJECT.MEMBER',
] as const;

/** A role by its name or its uuid. */
const roleField = text({
  check: (value) => (roleOf(value) === null ? `Role ${value} does not exist.` : null),
});

function roleOf(value: string): string | null {
  const hex = hexUuid(value);
  return roleNames.find((name) => name === value || roleUuid(name) === hex) ?? null;
}

const roleShape = {
  role: required(roleField),
  user: required(byUuid((call, hex) => call.world.userByUuid.get(hex))),
  expiration_time: nullable(dateTime()),
};

function readRole(call: Call): { role: string; user: User; expiration: number | null } {
  const sent = readBody(call, roleShape);
  const expiration = sent.expiration_time ?? null;
  if (expiration !== null && expiration <= call.world.now().getTime())
    throw fields400({ expiration_time: 'Expiration time should be greater than current time.' });
  return { role: roleOf(sent.role) ?? sent.role, user: sent.user, expiration };
}

function find(resource: Resource, role: string, user: User): Grant | undefined {
  return ownGrants(resource).find((grant) => grant.user === user && grant.role === role);
}

function addUser(call: Call, resource: Resource): Reply {
  const { role, user, expiration } = readRole(call);
  if (find(resource, role, user)) throw array400('User already has this role in this scope.');
  const scope = {
    type: 'resource' as const,
    uuid: resource.uuid,
    name: resource.name,
    customer: resource.project.customer,
    into: ownGrants(resource),
  };
  grantRole(call.random, user, role, scope, call.world.now().getTime(), call.user, expiration);
  stamp(call, resource);
  return { status: 201, body: { expiration_time: isoOrNull(expiration) } };
}

function updateUser(call: Call, resource: Resource): Reply {
  const { role, user, expiration } = readRole(call);
  const grant = find(resource, role, user);
  if (!grant) throw array400('User does not have this role in this scope.');
  grant.expiration = expiration;
  stamp(call, resource);
  return { status: 200, body: { expiration_time: isoOrNull(expiration) } };
}

function deleteUser(call: Call, resource: Resource): Reply {
  const { role, user } = readBody(call, roleShape);
  const grant = find(resource, roleOf(role) ?? role, user);
  if (!grant) throw array400('User does not have this role in this scope.');
  const own = ownGrants(resource);
  own.splice(own.indexOf(grant), 1);
  if (grant.scopeType === 'resource') user.grants.splice(user.grants.indexOf(grant), 1);
  stamp(call, resource);
  return done;
}

const statusesShape = {
  statuses: required(
    nestedList({
      username: blank(),
      user_uuid: uuid(),
      scope_type: required(choice(['resource', 'resource_project'])),
      resource_project_uuid: uuid(),
      role_name: required(text()),
      state: required(choice(['synced', 'pending', 'missing_in_idp', 'error'])),
      message: blank(),
    }),
  ),
};

/** Stores the statuses of members of the project and its accounts. The response lists all others as skipped. */
function membershipStatuses(call: Call, resource: Resource): Reply {
  const { statuses } = readBody(call, statusesShape);
  const team = new Set(resource.project.grants.map((grant) => grant.user));
  const skipped = statuses.flatMap((entry) => {
    const known =
      [...team].some((user) => user.uuid === entry.user_uuid || user.username === entry.username) ||
      resource.offering.users.some((account) => account.username === (entry.username ?? ''));
    return known ? [] : [entry.username ?? entry.user_uuid ?? ''];
  });
  call.world.touch();
  return { status: 200, body: { stored: statuses.length - skipped.length, skipped } };
}

/** Runs a report of the agent about the roles of a resource. Throws a 409 where the offering does not use the agent for that. */
function reported(call: Call, resource: Resource, run: (call: Call, resource: Resource) => Reply): Reply {
  if (resource.offering.pluginOptions.enable_membership_sync_status !== true)
    throw conflict409('Membership sync status is not enabled for this offering.');
  return run(call, resource);
}

const secondsBetween = 30;
const lastCalls = new WeakMap<Resource, number>();

/** Synchronizes roles. One of the few throttled routes (contract section 7): a 429 with the seconds to wait. */
function syncUserRoles(call: Call, resource: Resource): Reply {
  const now = call.world.now().getTime();
  const wait = Math.ceil(((lastCalls.get(resource) ?? 0) + secondsBetween * 1000 - now) / 1000);
  if (wait > 0) {
    const detail = `Request was throttled. Expected available in ${wait} second${wait === 1 ? '' : 's'}.`;
    throw new HttpError(429, { detail }, { 'Retry-After': String(wait) });
  }
  lastCalls.set(resource, now);
  return { status: 200, body: { status: 'User roles synchronization has been scheduled.' } };
}

const roleActions: readonly ResourceAction[] = [
  { name: 'add_user', run: addUser },
  { name: 'update_user', run: updateUser },
  { name: 'delete_user', run: deleteUser },
];

/** Writes of roles on resources, and reports of agents about accounts. */
export const resourceUserRoutes: readonly Route[] = [
  ...roleActions.map((action) => resourceAction(action)),
  ...roleActions.map((action) =>
    resourceAction({ ...action, right: { name: 'RESOURCE.MANAGE_USERS', on: ordering } }, consumerView),
  ),
  resourceAction({
    name: 'set_membership_sync_statuses',
    run: (call, resource) => reported(call, resource, membershipStatuses),
  }),
  resourceAction({
    name: 'sync_user_roles',
    run: (call, resource) => reported(call, resource, syncUserRoles),
  }),
];
