import { Gender } from '../enums.ts';
import { checkNotEmpty, must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { mustBeFile, sentWithFile } from '../write/upload.ts';
import { deleted, responseList, responseValue, writeMutation } from '../write/write-mutation.ts';

const list = '/api/users/';
const route = `${list}{uuid}/` as const;
const target = { uuid: input.target('UUID of the user.') };

/** Data that users may set about themselves, unless an identity provider sets them. */
const profile = {
  slug: input.string('slug', 'Short name for use in URLs and account names. For staff.'),
  firstName: input.string('first_name', 'Given name of the user.'),
  lastName: input.string('last_name', 'Surname of the user.'),
  nativeName: input.string('native_name', "Name in the user's own language and script; empty for none."),
  jobTitle: input.string('job_title', 'Job title; empty for none.'),
  phoneNumber: input.string('phone_number', 'Telephone number; empty for none.'),
  organization: input.string('organization', 'Name of the organization that the user works or studies at.'),
  preferredLanguage: input.string(
    'preferred_language',
    'Language of the user interface, as a code such as `en`.',
  ),
  notificationsEnabled: input.boolean(
    'notifications_enabled',
    'Whether the user receives e-mail about events.',
  ),
  agreeWithPolicy: input.boolean(
    'agree_with_policy',
    'True when the user accepts the terms of the server. The server records the time.',
  ),
  tokenLifetime: input.int(
    'token_lifetime',
    'Seconds without use after which the API token of the user expires; null when it does not expire.',
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
    "Complete list of the user's affiliations, for example `staff@example.org`.",
  ),
  organizationCountry: input.string(
    'organization_country',
    "Country of the user's organization, as an ISO 3166 code.",
  ),
  organizationType: input.string('organization_type', "Kind of the user's organization, as a SCHAC URN."),
  organizationRegistryCode: input.string(
    'organization_registry_code',
    "Number of the user's organization in the business register.",
  ),
  organizationVatCode: input.string('organization_vat_code', "VAT number of the user's organization."),
  organizationAddress: input.string('organization_address', "Postal address of the user's organization."),
  edupersonAssurance: input.strings(
    'eduperson_assurance',
    'How well the identity of the user has been checked: complete list of REFEDS assurance URIs.',
  ),
};

const ofStaff = 'For staff; servers ignore it from other callers.';

/** Data that only staff may set. */
const administration = {
  description: input.string('description', `Remarks about the user. ${ofStaff}`),
  isActive: input.boolean('is_active', `Whether the user can log in. ${ofStaff}`),
  deactivationReason: input.string('deactivation_reason', `Why the user cannot log in. ${ofStaff}`),
  isStaff: input.boolean(
    'is_staff',
    `Whether the user is staff: an operator, who may do anything. ${ofStaff}`,
  ),
  isSupport: input.boolean(
    'is_support',
    `Whether the user is support personnel, who may see everything. ${ofStaff}`,
  ),
  isIdentityManager: input.boolean(
    'is_identity_manager',
    `Whether the user may manage the identities of users from other systems. ${ofStaff}`,
  ),
  canUsePersonalAccessTokens: input.boolean(
    'can_use_personal_access_tokens',
    `Whether the user may create personal access tokens for programs. ${ofStaff}`,
  ),
  managedIsds: input.strings(
    'managed_isds',
    `Complete list of identity sources whose users this user may manage. ${ofStaff}`,
  ),
  activeIsds: input.strings(
    'active_isds',
    `Complete list of identity sources that vouch for the user. ${ofStaff}`,
  ),
};

const username = (required: boolean) =>
  input.string('username', 'Login name of the user; must be unique.', { required, check: must.notBeBlank });

const theUser = (body: { readonly uuid?: unknown }) => ({ user_uuid: body.uuid });

writeMutation({
  name: 'createUser',
  description: 'Creates an account for a person. For staff.',
  input: {
    username: username(true),
    email: input.string('email', 'E-mail address of the user.', { required: true, check: must.notBeBlank }),
    ...profile,
    ...administration,
  },
  method: 'POST',
  route: list,
  result: (_input, body) => theUser(body),
  payload: (t) => ({
    user: changed.user(
      t,
      'The new user; null when none was created, or when Waldur did not return its UUID.',
    ),
  }),
});

const changes = { username: username(false), ...profile, ...administration };

writeMutation({
  name: 'updateUser',
  description:
    'Changes the data of a user. Fields that are left out stay unchanged. To change the e-mail address, ' +
    'use `requestUserEmailChange`. For staff, and for the user except for data that an identity provider ' +
    'sets.',
  input: { ...target, ...changes },
  method: 'PATCH',
  route,
  check: (value) => checkNotEmpty(changes, value),
  result: ({ uuid }) => ({ user_uuid: uuid }),
  payload: (t) => ({ user: changed.user(t) }),
});

const portrait = {
  image: input.upload('image', 'Portrait of the user: PNG, JPEG, GIF or WebP; null for none.', {
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
    'Deletes the account of a user. It is usually better to deactivate the account, by `updateUser` with `isActive`. For staff.',
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
    "Requests a change of a user's e-mail address: the server sends a code to the new address, and `confirmUserEmail` with " +
    'this code changes the address. For the user and staff.',
  input: {
    ...target,
    email: input.string('email', 'The new e-mail address.', { required: true, check: must.notBeBlank }),
  },
  method: 'POST',
  route: `${route}change_email/`,
  result: ({ uuid }) => ({ user_uuid: uuid }),
  payload: (t) => ({ user: changed.user(t) }),
});

writeMutation({
  name: 'cancelUserEmailChange',
  description: "Cancels a requested change of a user's e-mail address. For the user and staff.",
  input: target,
  method: 'POST',
  route: `${route}cancel_change_email/`,
  result: ({ uuid }) => ({ user_uuid: uuid }),
  payload: (t) => ({ user: changed.user(t) }),
});

writeMutation({
  name: 'confirmUserEmail',
  description:
    'Changes the e-mail address of a user to the one that was given to `requestUserEmailChange`. For every caller who has the code.',
  input: {
    code: input.string('code', 'The code that was sent to the new e-mail address.', {
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
  description:
    'Sets the password with which a user logs in. For the user and staff, if the server allows it.',
  input: {
    ...target,
    newPassword: input.string('new_password', 'The new password. The gateway does not store it.', {
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
  description: 'Removes the password of a user, who can then log in only in other ways. For staff.',
  input: target,
  method: 'POST',
  route: `${route}remove_password/`,
  result: ({ uuid }) => ({ user_uuid: uuid }),
  payload: (t) => ({ user: changed.user(t) }),
});

writeMutation({
  name: 'refreshUserToken',
  description:
    'Creates a new API token for a user. The previous token becomes invalid, even if you sent it with this request: fields ' +
    'of `user` then fail with UNAUTHENTICATED. For the user and staff.',
  input: target,
  method: 'POST',
  route: `${route}refresh_token/`,
  result: ({ uuid }, { token, created }) => ({ user_uuid: uuid, token, created }),
  payload: (t) => ({
    token: responseValue(
      t,
      'String',
      'token',
      'The new token, returned only this once. A secret: its holder can act as the user. Null when the write was refused.',
    ),
    created: responseValue(
      t,
      'DateTime',
      'created',
      'When the token was created. Null when the write was refused.',
    ),
    user: changed.user(t),
  }),
});

writeMutation({
  name: 'sendUserNotification',
  description: 'Sends a user an e-mail about what is waiting for that user. For staff.',
  input: target,
  method: 'POST',
  route: `${route}send_notification/`,
  result: ({ uuid }, { message }) => ({ user_uuid: uuid, message }),
  payload: (t) => ({
    user: changed.user(t),
    message: responseValue(
      t,
      'String',
      'message',
      'Message from the server, for display; null when there is none or the write was refused.',
    ),
  }),
});

writeMutation({
  name: 'pullUser',
  description: 'Updates the data of a user from the identity provider. For staff.',
  input: target,
  method: 'POST',
  route: `${route}pull_remote_user/`,
  result: ({ uuid }) => ({ user_uuid: uuid }),
  payload: (t) => ({ user: changed.user(t) }),
});

writeMutation({
  name: 'pullUserScimAttributes',
  description: 'Updates the data of a user from the directory of the site, over SCIM. For staff.',
  input: target,
  method: 'POST',
  route: `${route}pull_scim_attributes/`,
  result: ({ uuid }, { detail, changed_fields }) => ({ user_uuid: uuid, detail, changed_fields }),
  payload: (t) => ({
    user: changed.user(t),
    detail: responseValue(
      t,
      'String',
      'detail',
      'Message from the server, for display; null when there is none or the write was refused.',
    ),
    changedFields: responseList(
      t,
      'changed_fields',
      'REST names of the changed data. Empty when nothing changed.',
    ),
  }),
});
