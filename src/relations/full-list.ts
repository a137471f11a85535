import { toError } from '../lib/to-error.ts';
import { ListTooLong } from '../loaders/errors.ts';
import { listQuery } from '../loaders/list-query.ts';
import type { ListRoute } from '../loaders/list-route.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { distinctRows } from '../loaders/page.ts';
import { idIn } from '../loaders/row-values.ts';
import type { Column, RowType } from '../rest-api/columns.ts';
import { maxRowsPerPage } from '../rest-api/limits.ts';
import type { ListableRoute, QueryName, RowsOf } from '../rest-api/routes.ts';
import type { Page, Row } from '../upstream/client.ts';
import { readPage } from '../upstream/paginate.ts';
import type { RestQuery } from '../upstream/rest-client.ts';
import type { Fetch } from './fetch.ts';

type Parameter<N extends string> = readonly [name: N, value: string];

/** How all rows of a paged list are read for several parents together. */
interface FullList<From extends RowType, R extends ListableRoute, A> {
  /** Parent columns that the filters need. */
  readonly key: readonly Column<From>[];
  /** A filter by a property that parents may share, such as their offering: parents with an equal filter are read together. */
  readonly shared: (parent: Row) => Parameter<QueryName<R>>;
  /** The narrowest filter that selects all rows of one parent. */
  readonly alone: (parent: Row) => Parameter<QueryName<R>>;
  /** The column of a listed row that equals the uuid of its parent. */
  readonly groupBy: Column<RowsOf<R>>;
  /** The filter by the arguments. */
  readonly query?: (args: A) => readonly Parameter<QueryName<R>>[];
  /** Selects and sorts the rows, where the filters of the API select more than the arguments mean. */
  readonly pick?: (rows: readonly Row[], args: A) => readonly Row[];
  /** The columns that `pick` reads. */
  readonly reads?: readonly Column<RowsOf<R>>[];
}

/** The rows that are assumed below each parent. A longer list takes no more requests, as all of it is one page. */
const expectedLength = 100;

/**
 * Declares a list that clients get whole, without paging: a series over months. Parents with the same `shared` filter
 * (resources of one offering) are read as one list, unless that takes more pages than requests for each parent would. Then
 * one request is sent for each parent; a parent with more rows than one page holds fails with {@link ListTooLong}.
 */
export function fullList<From extends RowType, R extends ListableRoute, A>(
  _from: From,
  list: ListRoute<R>,
  options: FullList<From, R, A>,
): Fetch<A, readonly Row[]> {
  const { key, shared, alone, groupBy, query, pick = (rows) => rows, reads = [] } = options;
  const relation: Fetch<A, readonly Row[]> = {
    kind: 'fetch',
    key: ['uuid', ...key],
    rows: list.rows,
    load(loaders, parent, args, { columns }) {
      const asked = query?.(args) ?? [];
      const reading = loaders.together<Wish, readonly Row[]>(
        relation,
        JSON.stringify(asked),
        { parent, columns },
        (wishes) => readAll({ loaders, list, shared, alone, groupBy, reads }, wishes, asked),
      );
      return reading.then((rows) => pick(rows, args));
    },
    // One request for each parent, and before it one shared by two or more that did not help: half a request for each.
    cost: ({ rows }) => ({
      requests: rows * 1.5,
      rows: rows * 1.5 * maxRowsPerPage,
      below: { rows: rows * expectedLength, groups: rows },
    }),
  };
  return relation;
}

interface Wish {
  readonly parent: Row;
  readonly columns: ReadonlySet<string>;
}

interface Reading extends Pick<FullList<RowType, ListableRoute, never>, 'shared' | 'alone'> {
  readonly loaders: Loaders;
  readonly list: ListRoute;
  readonly groupBy: string;
  readonly reads: readonly string[];
}

/** Parents that one request reads, by a filter that they share. */
interface Group {
  readonly filter: Parameter<QueryName>;
  readonly parents: Row[];
}

