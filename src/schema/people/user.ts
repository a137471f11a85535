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

const notReturned = new PartUnsupported('Query.user');
/** Columns that current servers do not return with the permissions of the viewer. */
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
 * A permission of the viewer, as current servers return it: without its user. A column that they leave out is an error,
 * because null would differ from the value that the same permission has elsewhere.
 */
function ofViewer(row: Row, user: unknown): Row {
  const known = { ...row, user_uuid: user };
  const names = Object.keys(known).map((column) => [column, column] as const);
  return partialRow(known, names, notOfViewer, notReturned);
}

builder.objectType(User, {
  description:
    'A person with an account in Waldur. Which data you see of other people depends on the roles that you share with them ' +
    'and on what the server protects; all other data are null.',
  interfaces: [builder.nodeInterfaceRef(), Person],
  fields: (t) => ({
    id: nodeId(t, 'User'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the user.'),
    url: c.ownUrl(t, 'url', 'URL of the user in the REST API. Null if you may not see it.'),
    username: c.string(t, 'username', ofPerson.username),
    slug: c.string(t, 'slug', 'Short name for use in URLs and account names. Null if you may not see it.'),
    fullName: c.string(t, 'full_name', ofPerson.fullName),
    firstName: c.string(t, 'first_name', 'Given name. Null if you may not see it.'),
    lastName: c.string(t, 'last_name', 'Surname. Null if you may not see it.'),
    nativeName: c.string(
      t,
      'native_name',
      "Name in the user's own language and script; empty when not given.",
    ),
    email: c.string(t, 'email', 'E-mail address. Null if you may not see it.'),
    requestedEmail: c.string(
      t,
      'requested_email',
      'New e-mail address that the user has not confirmed yet; null when there is none.',
    ),
    phoneNumber: c.string(t, 'phone_number', 'Telephone number. Null if you may not see it.'),
    image: c.ownUrl(t, 'image', 'URL of a portrait of the user; null when there is none.'),
    preferredLanguage: c.string(
      t,
      'preferred_language',
      'Language of the user interface, as a code such as `en`. Null if you may not see it.',
    ),
    description: c.string(
      t,
      'description',
      'Remarks about the user. Visible to staff and support; null for others.',
    ),
    dateJoined: c.dateTime(t, 'date_joined', 'When the account was created. Null if you may not see it.'),
    agreementDate: c.dateTime(
      t,
      'agreement_date',
      'When the user accepted the terms of the server; null when the user has not accepted them.',
    ),
    notificationsEnabled: c.boolean(
      t,
      'notifications_enabled',
      'Whether the user receives e-mail about events. Null if you may not see it.',
    ),
    permissions: c.objects(
      t,
      'permissions',
      Permission,
      'Roles that the user has. Empty if you may not see them.',
      ({ uuid, permissions }) =>
        rowsIn(permissions).map((row) => (row.user_uuid === undefined ? ofViewer(row, uuid) : row)),
    ),
  }),
});

builder.objectFields(User, (t) => ({
  jobTitle: c.string(t, 'job_title', 'Job title. Null if you may not see it.'),
  personalTitle: c.string(
    t,
    'personal_title',
    'Title before the name, for example `Dr`. Null if you may not see it.',
  ),
  gender: c.enum(t, 'gender', Gender, 'Gender; null when not given.'),
  genderWord: c.word(t, 'gender', 'gender'),
  birthDate: c.date(t, 'birth_date', 'Date of birth; null when not given.'),
  placeOfBirth: c.string(t, 'place_of_birth', 'Place of birth. Null if you may not see it.'),
  civilNumber: c.string(t, 'civil_number', 'National identification number; null when not known.'),
  address: c.string(t, 'address', 'Postal address. Null if you may not see it.'),
  countryOfResidence: c.string(
    t,
    'country_of_residence',
    'Country of residence, as an ISO 3166 code. Null if you may not see it.',
  ),
  nationality: c.string(
    t,
    'nationality',
    'Main nationality, as an ISO 3166 code. Null if you may not see it.',
  ),
  nationalities: c.strings(t, 'nationalities', 'All nationalities, as ISO 3166 codes.'),

  organization: c.string(
    t,
    'organization',
    'Name of the organization that the user works or studies at. Null if you may not see it.',
  ),
  organizationCountry: c.string(
    t,
    'organization_country',
    "Country of the user's organization, as an ISO 3166 code. Null if you may not see it.",
  ),
  organizationType: c.string(
    t,
    'organization_type',
    "Kind of the user's organization, as a SCHAC URN supplied by the identity provider. Null if you may not see it.",
  ),
  organizationRegistryCode: c.string(
    t,
    'organization_registry_code',
    "Number of the user's organization in the business register. Null if you may not see it.",
  ),
  organizationVatCode: c.string(
    t,
    'organization_vat_code',
    "VAT number of the user's organization. Null if you may not see it.",
  ),
  organizationAddress: c.string(
    t,
    'organization_address',
    "Postal address of the user's organization. Null if you may not see it.",
  ),
  affiliations: c.strings(t, 'affiliations', 'Affiliations of the user, for example `staff@example.org`.'),
  edupersonAssurance: c.strings(
    t,
    'eduperson_assurance',
    'How well the identity provider has checked the identity of the user, as REFEDS assurance URIs.',
  ),
}));

builder.objectFields(User, (t) => ({
  isActive: c.boolean(
    t,
    'is_active',
    'Whether the user can log in. Accounts are deactivated rather than deleted. Visible to staff and ' +
      'support; null for others.',
  ),
  isStaff: c.boolean(
    t,
    'is_staff',
    'Whether the user is staff: an operator of the server, who may do anything. Visible to the user, staff and support; ' +
      'null for others.',
  ),
  isSupport: c.boolean(
    t,
    'is_support',
    'Whether the user is support personnel, who may see everything. Visible to the user, staff and support; null for others.',
  ),
  isIdentityManager: c.boolean(
    t,
    'is_identity_manager',
    'Whether the user may manage the identities of users from other systems. Visible to the user and staff; null for others.',
  ),
  isAdminDeactivated: c.boolean(
    t,
    'is_admin_deactivated',
    'Whether an operator deactivated the account, so that it is not reactivated automatically. Visible ' +
      'to staff and support; null for others.',
  ),
  deactivationReason: c.string(
    t,
    'deactivation_reason',
    'Why the account was deactivated. Visible to staff and support; null for others.',
  ),

  registrationMethod: c.string(
    t,
    'registration_method',
    'How the account was created: `default` for a local account, otherwise the kind of identity provider. Null if you may not see it.',
  ),
  identitySource: c.string(
    t,
    'identity_source',
    'Identity provider through which the user last logged in. Null if you may not see it.',
  ),
  identityProviderName: c.string(
    t,
    'identity_provider_name',
    'Short name of the identity provider. Null if you may not see it.',
  ),
  identityProviderLabel: c.string(
    t,
    'identity_provider_label',
    'Display name of the identity provider. Null if you may not see it.',
  ),
  identityProviderManagementUrl: c.url(
    t,
    'identity_provider_management_url',
    'URL of the page where the user can change the data that the identity provider holds. Null if you ' +
      'may not see it.',
  ),
  identityProviderFields: c.strings(
    t,
    'identity_provider_fields',
    'REST names of the data that come from the identity provider and cannot be changed here, for example `first_name`.',
  ),
  shouldProtectUserDetails: c.boolean(
    t,
    'should_protect_user_details',
    'Whether only the identity provider may change personal data. Null if you may not see it.',
  ),
  attributeSources: c.json(
    t,
    'attribute_sources',
    'Source and time of each piece of personal data: an object keyed by REST name. Visible to staff; ' +
      'null for others.',
  ),
  managedIsds: c.strings(
    t,
    'managed_isds',
    'Identity sources whose users this user may manage, for example `isd:puhuri`. Visible to the user and staff; empty for others.',
  ),
  activeIsds: c.strings(
    t,
    'active_isds',
    'Identity sources that vouch for the user, for example `isd:puhuri`. Without any, the account is deactivated. Visible ' +
      'to the user and staff; empty for others.',
  ),
  uidNumber: c.float(t, 'uid_number', 'POSIX user ID (UID), an integer; null when none is assigned.'),
  primaryGid: c.float(
    t,
    'primary_gid',
    'POSIX group ID (GID) of the primary group, an integer; null when none is assigned.',
  ),

  hasActiveSession: c.boolean(
    t,
    'has_active_session',
    'Whether the user is logged in, that is, has an API token. Visible to the user, staff and support; null for others.',
  ),
  ipAddress: c.string(t, 'ip_address', "IP address of the user's last request; null when not known."),
  hasUsablePassword: c.boolean(
    t,
    'has_usable_password',
    'Whether the user can log in with a password. Visible to the user and staff; null for others.',
  ),
  canUsePersonalAccessTokens: c.boolean(
    t,
    'can_use_personal_access_tokens',
    'Whether the user may create personal access tokens for programs. Visible to the user and staff; null for others.',
  ),
  token: c.string(
    t,
    'token',
    'API token of the user. A secret: its holder can act as the user. Visible only to the user and, on some servers, to ' +
      'staff; null for others. Select it only when you need it.',
  ),
  tokenLifetime: c.int(
    t,
    'token_lifetime',
    'Seconds without use after which the API token expires; null when it does not expire. Visible to the ' +
      'user; null for others.',
  ),
  tokenExpiresAt: c.dateTime(
    t,
    'token_expires_at',
    'When the API token expires if it is not used before; null when it does not expire or you may not see it.',
  ),
}));
