import type { ListRoute, Pages } from '../loaders/relation.ts';
import { maxIdsPerList, maxRequestLineBytes, maxRowsPerPage } from '../rest-api/limits.ts';
import { pageForRange } from '../upstream/paginate.ts';
import { defaultPageSize } from './cursor.ts';
import type { FieldPlan } from './projection.ts';

/** The arguments of a field. */
export type Arguments = Readonly<Record<string, unknown>>;

/** What reading one page of one list may take. */
export interface PageCost {
  readonly requests: number;
  /** Rows that are read, those that are thrown away included. */
  readonly rows: number;
  /** Rows of the page. */
  readonly nodes: number;
}

/** An id and a comma. Slugs of Waldur have 50 characters at most. */
const idLength = { uuid: 33, slug: 51 } as const;
/** A parameter of a filter has a name of its own in the REST API. */
const longestParameter = 50;

/**
 * The page that paging arguments ask for, read on its own; of a list that the server may not page, the whole list, which
 * is taken to be no longer than one page can be.
 */
export function pageCost(plan: FieldPlan, args: Arguments, maxPageSize: number, isPaged = true): PageCost {
  const cost = pagedCost(plan, args, maxPageSize);
  if (isPaged || cost.requests === 0) return cost;
  // A count alone is asked for first.
  const requests = cost.requests + (plan.total ? 1 : 0);
  return { ...cost, requests, rows: cost.rows + requests * maxRowsPerPage };
}

function pagedCost(plan: FieldPlan, args: Arguments, maxPageSize: number): PageCost {
  const last = sizeIn(args.last, maxPageSize);
  const limit = last ?? sizeIn(args.first, maxPageSize) ?? Math.min(defaultPageSize, maxPageSize);
  const floor = (positionIn(args.after) ?? -1) + 1;
  const end = positionIn(args.before);
  const count: PageCost = { requests: plan.total ? 1 : 0, rows: plan.total ? 1 : 0, nodes: 0 };
  if (!plan.rows || limit === 0) return count;
  // The end of a list of unknown size is one page, and the one before it where that is short.
  if (last !== null && end === null) return { requests: 2, rows: 2 * limit, nodes: limit };
  const start = last === null ? floor : Math.min(end ?? 0, Math.max(floor, (end ?? 0) - limit));
  const stop = end === null ? start + limit : Math.min(start + limit, end);
  if (stop <= start) return count;
  const pages = pageForRange(start, stop - start, maxRowsPerPage);
  const rows = pages.reduce((sum, page) => sum + page.pageSize, 0);
  // A page past the end does not tell how long the list is.
  const recount = plan.total && (pages[0]?.page ?? 1) > 1 ? 1 : 0;
  return { requests: pages.length + recount, rows: rows + recount, nodes: stop - start };
}

/** The lists of how many parents fit one request. */
export function parentsPerRequest(relation: Pages, columns: ReadonlySet<string>, args: Arguments): number {
  const { list, many, key } = relation;
  const id = many && key.includes('slug') ? idLength.slug : idLength.uuid;
  const { first: _first, last: _last, after: _after, before: _before, ...filter } = args;
  return idsPerRequest(list.route, list.field ? columns : new Set(), id, lengthOf(filter));
}

/** How many ids fit the request line next to the names of columns and `other` bytes. */
export function idsPerRequest(
  route: string,
  columns: ReadonlySet<string>,
  id: number = idLength.uuid,
  other = 0,
): number {
  let length = route.length + 100 + other;
  for (const column of columns) length += `&field=${column}`.length;
  return Math.max(1, Math.min(maxIdsPerList, Math.floor((maxRequestLineBytes - length) / id)));
}

/** Whether rows of a list that sends only some columns are completed one by one. */
export function isCompleted(list: ListRoute, columns: ReadonlySet<string>): boolean {
  const { only } = list;
  if (only === undefined || (list.rows !== 'Customer' && list.rows !== 'Project')) return false;
  return [...columns].some((column) => !only.includes(column));
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

/** What is out of range is refused without a request. */
function sizeIn(value: unknown, maxPageSize: number): number | null {
  return typeof value === 'number' ? Math.max(0, Math.min(value, maxPageSize)) : null;
}

/** The position in a cursor; null when it is none, which is refused without a request. */
function positionIn(cursor: unknown): number | null {
  if (typeof cursor !== 'string') return null;
  const position = /:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'));
  return position ? Number(position[1]) : null;
}
