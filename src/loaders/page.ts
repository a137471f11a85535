import type { Page, Row } from '../upstream/client.ts';
import type { PageRequest } from '../upstream/paginate.ts';
import type { RestQuery } from '../upstream/rest-client.ts';

/** Which rows of a list are wanted. Offsets count from 0. */
export type Range =
  | { readonly from: 'start'; readonly offset: number; readonly limit: number }
  /** The last `limit` rows before `end` (null: of the whole list), none before `floor`. */
  | { readonly from: 'end'; readonly end: number | null; readonly floor: number; readonly limit: number };

/** One page of one list, as the selection wants it. */
export interface PageQuery {
  readonly range: Range;
  /** Filter and order, as query parameters. */
  readonly query: RestQuery;
  readonly columns: ReadonlySet<string>;
  /** False when only the size of the list is wanted. */
  readonly rows: boolean;
  /** True when the size of the list is wanted. */
  readonly total: boolean;
}

/** A page of a list. */
export interface PageResult {
  readonly rows: readonly Row[];
  /** Position of the first row in the whole list. */
  readonly offset: number;
  /** Size of the whole list, or null when nobody asked for it or the server did not say. */
  readonly total: number | null;
  /** Whether rows follow the page; known even where the total is not. */
  readonly more: boolean;
}

/** Where a list is: path parameters, and the filter that makes it the list of one parent. */
export interface Place {
  readonly params?: { readonly uuid: string };
  readonly query?: RestQuery;
}

/** The positions [start, end) that a range means in a list of `total` rows. */
export function bounds(range: Range, total: number): { start: number; end: number } {
  if (range.from === 'start') {
    const start = Math.min(range.offset, total);
    return { start, end: Math.min(start + range.limit, total) };
  }
  const end = Math.min(range.end ?? total, total);
  return { start: Math.min(end, Math.max(range.floor, end - range.limit, 0)), end };
}

/** Cuts one parent's page out of its list, of which only a prefix is known unless `complete`. */
export function cut(list: readonly Row[], range: Range, complete: boolean): PageResult {
  const { start, end } = bounds(range, list.length);
  return {
    rows: list.slice(start, end),
    offset: start,
    total: complete ? list.length : null,
    more: end < list.length,
  };
}

/** The rows that requests for parts of a list were made for. */
export function rowsOf(answers: readonly Page[], requests: readonly PageRequest[]): readonly Row[] {
  const parts = answers.map(({ rows }, index) => {
    const { skip = 0, take = 0 } = requests[index] ?? {};
    return skip === 0 && rows.length <= take ? rows : rows.slice(skip, skip + take);
  });
  return parts.length === 1 ? (parts[0] ?? []) : parts.flat();
}

/** Lists have no unique order, so a row can come twice when it moves between pages (contract §1). */
export function distinctRows(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<unknown>();
  return rows.filter((row) => {
    const uuid = row.uuid;
    if (uuid === undefined) return true;
    if (seen.has(uuid)) return false;
    seen.add(uuid);
    return true;
  });
}
