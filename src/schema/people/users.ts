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
const count = 'How many users these are.';

builder.objectType(UserActiveStatusCount, {
  description: 'How many users can log in, or cannot.',
  fields: (t) => ({
    status: statuses.sure.string(t, 'status', 'Whether they can, in the word of the server.'),
    count: statuses.sure.int(t, 'count', count),
  }),
});

builder.objectType(UserLanguageCount, {
  description: 'How many users prefer a language.',
  fields: (t) => ({
    language: languages.sure.string(t, 'language', 'Code of the language; empty for who has chosen none.'),
    count: languages.sure.int(t, 'count', count),
  }),
});

builder.objectType(UserRegistrationCount, {
  description: 'How many users got an account in a month.',
  fields: (t) => ({
    month: months.sure.month(t, 'month', 'The month.'),
    count: months.sure.int(t, 'count', count),
  }),
});

builder.objectField(User, 'sshKeys', (t) =>
  connection(t, relations.User.sshKeys, {
    description:
      'The SSH keys of the user, as far as you see them: your own, those that all may use, and for staff every one. One request ' +
      'for each user.',
    filter: SshKeyFilter,
    sort: SshKeySort,
  }),
);

builder.queryFields((t) => ({
  users: rootConnection(t, userLists.users, {
    description:
      'You, and those who have a role in your projects or in the customers above them; all users for staff and support.',
    filter: UserFilter,
    sort: UserSort,
  }),
  sshKeys: rootConnection(t, userLists.sshKeys, {
    description: 'Your SSH keys, and those that all may use; for staff the keys of all users.',
    filter: SshKeyFilter,
    sort: SshKeySort,
  }),
  userActiveStatusCounts: rootConnection(t, userLists.userActiveStatusCounts, {
    description: 'How many users can log in and how many cannot. For staff and support.',
    filter: UserFilter,
  }),
  userLanguageCounts: rootConnection(t, userLists.userLanguageCounts, {
    description: 'How many users prefer each language. For staff and support.',
    filter: UserFilter,
  }),
  userRegistrationCounts: rootConnection(t, userLists.userRegistrationCounts, {
    description: 'How many users got an account in each month. For staff and support.',
    filter: UserFilter,
  }),
}));
