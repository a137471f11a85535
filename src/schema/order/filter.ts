import { OrderState, OrderType, sortKeys } from '../enums.ts';
import { anyOf, anyOfComma, filterInput, one, onlyTrue, sortInput } from '../filter.ts';

/** Filters of the order list. */
export const OrderFilter = filterInput('OrderFilter', 'Which orders are listed.', {
  query: one(
    'String',
    'query',
    'Part of the slug, the name of the project or of the resource, or the whole uuid.',
  ),
  slug: one('String', 'slug', 'The slug.'),
  state: anyOf(OrderState, 'state', 'In one of these states.'),
  type: anyOf(OrderType, 'type', 'Of one of these types.'),
  offeringUuid: one('UUID', 'offering_uuid', 'From this offering.'),
  offeringSlug: anyOfComma(
    'String',
    'offering_slug',
    'From an offering with one of these slugs; 100 at most.',
  ),
  offeringType: anyOf(
    'String',
    'offering_type',
    'From offerings of one of these types, for example `Marketplace.Slurm`.',
  ),
  parentOfferingUuid: one('UUID', 'parent_offering_uuid', 'From offerings whose parent is this offering.'),
  categoryUuid: one('UUID', 'category_uuid', 'From offerings in this category.'),
  resourceUuid: one('UUID', 'resource_uuid', 'For this resource.'),
  resourceName: one('String', 'resource_name', 'For resources with this text in their name.'),
  projectUuid: one('UUID', 'project_uuid', 'In this project.'),
  customerUuid: one('UUID', 'customer_uuid', 'In projects of this customer.'),
  providerUuid: one(
    'UUID',
    'provider_uuid',
    'Provided by this customer: the uuid of `provider.customer`, not of the service provider itself.',
  ),
  serviceManagerUuid: one('UUID', 'service_manager_uuid', 'From offerings that this user manages.'),
  canApproveAsConsumer: onlyTrue(
    'can_approve_as_consumer',
    'What waits for approval by the customer and you may approve.',
  ),
  canApproveAsProvider: onlyTrue(
    'can_approve_as_provider',
    'What waits for approval by the provider and you may approve.',
  ),
  wasAutoApproved: one('Boolean', 'was_auto_approved', 'Approved by a rule, or not.'),
  createdAfter: one('DateTime', 'created', 'Placed at this moment or later.'),
  createdBefore: one('DateTime', 'created_before', 'Placed at this moment or earlier.'),
  modifiedAfter: one('DateTime', 'modified', 'Last changed at this moment or later.'),
  modifiedBefore: one('DateTime', 'modified_before', 'Last changed at this moment or earlier.'),
});

const OrderSortField = sortKeys('OrderSortField', 'What orders can be sorted by.', {
  created: 'The moment when it was placed.',
  consumer_reviewed_at: 'The moment when the customer approved or rejected it.',
  cost: 'The cost.',
  state: 'The state.',
});

/** Orders of the order list. */
export const OrderSort = sortInput('OrderSort', 'orders', OrderSortField);
