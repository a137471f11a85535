import { fieldNames } from '../../loaders/field-names.ts';
import { relations } from '../../loaders/relations.ts';
import { uuidIn } from '../../loaders/row-ids.ts';
import { builder, type FieldBuilder } from '../builder.ts';
import { connection } from '../connection.ts';
import { glauthUsersConfig } from '../glauth.ts';
import { UserRoleFilter, UserRoleSort } from '../people/filter.ts';
import {
  CourseAccount,
  Customer,
  CustomerServiceAccount,
  Offering,
  Project,
  ProjectServiceAccount,
  User,
  UserRole,
} from '../refs.ts';

const link = relations.Offering;

/** Who manages an offering, who uses it, and with which accounts. */
builder.objectFields(Offering, (t) => ({
  users: connection(t, 'Offering.users', link.users, {
    type: UserRole,
    description: 'Users that have a role in the offering itself, such as its managers.',
    filter: UserRoleFilter,
    sort: UserRoleSort,
  }),
  customers: connection(t, 'Offering.customers', link.customers, {
    type: Customer,
    description:
      'Customers that have resources of the offering. Only for the owners of the provider and for staff.',
  }),
  customerProjects: connection(t, 'Offering.customerProjects', link.customerProjects, {
    type: Project,
    description: 'Projects that have resources of the offering, terminated ones not counted.',
  }),
  customerUsers: connection(t, 'Offering.customerUsers', link.customerUsers, {
    type: User,
    description: 'Users of the projects that have resources of the offering.',
  }),
  courseAccounts: connection(t, 'Offering.courseAccounts', link.courseAccounts, {
    type: CourseAccount,
    description:
      'Temporary accounts of course participants in the projects that have resources of the offering.',
  }),
  customerServiceAccounts: connection(t, 'Offering.customerServiceAccounts', link.customerServiceAccounts, {
    type: CustomerServiceAccount,
    description: 'Accounts for programs that belong to the customers of the offering.',
  }),
  projectServiceAccounts: connection(t, 'Offering.projectServiceAccounts', link.projectServiceAccounts, {
    type: ProjectServiceAccount,
    description: 'Accounts for programs that belong to the projects that have resources of the offering.',
  }),
  userHasResourceAccess: userHasResourceAccessField(t),
  glauthUsersConfig: glauthUsersConfig(
    t,
    link.glauthUsersConfig,
    '/api/marketplace-provider-offerings/{uuid}/glauth_users_config/',
    'Configuration of the GLauth directory server, with the accounts of the users of the offering.',
  ),
}));

function userHasResourceAccessField(t: FieldBuilder) {
  return t.boolean({
    description: 'Whether a user may use resources of the offering. Servers of 2024 do not tell.',
    args: { username: t.arg.string({ required: true, description: 'Login name of the user in Waldur.' }) },
    extensions: { rest: link.userHasResourceAccess },
    resolve: async ({ row }, { username }, { loaders, upstream }) => {
      const uuid = uuidIn(row, 'uuid');
      const answer = await loaders.once(`access of ${username} to resources of offering ${uuid}`, () =>
        upstream.object('/api/marketplace-provider-offerings/{uuid}/user_has_resource_access/', {
          params: { uuid },
          query: [['username', username], ...fieldNames('UserHasResourceAccess', ['has_access'])],
        }),
      );
      const { has_access: access } = answer;
      // Older servers are documented to answer with the row of the offering itself.
      return typeof access === 'boolean' ? access : null;
    },
  });
}
