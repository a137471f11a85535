import { ArgumentUnsupported } from '../loaders/errors.ts';
import { fieldNames, type HeldColumn, withHandedDown } from '../loaders/field-names.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { stringIn, uuidIn } from '../loaders/row-values.ts';
import { isCurrentServer, requestsForAge } from '../loaders/server-age.ts';
import type { Column, RowType } from '../rest-api/columns.ts';
import { factsOf, type ReadRoute, type RowsOf } from '../rest-api/routes.ts';
import type { Query, Row, UpstreamClient } from '../upstream/client.ts';
import { isUpstreamError, type UpstreamError } from '../upstream/errors.ts';
import type { ReadOptions, RestClient, RestParams, RestQuery } from '../upstream/rest-client.ts';
import {
  type Arrival,
  assumedListLength,
  type CostConditions,
  type FieldCost,
  type Joined,
  requestsFor,
} from './cost.ts';
import type { Fetched } from './cover.ts';

/** What an operation selects of a fetch at one place. */
export interface WantedRows {
  readonly columns: ReadonlySet<string>;
  /** The columns that the whole operation needs; null for reads that belong to no plan. */
  readonly fetched: Fetched | null;
}

/**
 * A relation with a route of its own: one request for each parent, or one for all parents with the same result. `A` is the
 * type of its arguments, `V` that of its result.
 */
export interface Fetch<A = never, V = unknown> {
  readonly kind: 'fetch';
  /** Parent columns that the request needs. */
  readonly key: readonly string[];
  /** The kind of the rows that it loads; null where it loads a value. */
  readonly rows: RowType | null;
  load(loaders: Loaders, parent: Row, args: A, wanted: WantedRows): Promise<V>;
  /** The cost at worst for these parents, when `columns` of its rows are selected. */
  cost(parents: Arrival, conditions: CostConditions, columns: ReadonlySet<string>): FieldCost;
  /** The most requests that finding out takes whether the server supports the arguments. Absent: none. */
  doubts?(args: A): number;
  /** What a selection of these columns adds to a batch that others share. */
  joins?(columns: ReadonlySet<string>): Joined;
}

/** The kind of the parent rows; `Query` for fields of the query root. */
type Above = RowType | 'Query';

/** How the request of a fetch is made from its parent and its arguments. */
interface Asking<From extends Above, R extends ReadRoute, A> {
  /** Parent columns that the request needs besides the uuid. */
  readonly key?: readonly (From extends RowType ? Column<From> : never)[];
  readonly query?: (args: A) => RestQuery<R>;
  /** The query parameters that name the parent, where the path does not. */
  readonly of?: (parent: Row) => RestQuery<R>;
  /** The values that the result depends on; by default, the path parameters. Parents with the same values share one request. */
  readonly sameFor?: (parent: Row) => readonly string[];
}

type Params<R extends ReadRoute, A> = (parent: Row, args: A) => RestParams<R>;

/** Path parameters of a route below the parent: its uuid. */
export const ofParent = (parent: Row) => ({ uuid: uuidIn(parent, 'uuid') });

const rowsOf = (route: ReadRoute): RowType => {
  const { rows } = factsOf(route);
  if (rows === null) throw new TypeError(`No rows are described for ${route}.`);
  return rows;
};

/** Makes a fetch that calls `read`, and gets `length` rows or values at most from it. */
function fetching<From extends Above, R extends ReadRoute, A, V>(
  from: From,
  route: R,
  params: Params<R, A>,
  { key = [], query, of, sameFor }: Asking<From, R, A>,
  rows: RowType | null,
  length: number,
  read: (asked: Asked<R, A>) => Promise<V>,
): Fetch<A, V> {
  return {
    kind: 'fetch',
    key: from === 'Query' ? [] : ['uuid', ...key],
    rows,
    load(loaders, parent, args, wanted) {
      const own = query?.(args) ?? [];
      const at = { params: params(parent, args), query: of ? [...of(parent), ...own] : own };
      const name = JSON.stringify([route, sameFor?.(parent) ?? at.params, at.query]);
      const { columns, fetched } = wanted;
      // No spread: this runs for each row, and an object spread costs microseconds.
      const asked = { columns, fetched, loaders, parent, args, at, name };
      const doubtful = newerIn(route, at.query);
      if (doubtful === null) return read(asked);
      return isCurrentServer(loaders.client, loaders.server).then((isCurrent) => {
        if (!isCurrent) throw new ArgumentUnsupported(doubtful);
        return read(asked);
      });
    },
    doubts: (args) => (newerIn(route, query?.(args) ?? []) === null ? 0 : requestsForAge),
    cost: (parents) => ({
      requests: requestsFor(parents, route),
      rows: parents.rows * length,
      below: { rows: parents.rows * length, groups: parents.rows },
    }),
  };
}

/** The argument that becomes a parameter which a server of 2024 ignores (contract §16); null when there is none. */
function newerIn(route: ReadRoute, query: Query): string | null {
  if (query.length === 0) return null;
  const { servers, newer = '' } = factsOf(route);
  // A server of 2024 that lacks the whole route sends an error by itself.
  if (!servers.includes('2024')) return null;
  const known = newer.split(' ');
  const [param] = query.find(([name]) => known.includes(name)) ?? [];
  return param?.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()) ?? null;
}

