import { filterInput, one } from '../filter.ts';

/** Filters of the list of usage policies, which is always sorted newest first. */
export const UsagePolicyFilter = filterInput('UsagePolicyFilter', 'Selects usage policies.', {
  offeringUuid: one('UUID', 'scope_uuid', 'Usage policies of this offering.'),
});

/** Filters of the list of cost policies, which is always sorted newest first. */
export const CostPolicyFilter = filterInput('CostPolicyFilter', 'Selects cost policies.', {
  offeringUuid: one('UUID', 'scope_uuid', 'Cost policies of this offering.'),
});
