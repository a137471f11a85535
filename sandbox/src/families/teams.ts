import type { Call, Reply } from '../rest/call.ts';
import { project as writeRow } from '../rest/columns.ts';
import { page, select } from '../rest/paging.ts';
import { grantFilters, grantOrderings } from '../routes/people-lists.ts';
import { roleActions } from '../routes/roles.ts';
import { userRoleRow } from '../rows/user-rows.ts';
import type { GrantScope } from '../world/people.ts';
import type { Family } from './family.ts';

/** The routes `list_users/`, `add_user/`, `update_user/` and `delete_user/` below objects in which users have roles. */
export function teamOf<T>(
  roles: readonly string[],
  scopeOf: (row: T) => GrantScope,
): {
  readonly below: Readonly<Record<'list_users', (call: Call, row: T) => Reply>>;
  readonly actions: NonNullable<Family<T>['actions']>;
} {
  const { add, update, remove } = roleActions(roles);
  return {
    below: {
      list_users: (call, row) =>
        page(
          call,
          select(call, () => scopeOf(row).into, grantFilters, grantOrderings),
          (grant, each) => writeRow(userRoleRow, grant, each),
        ),
    },
    actions: {
      add_user: (call, row) => add(call, scopeOf(row)),
      update_user: (call, row) => update(call, scopeOf(row)),
      delete_user: (call, row) => remove(call, scopeOf(row)),
    },
  };
}
