import { type Call, hexUuid, type Reply } from '../rest/call.ts';
import { field, Invalid, nullable, readBody, required } from '../rest/fields.ts';
import { done } from '../rest/guards.ts';
import { array400, fields400, nonField400 } from '../rest/refusals.ts';
import { byUuid, dateTime, text } from '../rest/values.ts';
import { roleUuid } from '../rows/user-rows.ts';
import { type GrantScope, grantRole } from '../world/people.ts';
import { isoOrNull } from '../world/text.ts';
import type { Grant, User } from '../world/types.ts';

/** The actions `add_user`, `update_user` and `delete_user` for one scope. */
export interface RoleActions {
  add(call: Call, scope: GrantScope): Reply;
  update(call: Call, scope: GrantScope): Reply;
  remove(call: Call, scope: GrantScope): Reply;
}

/** Makes the writes of roles for a kind of scope. A role is given by its name or its uuid. */
export function roleActions(roles: readonly string[]): RoleActions {
  const roleField = field((value, call) => {
    const sent = text().read(value, call);
    const hex = hexUuid(sent);
    const found = roles.find((name) => name === sent || roleUuid(name) === hex);
    if (found === undefined)
      throw new Invalid(call.server === '2024' ? 'Role is not found.' : `Role ${sent} does not exist.`);
    return found;
  });

  const read = (call: Call): { role: string; user: User; expiration: number | null } => {
    const { role, user, expiration_time } = readBody(call, {
      role: required(roleField),
      user: required(byUuid((each, hex) => each.world.userByUuid.get(hex), 'User is not found.')),
      expiration_time: nullable(dateTime()),
    });
    return { role, user, expiration: expiration_time ?? null };
  };

  const checkExpiration = (call: Call, expiration: number | null): void => {
    if (expiration !== null && expiration <= call.world.now().getTime())
      throw fields400({ expiration_time: 'Expiration time should be greater than current time.' });
  };

  const find = (scope: GrantScope, role: string, user: User): Grant | undefined =>
    scope.into.find((grant) => grant.user === user && grant.role === role);

  const own = (scope: GrantScope, role: string, user: User): Grant => {
    const grant = find(scope, role, user);
    if (!grant) throw array400('User does not have this role in this scope.');
    return grant;
  };

  return {
    add(call, scope) {
      const { role, user, expiration } = read(call);
      checkExpiration(call, expiration);
      if (find(scope, role, user)) {
        throw call.server === '2024'
          ? nonField400('User has already the same role in this scope.')
          : array400('User already has this role in this scope.');
      }
      grantRole(call.random, user, role, scope, call.world.now().getTime(), call.user, expiration);
      call.world.restructure();
      return { status: 201, body: { expiration_time: isoOrNull(expiration) } };
    },
    update(call, scope) {
      const { role, user, expiration } = read(call);
      checkExpiration(call, expiration);
      own(scope, role, user).expiration = expiration;
      return { status: 200, body: { expiration_time: isoOrNull(expiration) } };
    },
    remove(call, scope) {
      const { role, user } = read(call);
      // The 2024 server accepts the deletion of a role that the user does not have.
      if (call.server === '2024' && !find(scope, role, user)) return done;
      const grant = own(scope, role, user);
      scope.into.splice(scope.into.indexOf(grant), 1);
      user.grants.splice(user.grants.indexOf(grant), 1);
      call.world.restructure();
      return done;
    },
  };
}
