import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../src/schema/index.ts';

/** Literals that a scalar does not take, each with what the error says and where the wrong part begins. */
const wrong = [
  ['UUID', '{ offering(uuid: "nope") { name } }', 'must be 32 hexadecimal characters', '"nope"'],
  ['UUID, of another kind', '{ offering(uuid: 5) { name } }', 'UUID must be a string', '5'],
  ['DateTime', '{ orders(filter: { createdAfter: "May" }) { totalCount } }', 'DateTime', '"May"'],
  [
    'JSON, far inside',
    'mutation { setOfferingAttributes(input: { attributes: { list: [1, { a: WORD }] } }) { clientMutationId } }',
    'JSON has no bare words such as WORD',
    'WORD',
  ],
] as const;

describe('a bad literal', () => {
  it.each(wrong)('of %s is an error at its place', (_scalar, document, message, part) => {
    const errors = validate(schema, parse(document));
    const found = errors.find((error) => error.message.includes(message));
    expect(found?.locations).toEqual([{ line: 1, column: document.indexOf(part) + 1 }]);
  });
});
