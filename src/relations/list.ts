import { toError } from '../lib/to-error.ts';
import { type HandDown, type HandedColumn, withHandedDown } from '../loaders/field-names.ts';
import { type AskedParameter, isNewerParameter, requestsPerDoubt } from '../loaders/list-arguments.ts';
import type { ListRoute } from '../loaders/list-route.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { bounds, type PageQuery, type PageResult, type Range, readRange } from '../loaders/page.ts';
import { idIn, uuidIn } from '../loaders/row-values.ts';
import type { Column, RowType } from '../rest-api/columns.ts';
import { maxRowsPerPage } from '../rest-api/limits.ts';
import type { ListableRoute, QueryName, RowsOf } from '../rest-api/routes.ts';
import type { ServerTrait } from '../upstream/capabilities.ts';
import type { Row } from '../upstream/client.ts';
import { pageForRange } from '../upstream/paginate.ts';
import type { RestQuery } from '../upstream/rest-client.ts';
import {
  type Arrival,
  type CostConditions,
  type FieldCost,
  idLength,
  type Joined,
  requestsFor,
} from './cost.ts';
import { readShared, type SharedList, sharedCost } from './shared-list.ts';
import { readSplit, type SplitList, splitCost } from './split-list.ts';
import { type CountWish, isOfStates, readStateCounts } from './state-counts.ts';

/** A paged list below a parent row. `N` is the union of the query parameters that its route accepts. */
export interface List<N extends QueryName = QueryName> {
  readonly kind: 'pages';
  /** Parent columns that the requests need. */
  readonly key: readonly string[];
  readonly list: ListRoute;
  /** Path parameters and filter of the request for the list of one parent. */
  readonly one: (parent: Row) => {
    readonly params?: { readonly uuid: string };
    readonly query?: ReadonlyArray<readonly [name: N, value: string]>;
  };
  /** Set where older servers ignore the filter by the parent, and would return all rows: the filter, so that it is checked first. */
  readonly doubtful?: (parent: Row) => AskedParameter;
  /** How one request reads the lists of many parents. Absent where the API has no filter for that. */
  readonly many?: SharedList<N>;
  /** Set where the API cannot filter the list by a parent at all. */
  readonly split?: SplitList;
  /** The columns of the parent that its rows get. */
  readonly handDown?: HandDown;
  /** Replaces the error of a request for the list of a parent. By default, the error stays as it is. */
  readonly refused?: (error: Error, parent: Row) => Error;
}

const consumed = new WeakMap<List, List>();

/** The list under the route for customers (always the same object for a relation); `relation` itself where there is one route for all. */
export function asConsumer(relation: List): List {
  const { asConsumer: list } = relation.list;
  if (list === undefined) return relation;
  let made = consumed.get(relation);
  if (made === undefined) {
    made = { ...relation, list };
    consumed.set(relation, made);
  }
  return made;
}

/** A filter by a parent: the query parameter, and the column of the parent with its value. */
type By<N, From extends RowType> = readonly [parameter: N, column: Column<From>];

/** Declares a list that is filtered by one parent: one request for each parent. */
export function list<From extends RowType, R extends ListableRoute>(
  _from: From,
  route: ListRoute<R>,
  [parameter, column]: By<QueryName<R>, From>,
): List<QueryName<R>> {
  const one = (parent: Row) => ({ query: [[parameter, uuidIn(parent, column)] as const] });
  const declared: List<QueryName<R>> = { kind: 'pages', key: [column], list: route, one };
  if (!isNewerParameter(route.route, parameter)) return declared;
  const argument = `filter.${parameter.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())}`;
  return {
    ...declared,
    doubtful: (parent) => ({ argument, param: parameter, kind: 'uuid', values: [uuidIn(parent, column)] }),
  };
}

/** Declares a list that the API can filter by one parent, and that one request can read for many parents. */
export function sharedList<From extends RowType, R extends ListableRoute>(
  from: From,
  route: ListRoute<R>,
  one: By<QueryName<R>, From>,
  many: {
    /** The filter that takes many parents, separated by commas. Null where the API has none: then a longer list is read and split. */
    readonly by: By<QueryName<R>, From> | null;
    /** A filter for that longer list, sent where all parents have the same value in the column. Without it, all rows are read. */
    readonly within?: By<QueryName<R>, From>;
    /** The column of a listed row with the value by which `one` filters: it shows to which parent the row belongs. */
    readonly groupBy: Column<RowsOf<R>>;
    /** What the server must support for that; without it, one request is sent for each parent. */
    readonly needs?: ServerTrait;
  },
): List<QueryName<R>> {
  const { by, within, groupBy, needs } = many;
  const alone = list(from, route, one);
  const filter = by ?? within;
  return {
    ...alone,
    key: filter ? [...alone.key, filter[1]] : alone.key,
    many: {
      query(parents) {
        if (!filter) return [];
        const [parameter, column] = filter;
        const ids = parents.map((row) => idIn(row, column));
        const values = by ? ids : [...new Set(ids)];
        return by || values.length === 1 ? [[parameter, values.join(',')]] : [];
      },
      isWider: by === null,
      groupBy,
      parentKey: one[1],
      idLength: by?.[1] === 'slug' ? idLength.slug : idLength.uuid,
      ...(needs && { needs }),
    },
  };
}

