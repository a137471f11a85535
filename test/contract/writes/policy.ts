import { gone, oneWrite, uuid } from './one-write.ts';
import type { WriteCase } from './write-case.ts';

const base = '/api/marketplace-offering-usage-policies/';
const offering = 'b2'.repeat(16);
const group = 'c3'.repeat(16);

const policy = {
  offeringUuid: offering,
  actions: ['NOTIFY_ORGANIZATION_OWNERS', 'BLOCK_CREATION_OF_NEW_RESOURCES'],
  options: { notify_external_user: 'ops@example.com' },
  componentLimits: [
    { type: 'cpu', limit: 1000 },
    { type: 'storage', limit: 0.5 },
  ],
  period: 'THREE_MONTHS',
  applyToAll: false,
  organizationGroupUuids: [group],
};
const policyBody = {
  scope: `REST/api/marketplace-provider-offerings/${offering}/`,
  actions: 'notify_organization_owners,block_creation_of_new_resources',
  options: { notify_external_user: 'ops@example.com' },
  component_limits_set: [
    { type: 'cpu', limit: 1000 },
    { type: 'storage', limit: 0.5 },
  ],
  period: 3,
  apply_to_all: false,
  organization_groups: [`REST/api/organization-groups/${group}/`],
};

const costs = '/api/marketplace-offering-estimated-cost-policies/';
const { componentLimits: _, ...anyPolicy } = policy;
const { component_limits_set: __, ...anyPolicyBody } = policyBody;
const costPolicy = { ...anyPolicy, limitCost: '1250.5' };
const costPolicyBody = { ...anyPolicyBody, limit_cost: 1250.5 };

/** Every write of policies on usage and on cost. */
export const policyWrites: readonly WriteCase[] = [
  oneWrite(`POST ${base}`, 'createUsagePolicy', policy, policyBody, {
    response: { status: 201, body: { uuid } },
  }),
  oneWrite(`PATCH ${base}{uuid}/`, 'updateUsagePolicy', policy, policyBody),
  oneWrite(
    `PATCH ${base}{uuid}/`,
    'updateUsagePolicy',
    { applyToAll: true, organizationGroupUuids: [] },
    { apply_to_all: true, organization_groups: [] },
  ),
  oneWrite(`PUT ${base}{uuid}/`, 'replaceUsagePolicy', policy, policyBody),
  oneWrite(`DELETE ${base}{uuid}/`, 'deleteUsagePolicy', {}, null, gone),
  oneWrite(`POST ${costs}`, 'createCostPolicy', costPolicy, costPolicyBody, {
    response: { status: 201, body: { uuid } },
  }),
  oneWrite(`PATCH ${costs}{uuid}/`, 'updateCostPolicy', costPolicy, costPolicyBody),
  oneWrite(`PUT ${costs}{uuid}/`, 'replaceCostPolicy', costPolicy, costPolicyBody),
  oneWrite(`DELETE ${costs}{uuid}/`, 'deleteCostPolicy', {}, null, gone),
];
