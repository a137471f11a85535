import { createHash } from 'node:crypto';
import { writeJson } from '../lib/exact-json.ts';
import type { Column } from '../rest-api/columns.ts';
import type { Row } from '../upstream/client.ts';
import { toHex } from '../upstream/ids.ts';
import type { RestQuery } from '../upstream/rest-client.ts';

/** The list of orders. */
export const ordersRoute = '/api/marketplace-orders/';

/** Query parameters of {@link ordersRoute}. */
export type OrderQuery = RestQuery<typeof ordersRoute>;

/** The columns that decide whether an order has changed for its watchers, and those that polling needs. */
export const orderColumns = [
  'uuid',
  'state',
  'type',
  'created',
  'modified',
  'output',
  'error_message',
  'backend_id',
  'completed_at',
  'marketplace_resource_uuid',
  'provider_uuid',
] as const satisfies readonly Column<'Order'>[];

/** The `field` parameters for them. */
export const orderFields = orderColumns.map((column) => ['field', column] as const);

/** Columns that change without anything for a watcher to see. */
const silent = new Set<string>(['modified']);
const observable = orderColumns.filter((column) => !silent.has(column));

/** States that an order leaves by itself. */
export const openStates = [
  'pending-consumer',
  'pending-provider',
  'pending-project',
  'pending-start-date',
  'executing',
] as const;

/** Those that servers of 2024 know: they refuse a filter with any other. */
export const openStatesOf2024 = openStates.filter((state) => state !== 'pending-start-date');

const open = new Set<unknown>(openStates);

export const isOpenState = (state: unknown): boolean => open.has(state);

/** Orders that no provider takes up again (contract §6). */
const overStates = new Set<unknown>(['done', 'canceled', 'rejected']);

/** Whether an order can not go on. */
export const isOverOrder = (order: Row): boolean => overStates.has(order.state);

/** Whether an order has ended. A provider may retry one that erred. */
export const isFinalOrder = (order: Row): boolean => order.state === 'erred' || isOverOrder(order);

/** Whether an order has changed for its watchers. */
export function orderDiffers(before: Row, after: Row): boolean {
  return observable.some((column) => (before[column] ?? null) !== (after[column] ?? null));
}

/** A short text that is the same for two states of an order between which nothing has changed for its watchers. */
export function fingerprintOf(order: Row): string {
  const values = observable.map((column) => order[column] ?? null);
  return createHash('sha256').update(writeJson(values)).digest('base64url').slice(0, 22);
}

/** A uuid in a column, as 32 hex digits; null when there is none. */
export function uuidIn(row: Row, column: string): string | null {
  const value = row[column];
  return typeof value === 'string' ? toHex(value) : null;
}
