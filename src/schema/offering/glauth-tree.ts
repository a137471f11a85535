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
    'Accounts and groups for the GLauth directory server: the content of `glauthUsersConfig` as objects, without ' +
    'passwords.',
  fields: (t) => ({
    offering: linked(
      t,
      relations.GlauthTree.offering,
      'The offering to which the accounts belong. Null only with an error.',
    ),
    groups: tree.objects(t, 'groups', GlauthGroup, 'All groups, including the groups of a single user.'),
    users: tree.objects(t, 'users', GlauthUser, 'Accounts of people.'),
    robotAccounts: tree.objects(t, 'robot_accounts', GlauthRobotAccount, 'Accounts of programs.'),
  }),
});

builder.objectType(GlauthGroup, {
  description: 'A group of accounts in the GLauth directory server.',
  fields: (t) => ({
    gid: group.sure.int(t, 'gid', 'Numeric ID of the group.'),
    name: group.sure.string(t, 'name', 'Name of the group.'),
    kind: group.sure.enum(t, 'kind', GlauthGroupKind, 'Kind of group, which says who its members are.'),
    kindWord: group.word(t, 'kind', 'kind'),
    scope: group.object(
      t,
      'scope',
      GlauthScope,
      'The object to which the members of the group belong. Null only with an error.',
    ),
    role: group.string(
      t,
      'role',
      'The role that the members have in `scope`; null when the group does not depend on a role.',
    ),
    members: group.strings(t, 'members', 'Login names of the members of the group.'),
  }),
});

/** The UUID in a column, or a UUID of zeros where the column is empty. */
const orNone: typeof uuidIn = (row, column) => uuidOrNull(row, column) ?? '0'.repeat(32);

builder.objectType(GlauthScope, {
  description: 'The object to which the members of a group of accounts belong.',
  fields: (t) => ({
    type: scope.sure.string(
      t,
      'type',
      'Kind of object: `project`, `resource`, `resource_project` for a part of a resource, or `user`.',
    ),
    id: idOf<'GlauthScope'>(t, 'GlauthScope', { within: ['resource_uuid'], read: orNone }),
    uuid: scope.sure.uuid(t, 'uuid', 'UUID of the object.'),
    name: scope.string(t, 'name', `Display name of the object. ${none}`),
    slug: scope.string(t, 'slug', `Slug of the object, a short name for use in URLs. ${none}`),
    resource: linked(
      t,
      relations.GlauthScope.resource,
      'The resource because of which the object is in the tree; null for a single user.',
    ),
  }),
});

builder.objectType(GlauthUser, {
  description: 'The account of a person in the GLauth directory server.',
  fields: (t) => ({
    username: user.sure.string(t, 'username', 'Login name of the account.'),
    uidnumber: user.int(t, 'uidnumber', 'Numeric ID of the account; null while it has none.'),
    disabled: user.sure.boolean(
      t,
      'disabled',
      'Whether the account is disabled, so that nobody can log in with it.',
    ),
    personalGroup: user.int(
      t,
      'personal_group',
      `Numeric ID of the group that has this user as its only member. ${none}`,
    ),
    mail: user.string(t, 'mail', `E-mail address of the user. ${none}`),
    givenname: user.string(t, 'givenname', `Given name of the user. ${none}`),
    sn: user.string(t, 'sn', `Surname of the user. ${none}`),
    loginShell: user.string(t, 'login_shell', `Path of the program that runs after login. ${none}`),
    homeDir: user.string(t, 'home_dir', `Path of the home directory. ${none}`),
    sshKeys: user.strings(t, 'ssh_keys', 'Public SSH keys of the user, each as one line.'),
    memberships: user.objects(t, 'memberships', GlauthMembership, 'Groups to which the account belongs.'),
  }),
});

builder.objectType(GlauthMembership, {
  description: 'A group to which an account belongs.',
  fields: (t) => ({
    gid: membership.sure.int(t, 'gid', 'Numeric ID of the group.'),
    groupName: membership.sure.string(t, 'group_name', 'Name of the group.'),
    kind: membership.sure.enum(t, 'kind', GlauthGroupKind, 'Kind of group, which says who its members are.'),
    kindWord: membership.word(t, 'kind', 'kind'),
    role: membership.string(
      t,
      'role',
      'The role because of which the account belongs to the group; null when the group does not depend on a role.',
    ),
  }),
});

builder.objectType(GlauthRobotAccount, {
  description: 'The account of a program in the GLauth directory server.',
  fields: (t) => ({
    username: robot.sure.string(t, 'username', 'Login name of the account.'),
    uidnumber: robot.int(t, 'uidnumber', 'Numeric ID of the account; null while it has none.'),
    personalGroup: robot.int(
      t,
      'personal_group',
      `Numeric ID of the group that has this account as its only member. ${none}`,
    ),
    loginShell: robot.string(t, 'login_shell', `Path of the program that runs after login. ${none}`),
    homeDir: robot.string(t, 'home_dir', `Path of the home directory. ${none}`),
    sshKeys: robot.strings(t, 'ssh_keys', 'Public SSH keys of the account, each as one line.'),
  }),
});

builder.objectFields(Offering, (t) => ({
  glauthTree: fetchedRow(
    t,
    relations.Offering.glauthTree,
    'The accounts and groups of the users of the offering. Null when the offering has no such accounts. Costs one ' +
      'request for each offering. For managers of the offering.',
  ),
}));

builder.objectFields(Resource, (t) => ({
  glauthTree: fetchedRow(
    t,
    relations.Resource.glauthTree,
    'The accounts and groups of the users who may log in to the resource. Null when the resource has no such ' +
      'accounts. Costs one request for each resource.',
  ),
}));
