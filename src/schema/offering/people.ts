import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { connection } from '../connection.ts';
import { UserRoleFilter, UserRoleSort } from '../people/filter.ts';
import { Offering } from '../refs.ts';
import { fetchedValue } from '../related.ts';
import { accountingIsRunning, given } from './statistics.ts';

const link = relations.Offering;

/** The users who manage an offering, its customers and their users, and their accounts. */
builder.objectFields(Offering, (t) => ({
  users: connection(t, link.users, {
    description: 'Users with a role in the offering itself, such as its managers.',
    filter: UserRoleFilter,
    sort: UserRoleSort,
  }),
  customers: connection(t, link.customers, {
    description: 'Customers that have resources of the offering. For owners of the provider and for staff.',
    args: { accountingIsRunning: accountingIsRunning(t) },
    extra: ({ accountingIsRunning }) => given('accounting_is_running', accountingIsRunning),
  }),
  customerProjects: connection(t, link.customerProjects, {
    description: 'Projects that have resources of the offering that are not terminated.',
  }),
  customerUsers: connection(t, link.customerUsers, {
    description: 'Users of the projects that have resources of the offering.',
  }),
  courseAccounts: connection(t, link.courseAccounts, {
    description:
      'Temporary accounts of course participants in the projects that have resources of the offering.',
  }),
  customerServiceAccounts: connection(t, link.customerServiceAccounts, {
    description: 'Service accounts, for programs, that belong to the customers of the offering.',
  }),
  projectServiceAccounts: connection(t, link.projectServiceAccounts, {
    description:
      'Service accounts, for programs, that belong to the projects that have resources of the offering.',
  }),
  userHasResourceAccess: fetchedValue(
    t,
    link.userHasResourceAccess,
    'Boolean',
    'Whether a user may use resources of the offering. Servers of 2024 do not have it.',
    {
      args: { username: t.arg.string({ required: true, description: 'Login name of the user in Waldur.' }) },
    },
  ),
  glauthUsersConfig: fetchedValue(
    t,
    link.glauthUsersConfig,
    'String',
    'Configuration of the GLauth directory server with the accounts of the users of the offering, in TOML. A secret: ' +
      'it may contain data from which the password that the accounts share can be guessed. Null when the offering has ' +
      'no such accounts. Costs one request for each offering.',
  ),
}));
