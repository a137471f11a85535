import type { InputFieldRef, InputObjectRef } from '@pothos/core';
import { exactNumber } from '../../lib/exact-json.ts';
import type { AddressRoute } from '../../rest-api/routes.ts';
import { type BuilderTypes, builder } from '../builder.ts';
import type { RestEnum } from '../enums.ts';

type ScalarName =
  | 'String'
  | 'Int'
  | 'Float'
  | 'Boolean'
  | 'UUID'
  | 'DateTime'
  | 'Date'
  | 'Decimal'
  | 'URL'
  | 'JSON'
  | 'Upload';

/** An input that a client sent, after the checks of GraphQL. */
export type InputValue = Readonly<Record<string, unknown>>;

/** One field of an input, and how it is written in the body of a request. */
export interface InputField<W extends string | null = string | null> {
  /** Name in the body; null for a field that goes into the path or is used in another way. */
  readonly wire: W;
  readonly type: ScalarName | RestEnum | InputObject;
  readonly list: boolean;
  readonly required: boolean;
  readonly description: string;
  /** The value as the REST API wants it; by default the value itself. */
  readonly send: ((value: unknown, restUrl: string) => unknown) | null;
  /** The inverse of `send`, for reading what was written, with REST names inside; null without `send`. */
  readonly read: ((value: unknown) => unknown) | null;
  /** Maps places of errors back, if `send` moves values; otherwise null. */
  readonly back: PlaceBefore | null;
  /** For a list of objects: the field that has to be unique, because it is a key in the body. */
  readonly uniqueBy: string | null;
  /** The error message for a value that is certainly wrong, or null. Never stricter than the REST API. */
  readonly check: ((value: unknown) => string | null) | null;
}

/**
 * Maps a place below a field of the body to the place in the value that was given to `send`, by REST names: `["cpu"]` in a map
 * of limits is `["1", "limit"]` in the list `value`. Null when there is no such place.
 */
export type PlaceBefore = (place: readonly string[], value: unknown) => readonly string[] | null;

/** The fields of an input by their GraphQL names. */
export type InputFields<W extends string | null = string | null> = Readonly<Record<string, InputField<W>>>;

/** An input object type and the fields it was made of. */
export interface InputObject {
  readonly name: string;
  readonly description: string;
  readonly ref: InputObjectRef<BuilderTypes, InputValue>;
  readonly fields: InputFields;
}

/** Options of a field. */
export interface FieldOptions {
  readonly required?: boolean;
  readonly check?: (value: never) => string | null;
}

const field =
  (type: InputField['type'], list = false) =>
  <const W extends string | null>(
    wire: W,
    description: string,
    options: FieldOptions = {},
  ): InputField<W> => ({
    wire,
    type,
    list,
    required: options.required ?? false,
    description,
    send: null,
    read: null,
    back: null,
    uniqueBy: null,
    check: (options.check as InputField['check']) ?? null,
  });

type FieldArguments<W extends string | null> = [wire: W, description: string, options?: FieldOptions];

/**
 * Declarations of input fields: REST name, description, options. `null` as name keeps a field out of the body.
 *
 * A field that is left out is not sent; an explicit null is sent as null, which clears the value.
 */
