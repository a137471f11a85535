import type { Customer, Offering, Policy } from './types.ts';
import type { World } from './world.ts';

/** Whether a policy applies to the resources of this customer. */
function concerns(policy: Policy, customer: Customer): boolean {
  return (
    policy.applyToAll ||
    customer.organizationGroups.some((group) => policy.organizationGroups.includes(group))
  );
}

/** The usage of one component by all resources to which a policy applies and that are not terminated. */
export function policyUsage(policy: Policy, type: string): number {
  const index = policy.offering.components.findIndex((each) => each.type === type);
  let total = 0;
  if (index < 0) return total;
  for (const resource of policy.offering.resources) {
    if (resource.state !== 'Terminated' && concerns(policy, resource.project.customer))
      total += resource.usages[index] ?? 0;
  }
  return total;
}

/** Fires policies whose limits are exceeded, and resets the others. Call it after usage or limits have changed. */
export function checkPolicies(world: World, policies: readonly Policy[] = world.policies): void {
  for (const policy of policies) {
    const passed = policy.componentLimits.some((each) => policyUsage(policy, each.type) > each.limit);
    if (passed === (policy.fired !== null)) continue;
    policy.fired = passed ? world.now().getTime() : null;
    world.touch();
  }
}

/** Whether a fired policy prevents this customer from ordering new resources of the offering. */
export function creationBlocked(world: World, offering: Offering, customer: Customer): boolean {
  return world.policies.some(
    (policy) =>
      policy.offering === offering &&
      policy.fired !== null &&
      policy.actions.split(',').includes('block_creation_of_new_resources') &&
      concerns(policy, customer),
  );
}
