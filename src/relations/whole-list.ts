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

/** The query parameter for the largest page that the API sends. */
export const wholePage = ['page_size', String(maxRowsPerPage)] as const;

/** A list that is short and rarely changes, such as that of all roles: one page usually contains all of it. */
export interface WholeList<T extends Loadable> {
  /** For links: loads objects by uuid from the list, which is read once for an operation; those that it lacks, one by one. */
  readonly listed: Source<T>;
  /** For lookups by a uuid that the client gives: a single one from its own route, several from the list. */
  readonly single: Source<T>;
  /** Reads the list with its usual columns, once for an operation. One page: if it has more rows, `total` is greater. */
  readonly read: (loaders: Loaders) => Promise<Page>;
  /** Reads the list with these columns: the shared one where all are usual, else another one. */
  readonly readWith: (loaders: Loaders, columns: ReadonlySet<string>) => Promise<Page>;
  /** The cost at worst of `readWith`: nothing for the usual columns after the first call. */
  readonly costWith: (parents: Arrival, columns: ReadonlySet<string>, conditions: CostConditions) => Reads;
}

/**
 * Declares a {@link WholeList}. The list is read with its `usual` columns, even if fewer are selected, so that all places share
 * it. A place that selects another column reads a list with its own columns.
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
    // Lookups in any two places of the operation may meet in one batch, which reads the list.
    cost: (parents) =>
      parents.rows === 0
        ? { requests: 0, rows: 0 }
        : { requests: 1 + parents.rows, rows: maxRowsPerPage + parents.rows },
  });
  return { listed, single, read, readWith, costWith };
}
