import type { Range } from '../loaders/page.ts';
import type { WantedList } from '../relations/list.ts';
import { defaultPageSize } from './cursor.ts';
import type { FieldPlan } from './projection.ts';

/** The arguments of a field. */
export type Arguments = Readonly<Record<string, unknown>>;

/** A parameter of a filter has a name of its own in the REST API. */
const longestParameter = 50;

/** The part of its list that a connection needs, by its plan and arguments. */
export function wantedOf({ row, rows, total }: FieldPlan, args: Arguments, maxPageSize: number): WantedList {
  const { as: _as, first: _first, last: _last, after: _after, before: _before, ...filter } = args;
  return {
    columns: row.columns,
    rows,
    total,
    range: rangeOf(args, maxPageSize),
    filterBytes: lengthOf(filter),
    ordered: Boolean(args.orderBy),
    timed: hasTimes(args.filter),
  };
}

const hasTimes = (filter: unknown): boolean =>
  typeof filter === 'object' && filter !== null && ('createdAfter' in filter || 'modifiedAfter' in filter);

/** The range of rows of valid paging arguments. */
function rangeOf(args: Arguments, maxPageSize: number): Range {
  const last = sizeIn(args.last, maxPageSize);
  const floor = (positionIn(args.after) ?? -1) + 1;
  const end = positionIn(args.before);
  if (last !== null) return { from: 'end', end, floor, limit: last };
  const first = sizeIn(args.first, maxPageSize) ?? Math.min(defaultPageSize, maxPageSize);
  const limit = end === null ? first : Math.max(0, Math.min(first, end - floor));
  return { from: 'start', offset: floor, limit };
}

/** An upper bound of the bytes that a filter takes in a request line. */
function lengthOf(value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'object') {
    return Object.values(value).reduce((sum: number, one: unknown) => sum + lengthOf(one), 0);
  }
  const text = String(value);
  const plain = text.match(/[\w.~-]/g)?.length ?? 0;
  return longestParameter + plain + 3 * (Buffer.byteLength(text) - plain);
}

/** A page size within its bounds: values out of range are refused without a request. */
function sizeIn(value: unknown, maxPageSize: number): number | null {
  return typeof value === 'number' ? Math.max(0, Math.min(value, maxPageSize)) : null;
}

/** The position in a cursor; null when it is none, which is refused without a request. */
function positionIn(cursor: unknown): number | null {
  if (typeof cursor !== 'string') return null;
  const position = /:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'));
  return position ? Number(position[1]) : null;
}
