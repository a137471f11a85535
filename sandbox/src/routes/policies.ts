import { type Call, notFound, ok } from '../rest/call.ts';
import { whole } from '../rest/columns.ts';
import { type Filters, url, uuid } from '../rest/filters.ts';
import { page, select } from '../rest/paging.ts';
import type { Route } from '../rest/router.ts';
import { visibleTo } from '../rest/visibility.ts';
import { policyRow } from '../rows/account-rows.ts';
import type { Policy } from '../world/types.ts';
import { pathUuid } from './find.ts';

const policyFilters: Filters<Policy> = {
  scope_uuid: uuid((policy, value) => policy.offering.uuid === value),
  // A bug of real servers, which look for the URL of another view: it matches nothing (contract section 3b).
  scope: url(() => false),
};

function visiblePolicies(call: Call): Policy[] {
  const { all, offeringSet } = visibleTo(call.world, call.user);
  return call.world.policies
    .filter((policy) => all || offeringSet.has(policy.offering))
    .sort((a, b) => b.created - a.created);
}

/** The policy of the path. Throws a 404 if the caller does not see its offering. */
export function findPolicy(call: Call): Policy {
  const policy = call.world.policyByUuid.get(pathUuid(call));
  if (!policy || !visiblePolicies(call).includes(policy)) throw notFound('OfferingUsagePolicy');
  return policy;
}

export const policyActions: readonly string[] = [
  'notify_organization_owners',
  'notify_external_user',
  'block_creation_of_new_resources',
];

/** Reads of usage policies. All of these routes ignore `field` (contract section 2). */
export const policyRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/api/marketplace-offering-usage-policies/',
    handle: (call) =>
      page(
        call,
        select(call, () => visiblePolicies(call), policyFilters),
        (policy, each) => whole(policyRow, policy, each),
      ),
  },
  {
    // An array of names, although the published description says otherwise.
    method: 'GET',
    template: '/api/marketplace-offering-usage-policies/actions/',
    handle: () => ok(policyActions),
  },
  {
    method: 'GET',
    template: '/api/marketplace-offering-usage-policies/{uuid}/',
    handle: (call) => ok(whole(policyRow, findPolicy(call), call)),
  },
];