interface Asked<R extends ReadRoute, A> extends WantedRows {
  readonly loaders: Loaders;
  readonly parent: Row;
  readonly args: A;
  readonly at: Required<ReadOptions<R>>;
  /** Identifies the request within the operation: requests with the same name are sent once. */
  readonly name: string;
}

/** Declares a fetch of one object. All places that need it share one request, for the columns of all where the route honours `field`. */
export function fetchRow<From extends Above, R extends ReadRoute, A = unknown>(
  from: From,
  route: R,
  params: Params<R, A>,
  options: Asking<From, R, A> & {
    /** The error of a missing object; by default, that of the server. */
    readonly missing?: (args: A) => Error;
  } = {},
): Fetch<A, Row> {
  const rows = rowsOf(route);
  return fetching(from, route, params, options, rows, 1, ({ loaders, at, name, args, columns }) => {
    const client: UpstreamClient = loaders.client;
    const read = async (query: Query): Promise<Row> => {
      try {
        return await client.object(route, { ...at, query });
      } catch (error) {
        const isMissing = isUpstreamError(error) && error.status === 404 && !error.routeMissing;
        throw (isMissing && options.missing?.(args)) || error;
      }
    };
    if (!factsOf(route).field) return loaders.once(name, () => read(at.query));
    return loaders.through(rows, name, columns, (all) => read([...at.query, ...fieldNames(rows, all)]));
  });
}

/**
 * Declares a fetch of one object or null: null where the route returns null, and where `isNull` accepts its refusal. The
 * object is read with all its columns.
 */
export function fetchRowOrNull<From extends Above, R extends ReadRoute, A = unknown>(
  from: From,
  route: R,
  params: Params<R, A>,
  options: Asking<From, R, A> & Refusable = {},
): Fetch<A, Row | null> {
  return fetching(from, route, params, options, rowsOf(route), 1, ({ loaders, at, name }) =>
    loaders.once(name, () => orNull(loaders.client.objectOrNull(route, at), options)),
  );
}

/** Declares a fetch of a list that the API does not page. Only the selected columns of its rows are kept. */
export function fetchRows<From extends Above, R extends ReadRoute, A = unknown>(
  from: From,
  route: R,
  params: Params<R, A>,
  options: Asking<From, R, A> & {
    /** Columns that each row gets from its parent (own column → parent column). */
    readonly handDown?: Readonly<Record<string, From extends RowType ? HeldColumn<From> : never>>;
    /** Selects rows by the arguments, where the route cannot. Then all columns of the rows are kept. */
    readonly where?: (row: Row, args: A) => boolean;
    /** The column that the gateway sorts the rows by, where the API sends them in no defined order. */
    readonly sortedBy?: Column<RowsOf<R>>;
    /** The most rows to count in the cost. Default {@link assumedListLength}. */
    readonly length?: number;
  } = {},
): Fetch<A, readonly Row[]> {
  const { where, handDown, sortedBy, length = assumedListLength } = options;
  const read = ({
    loaders,
    at,
    name,
    parent,
    columns,
    fetched,
    args,
  }: Asked<R, A>): Promise<readonly Row[]> => {
    const reading = loaders.once(name, async () => {
      const { rows: found } = await loaders.client.list(route, at);
      const rows = sortedBy === undefined ? found : sortedRows(found, sortedBy);
      return (where === undefined && fetched?.pruned(rows)) || rows;
    });
    if (where) return reading.then((found) => found.filter((row) => where(row, args)));
    return handDown ? reading.then((found) => withHandedDown(found, parent, handDown, columns)) : reading;
  };
  return fetching(from, route, params, options, rowsOf(route), length, read);
}

/** Rows sorted by the text in a column, in the order of UTF-16 code units. Rows without one come first, in their own order. */
export function sortedRows(rows: readonly Row[], column: string): readonly Row[] {
  const keyed = rows.map((row) => ({ row, key: stringIn(row, column) ?? '' }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ row }) => row);
}

/** Declares a fetch of a value, or (`plural`) of a list of values, that `read` gets from the route. */
export function fetchValue<From extends Above, R extends ReadRoute, V, A = unknown>(
  from: From,
  route: R,
  params: Params<R, A>,
  read: (client: RestClient, route: R, at: Required<ReadOptions<R>>) => Promise<V>,
  options: Asking<From, R, A> & Refusable & { readonly plural?: boolean } = {},
): Fetch<A, V | null> {
  const length = options.plural ? assumedListLength : 1;
  return fetching(from, route, params, options, null, length, ({ loaders, at, name }) =>
    loaders.once(name, () => orNull(read(loaders.client, route, at), options)),
  );
}

interface Refusable {
  /** Whether this error of the REST API means that the value is null. By default, no error does. */
  readonly isNull?: (error: UpstreamError) => boolean;
}

async function orNull<V>(reading: Promise<V>, { isNull }: Refusable): Promise<V | null> {
  try {
    return await reading;
  } catch (error) {
    if (isUpstreamError(error) && isNull?.(error)) return null;
    throw error;
  }
}
