import { Gender } from '../enums.ts';
import { checkNotEmpty, must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { mustBeFile, sentWithFile } from '../write/upload.ts';
import { answered, answeredList, deleted, writeMutation } from '../write/write-mutation.ts';

const list = '/api/users/';
const route = `${list}{uuid}/` as const;
const target = { uuid: input.target('The user.') };

/** What a user may set of itself, as far as no identity provider does. */
const profile = {
  slug: input.string('slug', 'Short name for use in addresses and account names. For staff.'),
  firstName: input.string('first_name', 'Given name.'),
  lastName: input.string('last_name', 'Surname.'),
  nativeName: input.string('native_name', 'Name in its own language and script; empty for none.'),
  jobTitle: input.string('job_title', 'Position at work; empty for none.'),
  phoneNumber: input.string('phone_number', 'Telephone number; empty for none.'),
  organization: input.string('organization', 'Name of the organization that it works or studies at.'),
  preferredLanguage: input.string('preferred_language', 'Language of the interface, as a code such as `en`.'),
  notificationsEnabled: input.boolean('notifications_enabled', 'Whether it is sent e-mail about events.'),
  agreeWithPolicy: input.boolean(
    'agree_with_policy',
    'True where it accepts the terms of the server, which is noted with the moment.',
  ),
  tokenLifetime: input.int(
    'token_lifetime',
    'Seconds without use after which its token expires; null when it does not expire.',
  ),
  birthDate: input.date('birth_date', 'Date of birth; null for none.'),
  gender: input.enum(Gender, 'gender', 'Gender; null for none.'),
  personalTitle: input.string('personal_title', 'Title before the name; empty for none.'),
  placeOfBirth: input.string('place_of_birth', 'Place of birth; empty for none.'),
  address: input.string('address', 'Postal address; empty for none.'),
  countryOfResidence: input.string('country_of_residence', 'Country of residence, as an ISO 3166 code.'),
  nationality: input.string('nationality', 'Main nationality, as an ISO 3166 code.'),
  nationalities: input.strings('nationalities', 'All nationalities, as ISO 3166 codes.'),
  affiliations: input.strings(
    'affiliations',
    'What it is at which organization, for example `staff@example.org`, all of them.',
  ),
  organizationCountry: input.string(
    'organization_country',
    'Country of its organization, as an ISO 3166 code.',
  ),
  organizationType: input.string('organization_type', 'Kind of its organization, as a SCHAC URN.'),
  organizationRegistryCode: input.string(
    'organization_registry_code',
    'Number of its organization in the business register.',
  ),
  organizationVatCode: input.string('organization_vat_code', 'VAT number of its organization.'),
  organizationAddress: input.string('organization_address', 'Postal address of its organization.'),
  edupersonAssurance: input.strings(
    'eduperson_assurance',
    'How well it is known who the user is, as REFEDS assurance URIs, all of them.',
  ),
};

const ofStaff = 'For staff: servers ignore it of others.';

/** What staff alone sets. */
const administration = {
  description: input.string('description', `Remarks about the user. ${ofStaff}`),
  isActive: input.boolean('is_active', `Whether it can log in. ${ofStaff}`),
  deactivationReason: input.string('deactivation_reason', `Why it cannot log in. ${ofStaff}`),
  isStaff: input.boolean('is_staff', `Whether it is an operator, who may do anything. ${ofStaff}`),
  isSupport: input.boolean(
    'is_support',
    `Whether it is support personnel, who may see everything. ${ofStaff}`,
  ),
  isIdentityManager: input.boolean(
    'is_identity_manager',
    `Whether it may manage the identities of users from other systems. ${ofStaff}`,
  ),
  canUsePersonalAccessTokens: input.boolean(
    'can_use_personal_access_tokens',
    `Whether it may make tokens for programs. ${ofStaff}`,
  ),
  managedIsds: input.strings(
    'managed_isds',
    `Sources of identities whose users it may manage, all of them. ${ofStaff}`,
  ),
  activeIsds: input.strings(
    'active_isds',
    `Sources of identities that vouch for it, all of them. ${ofStaff}`,
  ),
};

const username = (required: boolean) =>
  input.string('username', 'Login name; unique.', { required, check: must.notBeBlank });

const theUser = (body: { readonly uuid?: unknown }) => ({ user_uuid: body.uuid });

writeMutation({
  name: 'createUser',
  description: 'Makes an account for a person. For staff.',
  input: {
    username: username(true),
    email: input.string('email', 'E-mail address.', { required: true, check: must.notBeBlank }),
    ...profile,
    ...administration,
  },
  method: 'POST',
  route: list,
  result: (_input, body) => theUser(body),
  payload: (t) => ({
    user: changed.user(t, 'The new user; null when none was made, or when Waldur did not tell its uuid.'),
  }),
});

const changes = { username: username(false), ...profile, ...administration };

writeMutation({
  name: 'updateUser',
  description:
    'Changes what is said of a user. What is left out stays as it is; the e-mail address is changed by `requestUserEmailChange`. ' +
    'For the user, as far as no identity provider sets it, and staff.',
  input: { ...target, ...changes },
  method: 'PATCH',
  route,
  check: (value) => checkNotEmpty(changes, value),
  result: ({ uuid }) => ({ user_uuid: uuid }),
  payload: (t) => ({ user: changed.user(t) }),
});

const portrait = {
  image: input.upload('image', 'The picture: PNG, JPEG, GIF or WebP; null for none.', {
    check: mustBeFile('image'),
  }),
};

writeMutation({
  name: 'setUserImage',
  description: 'Sets the portrait of a user. For the user and staff.',
  input: { ...target, ...portrait },
  method: 'PATCH',
  route,
  send: sentWithFile('image'),
  check: (value) => checkNotEmpty(portrait, value),
  result: ({ uuid }) => ({ user_uuid: uuid }),
  payload: (t) => ({ user: changed.user(t) }),
});

writeMutation({
  name: 'deleteUser',
  description:
    'Deletes an account. As a rule it is better to switch it off: `updateUser` with `isActive`. For staff.',
  input: target,
  method: 'DELETE',
  route,
  refusals: { 400: 'CONFLICT' },
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'User'),
});

