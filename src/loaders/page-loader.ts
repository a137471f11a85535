import DataLoader from 'dataloader';
import { toError } from '../lib/to-error.ts';
import { maxIdsPerList, maxRequestLineBytes, maxRowsPerPage } from '../rest-api/limits.ts';
import { factsOf } from '../rest-api/routes.ts';
import type { ServerCapabilities } from '../upstream/capabilities.ts';
import type { Page, Row } from '../upstream/client.ts';
import { isUpstreamError } from '../upstream/errors.ts';
import { type PageRequest, pageForRange, readPage } from '../upstream/paginate.ts';
import type { RestClient, RestQuery } from '../upstream/rest-client.ts';
import { encodeQuery } from '../upstream/url.ts';
import { detailOnly } from './detail-only.ts';
import { ArgumentUnsupported, FilterTooLong, UnknownLength } from './errors.ts';
import { fieldNames } from './field-names.ts';
import type { ListRoute, Pages, SharedList } from './relation.ts';
import { idIn } from './row-ids.ts';

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

/** What one more request is worth in rows: below that, reading surplus rows is cheaper than asking again. */
export const rowsPerRequest = 100;

type Place = { readonly params?: { readonly uuid: string }; readonly query?: RestQuery };

/** The page below one parent row, as one place of the operation wants it. */
interface Wish extends Pick<PageQuery, 'columns' | 'rows' | 'total'> {
  readonly parent: Row;
}

/**
 * Reads pages of lists for one operation. Lists of one relation that are wanted in the same tick with the same
 * arguments are read together: once for all places of the answer that show the list of one parent, and for many parents
 * where the API has a filter for them.
 */
export class PageLoader {
  readonly #client: RestClient;
  readonly #capabilities: ServerCapabilities;
  readonly #shared = new Map<string, DataLoader<Wish, PageResult>>();

  constructor(client: RestClient, capabilities: ServerCapabilities) {
    this.#client = client;
    this.#capabilities = capabilities;
  }

  /** A page of a list that hangs below no row. */
  page(list: ListRoute, wanted: PageQuery, place: Place = {}): Promise<PageResult> {
    return this.#one(list, place, wanted);
  }

  /** A page of the list below one parent row. It may have more than was wanted: columns, the total, the rows. */
  pageOf(
    name: string,
    relation: Pages,
    parent: Row,
    wanted: PageQuery,
    extra: RestQuery = [],
  ): Promise<PageResult> {
    const { many } = relation;
    const { range, columns, rows, total } = wanted;
    const query = withinParent(
      [...wanted.query, ...extra],
      [...(relation.one(parent).query ?? []), ...(many?.query([parent]) ?? [])],
    );
    if (query === null) return Promise.resolve({ rows: [], offset: 0, total: 0, more: false });
    const id = JSON.stringify([name, range, query]);
    let loader = this.#shared.get(id);
    if (!loader) {
      loader = new DataLoader((wishes) => this.#batch(relation, wishes, range, query), { cache: false });
      this.#shared.set(id, loader);
    }
    return loader.load({ parent, columns, rows, total });
  }

  async #batch(
    relation: Pages,
    wishes: readonly Wish[],
    range: Range,
    query: RestQuery,
  ): Promise<(PageResult | Error)[]> {
    const { many } = relation;
    const idOf = many
      ? (parent: Row) => idIn(parent, many.parentKey)
      : (parent: Row) => JSON.stringify(relation.one(parent));
    const parents = new Map<string, Row>();
    for (const { parent } of wishes) parents.set(idOf(parent), parent);
    const wanted: PageQuery = { range, query, ...inOne(wishes) };
    const pages = new Map<string, PageResult | Error>();
    const each = (group: ReadonlyMap<string, Row>) =>
      Promise.all(
        [...group].map(async ([id, parent]) => {
          pages.set(id, await settle(this.#one(relation.list, relation.one(parent), wanted)));
        }),
      );
    if (many) await this.#readMany(relation, many, parents, wanted, pages, each);
    else await each(parents);
    return wishes.map(
      ({ parent }) => pages.get(idOf(parent)) ?? new Error('A list of a batch was not read.'),
    );
  }

  async #readMany(
    relation: Pages,
    many: SharedList,
    parents: Map<string, Row>,
    wanted: PageQuery,
    pages: Map<string, PageResult | Error>,
    each: (group: ReadonlyMap<string, Row>) => Promise<unknown>,
  ): Promise<void> {
    const unnamed = new Map(
      [...parents].filter(([, parent]) => many.query([parent]).some(([, value]) => value === '')),
    );
    for (const id of unnamed.keys()) parents.delete(id);
    await each(unnamed);
    if (parents.size <= 1 || (many.needs && this.#capabilities.lacks(many.needs))) {
      await each(parents);
      return;
    }
    await Promise.all(
      this.#chunks(relation, many, parents, wanted).map(async (chunk) => {
        await each(await this.#together(relation, many, chunk, wanted, pages));
      }),
    );
  }

  /** Splits parents so that each request line stays within what the API accepts. */
  #chunks(
    relation: Pages,
    many: SharedList,
    parents: ReadonlyMap<string, Row>,
    wanted: PageQuery,
  ): ReadonlyMap<string, Row>[] {
    if (many.query([...parents.values()]).length === 0) return [parents];
    const fixed = this.#listQuery(relation.list, wanted.query, [...wanted.columns, many.groupBy]);
    const split = (entries: readonly [string, Row][]): ReadonlyMap<string, Row>[] => {
      const query = [...fixed, ...many.query(entries.map(([, parent]) => parent))];
      if (
        entries.length <= 1 ||
        (entries.length <= maxIdsPerList && lineLength(relation.list.route, query) < maxRequestLineBytes)
      ) {
        return [new Map(entries)];
      }
      const half = Math.ceil(entries.length / 2);
      return [...split(entries.slice(0, half)), ...split(entries.slice(half))];
    };
    return split([...parents]);
  }

