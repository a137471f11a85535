import type { Row } from '../upstream/client.ts';
import { toHex } from '../upstream/ids.ts';
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

/** What tells rows apart by a column: a uuid in its wire form, another text as it is; empty for anything else. */
export function idIn(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? (toHex(value) ?? value) : '';
}
