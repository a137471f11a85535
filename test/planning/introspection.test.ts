import {
  execute,
  type GraphQLError,
  getIntrospectionQuery,
  type IntrospectionOptions,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createIntrospectionCheck } from '../../src/planning/introspection.ts';
import { schema } from '../../src/schema/index.ts';
import { startGateway } from '../support/gateway.ts';
import { coreMs } from '../support/time.ts';

const check = createIntrospectionCheck(schema);
const checked = (source: string): GraphQLError | null => check(parse(source));

const everything: IntrospectionOptions = {
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
};

const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');

/** The fields in a result. */
function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const below = Object.values(value);
  const own = Array.isArray(value) ? 0 : below.length;
  return below.reduce<number>((sum, one) => sum + valuesIn(one), own);
}

/** The limit and the size of the standard query, from the text of a refusal. */
function numbersIn(error: GraphQLError | null): number[] {
  return (error?.message.match(/\d+/g) ?? []).map(Number);
}

const refusal = expect.objectContaining({
  extensions: expect.objectContaining({ code: 'QUERY_TOO_COMPLEX' }),
});

describe('introspection', () => {
  it('may contain the standard query of tools four times, with all its options', () => {
    const standard = getIntrospectionQuery(everything).replace(/^[^{]*\{/, '');
    const body = standard.slice(0, standard.indexOf('fragment')).replace(/\}\s*$/, '');
    const fragments = standard.slice(standard.indexOf('fragment'));
    const several = (count: number) =>
      `{ ${times(count, (i) => body.replace('__schema', `a${i}: __schema`))} } ${fragments}`;
    expect(validate(schema, parse(several(4)))).toEqual([]);
    expect(checked(getIntrospectionQuery(everything))).toBeNull();
    expect(checked(several(4))).toBeNull();
    expect(checked(several(5))).toEqual(refusal);
  });

  it('may contain the SDL of the schema as often, however the document is structured', () => {
    expect(checked(`{ ${times(4, (i) => `a${i}: _service { sdl }`)} }`)).toBeNull();
    expect(checked('{ _service { __typename } __typename }')).toBeNull();
    for (const source of [
      `{ ${times(5, (i) => `a${i}: _service { sdl }`)} }`,
      `{ _service { ${times(5, (i) => `a${i}: sdl`)} } }`,
      `{ a: _service { ...S } b: _service { ...S } ...Q } fragment S on _Service { a: sdl b: sdl } fragment Q on Query { c: _service { sdl } }`,
      `{ __schema { types { name } } ${times(4, (i) => `a${i}: _service { sdl }`)} }`,
    ]) {
      expect(checked(source)).toEqual(refusal);
    }
  });

  it('is measured by the size of its actual result', async () => {
    const source = getIntrospectionQuery(everything);
    const { data } = await execute({ schema, document: parse(source) });
    const tooMuch = `{ ${times(99, (i) => `a${i}: __schema { types { fields { type { fields { name } } } } }`)} }`;
    const [most = 0, standard = 0] = numbersIn(checked(tooMuch));
    expect(standard).toBe(valuesIn(data));
    expect(most).toBe(4 * standard);
  });

  it.each([
    [
      'many aliases of one field',
      `{ ${times(99, (i) => `a${i}: __schema { types { fields { type { fields { name } } } } }`)} }`,
    ],
    [
      'aliases below the root',
      `{ __schema { ${times(99, (i) => `a${i}: types { fields { type { fields { name } } } }`)} } }`,
    ],
    [
      'fragments',
      `{ ${times(60, (i) => `a${i}: __schema { ...S }`)} }
       fragment S on __Schema { types { ...T } } fragment T on __Type { fields { type { ofType { fields { args { name } } } } } }`,
    ],
    [
      'a fragment of the root',
      `{ ...Q } fragment Q on Query { ... { ${times(99, (i) => `a${i}: __schema { types { fields { type { fields { name } } } } }`)} } }`,
    ],
    [
      'types by name',
      `{ ${times(190, (i) => `a${i}: __type(name: "Node") { ...N }`)} }
       fragment N on __Type { possibleTypes { fields { name args { name type { name kind } } type { name kind } } } }`,
    ],
    [
      'types by a variable',
      `query ($name: String!) { ${times(190, (i) => `a${i}: __type(name: $name) { fields { name type { name ofType { fields { name description } } } } }`)} }`,
    ],
    [
      'one of several operations',
      `query A { __typename } query B { ${times(99, (i) => `a${i}: __schema { types { fields { type { fields { name } } } } }`)} }`,
    ],
    [
      'many nested paths',
      `{ __schema { types { ${times(12, (i) => `a${i}: fields { ...F }`)} ${times(12, (i) => `b${i}: inputFields { ...V }`)} } } }
       fragment F on __Field { args { ...V } type { ...T ofType { ...T ofType { ...T } } } }
       fragment V on __InputValue { name type { ...T ofType { ...T ofType { ...T } } } }
       fragment T on __Type { name kind description enumValues { name } }`,
    ],
  ])('is refused if its result is too large: %s', (_title, source) => {
    expect(checked(source)).toEqual(refusal);
  });

  it.each([
    [
      'a type by name',
      '{ __type(name: "Offering") { name fields { name type { name kind ofType { name kind } } } } }',
    ],
    [
      'a hundred types by a variable, for their fields',
      `query (${times(100, (i) => `$n${i}: String!`)}) { ${times(100, (i) => `a${i}: __type(name: $n${i}) { name fields { name } }`)} }`,
    ],
    [
      'a type that does not exist',
      `{ ${times(190, (i) => `a${i}: __type(name: "No${i}") { fields { type { fields { name } } } }`)} }`,
    ],
    ['a plain operation', '{ offerings { nodes { __typename name } } }'],
  ])('is allowed if its result is small: %s', (_title, source) => {
    expect(validate(schema, parse(source))).toEqual([]);
    expect(checked(source)).toBeNull();
  });

  it('is refused quickly, also in the largest documents that are read', () => {
    checked(getIntrospectionQuery());
    const wide = (depth: number): string =>
      depth === 0
        ? '{ name }'
        : `{ ${[
            'fields { type',
            'inputFields { type',
            'enumValues { name } ofType { x: ofType',
            'interfaces { ofType',
          ]
            .map((path, index) => `z${index}: ${path} ${wide(depth - 1)} }`)
            .join(' ')} }`;
    const documents = [
      `query ($n: String!) { __type(name: $n) ${wide(5)} }`,
      `{ __schema { types ${wide(5)} } }`,
      `{ ${times(600, (i) => `a${i}: __type(name: "Offering") ${wide(1)}`)} }`,
      `query ($n: String!) { ${times(600, (i) => `a${i}: __type(name: $n) ${wide(1)}`)} }`,
    ].map((source) => parse(source));
    for (const document of documents) {
      const runs = [1, 2, 3].map(() => {
        const before = coreMs();
        check(document);
        return coreMs() - before;
      });
      expect(Math.min(...runs)).toBeLessThan(50);
    }
  });

  it('is checked before an operation runs, and the error contains the numbers', async () => {
    const gateway = await startGateway();
    try {
      const source = `{ ${times(99, (i) => `a${i}: __schema { types { fields { type { fields { name } } } } }`)} }`;
      const { errors, data } = await gateway.query(source, {}, null);
      expect(data).toBeUndefined();
      expect(errors).toHaveLength(1);
      expect(errors?.[0]).toEqual(refusal);
      expect(errors?.[0]?.message).toMatch(/more than \d{5,7} values by introspection/);
      const { data: standard } = await gateway.query(getIntrospectionQuery(everything), {}, null);
      expect(standard.__schema.types.length).toBeGreaterThan(100);
    } finally {
      await gateway.close();
    }
  });
});
