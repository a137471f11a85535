import { gone, oneWrite, uuid } from './one-write.ts';
import type { WriteCase } from './write-case.ts';

const base = '/api/marketplace-service-providers/';
const customer = 'b2'.repeat(16);
const user = 'c3'.repeat(16);
const offering = 'd4'.repeat(16);

const details = {
  description: 'A computing centre',
  enableNotifications: false,
  allowedDomains: ['example.com', 'example.org'],
};
const detailsBody = {
  description: 'A computing centre',
  enable_notifications: false,
  allowed_domains: ['example.com', 'example.org'],
};
/** In a form everything is text. */
const detailsParts = { ...detailsBody, enable_notifications: 'false' };

const url = `REST/api/customers/${customer}/`;
const image = {
  files: { 'variables.input.image': { name: 'logo.png', type: 'image/png', content: 'PNG' } },
};
const imagePart = { file: 'logo.png', type: 'image/png' };

const member = { role: 'CUSTOMER.MANAGER', userUuid: user };
const memberBody = { role: 'CUSTOMER.MANAGER', user };
const membership = { ...member, expirationTime: '2027-12-31T00:00:00Z' };
const membershipBody = { ...memberBody, expiration_time: '2027-12-31T00:00:00Z' };

/** Every write of `/api/marketplace-service-providers/`. */
export const providerWrites: readonly WriteCase[] = [
  oneWrite(
    `POST ${base}`,
    'createServiceProvider',
    { customerUuid: customer, ...details },
    { customer: url, ...detailsBody },
    { response: { status: 201, body: { uuid } } },
  ),
  oneWrite(
    `POST ${base}`,
    'createServiceProvider',
    { customerUuid: customer, ...details, image: null },
    { customer: url, ...detailsParts, image: imagePart },
    { response: { status: 201, body: { uuid } }, ...image },
  ),
  oneWrite(`PATCH ${base}{uuid}/`, 'updateServiceProvider', details, detailsBody),
  oneWrite(`PATCH ${base}{uuid}/`, 'updateServiceProvider', { image: null }, { image: null }),
  oneWrite(
    `PATCH ${base}{uuid}/`,
    'updateServiceProvider',
    { ...details, image: null },
    { ...detailsParts, image: imagePart },
    image,
  ),
  oneWrite(
    `PUT ${base}{uuid}/`,
    'replaceServiceProvider',
    { customerUuid: customer, ...details },
    { customer: url, ...detailsBody },
  ),
  oneWrite(
    `PUT ${base}{uuid}/`,
    'replaceServiceProvider',
    { customerUuid: customer, ...details, image: null },
    { customer: url, ...detailsParts, image: imagePart },
    image,
  ),
  oneWrite(`DELETE ${base}{uuid}/`, 'deleteServiceProvider', {}, null, gone),

  oneWrite(`POST ${base}{uuid}/api_secret_code/`, 'generateServiceProviderApiSecretCode', {}, null, {
    response: { status: 200, body: { api_secret_code: 'f00d' } },
  }),
  oneWrite(
    `POST ${base}{uuid}/generate_site_agent_config/`,
    'generateServiceProviderSiteAgentConfig',
    {
      offeringUuids: [offering],
      includePolicySettings: true,
      waldurApiUrl: 'https://waldur.example.com/api/',
      timezone: 'Europe/Tallinn',
    },
    {
      offering_uuids: [offering],
      include_policy_settings: true,
      waldur_api_url: 'https://waldur.example.com/api/',
      timezone: 'Europe/Tallinn',
    },
    { response: { status: 200, body: 'timezone: Europe/Tallinn\noffering: []\n' } },
  ),

  oneWrite(`POST ${base}{uuid}/add_user/`, 'addServiceProviderUser', membership, membershipBody, {
    response: { status: 201, body: { expiration_time: '2027-12-31T00:00:00Z' } },
  }),
  oneWrite(`POST ${base}{uuid}/update_user/`, 'updateServiceProviderUser', membership, membershipBody),
  oneWrite(
    `POST ${base}{uuid}/update_user/`,
    'updateServiceProviderUser',
    { ...membership, expirationTime: null },
    { ...membershipBody, expiration_time: null },
  ),
  oneWrite(`POST ${base}{uuid}/delete_user/`, 'removeServiceProviderUser', member, memberBody),
  oneWrite(
    `POST ${base}{uuid}/set_offerings_username/`,
    'setServiceProviderUserUsername',
    { userUuid: user, username: 'ada' },
    { user_uuid: user, username: 'ada' },
    { response: { status: 201 } },
  ),
];
