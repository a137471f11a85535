import { checkNotEmpty } from '../write/checks.ts';
import { input, sentAsNumber } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { deleted, putTwin, writeMutation } from '../write/write-mutation.ts';
import { checkWhom, policyInput } from './policy-input.ts';

const base = '/api/marketplace-offering-estimated-cost-policies/';
const uuid = input.target('The cost policy.');

/** What a cost policy is made of. */
const costPolicyInput = (required: boolean) => ({
  ...policyInput(required, 'cost'),
  limitCost: sentAsNumber(
    input.decimal(
      'limit_cost',
      'The most that all resources together may cost in the period of the policy.',
      {
        required,
      },
    ),
  ),
});

writeMutation({
  name: 'createCostPolicy',
  description:
    'Sets up what happens when the resources of an offering cost more than a limit allows. Give either `applyToAll: true` ' +
    'or `organizationGroupUuids`. For those who manage the offering.',
  input: costPolicyInput(true),
  method: 'POST',
  route: base,
  check: checkWhom,
  result: (_input, body) => ({ cost_policy_uuid: body.uuid }),
  payload: (t) => ({
    costPolicy: changed.costPolicy(
      t,
      'The new cost policy; null when none was made, or when Waldur did not send its uuid.',
    ),
  }),
});

const changes = { uuid, ...costPolicyInput(false) };

writeMutation({
  name: 'updateCostPolicy',
  description:
    'Changes a cost policy. What is left out stays as it is. For owners of the organization that has the offering.',
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
    'Sets a cost policy anew, with PUT: unlike for `updateCostPolicy` offering, actions and limit are required, and one of ' +
    '`applyToAll: true` and `organizationGroupUuids`. For owners of the organization that has the offering.',
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
  description: 'Deletes a cost policy. For owners of the organization that has the offering.',
  input: { uuid },
  method: 'DELETE',
  route: `${base}{uuid}/`,
  result: (given) => ({ deleted_uuid: given.uuid }),
  payload: (t) => deleted(t, 'CostPolicy'),
});
