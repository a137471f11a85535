import { GraphQLError, GraphQLFloat, type GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import type { ErrorCode } from '../errors/codes.ts';
import { UnusableInput } from '../errors/unusable-input.ts';
import { ExactNumber, exactNumber } from '../lib/exact-json.ts';
import { UnusableValue } from '../loaders/errors.ts';
import { toHex } from '../upstream/ids.ts';
import { builder } from './builder.ts';

/** Scalars by name, with the TypeScript types that resolvers give and receive. */
export type Scalars = {
  UUID: { Input: string; Output: string };
  DateTime: { Input: string; Output: string };
  Date: { Input: string; Output: string };
  Month: { Input: string; Output: string };
  Float: { Input: number | ExactNumber; Output: number | ExactNumber };
  Decimal: { Input: string; Output: string | number | ExactNumber };
  URL: { Input: string; Output: string };
  JSON: { Input: unknown; Output: unknown };
  Upload: { Input: File; Output: never };
  _Any: { Input: unknown; Output: never };
};

/** Objects and lists of JSON within each other. What writes and reads JSON calls itself for each. */
const maxJsonDepth = 500;

/** A text that a caller gave. */
function givenText(scalar: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new UnusableInput(`${scalar} must be a string.`);
}

/** A text that the server sent. */
function sentText(scalar: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new UnusableValue(`no text for a ${scalar}`);
}

/** Runs a library's check of an input and keeps the caller's own notation, which the REST API gets unchanged. */
function checkedBy(library: GraphQLScalarType, scalar: string, value: unknown): string {
  const given = givenText(scalar, value);
  try {
    library.parseValue(given);
  } catch (error) {
    // As it is, the error would be taken for one that has its location already.
    throw new UnusableInput(error instanceof Error ? error.message : `${scalar} is not valid.`);
  }
  return given;
}

builder.scalarType('UUID', {
  description:
    'Identifies an object. Always answered as 32 lower-case hexadecimal characters, as Waldur stores it; ' +
    'accepted with dashes and in capitals too.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc9562#section-4',
  serialize: (value) => {
    // 32 characters from the server are its own notation, which nearly all of its columns have.
    if (typeof value === 'string' && value.length === 32) return value;
    const hex = toHex(sentText('UUID', value));
    if (hex === null) throw new UnusableValue('a text that is no uuid');
    return hex;
  },
  parseValue: (value) => {
    const hex = toHex(givenText('UUID', value));
    if (hex === null)
      throw new UnusableInput('UUID must be 32 hexadecimal characters, with or without dashes.');
    return hex;
  },
});

builder.scalarType('DateTime', {
  description:
    'A moment in ISO 8601 notation with a time zone, for example `2026-03-01T12:00:00.123456Z`. ' +
    'Answered exactly as Waldur gives it, up to microseconds.',
  specifiedByURL: 'https://datatracker.ietf.org/doc/html/rfc3339#section-5.6',
  serialize: (value) => sentText('DateTime', value),
  parseValue: (value) => checkedBy(GraphQLDateTimeISO, 'DateTime', value),
});

builder.scalarType('Date', {
  description: 'A day without a time, `YYYY-MM-DD`.',
  specifiedByURL: 'https://datatracker.ietf.org/doc/html/rfc3339#section-5.6',
  serialize: (value) => sentText('Date', value),
  parseValue: (value) => checkedBy(GraphQLLocalDate, 'Date', value),
});

/** A month of the calendar. */
const isMonth = (value: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value);

builder.scalarType('Month', {
  description: 'A month, `YYYY-MM`, for example `2026-08`.',
  specifiedByURL: 'https://www.w3.org/TR/NOTE-datetime',
  serialize: (value) => {
    const month = sentText('Month', value);
    if (!isMonth(month)) throw new UnusableValue('a text that is no month');
    return month;
  },
  parseValue: (value) => {
    const month = givenText('Month', value);
    if (!isMonth(month)) throw new UnusableInput('Month must be a month, YYYY-MM.');
    return month;
  },
});

/** What the REST API reads as a decimal number. */
function decimal(given: string): string {
  if (/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(given)) return given;
  throw new UnusableInput('Decimal must be a decimal number.');
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
    'which floating point numbers would round. Money is in `Query.currency`. A number is accepted too.',
  specifiedByURL: 'https://www.w3.org/TR/xmlschema11-2/#decimal',
  serialize: (value) =>
    typeof value === 'number' || value instanceof ExactNumber ? String(value) : sentText('Decimal', value),
  parseValue: (value) => {
    if (value instanceof ExactNumber) return decimal(value.digits);
    return decimal(typeof value === 'number' ? plainDecimal(value) : givenText('Decimal', value));
  },
  parseLiteral: (node) => {
    if (node.kind !== Kind.STRING && node.kind !== Kind.INT && node.kind !== Kind.FLOAT) {
      throw new UnusableInput('Decimal must be a number or a string that holds one.');
    }
    return decimal(node.value);
  },
});

