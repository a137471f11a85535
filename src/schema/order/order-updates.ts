import { orderColumns } from '../../watch/order-state.ts';
import { OrderState, OrderType } from '../enums.ts';
import { anyOf, filterInput, one } from '../filter.ts';
import { Order } from '../refs.ts';
import { updatesField } from '../updates.ts';

const OrderUpdatesFilter = filterInput('OrderUpdatesFilter', 'Selects the orders to watch.', {
  providerUuid: one(
    'UUID',
    'provider_uuid',
    'Orders that this customer provides: the UUID of `provider.customer`, not of the service provider ' +
      'itself.',
  ),
  offeringUuid: one('UUID', 'offering_uuid', 'Orders from this offering.'),
  projectUuid: one('UUID', 'project_uuid', 'Orders in this project.'),
  customerUuid: one('UUID', 'customer_uuid', 'Orders in projects of this customer.'),
  resourceUuid: one('UUID', 'resource_uuid', 'Orders for this resource.'),
  state: anyOf(
    OrderState,
    'state',
    'Orders in one of these states. When an order leaves these states, you receive one last event with it, so that ' +
      'you can remove it from your list.',
  ),
  type: anyOf(OrderType, 'type', 'Orders of one of these types.'),
});

updatesField({
  name: 'orderUpdates',
  type: 'OrderUpdate',
  of: 'orders',
  row: Order,
  node: 'Order',
  field: 'order',
  noun: 'orders',
  changes: 'Orders that are deleted or unlinked before they have ended are reported, too.',
  columns: orderColumns,
  filter: OrderUpdatesFilter,
});
