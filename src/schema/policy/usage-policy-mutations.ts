import { checkNotEmpty, must } from '../write/checks.ts';
import { input, inputObject } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { deleted, putTwin, writeMutation } from '../write/write-mutation.ts';
import { checkWhom, policyInput } from './policy-input.ts';

const ComponentLimitInput = inputObject(
  'ComponentLimitInput',
  'The largest amount of one component that a usage policy allows.',
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
      'The largest amount that may be used in the period of the policy, in the unit of the component. Servers of 2024 ' +
        'accept only whole numbers.',
      { required: true },
    ),
  },
);

/** The fields of a usage policy. */
const usagePolicyInput = (required: boolean) => ({
  ...policyInput(required, 'usage'),
  componentLimits: input.objects(
    ComponentLimitInput,
    'component_limits_set',
    'The limits of all components that the policy watches. Replaces all previous limits.',
    { required },
  ),
});

const target = { uuid: input.target('UUID of the usage policy.') };

writeMutation({
  name: 'createUsagePolicy',
  description:
    'Creates a policy that defines what happens when customers use more of an offering than a limit allows. Requires ' +
    'either `applyToAll: true` or `organizationGroupUuids`. For callers who manage the offering.',
  input: usagePolicyInput(true),
  method: 'POST',
  route: '/api/marketplace-offering-usage-policies/',
  check: checkWhom,
  result: (_input, body) => ({ usage_policy_uuid: body.uuid }),
  payload: (t) => ({
    usagePolicy: changed.usagePolicy(
      t,
      'The new usage policy; null when none was created, or when Waldur did not return its UUID.',
    ),
  }),
});

const changes = { ...target, ...usagePolicyInput(false) };

writeMutation({
  name: 'updateUsagePolicy',
  description:
    'Changes a usage policy. Fields that are left out stay unchanged. For owners of the organization that owns the ' +
    'offering.',
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
    'Replaces a usage policy, with PUT: unlike in `updateUsagePolicy`, offering, actions, limits and either ' +
    '`applyToAll: true` or `organizationGroupUuids` are required. For owners of the organization that owns the ' +
    'offering.',
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
  description: 'Deletes a usage policy. For owners of the organization that owns the offering.',
  input: target,
  method: 'DELETE',
  route: '/api/marketplace-offering-usage-policies/{uuid}/',
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'UsagePolicy'),
});
