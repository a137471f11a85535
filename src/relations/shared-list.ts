import { toError } from '../lib/to-error.ts';
import { lineLength, listQuery, mayWantDates } from '../loaders/list-query.ts';
import type { ListRoute } from '../loaders/list-route.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { cut, distinctRows, type PageQuery, type PageResult } from '../loaders/page.ts';
import { idNamedIn } from '../loaders/row-values.ts';
import { maxIdsPerList, maxRequestLineBytes, maxRowsPerPage } from '../rest-api/limits.ts';
import type { QueryName } from '../rest-api/routes.ts';
import type { ServerTrait } from '../upstream/capabilities.ts';
import type { Row } from '../upstream/client.ts';
import { isUpstreamError } from '../upstream/errors.ts';
import { readPage } from '../upstream/paginate.ts';
import { type Arrival, type CostConditions, type FieldCost, idsPerRequest, sharedBatches } from './cost.ts';
import type { List, PageCost, WantedList } from './list.ts';

/** How one request reads the lists of many parents. A column of the rows shows to which parent each belongs. */
export interface SharedList<N extends QueryName = QueryName> {
  /** The filter that selects the rows of all these parents. Empty: the API has none, so all rows are read. */
  readonly query: (parents: readonly Row[]) => ReadonlyArray<readonly [name: N, value: string]>;
  /** Whether that filter may select rows of other parents too. */
  readonly isWider: boolean;
  /** The column of a listed row with the id or the address of its parent. */
  readonly groupBy: string;
  /** The column of the parent with the same id. */
  readonly parentKey: string;
  /** The most bytes that one id and its comma take in the filter. */
  readonly idLength: number;
  /** What the server must support; without it, one request is sent for each parent. */
  readonly needs?: ServerTrait;
}

/** Reading this many surplus rows is assumed to cost as much as one more request. */
const rowsPerRequest = 100;

/** A read of the same page of the lists of several parents. */
interface Shared {
  readonly loaders: Loaders;
  readonly list: ListRoute;
  readonly many: SharedList;
  readonly wanted: PageQuery;
  /** Receives the page or the error of each parent, by its id. */
  readonly pages: Map<string, PageResult | Error>;
  /** Reads the list of each of these parents with its own request, into `pages`. */
  readonly each: (group: ReadonlyMap<string, Row>) => Promise<unknown>;
}

/** Reads the lists of these parents into `pages`: together where the server can and that is cheaper, else one by one. */
export async function readShared(shared: Shared, parents: Map<string, Row>): Promise<void> {
  const { loaders, many, each } = shared;
  const unnamed = new Map(
    [...parents].filter(([, parent]) => many.query([parent]).some(([, value]) => value === '')),
  );
  for (const id of unnamed.keys()) parents.delete(id);
  await each(unnamed);
  if (parents.size <= 1 || (many.needs && loaders.server.lacks(many.needs))) {
    await each(parents);
    return;
  }
  await Promise.all(
    chunks(shared, parents).map(async (chunk) => {
      await each(await readTogether(shared, chunk));
    }),
  );
}

/** Splits parents into groups whose ids fit into the request line that the API accepts. */
function chunks(
  { list, many, wanted }: Shared,
  parents: ReadonlyMap<string, Row>,
): readonly ReadonlyMap<string, Row>[] {
  if (many.isWider) return [parents];
  const fixed = listQuery(list, wanted.query, [...wanted.columns, many.groupBy]);
  const split = (entries: readonly [string, Row][]): ReadonlyMap<string, Row>[] => {
    const query = [...fixed, ...many.query(entries.map(([, parent]) => parent))];
    const fits = entries.length <= maxIdsPerList && lineLength(list.route, query) < maxRequestLineBytes;
    if (entries.length <= 1 || fits) return [new Map(entries)];
    const half = Math.ceil(entries.length / 2);
    return [...split(entries.slice(0, half)), ...split(entries.slice(half))];
  };
  return split([...parents]);
}

