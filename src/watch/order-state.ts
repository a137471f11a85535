import type { Column } from '../rest-api/columns.ts';
import type { Row } from '../upstream/client.ts';
import { fieldsOf, type RowKind } from './row-kind.ts';

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

/** States that an order leaves by itself. */
const openStates = [
  'pending-consumer',
  'pending-provider',
  'pending-project',
  'pending-start-date',
  'executing',
] as const;

/** Orders as they are polled. */
export const orderKind: RowKind = {
  name: 'orders',
  route: '/api/marketplace-orders/',
  fields: fieldsOf(orderColumns),
  observable: orderColumns.filter((column) => column !== 'modified'),
  changes: 'since',
  open: { states: openStates, of2024: openStates.filter((state) => state !== 'pending-start-date') },
};

/** Orders that no provider takes up again (contract §6). */
const overStates = new Set<unknown>(['done', 'canceled', 'rejected']);

/** Whether an order cannot continue. */
export const isOverOrder = (order: Row): boolean => overStates.has(order.state);

/** Whether an order has ended. A provider may retry one that erred. */
export const isFinalOrder = (order: Row): boolean => order.state === 'erred' || isOverOrder(order);

/** Whether an order has changed for its watchers. */
export function orderDiffers(before: Row, after: Row): boolean {
  return orderKind.observable.some((column) => (before[column] ?? null) !== (after[column] ?? null));
}
