import { GraphQLObjectType, GraphQLSchema, GraphQLString, isScalarType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../src/schema/index.ts';

/** A schema with an argument of each scalar. */
const echo = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: Object.fromEntries(
      Object.values(schema.getTypeMap())
        .filter(isScalarType)
        .map((type) => [type.name, { type: GraphQLString, args: { value: { type } } }]),
    ),
  }),
});

/** Literals that a scalar refuses, each with the message of the error and the part to which it refers. */
const wrong = [
  ['UUID', '"nope"', 'UUID must be 32 hexadecimal characters', '"nope"'],
  ['UUID', '5', 'UUID must be a string', '5'],
  ['DateTime', '"May"', 'DateTime', '"May"'],
  ['Date', '"2026-02-30"', 'LocalDate', '"2026'],
  ['Decimal', '"1.2.3"', 'Decimal must be a decimal number', '"1.2.3"'],
  ['URL', '"here"', 'URL must be an absolute address', '"here"'],
  ['JSON', '{ list: [1, { a: WORD }] }', 'JSON has no bare words such as WORD', 'WORD'],
  ['_Any', '{ id: "x" }', '_Any must be an object with a `__typename`', '{ id'],
] as const;

describe('an invalid literal', () => {
  it.each(wrong)('of %s, %s, is an error with its position', (scalar, literal, message, part) => {
    const document = `{ ${scalar}(value: ${literal}) }`;
    const [error] = validate(echo, parse(document));
    expect(error?.message).toContain(message);
    expect(error?.locations).toEqual([{ line: 1, column: document.indexOf(part) + 1 }]);
  });
});
