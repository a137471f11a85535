import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/src/sandbox.ts';
import { type Gateway, gatewayBefore } from '../support/gateway.ts';
import { RestServer } from '../support/rest-server.ts';

const uuid = '0123456789abcdef0123456789abcdef';
const offerings = '/api/marketplace-provider-offerings/';

const routes = {
  createOffering: offerings,
  updateOfferingIntegration: `${offerings}${uuid}/update_integration/`,
  setOfferingAttributes: `${offerings}${uuid}/update_attributes/`,
  setOfferingOrderForm: `${offerings}${uuid}/update_options/`,
  importOffering: `${offerings}import_offering/`,
  createOrder: '/api/marketplace-orders/',
  setResourceLimits: `/api/marketplace-provider-resources/${uuid}/set_limits/`,
  setResourceErred: `/api/marketplace-provider-resources/${uuid}/set_as_erred/`,
  moveResource: `/api/marketplace-provider-resources/${uuid}/move_resource/`,
} as const;

const offering = { name: 'Aurora', categoryUuid: uuid, type: 'Marketplace.Basic' };
const order = { offeringUuid: uuid, projectUuid: uuid };
const limits = [
  { type: 'ram', limit: 1 },
  { type: 'cpu', limit: 2 },
];
const question = { type: 'integer', label: 'How much?' };

type Case = [
  title: string,
  name: keyof typeof routes,
  input: object,
  body: unknown,
  path: string | null,
  message?: string,
  code?: string,
];

