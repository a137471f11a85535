import type { Row } from '../upstream/client.ts';
import { toHex, uuidNamedBy } from '../upstream/ids.ts';
import { isRow } from '../upstream/shape.ts';
import { UnusableValue } from './errors.ts';

/** The uuid in a column, in its wire form: some columns have dashes (contract §15). Throws {@link UnusableValue}. */
export function uuidIn(row: Row, column: string): string {
  const value = row[column];
  const uuid = typeof value === 'string' ? toHex(value) : null;
  if (uuid === null) throw new UnusableValue(`no uuid in ${column}`);
  return uuid;
}

/** The same where the column may be empty: null then. */
export function uuidOrNull(row: Row, column: string): string | null {
  const value = row[column];
  return value === undefined || value === null || value === '' ? null : uuidIn(row, column);
}

/** A key of a row by a column: a uuid in its wire form, another text unchanged; empty for anything else. */
export function idIn(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? (toHex(value) ?? value) : '';
}

/** The same where the column may have the address of an object, which ends in its uuid. */
export function idNamedIn(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? (uuidNamedBy(value) ?? value) : '';
}

/** The entries of a value from the wire that should be a list; absent or null means none. */
export function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value === undefined || value === null) return [];
  throw new UnusableValue('no list where one should be');
}

/** The rows in a value from the wire that should be a list of objects; absent or null means none. */
export function rowsIn(value: unknown): readonly Row[] {
  return listIn(value).filter(isRow);
}

/** A string column; null when it is absent, null or something else. */
export function stringIn(row: Row, column: string): string | null {
  const value = row[column];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The texts in a list of values. */
export function textsIn(values: readonly unknown[]): readonly string[] {
  return values.filter((value) => typeof value === 'string');
}

/** The month of a row that has year and month as numbers of their own, or as texts of them, `2026-08`; null where they are none. */
export function monthIn({ year, month }: Row): string | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : null;
}
