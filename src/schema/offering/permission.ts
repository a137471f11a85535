import { accountLists, relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { connection, rootConnection } from '../connection.ts';
import { sortKeys } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { filterInput, one, sortInput } from '../filter.ts';
import { RoleGrant } from '../interfaces.ts';
import { ofGrant } from '../people/roles.ts';
import { Offering, OfferingPermission } from '../refs.ts';
import { fetchedRow, linked } from '../related.ts';

const c = columnFields<'OfferingPermission'>();
const ofPermission = relations.OfferingPermission;

const Filter = filterInput('OfferingPermissionFilter', 'Which roles at offerings are listed.', {
  offeringUuid: one('UUID', 'offering', 'At this offering.'),
  offeringName: one('String', 'scope_name', 'At offerings with this text in their name.'),
  customerUuid: one('UUID', 'customer', 'At the offerings of this organization.'),
  userUuid: one('UUID', 'user', 'Of this user.'),
  userSlug: one('String', 'user_slug', 'Of users with this text in their slug.'),
  username: one('String', 'username', 'Of the user with this login name.'),
  fullName: one('String', 'full_name', 'Of users with this text in their name.'),
  nativeName: one('String', 'native_name', 'Of users with this text in their name in their own language.'),
  roleUuid: one('UUID', 'role_uuid', 'This role.'),
  roleName: one('String', 'role_name', 'The role with this name, for example `OFFERING.MANAGER`.'),
  isActive: one('Boolean', 'is_active', 'Roles that hold now, or no longer do.'),
  createdAfter: one('DateTime', 'created', 'Given at this moment or later.'),
  createdBefore: one('DateTime', 'created_before', 'Given at this moment or earlier.'),
  modifiedAfter: one('DateTime', 'modified', 'Last changed at this moment or later.'),
  modifiedBefore: one('DateTime', 'modified_before', 'Last changed at this moment or earlier.'),
});

const Sort = sortInput(
  'OfferingPermissionSort',
  'roles at offerings',
  sortKeys('OfferingPermissionSortField', 'What roles at offerings can be sorted by.', {
    created: 'The moment when the role was given.',
    expiration_time: 'The moment when it ends.',
    role: 'The role.',
    username: 'The login name of the user.',
    full_name: 'The name of the user.',
    native_name: 'The name of the user in their own language.',
    email: 'The e-mail address of the user.',
  }),
);

builder.objectType(OfferingPermission, {
  description: 'A role that a user has at an offering, such as that of its manager.',
  interfaces: [RoleGrant],
  fields: (t) => ({
    pk: c.sure.int(
      t,
      'pk',
      'Number of the grant, by which `offeringPermission(pk:)` finds it; it has no uuid.',
    ),
    url: c.sure.ownUrl(t, 'url', 'Address of the grant in the REST API.'),
    offering: linked(t, ofPermission.offering, 'The offering; null where it is gone.'),
    user: linked(t, ofPermission.user, ofGrant.user),
    role: linked(t, ofPermission.role, ofGrant.role),
    created: c.sure.dateTime(t, 'created', ofGrant.created),
    createdBy: linked(t, ofPermission.createdBy, ofGrant.createdBy),
    expirationTime: c.dateTime(t, 'expiration_time', ofGrant.expirationTime),
  }),
});

builder.queryFields((t) => ({
  offeringPermissions: rootConnection(t, accountLists.offeringPermissions, {
    description: 'Who has which role at the offerings that you manage. Staff and support see all.',
    filter: Filter,
    sort: Sort,
  }),
  offeringPermission: fetchedRow(
    t,
    relations.Query.offeringPermission,
    'One grant of a role at an offering; null, with a NOT_FOUND error, when you see none.',
    { pk: t.arg.int({ required: true, description: 'The number of the grant.' }) },
  ),
}));

builder.objectFields(Offering, (t) => ({
  permissions: connection(t, relations.Offering.permissions, {
    description:
      'Who has which role at the offering, as `users` tells too; of many offerings of one organization by one request. ' +
      'For those who manage the offering.',
    filter: Filter,
    sort: Sort,
  }),
}));
