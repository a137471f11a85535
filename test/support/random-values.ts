import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isScalarType,
} from 'graphql';
import type { Random } from '../../sandbox/src/random.ts';
import { toGlobalId } from '../../src/lib/global-id.ts';

/** Known uuids by object type, so that requested objects exist. */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

const nodeTypes = ['Offering', 'Resource', 'Order', 'ServiceProvider', 'UsagePolicy'] as const;
const words = [
  '',
  'a',
  'gpu',
  'Ünïcode ✓',
  '\u202eright to left',
  '"quoted" \\ \n',
  '__proto__',
  '0',
  'null',
];
/** Below this depth optional inputs are omitted. */
const maxInputDepth = 4;

/** Whether a value of this type can be written down; an upload can't. */
export function canBeGiven(type: GraphQLInputType, seen: ReadonlySet<string> = new Set()): boolean {
  if (isNonNullType(type) || isListType(type)) return canBeGiven(type.ofType, seen);
  if (isScalarType(type)) return type.name !== 'Upload';
  if (!isInputObjectType(type) || seen.has(type.name)) return true;
  const within = new Set(seen).add(type.name);
  return Object.values(type.getFields()).every(
    (field) => !isRequiredInputField(field) || canBeGiven(field.type, within),
  );
}

/** A JSON value for an input type. `hint` is the name that the value stands under: it chooses among known ids. */
export function randomValue(
  random: Random,
  ids: KnownIds,
  type: GraphQLInputType,
  hint: string,
  depth = 0,
): unknown {
  if (isNonNullType(type)) return givenValue(random, ids, type.ofType, hint, depth);
  return random.chance(0.05) ? null : givenValue(random, ids, type, hint, depth);
}

function givenValue(
  random: Random,
  ids: KnownIds,
  type: GraphQLInputType,
  hint: string,
  depth: number,
): unknown {
  if (isNonNullType(type)) return givenValue(random, ids, type.ofType, hint, depth);
  if (isListType(type)) {
    const length = random.chance(0.1) ? 0 : random.int(1, 3);
    return Array.from({ length }, () => randomValue(random, ids, type.ofType, hint, depth));
  }
  if (isEnumType(type)) return random.pick(type.getValues().filter(({ name }) => name !== 'UNKNOWN')).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => canBeGiven(field.type));
    if (type.isOneOf) {
      const one = random.pick(fields);
      return { [one.name]: givenValue(random, ids, one.type, one.name, depth + 1) };
    }
    const required = fields.filter(isRequiredInputField);
    const rest = fields.filter((field) => !isRequiredInputField(field));
    const chosen = depth >= maxInputDepth ? [] : random.sample(rest, random.int(0, 2));
    return Object.fromEntries(
      [...required, ...chosen].map((field) => [
        field.name,
        randomValue(random, ids, field.type, field.name, depth + 1),
      ]),
    );
  }
  return scalar(random, ids, type.name, hint);
}

function scalar(random: Random, ids: KnownIds, name: string, hint: string): unknown {
  switch (name) {
    case 'Boolean':
      return random.chance(0.5);
    case 'Int':
      return random.int(0, 20);
    case 'Float':
      return random.int(-100, 1000) / 8;
    case 'Decimal':
      return `${random.int(0, 1000)}.${random.int(0, 99)}`;
    case 'UUID':
      return knownUuid(random, ids, hint);
    case 'ID':
      return random.chance(0.05) ? random.pick(words) : globalId(random, ids);
    case 'DateTime':
      return `20${random.int(20, 29)}-0${random.int(1, 9)}-1${random.int(0, 9)}T12:00:00Z`;
    case 'Month':
      return `2026-0${random.int(1, 9)}`;
    case 'Date':
      return `20${random.int(20, 29)}-0${random.int(1, 9)}-1${random.int(0, 9)}`;
    case 'URL':
      return `https://host.test/${random.int(0, 99)}`;
    case 'JSON':
      return random.pick([false, 1, 'x', [], { key: [true, null] }]);
    case '_Any':
      return representation(random, ids);
    default:
      return random.pick(words);
  }
}

function representation(random: Random, ids: KnownIds): unknown {
  const type = random.pick(nodeTypes);
  const uuid = knownUuid(random, ids, type);
  return { __typename: type, ...(random.chance(0.5) ? { id: toGlobalId(type, uuid) } : { uuid }) };
}

function knownUuid(random: Random, ids: KnownIds, hint: string): string {
  const lower = hint.toLowerCase();
  const type = Object.keys(ids).find((name) => lower.includes(name.toLowerCase()));
  const known = type === undefined ? Object.values(ids).flat() : (ids[type] ?? []);
  return known.length === 0 || random.chance(0.05) ? random.uuid() : random.pick(known);
}

function globalId(random: Random, ids: KnownIds): string {
  const type = random.pick(nodeTypes);
  return toGlobalId(type, knownUuid(random, ids, type));
}

/** A JSON value as a GraphQL literal of the type; enum words are written without quotes. */
export function toLiteral(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return toLiteral(type.ofType, value);
  if (value === null || value === undefined) return 'null';
  if (isListType(type))
    return `[${Array.isArray(value) ? value.map((one) => toLiteral(type.ofType, one)).join(', ') : ''}]`;
  if (isEnumType(type)) return String(value);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const pairs = Object.entries(value).flatMap(([name, one]: [string, unknown]) => {
      const field = fields[name];
      return field ? [`${name}: ${toLiteral(field.type, one)}`] : [];
    });
    return `{${pairs.join(', ')}}`;
  }
  return jsonLiteral(value);
}

function jsonLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonLiteral).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([name, one]) => `${name}: ${jsonLiteral(one)}`)
      .join(', ')}}`;
  }
  return JSON.stringify(value);
}
