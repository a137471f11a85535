import { furtherLists, relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { connection, rootConnection } from '../connection.ts';
import { columnFields } from '../fields.ts';
import { Country, Customer, Project } from '../refs.ts';
import { fetchedRow, fetchedRows } from '../related.ts';
import {
  CustomerFilter,
  CustomerSort,
  CustomerUserFilter,
  OtherUserFilter,
  ProjectFilter,
  ProjectSort,
  UserRoleFilter,
  UserRoleSort,
} from './filter.ts';

const country = columnFields<'Country'>();

builder.objectType(Country, {
  description: 'A country that a customer can be in.',
  fields: (t) => ({
    code: country.sure.string(t, 'value', 'Code of the country for use in inputs: two letters, by ISO 3166.'),
    name: country.sure.string(t, 'label', 'Name of the country.'),
  }),
});

builder.queryFields((t) => ({
  projects: rootConnection(t, furtherLists.projects, {
    description:
      'Projects that you may see: those in which you have a role, and all projects of customers in which you have a role. ' +
      'Staff and support see all projects. `ServiceProvider.projects` lists the projects that a provider sees.',
    filter: ProjectFilter,
    sort: ProjectSort,
  }),
  customers: rootConnection(t, furtherLists.customers, {
    description:
      'Customers that you may see: those in which, or in a project of which, you have a role. Staff and support see all ' +
      'customers. `ServiceProvider.customers` lists the customers that a provider sees.',
    filter: CustomerFilter,
    sort: CustomerSort,
  }),
  countries: fetchedRows(
    t,
    relations.Query.countries,
    'Countries that a customer can be in: the values of `country` in inputs for customers. Null only with an error.',
  ),
}));

const team = { filter: UserRoleFilter, sort: UserRoleSort };

const currentMonth =
  'Whether to return the usage of the current month instead of the usage of all time. False by default.';

builder.objectFields(Project, (t) => ({
  team: connection(t, relations.Project.team, {
    description:
      'Roles that users have in the project. `customer { team }` lists the roles in its customer. Costs one request for ' +
      'each project.',
    ...team,
  }),
  otherUsers: connection(t, relations.Project.otherUsers, {
    description:
      'Users of other projects of the customer, who may be added to this project. Costs one request for each project.',
    filter: OtherUserFilter,
  }),
  stats: fetchedRow(
    t,
    relations.Project.stats,
    "Usage and limits of the project's resources, without terminated resources. Costs one request for each project. Null " +
      'only with an error.',
    { forCurrentMonth: t.arg.boolean({ description: currentMonth }) },
  ),
}));

builder.objectFields(Customer, (t) => ({
  team: connection(t, relations.Customer.team, {
    description: 'Roles that users have in the customer itself. Costs one request for each customer.',
    ...team,
  }),
  users: connection(t, relations.Customer.users, {
    description:
      'Users who have a role in the customer or in one of its projects. For owners of the customer, staff, support and ' +
      'callers with the permission to list them; for others a FORBIDDEN error. Costs one request for each customer.',
    filter: CustomerUserFilter,
  }),
  stats: fetchedRow(
    t,
    relations.Customer.stats,
    'Usage and limits of the resources in all projects of the customer, without terminated resources. Costs one request for ' +
      'each customer. Null only with an error.',
    { forCurrentMonth: t.arg.boolean({ description: currentMonth }) },
  ),
}));
