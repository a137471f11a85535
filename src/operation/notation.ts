import { type GraphQLLeafType, isEnumType } from 'graphql';
import { type ByteString, bytesOf, joined } from './byte-string.ts';

/**
 * How a compiled query tells what it has found: as values, or as JSON. Null is null in both; all else is what the
 * notation makes of it. Parts of it are source text, written into the functions that are made for a selection.
 */
export interface Notation<Data = unknown> {
  /** An expression that makes an object: its keys are names of GraphQL, its values in the variables `v0`, `v1` and so on. */
  object(keys: readonly string[]): string;
  /** An expression that tells the string in the variable `value`, and may call `tell`. */
  readonly string: string;
  /** Tells the value of a scalar as it was serialized. */
  tell(value: unknown): unknown;
  /** How the serialized values of a type are told, where less is to be done than for any. */
  tellerOf(type: GraphQLLeafType): (value: unknown) => unknown;
  /** Tells a list of what was told. */
  list(items: readonly unknown[]): unknown;
  /** The data of a result. */
  data(told: unknown): Data;
}

/** Values by name: variables, or the data of an answer as graphql-js gives it. */
export type Values = { [name: string]: unknown };

const itself = (value: unknown): unknown => value;

/** Values, as graphql-js gives them. */
export const asValues: Notation<Values> = {
  // Computed, it makes a property of that name; plain, it would set the prototype.
  object: (keys) =>
    `({ ${keys.map((key, index) => `${key === '__proto__' ? '["__proto__"]' : JSON.stringify(key)}: v${index}`).join(', ')} })`,
  string: 'value',
  tell: itself,
  tellerOf: () => itself,
  list: itself,
  data: (told) => told as Values,
};

/** The data of an answer, written already. */
export class Written {
  readonly json: ByteString;

  constructor(json: ByteString) {
    this.json = json;
  }

  /** Written again it would be a string. */
  toJSON(): never {
    throw new TypeError('This is JSON already.');
  }
}

/**
 * JSON text, in bytes: what `JSON.stringify` makes of the values, without making them, for values that come out of JSON
 * themselves. A text that was put together is a tree of its parts as long as it is held, which takes more memory than the
 * values: this is for answers that are not waited for long.
 */
export const asJson: Notation<Written> = {
  object: (keys) => `\`{${keys.map((key, index) => `${JSON.stringify(key)}:\${v${index}}`).join(',')}}\``,
  string: 'tell(value)',
  tell: jsonOf,
  // The name of an enum's value needs no escapes.
  tellerOf: (type) => (isEnumType(type) ? (name) => `"${String(name)}"` : jsonOf),
  list(items) {
    let text = '[';
    for (let index = 0; index < items.length; index += 1) {
      text += index === 0 ? items[index] : `,${items[index]}`;
    }
    return `${text}]`;
  },
  data: (told) => new Written(joined(String(told))),
};

/** What does not stand for itself in a JSON string, or takes more than a byte. */
const unplain = /[^ !#-[\]-~]/;

function jsonOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return unplain.test(value) ? bytesOf(JSON.stringify(value)) : `"${value}"`;
    case 'number':
      return Number.isFinite(value) ? `${value}` : 'null';
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      return bytesOf(JSON.stringify(value) ?? 'null');
  }
}
