import { isDeepStrictEqual } from 'node:util';
import type { Column } from '../rest-api/columns.ts';
import type { Row } from '../upstream/client.ts';
import { fieldsOf, type RowKind } from './row-kind.ts';

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

/**
 * The columns that decide whether a resource of a list has changed. Without columns that change while the time stamp of the
 * row stays, such as its orders and its usage.
 */
export const listedResourceColumns = [
  'uuid',
  'state',
  'name',
  'created',
  'modified',
  'limits',
  'plan_uuid',
  'backend_id',
  'effective_id',
  'error_message',
  'end_date',
  'paused',
  'downscaled',
  'restrict_member_access',
  'offering_uuid',
  'provider_uuid',
  'project_uuid',
  'customer_uuid',
] as const satisfies readonly Column<'Resource'>[];

/** Resources as lists of them are polled for their providers. */
export const resourceKind: RowKind = {
  name: 'resources',
  route: '/api/marketplace-provider-resources/',
  fields: fieldsOf(listedResourceColumns),
  observable: listedResourceColumns.filter((column) => column !== 'modified'),
  changes: 'day',
  open: {
    states: ['Creating', 'OK', 'Erred', 'Updating', 'Terminating'],
    of2024: ['Creating', 'OK', 'Erred', 'Updating', 'Terminating'],
  },
};

/** The same for their customers. */
export const orderedResourceKind: RowKind = {
  ...resourceKind,
  name: 'resources of customers',
  route: '/api/marketplace-resources/',
};

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
