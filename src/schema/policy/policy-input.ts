import { PolicyAction, PolicyPeriod } from '../enums.ts';
import { mustBeObject } from '../order/order-input.ts';
import { type InputValue, input, sentAs } from '../write/input.ts';
import type { UserErrorValue } from '../write/user-error.ts';

/**
 * What every policy is made of; with `required`, what it cannot do without has to be given. `sum` is what the policy adds up
 * and limits.
 */
export function policyInput(required: boolean, sum: string) {
  return {
    offeringUuid: input.link(
      '/api/marketplace-provider-offerings/{uuid}/',
      'scope',
      `The offering whose ${sum} the policy limits.`,
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
    period: sentAs(
      input.enum(PolicyPeriod, 'period', `The period over which ${sum} is added up.`),
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
export function checkWhom({ applyToAll, organizationGroupUuids: groups }: InputValue): UserErrorValue[] {
  if (applyToAll !== true || !Array.isArray(groups) || groups.length === 0) return [];
  return [
    {
      message: 'A policy holds either for all customers or for those in some groups.',
      code: 'INVALID_VALUE',
      path: ['input', 'organizationGroupUuids'],
    },
  ];
}
