import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/src/sandbox.ts';
import { type Gateway, gatewayBefore } from '../support/gateway.ts';
import { RestServer } from '../support/rest-server.ts';

const uuid = '0123456789abcdef0123456789abcdef';

const activate = `mutation ($input: ActivateOfferingInput!) {
  result: activateOffering(input: $input) { offering { uuid } userErrors { code message path } }
}`;
const component = `mutation ($input: CreateOfferingComponentInput!) {
  result: createOfferingComponent(input: $input) { userErrors { code message path } }
}`;
const create = `mutation ($input: CreateOfferingInput!) {
  result: createOffering(input: $input) { userErrors { code message path } }
}`;
const approve = `mutation ($input: ApproveOrderAsProviderInput!) {
  result: approveOrderAsProvider(input: $input) { userErrors { code message path } }
}`;
const move = `mutation ($input: MoveResourceInput!) {
  result: moveResource(input: $input) { userErrors { code message path } }
}`;
const setLimits = `mutation ($input: SetResourceLimitsInput!) {
  result: setResourceLimits(input: $input) { userErrors { code message path } }
}`;
const pull = `mutation ($input: PullResourceInput!) {
  result: pullResource(input: $input) { userErrors { code message path } }
}`;
const deleteProvider = `mutation ($input: DeleteServiceProviderInput!) {
  result: deleteServiceProvider(input: $input) { userErrors { code message path } }
}`;

const newOffering = {
  name: 'Aurora',
  categoryUuid: uuid,
  type: 'Marketplace.Basic',
  components: [
    { type: 'cpu', name: 'CPU', billingType: 'LIMIT' },
    { type: 'ram', name: 'RAM', billingType: 'LIMIT' },
  ],
};
const newComponent = { offeringUuid: uuid, type: 'cpu', name: 'CPU', billingType: 'LIMIT' };

interface Refusal {
  readonly title: string;
  readonly mutation: string;
  readonly input: Record<string, unknown>;
  readonly status: number;
  readonly body: unknown;
  readonly errors: readonly { code: string; message: string; path: readonly string[] | null }[];
}

const refusals: readonly Refusal[] = [
  {
    title: 'a field map',
    mutation: component,
    input: newComponent,
    status: 400,
    body: { billing_type: ['"limit" is not allowed here.'], name: ['Too long.', 'Too odd.'] },
    errors: [
      { code: 'INVALID_VALUE', message: '"limit" is not allowed here.', path: ['input', 'billingType'] },
      { code: 'INVALID_VALUE', message: 'Too long.', path: ['input', 'name'] },
      { code: 'INVALID_VALUE', message: 'Too odd.', path: ['input', 'name'] },
    ],
  },
  {
    title: 'a field that was not given',
    mutation: component,
    input: newComponent,
    status: 400,
    body: { limit_period: ['This field is required.'] },
    errors: [{ code: 'REQUIRED', message: 'This field is required.', path: ['input', 'limitPeriod'] }],
  },
  {
    title: 'a list of objects with one at fault',
    mutation: create,
    input: newOffering,
    status: 400,
    body: { components: [{}, { billing_type: ['Not this one.'] }] },
    errors: [
      { code: 'INVALID_VALUE', message: 'Not this one.', path: ['input', 'components', '1', 'billingType'] },
    ],
  },
  {
    title: 'an index-keyed map',
    mutation: create,
    input: newOffering,
    status: 400,
    body: { components: { 0: { billing_type: ['Not this one.'] } } },
    errors: [
      { code: 'INVALID_VALUE', message: 'Not this one.', path: ['input', 'components', '0', 'billingType'] },
    ],
  },
  {
    title: 'non_field_errors',
    mutation: create,
    input: newOffering,
    status: 400,
    body: { non_field_errors: ['Does not fit together.'] },
    errors: [{ code: 'REFUSED', message: 'Does not fit together.', path: null }],
  },
  {
    title: 'nested non_field_errors',
    mutation: create,
    input: newOffering,
    status: 400,
    body: { components: [{ non_field_errors: ['Does not fit together.'] }, {}] },
    errors: [
      { code: 'INVALID_VALUE', message: 'Does not fit together.', path: ['input', 'components', '0'] },
    ],
  },
  {
    title: 'a field that the input does not have',
    mutation: create,
    input: newOffering,
    status: 400,
    body: { quota: ['Exceeded.'] },
    errors: [{ code: 'INVALID_VALUE', message: 'quota: Exceeded.', path: null }],
  },
  {
    title: 'a bare array, for an illegal transition of an offering',
    mutation: activate,
    input: { uuid },
    status: 400,
    body: ['Offering state is invalid.'],
    errors: [{ code: 'ILLEGAL_STATE', message: 'Offering state is invalid.', path: null }],
  },
  {
    title: 'a bare string',
    mutation: create,
    input: newOffering,
    status: 400,
    body: 'No service settings.',
    errors: [{ code: 'REFUSED', message: 'No service settings.', path: null }],
  },
  {
    title: 'details',
    mutation: component,
    input: newComponent,
    status: 400,
    body: { details: 'Component exists.' },
    errors: [{ code: 'REFUSED', message: 'Component exists.', path: null }],
  },
  {
    title: '409 with detail, for an illegal transition of an order',
    mutation: approve,
    input: { uuid },
    status: 409,
    body: { detail: 'Valid states for operation: pending-provider.' },
    errors: [{ code: 'ILLEGAL_STATE', message: 'Valid states for operation: pending-provider.', path: null }],
  },
  {
    title: '409 with error_message',
    mutation: move,
    input: { uuid, projectUuid: uuid },
    status: 409,
    body: { error_message: 'Project is full.' },
    errors: [{ code: 'CONFLICT', message: 'Project is full.', path: null }],
  },
  {
    title: '405, for an action that the offering type lacks',
    mutation: approve,
    input: { uuid },
    status: 405,
    body: { detail: 'Method "POST" not allowed.' },
    errors: [{ code: 'UNSUPPORTED', message: 'Method "POST" not allowed.', path: null }],
  },
  {
    title: 'a bare array, for a component that a resource does not have',
    mutation: setLimits,
    input: { uuid, limits: [{ type: 'gpu', limit: 1 }] },
    status: 400,
    body: ['Component gpu is unknown.'],
    errors: [{ code: 'REFUSED', message: 'Component gpu is unknown.', path: null }],
  },
  {
    title: '409, for an action on a resource in another state',
    mutation: setLimits,
    input: { uuid, limits: [{ type: 'gpu', limit: 1 }] },
    status: 409,
    body: { detail: 'Not now.' },
    errors: [{ code: 'ILLEGAL_STATE', message: 'Not now.', path: null }],
  },
  {
    title: 'a bare array, for a resource of an offering out of service',
    mutation: pull,
    input: { uuid },
    status: 400,
    body: ['Offering is unavailable.'],
    errors: [{ code: 'ILLEGAL_STATE', message: 'Offering is unavailable.', path: null }],
  },
  {
    title: 'an empty object, for a transition',
    mutation: activate,
    input: { uuid },
    status: 400,
    body: {},
    errors: [{ code: 'REFUSED', message: 'The server refused this.', path: null }],
  },
  {
    title: 'a bare array, for a provider with active offerings',
    mutation: deleteProvider,
    input: { uuid },
    status: 400,
    body: ['Has active offerings.'],
    errors: [{ code: 'CONFLICT', message: 'Has active offerings.', path: null }],
  },
  {
    title: '413 without a file',
    mutation: create,
    input: newOffering,
    status: 413,
    body: undefined,
    errors: [{ code: 'TOO_LARGE', message: 'The request is larger than the server accepts.', path: null }],
  },
  {
    title: '400 without a body',
    mutation: activate,
    input: { uuid },
    status: 400,
    body: undefined,
    errors: [{ code: 'ILLEGAL_STATE', message: 'The server refused this.', path: null }],
  },
];

