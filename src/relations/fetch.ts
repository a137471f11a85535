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
  /** What the whole operation wants of its rows; null outside of a planned one. */
  readonly fetched: Fetched | null;
}

/**
 * What has a route of its own: one request for each parent, or for all parents with the same result. `A` are the arguments
 * that it takes, `V` is what it gives.
 */
export interface Fetch<A = never, V = unknown> {
  readonly kind: 'fetch';
  /** Parent columns that the request needs. */
  readonly key: readonly string[];
  /** The kind of its rows; null for a value. */
  readonly rows: RowType | null;
  load(loaders: Loaders, parent: Row, args: A, wanted: WantedRows): Promise<V>;
  /** The most that it takes for these parents, where these columns are selected of its rows. */
  cost(parents: Arrival, conditions: CostConditions, columns: ReadonlySet<string>): FieldCost;
  /** The most requests that it takes to find out whether the server knows the arguments; left out where it takes none. */
  doubts?(args: A): number;
  /** What a selection of these columns adds to a batch that others share. */
  joins?(columns: ReadonlySet<string>): Joined;
}

/** Where the objects above what is fetched are the roots of the graph. */
type Above = RowType | 'Query';

/** How something is asked for. */
interface Asking<From extends Above, R extends ReadRoute, A> {
  /** Parent columns that the request needs besides the uuid. */
  readonly key?: readonly (From extends RowType ? Column<From> : never)[];
  readonly query?: (args: A) => RestQuery<R>;
  /** What the query says of the parent, where the path does not name it. */
  readonly of?: (parent: Row) => RestQuery<R>;
  /** What the result depends on, where that is not what is in the path: parents with the same value share one request. */
  readonly sameFor?: (parent: Row) => readonly string[];
}

type Params<R extends ReadRoute, A> = (parent: Row, args: A) => RestParams<R>;

/** The uuid of the parent, for a route that takes no other. */
export const ofParent = (parent: Row) => ({ uuid: uuidIn(parent, 'uuid') });

const rowsOf = (route: ReadRoute): RowType => {
  const { rows } = factsOf(route);
  if (rows === null) throw new TypeError(`No rows are described for ${route}.`);
  return rows;
};

/** A fetch of `length` rows or values at most, which `read` reads. */
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
      // Written out, as in all that is done for each row: a spread with further properties takes V8 microseconds.
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
  // A server that lacks the route says so itself.
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
  /** Names what is asked for. */
  readonly name: string;
}

/** Declares one object. Where the route honours `field`, places that need it in the same tick share one request. */
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
 * Declares one object that may not be there: the route then returns null, or refuses as `isNull` says. It is read whole.
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

/** Declares a list that the API sends whole. Of its rows no more is kept than the operation selects. */
export function fetchRows<From extends Above, R extends ReadRoute, A = unknown>(
  from: From,
  route: R,
  params: Params<R, A>,
  options: Asking<From, R, A> & {
    /** Columns that each row gets from its parent, by the name that they have there. */
    readonly handDown?: Readonly<Record<string, From extends RowType ? HeldColumn<From> : never>>;
    /** Picks the rows that the arguments select, where the route takes none. The rows are kept whole then. */
    readonly where?: (row: Row, args: A) => boolean;
    /** What the rows are sorted by, where they come in no order. */
    readonly sortedBy?: Column<RowsOf<R>>;
    /** The most rows that there are. Default {@link assumedListLength}. */
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

/** Rows in the order of the texts in a column, by code points; those without one as they came. */
export function sortedRows(rows: readonly Row[], column: string): readonly Row[] {
  const keyed = rows.map((row) => ({ row, key: stringIn(row, column) ?? '' }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ row }) => row);
}

/** Declares a value, or a list of values, that `read` gets from the route. */
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
  /** Whether a refusal means that there is no such value. */
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