/** Each response has one reason, `Bad.`; the path is written with dots, without `input`. */
const cases: readonly Case[] = [
  [
    'a key of a map made of a list',
    'setResourceLimits',
    { uuid, limits },
    { limits: { cpu: ['Bad.'] } },
    'limits.1.limit',
  ],
  [
    'a key that is not in the list',
    'setResourceLimits',
    { uuid, limits },
    { limits: { gpu: ['Bad.'] } },
    'limits',
    'gpu: Bad.',
  ],
  [
    'a key called like a field of the list, not in it',
    'setResourceLimits',
    { uuid, limits },
    { limits: { type: ['Bad.'] } },
    'limits',
    'type: Bad.',
  ],
  [
    'a key called like a field of the list, in it',
    'setResourceLimits',
    { uuid, limits: [...limits, { type: 'type', limit: 1 }] },
    { limits: { type: ['Bad.'] } },
    'limits.2.limit',
  ],
  [
    'a key that every object inherits',
    'setResourceLimits',
    { uuid, limits },
    { limits: { constructor: ['Bad.'] } },
    'limits',
    'constructor: Bad.',
  ],
  [
    'a bound of a component',
    'createOffering',
    { ...offering, limits: [{ type: 'cores', max: 4 }] },
    { limits: { cores: { max: ['Bad.'] } } },
    'limits.0.max',
  ],
  [
    'a bound that was not given',
    'createOffering',
    { ...offering, limits: [{ type: 'cores', max: 4 }] },
    { limits: { cores: { min: ['Bad.'] } } },
    'limits.0.min',
    'Bad.',
    'REQUIRED',
  ],
  [
    'a role of a role map',
    'updateOfferingIntegration',
    { uuid, pluginOptions: { resourceRoleMap: [{ role: 'PI', token: 'admin' }] } },
    { plugin_options: { resource_role_map: { PI: ['Bad.'] } } },
    'pluginOptions.resourceRoleMap.0.token',
  ],
  [
    'an option that the schema has',
    'updateOfferingIntegration',
    { uuid, pluginOptions: { maxVolumes: 1 } },
    { plugin_options: { max_volumes: ['Bad.'] } },
    'pluginOptions.maxVolumes',
  ],
  [
    'an option of `extra`',
    'updateOfferingIntegration',
    { uuid, secretOptions: { extra: { key: { inner: 1 } } } },
    { secret_options: { key: { inner: ['Bad.'] } } },
    'secretOptions.extra.key.inner',
  ],
  [
    'a question of an order form',
    'setOfferingOrderForm',
    {
      uuid,
      orderForm: [
        { name: 'a', ...question },
        { name: 'b', min: 9, ...question },
      ],
    },
    { options: { options: { b: { min: ['Bad.'] } } } },
    'orderForm.1.min',
  ],
  [
    'an entry in `extra` of a question',
    'setOfferingOrderForm',
    { uuid, orderForm: [{ name: 'a', extra: { validators: [1] }, ...question }] },
    { options: { options: { a: { validators: ['Bad.'] } } } },
    'orderForm.0.extra.validators',
  ],
  [
    'the order of questions',
    'setOfferingOrderForm',
    { uuid, orderForm: [{ name: 'a', ...question }] },
    { options: { order: { 0: ['Bad.'] } } },
    'orderForm.0.name',
  ],
  [
    'a key of JSON',
    'createOrder',
    { ...order, attributes: { color: { tone: 'x' } } },
    { attributes: { color: { tone: ['Bad.'] } } },
    'attributes.color.tone',
  ],
  [
    'an option of a plug-in',
    'createOrder',
    {
      ...order,
      attributes: { site: 'a' },
      pluginAttributes: { openStackInstance: { dataVolumes: [{ size: 1 }, { size: 2 }] } },
    },
    { attributes: { data_volumes: { 1: { size: ['Bad.'] } } } },
    'pluginAttributes.openStackInstance.dataVolumes.1.size',
  ],
  [
    'a key of JSON beside an option of a plug-in',
    'createOrder',
    { ...order, attributes: { site: 'a' }, pluginAttributes: { openStackInstance: { name: 'x' } } },
    { attributes: { site: ['Bad.'] } },
    'attributes.site',
  ],
  [
    'a key of JSON that was not given',
    'createOrder',
    { ...order, attributes: {} },
    { attributes: { name: ['Bad.'] } },
    'attributes.name',
    'Bad.',
    'REQUIRED',
  ],
  [
    'a path deeper than a link',
    'moveResource',
    { uuid, projectUuid: uuid },
    { project: { url: ['Bad.'] } },
    'projectUuid',
  ],
  [
    'a path deeper than a text',
    'createOffering',
    offering,
    { name: { inner: ['Bad.'] } },
    'name',
    'inner: Bad.',
  ],
  [
    'a list without a position',
    'createOffering',
    { ...offering, plans: [{ name: 'a' }] },
    { plans: { name: ['Bad.'] } },
    'plans',
    'name: Bad.',
  ],
  [
    'a position that the list does not have',
    'createOffering',
    { ...offering, plans: [{ name: 'a' }] },
    { plans: { 4: { name: ['Bad.'] } } },
    'plans',
    '4.name: Bad.',
  ],
  ['a list of messages in a list', 'createOffering', offering, { name: [['Bad.']] }, 'name'],
  ['a body in a list', 'createOffering', offering, [{ name: ['Bad.'] }], 'name'],
  ['a number at the top', 'createOffering', offering, { 0: { name: ['Bad.'] } }, 'name'],
  [
    'a reason with a code of its own',
    'createOffering',
    offering,
    { name: [{ message: 'Bad.', code: 'max_length' }] },
    'name',
  ],
  [
    '`__all__` inside',
    'createOffering',
    { ...offering, plans: [{ name: 'a' }] },
    { plans: [{ __all__: ['Bad.'] }] },
    'plans.0',
  ],
  [
    '`detail` inside',
    'createOrder',
    { ...order, attributes: { detail: 1 } },
    { attributes: { detail: ['Bad.'] } },
    'attributes.detail',
  ],
  [
    '`error_message`, where the body has such a field',
    'setResourceErred',
    { uuid, errorMessage: 'x' },
    { error_message: ['Bad.'] },
    'errorMessage',
  ],
  [
    'an attribute, where the map is the whole body',
    'setOfferingAttributes',
    { uuid, attributes: { color: 'x' } },
    { color: ['Bad.'] },
    'attributes.color',
  ],
  [
    'a part of an export',
    'importOffering',
    { source: { exportData: { plans: [{ name: 'x' }] } } },
    { offering_data: { plans: { 0: { name: ['Bad.'] } } } },
    'source.exportData.plans.0.name',
  ],
];

describe('the path of a user error', () => {
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

  const refused = async (name: keyof typeof routes, input: object, body: unknown, asIs = false) => {
    const text = asIs ? String(body) : JSON.stringify(body);
    server.on(routes[name], (call) => call.send(400, { 'content-type': 'application/json' }, text));
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const result = await gateway.query(
      `mutation ($input: ${type}!) { result: ${name}(input: $input) { userErrors { code message path } } }`,
      { input },
    );
    expect(result.errors).toBeUndefined();
    return result.data.result.userErrors;
  };

  it.each(cases)('is correct for %s', async (_, name, input, body, path, message, code) => {
    expect(await refused(name, input, body)).toEqual([
      {
        code: code ?? 'INVALID_VALUE',
        message: message ?? 'Bad.',
        path: path === null ? null : ['input', ...path.split('.')],
      },
    ]);
  });

  it('is returned for at most a hundred errors', async () => {
    const body = { name: Array.from({ length: 500 }, (_, index) => `Bad ${index}.`) };
    expect(await refused('createOffering', offering, body)).toHaveLength(100);
  });

  it('is omitted for endlessly nested errors', async () => {
    const deep = `${'{"name":['.repeat(3000)}"Bad."${']}'.repeat(3000)}`;
    expect(await refused('createOffering', offering, deep, true)).toEqual([
      { code: 'REFUSED', message: 'The server refused this.', path: null },
    ]);
  });
});
