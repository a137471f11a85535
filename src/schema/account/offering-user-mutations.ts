import { ChecklistAnswerInput, checklistAnswers } from '../checklist/answers-input.ts';
import { checkNotEmpty, must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { deleted, putTwin, responseList, writeMutation } from '../write/write-mutation.ts';
import { OfferingUserRuntimeState } from './enums.ts';

const route = '/api/marketplace-offering-users/';
const base = `${route}{uuid}/` as const;

const target = { uuid: input.target('UUID of the offering user.') };

const ofWhom = {
  offeringUuid: input.link(
    '/api/marketplace-provider-offerings/{uuid}/',
    'offering',
    'UUID of the offering that the account is at.',
    {
      required: true,
    },
  ),
  userUuid: input.link('/api/users/{uuid}/', 'user', 'UUID of the user to whom the account belongs.', {
    required: true,
  }),
};

const username = input.string(
  'username',
  'Login name of the account in the back end of the offering; null while there is none.',
);

writeMutation({
  name: 'createOfferingUser',
  description:
    'Creates an account for a user at an offering. Refused when the user already has one there. For callers who ' +
    'manage the offering, if the offering lets its provider create accounts ' +
    '(`offering.pluginOptions.serviceProviderCanCreateOfferingUser`).',
  input: { ...ofWhom, username },
  method: 'POST',
  route,
  result: (_input, body) => ({ offering_user_uuid: body.uuid }),
  payload: (t) => ({
    offeringUser: changed.offeringUser(
      t,
      'The new account; null when none was created, or when Waldur did not return its UUID.',
    ),
  }),
});

writeMutation({
  name: 'updateOfferingUserAccount',
  description:
    'Sets the login name of an account at an offering. The user and the offering of the account stay the same. For ' +
    'callers who manage the offering.',
  input: { ...target, username },
  method: 'PATCH',
  route: base,
  check: (value) => checkNotEmpty({ username }, value),
  result: ({ uuid }) => ({ offering_user_uuid: uuid }),
  payload: (t) => ({ offeringUser: changed.offeringUser(t) }),
});

writeMutation({
  name: 'replaceOfferingUserAccount',
  description:
    'Sets the login name of an account at an offering with PUT, which requires the user and the offering again. For ' +
    'callers who manage the offering.',
  deprecated: putTwin('updateOfferingUserAccount'),
  input: { ...target, ...ofWhom, username },
  method: 'PUT',
  route: base,
  result: ({ uuid }) => ({ offering_user_uuid: uuid }),
  payload: (t) => ({ offeringUser: changed.offeringUser(t) }),
});

writeMutation({
  name: 'deleteOfferingUser',
  description:
    'Deletes an account at an offering and keeps no record of it. For callers who manage the offering.',
  input: target,
  method: 'DELETE',
  route: base,
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'OfferingUser'),
});

writeMutation({
  name: 'setOfferingUserRestricted',
  description:
    'Restricts an account at an offering temporarily, so that its user cannot use it, or lifts that restriction. For ' +
    'callers who manage the offering.',
  input: {
    ...target,
    isRestricted: input.boolean(
      'is_restricted',
      'True to restrict the account, false to lift the restriction.',
      { required: true },
    ),
  },
  method: 'POST',
  route: `${base}update_restricted/`,
  result: ({ uuid }) => ({ offering_user_uuid: uuid }),
  payload: (t) => ({ offeringUser: changed.offeringUser(t) }),
});

const comments = {
  serviceProviderComment: input.string(
    'service_provider_comment',
    'Message of the provider to the user of the account; empty for no message.',
  ),
  serviceProviderCommentUrl: input.string(
    'service_provider_comment_url',
    'URL of a page with more information about the message; empty for none.',
  ),
};

writeMutation({
  name: 'updateOfferingUserComments',
  description:
    "Changes the provider's message to the user of an account at an offering. For callers who manage the offering.",
  input: { ...target, ...comments },
  method: 'PATCH',
  route: `${base}update_comments/`,
  check: (value) => checkNotEmpty(comments, value),
  result: ({ uuid }) => ({ offering_user_uuid: uuid }),
  payload: (t) => ({ offeringUser: changed.offeringUser(t) }),
});

writeMutation({
  name: 'setOfferingUserRuntimeState',
  description:
    'Sets the runtime state of an account at an offering, as the back end of the offering reports it, ' +
    "and the provider's message to its user. For callers who manage the offering.",
  input: {
    ...target,
    runtimeState: input.enum(
      OfferingUserRuntimeState,
      'runtime_state',
      'State of the account in the back end of the offering.',
      {
        required: true,
      },
    ),
    ...comments,
  },
  method: 'POST',
  route: `${base}update_runtime_state/`,
  result: ({ uuid }) => ({ offering_user_uuid: uuid }),
  payload: (t) => ({ offeringUser: changed.offeringUser(t) }),
});

const posix = {
  loginShell: input.string('login_shell', 'Login shell: the program that starts after login.'),
  homeDirectory: input.string('home_directory', 'Home directory of the account.'),
  uidnumber: input.int('uidnumber', 'POSIX user ID of the account (uid); null for the next free one.', {
    check: must.notBeNegative,
  }),
  primarygroup: input.int(
    'primarygroup',
    'POSIX ID of the primary group of the account (gid); null for the next free one.',
    {
      check: must.notBeNegative,
    },
  ),
};

writeMutation({
  name: 'updateOfferingUserPosixAttributes',
  description:
    'Changes the POSIX attributes of an account at an offering: IDs, login shell and home directory. ' +
    'Attributes that are left out stay unchanged. For callers who manage the offering.',
  input: { ...target, ...posix },
  method: 'POST',
  route: `${base}set_posix_attributes/`,
  check: (value) => checkNotEmpty(posix, value),
  result: ({ uuid }, body) => ({ offering_user_uuid: uuid, warnings: body.warnings ?? [] }),
  payload: (t) => ({
    offeringUser: changed.offeringUser(t),
    warnings: responseList(
      t,
      'warnings',
      'Warnings of the server, for example about an ID that other accounts have too; empty when there are ' +
        'none.',
    ),
  }),
});

writeMutation({
  name: 'submitOfferingUserAnswers',
  description:
    'Saves answers to the checklist of an offering; questions that are left out stay unchanged. For the ' +
    'user of the account.',
  input: {
    ...target,
    answers: input.objects(ChecklistAnswerInput, null, 'The answers to questions of the checklist.', {
      required: true,
    }),
  },
  method: 'POST',
  route: `${base}submit_answers/`,
  send: 'json',
  body: (_body, value) => checklistAnswers(value),
  result: ({ uuid }) => ({ offering_user_uuid: uuid }),
  payload: (t) => ({ offeringUser: changed.offeringUser(t) }),
});
