import { GraphQLError, type GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO, GraphQLJSON, GraphQLLocalDate } from 'graphql-scalars';
import { toHex } from '../upstream/ids.ts';
import { builder } from './builder.ts';

/** Scalars by name, with the TypeScript types that resolvers give and receive. */
export type Scalars = {
  UUID: { Input: string; Output: string };
  DateTime: { Input: string; Output: string };
  Date: { Input: string; Output: string };
  Decimal: { Input: string; Output: string | number };
  URL: { Input: string; Output: string };
  JSON: { Input: unknown; Output: unknown };
  Upload: { Input: File; Output: never };
};

function text(scalar: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new GraphQLError(`${scalar} must be a string.`);
}

/** Runs a library's check of an input and keeps the caller's own notation, which the REST API gets unchanged. */
function checkedBy(library: GraphQLScalarType, scalar: string, value: unknown): string {
  const given = text(scalar, value);
  library.parseValue(given);
  return given;
}

builder.scalarType('UUID', {
  description:
    'Identifies an object. Always answered as 32 lower-case hexadecimal characters, as Waldur stores it; ' +
    'accepted with dashes and in capitals too.',
  serialize: (value) => {
    // 32 characters from the server are its own notation, which nearly all of its columns have.
    if (typeof value === 'string') return value.length === 32 ? value : (toHex(value) ?? value);
    return text('UUID', value);
  },
  parseValue: (value) => {
    const hex = toHex(text('UUID', value));
    if (hex === null)
      throw new GraphQLError('UUID must be 32 hexadecimal characters, with or without dashes.');
    return hex;
  },
});

builder.scalarType('DateTime', {
  description:
    'A moment in ISO 8601 notation with a time zone, for example `2026-03-01T12:00:00.123456Z`. ' +
    'Answered exactly as Waldur gives it, up to microseconds.',
  specifiedByURL: 'https://datatracker.ietf.org/doc/html/rfc3339#section-5.6',
  serialize: (value) => text('DateTime', value),
  parseValue: (value) => checkedBy(GraphQLDateTimeISO, 'DateTime', value),
});

builder.scalarType('Date', {
  description: 'A day without a time, `YYYY-MM-DD`.',
  specifiedByURL: 'https://datatracker.ietf.org/doc/html/rfc3339#section-5.6',
  serialize: (value) => text('Date', value),
  parseValue: (value) => checkedBy(GraphQLLocalDate, 'Date', value),
});

/** What the REST API reads as a decimal number. */
function decimal(given: string): string {
  if (/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(given)) return given;
  throw new GraphQLError('Decimal must be a decimal number.');
}

/** A number in plain notation, with the digits that JavaScript writes for it: `0.0000001`, not `1e-7`. */
function plainDecimal(value: number): string {
  const [, sign = '', whole = '', fraction = '', power = ''] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value)) ?? [];
  if (power === '') return String(value);
  const exponent = Number(power);
  const digits = whole + fraction;
  // JavaScript writes one digit before the point, and exponents of numbers below 1e-6 and from 1e21 on.
  return exponent < 0
    ? `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`
    : `${sign}${digits}${'0'.repeat(exponent - fraction.length)}`;
}

builder.scalarType('Decimal', {
  description:
    'An exact decimal number as a string, for example `"12.5000000000"`. Used for money and measured amounts, ' +
    'which floating point numbers would round. A number is accepted too.',
  serialize: (value) => String(value),
  parseValue: (value) => decimal(typeof value === 'number' ? plainDecimal(value) : text('Decimal', value)),
  parseLiteral: (node) => {
    if (node.kind !== Kind.STRING && node.kind !== Kind.INT && node.kind !== Kind.FLOAT) {
      throw new GraphQLError('Decimal must be a number or a string that holds one.');
    }
    return decimal(node.value);
  },
});

builder.scalarType('URL', {
  description: 'The address of a page, a file or an object of the REST API.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: (value) => text('URL', value),
  parseValue: (value) => {
    const given = text('URL', value);
    if (!URL.canParse(given)) throw new GraphQLError('URL must be an absolute address.');
    return given;
  },
});

builder.scalarType('JSON', {
  description: 'Any JSON value, for parts of the REST API whose shape depends on a plug-in.',
  specifiedByURL: 'https://www.ecma-international.org/publications-and-standards/standards/ecma-404/',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => GraphQLJSON.parseLiteral(node, variables ?? undefined),
});
