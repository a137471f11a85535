import { relations } from '../../relations/relations.ts';
import type { RowType } from '../../rest-api/columns.ts';
import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { Person, RoleGrant } from '../interfaces.ts';
import { idOf } from '../node.ts';
import {
  Customer,
  NamedUser,
  Offering,
  Permission,
  Project,
  Resource,
  Role,
  ServiceProvider,
  UnknownScope,
  User,
  UserRole,
} from '../refs.ts';
import { linked, linkedUnion } from '../related.ts';
import { part, partFields } from './part.ts';

const role = columnFields<'UserRole'>();
const permission = columnFields<'Permission'>();
const ofPermission = relations.Permission;

builder.objectType(UnknownScope, {
  description: 'An object in which users can have roles, of a kind that this API does not know.',
  fields: (t) => ({
    id: idOf<RowType>(t, 'UnknownScope'),
    uuid: partFields.sureUuid(t, 'uuid', 'UUID of the object.'),
    scopeName: partFields.string(
      t,
      'name',
      'Display name of the object. Null when the object no longer exists.',
    ),
    typeWord: partFields.string(
      t,
      'type',
      'Kind of object, as the server names it, for example `call`. Null when the object no longer exists.',
    ),
  }),
});

/** The types of objects on which a role can be given. */
export const PermissionScope = builder.unionType('PermissionScope', {
  description: 'An object in which users can have roles.',
  types: [Customer, Project, Offering, Resource, ServiceProvider, UnknownScope],
});

/** Descriptions of the fields that every grant of a role has. */
export const ofGrant = {
  user: 'The user who has the role. Null only with an error.',
  role: 'The role. Null only with an error.',
  created: 'When the role was given.',
  createdBy: 'The user who gave the role; null when the server gave it or the user no longer exists.',
  expirationTime: 'When the role ends; null when it does not end.',
} as const;

builder.interfaceType(RoleGrant, {
  description: 'A role that a user has, or had, in some object.',
  fields: (t) => ({
    user: t.field({ type: User, description: ofGrant.user }),
    role: t.field({ type: Role, description: ofGrant.role }),
    created: t.field({
      type: 'DateTime',
      description: `${ofGrant.created} Null when the server does not return it.`,
    }),
    createdBy: t.field({ type: Person, description: ofGrant.createdBy }),
    expirationTime: t.field({ type: 'DateTime', description: ofGrant.expirationTime }),
  }),
});

/** For fields that the viewer's own permissions lack on current servers. */
const notOfViewer = 'Null, with an error, in the `permissions` of `viewer` on servers since 2026.';

builder.objectType(UserRole, {
  description:
    'A role that a user has in an offering, a resource, a service provider, a customer or a project.',
  interfaces: [RoleGrant],
  fields: (t) => ({
    id: idOf<'UserRole'>(t, 'UserRole'),
    uuid: role.sureUuid(t, 'uuid', 'UUID of the grant of the role.'),
    user: linked(t, relations.UserRole.user, ofGrant.user),
    role: linked(t, relations.UserRole.role, ofGrant.role),
    created: role.sure.dateTime(t, 'created', ofGrant.created),
    createdBy: linked(t, relations.UserRole.createdBy, ofGrant.createdBy),
    expirationTime: role.dateTime(t, 'expiration_time', ofGrant.expirationTime),
  }),
});

builder.objectType(Permission, {
  description: 'A role that a user has, or had, in some object.',
  interfaces: [RoleGrant],
  fields: (t) => ({
    uuid: permission.uuid(
      t,
      'uuid',
      'UUID of the grant of the role. There is no field `id`, because not every server returns this UUID.',
    ),
    user: linked(t, ofPermission.user, ofGrant.user),
    role: linked(t, ofPermission.role, ofGrant.role),
    scope: linkedUnion(
      t,
      ofPermission.scope,
      PermissionScope,
      'The object in which the user has the role. Selecting only its UUID and name costs no request. Null ' +
        'when there is none.',
    ),
    scopeIsRemoved: permission.boolean(
      t,
      'scope_is_removed',
      'Whether the object of the role (`scope`) was removed and is kept only for the records. Null, with an error, in your ' +
        'own permissions.',
    ),
    customer: linked(
      t,
      ofPermission.customer,
      'The customer that is the object of the role, or owns that object; null when there is none.',
    ),
    project: linked(
      t,
      ofPermission.project,
      'The project that is the object of the role, or contains that object; null when there is none.',
    ),
    resource: linked(
      t,
      ofPermission.resource,
      'The resource that is the object of the role, or contains that object; null when there is none.',
    ),
    isActive: permission.boolean(
      t,
      'is_active',
      'Whether the role is valid now; false when it was revoked or has expired.',
    ),
    created: permission.dateTime(t, 'created', `${ofGrant.created} ${notOfViewer}`),
    createdBy: part<'Permission'>(
      t,
      NamedUser,
      'created_by_username',
      { username: 'created_by_username', full_name: 'created_by_full_name' },
      `${ofGrant.createdBy} ${notOfViewer}`,
    ),
    expirationTime: permission.dateTime(t, 'expiration_time', ofGrant.expirationTime),
    revokedBy: part<'Permission'>(
      t,
      NamedUser,
      'revoked_by_username',
      { username: 'revoked_by_username', full_name: 'revoked_by_full_name' },
      'The user who revoked the role; null when nobody did.',
    ),
    revokeReason: permission.string(t, 'revoke_reason', 'Reason why the role was revoked.'),
  }),
});
