import type { Row } from '../upstream/client.ts';

/** Months, both included; null or left out for no bound. */
export interface Months {
  readonly start?: string | null | undefined;
  readonly end?: string | null | undefined;
}

/** Whether a month is one of these. A row without one passes, so that its field reports the broken contract. */
export function isWithin(month: string | null, { start, end }: Months): boolean {
  return month === null || (month >= (start ?? month) && month <= (end ?? month));
}

/** The month after one. */
export function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 4)}-${String(number + 1).padStart(2, '0')}`;
}

/** The month of a row that has a day of it in one of these columns; null where none has. */
export function monthOfDay(row: Row, ...columns: readonly string[]): string | null {
  for (const column of columns) {
    const day = row[column];
    if (typeof day === 'string' && /^\d{4}-\d\d/.test(day)) return day.slice(0, 7);
  }
  return null;
}
