import type { Call } from '../rest/call.ts';
import type { RowType } from '../rest/columns.ts';
import {
  bool,
  contains,
  day,
  type Filter,
  type Filters,
  repeated,
  text,
  time,
  url,
  uuid,
} from '../rest/filters.ts';
import type { Orderings, OrderKey } from '../rest/paging.ts';
import type { Json } from '../world/types.ts';

/** How a filter compares the value of its parameter with a column. */
export interface ColumnFilter {
  /** `after` and `before` include the time itself. On the 2024 server, `after` accepts only dates, `after-moment` times. */
  readonly by:
    | 'uuid'
    | 'url'
    | 'text'
    | 'part'
    | 'bool'
    | 'empty'
    | 'after'
    | 'after-moment'
    | 'before'
    | 'day'
    | 'several';
  /** The column. Default: that with the name of the parameter. */
  readonly column?: string;
}

const words = (value: Json): string => (value === null || value === undefined ? '' : String(value));

function filterOf<T>(read: (row: T, call: Call) => Json, { by }: ColumnFilter): Filter<T> {
  const instant = (row: T, call: Call): number => Date.parse(words(read(row, call)));
  switch (by) {
    case 'uuid':
      return uuid((row, value, call) => read(row, call) === value);
    case 'url':
      return url((row, value, call) => words(read(row, call)).split('/').at(-2) === value);
    case 'text':
      return text((row, value, call) => words(read(row, call)) === value);
    case 'part':
      return text((row, value, call) => words(read(row, call)).toLowerCase().includes(value.toLowerCase()));
    case 'bool':
      return bool((row, value, call) => Boolean(read(row, call)) === value);
    case 'empty':
      return bool((row, value, call) => (read(row, call) === null) === value);
    case 'after-moment':
      return time((row, value, call) => instant(row, call) >= value);
    case 'after':
      return {
        ...time((row, value, call) => instant(row, call) >= value),
        in2024: day((row, value, call) => instant(row, call) >= value),
      };
    case 'before':
      return time((row, value, call) => instant(row, call) <= value);
    case 'day':
      return day((row, value, call) => instant(row, call) === value);
    case 'several':
      return repeated((row, values, call) => values.includes(words(read(row, call))));
  }
}

/** Filters that compare their value with a column of the row. */
export function byColumns<T>(
  row: RowType<T>,
  filters: Readonly<Record<string, ColumnFilter | ColumnFilter['by']>>,
): Filters<T> {
  return Object.fromEntries(
    Object.entries(filters).map(([name, given]) => {
      const filter: ColumnFilter = typeof given === 'string' ? { by: given } : given;
      return [name, filterOf<T>(columnOf(row, filter.column ?? name), filter)];
    }),
  );
}

/** A filter for rows that contain the text in one of several columns. */
export function searchIn<T>(...of: readonly ((row: T) => string)[]): Filter<T> {
  return contains((row) => of.map((each) => each(row)).join(' '));
}

/** Sort keys by columns. A name may have another column. */
export function orderedBy<T>(
  row: RowType<T>,
  ...names: readonly (string | readonly [string, string])[]
): Orderings<T> {
  return Object.fromEntries(
    names.map((given) => {
      const [name, column] = typeof given === 'string' ? [given, given] : given;
      const read = columnOf(row, column);
      return [name, (one: T, call: Call): OrderKey => keyOf(read(one, call))];
    }),
  );
}

function columnOf<T>(row: RowType<T>, name: string): (row: T, call: Call) => Json {
  const column = row.columns[name];
  if (!column) throw new TypeError(`${row.kind} has no column ${name}`);
  return column;
}

function keyOf(value: Json): OrderKey {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  const text = words(value);
  // Decimals are texts in rows, but are sorted as numbers.
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
