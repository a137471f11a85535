import { checkNotEmpty, must } from '../write/checks.ts';
import { input, inputObject } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { deleted, putTwin, writeMutation } from '../write/write-mutation.ts';
import { checkWhom, policyInput } from './policy-input.ts';

const ComponentLimitInput = inputObject(
  'ComponentLimitInput',
  'How much of one component a usage policy allows.',
  {
    type: input.string(
      'type',
      'Internal name of the component, for example `cpu` (`OfferingComponent.type`).',
      {
        required: true,
        check: must.notBeBlank,
      },
    ),
    limit: input.float(
      'limit',
      'The most that may be used in the period of the policy, in the unit of the component. Servers of 2024 take ' +
        'whole numbers only.',
      { required: true },
    ),
  },
);

/** What a usage policy is made of. */
const usagePolicyInput = (required: boolean) => ({
  ...policyInput(required, 'usage'),
  componentLimits: input.objects(
    ComponentLimitInput,
    'component_limits_set',
    'The limit of each component that the policy watches. Takes the place of all that there were.',
    { required },
  ),
});

const target = { uuid: input.target('The usage policy.') };

writeMutation({
  name: 'createUsagePolicy',
  description:
    'Sets up what happens when customers use more of an offering than a limit allows. Give either `applyToAll: true` ' +
    'or `organizationGroupUuids`. For those who manage the offering.',
  input: usagePolicyInput(true),
  method: 'POST',
  route: '/api/marketplace-offering-usage-policies/',
  check: checkWhom,
  result: (_input, body) => ({ usage_policy_uuid: body.uuid }),
  payload: (t) => ({
    usagePolicy: changed.usagePolicy(
      t,
      'The new usage policy; null when none was made, or when Waldur did not send its uuid.',
    ),
  }),
});

const changes = { ...target, ...usagePolicyInput(false) };

writeMutation({
  name: 'updateUsagePolicy',
  description:
    'Changes a usage policy. What is left out stays as it is. For owners of the organization that has the offering.',
  input: changes,
  method: 'PATCH',
  route: '/api/marketplace-offering-usage-policies/{uuid}/',
  check: (value) => [...checkNotEmpty(changes, value), ...checkWhom(value)],
  result: ({ uuid }) => ({ usage_policy_uuid: uuid }),
  payload: (t) => ({ usagePolicy: changed.usagePolicy(t) }),
});

writeMutation({
  name: 'replaceUsagePolicy',
  description:
    'Sets a usage policy anew, with PUT: unlike for `updateUsagePolicy` offering, actions and limits are ' +
    'required, and one of `applyToAll: true` and `organizationGroupUuids`. For owners of the organization that has ' +
    'the offering.',
  deprecated: putTwin('updateUsagePolicy'),
  input: { ...target, ...usagePolicyInput(true) },
  method: 'PUT',
  route: '/api/marketplace-offering-usage-policies/{uuid}/',
  check: checkWhom,
  result: ({ uuid }) => ({ usage_policy_uuid: uuid }),
  payload: (t) => ({ usagePolicy: changed.usagePolicy(t) }),
});

writeMutation({
  name: 'deleteUsagePolicy',
  description: 'Deletes a usage policy. For owners of the organization that has the offering.',
  input: target,
  method: 'DELETE',
  route: '/api/marketplace-offering-usage-policies/{uuid}/',
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'UsagePolicy'),
});
