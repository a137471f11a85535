import { maxRowsPerPage } from '../rest-api/limits.ts';
import type { Page, Row } from '../upstream/client.ts';
import { isUpstreamError } from '../upstream/errors.ts';
import { type PageRequest, pageForRange, readPage } from '../upstream/paginate.ts';
import type { RestQuery } from '../upstream/rest-client.ts';
import { FilterTooLong, RouteUnsupported, UnknownLength } from './errors.ts';
import { fitsInLine, listQuery, mayWantDates, takesTimes, withDates } from './list-query.ts';
import type { ListRoute } from './list-route.ts';
import type { Loaders } from './loaders.ts';

/** Which rows of a list are wanted. Offsets count from 0. */
export type Range =
  | { readonly from: 'start'; readonly offset: number; readonly limit: number }
  /** The last `limit` rows before `end` (null: of the whole list), none before `floor`. */
  | { readonly from: 'end'; readonly end: number | null; readonly floor: number; readonly limit: number };

/** The page of a list that a selection needs. */
export interface PageQuery {
  readonly range: Range;
  /** Filter and order, as query parameters. */
  readonly query: RestQuery;
  readonly columns: ReadonlySet<string>;
  /** Whether rows are wanted, and not only the size of the list. */
  readonly rows: boolean;
  /** Whether the size of the list is wanted. */
  readonly total: boolean;
}

/** A page of a list. */
export interface PageResult {
  readonly rows: readonly Row[];
  /** Position of the first row in the whole list. */
  readonly offset: number;
  /** Size of the whole list, or null when it was not requested or the server did not return it. */
  readonly total: number | null;
  /** Whether rows follow the page; known even where the total is not. */
  readonly more: boolean;
}

/** The place of a list: path parameters, and the filter that selects the rows of one parent. */
export interface Place {
  readonly params?: { readonly uuid: string };
  readonly query?: RestQuery;
}

/** Reads the page of one list. Sends dates instead of times to servers that accept only dates. */
export function readRange(
  loaders: Loaders,
  list: ListRoute,
  place: Place,
  wanted: PageQuery,
): Promise<PageResult> {
  const reading = readTimed(loaders, list, place, wanted);
  return list.takenForObject === true ? reading.catch(withoutRoute) : reading;
}

/** Replaces the 404 of a server that takes the name of the list for the uuid of an object. */
function withoutRoute(error: unknown): never {
  throw isUpstreamError(error) && error.status === 404 ? new RouteUnsupported() : error;
}

async function readTimed(
  loaders: Loaders,
  list: ListRoute,
  place: Place,
  wanted: PageQuery,
): Promise<PageResult> {
  const { server } = loaders;
  const { timesNeed } = list;
  if (!timesNeed || !takesTimes(list, wanted.query)) return readAsked(loaders, list, place, wanted);
  const inDates = () => readAsked(loaders, list, place, { ...wanted, query: withDates(wanted.query) });
  if (server.lacks(timesNeed)) return inDates();
  try {
    const page = await readAsked(loaders, list, place, wanted);
    server.markHaving(timesNeed);
    return page;
  } catch (error) {
    if (!mayWantDates(list, wanted.query, error)) throw error;
    const page = await inDates();
    server.markLacking(timesNeed);
    return page;
  }
}

async function readAsked(
  loaders: Loaders,
  list: ListRoute,
  place: Place,
  wanted: PageQuery,
): Promise<PageResult> {
  const filter = place.query ? [...place.query, ...wanted.query] : wanted.query;
  const at: Pick<Place, 'params'> = place.params ? { params: place.params } : {};
  const { range } = wanted;
  if (!wanted.rows || range.limit === 0) {
    if (!fitsInLine(list.route, filter)) throw new FilterTooLong();
    const total = wanted.total ? await countRows(loaders, list, at, filter) : null;
    const { start, end } = bounds(range, total ?? 0);
    return { rows: [], offset: start, total, more: total !== null && end < total };
  }
  const query = listQuery(list, filter, wanted.columns);
  if (!fitsInLine(list.route, query)) throw new FilterTooLong();
  const read = (page: number, pageSize: number) =>
    readPage(loaders.client, list.route, { ...at, query, page, pageSize });
  if (range.from === 'end' && range.end === null) return lastRows(loaders, list, at, query, range);
  const { start, end } = bounds(range, Number.MAX_SAFE_INTEGER);
  const requests = pageForRange(start, end - start, maxRowsPerPage);
  const [one] = requests;
  const pages =
    one && requests.length === 1
      ? [await read(one.page, one.pageSize)]
      : await Promise.all(requests.map(({ page, pageSize }) => read(page, pageSize)));
  const whole = wholeList(loaders, list, pages, requests);
  if (whole) return cut(whole, range, true);
  const found = rowsOf(pages, requests);
  let total = pages.find((page) => page.total !== null)?.total ?? null;
  // A page after the end is a 404 without a count: the list has become shorter than the cursor says.
  if (total === null && wanted.total) total = await countRows(loaders, list, at, filter);
  const { length } = found;
  return {
    // If a duplicate is removed, the page ends one position earlier, so that the next page skips no row.
    rows: requests.length > 1 ? distinctRows(found) : found,
    offset: start,
    total,
    // Without a row there is no cursor: a client that continues would start again from the beginning.
    more: length > 0 && (total !== null ? start + length < total : length === end - start),
  };
}