  /**
   * Reads the lists of several parents through one shared list, in the same order as each list has on its own, so
   * that a prefix of the shared list holds a prefix of every list. Returns the parents that are better asked alone:
   * all of them where the server takes one id only, some where the shared list is much longer than what is wanted.
   */
  async #together(
    relation: Pages,
    many: SharedList,
    parents: ReadonlyMap<string, Row>,
    wanted: PageQuery,
    pages: Map<string, PageResult | Error>,
  ): Promise<ReadonlyMap<string, Row>> {
    const query = this.#listQuery(
      relation.list,
      [...many.query([...parents.values()]), ...wanted.query],
      [...wanted.columns, many.groupBy],
    );
    const route = relation.list.route;
    const read = (page: number) => readPage(this.#client, route, { query, page, pageSize: maxRowsPerPage });
    let first: Awaited<ReturnType<typeof read>>;
    try {
      first = await read(1);
    } catch (error) {
      if (many.needs && refusesManyIds(error)) {
        this.#capabilities.markLacking(many.needs);
        return parents;
      }
      if (mayWantDates(relation.list, wanted.query, error)) return parents;
      for (const id of parents.keys()) pages.set(id, toError(error));
      return new Map();
    }
    // Rows of no parent that was asked for: the server reads the filter in another way than this gateway.
    if (isNarrowed(many, parents) && hasStrangers(first.rows, many.groupBy, parents)) {
      if (many.needs) this.#capabilities.markLacking(many.needs);
      return parents;
    }
    let rows = first.rows;
    const total = first.total ?? (rows.length === maxRowsPerPage ? Number.POSITIVE_INFINITY : rows.length);
    let lists = groupRows(rows, many.groupBy);
    let short: ReadonlyMap<string, Row> = new Map();
    let complete = total <= rows.length;
    if (!complete) {
      const { range } = wanted;
      const need = range.from === 'start' ? range.offset + range.limit : Number.POSITIVE_INFINITY;
      // Whether rows follow the page is told with the total only.
      const enough = (id: string) => !wanted.total && (lists.get(id)?.length ?? 0) >= need;
      short = new Map([...parents].filter(([id]) => !enough(id)));
      const morePages = Math.ceil(total / maxRowsPerPage) - 1;
      const together = morePages * rowsPerRequest + (total - rows.length);
      const alone = short.size * (rowsPerRequest + (wanted.rows ? range.limit : 0));
      if (short.size > 0 && together <= alone) {
        try {
          const others = await Promise.all(Array.from({ length: morePages }, (_, index) => read(index + 2)));
          rows = distinctRows([...rows, ...others.flatMap((page) => page.rows)]);
          // Rows that sort alike may come in another order with each page, so that some come twice and others never.
          complete = rows.length === total && others.every((page) => page.total === total);
          if (complete) {
            lists = groupRows(rows, many.groupBy);
            short = new Map();
          }
        } catch (error) {
          for (const id of short.keys()) pages.set(id, toError(error));
          short = new Map([...short].filter(([id]) => !pages.has(id)));
        }
      }
    }
    for (const id of parents.keys()) {
      if (short.has(id) || pages.has(id)) continue;
      const list = lists.get(id) ?? [];
      pages.set(id, cut(list, wanted.range, complete));
    }
    return short;
  }

  /** The page of one list; with dates in place of times where the server takes nothing else. */
  async #one(list: ListRoute, place: Place, wanted: PageQuery): Promise<PageResult> {
    if (!takesTimes(list, wanted.query)) return this.#read(list, place, wanted);
    const inDates = () => this.#read(list, place, { ...wanted, query: withDates(wanted.query) });
    if (this.#capabilities.lacks('resourceTimes')) return inDates();
    try {
      const page = await this.#read(list, place, wanted);
      this.#capabilities.markHaving('resourceTimes');
      return page;
    } catch (error) {
      if (!mayWantDates(list, wanted.query, error)) throw error;
      const page = await inDates();
      this.#capabilities.markLacking('resourceTimes');
      return page;
    }
  }

  async #read(list: ListRoute, place: Place, wanted: PageQuery): Promise<PageResult> {
    const filter = place.query ? [...place.query, ...wanted.query] : wanted.query;
    const at: Pick<Place, 'params'> = place.params ? { params: place.params } : {};
    const { range } = wanted;
    if (!wanted.rows || range.limit === 0) {
      if (lineLength(list.route, filter) > maxRequestLineBytes) throw new FilterTooLong();
      const total = wanted.total ? await this.#count(list, at, filter) : null;
      const { start, end } = bounds(range, total ?? 0);
      return { rows: [], offset: start, total, more: total !== null && end < total };
    }
    const query = this.#listQuery(list, filter, wanted.columns);
    if (lineLength(list.route, query) > maxRequestLineBytes) throw new FilterTooLong();
    const read = (page: number, pageSize: number) =>
      readPage(this.#client, list.route, { ...at, query, page, pageSize });
    if (range.from === 'end' && range.end === null) return this.#lastRows(list, at, query, range);
    const { start, end } = bounds(range, Number.MAX_SAFE_INTEGER);
    const requests = pageForRange(start, end - start, maxRowsPerPage);
    const [one] = requests;
    const answers =
      one && requests.length === 1
        ? [await read(one.page, one.pageSize)]
        : await Promise.all(requests.map(({ page, pageSize }) => read(page, pageSize)));
    const whole = this.#wholeList(list, answers, requests);
    if (whole) return cut(whole, range, true);
    const rows = rowsOf(answers, requests);
    let total = answers.find((answer) => answer.total !== null)?.total ?? null;
    // A page past the end is a 404 without a count: the list is shorter than the cursor says.
    if (total === null && wanted.total) total = await this.#count(list, at, filter);
    return {
      rows,
      offset: start,
      total,
      more: total !== null ? start + rows.length < total : rows.length === end - start,
    };
  }

  /** The size of a list: of one that the server does not count because it does not page it, by reading it. */
  async #count(list: ListRoute, at: Pick<Place, 'params'>, filter: RestQuery): Promise<number | null> {
    const total = await this.#client.count(list.route, { ...at, query: filter });
    if (total !== null || list.paged) return total;
    const page = await this.#client.list(list.route, {
      ...at,
      query: this.#listQuery(list, filter, ['uuid']),
    });
    return page.total ?? page.rows.length;
  }

  /** All rows of a list, if that is what the server sent instead of pages: more than was asked for, and no count. */
  #wholeList(
    list: ListRoute,
    answers: readonly Page[],
    requests: readonly PageRequest[],
  ): readonly Row[] | null {
    for (const [index, { rows, total }] of answers.entries()) {
      if (total !== null) {
        if (!list.paged) this.#capabilities.markHaving(`paged ${list.route}`);
        return null;
      }
      const { page = 1, pageSize = 0 } = requests[index] ?? {};
      // No rows on a later page may mean that it is past the end.
      if (rows.length > pageSize || (!list.paged && (rows.length > 0 || page === 1))) {
        this.#capabilities.markLacking(`paged ${list.route}`);
        return rows;
      }
    }
    return null;
  }

  /** The end of a list of unknown size: `page=last` tells the size and brings the tail in one request (contract §1). */
  async #lastRows(
    list: ListRoute,
    at: Pick<Place, 'params'>,
    query: RestQuery,
    range: { readonly floor: number; readonly limit: number },
  ): Promise<PageResult> {
    const { limit, floor } = range;
    const tail = await this.#client.list(list.route, {
      ...at,
      query: [...query, ['page', 'last'], ['page_size', String(limit)]],
    });
    const whole = this.#wholeList(list, [tail], [{ page: 1, pageSize: limit, skip: 0, take: limit }]);
    if (whole) return cut(whole, { ...range, from: 'end', end: null }, true);
    let rows = tail.rows;
    const total = tail.total ?? (rows.length === 0 ? 0 : null);
    if (total === null) throw new UnknownLength();
    if (rows.length < limit && total > rows.length) {
      const page = Math.ceil(total / limit) - 1;
      const before = await readPage(this.#client, list.route, { ...at, query, page, pageSize: limit });
      rows = distinctRows([...before.rows, ...rows]);
    }
    const wanted = Math.min(limit, Math.max(0, total - floor));
    rows = rows.slice(Math.max(0, rows.length - wanted));
    return { rows, offset: total - rows.length, total, more: false };
  }

  #listQuery(list: ListRoute, filter: RestQuery, columns: Iterable<string>): RestQuery {
    const query = withTieBreak(list, filter);
    return list.field ? [...query, ...fieldNames(list.rows, columns)] : query;
  }
}