interface Asked {
  readonly asked: RestQuery;
  readonly columns: ReadonlySet<string>;
  /** Receives the rows or the error of each parent, by its uuid. */
  readonly found: Map<string, readonly Row[] | Error>;
}

async function readAll(
  reading: Reading,
  wishes: readonly Wish[],
  asked: RestQuery,
): Promise<(readonly Row[] | Error)[]> {
  const { shared, groupBy, reads } = reading;
  const parents = new Map(wishes.map(({ parent }) => [idIn(parent, 'uuid'), parent] as const));
  const columns = new Set([...wishes.flatMap((wish) => [...wish.columns]), groupBy, ...reads]);
  const all: Asked = { asked, columns, found: new Map() };
  await Promise.all(
    groupsBy(parents.values(), shared).map(async (group) => {
      const isShared = group.parents.length > 1 && (await readTogether(reading, group, all));
      if (!isShared) await readEach(reading, group.parents, all);
    }),
  );
  return wishes.map(({ parent }) => all.found.get(idIn(parent, 'uuid')) ?? []);
}

/** Reads one list for a group of parents. False, with nothing kept, where one request for each parent is better. */
async function readTogether(reading: Reading, group: Group, all: Asked): Promise<boolean> {
  const read = pageReader(reading, group, all);
  try {
    const first = await read(1);
    const total = totalOf(first);
    const others = Math.ceil(total / maxRowsPerPage) - 1;
    if (others > groupsBy(group.parents, reading.alone).length) return false;
    const further = Array.from({ length: Math.max(0, others) }, (_, index) => read(index + 2));
    const pages = [first, ...(await Promise.all(further))];
    const rows = distinctRows(pages.flatMap((page) => page.rows));
    // Rows were added or removed between two pages, or each page sorts equal rows differently.
    if (rows.length !== total) return false;
    keep(rows, group, reading, all);
  } catch (error) {
    fail(group, error, all);
  }
  return true;
}

async function readEach(reading: Reading, parents: readonly Row[], all: Asked): Promise<void> {
  await Promise.all(
    groupsBy(parents, reading.alone).map(async (group) => {
      try {
        const page = await pageReader(reading, group, all)(1);
        if (totalOf(page) > page.rows.length) throw new ListTooLong();
        keep(page.rows, group, reading, all);
      } catch (error) {
        fail(group, error, all);
      }
    }),
  );
}

function pageReader({ loaders, list }: Reading, { filter }: Group, { asked, columns }: Asked) {
  const query = listQuery(list, [filter, ...asked], columns);
  return (page: number) => readPage(loaders.client, list.route, { query, page, pageSize: maxRowsPerPage });
}

/** The length of a list by its first page. Infinity where the server does not return it and the page is full. */
function totalOf({ rows, total }: Page): number {
  return total ?? (rows.length < maxRowsPerPage ? rows.length : Number.POSITIVE_INFINITY);
}

/** Stores the rows of each parent of the group; an empty list where it has none. */
function keep(rows: readonly Row[], { parents }: Group, { groupBy }: Reading, { found }: Asked): void {
  const lists = new Map<string, Row[]>(parents.map((parent) => [idIn(parent, 'uuid'), []]));
  for (const row of rows) lists.get(idIn(row, groupBy))?.push(row);
  for (const [uuid, list] of lists) found.set(uuid, list);
}

function fail({ parents }: Group, error: unknown, { found }: Asked): void {
  for (const parent of parents) found.set(idIn(parent, 'uuid'), toError(error));
}

function groupsBy(parents: Iterable<Row>, filterOf: (parent: Row) => Parameter<QueryName>): Group[] {
  const groups = new Map<string, Group>();
  for (const parent of parents) {
    const filter = filterOf(parent);
    const name = JSON.stringify(filter);
    const group = groups.get(name);
    if (group) group.parents.push(parent);
    else groups.set(name, { filter, parents: [parent] });
  }
  return [...groups.values()];
}
