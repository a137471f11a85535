import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { connection } from '../connection.ts';
import { columnFields } from '../fields.ts';
import { OfferingUser, PosixAllocation, PosixGroup, PosixIdentity, User } from '../refs.ts';
import { linked } from '../related.ts';

const allocation = columnFields<'PosixAllocation'>();
const group = columnFields<'PosixGroup'>();
const identity = columnFields<'PosixIdentity'>();

const namespace = 'Kind of ID: `uid` for accounts, `gid` for groups.';
const pool =
  'UUID of the pool that the ID was taken from (`Offering.effectivePosixIdPool`); null when it is from ' +
  'no pool.';

builder.objectType(PosixAllocation, {
  description: 'A numeric POSIX ID that an account has on the machines of an offering.',
  fields: (t) => ({
    namespace: allocation.sure.string(t, 'namespace', namespace),
    value: allocation.sure.int(t, 'value', 'The numeric ID.'),
    poolUuid: allocation.uuid(t, 'pool_uuid', pool),
    scope: allocation.string(
      t,
      'scope',
      'Kind of object that the ID belongs to, as the server names it; null for the account itself.',
    ),
    scopeName: allocation.string(
      t,
      'scope_name',
      'Display name of the object that the ID belongs to; null for the account itself.',
    ),
  }),
});

builder.objectType(PosixGroup, {
  description: 'A POSIX group that an account belongs to on the machines of an offering.',
  fields: (t) => ({
    gid: group.sure.int(t, 'gid', 'Numeric ID of the group (gid).'),
    project: linked(
      t,
      relations.PosixGroup.project,
      'The project whose members form the group; null when the group belongs to no project.',
    ),
    projectAccessible: group.sure.boolean(
      t,
      'project_accessible',
      'Whether you may see the project of the group.',
    ),
    poolUuid: group.uuid(t, 'pool_uuid', pool),
  }),
});

builder.objectType(PosixIdentity, {
  description: 'A numeric POSIX ID that a user has on the machines of an offering.',
  fields: (t) => ({
    offering: linked(
      t,
      relations.PosixIdentity.offering,
      'The offering on whose machines the ID is used. Null only with an error.',
    ),
    namespace: identity.sure.string(t, 'namespace', namespace),
    value: identity.sure.int(t, 'value', 'The numeric ID.'),
    context: identity.string(
      t,
      'context',
      'What the ID is for, as the server names it; null for the account itself.',
    ),
    poolUuid: identity.uuid(t, 'pool_uuid', pool),
  }),
});

builder.objectFields(OfferingUser, (t) => ({
  posixAllocations: connection(t, relations.OfferingUser.posixAllocations, {
    description:
      'The POSIX IDs of the account on the machines of the offering. Costs one request for each account.',
  }),
  posixGroups: connection(t, relations.OfferingUser.posixGroups, {
    description:
      'The POSIX groups that the account belongs to on the machines of the offering. Costs one request for each account.',
  }),
}));

builder.objectFields(User, (t) => ({
  posixIdentities: connection(t, relations.User.posixIdentities, {
    description:
      'The POSIX IDs of the user on the machines of the offerings that you manage; for yourself, of all ' +
      'offerings. Costs one request for each user.',
  }),
}));
