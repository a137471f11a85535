import { isDeepStrictEqual } from 'node:util';
import type { Column } from '../rest-api/columns.ts';
import type { Row } from '../upstream/client.ts';

/** The columns that decide whether a resource has changed for its watchers. */
export const resourceColumns = [
  'uuid',
  'state',
  'modified',
  // The names above prune the order too: it comes with its own uuid and state (contract §2).
  'order_in_progress',
  'current_usages',
  'limits',
  'backend_id',
  'error_message',
  'end_date',
] as const satisfies readonly Column<'Resource'>[];

/** The `field` parameters for them. */
export const resourceFields = resourceColumns.map((column) => ['field', column] as const);

/** Whether a resource has changed for its watchers. */
export function resourceDiffers(before: Row, after: Row): boolean {
  return resourceColumns.some((column) => {
    if (column === 'modified') return false;
    if (column === 'order_in_progress') return orderIn(before) !== orderIn(after);
    return !isDeepStrictEqual(before[column] ?? null, after[column] ?? null);
  });
}

/** The uuid of the order in progress; null when there is none. */
export function orderUuidIn(resource: Row): string | null {
  const order = nestedOrder(resource);
  return typeof order?.uuid === 'string' ? order.uuid : null;
}

function orderIn(resource: Row): string {
  const order = nestedOrder(resource);
  return order ? JSON.stringify([order.uuid, order.state]) : '';
}

function nestedOrder(resource: Row): { readonly uuid?: unknown; readonly state?: unknown } | null {
  const order = resource.order_in_progress;
  return typeof order === 'object' && order !== null && !Array.isArray(order) ? order : null;
}
