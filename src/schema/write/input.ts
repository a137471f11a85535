import type { InputFieldRef, InputObjectRef } from '@pothos/core';
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

/** What a client sent, as GraphQL has checked it. */
export type InputValue = Readonly<Record<string, unknown>>;

/** One field of an input and what becomes of it in the body of a request. */
export interface InputField {
  /** Name in the body; null for what goes into the path or is used in another way. */
  readonly wire: string | null;
  readonly type: ScalarName | RestEnum | InputObject;
  readonly list: boolean;
  readonly required: boolean;
  readonly description: string;
  /** The value as the REST API wants it; by default the value itself. */
  readonly send: ((value: unknown, restUrl: string) => unknown) | null;
  /** What is certainly wrong with a value, in words for the caller, or null. Never stricter than the REST API. */
  readonly check: ((value: unknown) => string | null) | null;
}

/** The fields of an input by their GraphQL names. */
export type InputFields = Readonly<Record<string, InputField>>;

/** An input object type and the fields it was made of. */
export interface InputObject {
  readonly ref: InputObjectRef<BuilderTypes, InputValue>;
  readonly fields: InputFields;
}

/** What may be said of a field besides its type, name and description. */
export interface FieldOptions {
  readonly required?: boolean;
  readonly check?: (value: never) => string | null;
}

const field =
  (type: InputField['type'], list = false) =>
  (wire: string | null, description: string, options: FieldOptions = {}): InputField => ({
    wire,
    type,
    list,
    required: options.required ?? false,
    description,
    send: null,
    check: (options.check as InputField['check']) ?? null,
  });

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
  enum: (words: RestEnum, ...rest: Parameters<ReturnType<typeof field>>) => field(words)(...rest),
  enums: (words: RestEnum, ...rest: Parameters<ReturnType<typeof field>>) => field(words, true)(...rest),
  object: (type: InputObject, ...rest: Parameters<ReturnType<typeof field>>) => field(type)(...rest),
  objects: (type: InputObject, ...rest: Parameters<ReturnType<typeof field>>) => field(type, true)(...rest),
  /** Another object by its uuid, for a column that wants a hyperlink such as `/api/customers/{uuid}/` (contract §9). */
  link: (route: string, ...rest: Parameters<ReturnType<typeof field>>): InputField => ({
    ...field('UUID')(...rest),
    send: (value, restUrl) => hyperlink(route, value, restUrl),
  }),
  /** Other objects by their uuids, for a column that wants a list of hyperlinks. */
  links: (route: string, ...rest: Parameters<ReturnType<typeof field>>): InputField => ({
    ...field('UUID', true)(...rest),
    send: (values, restUrl) =>
      Array.isArray(values) ? values.map((value) => hyperlink(route, value, restUrl)) : values,
  }),
  /** Uuid of the object that a mutation changes; goes into the path. */
  target: (description: string): InputField => field('UUID')(null, description, { required: true }),
};

/** Sends a field in another form than it was given. */
export function sentAs(declared: InputField, send: (value: unknown, restUrl: string) => unknown): InputField {
  return { ...declared, send };
}

function hyperlink(route: string, uuid: unknown, restUrl: string): unknown {
  return typeof uuid === 'string' ? `${restUrl}${route.replace('{uuid}', uuid)}` : uuid;
}

/** Makes an input object type. */
export function inputObject(name: string, description: string, fields: InputFields): InputObject {
  const ref = builder.inputRef<InputValue>(name).implement({
    description,
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
  return { ref: ref as unknown as InputObjectRef<BuilderTypes, InputValue>, fields };
}

/** The body that an input means, without the fields that belong into the path. */
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

/**
 * A place in a request body as a place in the input: `components.0.billing_type` becomes
 * `["input", "components", "0", "billingType"]`. What has no place in the input ends where the input ends.
 */
export function toInputPath(fields: InputFields, wirePath: readonly string[]): readonly string[] {
  const path: string[] = ['input'];
  let current: InputFields | null = fields;
  for (const segment of wirePath) {
    if (/^\d+$/.test(segment)) {
      path.push(segment);
      continue;
    }
    const found: [string, InputField] | undefined = current
      ? Object.entries(current).find(([, declared]) => declared.wire === segment)
      : undefined;
    if (!found) break;
    path.push(found[0]);
    const type: InputField['type'] = found[1].type;
    current = typeof type === 'object' && 'fields' in type ? type.fields : null;
  }
  return path;
}

/** Whether an input value is an object. */
export function isValue(value: unknown): value is InputValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
