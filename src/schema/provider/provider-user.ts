import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { Gender } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { Person, RoleGrant } from '../interfaces.ts';
import { idOf, nodeId } from '../node.ts';
import { ofPerson } from '../people/person.ts';
import { ofGrant } from '../people/roles.ts';
import { ProjectPermission, ProviderUser, SshKey } from '../refs.ts';
import { linked } from '../related.ts';

const c = columnFields<'ProviderUser'>();
const key = columnFields<'SshKey'>();
const permission = columnFields<'ProjectPermission'>();

builder.objectType(ProviderUser, {
  description:
    "A user as a service provider sees them. The settings of the provider's offerings determine which personal data are " +
    'visible; the rest is null or empty.',
  interfaces: [Person],
  fields: (t) => ({
    id: idOf<'ProviderUser'>(t, 'ProviderUser', { within: ['service_provider_uuid'] }),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the user.'),
    user: linked(t, relations.ProviderUser.user, 'The user with all fields. Null only with an error.'),
    username: c.string(t, 'username', ofPerson.username),
    fullName: c.string(t, 'full_name', ofPerson.fullName),
    firstName: c.string(t, 'first_name', 'Given name. Null if you may not see it.'),
    lastName: c.string(t, 'last_name', 'Surname. Null if you may not see it.'),
    email: c.string(t, 'email', 'E-mail address. Null if you may not see it.'),
    phoneNumber: c.string(t, 'phone_number', 'Telephone number. Null if you may not see it.'),
    projectsCount: c.sure.int(
      t,
      'projects_count',
      'Number of projects with resources of the provider in which the user has a role.',
    ),
    isActive: c.boolean(t, 'is_active', 'Whether the user can log in. Visible to staff; null for others.'),
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
    jobTitle: c.string(t, 'job_title', 'Job title. Null if you may not see it.'),
    personalTitle: c.string(
      t,
      'personal_title',
      'Title before the name, for example `Dr`. Null if you may not see it.',
    ),
    gender: c.enum(t, 'gender', Gender, 'Gender; null when not given.'),
    genderWord: c.word(t, 'gender', 'gender'),
    birthDate: c.date(t, 'birth_date', 'Date of birth. Null if you may not see it.'),
    placeOfBirth: c.string(t, 'place_of_birth', 'Place of birth. Null if you may not see it.'),
    civilNumber: c.string(t, 'civil_number', 'National identification number. Null if you may not see it.'),
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
    activeIsds: c.strings(
      t,
      'active_isds',
      'Identity sources that vouch for the user, for example `isd:puhuri`.',
    ),
  }),
});

builder.objectType(SshKey, {
  description: 'A public SSH key.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'SshKey'),
    uuid: key.sureUuid(t, 'uuid', 'UUID of the key.'),
    url: key.sure.ownUrl(t, 'url', 'URL of the key in the REST API.'),
    name: key.sure.string(t, 'name', 'Name that the user gave the key.'),
    user: linked(t, relations.SshKey.user, 'The user whose key it is. Null only with an error.'),
    type: key.sure.string(t, 'type', 'Kind of key, for example `ssh-ed25519`.'),
    publicKey: key.sure.string(t, 'public_key', 'The key in the format of `authorized_keys`.'),
    fingerprintMd5: key.sure.string(t, 'fingerprint_md5', 'MD5 fingerprint of the key.'),
    fingerprintSha256: key.sure.string(t, 'fingerprint_sha256', 'SHA-256 fingerprint of the key.'),
    fingerprintSha512: key.sure.string(t, 'fingerprint_sha512', 'SHA-512 fingerprint of the key.'),
    isShared: key.sure.boolean(t, 'is_shared', 'Whether all users of the server may use the key.'),
  }),
});

builder.objectType(ProjectPermission, {
  description: 'A role that a user has in a project.',
  interfaces: [RoleGrant],
  fields: (t) => ({
    user: linked(t, relations.ProjectPermission.user, ofGrant.user),
    role: linked(t, relations.ProjectPermission.role, ofGrant.role),
    project: linked(t, relations.ProjectPermission.project, 'The project. Null only with an error.'),
    customer: linked(
      t,
      relations.ProjectPermission.customer,
      'The customer of the project. Null only with an error.',
    ),
    created: permission.sure.dateTime(t, 'created', ofGrant.created),
    createdBy: linked(t, relations.ProjectPermission.createdBy, ofGrant.createdBy),
    expirationTime: permission.dateTime(t, 'expiration_time', ofGrant.expirationTime),
  }),
});
