import { toError } from '../lib/to-error.ts';
import { TooManyToSplit, UnusableValue } from '../loaders/errors.ts';
import { listQuery } from '../loaders/list-query.ts';
import type { ListRoute } from '../loaders/list-route.ts';
import { type Loaders, maxFurtherPages } from '../loaders/loaders.ts';
import { cut, distinctRows, type PageQuery, type PageResult } from '../loaders/page.ts';
import { idIn } from '../loaders/row-values.ts';
import type { Column, RowType } from '../rest-api/columns.ts';
import { maxRowsPerPage } from '../rest-api/limits.ts';
import type { ListableRoute, QueryName, RowsOf } from '../rest-api/routes.ts';
import type { Row } from '../upstream/client.ts';
import { readPage } from '../upstream/paginate.ts';
import type { RestQuery } from '../upstream/rest-client.ts';
import { type Arrival, type FieldCost, sharedBatches } from './cost.ts';
import type { List } from './list.ts';

/**
 * A list whose rows contain an object of the parent, but not the parent: policies contain an offering, but not its provider.
 * All rows are read, and assigned to parents by lists of those objects.
 */
export interface SplitList {
  /** The column of a row with the uuid of the object. */
  readonly names: string;
  /** The list of these objects. */
  readonly objects: ListRoute;
  /** The name of both a parameter and a column of that list: the id of the parent of an object. */
  readonly by: QueryName;
  /** The column of the parent with that id. */
  readonly parentKey: string;
}

/** Declares a {@link SplitList}. */
export function splitList<From extends RowType, R extends ListableRoute, O extends ListableRoute>(
  _from: From,
  list: ListRoute<R>,
  names: Column<RowsOf<R>>,
  objects: ListRoute<O>,
  by: QueryName<O> & Column<RowsOf<O>>,
  parentKey: Column<From>,
): List<QueryName<R>> {
  const split = { names, objects, by, parentKey };
  return { kind: 'pages', key: [parentKey], list, one: () => ({}), split };
}

/**
 * Reads the pages of these parents, by id: all rows of the list, once for an operation, and beside them the objects. The list
 * of all objects is read for several parents, if it has no more pages than there are parents; else the objects of each parent.
 */
export async function readSplit(
  loaders: Loaders,
  list: ListRoute,
  split: SplitList,
  wanted: PageQuery,
  parents: Iterable<string>,
): Promise<ReadonlyMap<string, PageResult | Error>> {
  const all = readAll(loaders, list, wanted.query, [...wanted.columns, split.names]);
  // Avoids an unhandled rejection; each page awaits it below.
  all.catch(() => undefined);
  const ids = [...new Set(parents)];
  const pageOf = async (owned: Promise<ReadonlySet<string>>): Promise<PageResult | Error> => {
    try {
      const [rows, objects] = await Promise.all([all, owned]);
      return cut(
        rows.filter((row) => objects.has(idIn(row, split.names))),
        wanted.range,
        true,
      );
    } catch (error) {
      return toError(error);
    }
  };
  const together = ids.length > 1 ? await readTogether(loaders, split, ids.length) : null;
  const pages = ids.map(async (id): Promise<[string, PageResult | Error]> => {
    if (together instanceof Error) return [id, together];
    const owned = together ? Promise.resolve(together.get(id) ?? none) : readOwned(loaders, split, id);
    return [id, await pageOf(owned)];
  });
  return new Map(await Promise.all(pages));
}

const none: ReadonlySet<string> = new Set();

/** Reads the uuids of the objects of one parent. */
async function readOwned(loaders: Loaders, split: SplitList, id: string): Promise<ReadonlySet<string>> {
  const rows = await readAll(loaders, split.objects, [[split.by, id]], ['uuid']);
  return new Set(rows.map((row) => idIn(row, 'uuid')));
}

/** Reads the uuids of all objects, by parent. Null where that takes more pages than there are parents. */
async function readTogether(
  loaders: Loaders,
  { objects, by }: SplitList,
  parents: number,
): Promise<ReadonlyMap<string, ReadonlySet<string>> | Error | null> {
  try {
    const rows = await readWhole(loaders, objects, [], ['uuid', by], parents);
    if (rows === null) return null;
    const groups = new Map<string, Set<string>>();
    for (const row of rows) {
      const id = idIn(row, by);
      const group = groups.get(id);
      if (group) group.add(idIn(row, 'uuid'));
      else groups.set(id, new Set([idIn(row, 'uuid')]));
    }
    return groups;
  } catch (error) {
    return toError(error);
  }
}

/** Reads all rows of a list, once for an operation. Fails with {@link TooManyToSplit} where one operation may not read so many pages. */
export async function readAll(
  loaders: Loaders,
  list: ListRoute,
  filter: RestQuery,
  columns: readonly string[],
): Promise<readonly Row[]> {
  const rows = await readWhole(loaders, list, filter, columns, 1 + maxFurtherPages);
  if (rows === null) throw new TooManyToSplit();
  return rows;
}

/** Reads all rows of a list, once for an operation. Null where it has more than `maxPages` pages. */
async function readWhole(
  loaders: Loaders,
  list: ListRoute,
  filter: RestQuery,
  columns: readonly string[],
  maxPages: number,
): Promise<readonly Row[] | null> {
  const query = listQuery(list, filter, columns);
  const name = `${list.route} ${JSON.stringify(query)}`;
  const read = (page: number) =>
    readPage(loaders.client, list.route, { query, page, pageSize: maxRowsPerPage });
  const first = await loaders.once(`${name} 1`, () => read(1));
  const { total } = first;
  // Without a total, a full page may be followed by any number of pages.
  if (total === null && first.rows.length === maxRowsPerPage) return null;
  if (total === null || total <= first.rows.length) return first.rows;
  const pages = Math.ceil(total / maxRowsPerPage);
  if (pages > maxPages) return null;
  const others = await Promise.all(
    Array.from({ length: pages - 1 }, (_, index) =>
      loaders.furtherPage(`${name} ${index + 2}`, () => read(index + 2)),
    ),
  );
  const rows = [...first.rows];
  for (const page of others) {
    if (page === null) throw new TooManyToSplit();
    rows.push(...page.rows);
  }
  const distinct = distinctRows(rows);
  // A row that moves between pages while they are read comes twice, and another one never.
  if (distinct.length !== total) throw new UnusableValue(`pages of ${list.route} that do not add up`);
  return distinct;
}

/** The cost at worst: all rows and all objects once, then a request for the objects of each parent. */
export function splitCost(parents: Arrival, nodes: number): FieldCost {
  const { rows, groups } = parents;
  const together = sharedBatches(parents);
  const requests = rows === 0 ? 0 : groups + together + rows + maxFurtherPages;
  return {
    requests,
    rows: requests * maxRowsPerPage,
    below: { rows: rows * nodes, groups: rows * Math.min(1, nodes) },
  };
}
