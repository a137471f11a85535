import { PartUnsupported } from '../../loaders/errors.ts';
import { partialRow } from '../../loaders/partial-row.ts';
import { rowsIn } from '../../loaders/row-values.ts';
import type { Column } from '../../rest-api/columns.ts';
import type { Row } from '../../upstream/client.ts';
import { builder } from '../builder.ts';
import { Gender } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { Person } from '../interfaces.ts';
import { nodeId } from '../node.ts';
import { Permission, User } from '../refs.ts';
import { ofPerson } from './person.ts';

const c = columnFields<'User'>();

const untold = new PartUnsupported('Query.user');
/** What current servers do not tell with the permissions of the viewer. */
const notOfViewer: readonly Column<'Permission'>[] = [
  'uuid',
  'created',
  'created_by_username',
  'created_by_full_name',
  'is_active',
  'revoke_reason',
  'revoked_by_username',
  'revoked_by_full_name',
  'scope_is_removed',
];

/**
 * A permission of the viewer, as current servers tell it: they do not say whose it is. What they leave out is an error, as
 * null would be another value than the same user has elsewhere.
 */
function ofViewer(row: Row, user: unknown): Row {
  const known = { ...row, user_uuid: user };
  const names = Object.keys(known).map((column) => [column, column] as const);
  return partialRow(known, names, notOfViewer, untold);
}

