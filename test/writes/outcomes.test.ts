import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/src/sandbox.ts';
import { type Gateway, gatewayBefore } from '../support/gateway.ts';
import { type Handler, RestServer } from '../support/rest-server.ts';

const uuid = '0123456789abcdef0123456789abcdef';
const offerings = '/api/marketplace-provider-offerings/';
const json = { 'content-type': 'application/json' };

describe('a write', () => {
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

  it('that fails is null, and the writes before and after it are carried out and returned', async () => {
    const action = (name: string): string => `${offerings}${uuid}/${name}/`;
    server.on(action('pause'), (call) => call.empty(200));
    server.on(action('archive'), (call) => call.json({ detail: 'No.' }, 403));
    server.on(action('draft'), (call) => call.empty(200));
    const { data, errors } = await gateway.query(`mutation {
      first: pauseOffering(input: { uuid: "${uuid}" }) { userErrors { code } }
      second: archiveOffering(input: { uuid: "${uuid}" }) { userErrors { code } }
      third: draftOffering(input: { uuid: "${uuid}" }) { userErrors { code } }
    }`);
    expect(data).toEqual({ first: { userErrors: [] }, second: null, third: { userErrors: [] } });
    expect(errors).toMatchObject([{ path: ['second'], extensions: { code: 'FORBIDDEN' } }]);
    expect(server.requests.map(({ path }) => path)).toEqual(['pause', 'archive', 'draft'].map(action));
  });

  const create = `mutation ($input: CreateOfferingInput!) {
    createOffering(input: $input) { offering { name } userErrors { message } }
  }`;
  const input = { name: 'Aurora', categoryUuid: uuid, type: 'Marketplace.Basic' };

  it.each<[string, Handler]>([
    ['broken JSON', (call) => call.send(201, json, '{')],
    ['a broken encoding', (call) => call.send(201, { ...json, 'content-encoding': 'gzip' }, 'x')],
    ['an empty body', (call) => call.empty(201)],
    ['a list', (call) => call.json([], 201)],
    ['a body without a uuid', (call) => call.json({ name: 'Aurora' }, 201)],
    ['an invalid uuid', (call) => call.json({ uuid: '../x' }, 201)],
    ['a number as uuid', (call) => call.json({ uuid: 5 }, 201)],
  ])('with a 2xx response and %s was carried out, and its object is null', async (_, handler) => {
    server.on(offerings, handler);
    const result = await gateway.query(create, { input });
    expect(result.errors).toBeUndefined();
    expect(result.data.createOffering).toEqual({ offering: null, userErrors: [] });
    expect(server.requests).toHaveLength(1);
  });

  it('with an HTML page as its 2xx response has an unknown outcome', async () => {
    server.on(offerings, (call) => call.html(200));
    const result = await gateway.query(create, { input });
    expect(result.data).toEqual({ createOffering: null });
    expect(result.errors).toMatchObject([{ extensions: { code: 'UPSTREAM_ERROR', outcomeUnknown: true } }]);
  });

  it('with values of other types than documented in its response has null for them', async () => {
    server.on(`${offerings}import_offering/`, (call) =>
      call.json({ imported_offering_uuid: {}, import_timestamp: 5, warnings: [{}, 'w', 1] }),
    );
    server.on(`${offerings}${uuid}/check_unique_backend_id/`, (call) => call.json({ is_unique: 'yes' }));
    server.on(`${offerings}${uuid}/add_endpoint/`, (call) => call.json({ uuid: 'x' }, 201));
    const result = await gateway.query(`mutation {
      importOffering(input: { source: { exportData: {} } }) { offering { name } importTimestamp warnings }
      checkOfferingBackendId(input: { uuid: "${uuid}", backendId: "x" }) { isUnique }
      createOfferingEndpoint(input: { offeringUuid: "${uuid}", name: "x", url: "y" }) { endpointUuid }
    }`);
    expect(result.errors).toBeUndefined();
    expect(result.data).toEqual({
      importOffering: { offering: null, importTimestamp: null, warnings: ['w'] },
      checkOfferingBackendId: { isUnique: null },
      createOfferingEndpoint: { endpointUuid: null },
    });
  });
});
