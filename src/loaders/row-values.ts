import type { Row } from '../upstream/client.ts';
import { isRow } from '../upstream/shape.ts';
import { UnusableValue } from './errors.ts';

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
