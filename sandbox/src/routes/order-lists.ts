import type { Call } from '../rest/call.ts';
import { hexUuid } from '../rest/call.ts';
import {
  bool,
  choices,
  commaTexts,
  contains,
  type Filters,
  repeated,
  text,
  time,
  url,
  uuid,
} from '../rest/filters.ts';
import { approving } from '../rest/guards.ts';
import type { Orderings } from '../rest/paging.ts';
import { hasRight } from '../rest/rights.ts';
import { visibleTo } from '../rest/visibility.ts';
import { type Order, orderStates, orderTypes } from '../world/types.ts';

/** Filters of lists of orders. `resource_uuid` is the uuid of the marketplace resource here, unlike in the column of that name. */
export const orderFilters: Filters<Order> = {
  offering_uuid: uuid((order, value) => order.offering.uuid === value),
  offering_slug: commaTexts((order) => order.offering.slug),
  offering_type: repeated((order, values) => values.includes(order.offering.type)),
  offering: url((order, value) => order.offering.uuid === value),
  resource: url((order, value) => order.resource.uuid === value),
  resource_uuid: uuid((order, value) => order.resource.uuid === value),
  resource_name: contains((order) => order.resource.name),
  provider_uuid: uuid((order, value) => order.offering.customer.uuid === value),
  project_uuid: uuid((order, value) => order.project.uuid === value),
  customer_uuid: uuid((order, value) => order.project.customer.uuid === value),
  category_uuid: uuid((order, value) => order.offering.category.uuid === value),
  parent_offering_uuid: uuid((order, value) => order.offering.parent?.uuid === value),
  service_manager_uuid: uuid((order, value) =>
    order.offering.grants.some((grant) => grant.user.uuid === value),
  ),
  state: choices(orderStates, (order) => order.state),
  type: choices(orderTypes, (order) => order.type),
  slug: text((order, value) => order.slug === value),
  created: time((order, value) => order.created >= value),
  modified: time((order, value) => order.modified >= value),
  created_before: time((order, value) => order.created <= value),
  modified_before: time((order, value) => order.modified <= value),
  was_auto_approved: bool((order, value) => order.autoApproved === value),
  can_approve_as_consumer: bool(
    (order, value, call) =>
      (order.state === 'pending-consumer' && hasRight(call, approving, order)) === value,
  ),
  can_approve_as_provider: bool(
    (order, value, call) =>
      (order.state === 'pending-provider' &&
        hasRight(call, { name: 'ORDER.APPROVE', on: ['provider'] }, order)) === value,
  ),
  query: text((order, value) => {
    const hex = hexUuid(value);
    if (hex) return order.uuid === hex || order.resource.uuid === hex;
    const wanted = value.toLowerCase();
    return [order.resource.name, order.slug, order.offering.name, order.project.name].some((each) =>
      each.toLowerCase().includes(wanted),
    );
  }),
};

export const orderOrderings: Orderings<Order> = {
  created: (order) => order.created,
  cost: (order) => order.cost,
  state: (order) => orderStates.indexOf(order.state),
  consumer_reviewed_at: (order) => order.consumerReviewedAt,
};

/** The smallest list with all orders that can match: with a filter by offering, only those of the offering are searched. */
export function orderSource(call: Call): readonly Order[] {
  const visible = visibleTo(call.world, call.user);
  const one = hexUuid(call.query.last('offering_uuid') ?? '');
  const offering = one ? call.world.offeringByUuid.get(one) : undefined;
  if (offering && (visible.all || visible.offeringSet.has(offering))) return offering.orders;
  return visible.orders;
}
