import { orderColumns } from '../../watch/order-state.ts';
import { OrderState, OrderType } from '../enums.ts';
import { anyOf, filterInput, one } from '../filter.ts';
import { Order } from '../refs.ts';
import { updatesField } from '../updates.ts';

const OrderUpdatesFilter = filterInput('OrderUpdatesFilter', 'Which orders are watched.', {
  providerUuid: one(
    'UUID',
    'provider_uuid',
    'Provided by this customer: the uuid of `provider.customer`, not of the service provider itself.',
  ),
  offeringUuid: one('UUID', 'offering_uuid', 'From this offering.'),
  projectUuid: one('UUID', 'project_uuid', 'In this project.'),
  customerUuid: one('UUID', 'customer_uuid', 'In projects of this customer.'),
  resourceUuid: one('UUID', 'resource_uuid', 'For this resource.'),
  state: anyOf(
    OrderState,
    'state',
    'In one of these states. An order that leaves them is told once more, so that you can take it off your list.',
  ),
  type: anyOf(OrderType, 'type', 'Of one of these types.'),
});

updatesField({
  name: 'orderUpdates',
  type: 'OrderUpdate',
  of: 'orders',
  row: Order,
  node: 'Order',
  field: 'order',
  noun: 'orders',
  changes: 'It tells of orders that are deleted or unlinked before they have ended.',
  columns: orderColumns,
  filter: OrderUpdatesFilter,
});