/** What lists are sorted by in addition, so that pages of rows that are otherwise alike do not overlap. */
const tieBreakers = ['created', 'name'] as const;

/** The same order with one more key, where the caller chose one that rows can share and all servers know another. */
function withTieBreak({ route }: ListRoute, filter: RestQuery): RestQuery {
  const order = filter.find(([name]) => name === 'o')?.[1];
  if (order === undefined) return filter;
  const { orderings = '', orderings2024 = orderings } = factsOf(route);
  const keys = order.split(',').map((key) => key.replace(/^-/, ''));
  // These are told only to who sorts by nothing else (contract §2).
  if (keys.some((key) => detailOnly.has(key))) return filter;
  const known = (key: string) => [orderings, orderings2024].every((names) => names.split(' ').includes(key));
  const further = tieBreakers.find((key) => !keys.includes(key) && known(key));
  if (further === undefined) return filter;
  return filter.map((one) => (one[0] === 'o' ? ['o', `${order},${further}`] : one));
}

/** What covers all wishes. One wish keeps its set of columns, by which the names in a query are remembered. */
function inOne(wishes: readonly Wish[]): Omit<Wish, 'parent'> {
  const [first, ...others] = wishes;
  if (first && others.every(({ columns }) => columns === first.columns)) {
    const { columns } = first;
    return { columns, rows: wishes.some(({ rows }) => rows), total: wishes.some(({ total }) => total) };
  }
  const columns = new Set(wishes.flatMap((wish) => [...wish.columns]));
  return { columns, rows: wishes.some(({ rows }) => rows), total: wishes.some(({ total }) => total) };
}

