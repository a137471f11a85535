import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';

const uuid = '0123456789abcdef0123456789abcdef';

/** Around a filter of offerings. */
const filter = (written: string): string => `{ offerings(filter: ${written}) { nodes { uuid } } }`;
const set = (name: string, written: string): string =>
  `mutation { ${name}(input: ${written}) { userErrors { message } } }`;

describe('the error code of an unacceptable input', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway.close());

  /** Returns the errors, which must come before any request. */
  async function refusal(document: string, variables: Record<string, unknown> = {}) {
    let errors: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[] = [];
    const requests = await gateway.requestsOf(async () => {
      errors = (await gateway.query(document, variables)).errors ?? [];
    });
    expect(requests).toEqual([]);
    expect(errors).toHaveLength(1);
    return errors[0];
  }

  it.each([
    ['is never used', 'query ($a: Int) { __typename }', {}],
    ['is not declared', '{ offering(uuid: $a) { name } }', {}],
    ['is of a type that is not an input type', 'query ($a: Offering) { offering(uuid: $a) { name } }', {}],
    ['is used where another type is expected', 'query ($a: Int) { offering(uuid: $a) { name } }', { a: 1 }],
  ])('is that of an invalid document where a variable %s', async (_title, document, variables) => {
    const { errors = [] } = await gateway.query(document, variables);
    expect(errors[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it.each<[title: string, document: string, message: RegExp, value: string]>([
    ['an invalid uuid', '{ offering(uuid: "zz") { name } }', /UUID must be 32/, '"zz"'],
    ['an invalid uuid in an input object', filter('{ customerUuid: "zz" }'), /UUID must be 32/, '"zz"'],
    ['an invalid uuid in a list', filter(`{ uuid: ["${uuid}", "zz"] }`), /UUID must be 32/, '"zz"'],
    ['a uuid that is a number', '{ offering(uuid: 5) { name } }', /UUID must be a string/, '5'],
    [
      'a uuid that is an object',
      '{ offering(uuid: { a: 1 }) { name } }',
      /UUID must be a string/,
      '{ a: 1 }',
    ],
    [
      'the default of a variable',
      'query ($u: UUID = "zz") { offering(uuid: $u) { name } }',
      /UUID must be 32/,
      '"zz"',
    ],
    ['an invalid moment', filter('{ createdAfter: "yesterday" }'), /DateTime/, '"yesterday"'],
    ['a moment without a zone', filter('{ createdAfter: "2026-01-01T00:00:00" }'), /DateTime/, '"2026'],
    ['a moment that is a number', filter('{ createdAfter: 5 }'), /DateTime must be a string/, '5'],
    ['an invalid day', set('updateOrder', `{ uuid: "${uuid}", startDate: "soon" }`), /[Dd]ate/, '"soon"'],
    [
      'an invalid amount of money',
      set('createOffering', `{ plans: [{ unitPrice: "dear" }] }`),
      /Decimal must be a decimal number/,
      '"dear"',
    ],
    [
      'an amount of money that is a word',
      set('createOffering', `{ plans: [{ unitPrice: DEAR }] }`),
      /Decimal must be a number or a string/,
      'DEAR',
    ],
    [
      'an invalid URL',
      set('generateServiceProviderSiteAgentConfig', `{ uuid: "${uuid}", waldurApiUrl: "here" }`),
      /URL must be an absolute address/,
      '"here"',
    ],
    [
      'JSON with a bare word',
      set('setOfferingAttributes', `{ uuid: "${uuid}", attributes: { a: [WORD] } }`),
      /JSON has no bare words such as WORD/,
      'WORD]',
    ],
    [
      'a file as a literal',
      set('setOfferingImage', `{ uuid: "${uuid}", image: "x" }`),
      /Upload must be given as a variable/,
      '"x"',
    ],
  ])('is BAD_USER_INPUT with the position for a literal: %s', async (_title, document, message, value) => {
    const found = (await gateway.query(document)).errors ?? [];
    const error = found.find((one) => message.test(one.message));
    expect(error?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(error?.locations).toEqual([{ line: 1, column: document.indexOf(value) + 1 }]);
  });

  it.each<[type: string, document: string, value: unknown]>([
    ['UUID', 'query ($v: UUID!) { offering(uuid: $v) { name } }', 'zz'],
    [
      'DateTime',
      'query ($v: DateTime) { offerings(filter: { createdAfter: $v }) { nodes { uuid } } }',
      'yesterday',
    ],
    [
      'URL',
      `mutation ($v: URL) { generateServiceProviderSiteAgentConfig(input: { uuid: "${uuid}", offeringUuids: [], waldurApiUrl: $v }) { userErrors { code } } }`,
      'x',
    ],
    [
      'Upload',
      `mutation ($v: Upload!) { setOfferingImage(input: { uuid: "${uuid}", image: $v }) { userErrors { code } } }`,
      'x',
    ],
    [
      'an enum',
      'query ($v: OfferingState!) { offerings(filter: { state: [$v] }) { nodes { uuid } } }',
      'ASLEEP',
    ],
    ['Int', 'query ($v: Int) { offerings(first: $v) { nodes { uuid } } }', 'three'],
  ])('is BAD_USER_INPUT with the name of the variable: %s', async (_type, document, v) => {
    const error = await refusal(document, { v });
    expect(error?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(error?.message).toMatch(/^Variable "\$v" got invalid value/);
  });

  it.each<[title: string, document: string, variables: Record<string, unknown>]>([
    ['an argument', `query ($v: UUID = "${uuid}") { offering(uuid: $v) { name } }`, { v: null }],
    ['an entry of a list', 'query ($v: ID = "x") { nodes(ids: [$v]) { id } }', { v: null }],
    [
      'a field of an input object',
      `mutation ($v: UUID = "${uuid}") { activateOffering(input: { uuid: $v }) { userErrors { code } } }`,
      { v: null },
    ],
    ['a directive', 'query ($v: Boolean = true) { viewer { uuid @include(if: $v) } }', { v: null }],
  ])(
    'is BAD_USER_INPUT where a variable is null for %s that must not be null',
    async (_title, document, variables) => {
      const errors = [];
      for (let run = 0; run < 3; run += 1)
        errors.push((await refusal(document, variables))?.extensions?.code);
      expect(errors).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT', 'BAD_USER_INPUT']);
    },
  );

  it.each([
    ['an Int for a String', filter('{ name: 5 }')],
    ['a String for an Int', '{ offerings(first: "5") { nodes { uuid } } }'],
    ['an unknown enum value', filter('{ state: [ASLEEP] }')],
    ['a String for an enum', filter('{ state: ["ACTIVE"] }')],
    ['an unknown input field', filter('{ colour: "red" }')],
  ])('stays GRAPHQL_VALIDATION_FAILED for a literal of another type: %s', async (_title, document) => {
    const error = await refusal(document);
    expect(error?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
