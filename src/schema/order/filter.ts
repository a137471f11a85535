import { OrderState, OrderType, sortKeys } from '../enums.ts';
import { anyOf, anyOfComma, filterInput, one, onlyTrue, sortInput } from '../filter.ts';

/** Filters of the order list. */
export const OrderFilter = filterInput('OrderFilter', 'Selects orders.', {
  query: one(
    'String',
    'query',
    'Orders with this text in their slug, or in the name of their project or resource, or with exactly ' +
      'this UUID.',
  ),
  slug: one('String', 'slug', 'Orders with this slug.'),
  state: anyOf(OrderState, 'state', 'Orders in one of these states.'),
  type: anyOf(OrderType, 'type', 'Orders of one of these types.'),
  offeringUuid: one('UUID', 'offering_uuid', 'Orders from this offering.'),
  offeringSlug: anyOfComma(
    'String',
    'offering_slug',
    'Orders from an offering with one of these slugs; 100 at most.',
  ),
  offeringType: anyOf(
    'String',
    'offering_type',
    'Orders from offerings of one of these types, for example `Marketplace.Slurm`.',
  ),
  parentOfferingUuid: one(
    'UUID',
    'parent_offering_uuid',
    'Orders from offerings whose parent is this offering.',
  ),
  categoryUuid: one('UUID', 'category_uuid', 'Orders from offerings in this category.'),
  resourceUuid: one('UUID', 'resource_uuid', 'Orders for this resource.'),
  resourceName: one('String', 'resource_name', 'Orders for resources with this text in their name.'),
  projectUuid: one('UUID', 'project_uuid', 'Orders in this project.'),
  customerUuid: one('UUID', 'customer_uuid', 'Orders in projects of this customer.'),
  providerUuid: one(
    'UUID',
    'provider_uuid',
    'Orders that this customer provides: the UUID of `provider.customer`, not of the service provider ' +
      'itself.',
  ),
  serviceManagerUuid: one('UUID', 'service_manager_uuid', 'Orders from offerings that this user manages.'),
  canApproveAsConsumer: onlyTrue(
    'can_approve_as_consumer',
    'Orders that wait for approval by the customer and that you may approve.',
  ),
  canApproveAsProvider: onlyTrue(
    'can_approve_as_provider',
    'Orders that wait for approval by the provider and that you may approve.',
  ),
  wasAutoApproved: one(
    'Boolean',
    'was_auto_approved',
    'Orders that a rule approved automatically (true), or did not (false).',
  ),
  createdAfter: one('DateTime', 'created', 'Orders placed at this time or later.'),
  createdBefore: one('DateTime', 'created_before', 'Orders placed at this time or earlier.'),
  modifiedAfter: one('DateTime', 'modified', 'Orders last changed at this time or later.'),
  modifiedBefore: one('DateTime', 'modified_before', 'Orders last changed at this time or earlier.'),
});

const OrderSortField = sortKeys('OrderSortField', 'Keys by which orders can be sorted.', {
  created: 'Time at which the order was placed.',
  consumer_reviewed_at: 'Time at which the customer approved or rejected the order.',
  cost: 'Cost of the order.',
  state: 'State of the order.',
});

/** Sort keys of the order list. */
export const OrderSort = sortInput('OrderSort', 'orders', OrderSortField);
