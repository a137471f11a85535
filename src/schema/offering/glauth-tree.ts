import { type uuidIn, uuidOrNull } from '../../loaders/row-values.ts';
import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { GlauthGroupKind } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { idOf } from '../node.ts';
import {
  GlauthGroup,
  GlauthMembership,
  GlauthRobotAccount,
  GlauthScope,
  GlauthTree,
  GlauthUser,
  Offering,
  Resource,
} from '../refs.ts';
import { fetchedRow, linked } from '../related.ts';

const tree = columnFields<'GlauthTree'>();
const group = columnFields<'GlauthGroup'>();
const scope = columnFields<'GlauthScope'>();
const user = columnFields<'GlauthUser'>();
const membership = columnFields<'GlauthMembership'>();
const robot = columnFields<'GlauthRobotAccount'>();

const none = 'Null when there is none.';

builder.objectType(GlauthTree, {
  description:
    'Accounts and groups as the GLauth directory server is to serve them: what `glauthUsersConfig` has as a file, ' +
    'without passwords.',
  fields: (t) => ({
    offering: linked(
      t,
      relations.GlauthTree.offering,
      'The offering that the accounts are for. Null only with an error.',
    ),
    groups: tree.objects(t, 'groups', GlauthGroup, 'All groups, those of a single user included.'),
    users: tree.objects(t, 'users', GlauthUser, 'The accounts of people.'),
    robotAccounts: tree.objects(t, 'robot_accounts', GlauthRobotAccount, 'The accounts of programs.'),
  }),
});

builder.objectType(GlauthGroup, {
  description: 'A group of accounts.',
  fields: (t) => ({
    gid: group.sure.int(t, 'gid', 'Number of the group.'),
    name: group.sure.string(t, 'name', 'Name of the group.'),
    kind: group.sure.enum(t, 'kind', GlauthGroupKind, 'What the group stands for.'),
    kindWord: group.word(t, 'kind', 'kind'),
    scope: group.object(
      t,
      'scope',
      GlauthScope,
      'The object that the members of the group belong to. Null only with an error.',
    ),
    role: group.string(
      t,
      'role',
      'The role that the members have there; null when the group does not go by roles.',
    ),
    members: group.strings(t, 'members', 'The login names of the members.'),
  }),
});

/** The uuid in a column, or that of nothing where it is empty. */
const orNone: typeof uuidIn = (row, column) => uuidOrNull(row, column) ?? '0'.repeat(32);

builder.objectType(GlauthScope, {
  description: 'The object that a group of accounts stands for.',
  fields: (t) => ({
    type: scope.sure.string(
      t,
      'type',
      'Kind of object: `project`, `resource`, `resource_project` for a part of a resource, or `user`.',
    ),
    id: idOf<'GlauthScope'>(t, 'GlauthScope', { within: ['resource_uuid'], read: orNone }),
    uuid: scope.sure.uuid(t, 'uuid', 'Identifies the object.'),
    name: scope.string(t, 'name', `Display name of the object. ${none}`),
    slug: scope.string(t, 'slug', `Short name of the object. ${none}`),
    resource: linked(
      t,
      relations.GlauthScope.resource,
      'The resource through which the object got into the tree; null for a single user.',
    ),
  }),
});

builder.objectType(GlauthUser, {
  description: 'The account of a person.',
  fields: (t) => ({
    username: user.sure.string(t, 'username', 'Login name.'),
    uidnumber: user.int(t, 'uidnumber', 'Number of the account; null while it has none.'),
    disabled: user.sure.boolean(t, 'disabled', 'Whether nobody can log in with it.'),
    personalGroup: user.int(t, 'personal_group', `Number of the group of this user alone. ${none}`),
    mail: user.string(t, 'mail', `E-mail address. ${none}`),
    givenname: user.string(t, 'givenname', `Given name. ${none}`),
    sn: user.string(t, 'sn', `Surname. ${none}`),
    loginShell: user.string(t, 'login_shell', `The program that runs after login. ${none}`),
    homeDir: user.string(t, 'home_dir', `The home directory. ${none}`),
    sshKeys: user.strings(t, 'ssh_keys', 'Public SSH keys, each in one line.'),
    memberships: user.objects(t, 'memberships', GlauthMembership, 'The groups that the account is in.'),
  }),
});

builder.objectType(GlauthMembership, {
  description: 'A group that an account is in.',
  fields: (t) => ({
    gid: membership.sure.int(t, 'gid', 'Number of the group.'),
    groupName: membership.sure.string(t, 'group_name', 'Name of the group.'),
    kind: membership.sure.enum(t, 'kind', GlauthGroupKind, 'What the group stands for.'),
    kindWord: membership.word(t, 'kind', 'kind'),
    role: membership.string(
      t,
      'role',
      'The role through which the account is in it; null when it is in it without one.',
    ),
  }),
});

builder.objectType(GlauthRobotAccount, {
  description: 'The account of a program.',
  fields: (t) => ({
    username: robot.sure.string(t, 'username', 'Login name.'),
    uidnumber: robot.int(t, 'uidnumber', 'Number of the account; null while it has none.'),
    personalGroup: robot.int(t, 'personal_group', `Number of the group of this account alone. ${none}`),
    loginShell: robot.string(t, 'login_shell', `The program that runs after login. ${none}`),
    homeDir: robot.string(t, 'home_dir', `The home directory. ${none}`),
    sshKeys: robot.strings(t, 'ssh_keys', 'Public SSH keys, each in one line.'),
  }),
});

builder.objectFields(Offering, (t) => ({
  glauthTree: fetchedRow(
    t,
    relations.Offering.glauthTree,
    'The accounts and groups of the users of the offering. Null when no such accounts are kept. One request for each ' +
      'offering. For managers of the offering.',
  ),
}));

builder.objectFields(Resource, (t) => ({
  glauthTree: fetchedRow(
    t,
    relations.Resource.glauthTree,
    'The accounts and groups of those who may log in to the resource. Null when no such accounts are kept. One ' +
      'request for each resource.',
  ),
}));