/**
 * Reads the lists of several parents as one shared list. It has the same order as each list, so its first rows contain the
 * first rows of every list. Returns the parents for which a request of their own is cheaper: all of them where the server
 * takes only one id, some where the shared list is much longer than the wanted pages.
 */
async function readTogether(
  shared: Shared,
  parents: ReadonlyMap<string, Row>,
): Promise<ReadonlyMap<string, Row>> {
  const { loaders, list, many, wanted, pages } = shared;
  const query = listQuery(
    list,
    [...many.query([...parents.values()]), ...wanted.query],
    [...wanted.columns, many.groupBy],
  );
  const { route } = list;
  const read = (page: number) => readPage(loaders.client, route, { query, page, pageSize: maxRowsPerPage });
  let first: Awaited<ReturnType<typeof read>>;
  try {
    first = await read(1);
  } catch (error) {
    if (many.needs && refusesManyIds(error)) {
      loaders.server.markLacking(many.needs);
      return parents;
    }
    if (mayWantDates(list, wanted.query, error)) return parents;
    for (const id of parents.keys()) pages.set(id, toError(error));
    return new Map();
  }
  // A row of a parent that was not requested: the server understands the filter differently than this gateway.
  if (!many.isWider && first.rows.some((row) => !parents.has(idNamedIn(row, many.groupBy)))) {
    if (many.needs) loaders.server.markLacking(many.needs);
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
    // If the total is wanted, no prefix of the list is enough.
    const enough = (id: string) => !wanted.total && (lists.get(id)?.length ?? 0) >= need;
    short = new Map([...parents].filter(([id]) => !enough(id)));
    const morePages = Math.ceil(total / maxRowsPerPage) - 1;
    const together = morePages * rowsPerRequest + (total - rows.length);
    const alone = short.size * (rowsPerRequest + (wanted.rows ? range.limit : 0));
    if (short.size > 0 && together <= alone) {
      try {
        const others = await Promise.all(Array.from({ length: morePages }, (_, index) => read(index + 2)));
        rows = distinctRows([...rows, ...others.flatMap((page) => page.rows)]);
        // The order of equal rows may differ from page to page, so that some rows come twice and others never.
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

function groupRows(rows: readonly Row[], column: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = idNamedIn(row, column);
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}

/** Whether the error is that of a server of 2024 that takes one id only: a validation error at `offering_uuid` (contract §3a). */
export function refusesManyIds(error: unknown): boolean {
  return (
    isUpstreamError(error) &&
    error.status === 400 &&
    typeof error.body === 'object' &&
    error.body !== null &&
    'offering_uuid' in error.body
  );
}

/** The cost at worst: `one` is that of the page of one parent, `alone` that of one request for each parent. */
export function sharedCost(
  relation: Pick<List, 'list'> & { readonly many: SharedList },
  wanted: WantedList,
  { one, alone }: { readonly one: PageCost; readonly alone: FieldCost },
  parents: Arrival,
  { server, batches }: CostConditions,
): FieldCost {
  const { list, many } = relation;
  const { rows, groups } = parents;
  const below = { rows: rows * one.nodes, groups };
  const { columns = wanted.columns, places = 1 } = batches.get(relation) ?? {};
  if ((many.needs && server.lacks(many.needs)) || (rows <= 1 && places === 1)) return { ...alone, below };
  // Parents are halved until their ids fit, so each part has at least half as many parents as would fit.
  const names = list.field ? columns : new Set<string>();
  const fitting = idsPerRequest(list.route, names, many.idLength, wanted.filterBytes);
  const shared = Math.min(rows, sharedBatches(parents) + (2 * rows) / fitting);
  // Lists that the first page does not complete are read by further pages where that is cheaper, else parent by parent.
  const surplus = 0.75 * (rowsPerRequest + (wanted.rows ? one.nodes : 0));
  // If the caller's order has equal rows, further pages may miss rows: then one request is sent for each parent as well.
  const again = wanted.ordered ? 1 : 0;
  return {
    requests: shared + rows * (again + Math.max(1, one.requests)),
    rows: shared * maxRowsPerPage + rows * Math.max(one.rows + again * surplus, surplus),
    below,
  };
}
