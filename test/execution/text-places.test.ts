import {
  type ExecutionResult,
  execute,
  GraphQLEnumType,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  getOperationAST,
  isObjectType,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { ByteBudget } from '../../src/execution/byte-budget.ts';
import { compileQuery } from '../../src/execution/compile.ts';
import { schema as gatewaySchema } from '../../src/schema/index.ts';

interface Root {
  readonly row: { readonly column: unknown };
}

const place = { path: ['row', 'column'], least: 2, most: 4 };
const Word = new GraphQLEnumType({
  name: 'Word',
  values: { WORD: { value: 'word' }, UNKNOWN: { value: '?' } },
});
const Upper = new GraphQLScalarType({
  name: 'Upper',
  serialize: (value) => (String(value).length <= 4 ? value : String(value).toUpperCase()),
});
const query = new GraphQLObjectType<Root>({
  name: 'Query',
  fields: {
    text: {
      type: Upper,
      extensions: { text: { ...place, orNull: true } },
      resolve: ({ row }) => row.column ?? 'absent',
    },
    sure: {
      type: GraphQLString,
      extensions: { text: { ...place, orNull: false } },
      resolve: ({ row }) => {
        if (row.column === null) throw new Error('Nothing is there.');
        return row.column;
      },
    },
    word: {
      type: Word,
      extensions: { text: { ...place, orNull: true } },
      resolve: ({ row }) => (row.column === 'word' ? 'word' : '?'),
    },
  },
});
const schema = new GraphQLSchema({ query });

describe('a field that is compiled as a text', () => {
  const document = parse('{ text sure word }');
  const operation = getOperationAST(document);
  const compiled = operation && compileQuery(schema, document, operation, {});
  const run = (rootValue: Root): [ExecutionResult, unknown] => {
    const reference = execute({ schema, document, rootValue }) as ExecutionResult;
    return [reference, compiled?.(rootValue, {}, {}, new ByteBudget(1_000))];
  };

  it.each(['word', 'text', 'x', 'longer', '', 7, true, ['list']])(
    'has the same result as from its resolver and type: %o',
    (column) => {
      const [reference, taken] = run({ row: { column } });
      expect(JSON.parse(JSON.stringify(taken))).toEqual(JSON.parse(JSON.stringify(reference)));
    },
  );

  it('is null if the column is null, and an error if the column is never null', () => {
    expect(run({ row: { column: null } })[1]).toMatchObject({
      errors: [{ message: 'Nothing is there.', path: ['sure'] }],
      data: { text: null, sure: null, word: null },
    });
  });

  it('has a resolver that only takes the row', () => {
    const fields = Object.values(gatewaySchema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(({ field }) => field.extensions.text !== undefined);
    const others = fields.filter(({ field }) => (field.resolve?.length ?? 0) > 1);
    expect(fields.length).toBeGreaterThan(300);
    expect(others.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
  });
});
