import { ChecklistAnswerInput, checklistAnswers } from '../checklist/answers-input.ts';
import { checkNotEmpty, must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { answeredList, deleted, putTwin, writeMutation } from '../write/write-mutation.ts';
import { OfferingUserRuntimeState } from './enums.ts';

const route = '/api/marketplace-offering-users/';
const base = `${route}{uuid}/` as const;

const target = { uuid: input.target('The offering user.') };

const ofWhom = {
  offeringUuid: input.link('/api/marketplace-provider-offerings/{uuid}/', 'offering', 'The offering.', {
    required: true,
  }),
  userUuid: input.link('/api/users/{uuid}/', 'user', 'The person.', { required: true }),
};

const username = input.string(
  'username',
  'Login name in the system behind the offering; null while there is none.',
);

writeMutation({
  name: 'createOfferingUser',
  description:
    'Makes an account for a person at an offering. Refused where the person has one. For those who manage the offering, ' +
    'where it lets its provider make accounts (`offering.pluginOptions.serviceProviderCanCreateOfferingUser`).',
  input: { ...ofWhom, username },
  method: 'POST',
  route,
  result: (_input, body) => ({ offering_user_uuid: body.uuid }),
  payload: (t) => ({
    offeringUser: changed.offeringUser(
      t,
      'The new account; null when none was made, or when Waldur did not send its uuid.',
    ),
  }),
});

writeMutation({
  name: 'updateOfferingUserAccount',
  description: 'Names an account at an offering. User and offering stay. For those who manage the offering.',
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
    'Names an account at an offering, with PUT, which asks for user and offering again. For those who manage the offering.',
  deprecated: putTwin('updateOfferingUserAccount'),
  input: { ...target, ...ofWhom, username },
  method: 'PUT',
  route: base,
  result: ({ uuid }) => ({ offering_user_uuid: uuid }),
  payload: (t) => ({ offeringUser: changed.offeringUser(t) }),
});

writeMutation({
  name: 'deleteOfferingUser',
  description: 'Deletes an account at an offering, without a trace. For those who manage the offering.',
  input: target,
  method: 'DELETE',
  route: base,
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'OfferingUser'),
});

writeMutation({
  name: 'setOfferingUserRestricted',
  description:
    'Closes an account at an offering for the time being, or opens it again. For those who manage the offering.',
  input: {
    ...target,
    isRestricted: input.boolean('is_restricted', 'Whether the account is closed.', { required: true }),
  },
  method: 'POST',
  route: `${base}update_restricted/`,
  result: ({ uuid }) => ({ offering_user_uuid: uuid }),
  payload: (t) => ({ offeringUser: changed.offeringUser(t) }),
});

const comments = {
  serviceProviderComment: input.string('service_provider_comment', 'Message to the user; empty for nothing.'),
  serviceProviderCommentUrl: input.string(
    'service_provider_comment_url',
    'Address of a page that says more; empty for none.',
  ),
};

writeMutation({
  name: 'updateOfferingUserComments',
  description: 'Changes what the provider tells the user of an account. For those who manage the offering.',
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
    'Sets what the system behind the offering says of an account, and what the user reads about it. For those who manage ' +
    'the offering.',
  input: {
    ...target,
    runtimeState: input.enum(OfferingUserRuntimeState, 'runtime_state', 'What the system says.', {
      required: true,
    }),
    ...comments,
  },
  method: 'POST',
  route: `${base}update_runtime_state/`,
  result: ({ uuid }) => ({ offering_user_uuid: uuid }),
  payload: (t) => ({ offeringUser: changed.offeringUser(t) }),
});

const posix = {
  loginShell: input.string('login_shell', 'The program that runs after login.'),
  homeDirectory: input.string('home_directory', 'The home directory.'),
  uidnumber: input.int('uidnumber', 'Number of the account on the machines; null for the next free one.', {
    check: must.notBeNegative,
  }),
  primarygroup: input.int(
    'primarygroup',
    'Number of its group on the machines; null for the next free one.',
    {
      check: must.notBeNegative,
    },
  ),
};

writeMutation({
  name: 'updateOfferingUserPosixAttributes',
  description:
    'Changes how an account at an offering is on the machines. What is left out stays as it is. For those who manage the ' +
    'offering.',
  input: { ...target, ...posix },
  method: 'POST',
  route: `${base}set_posix_attributes/`,
  check: (value) => checkNotEmpty(posix, value),
  result: ({ uuid }, body) => ({ offering_user_uuid: uuid, warnings: body.warnings ?? [] }),
  payload: (t) => ({
    offeringUser: changed.offeringUser(t),
    warnings: answeredList(t, 'warnings', 'What the server warns of, such as a number that others have too.'),
  }),
});

writeMutation({
  name: 'submitOfferingUserAnswers',
  description:
    'Answers questions of the checklist of an offering; what is left out stays as it was answered. For the user of the account.',
  input: {
    ...target,
    answers: input.objects(ChecklistAnswerInput, null, 'The answers.', { required: true }),
  },
  method: 'POST',
  route: `${base}submit_answers/`,
  send: 'json',
  body: (_body, value) => checklistAnswers(value),
  result: ({ uuid }) => ({ offering_user_uuid: uuid }),
  payload: (t) => ({ offeringUser: changed.offeringUser(t) }),
});
