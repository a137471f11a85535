import { columnsOf, type RowType } from '../rest-api/columns.ts';
import { factsOf, isReadRoute } from '../rest-api/routes.ts';

/** What a route answers with. */
export interface RouteRows {
  readonly rows: RowType;
  /** Columns of one row of a current server when none is named. */
  readonly columns: number;
}

const known = new Map<string, RouteRows | null>();

function describe(route: string): RouteRows | null {
  if (!isReadRoute(route)) return null;
  const { rows, servers, field } = factsOf(route);
  return field === servers && rows !== null ? { rows, columns: columnsOf(rows).length } : null;
}

/**
 * The rows behind a route template; null where some server takes no notice of `field`: it sends whole rows, and a request
 * does not tell which one it was.
 */
export function rowsOf(route: string): RouteRows | null {
  const found = known.get(route);
  if (found !== undefined) return found;
  const rows = describe(route);
  // Routes are written in the code, so there are few of them.
  known.set(route, rows);
  return rows;
}
