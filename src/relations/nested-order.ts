import type { Loaders } from '../loaders/loaders.ts';
import { uuidIn } from '../loaders/row-values.ts';
import type { Column } from '../rest-api/columns.ts';
import type { Row } from '../upstream/client.ts';
import type { Arrival, CostConditions, FieldCost } from './cost.ts';
import { detailRoutes } from './source.ts';

/**
 * An order inside a resource row. The API applies the `field` parameters of the resource to the nested order too (contract
 * §2), so the columns that are selected on the order are requested for the resource as well. A server of 2024 sends the order
 * neither in lists nor by name in `field`: there the resource is read with all its columns (contract §16.1).
 */
export interface NestedOrder {
  readonly kind: 'nested-order';
  readonly rows: 'Order';
  readonly column: NestedColumn;
}

type NestedColumn = Extract<Column<'Resource'>, 'order_in_progress' | 'creation_order'>;

/** Declares an order that is nested in a column of a resource. */
export function nestedOrder(column: NestedColumn): NestedOrder {
  return { kind: 'nested-order', rows: 'Order', column };
}

/** The value of a column that a resource row lacks. One request for each resource reads all columns of this kind. */
export async function readNested(loaders: Loaders, { column }: NestedOrder, resource: Row): Promise<unknown> {
  const uuid = uuidIn(resource, 'uuid');
  const orders = await loaders.once(`orders nested in ${uuid}`, async () => {
    const row = await loaders.client.object(detailRoutes.Resource, { params: { uuid } });
    const { order_in_progress, creation_order } = row;
    return { order_in_progress, creation_order };
  });
  return orders[column];
}

/** The cost at worst: one request for each resource, until the server has sent the column once. */
export function nestedOrderCost(
  { column }: NestedOrder,
  parents: Arrival,
  { server }: CostConditions,
): FieldCost {
  const loaded = server.has(`Resource.${column}`) ? 0 : parents.rows;
  return { requests: loaded, rows: loaded, below: parents };
}