builder.objectType(User, {
  description:
    'A person with an account in Waldur. What you are given of other people depends on the roles that you share with them ' +
    'and on what the server protects; the rest is null.',
  interfaces: [builder.nodeInterfaceRef(), Person],
  fields: (t) => ({
    id: nodeId(t, 'User'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the user.'),
    url: c.ownUrl(t, 'url', 'Address of the user in the REST API. Null where you may not see it.'),
    username: c.string(t, 'username', ofPerson.username),
    slug: c.string(
      t,
      'slug',
      'Short name for use in addresses and account names. Null where you may not see it.',
    ),
    fullName: c.string(t, 'full_name', ofPerson.fullName),
    firstName: c.string(t, 'first_name', 'Given name. Null where you may not see it.'),
    lastName: c.string(t, 'last_name', 'Surname. Null where you may not see it.'),
    nativeName: c.string(
      t,
      'native_name',
      "Name in the user's own language and script; empty when not given.",
    ),
    email: c.string(t, 'email', 'E-mail address. Null where you may not see it.'),
    requestedEmail: c.string(
      t,
      'requested_email',
      'New e-mail address that the user has yet to confirm; null when there is none.',
    ),
    phoneNumber: c.string(t, 'phone_number', 'Telephone number. Null where you may not see it.'),
    image: c.ownUrl(t, 'image', 'Portrait; null when there is none.'),
    preferredLanguage: c.string(
      t,
      'preferred_language',
      'Language of the interface, as a code such as `en`. Null where you may not see it.',
    ),
    description: c.string(
      t,
      'description',
      'Remarks about the user. Given to staff and support only. Null for others.',
    ),
    dateJoined: c.dateTime(t, 'date_joined', 'When the account was created. Null where you may not see it.'),
    agreementDate: c.dateTime(
      t,
      'agreement_date',
      'When the user accepted the terms of the server; null when that has not happened.',
    ),
    notificationsEnabled: c.boolean(
      t,
      'notifications_enabled',
      'Whether the user is sent e-mail about events. Null where you may not see it.',
    ),
    permissions: c.objects(
      t,
      'permissions',
      Permission,
      'Roles that the user has. Empty when you may not see them.',
      ({ uuid, permissions }) =>
        rowsIn(permissions).map((row) => (row.user_uuid === undefined ? ofViewer(row, uuid) : row)),
    ),
  }),
});

builder.objectFields(User, (t) => ({
  jobTitle: c.string(t, 'job_title', 'Position at work. Null where you may not see it.'),
  personalTitle: c.string(
    t,
    'personal_title',
    'Title before the name, for example `Dr`. Null where you may not see it.',
  ),
  gender: c.enum(t, 'gender', Gender, 'Gender; null when not given.'),
  genderWord: c.word(t, 'gender', 'gender'),
  birthDate: c.date(t, 'birth_date', 'Date of birth; null when not given.'),
  placeOfBirth: c.string(t, 'place_of_birth', 'Place of birth. Null where you may not see it.'),
  civilNumber: c.string(t, 'civil_number', 'National identification number; null when not known.'),
  address: c.string(t, 'address', 'Postal address. Null where you may not see it.'),
  countryOfResidence: c.string(
    t,
    'country_of_residence',
    'Country of residence, as an ISO 3166 code. Null where you may not see it.',
  ),
  nationality: c.string(
    t,
    'nationality',
    'Main nationality, as an ISO 3166 code. Null where you may not see it.',
  ),
  nationalities: c.strings(t, 'nationalities', 'All nationalities, as ISO 3166 codes.'),

  organization: c.string(
    t,
    'organization',
    'Name of the organization that the user works or studies at. Null where you may not see it.',
  ),
  organizationCountry: c.string(
    t,
    'organization_country',
    'Country of that organization, as an ISO 3166 code. Null where you may not see it.',
  ),
  organizationType: c.string(
    t,
    'organization_type',
    'Kind of that organization, as a SCHAC URN that the identity provider gives. Null where you may not see it.',
  ),
  organizationRegistryCode: c.string(
    t,
    'organization_registry_code',
    'Number of that organization in the business register. Null where you may not see it.',
  ),
  organizationVatCode: c.string(
    t,
    'organization_vat_code',
    'VAT number of that organization. Null where you may not see it.',
  ),
  organizationAddress: c.string(
    t,
    'organization_address',
    'Postal address of that organization. Null where you may not see it.',
  ),
  affiliations: c.strings(
    t,
    'affiliations',
    'What the user is at which organization, for example `staff@example.org`.',
  ),
  edupersonAssurance: c.strings(
    t,
    'eduperson_assurance',
    'How well the identity provider has checked who the user is, as REFEDS assurance URIs.',
  ),
}));

builder.objectFields(User, (t) => ({
  isActive: c.boolean(
    t,
    'is_active',
    'Whether the user can log in: accounts are switched off rather than deleted. Given to staff and support only. Null for others.',
  ),
  isStaff: c.boolean(
    t,
    'is_staff',
    'Whether the user is an operator of the server, who may do anything. Given for others to staff and support only. Null for others.',
  ),
  isSupport: c.boolean(
    t,
    'is_support',
    'Whether the user is support personnel, who may see everything. Given for others to staff and support only. Null for others.',
  ),
  isIdentityManager: c.boolean(
    t,
    'is_identity_manager',
    'Whether the user may manage the identities of users from other systems. Given for yourself and to staff. Null for others.',
  ),
  isAdminDeactivated: c.boolean(
    t,
    'is_admin_deactivated',
    'Whether an operator switched the account off, so that it is not switched on automatically. Given to staff and support only. Null for others.',
  ),
  deactivationReason: c.string(
    t,
    'deactivation_reason',
    'Why the account was switched off. Given to staff and support only. Null for others.',
  ),

  registrationMethod: c.string(
    t,
    'registration_method',
    'How the account came about: `default` for a local one, otherwise the kind of identity provider. Null where you may not see it.',
  ),
  identitySource: c.string(
    t,
    'identity_source',
    'Identity provider that the user last logged in with. Null where you may not see it.',
  ),
  identityProviderName: c.string(
    t,
    'identity_provider_name',
    'Short name of the identity provider. Null where you may not see it.',
  ),
  identityProviderLabel: c.string(
    t,
    'identity_provider_label',
    'Display name of the identity provider. Null where you may not see it.',
  ),
  identityProviderManagementUrl: c.url(
    t,
    'identity_provider_management_url',
    'Where the user can change the data that the identity provider has. Null where you may not see it.',
  ),
  identityProviderFields: c.strings(
    t,
    'identity_provider_fields',
    'Data that come from the identity provider and cannot be changed here, by REST name, for example `first_name`.',
  ),
  shouldProtectUserDetails: c.boolean(
    t,
    'should_protect_user_details',
    'Whether the identity provider alone may change personal data. Null where you may not see it.',
  ),
  attributeSources: c.json(
    t,
    'attribute_sources',
    'Which system each piece of personal data came from and when, as an object keyed by REST name. Given to staff only. Null for others.',
  ),
  managedIsds: c.strings(
    t,
    'managed_isds',
    'Sources of identities whose users this user may manage, for example `isd:puhuri`. Given for yourself and to staff.',
  ),
  activeIsds: c.strings(
    t,
    'active_isds',
    'Sources of identities that vouch for the user, for example `isd:puhuri`; without any the account is switched off. Given for yourself and to staff.',
  ),
  uidNumber: c.float(t, 'uid_number', 'POSIX user number, a whole one; null when none is assigned.'),
  primaryGid: c.float(
    t,
    'primary_gid',
    'POSIX number of the primary group, a whole one; null when none is assigned.',
  ),

  hasActiveSession: c.boolean(
    t,
    'has_active_session',
    'Whether the user has a token, that is: is logged in. Given for yourself and to staff and support. Null for others.',
  ),
  ipAddress: c.string(
    t,
    'ip_address',
    'Network address that the user last called from; null when not known.',
  ),
  hasUsablePassword: c.boolean(
    t,
    'has_usable_password',
    'Whether the user can log in with a password. Given for yourself and to staff. Null for others.',
  ),
  canUsePersonalAccessTokens: c.boolean(
    t,
    'can_use_personal_access_tokens',
    'Whether the user may make tokens for programs. Given for yourself and to staff. Null for others.',
  ),
  token: c.string(
    t,
    'token',
    'API token. A secret: who has it acts as the user. Given only for yourself or, by some servers, to staff; ask for it only where you must. Null otherwise.',
  ),
  tokenLifetime: c.int(
    t,
    'token_lifetime',
    'Seconds without use after which the token expires; null when it does not expire. Given for yourself only, null for others.',
  ),
  tokenExpiresAt: c.dateTime(
    t,
    'token_expires_at',
    'When the token expires unless it is used before; null when it does not expire or you may not know.',
  ),
}));
