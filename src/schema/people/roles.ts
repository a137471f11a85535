import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { NamedUser, Permission, PermissionScope, UserRole } from '../refs.ts';
import { linked } from '../related.ts';
import { part, partFields } from './part.ts';

const role = columnFields<'UserRole'>();
const permission = columnFields<'Permission'>();
const ofPermission = relations.Permission;

builder.objectType(PermissionScope, {
  description: 'The object on which a role gives rights.',
  fields: (t) => ({
    type: partFields.string(
      t,
      'type',
      'Kind of object: `customer`, `project`, `offering`, `resource` and so on; null when it no longer exists.',
    ),
    uuid: partFields.sureUuid(t, 'uuid', 'Identifies the object.'),
    name: partFields.string(t, 'name', 'Display name. Null when it no longer exists.'),
    isRemoved: partFields.boolean(
      t,
      'is_removed',
      'Whether the object was removed and is kept for the records only. Servers of 2024 do not tell.',
    ),
  }),
});

builder.objectType(NamedUser, {
  description: 'A user of whom only the names are known.',
  fields: (t) => ({
    username: partFields.string(t, 'username', 'Login name in Waldur. Null where the list does not tell.'),
    fullName: partFields.string(t, 'full_name', 'Given name and surname. Null where the list does not tell.'),
    url: partFields.ownUrl(
      t,
      'url',
      'Address of the user in the REST API; null where the list does not tell.',
    ),
  }),
});

builder.objectType(UserRole, {
  description: 'A role that a user has on an offering, a resource or a service provider.',
  fields: (t) => ({
    uuid: role.sureUuid(t, 'uuid', 'Identifies the grant of the role.'),
    user: linked(t, relations.UserRole.user, 'The user who has the role. Null only with an error.'),
    role: linked(t, relations.UserRole.role, 'The role. Null only with an error.'),
    created: role.sure.dateTime(t, 'created', 'When the role was given.'),
    createdBy: linked(
      t,
      relations.UserRole.createdBy,
      'The user who gave the role; null when the server did or the user is gone.',
    ),
    expirationTime: role.dateTime(t, 'expiration_time', 'When the role ends; null when it does not.'),
  }),
});

builder.objectType(Permission, {
  description: 'A role that a user has, or had, on some object.',
  fields: (t) => ({
    uuid: permission.uuid(t, 'uuid', 'Identifies the grant of the role.'),
    user: linked(t, ofPermission.user, 'The user who has the role. Null only with an error.'),
    role: linked(t, ofPermission.role, 'The role. Null only with an error.'),
    scope: part<'Permission'>(
      t,
      PermissionScope,
      'scope_uuid',
      { type: 'scope_type', uuid: 'scope_uuid', name: 'scope_name', is_removed: 'scope_is_removed' },
      'The object on which the role gives rights. Null when it no longer exists.',
    ),
    customer: linked(
      t,
      ofPermission.customer,
      'The customer that the object is or belongs to; null for none.',
    ),
    project: linked(t, ofPermission.project, 'The project that the object is or belongs to; null for none.'),
    resource: linked(
      t,
      ofPermission.resource,
      'The resource that the object is or belongs to; null for none.',
    ),
    isActive: permission.boolean(
      t,
      'is_active',
      'Whether the role holds now; false once it was revoked or has expired.',
    ),
    created: permission.sure.dateTime(t, 'created', 'When the role was given.'),
    createdBy: part<'Permission'>(
      t,
      NamedUser,
      'created_by_username',
      { username: 'created_by_username', full_name: 'created_by_full_name' },
      'The user who gave the role; null when the server did.',
    ),
    expirationTime: permission.dateTime(t, 'expiration_time', 'When the role ends; null when it does not.'),
    revokedBy: part<'Permission'>(
      t,
      NamedUser,
      'revoked_by_username',
      { username: 'revoked_by_username', full_name: 'revoked_by_full_name' },
      'The user who took the role away; null when nobody did.',
    ),
    revokeReason: permission.string(t, 'revoke_reason', 'Why the role was taken away.'),
  }),
});
