import type { Row } from '../upstream/client.ts';

/** A range of months as `YYYY-MM`, both ends included. Null or absent: no bound. */
export interface Months {
  readonly start?: string | null | undefined;
  readonly end?: string | null | undefined;
}

/** Whether a month is in the range. True for null, so that the field with the invalid month of the row reports the error. */
export function isWithin(month: string | null, { start, end }: Months): boolean {
  return month === null || (month >= (start ?? month) && month <= (end ?? month));
}

/** The month after `month`, both as `YYYY-MM`. */
export function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 4)}-${String(number + 1).padStart(2, '0')}`;
}

/** The month (`YYYY-MM`) of the first of these columns that contains a date; null where none does. */
export function monthOfDay(row: Row, ...columns: readonly string[]): string | null {
  for (const column of columns) {
    const day = row[column];
    if (typeof day === 'string' && /^\d{4}-\d\d/.test(day)) return day.slice(0, 7);
  }
  return null;
}
