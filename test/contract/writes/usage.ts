import { gone, oneWrite, uuid } from './one-write.ts';
import type { WriteCase } from './write-case.ts';

const usages = '/api/marketplace-component-usages/';
const limits = '/api/component-user-usage-limits/';
const resource = 'b2'.repeat(16);
const component = 'c3'.repeat(16);
const account = 'd4'.repeat(16);

const report = {
  usages: [
    {
      type: 'cpu',
      amount: '120.5',
      description: 'Of the agent',
      recurring: false,
      missingUsagePolicy: 'REUSE',
    },
    { type: 'storage', amount: '3' },
  ],
  date: '2026-10-31T23:00:00Z',
};
const reportBody = {
  usages: [
    {
      type: 'cpu',
      amount: '120.5',
      description: 'Of the agent',
      recurring: false,
      missing_usage_policy: 'reuse',
    },
    { type: 'storage', amount: '3' },
  ],
  date: '2026-10-31T23:00:00Z',
};

const ofUser = {
  username: 'jane',
  usage: '12.25',
  offeringUserUuid: account,
  date: '2026-10-31T23:00:00Z',
};
const ofUserBody = {
  username: 'jane',
  usage: '12.25',
  user: `REST/api/marketplace-offering-users/${account}/`,
  date: '2026-10-31T23:00:00Z',
};

const limit = {
  resourceUuid: resource,
  componentUuid: component,
  offeringUserUuid: account,
  limit: '100',
};
const limitBody = {
  resource: `REST/api/marketplace-resources/${resource}/`,
  component: `REST/api/marketplace-offering-components/${component}/`,
  user: `REST/api/marketplace-offering-users/${account}/`,
  limit: '100',
};

/** Every write of reports of usage, and of the limits on the usage of users. */
export const usageWrites: readonly WriteCase[] = [
  oneWrite(
    `POST ${usages}set_usage/`,
    'setResourceUsages',
    { uuid: resource, ...report },
    { resource, ...reportBody },
    { response: { status: 201 } },
  ),
  oneWrite(
    `POST ${usages}set_usage/`,
    'setPlanPeriodUsages',
    { uuid, ...report },
    { plan_period: uuid, ...reportBody },
    { response: { status: 201 } },
  ),
  oneWrite(`POST ${usages}{uuid}/set_user_usage/`, 'setComponentUsageByUser', ofUser, ofUserBody, {
    response: { status: 201 },
  }),
  oneWrite(
    `POST ${usages}{uuid}/set_user_usages/`,
    'setComponentUsageByUsers',
    { usages: [ofUser, { username: 'john' }] },
    { usages: [ofUserBody, { username: 'john' }] },
    { response: { status: 201 } },
  ),
  oneWrite(`POST ${limits}`, 'createUserUsageLimit', limit, limitBody, {
    response: { status: 201, body: { uuid } },
  }),
  oneWrite(`PATCH ${limits}{uuid}/`, 'updateUserUsageLimit', limit, limitBody),
  oneWrite(`PATCH ${limits}{uuid}/`, 'updateUserUsageLimit', { limit: '5' }, { limit: '5' }),
  oneWrite(`PUT ${limits}{uuid}/`, 'replaceUserUsageLimit', limit, limitBody),
  oneWrite(`DELETE ${limits}{uuid}/`, 'deleteUserUsageLimit', {}, null, gone),
];
