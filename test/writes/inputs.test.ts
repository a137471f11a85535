import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/src/sandbox.ts';
import { type Gateway, gatewayBefore } from '../support/gateway.ts';
import { RestServer } from '../support/rest-server.ts';

const uuid = '0123456789abcdef0123456789abcdef';
const offerings = '/api/marketplace-provider-offerings/';
const paths = {
  pauseOffering: `${offerings}${uuid}/pause/`,
  createOffering: offerings,
  importOffering: `${offerings}import_offering/`,
  setResourceLimits: `/api/marketplace-provider-resources/${uuid}/set_limits/`,
  setOfferingLocation: `${offerings}${uuid}/update_location/`,
  updateOrderProviderInfo: `/api/marketplace-orders/${uuid}/set_provider_info/`,
  setOrderAttachment: `/api/marketplace-orders/${uuid}/update_attachment/`,
  setOfferingImage: `${offerings}${uuid}/update_image/`,
  updateServiceProvider: `/api/marketplace-service-providers/${uuid}/`,
} as const;
type Name = keyof typeof paths;

const documentOf = (name: Name): string => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { result: ${name}(input: $input) { userErrors { code path } } }`;
};

describe('an input', () => {
  let server: RestServer;
  let gateway: Gateway;
  let body = '';

  beforeAll(async () => {
    server = await RestServer.start();
    gateway = await gatewayBefore(await startSandbox({ live: false, resources: 10 }), server.url);
    for (const path of Object.values(paths)) {
      server.on(path, async (call) => {
        body = (await call.body()).toString();
        call.empty(200);
      });
    }
  });
  beforeEach(() => {
    server.requests.length = 0;
    body = '';
  });
  afterAll(async () => {
    await gateway.close();
    await server.close();
  });

  const send = (name: Name, input: object) => gateway.query(documentOf(name), { input });

  /** Sends an input whose `field` is a file. */
  const sendFile = async (
    name: Name,
    input: object,
    field: string,
    file: { type: string; text?: string },
  ) => {
    const form = new FormData();
    const variables = { input: { ...input, [field]: null } };
    form.set('operations', JSON.stringify({ query: documentOf(name), variables }));
    form.set('map', JSON.stringify({ 0: [`variables.input.${field}`] }));
    form.set('0', new Blob([file.text ?? 'x'], { type: file.type }), 'file');
    const headers = { authorization: 'Token x', 'x-graphql-yoga-csrf': '1' };
    const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body: form });
    return (await response.json()) as { data: { result: { userErrors: unknown[] } } };
  };

  it.each<[string, Name, object]>([
    ['a blank reason', 'pauseOffering', { uuid, reason: '' }],
    [
      'bounds of -1',
      'createOffering',
      {
        name: 'A',
        categoryUuid: uuid,
        type: 'B',
        limits: [{ type: 'cpu', min: -1, max: -1, maxAvailableLimit: -1 }],
      },
    ],
    ['an address that is cleared', 'updateOrderProviderInfo', { uuid, providerMessageUrl: '' }],
  ])('with %s is left to the server to validate', async (_, name, input) => {
    const { data } = await send(name, input);
    expect(data.result.userErrors).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  const twice = [
    { type: 'cpu', limit: 1 },
    { type: 'ram', limit: 1 },
    { type: 'cpu', limit: 2 },
  ] as const;
  const texts = ['description', 'fullDescription', 'vendorDetails', 'gettingStarted', 'integrationGuide'];
  const exported = {
    ...Object.fromEntries([...texts, 'accessUrl', 'pausedReason', 'country'].map((name) => [name, ''])),
    ...{ name: 'A', type: 'B', state: 'ACTIVE', shared: true, billable: true },
  };
  const question = { name: 'a', type: 'string', label: 'A' };
  it.each<[string, Name, object, string]>([
    ['limits', 'setResourceLimits', { uuid, limits: twice }, 'limits.2.type'],
    [
      'bounds',
      'createOffering',
      { name: 'A', categoryUuid: uuid, type: 'B', limits: [{ type: 'cpu' }, { type: 'cpu' }] },
      'limits.1.type',
    ],
    [
      'role names',
      'createOffering',
      {
        name: 'A',
        categoryUuid: uuid,
        type: 'B',
        pluginOptions: {
          resourceRoleMap: [
            { role: 'PI', token: 'a' },
            { role: 'PI', token: 'b' },
          ],
        },
      },
      'pluginOptions.resourceRoleMap.1.role',
    ],
    [
      'questions of an imported offering',
      'importOffering',
      { source: { offeringData: { offering: exported, resourceOptions: [question, question] } } },
      'source.offeringData.resourceOptions.1.name',
    ],
  ])('with two %s of one name is refused, because only one could be sent', async (_, name, input, path) => {
    const result = await send(name, input);
    expect(result.errors).toBeUndefined();
    expect(result.data.result.userErrors).toEqual([
      { code: 'INVALID_VALUE', path: ['input', ...path.split('.')] },
    ]);
    expect(server.requests).toEqual([]);
  });

  it('gets at most a hundred user errors', async () => {
    const limits = Array.from({ length: 300 }, () => ({ type: 'cpu', limit: -1 }));
    const { data } = await send('setResourceLimits', { uuid, limits });
    expect(data.result.userErrors).toHaveLength(100);
  });

  it.each<[Name, string, string]>([
    ['setOfferingImage', 'image', ''],
    ['setOfferingImage', 'image', 'application/octet-stream'],
    ['setOfferingImage', 'image', 'image/avif'],
    ['setOfferingImage', 'image', 'IMAGE/PNG'],
    ['setOfferingImage', 'image', 'text/xml'],
    ['setOrderAttachment', 'attachment', ''],
    ['setOrderAttachment', 'attachment', 'application/octet-stream'],
    ['setOrderAttachment', 'attachment', 'application/x-pdf'],
    ['setOrderAttachment', 'attachment', 'application/pdf'],
  ])('of %s with a file %s of type %j is left to the server to validate', async (name, field, type) => {
    const { data } = await sendFile(name, { uuid }, field, { type });
    expect(data.result.userErrors).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  it.each<[Name, string, string, string]>([
    ['setOfferingImage', 'image', 'text/plain', 'x'],
    ['setOfferingImage', 'image', 'application/pdf', 'x'],
    ['setOfferingImage', 'image', 'application/zip', 'x'],
    ['setOfferingImage', 'image', 'image/png', ''],
    ['setOrderAttachment', 'attachment', 'image/png', 'x'],
    ['setOrderAttachment', 'attachment', 'text/plain', 'x'],
    ['setOrderAttachment', 'attachment', 'application/zip', 'x'],
    ['setOrderAttachment', 'attachment', 'application/pdf', ''],
  ])('of %s with a file %s of type %j that contains %j is refused', async (name, field, type, text) => {
    const { data } = await sendFile(name, { uuid }, field, { type, text });
    expect(data.result.userErrors).toEqual([{ code: 'INVALID_VALUE', path: ['input', field] }]);
    expect(server.requests).toEqual([]);
  });

  it('with a file that is too large for the server gets the error with the path of the file', async () => {
    server.on(paths.setOfferingImage, (call) => call.html(413));
    const { data } = await sendFile('setOfferingImage', { uuid }, 'image', { type: 'image/png' });
    expect(data.result.userErrors).toEqual([{ code: 'TOO_LARGE', path: ['input', 'image'] }]);
  });

  it('with null beside a file clears the value with an empty text', async () => {
    const input = { uuid, providerMessage: null, providerMessageUrl: 'x' };
    const file = { type: 'application/pdf' };
    const { data } = await sendFile('updateOrderProviderInfo', input, 'providerMessageAttachment', file);
    expect(data.result.userErrors).toEqual([]);
    expect(body).toMatch(/name="provider_message"\r\n\r\n\r\n--/);
  });

  it('with an empty list beside a file is refused, because a form cannot express it', async () => {
    const input = { uuid, allowedDomains: [] };
    const { data } = await sendFile('updateServiceProvider', input, 'image', { type: 'image/png' });
    expect(data.result.userErrors).toEqual([{ code: 'INVALID_VALUE', path: ['input', 'allowedDomains'] }]);
    expect(server.requests).toEqual([]);
    expect((await send('updateServiceProvider', input)).data.result.userErrors).toEqual([]);
    expect(body).toBe('{"allowed_domains":[]}');
  });

  const priced = (unitPrice: unknown) => ({
    name: 'A',
    categoryUuid: uuid,
    type: 'B',
    plans: [{ name: 'P', unitPrice }],
  });
  it.each<[unknown, string]>([
    [1e-7, '0.0000001'],
    [-1.25e-9, '-0.00000000125'],
    [1.5e21, '1500000000000000000000'],
    [12.5, '12.5'],
    [0, '0'],
    ['1e-7', '1e-7'],
    ['.5', '.5'],
    ['5.', '5.'],
    ['+1.50', '+1.50'],
    ['12.5000000000', '12.5000000000'],
  ])('with the decimal %j sends %j', async (given, sent) => {
    expect((await send('createOffering', priced(given))).errors).toBeUndefined();
    expect(JSON.parse(body).plans[0].unit_price).toBe(sent);
  });

  it.each(['', '.', 'e5', '1,5', 'NaN', '0x1', '1_0', true])(
    'with the decimal %j is invalid',
    async (given) => {
      const { errors } = await send('createOffering', priced(given));
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    },
  );

  it.each([-91, 91])('with the latitude %i is refused', async (latitude) => {
    const { data } = await send('setOfferingLocation', { uuid, latitude, longitude: 0 });
    expect(data.result.userErrors).toEqual([{ code: 'INVALID_VALUE', path: ['input', 'latitude'] }]);
  });
});
