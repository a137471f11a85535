import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { connection } from '../connection.ts';
import { columnFields } from '../fields.ts';
import { OfferingUser, PosixAllocation, PosixGroup, PosixIdentity, User } from '../refs.ts';
import { linked } from '../related.ts';

const allocation = columnFields<'PosixAllocation'>();
const group = columnFields<'PosixGroup'>();
const identity = columnFields<'PosixIdentity'>();

const namespace = 'What is counted: `uid` for accounts, `gid` for groups.';
const pool = 'The pool that the number is taken from (`Offering.effectivePosixIdPool`); null when from none.';

builder.objectType(PosixAllocation, {
  description: 'A number that an account at an offering has on its machines.',
  fields: (t) => ({
    namespace: allocation.sure.string(t, 'namespace', namespace),
    value: allocation.sure.int(t, 'value', 'The number.'),
    poolUuid: allocation.uuid(t, 'pool_uuid', pool),
    scope: allocation.string(
      t,
      'scope',
      'The kind of object that the number stands for, in the word of the server; null for the account itself.',
    ),
    scopeName: allocation.string(
      t,
      'scope_name',
      'Display name of that object; null for the account itself.',
    ),
  }),
});

builder.objectType(PosixGroup, {
  description: 'A group that an account is in on the machines of an offering.',
  fields: (t) => ({
    gid: group.sure.int(t, 'gid', 'Number of the group.'),
    project: linked(
      t,
      relations.PosixGroup.project,
      'The project whose members it is; null when it is of none.',
    ),
    projectAccessible: group.sure.boolean(t, 'project_accessible', 'Whether you may see that project.'),
    poolUuid: group.uuid(t, 'pool_uuid', pool),
  }),
});

builder.objectType(PosixIdentity, {
  description: 'A number that a user has on the machines of an offering.',
  fields: (t) => ({
    offering: linked(t, relations.PosixIdentity.offering, 'The offering. Null only with an error.'),
    namespace: identity.sure.string(t, 'namespace', namespace),
    value: identity.sure.int(t, 'value', 'The number.'),
    context: identity.string(
      t,
      'context',
      'What the number is for, in the words of the server; null for the account itself.',
    ),
    poolUuid: identity.uuid(t, 'pool_uuid', pool),
  }),
});

builder.objectFields(OfferingUser, (t) => ({
  posixAllocations: connection(t, relations.OfferingUser.posixAllocations, {
    description: 'The numbers that the account has on the machines. One request for each account.',
  }),
  posixGroups: connection(t, relations.OfferingUser.posixGroups, {
    description: 'The groups that the account is in on the machines. One request for each account.',
  }),
}));

builder.objectFields(User, (t) => ({
  posixIdentities: connection(t, relations.User.posixIdentities, {
    description:
      'The numbers that the user has on the machines of offerings that you manage; you yourself on those of all. One ' +
      'request for each user.',
  }),
}));
