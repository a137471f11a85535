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
    code: country.sure.string(t, 'value', 'The code that inputs take, of two letters by ISO 3166.'),
    name: country.sure.string(t, 'label', 'Name of the country.'),
  }),
});

builder.queryFields((t) => ({
  projects: rootConnection(t, furtherLists.projects, {
    description:
      'The projects that you may see: those in which you have a role, and all of customers in which you have one. Staff ' +
      'and support see all. What providers see of projects is reached through the provider.',
    filter: ProjectFilter,
    sort: ProjectSort,
  }),
  customers: rootConnection(t, furtherLists.customers, {
    description:
      'The customers that you may see: those in which, or in a project of which, you have a role. Staff and support see ' +
      'all. What providers see of their customers is reached through the provider.',
    filter: CustomerFilter,
    sort: CustomerSort,
  }),
  countries: fetchedRows(
    t,
    relations.Query.countries,
    'The countries that a customer can be in: what `country` takes when one is made or changed. Null only with an error.',
  ),
}));

const team = { filter: UserRoleFilter, sort: UserRoleSort };

const currentMonth =
  'Whether the usage of the current month is told, and not that of all time. Default false.';

builder.objectFields(Project, (t) => ({
  team: connection(t, relations.Project.team, {
    description:
      'Who has a role in the project. Those of its customer are in `customer { team }`. One request for each project.',
    ...team,
  }),
  otherUsers: connection(t, relations.Project.otherUsers, {
    description:
      'Users of other projects of the customer, who may be added to this one. One request for each project.',
    filter: OtherUserFilter,
  }),
  stats: fetchedRow(
    t,
    relations.Project.stats,
    'What the resources of the project use and may use, without the terminated ones. One request for each project. Null ' +
      'only with an error.',
    { forCurrentMonth: t.arg.boolean({ description: currentMonth }) },
  ),
}));

builder.objectFields(Customer, (t) => ({
  team: connection(t, relations.Customer.team, {
    description: 'Who has a role in the customer itself. One request for each customer.',
    ...team,
  }),
  users: connection(t, relations.Customer.users, {
    description:
      'Everybody with a role in the customer or in one of its projects. For its owners, staff, ' +
      'support and who was given the right to list them, else FORBIDDEN. One request for each customer.',
    filter: CustomerUserFilter,
  }),
  stats: fetchedRow(
    t,
    relations.Customer.stats,
    'What the resources of all its projects use and may use, without the terminated ones. One request for each customer. ' +
      'Null only with an error.',
    { forCurrentMonth: t.arg.boolean({ description: currentMonth }) },
  ),
}));
