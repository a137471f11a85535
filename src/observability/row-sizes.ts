import { columnsOf, type RowType } from '../rest-api/columns.ts';
import { factsOf, isReadRoute } from '../rest-api/routes.ts';

/** The rows that a route returns. */
export interface RouteRows {
  readonly rows: RowType;
  /** The number of columns of one row of a current server when none is named. */
  readonly columns: number;
}

const known = new Map<string, RouteRows | null>();

function describe(route: string): RouteRows | null {
  if (!isReadRoute(route)) return null;
  const { rows, servers, field } = factsOf(route);
  return field === servers && rows !== null ? { rows, columns: columnsOf(rows).length } : null;
}

/**
 * The rows that a route returns; null where some server ignores `field` and sends whole rows: a request does not show
 * which server it was.
 */
export function rowsOf(route: string): RouteRows | null {
  const found = known.get(route);
  if (found !== undefined) return found;
  const rows = describe(route);
  // Routes are written in the code, so there are few of them.
  known.set(route, rows);
  return rows;
}
