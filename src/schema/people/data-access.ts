import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { connection } from '../connection.ts';
import { AccessorType, AdminAccessType } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { idOf } from '../node.ts';
import {
  AdministrativeAccess,
  AdminUser,
  DataAccessEvent,
  DataAccessSummary,
  IdentityBridgeStatus,
  OrganizationalAccess,
  OrganizationalUser,
  ProviderTeamUser,
  ServiceProviderAccess,
  User,
  UserDataAccess,
} from '../refs.ts';
import { fetchedRow, linked, linkedUnion } from '../related.ts';
import { PermissionScope } from './roles.ts';
import { DataAccessFilter } from './user-filter.ts';

const access = columnFields<'UserDataAccess'>();
const administrative = columnFields<'AdministrativeAccess'>();
const admin = columnFields<'AdminUser'>();
const organizational = columnFields<'OrganizationalAccess'>();
const member = columnFields<'OrganizationalUser'>();
const provided = columnFields<'ServiceProviderAccess'>();
const team = columnFields<'ProviderTeamUser'>();
const summary = columnFields<'DataAccessSummary'>();
const look = columnFields<'DataAccessEvent'>();
const bridge = columnFields<'IdentityBridgeStatus'>();
const theUser = 'The user. Null only with an error.';

builder.objectType(UserDataAccess, {
  description: 'Users who can see the data of a user, and why.',
  fields: (t) => ({
    administrativeAccess: access.object(
      t,
      'administrative_access',
      AdministrativeAccess,
      'Access of the users who run the site. Null when the server does not return it.',
    ),
    organizationalAccess: access.objects(
      t,
      'organizational_access',
      OrganizationalAccess,
      'Access of users who have a role in the same customers and projects. Empty when the user has no role.',
    ),
    serviceProviderAccess: access.objects(
      t,
      'service_provider_access',
      ServiceProviderAccess,
      'Access of the providers at whose offerings the user has an account. Empty when there are none.',
    ),
    summary: access.object(
      t,
      'summary',
      DataAccessSummary,
      'Number of users, objects and offerings that give access. Null when the server does not return it.',
    ),
  }),
});

builder.objectType(AdministrativeAccess, {
  description: 'Access of the users who run the site: they see all data.',
  fields: (t) => ({
    description: administrative.string(
      t,
      'description',
      'Explanation of this access, for display. Null when the server does not return it.',
    ),
    staffCount: administrative.int(
      t,
      'staff_count',
      'Number of staff users. Null when the server does not return it.',
    ),
    supportCount: administrative.int(
      t,
      'support_count',
      'Number of support users. Null when the server does not return it.',
    ),
    users: administrative.objects(
      t,
      'users',
      AdminUser,
      'Users who run the site. Visible to staff; empty for others.',
    ),
  }),
});

builder.objectType(AdminUser, {
  description: 'A user who runs the site.',
  fields: (t) => ({
    user: linked(t, relations.AdminUser.user, theUser),
    accessType: admin.enum(
      t,
      'access_type',
      AdminAccessType,
      'Function in which the user runs the site. Null when the server does not return it.',
    ),
    accessTypeWord: admin.word(t, 'access_type', 'accessType'),
  }),
});

builder.objectType(OrganizationalAccess, {
  description: 'Access of users who have a role in the same customer or project.',
  fields: (t) => ({
    scope: linkedUnion(
      t,
      relations.OrganizationalAccess.scope,
      PermissionScope,
      'The customer or project in which the users have a role. Selecting only its UUID and name costs no ' +
        'request. Null when there is none.',
    ),
    users: organizational.objects(
      t,
      'users',
      OrganizationalUser,
      'Users who have a role in the customer or project. Empty when there are none.',
    ),
  }),
});

builder.objectType(OrganizationalUser, {
  description: 'A user who has a role in the same customer or project.',
  fields: (t) => ({
    user: linked(t, relations.OrganizationalUser.user, theUser),
    role: member.string(t, 'role', 'Name of the role; null when the server does not return it.'),
  }),
});

builder.objectType(ServiceProviderAccess, {
  description: 'Access of a provider to the data of a user who has an account at one of its offerings.',
  fields: (t) => ({
    offering: linked(
      t,
      relations.ServiceProviderAccess.offering,
      'The offering at which the user has an account. Null only with an error.',
    ),
    provider: linked(
      t,
      relations.ServiceProviderAccess.provider,
      'The service provider; null when the server does not return it.',
    ),
    exposedFields: provided.strings(
      t,
      'exposed_fields',
      'REST names of the data that the provider sees, for example `email`.',
    ),
    consentDate: provided.dateTime(
      t,
      'consent_date',
      'When the user agreed to the terms of the offering; null when the user has not agreed.',
    ),
    consentVersion: provided.string(
      t,
      'consent_version',
      'Version of the terms that the user agreed to; null when the user has not agreed.',
    ),
    providerTeam: provided.objects(
      t,
      'provider_team',
      ProviderTeamUser,
      'Users who have a role in the provider. Empty when the server does not return them.',
    ),
  }),
});

