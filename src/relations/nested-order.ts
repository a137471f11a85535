import type { Loaders } from '../loaders/loaders.ts';
import { uuidIn } from '../loaders/row-values.ts';
import type { Column } from '../rest-api/columns.ts';
import type { Row } from '../upstream/client.ts';
import type { Arrival, CostConditions, FieldCost } from './cost.ts';
import { detailRoutes } from './source.ts';

/**
 * An order inside a resource row. The API prunes it with the `field` list of the resource itself (contract §2), so
 * the columns selected on the order are asked for on the resource too. A server of 2024 has it in no list and under no
 * name: there it is read with the whole resource (contract §16.1).
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

/** The value of a column that a resource row does not hold, read once for all such columns. */
export async function readNested(loaders: Loaders, { column }: NestedOrder, resource: Row): Promise<unknown> {
  const uuid = uuidIn(resource, 'uuid');
  const orders = await loaders.once(`orders nested in ${uuid}`, async () => {
    const row = await loaders.client.object(detailRoutes.Resource, { params: { uuid } });
    const { order_in_progress, creation_order } = row;
    return { order_in_progress, creation_order };
  });
  return orders[column];
}

/** The most that it takes: a request for each resource until the server was seen to send the column. */
export function nestedOrderCost(
  { column }: NestedOrder,
  parents: Arrival,
  { server }: CostConditions,
): FieldCost {
  const loaded = server.has(`Resource.${column}`) ? 0 : parents.rows;
  return { requests: loaded, rows: loaded, below: parents };
}