const failures: readonly [status: number, code: string][] = [
  [401, 'UNAUTHENTICATED'],
  [403, 'FORBIDDEN'],
  [404, 'NOT_FOUND'],
  [429, 'RATE_LIMITED'],
  [500, 'UPSTREAM_ERROR'],
  [503, 'UPSTREAM_UNAVAILABLE'],
];

describe('refusals of the REST API', () => {
  let server: RestServer;
  let gateway: Gateway;

  beforeAll(async () => {
    server = await RestServer.start();
    gateway = await gatewayBefore(await startSandbox({ live: false, resources: 10 }), server.url);
  });
  beforeEach(() => {
    server.requests.length = 0;
  });
  afterAll(async () => {
    await gateway.close();
    await server.close();
  });

  const paths = [
    `/api/marketplace-provider-offerings/`,
    `/api/marketplace-provider-offerings/${uuid}/activate/`,
    `/api/marketplace-provider-offerings/${uuid}/create_offering_component/`,
    `/api/marketplace-orders/${uuid}/approve_by_provider/`,
    `/api/marketplace-provider-resources/${uuid}/move_resource/`,
    `/api/marketplace-provider-resources/${uuid}/set_limits/`,
    `/api/marketplace-provider-resources/${uuid}/pull/`,
    `/api/marketplace-service-providers/${uuid}/`,
  ];

  it.each(refusals)('of $title become user errors', async ({ mutation, input, status, body, errors }) => {
    for (const path of paths) {
      server.on(path, (call) => (body === undefined ? call.empty(status) : call.json(body, status)));
    }
    const result = await gateway.query(mutation, { input });
    expect(result.errors).toBeUndefined();
    expect(result.data.result.userErrors).toEqual(errors);
    expect(result.data.result.offering ?? null).toBeNull();
    expect(server.requests).toHaveLength(1);
  });

  it.each(failures)(
    'with %i are the GraphQL error %s, and the write is not repeated',
    async (status, code) => {
      for (const path of paths) server.on(path, (call) => call.json({ detail: 'No.' }, status));
      const result = await gateway.query(activate, { input: { uuid } });
      expect(result.errors?.[0]?.extensions?.code).toBe(code);
      expect(server.requests).toHaveLength(1);
    },
  );
});