builder.objectType(ProviderTeamUser, {
  description: 'A user who has a role in a service provider.',
  fields: (t) => ({
    user: linked(t, relations.ProviderTeamUser.user, theUser),
    role: team.string(t, 'role', 'Name of the role; null when the server does not return it.'),
  }),
});

builder.objectType(DataAccessSummary, {
  description:
    'Counts of the users, customers, projects and offerings that give access to the data of a user.',
  fields: (t) => ({
    totalAdministrativeAccess: summary.int(
      t,
      'total_administrative_access',
      'Number of users who run the site. Visible to staff; null for others.',
    ),
    totalOrganizationalAccess: summary.int(
      t,
      'total_organizational_access',
      'Number of customers and projects whose members can see the data. Null when the server does not return it.',
    ),
    totalProviderAccess: summary.int(
      t,
      'total_provider_access',
      'Number of offerings whose providers can see the data. Null when the server does not return it.',
    ),
  }),
});

builder.objectType(DataAccessEvent, {
  description: 'One occasion on which the data of a user were looked at.',
  fields: (t) => ({
    id: idOf<'DataAccessEvent'>(t, 'DataAccessEvent'),
    uuid: look.sureUuid(t, 'uuid', 'UUID of the access.'),
    timestamp: look.sure.dateTime(t, 'timestamp', 'When the data were looked at.'),
    accessorType: look.sure.enum(
      t,
      'accessor_type',
      AccessorType,
      'Kind of the user who looked at the data.',
    ),
    accessorTypeWord: look.word(t, 'accessor_type', 'accessorType'),
    accessorCategory: look.string(
      t,
      'accessor_category',
      'Display name of `accessorType`. Null when the server does not return it.',
    ),
    accessedFields: look.strings(t, 'accessed_fields', 'REST names of the data that were looked at.'),
    accessor: linked(
      t,
      relations.DataAccessEvent.accessor,
      'The user who looked at the data. Visible to staff and support; null for others.',
    ),
    ipAddress: look.string(
      t,
      'ip_address',
      'IP address from which the data were looked at. Visible to staff and support; null for others.',
    ),
    context: look.json(
      t,
      'context',
      'The request in which the data were looked at, as the server recorded it. Visible to staff and support; null for others.',
    ),
  }),
});

builder.objectType(IdentityBridgeStatus, {
  description: 'The identity sources that vouch for a user, and which data each has supplied.',
  fields: (t) => ({
    isFederated: bridge.boolean(
      t,
      'is_federated',
      'Whether any identity source vouches for the user. Null when the server does not return it.',
    ),
    activeIsds: bridge.strings(
      t,
      'active_isds',
      'Identity sources that vouch for the user, for example `isd:puhuri`.',
    ),
    managedIsds: bridge.strings(
      t,
      'managed_isds',
      'Identity sources whose users this user may manage, for example `isd:puhuri`.',
    ),
    attributeSources: bridge.json(
      t,
      'attribute_sources',
      'Source of each piece of personal data: an object keyed by REST name, with `source`, `timestamp`, `age_days` and ' +
        '`is_stale` for each. Null when the server does not return it.',
    ),
    staleAttributes: bridge.strings(
      t,
      'stale_attributes',
      'REST names of the data that have not been confirmed for a long time.',
    ),
    effectiveBridgeFields: bridge.strings(
      t,
      'effective_bridge_fields',
      'REST names of the data that the identity sources may change.',
    ),
  }),
});

builder.objectFields(User, (t) => ({
  dataAccess: fetchedRow(
    t,
    relations.User.dataAccess,
    'Who can see the data of the user. Costs one request for each user. For the user and staff. Null only with an error.',
  ),
  dataAccessHistory: connection(t, relations.User.dataAccessHistory, {
    description:
      'Who has looked at the data of the user, newest first. Costs one request for each user. For the user and staff.',
    filter: DataAccessFilter,
  }),
  identityBridgeStatus: fetchedRow(
    t,
    relations.User.identityBridgeStatus,
    'Identity sources that vouch for the user, and which data each has supplied. Costs one request for each user. For staff ' +
      'and identity managers. Null only with an error.',
  ),
}));
