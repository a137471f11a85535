import { toError } from '../lib/to-error.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { bounds, type PageQuery, type PageResult, type Range, readRange } from '../loaders/page.ts';
import { idIn, stringIn } from '../loaders/row-values.ts';
import { columnsOf } from '../rest-api/columns.ts';
import type { Row } from '../upstream/client.ts';
import type { RestQuery } from '../upstream/rest-client.ts';
import type { List } from './list.ts';
import { readShared, type SharedList } from './shared-list.ts';

const column = 'state';
const wholeList: Range = { from: 'start', offset: 0, limit: Number.MAX_SAFE_INTEGER };

/** A request to count the rows below a parent that are in the states of `query`. */
export interface CountWish {
  readonly parent: Row;
  readonly query: RestQuery;
}

/** Whether the filter consists of states alone, and rows of the list have the column `state`. */
export function isOfStates({ list }: List, query: RestQuery): boolean {
  return (
    query.length > 0 &&
    query.every(([name]) => name === column) &&
    (columnsOf(list.rows) as readonly string[]).includes(column)
  );
}

/**
 * Counts the rows of several parents in several sets of states: reads one list, with all these states, and counts its rows.
 * Parents for which that would read too many rows are counted by a request for each set.
 */
export async function readStateCounts(
  loaders: Loaders,
  relation: List & { readonly many: SharedList },
  wishes: readonly CountWish[],
  range: Range,
): Promise<(PageResult | Error)[]> {
  const { list, many } = relation;
  const parents = new Map(wishes.map(({ parent }) => [idIn(parent, many.parentKey), parent]));
  const states = new Set(wishes.flatMap(({ query }) => query.map(([, state]) => state)));
  const query = [...states].map((state) => [column, state] as const);
  const none = { columns: new Set([column]), rows: false, total: true };
  const wanted: PageQuery = { ...none, range: wholeList, query };
  const pages = new Map<string, PageResult | Error>();
  const each = () => Promise.resolve();
  await readShared({ loaders, list, many, wanted, pages, each }, parents);
  const alone = new Map<string, Promise<PageResult | Error>>();
  const countAlone = (id: string, { parent, query }: CountWish): Promise<PageResult | Error> => {
    const key = JSON.stringify([id, query]);
    const counting =
      alone.get(key) ??
      readRange(loaders, list, relation.one(parent), { ...none, range, query }).catch(toError);
    alone.set(key, counting);
    return counting;
  };
  return Promise.all(
    wishes.map((wish) => {
      const id = idIn(wish.parent, many.parentKey);
      const page = pages.get(id);
      if (page instanceof Error) return page;
      const found = page?.rows.map((row) => stringIn(row, column) ?? '');
      // A state that was not requested: the server spells states differently in rows than in the filter.
      if (!found?.every((state) => states.has(state))) return countAlone(id, wish);
      const counted = new Set(wish.query.map(([, state]) => state));
      const total = found.filter((state) => counted.has(state)).length;
      const { start, end } = bounds(range, total);
      return { rows: [], offset: start, total, more: end < total };
    }),
  );
}
