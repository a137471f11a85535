import { columnsOf, type RowType } from '../rest-api/columns.ts';
import { factsOf, isReadRoute, type ListableRoute } from '../rest-api/routes.ts';
import type { ServerTrait } from '../upstream/capabilities.ts';
import type { RowSource } from './loaders.ts';

/** The facts about a route that returns a list. */
export interface ListRoute<R extends ListableRoute = ListableRoute> {
  readonly route: R;
  readonly rows: RowType;
  /** Whether the route prunes its rows to the names in `field` (contract §2). */
  readonly field: boolean;
  /** Whether all servers send it in pages; a server that does not sends all rows and no count (contract §16.2). */
  readonly paged: boolean;
  /** Set where servers without the route take its last part for the uuid of an object, and do not find that object. */
  readonly takenForObject?: true;
  /** Set where the list does not certainly send all columns of its kind of row. */
  readonly partly?: {
    /** The columns that it sends. */
    readonly columns: readonly string[];
    /** Loads the other columns, by the uuid of the row. */
    readonly others: RowSource;
    /** What the other columns of a row are that the caller does not see in `others`: null; by default, an error. */
    readonly hidden?: 'null';
  };
  /** For a list for customers: the parameters that only the list for providers supports. */
  readonly lacks?: readonly string[];
  /** For a list for providers: the list of the same objects for customers. */
  readonly asConsumer?: ListRoute;
  /** What the server must support to filter by times; one that lacks it accepts only dates (contract §16.6). */
  readonly timesNeed?: ServerTrait;
}

/** The list for a side; `list` itself where it is for both. */
export const seenFrom = (list: ListRoute, side: unknown): ListRoute =>
  (side === 'CONSUMER' && list.asConsumer) || list;

/**
 * Declares a list from the description of its route. With `source`, its rows are of the kind of `source`, which loads the
 * columns that the list does not send. Throws a TypeError for a route without described rows.
 */
export function listOf<R extends ListableRoute>(
  route: R,
  source?: RowSource | null,
  timesNeed?: ServerTrait,
): ListRoute<R> {
  const { rows, field: shortenedBy, servers, paged: pagedBy } = factsOf(route);
  if (rows === null) throw new TypeError(`No rows are described for ${route}.`);
  const field = shortenedBy !== '';
  const isTaken =
    servers === '2026' && isReadRoute(route.replace(/[^/]+\/$/, '{uuid}/')) && !route.endsWith('}/');
  const list = {
    route,
    rows,
    field,
    paged: pagedBy === servers,
    ...(isTaken && { takenForObject: true as const }),
    ...(timesNeed && { timesNeed }),
  };
  if (!source) return list;
  return { ...list, rows: source.rows, partly: { columns: columnsOf(rows), others: source } };
}
