import type { Json, JsonObject } from '../world/types.ts';
import type { UploadedFile } from './body.ts';
import { type Call, HttpError, hexUuid } from './call.ts';

/** The error of one field of a body: messages, or the errors of nested fields. */
export class Invalid extends Error {
  override readonly name = 'Invalid';
  readonly errors: Json;

  constructor(errors: Json) {
    super('invalid');
    this.errors = typeof errors === 'string' ? [errors] : errors;
  }
}

/** A value that a field can read. */
export type Input = Json | UploadedFile;

/** One field of a request body. Error messages and their nesting are the same as on a real server (contract section 7). */
export interface Field<T> {
  readonly required: boolean;
  readonly nullable: boolean;
  readonly fallback?: T;
  /** The error message when the field is missing. */
  readonly missing: string;
  readonly read: (value: Input, call: Call) => T;
}

export interface RequiredField<T> extends Field<T> {
  readonly required: true;
}

export interface FallbackField<T> extends Field<T> {
  readonly fallback: T;
}

/** The fields of an object, by name. */
export type Shape = Readonly<Record<string, Field<unknown>>>;

/** The values of a shape. Required fields and those with a fallback are present; others may be undefined. */
export type Values<S extends Shape> = {
  [K in keyof S]: S[K] extends RequiredField<infer T>
    ? T
    : S[K] extends FallbackField<infer T>
      ? T
      : S[K] extends Field<infer T>
        ? T | undefined
        : never;
};

/** An optional field that may not be null. */
export function field<T>(read: (value: Input, call: Call) => T): Field<T> {
  return { required: false, nullable: false, missing: 'This field is required.', read };
}

/** The field, which has to be sent. */
export function required<T>(inner: Field<T>): RequiredField<T> {
  return { ...inner, required: true };
}

/** The field, which may be null. */
export function nullable<T>(inner: Field<T>): Field<T | null> {
  const { fallback: _, ...rest } = inner;
  return {
    ...rest,
    nullable: true,
    read: (value, call) => (value === null ? null : inner.read(value, call)),
  };
}

/** The field with a value for bodies without it. */
export function withDefault<T>(inner: Field<T>, fallback: T): FallbackField<T> {
  return { ...inner, fallback };
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isFile(value);
}

export function isFile(value: unknown): value is UploadedFile {
  return typeof value === 'object' && value !== null && 'bytes' in value && Buffer.isBuffer(value.bytes);
}

/** The Python type of a value, as error messages of the server call it. */
export function typeName(value: unknown): string {
  if (value === null) return 'NoneType';
  if (isFile(value)) return 'InMemoryUploadedFile';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'dict';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  return typeof value === 'boolean' ? 'bool' : 'str';
}

/** Reads the fields of one object. Throws one {@link Invalid} with the errors of all fields. */
export function readShape<S extends Shape>(shape: S, value: Input, call: Call, partial = false): Values<S> {
  if (!isObject(value)) {
    const got = typeName(value);
    throw new Invalid({ non_field_errors: [`Invalid data. Expected a dictionary, but got ${got}.`] });
  }
  const errors: Record<string, Json> = {};
  const values: Record<string, unknown> = {};
  for (const [name, each] of Object.entries(shape)) {
    const sent: Input = Object.hasOwn(value, name) ? value[name] : undefined;
    if (sent === undefined) {
      if (each.required && !partial) errors[name] = [each.missing];
      else if (!partial) values[name] = each.fallback;
    } else if (sent === null && !each.nullable) errors[name] = ['This field may not be null.'];
    else {
      try {
        values[name] = each.read(sent, call);
      } catch (error) {
        if (!(error instanceof Invalid)) throw error;
        errors[name] = error.errors;
      }
    }
  }
  if (Object.keys(errors).length > 0) throw new Invalid(errors);
  // Sound: every name of the shape was read above.
  return values as Values<S>;
}

function refuse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Invalid) throw new HttpError(400, error.errors);
    throw error;
  }
}

function sentObject(call: Call): Input {
  const { body, files } = call;
  if (files.length === 0) return body ?? {};
  return {
    ...(isObject(body) ? body : {}),
    ...Object.fromEntries(files.map((file) => [file.name, file])),
  } as Input;
}