/**
 * Declares a list with the uuid of the parent in its path: one request for each parent. `handed` is a column in which each
 * row gets that uuid.
 */
export function listBelow<R extends ListableRoute>(
  route: ListRoute<R>,
  handed?: HandedColumn,
): List<QueryName<R>> {
  const one = (parent: Row) => ({ params: { uuid: uuidIn(parent, 'uuid') } });
  const below = { kind: 'pages', key: ['uuid'], list: route, one } as const;
  return handed === undefined ? below : { ...below, handDown: { [handed]: 'uuid' } };
}

/** What one place of the operation needs from the list of one parent. */
export interface Wish extends Pick<PageQuery, 'columns' | 'rows' | 'total'> {
  readonly parent: Row;
}

/**
 * Reads a page of the list below one parent row. The result may contain more than was wanted: columns, the total, the rows.
 *
 * Calls for one relation with the same arguments in the same tick are read together: the list of one parent once for all
 * places that need it, and the lists of many parents in one request where `relation.many` allows.
 */
export function pageOf(
  loaders: Loaders,
  relation: List,
  parent: Row,
  wanted: PageQuery,
): Promise<PageResult> {
  const { range, columns, rows, total } = wanted;
  const query = withinParent(wanted.query, [
    ...(relation.one(parent).query ?? []),
    ...(relation.many?.query([parent]) ?? []),
  ]);
  if (query === null) return Promise.resolve({ rows: [], offset: 0, total: 0, more: false });
  if (isShared(relation) && total && !rows && isOfStates(relation, query)) {
    return countOf(loaders, relation, { parent, query }, range);
  }
  const wish: Wish = { parent, columns, rows, total };
  const reading = loaders.together<Wish, PageResult>(
    relation,
    JSON.stringify([range, query]),
    wish,
    (wishes) => readLists(loaders, relation, wishes, range, query),
  );
  const { handDown } = relation;
  if (!handDown) return reading;
  return reading.then((page) => ({ ...page, rows: withHandedDown(page.rows, parent, handDown, columns) }));
}

/** Counts rows in some states. Calls with other states in the same tick share one list. */
function countOf(
  loaders: Loaders,
  relation: List & { readonly many: SharedList },
  wish: CountWish,
  range: Range,
): Promise<PageResult> {
  return loaders.together(relation, JSON.stringify([range, 'states']), wish, (wishes) => {
    const sets = new Set(wishes.map(({ query }) => JSON.stringify(query)));
    if (sets.size > 1) return readStateCounts(loaders, relation, wishes, range);
    const counts = wishes.map(({ parent }) => ({
      parent,
      columns: new Set<string>(),
      rows: false,
      total: true,
    }));
    return readLists(loaders, relation, counts, range, wish.query);
  });
}

async function readLists(
  loaders: Loaders,
  relation: List,
  wishes: readonly Wish[],
  range: Range,
  query: RestQuery,
): Promise<(PageResult | Error)[]> {
  const { many, split } = relation;
  const parentKey = many?.parentKey ?? split?.parentKey;
  const idOf = parentKey
    ? (parent: Row) => idIn(parent, parentKey)
    : (parent: Row) => JSON.stringify(relation.one(parent));
  const parents = new Map<string, Row>();
  for (const { parent } of wishes) parents.set(idOf(parent), parent);
  const wanted: PageQuery = { range, query, ...inOne(wishes) };
  if (split) {
    const wishedFor = wishes.map(({ parent }) => idOf(parent));
    const read = await readSplit(loaders, relation.list, split, wanted, wishedFor);
    return wishedFor.map((id) => read.get(id) ?? notRead());
  }
  const pages = new Map<string, PageResult | Error>();
  const each = (group: ReadonlyMap<string, Row>) =>
    Promise.all(
      [...group].map(async ([id, parent]) => {
        const page = await readRange(loaders, relation.list, relation.one(parent), wanted).catch(toError);
        pages.set(id, page instanceof Error ? (relation.refused?.(page, parent) ?? page) : page);
      }),
    );
  if (many) await readShared({ loaders, list: relation.list, many, wanted, pages, each }, parents);
  else await each(parents);
  return wishes.map(({ parent }) => pages.get(idOf(parent)) ?? notRead());
}

const notRead = (): Error => new Error('A list of a batch was not read.');