writeMutation({
  name: 'requestUserEmailChange',
  description:
    'Asks for another e-mail address: a code is sent there, and `confirmUserEmail` with it makes the change. For the user and ' +
    'staff.',
  input: {
    ...target,
    email: input.string('email', 'The new address.', { required: true, check: must.notBeBlank }),
  },
  method: 'POST',
  route: `${route}change_email/`,
  result: ({ uuid }) => ({ user_uuid: uuid }),
  payload: (t) => ({ user: changed.user(t) }),
});

writeMutation({
  name: 'cancelUserEmailChange',
  description: 'Takes back a request for another e-mail address. For the user and staff.',
  input: target,
  method: 'POST',
  route: `${route}cancel_change_email/`,
  result: ({ uuid }) => ({ user_uuid: uuid }),
  payload: (t) => ({ user: changed.user(t) }),
});

writeMutation({
  name: 'confirmUserEmail',
  description:
    'Makes an e-mail address that was asked for by `requestUserEmailChange` that of its user. For everybody who has the code.',
  input: {
    code: input.string('code', 'What was sent to the new address.', {
      required: true,
      check: must.notBeBlank,
    }),
  },
  method: 'POST',
  route: `${list}confirm_email/`,
  result: () => ({}),
  payload: () => ({}),
});

writeMutation({
  name: 'setUserPassword',
  description: 'Sets the password with which a user logs in. For the user and staff, as the server allows.',
  input: {
    ...target,
    newPassword: input.string('new_password', 'The password. Kept nowhere by the gateway.', {
      required: true,
    }),
  },
  method: 'POST',
  route: `${route}change_password/`,
  result: ({ uuid }) => ({ user_uuid: uuid }),
  payload: (t) => ({ user: changed.user(t) }),
});

writeMutation({
  name: 'clearUserPassword',
  description: 'Takes the password from a user, who can then log in by other ways only. For staff.',
  input: target,
  method: 'POST',
  route: `${route}remove_password/`,
  result: ({ uuid }) => ({ user_uuid: uuid }),
  payload: (t) => ({ user: changed.user(t) }),
});

writeMutation({
  name: 'refreshUserToken',
  description:
    'Gives a user a new API token. The one before is no longer good from then on, that of the caller included: what is ' +
    'selected of `user` is then UNAUTHENTICATED. For the user and staff.',
  input: target,
  method: 'POST',
  route: `${route}refresh_token/`,
  result: ({ uuid }, { token, created }) => ({ user_uuid: uuid, token, created }),
  payload: (t) => ({
    token: answered(
      t,
      'String',
      'token',
      'The new token, shown here once. A secret: who has it acts as the user. Null when the write was refused.',
    ),
    created: answered(t, 'DateTime', 'created', 'When it was made. Null when the write was refused.'),
    user: changed.user(t),
  }),
});

writeMutation({
  name: 'sendUserNotification',
  description: 'Sends a user what is waiting for it by e-mail. For staff.',
  input: target,
  method: 'POST',
  route: `${route}send_notification/`,
  result: ({ uuid }, { message }) => ({ user_uuid: uuid, message }),
  payload: (t) => ({
    user: changed.user(t),
    message: answered(
      t,
      'String',
      'message',
      'What the server says to it, for people to read; null when it says nothing or has refused it.',
    ),
  }),
});

writeMutation({
  name: 'pullUser',
  description: 'Fetches what the identity provider tells of a user. For staff.',
  input: target,
  method: 'POST',
  route: `${route}pull_remote_user/`,
  result: ({ uuid }) => ({ user_uuid: uuid }),
  payload: (t) => ({ user: changed.user(t) }),
});

writeMutation({
  name: 'pullUserScimAttributes',
  description: 'Fetches what the directory of the site tells of a user over SCIM. For staff.',
  input: target,
  method: 'POST',
  route: `${route}pull_scim_attributes/`,
  result: ({ uuid }, { detail, changed_fields }) => ({ user_uuid: uuid, detail, changed_fields }),
  payload: (t) => ({
    user: changed.user(t),
    detail: answered(
      t,
      'String',
      'detail',
      'What the server says to it, for people to read; null when it says nothing or has refused it.',
    ),
    changedFields: answeredList(t, 'changed_fields', 'What has changed, by REST name. Empty for nothing.'),
  }),
});
