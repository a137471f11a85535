import { maxRowsPerPage } from '../rest-api/limits.ts';
import type { Page, RequestOptions, UpstreamClient } from './client.ts';
import { isUpstreamError } from './errors.ts';

/** One request of a page-number list, and the part of its rows that is wanted. */
export interface PageRequest {
  /** Counts from 1. */
  readonly page: number;
  readonly pageSize: number;
  /** Rows of the page to leave out at its beginning. */
  readonly skip: number;
  /** Rows of the page to take after those. */
  readonly take: number;
}

/**
 * The requests that cover the rows [offset, offset + limit) of a list that is read by page number: as few pages as
 * possible, all of one size, and of those the smallest size. Pages come in the order of their rows; no rows need none.
 * Throws a `RangeError` for numbers that are not whole, or negative.
 */
export function pageForRange(
  offset: number,
  limit: number,
  maxPageSize: number = maxRowsPerPage,
): ReadonlyArray<PageRequest> {
  if (!isCount(offset) || !isCount(limit) || !isCount(maxPageSize) || maxPageSize === 0) {
    throw new RangeError(`No pages cover ${limit} rows from ${offset} in pages of up to ${maxPageSize}.`);
  }
  if (limit === 0) return [];
  if (limit <= maxPageSize && offset % limit === 0) {
    return [{ page: offset / limit + 1, pageSize: limit, skip: 0, take: limit }];
  }
  const last = offset + limit - 1;
  let size = maxPageSize;
  let fewest = Number.POSITIVE_INFINITY;
  for (let candidate = 1; candidate <= maxPageSize; candidate += 1) {
    const pages = Math.floor(last / candidate) - Math.floor(offset / candidate) + 1;
    if (pages < fewest) {
      fewest = pages;
      size = candidate;
    }
    if (pages === 1) break;
  }
  const first = Math.floor(offset / size);
  return Array.from({ length: fewest }, (_, index) => {
    const start = (first + index) * size;
    const skip = Math.max(0, offset - start);
    const end = Math.min(size, offset + limit - start);
    return { page: first + index + 1, pageSize: size, skip, take: end - skip };
  });
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** Whether the API responded that a page is behind the last one: a 404 of a route that exists (contract §1). */
function isPastTheEnd(error: unknown): boolean {
  return isUpstreamError(error) && error.kind === 'status' && error.status === 404 && !error.routeMissing;
}

/** The page to read, and the options of its list. */
export interface PageOptions extends RequestOptions {
  /** Counts from 1. */
  readonly page: number;
  readonly pageSize: number;
}

/**
 * Reads one page. A page behind the last one is empty, with an unknown total: a list can shrink while it is read. A
 * 404 on the first page stays an error, since that page always exists.
 */
export async function readPage(client: UpstreamClient, route: string, options: PageOptions): Promise<Page> {
  const { page, pageSize, query = [], params = {} } = options;
  const paged = [...query];
  if (page > 1) paged.push(['page', String(page)]);
  paged.push(['page_size', String(pageSize)]);
  try {
    return await client.list(route, { params, query: paged });
  } catch (error) {
    if (page > 1 && isPastTheEnd(error)) return { rows: [], total: null };
    throw error;
  }
}
