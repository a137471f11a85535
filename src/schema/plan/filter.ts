import { anyOfComma, filterInput, one } from '../filter.ts';

/** Filters of the list of plans, which clients cannot sort. */
export const PlanFilter = filterInput('PlanFilter', 'Selects plans.', {
  offeringUuid: one('UUID', 'offering_uuid', 'Plans of this offering.'),
  offeringSlug: anyOfComma(
    'String',
    'offering_slug',
    'Plans of offerings with one of these slugs; 100 at most.',
  ),
  parentOfferingUuid: one(
    'UUID',
    'parent_offering_uuid',
    'Plans of offerings whose parent is this offering.',
  ),
});

/** Filters of the list of plans with the number of their resources. */
export const PlanUsageFilter = filterInput('PlanUsageFilter', 'Selects the plans whose usage is listed.', {
  offeringUuid: one('UUID', 'offering_uuid', 'Plans of this offering.'),
  offeringSlug: one('String', 'offering_slug', 'Plans of the offering with this slug.'),
  parentOfferingUuid: one(
    'UUID',
    'parent_offering_uuid',
    'Plans of offerings whose parent is this offering.',
  ),
  providerUuid: one(
    'UUID',
    'customer_provider_uuid',
    'Plans of offerings that this customer provides: the UUID of `provider.customer`, not of the service ' +
      'provider itself.',
  ),
});

/** Filters of the list of prices. */
export const PlanPriceFilter = filterInput('PlanPriceFilter', 'Selects prices of plans.', {
  planUuid: one('UUID', 'plan_uuid', 'Prices of this plan.'),
  offeringUuid: one('UUID', 'offering_uuid', 'Prices of the plans of this offering.'),
  shared: one(
    'Boolean',
    'shared',
    'Prices of offerings that are open to all customers (true), or that are not (false).',
  ),
  archived: one('Boolean', 'archived', 'Prices of plans that are withdrawn (true), or that are not (false).'),
});
