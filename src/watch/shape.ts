import type { Row } from '../upstream/client.ts';
import { toHex } from '../upstream/ids.ts';

/** Whether something is an object with named values. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A type guard for the row of one order or resource, with the columns that polling needs. */
export function rowOf(uuid: string): (value: unknown) => value is Row {
  const hex = toHex(uuid);
  return (value): value is Row =>
    isRecord(value) &&
    typeof value.uuid === 'string' &&
    toHex(value.uuid) === hex &&
    typeof value.state === 'string';
}
