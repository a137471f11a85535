import { columnsOf, type RowType } from '../rest-api/columns.ts';
import { factsOf, isReadRoute, type ListableRoute } from '../rest-api/routes.ts';
import type { ServerTrait } from '../upstream/capabilities.ts';
import type { RowSource } from './loaders.ts';

/** A paged route: what its rows are and whether it honours `field`. */
export interface ListRoute<R extends ListableRoute = ListableRoute> {
  readonly route: R;
  readonly rows: RowType;
  /** Whether the route prunes its rows to the names in `field` (contract §2). */
  readonly field: boolean;
  /** Whether all servers send it in pages; a server that does not sends all rows and no count (contract §16.2). */
  readonly paged: boolean;
  /** Set where servers that lack it take its name for the uuid of an object, which they do not find. */
  readonly takenForObject?: true;
  /**
   * Set where it does not send, or not for certain, all columns that such a row has elsewhere. What is hidden from the caller
   * there is an error, or null.
   */
  readonly partly?: {
    readonly columns: readonly string[];
    readonly others: RowSource;
    readonly hidden?: 'null';
  };
  /** Parameters that it does not know and the list for providers does, where it is the one for customers. */
  readonly lacks?: readonly string[];
  /** The list of the same objects that are there for customers, where this is the one for providers. */
  readonly asConsumer?: ListRoute;
  /** What a server must be able to do to filter by times; one that lacks it takes whole days (contract §16.6). */
  readonly timesNeed?: ServerTrait;
}

/** The same list as it is from a side; the very list where there is one for both. */
export const seenFrom = (list: ListRoute, side: unknown): ListRoute =>
  (side === 'CONSUMER' && list.asConsumer) || list;

/**
 * A list as the REST API describes it. Where its rows are those of `source`, the columns that the list does not
 * have are loaded from there.
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
