import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { idOf } from '../node.ts';
import { Offering, PosixIdPool } from '../refs.ts';
import { fetchedRow, linked } from '../related.ts';

const c = columnFields<'PosixIdPool'>();
const link = relations.PosixIdPool;

const noUids = 'Null when the pool has no range of user IDs.';
const noGids = 'Null when the pool has no range of group IDs.';

builder.objectType(PosixIdPool, {
  description:
    'Ranges of numeric IDs for the accounts and groups of a provider: one range for users and one for ' +
    'groups. Both ends of a range are included.',
  fields: (t) => ({
    id: idOf<'PosixIdPool'>(t, 'PosixIdPool'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the pool.'),
    url: c.sure.ownUrl(t, 'url', 'URL of the pool in the REST API.'),
    created: c.sure.dateTime(t, 'created', 'When the pool was created.'),
    description: c.sure.string(
      t,
      'description',
      'Description of what the pool is for; empty when there is none.',
    ),
    scope: c.sure.string(
      t,
      'scope',
      'Owner of the pool: `offering` for a pool of one offering, `service_provider` for a pool that the offerings of a ' +
        'provider share.',
    ),
    customer: linked(t, link.customer, 'The organization that owns the pool. Null only with an error.'),
    serviceProvider: linked(
      t,
      link.serviceProvider,
      'The service provider that owns the pool; null for a pool of one offering.',
    ),
    offering: linked(
      t,
      link.offering,
      'The offering that owns the pool; null for a pool of a service provider.',
    ),
    minUid: c.int(t, 'min_uid', `The lowest user ID of the pool. ${noUids}`),
    maxUid: c.int(t, 'max_uid', `The highest user ID of the pool. ${noUids}`),
    nextUid: c.int(
      t,
      'next_uid',
      'The user ID that the next account gets; null when no ID is left, or when the pool has no range of ' +
        'user IDs.',
    ),
    minGid: c.int(t, 'min_gid', `The lowest group ID of the pool. ${noGids}`),
    maxGid: c.int(t, 'max_gid', `The highest group ID of the pool. ${noGids}`),
    nextGid: c.int(
      t,
      'next_gid',
      'The group ID that the next group gets; null when no ID is left, or when the pool has no range of ' +
        'group IDs.',
    ),
    uidUsed: c.sure.int(t, 'uid_used', 'Number of user IDs that are in use.'),
    gidUsed: c.sure.int(t, 'gid_used', 'Number of group IDs that are in use.'),
    uidUtilization: c.float(
      t,
      'uid_utilization',
      `Share of the user IDs that is in use, in percent. ${noUids}`,
    ),
    gidUtilization: c.float(
      t,
      'gid_utilization',
      `Share of the group IDs that is in use, in percent. ${noGids}`,
    ),
  }),
});

builder.objectFields(Offering, (t) => ({
  effectivePosixIdPool: fetchedRow(
    t,
    relations.Offering.effectivePosixIdPool,
    'The pool from which the accounts of the offering get their numeric IDs: a pool of its own, or the ' +
      'pool of the service provider. Null when there is none. Costs one request for each offering.',
  ),
}));
