import { uuidOf } from '../random.ts';
import { type Call, ok } from '../rest/call.ts';
import { project, rowType } from '../rest/columns.ts';
import { choices, day, type Filters } from '../rest/filters.ts';
import { page, select } from '../rest/paging.ts';
import type { Route } from '../rest/router.ts';
import { fullName } from '../rows/order-row.ts';
import { isoOf } from '../world/text.ts';
import type { Grant, Json, Offering, User } from '../world/types.ts';

const accessorTypes = ['staff', 'support', 'organization_member', 'service_provider', 'self'] as const;

/** One access of somebody to the data of a user. */
interface Look {
  readonly uuid: string;
  readonly time: number;
  readonly type: (typeof accessorTypes)[number];
  readonly by: User;
}

const person = (user: User) => ({ username: user.username, full_name: fullName(user) });

function looksAt(user: User, { world }: Call): readonly Look[] {
  const today = Math.floor(world.now().getTime() / 86_400_000) * 86_400_000;
  return accessorTypes.map((type, index) => ({
    uuid: uuidOf(`${user.uuid} looked at ${type}`),
    time: today - index * 86_400_000,
    type,
    by: type === 'self' ? user : (world.users[index] ?? user),
  }));
}

const lookRow = rowType<Look>('DataAccessEvent', {
  uuid: ({ uuid }) => uuid,
  timestamp: ({ time }) => isoOf(time),
  accessor_type: ({ type }) => type,
  accessed_fields: () => ['full_name', 'email'],
  accessor_category: ({ type }) => (type === 'staff' ? 'Platform staff' : type),
  // Only staff see who accessed the data.
  accessor: ({ by }, call) => (call.user.isStaff ? { uuid: by.uuid, ...person(by) } : null),
  ip_address: (_look, call) => (call.user.isStaff ? '192.0.2.18' : null),
  context: () => ({ method: 'GET', path: '/api/users/' }),
});

const lookFilters: Filters<Look> = {
  accessor_type: choices(accessorTypes, ({ type }) => type),
  start_date: day(({ time }, value) => time >= value),
  end_date: day(({ time }, value) => time < value + 86_400_000),
};

function membersOf({ customer, project: of }: Grant): Json[] {
  return (of?.grants ?? customer.grants).map(({ user, role }) => ({
    user_uuid: user.uuid,
    ...person(user),
    role,
  }));
}

const providedAt = (offering: Offering): Json => ({
  offering_uuid: offering.uuid,
  offering_name: offering.name,
  provider_name: offering.customer.name,
  provider_uuid: offering.customer.uuid,
  exposed_fields: ['username', 'full_name', 'email'],
  consent_date: null,
  consent_version: null,
  provider_team: offering.customer.grants.map(({ user, role }) => ({
    user_uuid: user.uuid,
    ...person(user),
    role,
  })),
});

/** The routes of who may see the data of a user, and of who did. For the user and for staff. */
export function dataAccessRoutes(path: string, find: (call: Call) => User): readonly Route[] {
  return [
    {
      method: 'GET',
      template: `${path}{uuid}/data_access/`,
      handle(call) {
        const user = find(call);
        const { users, offerings } = call.world;
        const { isStaff } = call.user;
        const staff = users.filter((each) => each.isStaff || each.isSupport);
        const grants = user.grants.filter(({ scopeType }) => ['customer', 'project'].includes(scopeType));
        const provided = offerings.filter((each) => each.users.some((account) => account.user === user));
        return ok({
          administrative_access: {
            description: 'Operators of the site see all data.',
            staff_count: users.filter((each) => each.isStaff).length,
            support_count: users.filter((each) => each.isSupport).length,
            users: isStaff
              ? staff.map((each) => ({
                  user_uuid: each.uuid,
                  ...person(each),
                  access_type: each.isStaff ? 'staff' : 'support',
                }))
              : [],
          },
          organizational_access: grants.map((grant) => ({
            scope_type: grant.scopeType,
            scope_uuid: grant.scopeUuid,
            scope_name: grant.scopeName,
            users: membersOf(grant),
          })),
          service_provider_access: provided.map((offering) => providedAt(offering)),
          summary: {
            total_administrative_access: isStaff ? staff.length : null,
            total_organizational_access: grants.length,
            total_provider_access: provided.length,
          },
        });
      },
    },
    {
      method: 'GET',
      template: `${path}{uuid}/data_access_history/`,
      handle: (call) => {
        const user = find(call);
        return page(
          call,
          select(call, () => looksAt(user, call), lookFilters),
          (look, each) => project(lookRow, look, each),
        );
      },
    },
  ];
}
