import { ExactNumber } from '../lib/exact-json.ts';
import type { Page, Row, WriteResult } from './client.ts';
import { toHex } from './ids.ts';
import { type Failure, failure } from './transport/failure.ts';
import type { ParsedResponse } from './transport/response.ts';

/** Turns a successful response into what a caller wants, or into a failure where the body has another shape. */
export type Shape<T> = (response: ParsedResponse) => { readonly value: T } | Failure;

/** Whether a parsed value is a JSON object. */
export function isRow(value: unknown): value is Row {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ExactNumber)
  );
}

/** Whether a parsed value is a JSON array. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRows(list: readonly unknown[]): list is readonly Row[] {
  return list.every(isRow);
}

/** The row with its uuids in their wire form where the server writes them with dashes, as some do. */
function withHexUuids(row: Row): Row {
  let changed: Record<string, unknown> | null = null;
  for (const column of Object.keys(row)) {
    if (column !== 'uuid' && !column.endsWith('_uuid')) continue;
    const value = row[column];
    if (typeof value !== 'string' || value.length !== dashedLength) continue;
    const hex = toHex(value);
    if (hex === null) continue;
    changed ??= { ...row };
    changed[column] = hex;
  }
  return changed ?? row;
}

const dashedLength = 36;

/** A server writes all rows of a response alike, so only the first is checked. */
function allWithHexUuids(rows: readonly Row[]): readonly Row[] {
  const [first] = rows;
  return first === undefined || withHexUuids(first) === first ? rows : rows.map(withHexUuids);
}

/** A list of objects. */
export const asPage: Shape<Page> = (response) => {
  const { body, total } = response;
  if (!isList(body)) return wrongShape(response, 'a list');
  return isRows(body)
    ? { value: { rows: allWithHexUuids(body), total } }
    : wrongShape(response, 'a list of objects');
};

/** A list of anything. */
export const asValues: Shape<readonly unknown[]> = (response) =>
  isList(response.body) ? { value: response.body } : wrongShape(response, 'a list');

/** An object. */
export const asObject: Shape<Row> = (response) =>
  isRow(response.body) ? { value: withHexUuids(response.body) } : wrongShape(response, 'an object');

/** A row, or null where there is none. */
export const asObjectOrNull: Shape<Row | null> = (response) =>
  response.body === null ? { value: null } : asObject(response);

/** Any JSON. */
export const asAnything: Shape<unknown> = ({ body }) => ({ value: body });

/** A text; what is none reads as empty. */
export const asText: Shape<string> = ({ body }) => ({ value: typeof body === 'string' ? body : '' });

/** The size of a list. */
export const asTotal: Shape<number | null> = ({ total }) => ({ value: total });

/** The response to a write. */
export const asWritten: Shape<WriteResult> = ({ status, body }) => ({ value: { status, body } });

/** Its message names the kind of the body, not the body. */
function wrongShape(response: ParsedResponse, wanted: string): Failure {
  const { status, body } = response;
  const kind = body === null ? 'nothing' : isList(body) ? 'a list' : isRow(body) ? 'an object' : typeof body;
  const found = kind === 'a list' ? 'a list of something else' : kind;
  return failure('protocol', `returned ${found} instead of ${wanted}`, { status });
}
