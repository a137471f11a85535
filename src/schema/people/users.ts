import { relations, userLists } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { connection, rootConnection } from '../connection.ts';
import { columnFields } from '../fields.ts';
import { SshKeyFilter, SshKeySort } from '../provider/filter.ts';
import { User, UserActiveStatusCount, UserLanguageCount, UserRegistrationCount } from '../refs.ts';
import { UserFilter, UserSort } from './user-filter.ts';

const statuses = columnFields<'UserActiveStatusCount'>();
const languages = columnFields<'UserLanguageCount'>();
const months = columnFields<'UserRegistrationCount'>();
const count = 'Number of users with this status.';

builder.objectType(UserActiveStatusCount, {
  description: 'Number of users who can log in, or of users who cannot.',
  fields: (t) => ({
    status: statuses.sure.string(t, 'status', 'Whether these users can log in, as the server names it.'),
    count: statuses.sure.int(t, 'count', count),
  }),
});

builder.objectType(UserLanguageCount, {
  description: 'Number of users who prefer a language.',
  fields: (t) => ({
    language: languages.sure.string(
      t,
      'language',
      'Code of the language; empty for users who have not chosen one.',
    ),
    count: languages.sure.int(t, 'count', count),
  }),
});

builder.objectType(UserRegistrationCount, {
  description: 'Number of users whose account was created in a month.',
  fields: (t) => ({
    month: months.sure.month(t, 'month', 'The month in which the accounts were created.'),
    count: months.sure.int(t, 'count', count),
  }),
});

builder.objectField(User, 'sshKeys', (t) =>
  connection(t, relations.User.sshKeys, {
    description:
      'SSH keys of the user that you may see: your own keys, keys that all users may use, and every key ' +
      'for staff. Costs one request for each user.',
    filter: SshKeyFilter,
    sort: SshKeySort,
  }),
);

builder.queryFields((t) => ({
  users: rootConnection(t, userLists.users, {
    description:
      'You and the users who have a role in your projects or in the customers that own them; all users for staff and support.',
    filter: UserFilter,
    sort: UserSort,
  }),
  sshKeys: rootConnection(t, userLists.sshKeys, {
    description: 'Your SSH keys and those that all users may use; the keys of all users for staff.',
    filter: SshKeyFilter,
    sort: SshKeySort,
  }),
  userActiveStatusCounts: rootConnection(t, userLists.userActiveStatusCounts, {
    description: 'Number of users who can log in, and of users who cannot. For staff and support.',
    filter: UserFilter,
  }),
  userLanguageCounts: rootConnection(t, userLists.userLanguageCounts, {
    description: 'Number of users who prefer each language. For staff and support.',
    filter: UserFilter,
  }),
  userRegistrationCounts: rootConnection(t, userLists.userRegistrationCounts, {
    description: 'Number of accounts created in each month. For staff and support.',
    filter: UserFilter,
  }),
}));