/** Reads the body of a POST or PUT. Unknown names are ignored. Throws a 400 with the errors by field. */
export function readBody<S extends Shape>(call: Call, shape: S): Values<S> {
  return refuse(() => readShape(shape, sentObject(call), call));
}

/** Reads the body of a PATCH: no field is required, and a field that was not sent is undefined. */
export function readPatch<S extends Shape>(call: Call, shape: S): Partial<Values<S>> {
  return refuse(() => readShape(shape, sentObject(call), call, true));
}

/** A nested object. */
export function nested<S extends Shape>(shape: S): Field<Values<S>> {
  return field((value, call) => readShape(shape, value, call));
}

/** A list of nested objects. Its errors are a list with one object for each item, empty for valid ones. */
export function nestedList<S extends Shape>(shape: S, options: { empty?: boolean } = {}): Field<Values<S>[]> {
  return field((value, call) => {
    if (!Array.isArray(value))
      throw new Invalid({
        non_field_errors: [`Expected a list of items but got type "${typeName(value)}".`],
      });
    if (value.length === 0 && options.empty === false)
      throw new Invalid({ non_field_errors: ['This list may not be empty.'] });
    const errors: Json[] = [];
    const rows = value.flatMap((item: Json) => {
      try {
        const row = readShape(shape, item, call);
        errors.push({});
        return [row];
      } catch (error) {
        if (!(error instanceof Invalid)) throw error;
        errors.push(error.errors);
        return [];
      }
    });
    if (rows.length < value.length) throw new Invalid(errors);
    return rows;
  });
}

function items<T>(value: Input, inner: Field<T>, call: Call): { rows: T[]; errors: Record<string, Json> } {
  // A form cannot send a list of one.
  const list = typeof value === 'string' && call.files.length > 0 ? [value] : value;
  if (!Array.isArray(list)) throw new Invalid(`Expected a list of items but got type "${typeName(value)}".`);
  const errors: Record<string, Json> = {};
  const rows: T[] = [];
  for (const [index, item] of list.entries()) {
    try {
      if (item === null && !inner.nullable) throw new Invalid('This field may not be null.');
      rows.push(inner.read(item as Json, call));
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      errors[index] = error.errors;
    }
  }
  return { rows, errors };
}

/** A list of plain values. Its errors are an object by index. */
export function listOf<T>(inner: Field<T>): Field<T[]> {
  return field((value, call) => {
    const { rows, errors } = items(value, inner, call);
    if (Object.keys(errors).length > 0) throw new Invalid(errors);
    return rows;
  });
}

/** A list of related objects. Its error is that of the first invalid item. */
export function relatedList<T>(inner: Field<T>): Field<T[]> {
  return field((value, call) => {
    const { rows, errors } = items(value, inner, call);
    const [first] = Object.values(errors);
    if (first !== undefined) throw new Invalid(first);
    return rows;
  });
}

/** A hyperlink. Only its path is read, the host is ignored (contract section 9). Each of `routes` contains one `{uuid}`. */
export function link<T>(
  routes: string | readonly string[],
  find: (call: Call, uuid: string, path: string) => T | null | undefined,
): Field<T> {
  const patterns = (typeof routes === 'string' ? [routes] : routes).map(
    (route) => new RegExp(`^${route.replace('{uuid}', '([^/]+)').replaceAll('{any}', '[^/]+')}$`),
  );
  return field((value, call) => {
    if (typeof value !== 'string')
      throw new Invalid(`Incorrect type. Expected URL string, received ${typeName(value)}.`);
    const path = value.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
    const text = patterns.map((each) => each.exec(path)?.[1]).find((each) => each !== undefined);
    if (text === undefined) {
      throw new Invalid(
        /^\/api\/[a-z-]+\/[^/]+\/$/.test(path)
          ? 'Invalid hyperlink - Incorrect URL match.'
          : 'Invalid hyperlink - No URL match.',
      );
    }
    const found = find(call, hexUuid(text) ?? '', path);
    if (found === null || found === undefined)
      throw new Invalid('Invalid hyperlink - Object does not exist.');
    return found;
  });
}