export const input = {
  string: field('String'),
  int: field('Int'),
  float: field('Float'),
  boolean: field('Boolean'),
  uuid: field('UUID'),
  dateTime: field('DateTime'),
  date: field('Date'),
  decimal: field('Decimal'),
  url: field('URL'),
  json: field('JSON'),
  upload: field('Upload'),
  strings: field('String', true),
  uuids: field('UUID', true),
  urls: field('URL', true),
  enum: <const W extends string | null>(words: RestEnum, ...rest: FieldArguments<W>) => field(words)(...rest),
  enums: <const W extends string | null>(words: RestEnum, ...rest: FieldArguments<W>) =>
    field(words, true)(...rest),
  object: <const W extends string | null>(type: InputObject, ...rest: FieldArguments<W>) =>
    field(type)(...rest),
  objects: <const W extends string | null>(type: InputObject, ...rest: FieldArguments<W>) =>
    field(type, true)(...rest),
  /** Another object by its UUID, for a column that wants a hyperlink such as `/api/customers/{uuid}/` (contract §9). */
  link: <const W extends string | null>(route: AddressRoute, ...rest: FieldArguments<W>): InputField<W> => ({
    ...field('UUID')(...rest),
    send: (value, restUrl) => hyperlink(route, value, restUrl),
  }),
  /** Other objects by their UUIDs, for a column that wants a list of hyperlinks. */
  links: <const W extends string | null>(route: AddressRoute, ...rest: FieldArguments<W>): InputField<W> => ({
    ...field('UUID', true)(...rest),
    send: (values, restUrl) =>
      Array.isArray(values) ? values.map((value) => hyperlink(route, value, restUrl)) : values,
  }),
  /** UUID of the object that a mutation changes; goes into the path. */
  target: (description: string): InputField<null> => field('UUID')(null, description, { required: true }),
};

/** Sends a field in another form than it was given. `back` is needed if that moves its parts. */
export function sentAs<W extends string | null>(
  declared: InputField<W>,
  send: (value: unknown, restUrl: string) => unknown,
  back: PlaceBefore | null = null,
  read: InputField['read'] = null,
): InputField<W> {
  return { ...declared, send, back, read };
}

/** Sends a decimal as a JSON number with all its digits, for bodies that accept no string. */
export const sentAsNumber = <W extends string | null>(declared: InputField<W>): InputField<W> =>
  sentAs(declared, (value) => (typeof value === 'string' ? toNumber(value.trim()) : value));

/** `.5` and `+1` are not valid in JSON: they are sent as doubles. */
const toNumber = (text: string): unknown =>
  /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? exactNumber(text) : Number(text);

/**
 * Sends a list of objects as the map that the REST API expects. Its keys are the values of the field `key`; its values are those
 * of the field `value`, or objects with all other fields. Both fields have the same name in GraphQL and REST.
 */
export function sentAsMap<W extends string | null>(
  declared: InputField<W>,
  key: string,
  value: string | null = null,
): InputField<W> {
  const entry = (one: InputValue): [string, unknown] => {
    const { [key]: name, ...others } = one;
    return [String(name), value === null ? others : others[value]];
  };
  const send = (list: unknown): unknown =>
    Array.isArray(list) ? Object.fromEntries(list.filter(isValue).map(entry)) : list;
  const back: PlaceBefore = ([name, ...below], list) => {
    if (name === undefined) return [];
    const index = indexOf(list, key, name);
    return index === null ? null : [index, ...(value === null ? [] : [value]), ...below];
  };
  const read = (map: unknown): unknown =>
    isValue(map)
      ? Object.entries(map).map(([name, one]) =>
          value === null ? { ...(isValue(one) ? one : {}), [key]: name } : { [key]: name, [value]: one },
        )
      : map;
  return { ...sentAs(declared, send, back, read), uniqueBy: key };
}

/** The position in a list, as text, of the object whose field `key` is `name`; null when there is none. */
export function indexOf(list: unknown, key: string, name: string): string | null {
  const index = Array.isArray(list) ? list.findIndex((one) => isValue(one) && one[key] === name) : -1;
  return index === -1 ? null : String(index);
}

function hyperlink(route: AddressRoute, uuid: unknown, restUrl: string): unknown {
  return typeof uuid === 'string' ? `${restUrl}${route.replace('{uuid}', uuid)}` : uuid;
}

