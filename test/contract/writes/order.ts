import { gone, oneWrite, uuid } from './one-write.ts';
import type { WriteCase } from './write-case.ts';

const base = '/api/marketplace-orders/';
const offering = 'b2'.repeat(16);
const plan = 'c3'.repeat(16);
const project = 'd4'.repeat(16);

const pdf = { name: 'order.pdf', type: 'application/pdf', content: '%PDF-1.7' };
const pdfPart = { file: 'order.pdf', type: 'application/pdf' };

const amounts = [
  { type: 'cpu', limit: 16 },
  { type: 'storage', limit: 0.5 },
];
const change = { limits: amounts, attributes: { name: 'Share' }, startDate: '2027-01-01' };
const changeBody = {
  limits: { cpu: 16, storage: 0.5 },
  attributes: { name: 'Share' },
  start_date: '2027-01-01',
};

const failure = {
  errorMessage: 'Disk full',
  errorTraceback: 'at line 1',
  consumerRejectionComment: 'Too dear',
};
const failureBody = {
  error_message: 'Disk full',
  error_traceback: 'at line 1',
  consumer_rejection_comment: 'Too dear',
};

/** A POST to an action of the order. */
function action(
  route: string,
  name: string,
  input: Readonly<Record<string, unknown>> = {},
  body: unknown = null,
  more: Partial<WriteCase> = {},
): WriteCase {
  return oneWrite(`POST ${base}{uuid}/${route}/`, name, input, body, more);
}

/** Every write of `/api/marketplace-orders/`. */
export const orderWrites: readonly WriteCase[] = [
  oneWrite(
    `POST ${base}`,
    'createOrder',
    {
      offeringUuid: offering,
      planUuid: plan,
      projectUuid: project,
      attributes: { name: 'Share', cores: 4 },
      limits: amounts,
      acceptingTermsOfService: true,
      callbackUrl: 'https://example.com/done',
      requestComment: 'For the course',
      startDate: '2027-01-01',
      slug: 'share-1',
    },
    {
      offering: `REST/api/marketplace-public-offerings/${offering}/`,
      plan: `REST/api/marketplace-public-offerings/${offering}/plans/${plan}/`,
      project: `REST/api/projects/${project}/`,
      attributes: { name: 'Share', cores: 4 },
      limits: { cpu: 16, storage: 0.5 },
      accepting_terms_of_service: true,
      callback_url: 'https://example.com/done',
      request_comment: 'For the course',
      start_date: '2027-01-01',
      slug: 'share-1',
    },
    { response: { status: 201, body: { uuid } } },
  ),
  oneWrite(
    `POST ${base}`,
    'createOrder',
    {
      offeringUuid: offering,
      projectUuid: project,
      attributes: { name: 'Old', site: 'a' },
      pluginAttributes: {
        openStackTenant: {
          name: 'Cloud',
          skipConnectionExtnet: true,
          securityGroups: [
            {
              name: 'web',
              rules: [{ ethertype: 'IPV6', direction: 'INGRESS', fromPort: 443, toPort: null }],
            },
          ],
        },
      },
    },
    {
      offering: `REST/api/marketplace-public-offerings/${offering}/`,
      project: `REST/api/projects/${project}/`,
      attributes: {
        name: 'Cloud',
        site: 'a',
        skip_connection_extnet: true,
        security_groups: [
          {
            name: 'web',
            rules: [{ ethertype: 'IPv6', direction: 'ingress', from_port: 443, to_port: null }],
          },
        ],
      },
    },
    { response: { status: 201, body: { uuid } } },
  ),
  oneWrite(
    `POST ${base}`,
    'createOrder',
    { offeringUuid: offering, projectUuid: project },
    {
      offering: `REST/api/marketplace-public-offerings/${offering}/`,
      project: `REST/api/projects/${project}/`,
    },
    { response: { status: 201, body: { uuid } } },
  ),
  oneWrite(`PATCH ${base}{uuid}/`, 'updateOrder', change, changeBody),
  oneWrite(`PATCH ${base}{uuid}/`, 'updateOrder', { startDate: null }, { start_date: null }),
  oneWrite(`PUT ${base}{uuid}/`, 'replaceOrder', change, changeBody),
  oneWrite(`DELETE ${base}{uuid}/`, 'deleteOrder', {}, null, gone),
  action('unlink', 'unlinkOrder', {}, null, gone),

  action('approve_by_consumer', 'approveOrderAsConsumer'),
  action(
    'approve_by_provider',
    'approveOrderAsProvider',
    { attributes: { node: 'n1' } },
    { attributes: { node: 'n1' } },
  ),
  action('approve_by_provider', 'approveOrderAsProvider', {}, {}),
  action('reject_by_consumer', 'rejectOrderAsConsumer', failure, failureBody),
  action(
    'reject_by_provider',
    'rejectOrderAsProvider',
    { providerRejectionComment: 'No room' },
    { provider_rejection_comment: 'No room' },
  ),
  action('cancel', 'cancelOrder', {}, null, { response: { status: 202 } }),
  action('set_state_executing', 'setOrderExecuting'),
  action('set_state_done', 'setOrderDone'),
  action('set_state_erred', 'setOrderErred', failure, failureBody),
  action('retry', 'retryOrder'),

  action('set_backend_id', 'setOrderBackendId', { backendId: 'job-7' }, { backend_id: 'job-7' }),
  action(
    'set_provider_info',
    'updateOrderProviderInfo',
    { providerMessage: 'Fill this in', providerMessageUrl: 'https://example.com/form' },
    { provider_message: 'Fill this in', provider_message_url: 'https://example.com/form' },
  ),
  action(
    'set_provider_info',
    'updateOrderProviderInfo',
    { providerMessage: 'Fill this in', providerMessageAttachment: null },
    { provider_message: 'Fill this in', provider_message_attachment: pdfPart },
    { files: { 'variables.input.providerMessageAttachment': pdf } },
  ),
  action(
    'set_consumer_info',
    'updateOrderConsumerInfo',
    { consumerMessage: 'Done' },
    { consumer_message: 'Done' },
  ),
  action(
    'set_consumer_info',
    'updateOrderConsumerInfo',
    { consumerMessage: 'Done', consumerMessageAttachment: null },
    { consumer_message: 'Done', consumer_message_attachment: pdfPart },
    { files: { 'variables.input.consumerMessageAttachment': pdf } },
  ),
  action(
    'update_attachment',
    'setOrderAttachment',
    { attachment: null },
    { attachment: pdfPart },
    { files: { 'variables.input.attachment': pdf } },
  ),
  action('delete_attachment', 'clearOrderAttachment', {}, null, gone),
];
