import type { InboxFilter } from '../../watch/inbox.ts';
import { maxUnread } from '../../watch/inbox.ts';
import type { OrderQuery } from '../../watch/order-state.ts';
import { builder } from '../builder.ts';
import { OrderState, OrderType } from '../enums.ts';
import { anyOf, type FilterValue, filterInput, one } from '../filter.ts';
import { Order } from '../refs.ts';
import { lifeOf, orderOf, withPlan } from '../watch-events.ts';

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

/** What the gateway filters by itself: the API could not show that an order has left the set. */
const ownParams: ReadonlySet<string> = new Set(['state', 'type']);

builder.subscriptionField('orderUpdates', (t) =>
  t.field({
    type: Order,
    nullable: false,
    description:
      'New and changed orders that you may see, one event for each. Nothing comes at the start: read the list of orders ' +
      'for what there is. It does not tell of orders that are deleted, and it does not end by itself. All orders are ' +
      'watched with one list poll; of an order that changes faster than you read only the newest state is kept. When ' +
      `more than ${maxUnread} changed orders were not read, it ends with RATE_LIMITED. A filter that lists no value for ` +
      'something matches nothing and ends at once.',
    args: { filter: t.arg({ type: OrderUpdatesFilter.ref, description: 'Which orders; all by default.' }) },
    subscribe: (source, { filter }, context) => {
      const { watches, identity } = context;
      const query = OrderUpdatesFilter.toQuery(filter);
      const list = (query ?? []).filter(([param]) => !ownParams.has(param));
      // A filter that nothing can match needs no polling.
      const life = query ? lifeOf(context) : AbortSignal.abort();
      return withPlan(watches.orderUpdates(identity, list, ownFilter(filter, query), life), source.plan);
    },
    resolve: orderOf,
  }),
);

function ownFilter(filter: FilterValue | null | undefined, query: OrderQuery | null): InboxFilter {
  const values = (param: string): ReadonlySet<string> | null =>
    filter?.[param]
      ? new Set((query ?? []).filter(([name]) => name === param).map(([, value]) => value))
      : null;
  return { states: values('state'), types: values('type') };
}
