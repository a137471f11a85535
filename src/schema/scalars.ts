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

/** Most levels of nesting in JSON: reading and writing JSON is recursive. */
const maxJsonDepth = 500;

/** A string from the caller. */
function givenText(scalar: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new UnusableInput(`${scalar} must be a string.`);
}

/** A string from the server. */
function sentText(scalar: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new UnusableValue(`no text for a ${scalar}`);
}

/** Checks an input with a library and returns it as the caller wrote it: the REST API gets it unchanged. */
function checkedBy(library: GraphQLScalarType, scalar: string, value: unknown): string {
  const given = givenText(scalar, value);
  try {
    library.parseValue(given);
  } catch (error) {
    // A GraphQLError would be passed on without the location of the value.
    throw new UnusableInput(error instanceof Error ? error.message : `${scalar} is not valid.`);
  }
  return given;
}

builder.scalarType('UUID', {
  description:
    'Identifies an object. Always returned as 32 lower-case hexadecimal characters, as Waldur stores it; ' +
    'inputs may have dashes and capitals.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc9562#section-4',
  serialize: (value) => {
    // A string of 32 characters is already in the notation of the server, as nearly all columns are.
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
    'A point in time in ISO 8601 notation with a time zone, for example `2026-03-01T12:00:00.123456Z`. ' +
    'Returned exactly as Waldur sends it, up to microseconds.',
  specifiedByURL: 'https://datatracker.ietf.org/doc/html/rfc3339#section-5.6',
  serialize: (value) => sentText('DateTime', value),
  parseValue: (value) => checkedBy(GraphQLDateTimeISO, 'DateTime', value),
});

builder.scalarType('Date', {
  description: 'A day without a time, `YYYY-MM-DD`, for example `2026-03-01`.',
  specifiedByURL: 'https://datatracker.ietf.org/doc/html/rfc3339#section-5.6',
  serialize: (value) => sentText('Date', value),
  parseValue: (value) => checkedBy(GraphQLLocalDate, 'Date', value),
});

/** Whether a string is a month of the calendar. */
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

/** Checks that the REST API can read a string as a decimal number. */
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
    'which floating-point numbers would round. Money is in the currency of `Query.currency`. Inputs may also be numbers.',
  specifiedByURL: 'https://www.w3.org/TR/xmlschema11-2/#decimal',
  serialize: (value) =>
    typeof value === 'number' || value instanceof ExactNumber ? String(value) : sentText('Decimal', value),
  parseValue: (value) => {
    if (value instanceof ExactNumber) return decimal(value.digits);
    return decimal(typeof value === 'number' ? plainDecimal(value) : givenText('Decimal', value));
  },
  parseLiteral: (node) => {
    if (node.kind !== Kind.STRING && node.kind !== Kind.INT && node.kind !== Kind.FLOAT) {
      throw new UnusableInput('Decimal must be a number or a string with a number.');
    }
    return decimal(node.value);
  },
});

builder.scalarType('URL', {
  description: 'The absolute URL of a page, a file or an object of the REST API.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: (value) => sentText('URL', value),
  parseValue: (value) => {
    const given = givenText('URL', value);
    if (!URL.canParse(given)) throw new UnusableInput('URL must be an absolute address.');
    return given;
  },
});

/**
 * Numbers with more digits than a double holds pass unchanged instead of being rounded. The Float of graphql-js itself is
 * changed, because Pothos finds it by its name and accepts no other.
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
    'Any JSON value, for parts of the REST API whose shape depends on a plug-in. Numbers keep all digits that were sent, ' +
    'even those that a double cannot hold.',
  specifiedByURL: 'https://www.ecma-international.org/publications-and-standards/standards/ecma-404/',
  serialize: (value) => {
    if (!canBeWritten(value, maxJsonDepth))
      throw new UnusableValue('JSON that is nested too deeply, or infinite');
    return value;
  },
  parseValue: (value) => {
    if (hasInfinity(value))
      throw new UnusableInput('JSON must not have a number with such a large exponent.');
    return value;
  },
  parseLiteral: (node, variables) => jsonOf(node, variables ?? {}),
});

/** The value of a literal. Its objects have no prototype, so that `__proto__` is a name like any other. */
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
      // A GraphQLError with a node is reported at that node: the word may be far inside the literal.
      throw new GraphQLError(`JSON has no bare words such as ${node.value}.`, {
        nodes: node,
        extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode },
      });
    default:
      return node.value;
  }
}

/** Whether a value has an infinite number: a number that is too large for a double is read as one. */
function hasInfinity(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasInfinity);
}

/** Whether a value that was read can be written as JSON. */
function canBeWritten(value: unknown, depth: number): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  return Object.values(value).every((one) => canBeWritten(one, depth - 1));
}
