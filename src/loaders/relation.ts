import { type Column, columnsOf, type RowType } from '../rest-api/columns.ts';
import { factsOf, type ListableRoute, type QueryName } from '../rest-api/routes.ts';
import type { ServerTrait } from '../upstream/capabilities.ts';
import type { Row } from '../upstream/client.ts';

/** How a field of the graph gets its value from the REST API: read by the planner, carried out by the loaders. */
export type Relation = OwnColumns | NestedOrder | SameRow | Link | Pages | Fetch;

/** Columns of the parent row. What is selected below a nested object costs nothing: the API sends it whole. */
export interface OwnColumns {
  readonly kind: 'columns';
  readonly columns: readonly string[];
}

/**
 * An order inside a resource row. The API prunes it with the `field` list of the resource itself (contract §2), so
 * the columns selected on the order are asked for on the resource too. A server of 2024 has it in no list and under no
 * name: there it is read with the whole resource (contract §16.1).
 */
export interface NestedOrder {
  readonly kind: 'nested-order';
  readonly column: string;
}

/** An object of the schema that reads the very row of its parent, so its columns are the parent's. */
export interface SameRow {
  readonly kind: 'same-row';
  readonly columns: readonly string[];
}

/**
 * Another object of the API, named by a column of the parent row. When it can not be loaded, it is told as far as the
 * parent row covers it, with the error at each other column.
 */
export interface Link {
  readonly kind: 'link';
  /** The parent column that identifies the linked object; null there means no object. */
  readonly id: string;
  /** Further parent columns that loading the object needs. */
  readonly key: readonly string[];
  /**
   * Which columns of the linked row the parent row repeats (linked column → parent column). A selection that needs
   * no other column costs no request.
   */
  readonly cover: Readonly<Record<string, string>>;
  /**
   * Parent columns of the cover that older servers lack, and the column whose absence in a row tells so, mostly the
   * same one: the object is loaded after all then.
   */
  readonly newer: ReadonlyMap<string, string>;
  /** True when the API has no route for the linked object: what the parent does not repeat reads as null. */
  readonly partial: boolean;
}

/**
 * Columns that are handed down from row to row because loading something further down is easier with them, but that
 * the rows do not have in the API: the customer of the provider through whom a project or customer is seen.
 */
export const carried: ReadonlySet<string> = new Set<Carried>(['provider_uuid']);

type Carried = 'provider_uuid';

/** A column of a row as the loaders hold it. */
type HeldColumn<T extends RowType> = Column<T> | (T extends 'Project' ? Carried : never);

/** How many entries are assumed in a list that the API neither pages nor bounds, such as a team. */
export const assumedListLength = 20;

/** Query parameters with these names. */
type Parameters<N extends QueryName> = ReadonlyArray<readonly [name: N, value: string]>;

/** A list that the API pages, below a parent row; `N` are the parameters that its route knows. */
export interface Pages<N extends QueryName = QueryName> {
  readonly kind: 'pages';
  /** Parent columns that the requests need. */
  readonly key: readonly string[];
  readonly list: ListRoute;
  /** Path parameters and filter for the list of one parent. */
  readonly one: (parent: Row) => {
    readonly params?: { readonly uuid: string };
    readonly query?: Parameters<N>;
  };
  /** How one request can answer many parents; left out where the API has no such filter. */
  readonly many?: SharedList<N>;
}

/** A paged route: what its rows are and whether it honours `field`. */
export interface ListRoute<R extends ListableRoute = ListableRoute> {
  readonly route: R;
  readonly rows: RowType;
  /** Whether the route prunes its rows to the names in `field` (contract §2). */
  readonly field: boolean;
  /** Whether all servers send it in pages; a server that does not sends all rows and no count (contract §16.2). */
  readonly paged: boolean;
  /** The columns that the route sends, where it sends only some of those that such a row has elsewhere. */
  readonly only?: readonly string[];
}

/**
 * A list as the REST API describes it. Where its rows are told as another kind, the columns that this kind does not have
 * there are loaded by uuid.
 */
export function listOf<R extends ListableRoute>(route: R, kind?: RowType): ListRoute<R> {
  const { rows, field: shortenedBy, servers, paged: pagedBy } = factsOf(route);
  if (rows === null) throw new TypeError(`No rows are described for ${route}.`);
  const paged = pagedBy === servers;
  const field = shortenedBy !== '';
  if (kind === undefined || kind === rows) return { route, rows, field, paged };
  return { route, rows: kind, field, paged, only: columnsOf(rows) };
}

/** One request for the lists of many parents, told apart by a column of the rows. */
export interface SharedList<N extends QueryName = QueryName> {
  /** The filter that selects the rows of all parents; empty means that the list can't be narrowed. */
  readonly query: (parents: readonly Row[]) => Parameters<N>;
  /** The column of a listed row that names its parent … */
  readonly groupBy: string;
  /** … and the column of the parent that it equals. */
  readonly parentKey: string;
  /** What the server must be able to do; without it each parent is asked for on its own. */
  readonly needs?: ServerTrait;
}

/** Anything else with a route of its own; `key` names the parent columns that the request needs. */
export interface Fetch {
  readonly kind: 'fetch';
  readonly key: readonly string[];
}

/** Declares a {@link Link} with column names that are checked against both rows. */
export function link<From extends RowType, To extends RowType>(options: {
  id: Column<From>;
  key?: readonly HeldColumn<From>[];
  cover?: Readonly<Partial<Record<HeldColumn<To>, Column<From>>>>;
  newer?: readonly Column<From>[];
  /** Further columns that are there with one that always has a value: their own absence may mean null. */
  newerWith?: Readonly<Partial<Record<Column<From>, readonly Column<From>[]>>>;
}): Link {
  return {
    kind: 'link',
    id: options.id,
    key: options.key ?? [],
    cover: coverOf(options.cover ?? {}),
    newer: new Map([
      ...(options.newer ?? []).map((column) => [column, column] as const),
      ...Object.entries<readonly string[] | undefined>(options.newerWith ?? {}).flatMap(
        ([witness, columns]) => (columns ?? []).map((column) => [column, witness] as const),
      ),
    ]),
    partial: false,
  };
}

function coverOf(cover: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  const pairs: [string, string][] = [];
  for (const [to, from] of Object.entries(cover)) if (from !== undefined) pairs.push([to, from]);
  return Object.fromEntries(pairs);
}

/** Declares {@link Fetch} with column names that are checked against the parent row. */
export function fetched<From extends RowType>(...key: readonly Column<From>[]): Fetch {
  return { kind: 'fetch', key };
}

/** Declares {@link Pages} with column names that are checked against the parent row. */
export function pages<From extends RowType, R extends ListableRoute>(
  _parent: From,
  options: Omit<Pages<QueryName<R>>, 'kind' | 'key' | 'list'> & {
    key: readonly Column<From>[];
    list: ListRoute<R>;
  },
): Pages<QueryName<R>> {
  return { kind: 'pages', ...options };
}
