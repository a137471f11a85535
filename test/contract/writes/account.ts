import { gone, oneWrite, uuid } from './one-write.ts';
import type { WriteCase } from './write-case.ts';

const robots = '/api/marketplace-robot-accounts/';
const robot = `${robots}{uuid}/`;
const terms = '/api/marketplace-offering-terms-of-service/';
const other = 'b2'.repeat(16);
const person = 'c3'.repeat(16);

const account = {
  type: 'cicd',
  username: 'robot-1',
  description: 'Nightly runs',
  userUuids: [person],
  keys: ['ssh-ed25519 AAAA robot-1'],
  responsibleUserUuid: person,
};
const accountBody = {
  type: 'cicd',
  username: 'robot-1',
  description: 'Nightly runs',
  users: [`REST/api/users/${person}/`],
  keys: ['ssh-ed25519 AAAA robot-1'],
  responsible_user: `REST/api/users/${person}/`,
};
const resource = `REST/api/marketplace-resources/${other}/`;

const users = '/api/marketplace-offering-users/';
const user = `${users}{uuid}/`;
const ofWhom = { offeringUuid: other, userUuid: person, username: 'hpc_0001' };
const ofWhomBody = {
  offering: `REST/api/marketplace-provider-offerings/${other}/`,
  user: `REST/api/users/${person}/`,
  username: 'hpc_0001',
};
const comment = { comment: 'Link it', commentUrl: 'https://example.org/link' };
const commentBody = { comment: 'Link it', comment_url: 'https://example.org/link' };
const comments = { serviceProviderComment: 'Link it', serviceProviderCommentUrl: 'https://example.org/link' };
const commentsBody = {
  service_provider_comment: 'Link it',
  service_provider_comment_url: 'https://example.org/link',
};

const text = {
  termsOfService: '<p>Be kind.</p>',
  termsOfServiceLink: 'https://example.org/terms',
  isActive: true,
  gracePeriodDays: 30,
};
const textBody = {
  terms_of_service: '<p>Be kind.</p>',
  terms_of_service_link: 'https://example.org/terms',
  is_active: true,
  grace_period_days: 30,
};

/** Every write of accounts of people and programs, and of terms of service. */
export const accountWrites: readonly WriteCase[] = [
  oneWrite(
    `POST ${robots}`,
    'createRobotAccount',
    { resourceUuid: other, ...account },
    { resource, ...accountBody },
    { response: { status: 201, body: { uuid } } },
  ),
  oneWrite(`PATCH ${robot}`, 'updateRobotAccount', account, accountBody),
  oneWrite(
    `PATCH ${robot}`,
    'updateRobotAccount',
    { responsibleUserUuid: null, userUuids: [] },
    { responsible_user: null, users: [] },
  ),
  oneWrite(
    `PUT ${robot}`,
    'replaceRobotAccount',
    { resourceUuid: other, ...account },
    { resource, ...accountBody },
  ),
  oneWrite(`DELETE ${robot}`, 'deleteRobotAccount', {}, null, gone),
  oneWrite(`POST ${robot}set_state_creating/`, 'setRobotAccountCreating'),
  oneWrite(`POST ${robot}set_state_ok/`, 'setRobotAccountOk'),
  oneWrite(`POST ${robot}set_state_request_deletion/`, 'requestRobotAccountDeletion'),
  oneWrite(`POST ${robot}set_state_deleted/`, 'setRobotAccountDeleted'),
  oneWrite(
    `POST ${robot}set_state_erred/`,
    'setRobotAccountErred',
    { errorMessage: 'The name is taken' },
    { error_message: 'The name is taken' },
  ),
  oneWrite(
    `POST ${terms}`,
    'createTermsOfService',
    { offeringUuid: other, version: '2.0', requiresReconsent: true, ...text },
    {
      offering: `REST/api/marketplace-provider-offerings/${other}/`,
      version: '2.0',
      requires_reconsent: true,
      ...textBody,
    },
    { response: { status: 201, body: { version: '2.0' } } },
  ),
  oneWrite(`PATCH ${terms}{uuid}/`, 'updateTermsOfService', text, textBody),
  oneWrite(`PUT ${terms}{uuid}/`, 'replaceTermsOfService', text, textBody),
  oneWrite(`DELETE ${terms}{uuid}/`, 'deleteTermsOfService', {}, null, gone),
  oneWrite(`POST ${users}`, 'createOfferingUser', ofWhom, ofWhomBody, {
    response: { status: 201, body: { uuid } },
  }),
  oneWrite(`PATCH ${user}`, 'updateOfferingUserAccount', { username: null }, { username: null }),
  oneWrite(`PUT ${user}`, 'replaceOfferingUserAccount', ofWhom, ofWhomBody),
  oneWrite(`DELETE ${user}`, 'deleteOfferingUser', {}, null, gone),
  oneWrite(
    `POST ${user}update_restricted/`,
    'setOfferingUserRestricted',
    { isRestricted: true },
    { is_restricted: true },
  ),
  oneWrite(`PATCH ${user}update_comments/`, 'updateOfferingUserComments', comments, commentsBody),
  oneWrite(
    `POST ${user}update_runtime_state/`,
    'setOfferingUserRuntimeState',
    { runtimeState: 'PENDING_ACCOUNT_LINKING', ...comments },
    { runtime_state: 'Pending account linking', ...commentsBody },
  ),
  oneWrite(
    `POST ${user}set_posix_attributes/`,
    'updateOfferingUserPosixAttributes',
    { loginShell: '/bin/zsh', homeDirectory: '/home/ada', uidnumber: 20_001, primarygroup: null },
    { login_shell: '/bin/zsh', home_directory: '/home/ada', uidnumber: 20_001, primarygroup: null },
  ),
  oneWrite(
    `POST ${user}submit_answers/`,
    'submitOfferingUserAnswers',
    { answers: [{ questionUuid: other, answerData: true }, { questionUuid: person }] },
    [
      { question_uuid: other, answer_data: true },
      { question_uuid: person, answer_data: null },
    ],
  ),
  oneWrite(`POST ${user}begin_creating/`, 'setOfferingUserCreating'),
  oneWrite(
    `POST ${user}set_pending_account_linking/`,
    'setOfferingUserPendingAccountLinking',
    comment,
    commentBody,
  ),
  oneWrite(
    `POST ${user}set_pending_additional_validation/`,
    'setOfferingUserPendingAdditionalValidation',
    comment,
    commentBody,
  ),
  oneWrite(`POST ${user}set_validation_complete/`, 'setOfferingUserValidationComplete'),
  oneWrite(`POST ${user}set_ok/`, 'setOfferingUserOk'),
  oneWrite(`POST ${user}set_error_creating/`, 'setOfferingUserErrorCreating'),
  oneWrite(`POST ${user}request_deletion/`, 'requestOfferingUserDeletion'),
  oneWrite(`POST ${user}set_deleting/`, 'setOfferingUserDeleting'),
  oneWrite(`POST ${user}set_deleted/`, 'setOfferingUserDeleted'),
  oneWrite(`POST ${user}set_error_deleting/`, 'setOfferingUserErrorDeleting'),
];