/** The union of the wishes. Where all have one set of columns, it stays the same object, as `fieldNames` caches by the object. */
function inOne(wishes: readonly Wish[]): Omit<Wish, 'parent'> {
  const sets = new Set(wishes.map(({ columns }) => columns));
  const [one = new Set<string>()] = sets;
  return {
    columns: sets.size === 1 ? one : new Set([...sets].flatMap((columns) => [...columns])),
    rows: wishes.some(({ rows }) => rows),
    total: wishes.some(({ total }) => total),
  };
}

/**
 * Removes from a filter the parameters that the filter by the parent sets too. Null when the filter selects other parents only:
 * the list is empty then. If both were sent, the API would use the last one, and list the rows of another parent (contract §3a).
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

/** Whether rows of the list must be completed one by one, because it does not send all of these columns. */
export function isPartly({ partly }: ListRoute, columns: ReadonlySet<string>): boolean {
  return partly !== undefined && [...columns].some((column) => !partly.columns.includes(column));
}

/** What an operation selects from a list in one place. */
export interface WantedList extends Omit<PageQuery, 'query'> {
  /** The most bytes that the filter takes in a request line. */
  readonly filterBytes: number;
  /** Whether the caller chose an order. */
  readonly ordered: boolean;
  /** Whether the caller filters by times. */
  readonly timed: boolean;
}

/** The cost at worst of one page of one list. */
export interface PageCost {
  readonly requests: number;
  /** Rows that are read, including those that are then dropped. */
  readonly rows: number;
  /** Rows of the page. */
  readonly nodes: number;
}

type Listed = Pick<List, 'list' | 'many' | 'split' | 'doubtful'>;

const isShared = (relation: Listed): relation is Listed & { readonly many: SharedList } =>
  relation.many !== undefined;

/** The cost at worst of the lists below these parents. */
export function listCost(
  relation: Listed,
  wanted: WantedList,
  parents: Arrival,
  conditions: CostConditions,
): FieldCost {
  const { list } = relation;
  const { rows } = parents;
  const { server } = conditions;
  const one = pageCost(wanted, list.paged || server.has(`paged ${list.route}`));
  if (relation.split) return splitCost(parents, one.nodes);
  // One more request may check first whether the caller sees any complete row.
  const completed = isPartly(list, wanted.columns) ? one.nodes + (list.partly?.hidden ? 1 : 0) : 0;
  const alone: FieldCost = {
    requests: rows * (one.requests + completed),
    rows: rows * (one.rows + completed),
    below: { rows: rows * one.nodes, groups: rows * Math.min(1, one.nodes) },
  };
  const cost = isShared(relation) ? sharedCost(relation, wanted, { one, alone }, parents, conditions) : alone;
  const { timesNeed } = list;
  // If the server turns out to filter by dates only, each request is sent again.
  const tries = timesNeed && wanted.timed && !server.has(timesNeed) && !server.lacks(timesNeed) ? 2 : 1;
  // The check is made once for all parents.
  const doubts = relation.doubtful && rows > 0 ? requestsPerDoubt : 0;
  const hidden = requestsFor(parents, list.route) - rows;
  return { ...cost, requests: cost.requests * tries + doubts + hidden };
}

/** What one place adds to the batch of a list that is read for several parents together; undefined for other lists. */
export function joinList(relation: List, columns: ReadonlySet<string>): Joined | undefined {
  const { many } = relation;
  return many && { batch: relation, columns: [...columns, many.groupBy] };
}

/**
 * The cost at worst of one page, read for one parent. Where the server may send the whole list instead, the list is assumed to
 * have no more rows than the largest page.
 */
function pageCost(wanted: Pick<PageQuery, 'range' | 'rows' | 'total'>, isPaged: boolean): PageCost {
  const cost = pagedCost(wanted);
  if (isPaged || cost.requests === 0) return cost;
  // The count is requested on its own first.
  const requests = cost.requests + (wanted.total ? 1 : 0);
  return { ...cost, requests, rows: cost.rows + requests * maxRowsPerPage };
}

function pagedCost({ range, rows: hasRows, total }: Pick<PageQuery, 'range' | 'rows' | 'total'>): PageCost {
  const count: PageCost = { requests: total ? 1 : 0, rows: total ? 1 : 0, nodes: 0 };
  const { limit } = range;
  if (!hasRows || limit === 0) return count;
  // The end of a list of unknown size is one page, and the one before it where that is short.
  if (range.from === 'end' && range.end === null) return { requests: 2, rows: 2 * limit, nodes: limit };
  const { start, end } = bounds(range, Number.MAX_SAFE_INTEGER);
  if (end <= start) return count;
  const pages = pageForRange(start, end - start, maxRowsPerPage);
  const rows = pages.reduce((sum, page) => sum + page.pageSize, 0);
  // A page past the end does not show how long the list is.
  const recount = total && (pages[0]?.page ?? 1) > 1 ? 1 : 0;
  return { requests: pages.length + recount, rows: rows + recount, nodes: end - start };
}
