import { isUtf8 } from 'node:buffer';
import { parseJson } from '../../lib/exact-json.ts';
import type { DocumentParams } from '../../operation/stored-documents.ts';
import { refusal } from './refusal.ts';

/** The parameters of an operation (GraphQL over HTTP, 5.1), of which the types were checked. */
export interface OperationParams extends DocumentParams {
  readonly operationName: string | null;
  readonly variables: { readonly [name: string]: unknown } | null;
}

type Fields = { readonly [name: string]: unknown };

/**
 * The parameters in a JSON value.
 *
 * @throws {GraphQLError} `BAD_REQUEST`, with what is wrong.
 */
export function paramsIn(value: unknown): OperationParams {
  if (!isObject(value)) {
    throw refusal(
      400,
      Array.isArray(value)
        ? 'A request must have one operation: batches are not accepted.'
        : 'The body must be a JSON object with the parameters of an operation.',
    );
  }
  const params = {
    query: textIn(value, 'query'),
    documentId: textIn(value, 'documentId'),
    operationName: textIn(value, 'operationName'),
    variables: objectIn(value, 'variables'),
    extensions: objectIn(value, 'extensions'),
  };
  const unknown = Object.keys(value).find((name) => !Object.hasOwn(params, name));
  if (unknown === undefined) return params;
  const allowed = Object.keys(params).join(', ');
  throw refusal(400, `There is no parameter ${quoted(unknown)}: the parameters are ${allowed}.`);
}

/**
 * The parameters in a query string or in a form of the same shape.
 *
 * @throws {GraphQLError} as {@link paramsIn}.
 */
export function paramsInSearch(search: string): OperationParams {
  if (!isEncodedUtf8(search)) throw notUtf8('A percent-encoded parameter');
  const params: { [name: string]: unknown } = Object.create(null);
  for (const [name, value] of new URLSearchParams(search)) {
    if (Object.hasOwn(params, name)) {
      throw refusal(400, `The parameter ${quoted(name)} is given more than once.`);
    }
    const isJson = name === 'variables' || name === 'extensions';
    params[name] = isJson && value !== '' ? jsonIn(value, `The parameter ${name}`) : value;
  }
  return paramsIn(params);
}

/** Parses JSON with exact numbers. @throws {GraphQLError} `BAD_REQUEST`, whose message does not quote the text. */
export function jsonIn(text: string, what: string): unknown {
  try {
    return parseJson(text);
  } catch {
    throw refusal(400, `${what} is not valid JSON.`);
  }
}

/** The text of bytes. @throws {GraphQLError} `BAD_REQUEST` unless they are UTF-8: no other text may stand in their place. */
export function textOf(bytes: Buffer, what: string): string {
  if (!isUtf8(bytes)) throw notUtf8(what);
  return bytes.toString('utf8');
}

const notUtf8 = (what: string) => refusal(400, `${what} is not valid UTF-8.`);

/** Whether the percent-encoded bytes of a text are UTF-8. A percent sign before anything else stands for itself. */
function isEncodedUtf8(text: string): boolean {
  try {
    decodeURIComponent(text.replaceAll(/%(?![\da-f]{2})/gi, '%25'));
    return true;
  } catch {
    return false;
  }
}

/** An empty or null parameter counts as absent: clients differ in what they send. */
const given = (fields: Fields, name: string): unknown =>
  fields[name] === '' ? null : (fields[name] ?? null);

function textIn(fields: Fields, name: string): string | null {
  const value = given(fields, name);
  if (value === null || typeof value === 'string') return value;
  throw refusal(400, `The parameter ${name} must be a string.`);
}

function objectIn(fields: Fields, name: string): Fields | null {
  const value = given(fields, name);
  if (value === null || isObject(value)) return value;
  throw refusal(400, `The parameter ${name} must be an object.`);
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const quoted = (name: string): string => JSON.stringify(name.length > 50 ? `${name.slice(0, 50)}…` : name);