/**
 * A filter without the parameters that name the parent, or null when it asks for other parents only. Left in, the
 * API would take the last of two values of such a parameter, and the list would be that of another parent (§3a).
 */
function withinParent(filter: RestQuery, parent: RestQuery): RestQuery | null {
  const rest: RestQuery[number][] = [];
  for (const [name, value] of filter) {
    const own = parent.find(([parameter]) => parameter === name);
    if (!own) rest.push([name, value]);
    else if (!value.split(',').includes(own[1])) return null;
  }
  return rest;
}

/** The positions [start, end) that a range means in a list of `total` rows. */
function bounds(range: Range, total: number): { start: number; end: number } {
  if (range.from === 'start') {
    const start = Math.min(range.offset, total);
    return { start, end: Math.min(start + range.limit, total) };
  }
  const end = Math.min(range.end ?? total, total);
  return { start: Math.min(end, Math.max(range.floor, end - range.limit, 0)), end };
}

/** Cuts one parent's page out of its list, of which only a prefix is known unless `complete`. */
function cut(list: readonly Row[], range: Range, complete: boolean): PageResult {
  const { start, end } = bounds(range, list.length);
  return {
    rows: list.slice(start, end),
    offset: start,
    total: complete ? list.length : null,
    more: end < list.length,
  };
}

