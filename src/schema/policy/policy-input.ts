import { PolicyAction, PolicyPeriod } from '../enums.ts';
import { mustBeObject } from '../order/order-input.ts';
import { type InputValue, input, sentAs } from '../write/input.ts';
import type { UserErrorValue } from '../write/user-error.ts';

/**
 * The fields of every policy; with `required`, the fields that a policy needs are required. `sum` is what the policy adds up
 * and limits.
 */
export function policyInput(required: boolean, sum: string) {
  return {
    offeringUuid: input.link(
      '/api/marketplace-provider-offerings/{uuid}/',
      'scope',
      `UUID of the offering whose ${sum} the policy limits.`,
      { required },
    ),
    actions: sentAs(
      input.enums(PolicyAction, 'actions', 'Actions that are taken when a limit is exceeded.', { required }),
      // One text, not a list (contract §5).
      (actions) => (Array.isArray(actions) ? actions.join(',') : actions),
    ),
    options: input.json(
      'options',
      'Further settings of the actions, such as the addresses for `notify_external_user`: an object from the REST name ' +
        'of an action to its settings.',
      { check: mustBeObject },
    ),
    period: sentAs(
      input.enum(PolicyPeriod, 'period', `The period over which the ${sum} is added up.`),
      (period) => (typeof period === 'string' ? Number(period) : period),
    ),
    applyToAll: input.boolean(
      'apply_to_all',
      'Whether the policy applies to all customers. If true, leave out `organizationGroupUuids`.',
    ),
    organizationGroupUuids: input.links(
      '/api/organization-groups/{uuid}/',
      'organization_groups',
      'UUIDs of the groups of customers to which the policy applies, if it does not apply to all customers.',
    ),
  };
}

/** The REST API requires exactly one of the two; which one an existing policy has, only the server knows. */
export function checkWhom({ applyToAll, organizationGroupUuids: groups }: InputValue): UserErrorValue[] {
  if (applyToAll !== true || !Array.isArray(groups) || groups.length === 0) return [];
  return [
    {
      message: 'A policy applies either to all customers or to the customers in some groups.',
      code: 'INVALID_VALUE',
      path: ['input', 'organizationGroupUuids'],
    },
  ];
}
