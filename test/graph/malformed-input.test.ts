import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { coreMs } from '../support/time.ts';

const cases: readonly [
  title: string,
  document: string,
  message: RegExp,
  variables?: Record<string, unknown>,
][] = [
  ['an invalid uuid', '{ offering(uuid: "xyz") { uuid } }', /UUID must be 32 hexadecimal characters/],
  [
    'an invalid uuid in a variable',
    'query ($uuid: UUID!) { offering(uuid: $uuid) { uuid } }',
    /UUID must be 32 hexadecimal/,
    { uuid: '../../users' },
  ],
  ['a negative first', '{ offerings(first: -1) { nodes { uuid } } }', /first must not be negative/],
  [
    'a first above the maximum',
    '{ offerings(first: 301) { nodes { uuid } } }',
    /first must be at most 300, not 301/,
  ],
  ['a last above the maximum', '{ offerings(last: 1000) { nodes { uuid } } }', /last must be at most 300/],
  ['both first and last', '{ offerings(first: 1, last: 1) { nodes { uuid } } }', /either first or last/],
  ['an invalid cursor', '{ offerings(after: "nonsense") { nodes { uuid } } }', /after is not a cursor/],
  [
    'an order field that does not exist',
    '{ offerings(orderBy: { field: COLOUR }) { nodes { uuid } } }',
    /"COLOUR" does not exist/,
  ],
  [
    'a filter value that does not exist',
    '{ offerings(filter: { state: [ASLEEP] }) { nodes { uuid } } }',
    /"ASLEEP" does not exist/,
  ],
  [
    'a filter that does not exist',
    '{ offerings(filter: { colour: "red" }) { nodes { uuid } } }',
    /"colour" is not defined/,
  ],
  [
    'an invalid moment',
    '{ offerings(filter: { createdAfter: "yesterday" }) { nodes { uuid } } }',
    /DateTime/,
  ],
  ['an invalid global id', '{ node(id: "hello") { id } }', /id is not a global ID/],
  ['more ids than a list accepts', `{ nodes(ids: [${'"x",'.repeat(101)}]) { id } }`, /100 values at most/],
  ['a document that is not GraphQL', '{ offerings ', /Syntax Error/],
  ['a field that does not exist', '{ offerings { nodes { colour } } }', /Cannot query field "colour"/],
];

describe('malformed input', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway.close());

  it.each(cases)(
    '%s is refused with a clear message and without a request to the REST API',
    async (_title, document, message, variables) => {
      let result: Awaited<ReturnType<Gateway['query']>> | undefined;
      const requests = await gateway.requestsOf(async () => {
        result = await gateway.query(document, variables);
      });
      expect(requests).toEqual([]);
      expect(result?.errors?.[0]?.message).toMatch(message);
      expect(result?.errors?.[0]?.extensions?.code).toMatch(
        /^(BAD_USER_INPUT|GRAPHQL_(PARSE|VALIDATION)_FAILED)$/,
      );
      expect(result?.errors?.[0]?.extensions?.requestId).toEqual(expect.any(String));
    },
  );

  it('an error in a variable names the variable and the path in it', async () => {
    const result = await gateway.query(
      'query ($f: OfferingFilter) { offerings(filter: $f) { nodes { uuid } } }',
      {
        f: { customerUuid: 'zz' },
      },
    );
    expect(result.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(result.errors?.[0]?.message).toMatch(/Variable "\$f" got invalid value "zz" at "f\.customerUuid"/);
  });

  it('a filter that is too long for its selection is refused without a request to the REST API', async () => {
    const ids = Array.from({ length: 100 }, (_, index) => `"${String(index).padStart(32, '0')}"`);
    const type = await gateway.query(
      '{ __type(name: "Resource") { fields { name args { name } type { kind ofType { kind } } } } }',
    );
    const scalars = type.data.__type.fields
      .filter((field: { args: unknown[]; type: { kind: string; ofType: { kind: string } | null } }) =>
        ['SCALAR', 'ENUM'].includes(field.type.ofType?.kind ?? field.type.kind),
      )
      .map(({ name }: { name: string }) => name)
      .filter((name: string) => !['details', 'glauthUsersConfig'].includes(name));
    const requests = await gateway.requestsOf(async () => {
      const { errors } = await gateway.query(
        `{ resources(filter: { offeringUuid: [${ids}] }) { nodes { ${scalars.join(' ')} } } }`,
      );
      expect(errors?.[0]?.message).toMatch(/filter and the selection together are too long/);
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    });
    expect(requests).toEqual([]);
  });

  it('an empty word in a list does not turn the filter off', async () => {
    const comma = await gateway.query('{ resources(filter: { offeringSlug: [""] }) { totalCount } }');
    expect(comma.errors?.[0]?.message).toMatch(/values that are not empty and have no comma/);
    const repeated = await gateway.query('{ offerings(filter: { type: [""] }) { totalCount } }');
    expect(repeated.data.offerings.totalCount).toBe(0);
  });

  it('a document whose fragments double at each level is planned quickly', async () => {
    const fragments = Array.from(
      { length: 22 },
      (_, level) =>
        `fragment F${level} on Offering { a: parent { ...F${level + 1} } b: parent { ...F${level + 1} } }`,
    );
    const before = coreMs();
    await gateway.query(
      `{ offerings(first: 1) { nodes { ...F0 } } } ${fragments.join(' ')} fragment F22 on Offering { name }`,
    );
    expect(coreMs() - before).toBeLessThan(2000);
  });

  it('results have the field order of the document', async () => {
    const { data } = await gateway.query(
      '{ z: offerings(first: 300) { totalCount nodes { plans { name } } } a: __typename m: offerings(first: 1) { totalCount } }',
    );
    expect(Object.keys(data)).toEqual(['z', 'a', 'm']);
  });

  it('a cursor of another filter is refused', async () => {
    const { data } = await gateway.query('{ offerings(first: 1) { pageInfo { endCursor } } }');
    const after = data.offerings.pageInfo.endCursor;
    const result = await gateway.query(
      'query ($after: String) { offerings(after: $after, filter: { shared: true }) { nodes { uuid } } }',
      { after },
    );
    expect(result.errors?.[0]?.message).toMatch(/another filter or order/);
  });

  it('a page past the end is empty', async () => {
    const { data } = await gateway.query('{ offerings(first: 300) { totalCount pageInfo { endCursor } } }');
    const result = await gateway.query(
      'query ($after: String) { offerings(first: 7, after: $after) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor } nodes { uuid } } }',
      { after: data.offerings.pageInfo.endCursor },
    );
    expect(result.errors).toBeUndefined();
    expect(result.data.offerings).toEqual({
      totalCount: data.offerings.totalCount,
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null },
      nodes: [],
    });
  });
});
