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

/** The uuid in a column as {@link uuidIn}; null where the column is absent, null or empty. */
export function uuidOrNull(row: Row, column: string): string | null {
  const value = row[column];
  return value === undefined || value === null || value === '' ? null : uuidIn(row, column);
}

/** The id in a column, for comparison: a uuid in its wire form, another text unchanged; empty for anything else. */
export function idIn(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? (toHex(value) ?? value) : '';
}

/** The id in a column as {@link idIn}; the uuid at the end where it is the address (URL) of an object. */
export function idNamedIn(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? (uuidNamedBy(value) ?? value) : '';
}

/** The entries of a value that should be a list; none where it is absent or null. Throws {@link UnusableValue} for anything else. */
export function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value === undefined || value === null) return [];
  throw new UnusableValue('no list where one should be');
}

/** The objects in a value that should be a list, as {@link listIn}. Other entries are dropped. */
export function rowsIn(value: unknown): readonly Row[] {
  return listIn(value).filter(isRow);
}

/** The text in a column; null when it is absent, null, empty or not a text. */
export function stringIn(row: Row, column: string): string | null {
  const value = row[column];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The texts in a list of values. */
export function textsIn(values: readonly unknown[]): readonly string[] {
  return values.filter((value) => typeof value === 'string');
}

/** The month of a row with the columns `year` and `month` (numbers, or texts of them) as `YYYY-MM`; null where that is no month. */
export function monthIn({ year, month }: Row): string | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : null;
}
