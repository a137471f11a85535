import { checkNotEmpty } from '../write/checks.ts';
import { input, sentAsNumber } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { deleted, putTwin, writeMutation } from '../write/write-mutation.ts';
import { checkWhom, policyInput } from './policy-input.ts';

const base = '/api/marketplace-offering-estimated-cost-policies/';
const uuid = input.target('UUID of the cost policy.');

/** The fields of a cost policy. */
const costPolicyInput = (required: boolean) => ({
  ...policyInput(required, 'cost'),
  limitCost: sentAsNumber(
    input.decimal('limit_cost', 'The largest cost of all resources together in the period of the policy.', {
      required,
    }),
  ),
});

writeMutation({
  name: 'createCostPolicy',
  description:
    'Creates a policy that defines what happens when the resources of an offering cost more than a limit allows. ' +
    'Requires either `applyToAll: true` or `organizationGroupUuids`. For callers who manage the offering.',
  input: costPolicyInput(true),
  method: 'POST',
  route: base,
  check: checkWhom,
  result: (_input, body) => ({ cost_policy_uuid: body.uuid }),
  payload: (t) => ({
    costPolicy: changed.costPolicy(
      t,
      'The new cost policy; null when none was created, or when Waldur did not return its UUID.',
    ),
  }),
});

const changes = { uuid, ...costPolicyInput(false) };

writeMutation({
  name: 'updateCostPolicy',
  description:
    'Changes a cost policy. Fields that are left out stay unchanged. For owners of the organization that owns the ' +
    'offering.',
  input: changes,
  method: 'PATCH',
  route: `${base}{uuid}/`,
  check: (value) => [...checkNotEmpty(changes, value), ...checkWhom(value)],
  result: (given) => ({ cost_policy_uuid: given.uuid }),
  payload: (t) => ({ costPolicy: changed.costPolicy(t) }),
});

writeMutation({
  name: 'replaceCostPolicy',
  description:
    'Replaces a cost policy, with PUT: unlike in `updateCostPolicy`, offering, actions, limit and either `applyToAll: ' +
    'true` or `organizationGroupUuids` are required. For owners of the organization that owns the offering.',
  deprecated: putTwin('updateCostPolicy'),
  input: { uuid, ...costPolicyInput(true) },
  method: 'PUT',
  route: `${base}{uuid}/`,
  check: checkWhom,
  result: (given) => ({ cost_policy_uuid: given.uuid }),
  payload: (t) => ({ costPolicy: changed.costPolicy(t) }),
});

writeMutation({
  name: 'deleteCostPolicy',
  description: 'Deletes a cost policy. For owners of the organization that owns the offering.',
  input: { uuid },
  method: 'DELETE',
  route: `${base}{uuid}/`,
  result: (given) => ({ deleted_uuid: given.uuid }),
  payload: (t) => deleted(t, 'CostPolicy'),
});