builder.scalarType('URL', {
  description: 'The address of a page, a file or an object of the REST API.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: (value) => sentText('URL', value),
  parseValue: (value) => {
    const given = givenText('URL', value);
    if (!URL.canParse(given)) throw new UnusableInput('URL must be an absolute address.');
    return given;
  },
});

/**
 * Numbers with more digits than a double holds come and go as they are, in place of others near them. A schema has the
 * Float of graphql-js or none: Pothos knows it by its name.
 */
const { serialize, parseValue, parseLiteral } = GraphQLFloat;
Object.assign(GraphQLFloat, {
  serialize: (value) => (value instanceof ExactNumber ? value : serialize(value)),
  parseValue: (value) => (value instanceof ExactNumber ? value : parseValue(value)),
  parseLiteral: (node, variables) =>
    node.kind === Kind.INT || node.kind === Kind.FLOAT
      ? exactNumber(node.value)
      : parseLiteral(node, variables),
} satisfies Pick<GraphQLScalarType<unknown, unknown>, 'serialize' | 'parseValue' | 'parseLiteral'>);

builder.scalarType('JSON', {
  description:
    'Any JSON value, for parts of the REST API whose shape depends on a plug-in. Numbers have the very digits that ' +
    'were sent, also where a double has no room for them.',
  specifiedByURL: 'https://www.ecma-international.org/publications-and-standards/standards/ecma-404/',
  serialize: (value) => {
    if (!canBeTold(value, maxJsonDepth))
      throw new UnusableValue('JSON that is nested too deeply, or infinite');
    return value;
  },
  parseValue: (value) => {
    if (hasInfinity(value)) throw new UnusableInput('JSON must have no number with so large an exponent.');
    return value;
  },
  parseLiteral: (node, variables) => jsonOf(node, variables ?? {}),
});

/** The value of a literal. Each object has no prototype, so that `__proto__` is a name as any other. */
function jsonOf(node: ValueNode, variables: Readonly<Record<string, unknown>>): unknown {
  switch (node.kind) {
    case Kind.INT:
    case Kind.FLOAT:
      return exactNumber(node.value);
    case Kind.LIST:
      return node.values.map((one) => jsonOf(one, variables));
    case Kind.OBJECT: {
      const object: Record<string, unknown> = Object.create(null);
      for (const { name, value } of node.fields) object[name.value] = jsonOf(value, variables);
      return object;
    }
    case Kind.VARIABLE:
      return variables[node.name.value];
    case Kind.NULL:
      return null;
    case Kind.ENUM:
      // An error with a node is reported as it is: at the word, which may be far inside the literal.
      throw new GraphQLError(`JSON has no bare words such as ${node.value}.`, {
        nodes: node,
        extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode },
      });
    default:
      return node.value;
  }
}

/** What a number beyond all doubles is read as. */
function hasInfinity(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasInfinity);
}

/** Whether a value that was read can be written again. */
function canBeTold(value: unknown, depth: number): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  return Object.values(value).every((one) => canBeTold(one, depth - 1));
}
