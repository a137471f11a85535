import { filterInput, one } from '../filter.ts';

/** Filters of the list of usage policies, which has one order only: newest first. */
export const UsagePolicyFilter = filterInput('UsagePolicyFilter', 'Which usage policies are listed.', {
  offeringUuid: one('UUID', 'scope_uuid', 'Set for this offering.'),
});

/** Filters of the list of cost policies, which has one order only: newest first. */
export const CostPolicyFilter = filterInput('CostPolicyFilter', 'Which cost policies are listed.', {
  offeringUuid: one('UUID', 'scope_uuid', 'Set for this offering.'),
});
