import { toError } from '../lib/to-error.ts';
import { fieldNames } from '../loaders/field-names.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { idIn } from '../loaders/row-values.ts';
import type { Column } from '../rest-api/columns.ts';
import { maxRowsPerPage } from '../rest-api/limits.ts';
import { factsOf, type ListableRoute } from '../rest-api/routes.ts';
import type { Page, Row } from '../upstream/client.ts';
import type { Arrival, CostConditions, Reads } from './cost.ts';
import { type Loadable, readEach, type Source, sourceOf } from './source.ts';

/** The parameter that makes a page as long as can be. */
export const wholePage = ['page_size', String(maxRowsPerPage)] as const;

/** A list that is short and hardly changes, such as that of all roles: one page has all of it, or nearly. */
export interface WholeList<T extends Loadable> {
  /** For links: objects by uuid, from the list that is read once for an operation; what is not in it, one by one. */
  readonly listed: Source<T>;
  /** For what is looked up: one by its own route, several from the list. */
  readonly single: Source<T>;
  /** The list with its usual columns, read once for an operation. At most 300 rows: of more, `total` says so. */
  readonly read: (loaders: Loaders) => Promise<Page>;
  /** The same with these columns: another list where they are not all usual. */
  readonly readWith: (loaders: Loaders, columns: ReadonlySet<string>) => Promise<Page>;
  /** What `readWith` takes: nothing for the usual columns and after the first call. */
  readonly costWith: (parents: Arrival, columns: ReadonlySet<string>, conditions: CostConditions) => Reads;
}

/**
 * Declares such a list. It is asked for its usual columns, whatever is selected; where a place selects another one, a list
 * with the columns of that place is read as well.
 */
export function wholeList<T extends Loadable>(
  rows: T,
  route: ListableRoute,
  usual: readonly Column<T>[],
): WholeList<T> {
  const { field } = factsOf(route);
  const isUsual = (columns: Iterable<string>): boolean =>
    field === '' || [...columns].every((column) => (usual as readonly string[]).includes(column));
  const readWith = (loaders: Loaders, columns: Iterable<string>): Promise<Page> => {
    const names = field === '' ? [] : fieldNames(rows, isUsual(columns) ? usual : columns);
    const query = [...names, wholePage];
    return loaders.once(JSON.stringify([route, query]), () => loaders.client.list(route, { query }));
  };
  const findIn = async (
    loaders: Loaders,
    uuids: readonly string[],
    columns: ReadonlySet<string>,
  ): Promise<ReadonlyMap<string, Row | Error>> => {
    const found = new Map<string, Row | Error>();
    try {
      const page = await readWith(loaders, columns);
      for (const row of page.rows) found.set(idIn(row, 'uuid'), row);
    } catch (error) {
      return new Map(uuids.map((uuid) => [uuid, toError(error)]));
    }
    const rest = uuids.filter((uuid) => !found.has(uuid));
    for (const [uuid, row] of await readEach(loaders, rows, rest, columns)) found.set(uuid, row);
    return found;
  };
  const read = (loaders: Loaders): Promise<Page> => readWith(loaders, usual);
  const costWith: WholeList<T>['costWith'] = (parents, columns, { isFirst }) => {
    if (parents.rows === 0) return { requests: 0, rows: 0 };
    const lists = (isFirst(read) ? 1 : 0) + (isUsual(columns) ? 0 : Math.min(parents.rows, parents.groups));
    return { requests: lists, rows: lists * maxRowsPerPage };
  };
  const listed: Source<T> = sourceOf({
    rows,
    read: findIn,
    cost(parents, columns, conditions) {
      const lists = costWith(parents, columns, conditions);
      return { requests: lists.requests + parents.rows, rows: lists.rows + parents.rows };
    },
  });
  const single: Source<T> = sourceOf({
    rows,
    read: (loaders, uuids, columns) =>
      uuids.length <= 1 ? readEach(loaders, rows, uuids, columns) : findIn(loaders, uuids, columns),
    // They are named by the caller: any two of an operation may be read by the list, wherever in it they stand.
    cost: (parents) =>
      parents.rows === 0
        ? { requests: 0, rows: 0 }
        : { requests: 1 + parents.rows, rows: maxRowsPerPage + parents.rows },
  });
  return { listed, single, read, readWith, costWith };
}