/** The size of a list. A list that the server neither pages nor counts is read, and its rows are counted. */
async function countRows(
  { client }: Loaders,
  list: ListRoute,
  at: Pick<Place, 'params'>,
  filter: RestQuery,
): Promise<number | null> {
  const total = await client.count(list.route, { ...at, query: filter });
  if (total !== null || list.paged) return total;
  const page = await client.list(list.route, { ...at, query: listQuery(list, filter, ['uuid']) });
  return page.total ?? page.rows.length;
}

/** All rows of a list, if the server sent these instead of pages: it sends more rows than requested, and no count. */
function wholeList(
  { server }: Loaders,
  list: ListRoute,
  pages: readonly Page[],
  requests: readonly PageRequest[],
): readonly Row[] | null {
  for (const [index, { rows, total }] of pages.entries()) {
    if (total !== null) {
      if (!list.paged) server.markHaving(`paged ${list.route}`);
      return null;
    }
    const { page = 1, pageSize = 0 } = requests[index] ?? {};
    // An empty later page may also be one after the end.
    if (rows.length > pageSize || (!list.paged && (rows.length > 0 || page === 1))) {
      server.markLacking(`paged ${list.route}`);
      return rows;
    }
  }
  return null;
}

/** The end of a list of unknown size: `page=last` returns the size and the tail in one request (contract §1). */
async function lastRows(
  loaders: Loaders,
  list: ListRoute,
  at: Pick<Place, 'params'>,
  query: RestQuery,
  range: { readonly floor: number; readonly limit: number },
): Promise<PageResult> {
  const { client } = loaders;
  const { limit, floor } = range;
  const tail = await client.list(list.route, {
    ...at,
    query: [...query, ['page', 'last'], ['page_size', String(limit)]],
  });
  const whole = wholeList(loaders, list, [tail], [{ page: 1, pageSize: limit, skip: 0, take: limit }]);
  if (whole) return cut(whole, { ...range, from: 'end', end: null }, true);
  let rows = tail.rows;
  const total = tail.total ?? (rows.length === 0 ? 0 : null);
  if (total === null) throw new UnknownLength();
  if (rows.length < limit && total > rows.length) {
    const page = Math.ceil(total / limit) - 1;
    const before = await readPage(client, list.route, { ...at, query, page, pageSize: limit });
    rows = distinctRows([...before.rows, ...rows]);
  }
  const wanted = Math.min(limit, Math.max(0, total - floor));
  rows = rows.slice(Math.max(0, rows.length - wanted));
  return { rows, offset: total - rows.length, total, more: false };
}

/** The positions of a range in a list of `total` rows: from `start` to before `end`. */
export function bounds(range: Range, total: number): { start: number; end: number } {
  if (range.from === 'start') {
    const start = Math.min(range.offset, total);
    return { start, end: Math.min(start + range.limit, total) };
  }
  const end = Math.min(range.end ?? total, total);
  return { start: Math.min(end, Math.max(range.floor, end - range.limit, 0)), end };
}

/** Cuts a page out of a list. Unless `complete`, `list` is only its first rows. */
export function cut(list: readonly Row[], range: Range, complete: boolean): PageResult {
  const { start, end } = bounds(range, list.length);
  return {
    rows: list.slice(start, end),
    offset: start,
    total: complete ? list.length : null,
    more: end < list.length,
  };
}

/** Joins the wanted parts of the pages that `pageForRange` requested. */
export function rowsOf(pages: readonly Page[], requests: readonly PageRequest[]): readonly Row[] {
  const parts = pages.map(({ rows }, index) => {
    const { skip = 0, take = 0 } = requests[index] ?? {};
    return skip === 0 && rows.length <= take ? rows : rows.slice(skip, skip + take);
  });
  return parts.length === 1 ? (parts[0] ?? []) : parts.flat();
}

/** Removes rows with the same uuid: lists have no unique order, so a row that moves between pages can come twice (contract §1). */
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