/** The rows that requests for parts of a list were made for. */
function rowsOf(answers: readonly Page[], requests: readonly PageRequest[]): readonly Row[] {
  const parts = answers.map(({ rows }, index) => {
    const { skip = 0, take = 0 } = requests[index] ?? {};
    return skip === 0 && rows.length <= take ? rows : rows.slice(skip, skip + take);
  });
  return parts.length === 1 ? (parts[0] ?? []) : parts.flat();
}

/** Whether the shared list is filtered by its parents; a list of everything rightly has rows of others. */
function isNarrowed(many: SharedList, parents: ReadonlyMap<string, Row>): boolean {
  return many.query([...parents.values()]).length > 0;
}

function hasStrangers(rows: readonly Row[], column: string, parents: ReadonlyMap<string, Row>): boolean {
  return rows.some((row) => !parents.has(idIn(row, column)));
}

function groupRows(rows: readonly Row[], column: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = idIn(row, column);
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}

/** Lists have no unique order, so a row can come twice when it moves between pages (contract §1). */
function distinctRows(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<unknown>();
  return rows.filter((row) => {
    const uuid = row.uuid;
    if (uuid === undefined) return true;
    if (seen.has(uuid)) return false;
    seen.add(uuid);
    return true;
  });
}

/** A server of 2024 answers a comma list of ids with a validation error on that parameter (contract §3a). */
function refusesManyIds(error: unknown): boolean {
  return (
    isUpstreamError(error) &&
    error.status === 400 &&
    typeof error.body === 'object' &&
    error.body !== null &&
    'offering_uuid' in error.body
  );
}

const timeFilters: ReadonlySet<string> = new Set(['created', 'modified']);

/** Whether a filter has a time for a server that may want a date. */
function takesTimes({ rows }: ListRoute, query: RestQuery): boolean {
  return rows === 'Resource' && query.some(([name]) => timeFilters.has(name));
}

/** Whether a refusal may mean that the server takes dates only: it names the time, or as a HEAD says nothing. */
function mayWantDates(list: ListRoute, query: RestQuery, error: unknown): boolean {
  if (!takesTimes(list, query) || !isUpstreamError(error) || error.status !== 400) return false;
  const { body, method } = error;
  if (method === 'HEAD') return true;
  return typeof body === 'object' && body !== null && [...timeFilters].some((name) => name in body);
}

/** The same filter with dates, which mean their beginning. Throws where a time is another one. */
function withDates(query: RestQuery): RestQuery {
  return query.map((parameter) => {
    const [name, value] = parameter;
    if (!timeFilters.has(name)) return parameter;
    const [date, time] = new Date(value).toISOString().split('T');
    if (date === undefined || time !== '00:00:00.000Z') {
      throw new ArgumentUnsupported(`filter.${name}After`, 'it filters by whole days, from midnight UTC.');
    }
    return [name, date];
  });
}

/** The length of a request line, method, version and paging parameters included. */
function lineLength(route: string, query: RestQuery): number {
  return route.length + encodeQuery(query).length + 60;
}

async function settle<T>(promise: Promise<T>): Promise<T | Error> {
  try {
    return await promise;
  } catch (error) {
    return toError(error);
  }
}
