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
  description: 'Who can see the data of a user, and why.',
  fields: (t) => ({
    administrativeAccess: access.object(
      t,
      'administrative_access',
      AdministrativeAccess,
      'Those who run the site. Null when the server does not tell.',
    ),
    organizationalAccess: access.objects(
      t,
      'organizational_access',
      OrganizationalAccess,
      'Those who have a role in the same customers and projects. Empty when the user has no role.',
    ),
    serviceProviderAccess: access.objects(
      t,
      'service_provider_access',
      ServiceProviderAccess,
      'The providers of the offerings at which the user has an account. Empty for none.',
    ),
    summary: access.object(
      t,
      'summary',
      DataAccessSummary,
      'The counts. Null when the server does not tell.',
    ),
  }),
});

builder.objectType(AdministrativeAccess, {
  description: 'Those who run the site and see all data.',
  fields: (t) => ({
    description: administrative.string(
      t,
      'description',
      'Why they do, for people to read. Null when the server does not tell.',
    ),
    staffCount: administrative.int(
      t,
      'staff_count',
      'How many operators. Null when the server does not tell.',
    ),
    supportCount: administrative.int(
      t,
      'support_count',
      'How many supporters. Null when the server does not tell.',
    ),
    users: administrative.objects(t, 'users', AdminUser, 'Who they are. Told to staff; empty for others.'),
  }),
});

builder.objectType(AdminUser, {
  description: 'One of those who run the site.',
  fields: (t) => ({
    user: linked(t, relations.AdminUser.user, theUser),
    accessType: admin.enum(t, 'access_type', AdminAccessType, 'As what. Null when the server does not tell.'),
    accessTypeWord: admin.word(t, 'access_type', 'accessType'),
  }),
});

builder.objectType(OrganizationalAccess, {
  description: 'Those who see the data of a user because of a role in the same customer or project.',
  fields: (t) => ({
    scope: linkedUnion(
      t,
      relations.OrganizationalAccess.scope,
      PermissionScope,
      'The customer or project. Its uuid and name take no request. Null for none.',
    ),
    users: organizational.objects(t, 'users', OrganizationalUser, 'Who they are. Empty for nobody.'),
  }),
});

builder.objectType(OrganizationalUser, {
  description: 'A user who has a role in the same customer or project.',
  fields: (t) => ({
    user: linked(t, relations.OrganizationalUser.user, theUser),
    role: member.string(t, 'role', 'Name of the role; null when it is not told.'),
  }),
});

builder.objectType(ServiceProviderAccess, {
  description: 'A provider who sees data of a user for an account at an offering.',
  fields: (t) => ({
    offering: linked(t, relations.ServiceProviderAccess.offering, 'The offering. Null only with an error.'),
    provider: linked(
      t,
      relations.ServiceProviderAccess.provider,
      'The service provider; null when the server does not tell.',
    ),
    exposedFields: provided.strings(t, 'exposed_fields', 'What it sees, by REST name, for example `email`.'),
    consentDate: provided.dateTime(
      t,
      'consent_date',
      'When the user agreed to the terms of the offering; null when that has not happened.',
    ),
    consentVersion: provided.string(
      t,
      'consent_version',
      'Version of the terms that the user agreed to; null when that has not happened.',
    ),
    providerTeam: provided.objects(
      t,
      'provider_team',
      ProviderTeamUser,
      'Who has a role at the provider. Empty when the server does not tell.',
    ),
  }),
});

builder.objectType(ProviderTeamUser, {
  description: 'A user who has a role at a provider.',
  fields: (t) => ({
    user: linked(t, relations.ProviderTeamUser.user, theUser),
    role: team.string(t, 'role', 'Name of the role; null when it is not told.'),
  }),
});

builder.objectType(DataAccessSummary, {
  description: 'How many can see the data of a user.',
  fields: (t) => ({
    totalAdministrativeAccess: summary.int(
      t,
      'total_administrative_access',
      'How many run the site. Told to staff; null for others.',
    ),
    totalOrganizationalAccess: summary.int(
      t,
      'total_organizational_access',
      'In how many customers and projects others do. Null when the server does not tell.',
    ),
    totalProviderAccess: summary.int(
      t,
      'total_provider_access',
      'At how many offerings providers do. Null when the server does not tell.',
    ),
  }),
});

builder.objectType(DataAccessEvent, {
  description: 'That somebody looked at data of a user.',
  fields: (t) => ({
    id: idOf<'DataAccessEvent'>(t, 'DataAccessEvent'),
    uuid: look.sureUuid(t, 'uuid', 'Identifies the entry.'),
    timestamp: look.sure.dateTime(t, 'timestamp', 'When that was.'),
    accessorType: look.sure.enum(t, 'accessor_type', AccessorType, 'What kind of user it was.'),
    accessorTypeWord: look.word(t, 'accessor_type', 'accessorType'),
    accessorCategory: look.string(
      t,
      'accessor_category',
      'The same, for people to read. Null when the server does not tell.',
    ),
    accessedFields: look.strings(t, 'accessed_fields', 'What was looked at, by REST name.'),
    accessor: linked(
      t,
      relations.DataAccessEvent.accessor,
      'Who it was. Told to staff and support; null for others.',
    ),
    ipAddress: look.string(
      t,
      'ip_address',
      'Network address that it was done from. Told to staff and support; null for others.',
    ),
    context: look.json(
      t,
      'context',
      'In which request, as the server wrote it down. Told to staff and support; null for others.',
    ),
  }),
});

builder.objectType(IdentityBridgeStatus, {
  description: 'Which sources of identities vouch for a user, and what each has told.',
  fields: (t) => ({
    isFederated: bridge.boolean(t, 'is_federated', 'Whether any does. Null when the server does not tell.'),
    activeIsds: bridge.strings(t, 'active_isds', 'Those that do, for example `isd:puhuri`.'),
    managedIsds: bridge.strings(t, 'managed_isds', 'Those whose users the user may manage.'),
    attributeSources: bridge.json(
      t,
      'attribute_sources',
      'Which source each piece of personal data came from: an object by REST name, each with `source`, `timestamp`, `age_days` ' +
        'and `is_stale`. Null when the server does not tell.',
    ),
    staleAttributes: bridge.strings(
      t,
      'stale_attributes',
      'What has not been confirmed for long, by REST name.',
    ),
    effectiveBridgeFields: bridge.strings(
      t,
      'effective_bridge_fields',
      'What the sources may change, by REST name.',
    ),
  }),
});

builder.objectFields(User, (t) => ({
  dataAccess: fetchedRow(
    t,
    relations.User.dataAccess,
    'Who can see the data of the user. One request for each user. For the user and staff. Null only with an error.',
  ),
  dataAccessHistory: connection(t, relations.User.dataAccessHistory, {
    description:
      'Who has looked at the data of the user, newest first. One request for each user. For the user and staff.',
    filter: DataAccessFilter,
  }),
  identityBridgeStatus: fetchedRow(
    t,
    relations.User.identityBridgeStatus,
    'What other systems have told of the user. One request for each user. For staff and managers of identities. Null only with an error.',
  ),
}));
