import { anyOfComma, filterInput, one } from '../filter.ts';

/** Filters of the list of plans, which the server sorts as it likes. */
export const PlanFilter = filterInput('PlanFilter', 'Which plans are listed.', {
  offeringUuid: one('UUID', 'offering_uuid', 'Of this offering.'),
  offeringSlug: anyOfComma('String', 'offering_slug', 'Of an offering with one of these slugs; 100 at most.'),
  parentOfferingUuid: one('UUID', 'parent_offering_uuid', 'Of offerings whose parent is this offering.'),
});

/** Filters of the list of how often plans are used. */
export const PlanUsageFilter = filterInput('PlanUsageFilter', 'Of which plans it is told.', {
  offeringUuid: one('UUID', 'offering_uuid', 'Of this offering.'),
  offeringSlug: one('String', 'offering_slug', 'Of the offering with this slug.'),
  parentOfferingUuid: one('UUID', 'parent_offering_uuid', 'Of offerings whose parent is this offering.'),
  providerUuid: one(
    'UUID',
    'customer_provider_uuid',
    'Provided by this customer: the uuid of `provider.customer`, not of the service provider itself.',
  ),
});

/** Filters of the list of prices. */
export const PlanPriceFilter = filterInput('PlanPriceFilter', 'Which prices are listed.', {
  planUuid: one('UUID', 'plan_uuid', 'Of this plan.'),
  offeringUuid: one('UUID', 'offering_uuid', 'Of plans of this offering.'),
  shared: one('Boolean', 'shared', 'Of offerings that are open to all customers, or not.'),
  archived: one('Boolean', 'archived', 'Of plans that are withdrawn, or not.'),
});
