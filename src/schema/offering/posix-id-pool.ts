import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { idOf } from '../node.ts';
import { Offering, PosixIdPool } from '../refs.ts';
import { fetchedRow, linked } from '../related.ts';

const c = columnFields<'PosixIdPool'>();
const link = relations.PosixIdPool;

const none = 'Null when the pool gives none.';

builder.objectType(PosixIdPool, {
  description:
    'The numbers that a provider gives to accounts and groups: a range for users and one for groups, both ends included.',
  fields: (t) => ({
    id: idOf<'PosixIdPool'>(t, 'PosixIdPool'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the pool.'),
    url: c.sure.ownUrl(t, 'url', 'Address of the pool in the REST API.'),
    created: c.sure.dateTime(t, 'created', 'When the pool was made.'),
    description: c.sure.string(t, 'description', 'What the pool is for; empty when nobody says.'),
    scope: c.sure.string(
      t,
      'scope',
      'Whose pool it is: `offering` for one of its own, `service_provider` for one that its offerings share.',
    ),
    customer: linked(t, link.customer, 'The organization that has the pool. Null only with an error.'),
    serviceProvider: linked(
      t,
      link.serviceProvider,
      'The service provider that has the pool; null for the pool of an offering.',
    ),
    offering: linked(
      t,
      link.offering,
      'The offering whose own pool it is; null for that of a service provider.',
    ),
    minUid: c.int(t, 'min_uid', `The lowest number of a user. ${none}`),
    maxUid: c.int(t, 'max_uid', `The highest number of a user. ${none}`),
    nextUid: c.int(
      t,
      'next_uid',
      'The number that the next user gets; null when none is left or the pool gives none.',
    ),
    minGid: c.int(t, 'min_gid', `The lowest number of a group. ${none}`),
    maxGid: c.int(t, 'max_gid', `The highest number of a group. ${none}`),
    nextGid: c.int(
      t,
      'next_gid',
      'The number that the next group gets; null when none is left or the pool gives none.',
    ),
    uidUsed: c.sure.int(t, 'uid_used', 'How many numbers of users are taken.'),
    gidUsed: c.sure.int(t, 'gid_used', 'How many numbers of groups are taken.'),
    uidUtilization: c.float(
      t,
      'uid_utilization',
      `The share of the numbers of users that is taken, in per cent. ${none}`,
    ),
    gidUtilization: c.float(
      t,
      'gid_utilization',
      `The share of the numbers of groups that is taken, in per cent. ${none}`,
    ),
  }),
});

builder.objectFields(Offering, (t) => ({
  effectivePosixIdPool: fetchedRow(
    t,
    relations.Offering.effectivePosixIdPool,
    'Where the accounts of the offering get their numbers from: a pool of its own, or that of the service provider. ' +
      'Null when there is none. One request for each offering.',
  ),
}));
