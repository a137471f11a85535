import { uuidOf } from '../random.ts';
import { type Call, ok, ServerFault } from '../rest/call.ts';
import { relatedList, required } from '../rest/fields.ts';
import { url, uuid } from '../rest/filters.ts';
import { fields400, nonField400 } from '../rest/refusals.ts';
import type { Route } from '../rest/router.ts';
import { bool, choice, integer, object } from '../rest/values.ts';
import { mayChangeOffering, visibleTo } from '../rest/visibility.ts';
import { groupLink } from '../routes/offering-fields.ts';
import { policyActions } from '../routes/policies.ts';
import { actionsField, scopeField } from '../routes/policy-writes.ts';
import { periodNames } from '../rows/account-rows.ts';
import { fullName } from '../rows/order-row.ts';
import { urls } from '../rows/urls.ts';
import { monthlyCost } from '../world/derived.ts';
import { isoOf, isoOrNull } from '../world/text.ts';
import type { JsonObject, Offering, OrganizationGroup, Resource, User, Writable } from '../world/types.ts';
import { drop, type Family, familyRoutes, keptIn, sent, writtenRow } from './family.ts';

/** The actions to run when the resources of an offering cost more than a limit. */
interface CostPolicy extends Writable {
  readonly uuid: string;
  offering: Offering;
  readonly created: number;
  readonly createdBy: User;
  actions: string;
  options: JsonObject;
  applyToAll: boolean;
  organizationGroups: readonly OrganizationGroup[];
  limit: number;
  period: 1 | 2 | 3 | 4;
}

const monthsOf = { 1: 12, 2: 1, 3: 3, 4: 12 } as const;

function concerned(policy: CostPolicy): readonly Resource[] {
  return policy.offering.resources.filter(
    ({ project, state }) =>
      state !== 'Terminated' &&
      (policy.applyToAll ||
        project.customer.organizationGroups.some((group) => policy.organizationGroups.includes(group))),
  );
}

const costOf = (policy: CostPolicy): number =>
  Math.round(
    concerned(policy).reduce((sum, resource) => sum + monthlyCost(resource), 0) * monthsOf[policy.period],
  );

const hasFired = (policy: CostPolicy): boolean => costOf(policy) > policy.limit;

/** The cost policies of a world: one at every third billable offering. Some have fired. */
export const costPoliciesOf = keptIn((world): CostPolicy[] =>
  world.offerings
    .filter(({ billable, resources }, index) => billable && resources.length > 0 && index % 3 === 0)
    .map((offering, index) => {
      const policy: CostPolicy = {
        uuid: uuidOf(`${offering.uuid} cost policy`),
        offering,
        created: offering.created + 86_400_000,
        createdBy: offering.grants[0]?.user ?? (world.users[0] as User),
        actions: policyActions[index % policyActions.length] ?? 'notify_organization_owners',
        options: {},
        applyToAll: index % 4 !== 1,
        organizationGroups: index % 4 === 1 ? world.groups.slice(1, 3) : [],
        limit: 0,
        period: ([2, 3, 4] as const)[index % 3] ?? 2,
        written: {},
      };
      policy.limit = Math.max(100, Math.round(costOf(policy) * (index % 5 === 2 ? 0.8 : 1.4)));
      return policy;
    }),
);

const path = '/api/marketplace-offering-estimated-cost-policies/';

const row = writtenRow<CostPolicy>('CostPolicy', {
  uuid: ({ uuid: each }) => each,
  url: ({ uuid: each }, call) => `${call.origin}${path}${each}/`,
  scope: ({ offering }, call) => urls.providerOffering(call, offering.uuid),
  scope_name: ({ offering }) => offering.name,
  scope_uuid: ({ offering }) => offering.uuid,
  actions: ({ actions }) => actions,
  created: ({ created }) => isoOf(created),
  created_by_full_name: ({ createdBy }) => fullName(createdBy),
  created_by_username: ({ createdBy }) => createdBy.username,
  has_fired: hasFired,
  fired_datetime: (policy) => isoOrNull(hasFired(policy) ? policy.created + 3_600_000 : null),
  options: ({ options }) => options,
  affected_resources_count: (policy) => concerned(policy).length,
  limit_cost: ({ limit }) => limit,
  period: ({ period }) => period,
  period_name: ({ period }) => periodNames[period],
  current_cost: costOf,
  organization_groups: ({ organizationGroups }, call) =>
    organizationGroups.map((group) => urls.group(call, group.uuid)),
  apply_to_all: ({ applyToAll }) => applyToAll,
});

const shape = {
  scope: required(scopeField),
  actions: required(actionsField),
  options: object(),
  limit_cost: required(integer({ min: 0 })),
  period: choice([1, 2, 3, 4]),
  organization_groups: relatedList(groupLink),
  apply_to_all: bool(),
};

function change(
  call: Call,
  policy: CostPolicy | null,
): Omit<CostPolicy, 'uuid' | 'created' | 'createdBy' | 'written'> {
  const values = sent(call, shape);
  const offering = values.scope ?? policy?.offering;
  if (!offering) throw fields400({ scope: 'This field is required.' });
  if (!mayChangeOffering(call.user, offering))
    throw fields400({ scope: 'You do not have permission to do this.' });
  const groups = values.organization_groups ?? policy?.organizationGroups ?? [];
  const applyToAll =
    values.apply_to_all ?? policy?.applyToAll ?? (call.server === '2024' && groups.length === 0);
  if (call.server !== '2024' && applyToAll === groups.length > 0)
    throw nonField400('Either apply_to_all or organization_groups must be specified.');
  return {
    offering,
    actions: values.actions ?? policy?.actions ?? '',
    options: values.options ?? policy?.options ?? {},
    applyToAll,
    organizationGroups: groups,
    limit: values.limit_cost ?? policy?.limit ?? 0,
    period: values.period ?? policy?.period ?? 2,
  };
}

const family: Family<CostPolicy> = {
  path,
  model: 'OfferingEstimatedCostPolicy',
  row,
  rows: (call) => {
    const { all, offeringSet } = visibleTo(call.world, call.user);
    return costPoliciesOf(call.world)
      .filter(({ offering }) => all || offeringSet.has(offering))
      .sort((a, b) => b.created - a.created);
  },
  filters: {
    scope_uuid: uuid(({ offering }, value) => offering.uuid === value),
    // A bug of real servers, which look for the URL of another view: it matches nothing (contract section 3b).
    scope: url(() => false),
  },
  mayWrite: ({ user }, policy) => policy === null || mayChangeOffering(user, policy.offering),
  create: (call) => {
    const policy: CostPolicy = {
      uuid: call.random.uuid(),
      created: call.world.now().getTime(),
      createdBy: call.user,
      written: {},
      ...change(call, null),
    };
    costPoliciesOf(call.world).push(policy);
    return policy;
  },
  update: (call, policy) => {
    Object.assign(policy, change(call, policy));
  },
  remove: ({ world }, policy) => drop(costPoliciesOf(world), policy),
};

/** Routes of cost policies. */
export const costPolicyRoutes: readonly Route[] = [
  ...familyRoutes(family),
  {
    method: 'GET',
    template: `${path}actions/`,
    handle: ({ server }) => {
      // A bug of servers of 2024.
      if (server === '2024') throw new ServerFault();
      return ok(policyActions);
    },
  },
];
