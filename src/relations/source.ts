import type { Loaders, RowSource } from '../loaders/loaders.ts';
import type { RowType } from '../rest-api/columns.ts';
import type { Row } from '../upstream/client.ts';
import type { Arrival, CostConditions, Joined, Reads } from './cost.ts';

/** How the object that a link leads to is loaded where the parent row does not cover it, and what that costs. */
export interface LinkTarget<T extends RowType = RowType, Key extends string = string> {
  /** The kind of its row, which is the name of its type too. */
  readonly rows: T;
  /** The parent columns that loading needs besides the id. */
  readonly key: readonly Key[];
  /** Its row; null where the id is that of something else, so that there is no such object. */
  load(loaders: Loaders, id: string, columns: ReadonlySet<string>, parent: Row): Promise<Row | null>;
  /** The most that it takes for these parents, of which each names another object. */
  cost(parents: Arrival, columns: ReadonlySet<string>, conditions: CostConditions): Reads;
  /** What a selection of these columns adds to a batch that others share. */
  joins?(columns: ReadonlySet<string>): Joined;
}

/** A source of rows whose objects are loaded by their id alone. */
export interface Source<T extends RowType = RowType> extends RowSource<T>, LinkTarget<T, never> {}

/** Declares a source: how it is read, and what that costs. */
export function sourceOf<T extends RowType>(
  source: RowSource<T> & Pick<LinkTarget<T>, 'cost' | 'joins'>,
): Source<T> {
  const made: Source<T> = {
    ...source,
    key: [],
    load: (loaders, id, columns) => loaders.rows(made).load(id, columns),
  };
  return made;
}

/** An object of which the caller gives the uuid. */
export interface Lookup<T extends RowType = RowType> {
  readonly kind: 'lookup';
  /** Nothing: it hangs below no row. */
  readonly key: readonly [];
  readonly rows: T;
  readonly source: Source<T>;
}

/** Declares that objects of a source can be looked up. */
export function lookup<T extends RowType>(source: Source<T>): Lookup<T> {
  return { kind: 'lookup', key: [], rows: source.rows, source };
}
