import { PolicyAction, PolicyPeriod } from '../enums.ts';
import { mustBeObject } from '../order/order-input.ts';
import { checkNotEmpty, must } from '../write/checks.ts';
import { type InputValue, input, inputObject, sentAs } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import type { UserErrorValue } from '../write/user-error.ts';
import { deleted, putTwin, writeMutation } from '../write/write-mutation.ts';

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

/** What a policy is made of; with `required`, what it can not do without has to be given. */
function policyInput(required: boolean) {
  return {
    offeringUuid: input.link(
      '/api/marketplace-provider-offerings/{uuid}/',
      'scope',
      'The offering whose usage the policy limits.',
      { required },
    ),
    actions: sentAs(
      input.enums(PolicyAction, 'actions', 'What happens when a limit is passed.', { required }),
      // One text, not a list (contract §5).
      (actions) => (Array.isArray(actions) ? actions.join(',') : actions),
    ),
    options: input.json(
      'options',
      'Further settings of the actions: an object by the REST name of the action, such as the addresses for ' +
        '`notify_external_user`.',
      { check: mustBeObject },
    ),
    componentLimits: input.objects(
      ComponentLimitInput,
      'component_limits_set',
      'The limit of each component that the policy watches. Takes the place of all that there were.',
      { required },
    ),
    period: sentAs(
      input.enum(PolicyPeriod, 'period', 'The period over which usage is added up.'),
      (period) => (typeof period === 'string' ? Number(period) : period),
    ),
    applyToAll: input.boolean(
      'apply_to_all',
      'True for a policy that holds for all customers. Then give no `organizationGroupUuids`.',
    ),
    organizationGroupUuids: input.links(
      '/api/organization-groups/{uuid}/',
      'organization_groups',
      'The groups of customers that the policy holds for, when that is not all of them.',
    ),
  };
}

/** The REST API wants exactly one of the two; which one an existing policy has, only the server knows. */
function checkWhom({ applyToAll, organizationGroupUuids: groups }: InputValue): UserErrorValue[] {
  if (applyToAll !== true || !Array.isArray(groups) || groups.length === 0) return [];
  return [
    {
      message: 'A policy holds either for all customers or for those in some groups.',
      code: 'INVALID_VALUE',
      path: ['input', 'organizationGroupUuids'],
    },
  ];
}

const target = { uuid: input.target('The usage policy.') };

writeMutation({
  name: 'createUsagePolicy',
  description:
    'Sets up what happens when customers use more of an offering than a limit allows. Give either `applyToAll: true` ' +
    'or `organizationGroupUuids`. For those who manage the offering.',
  input: policyInput(true),
  method: 'POST',
  route: '/api/marketplace-offering-usage-policies/',
  check: checkWhom,
  result: (_input, body) => ({ usage_policy_uuid: body.uuid }),
  payload: (t) => ({
    usagePolicy: changed.usagePolicy(
      t,
      'The new usage policy; null when none was made, or when Waldur did not tell its uuid.',
    ),
  }),
});

const changes = { ...target, ...policyInput(false) };

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
  input: { ...target, ...policyInput(true) },
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
