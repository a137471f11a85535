import { accountLists, relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { connection, rootConnection } from '../connection.ts';
import { sortKeys } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { filterInput, one, sortInput } from '../filter.ts';
import { RoleGrant } from '../interfaces.ts';
import { ofGrant } from '../people/roles.ts';
import { ofHolders } from '../people/user-filter.ts';
import { Offering, OfferingPermission } from '../refs.ts';
import { fetchedRow, linked } from '../related.ts';

const c = columnFields<'OfferingPermission'>();
const ofPermission = relations.OfferingPermission;

const Filter = filterInput('OfferingPermissionFilter', 'Selects roles that users have in offerings.', {
  offeringUuid: one('UUID', 'offering', 'Roles in this offering.'),
  offeringName: one('String', 'scope_name', 'Roles in offerings with this text in their name.'),
  customerUuid: one('UUID', 'customer', 'Roles in the offerings of this organization.'),
  ...ofHolders,
  roleUuid: one('UUID', 'role_uuid', 'Grants of the role with this UUID.'),
  roleName: one('String', 'role_name', 'Grants of the role with this name, for example `OFFERING.MANAGER`.'),
  isActive: one('Boolean', 'is_active', 'Roles that are in force now (true), or that no longer are (false).'),
  createdAfter: one('DateTime', 'created', 'Roles that were given at this time or later.'),
  createdBefore: one('DateTime', 'created_before', 'Roles that were given at this time or earlier.'),
  modifiedAfter: one('DateTime', 'modified', 'Roles that last changed at this time or later.'),
  modifiedBefore: one('DateTime', 'modified_before', 'Roles that last changed at this time or earlier.'),
});

const Sort = sortInput(
  'OfferingPermissionSort',
  'roles in offerings',
  sortKeys('OfferingPermissionSortField', 'Keys by which roles in offerings can be sorted.', {
    created: 'Time at which the role was given.',
    expiration_time: 'Time at which the role ends.',
    role: 'Role that the user has.',
    username: 'Login name of the user.',
    full_name: 'Name of the user.',
    native_name: "Name in the user's own language.",
    email: 'E-mail address of the user.',
  }),
);

builder.objectType(OfferingPermission, {
  description: 'A role that a user has in an offering, such as that of a manager.',
  interfaces: [RoleGrant],
  fields: (t) => ({
    pk: c.sure.int(
      t,
      'pk',
      'Number of the grant, for use in `offeringPermission(pk:)`; a grant has no UUID.',
    ),
    url: c.sure.ownUrl(t, 'url', 'URL of the grant in the REST API.'),
    offering: linked(
      t,
      ofPermission.offering,
      'The offering in which the user has the role; null when it no longer exists.',
    ),
    user: linked(t, ofPermission.user, ofGrant.user),
    role: linked(t, ofPermission.role, ofGrant.role),
    created: c.sure.dateTime(t, 'created', ofGrant.created),
    createdBy: linked(t, ofPermission.createdBy, ofGrant.createdBy),
    expirationTime: c.dateTime(t, 'expiration_time', ofGrant.expirationTime),
  }),
});

builder.queryFields((t) => ({
  offeringPermissions: rootConnection(t, accountLists.offeringPermissions, {
    description: 'Roles of users in the offerings that you manage. Staff and support see all.',
    filter: Filter,
    sort: Sort,
  }),
  offeringPermission: fetchedRow(
    t,
    relations.Query.offeringPermission,
    'One grant of a role in an offering; null, with a NOT_FOUND error, when it does not exist or you may ' +
      'not see it.',
    { pk: t.arg.int({ required: true, description: 'Number of the grant (`OfferingPermission.pk`).' }) },
  ),
}));

builder.objectFields(Offering, (t) => ({
  permissions: connection(t, relations.Offering.permissions, {
    description:
      'Roles of users in the offering, which `users` also returns. Costs one request for many offerings of ' +
      'the same organization. For callers who manage the offering.',
    filter: Filter,
    sort: Sort,
  }),
}));
