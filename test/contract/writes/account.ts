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

/** Every write of `/api/marketplace-robot-accounts/` and `/api/marketplace-offering-terms-of-service/`. */
export const accountWrites: readonly WriteCase[] = [
  oneWrite(
    `POST ${robots}`,
    'createRobotAccount',
    { resourceUuid: other, ...account },
    { resource, ...accountBody },
    { answer: { status: 201, body: { uuid } } },
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
    { answer: { status: 201, body: { version: '2.0' } } },
  ),
  oneWrite(`PATCH ${terms}{uuid}/`, 'updateTermsOfService', text, textBody),
  oneWrite(`PUT ${terms}{uuid}/`, 'replaceTermsOfService', text, textBody),
  oneWrite(`DELETE ${terms}{uuid}/`, 'deleteTermsOfService', {}, null, gone),
];
