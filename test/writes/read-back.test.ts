import { getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { orderFormBody } from '../contract/writes/offering-configuration.ts';
import { olderPluginOptions, pluginOptions, secretOptions } from '../contract/writes/offering-options.ts';
import { type Gateway, startBeforeRest } from '../support/gateway.ts';
import type { RestServer } from '../support/rest-server.ts';

const uuid = 'a'.repeat(32);
const base = `/api/marketplace-provider-offerings/${uuid}/`;

/** All fields of a type except the words beside enums, which no input accepts. */
function allOf(typeName: string): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).filter(({ name }) => !name.endsWith('Word'));
  return `{ ${fields.map((one) => `${one.name} ${allOf(getNamedType(one.type).name)}`).join(' ')} }`;
}

/** The read value as an input, without values that are not set. */
function asInput(read: unknown): unknown {
  if (Array.isArray(read)) return read.map(asInput);
  if (typeof read !== 'object' || read === null) return read;
  const set = Object.entries(read).filter(([, value]) => value !== null);
  return Object.fromEntries(set.map(([name, value]) => [name, name === 'extra' ? value : asInput(value)]));
}

const strange = { brand_new: { a: [1] }, auto_ok_resource_projects: 'maybe' };

/** The value of a column on the server, the field and its type, and the mutation that writes it and its route. */
const cases = [
  [
    'plugin_options',
    'pluginOptions',
    'PluginOptions',
    { ...pluginOptions, ...olderPluginOptions },
    'updateOfferingIntegration',
    'update_integration',
  ],
  [
    'plugin_options',
    'pluginOptions',
    'PluginOptions',
    strange,
    'updateOfferingIntegration',
    'update_integration',
  ],
  [
    'secret_options',
    'secretOptions',
    'SecretOptions',
    { ...secretOptions, brand_new: 'x' },
    'updateOfferingIntegration',
    'update_integration',
  ],
  ['options', 'orderForm', 'OrderFormOption', orderFormBody, 'setOfferingOrderForm', 'update_options'],
  [
    'resource_options',
    'resourceOptions',
    'OrderFormOption',
    orderFormBody,
    'setOfferingResourceOptions',
    'update_resource_options',
  ],
] as const;

describe('a structure in an input', () => {
  let gateway: Gateway;
  let server: RestServer;

  beforeAll(async () => {
    ({ server, gateway } = await startBeforeRest());
  });
  afterAll(async () => {
    await gateway.close();
    await server.close();
  });

  it.each(cases)(
    'can be read in the same form, and written again unchanged: %s',
    async (column, field, type, value, mutation, action) => {
      const bodies: unknown[] = [];
      server.on(base, (call) => call.json({ uuid, [column]: value }));
      server.on(`${base}${action}/`, async (call) => {
        bodies.push(JSON.parse(String(await call.body())));
        call.json({});
      });
      const { data, errors } = await gateway.query(
        `{ offering(uuid: "${uuid}") { ${field} ${allOf(type)} } }`,
      );
      expect(errors).toBeUndefined();
      const input = asInput(data.offering[field]);
      const result = await gateway.query(
        `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { userErrors { message path } } }`,
        { input: { uuid, [field]: input } },
      );
      expect(result.errors).toBeUndefined();
      expect(result.data[mutation].userErrors).toEqual([]);
      expect(bodies).toEqual([{ [column]: value }]);
    },
  );
});