/** Makes an input object type; with `oneOf`, a client has to give exactly one of its fields. */
export function inputObject(
  name: string,
  description: string,
  fields: InputFields,
  { oneOf = false }: { readonly oneOf?: boolean } = {},
): InputObject {
  const ref = builder.inputRef<InputValue>(name).implement({
    description,
    isOneOf: oneOf,
    fields: (t) => {
      const refs: Record<string, InputFieldRef<BuilderTypes, unknown>> = {};
      for (const [fieldName, declared] of Object.entries(fields)) {
        const type = typeof declared.type === 'string' ? declared.type : declared.type.ref;
        const options = { required: declared.required, description: declared.description };
        refs[fieldName] = (
          declared.list ? t.field({ type: [type], ...options }) : t.field({ type, ...options })
        ) as InputFieldRef<BuilderTypes, unknown>;
      }
      return refs as never;
    },
  });
  return { name, description, ref: ref as unknown as InputObjectRef<BuilderTypes, InputValue>, fields };
}

/** The request body for an input, without the fields that belong into the path. */
export function toBody(fields: InputFields, value: InputValue, restUrl: string): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const [name, declared] of Object.entries(fields)) {
    const given = value[name];
    if (given === undefined || declared.wire === null) continue;
    body[declared.wire] = toWire(declared, given, restUrl);
  }
  return body;
}

function toWire(declared: InputField, value: unknown, restUrl: string): unknown {
  const { type } = declared;
  if (value === null) return null;
  const nested =
    typeof type === 'object' && 'fields' in type
      ? (one: unknown): unknown => (isValue(one) ? toBody(type.fields, one, restUrl) : one)
      : (one: unknown): unknown => one;
  const sent = declared.list && Array.isArray(value) ? value.map(nested) : nested(value);
  return declared.send ? declared.send(sent, restUrl) : sent;
}

/** A place in the input, from `input` down, and the rest of the place in the body that the input lacks. */
export interface InputPlace {
  readonly path: readonly string[];
  readonly rest: readonly string[];
}

/**
 * Maps a place in a request body to a place in the input: `components.0.billing_type` becomes
 * `["input", "components", "0", "billingType"]`. It ends where the input ends, except in JSON, which is sent unchanged.
 * Numbers are positions only in lists: the REST API also wraps messages in lists.
 */
export function toInputPlace(
  fields: InputFields,
  input: InputValue,
  wirePlace: readonly string[],
): InputPlace {
  const path: string[] = ['input'];
  let rest = wirePlace;
  let value: unknown = input;
  const enter = (name: string): void => {
    path.push(name);
    value = partOf(value, name);
  };
  let current: InputFields | null = fields;
  while (current !== null) {
    rest = withoutNumbers(rest);
    const found: [string, InputField] | undefined = Object.entries(current).find(
      ([, { wire }]) => wire !== null && wire === rest[0],
    );
    if (!found) break;
    const [name, declared]: [string, InputField] = found;
    enter(name);
    rest = rest.slice(1);
    if (declared.back) {
      const before = declared.back(rest, value);
      if (before === null) break;
      rest = before;
    }
    if (declared.list) {
      const [index] = rest;
      if (index === undefined || !isIndex(value, index)) break;
      enter(index);
      rest = rest.slice(1);
    }
    const type: InputField['type'] = declared.type;
    if (type === 'JSON') return { path: [...path, ...rest], rest: [] };
    current = typeof type === 'object' && 'fields' in type ? type.fields : null;
    if (current === null) rest = withoutNumbers(rest);
  }
  return { path, rest };
}

function withoutNumbers(place: readonly string[]): readonly string[] {
  const first = place.findIndex((segment) => !isNumber(segment));
  return first === -1 ? [] : place.slice(first);
}

const isNumber = (segment: string): boolean => /^\d+$/.test(segment);

function isIndex(value: unknown, segment: string): boolean {
  return Array.isArray(value) && isNumber(segment) && Number(segment) < value.length;
}

/** What is at a place of a value; undefined when there is nothing. */
export function partOf(value: unknown, segment: string): unknown {
  if (Array.isArray(value)) return isNumber(segment) ? value[Number(segment)] : undefined;
  return isValue(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
}

/** Whether an input value is an object. */
export function isValue(value: unknown): value is InputValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
