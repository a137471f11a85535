import { checkNotEmpty } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { deleted, putTwin, writeMutation } from '../write/write-mutation.ts';

const base = '/api/component-user-usage-limits/';
const uuid = input.target('UUID of the user usage limit.');
const forWhom = 'For callers who manage the offering.';

/** The fields of a limit; `required` makes all of them but the amount required. */
const limitInput = (required: boolean) => ({
  resourceUuid: input.link(
    '/api/marketplace-resources/{uuid}/',
    'resource',
    'UUID of the resource in which the usage is limited.',
    { required },
  ),
  componentUuid: input.link(
    '/api/marketplace-offering-components/{uuid}/',
    'component',
    "UUID of the component of the resource's offering whose usage is limited.",
    { required },
  ),
  offeringUserUuid: input.link(
    '/api/marketplace-offering-users/{uuid}/',
    'user',
    'UUID of the account at the offering whose usage is limited.',
    { required },
  ),
  limit: input.decimal(
    'limit',
    `The largest amount that the user may use, in the unit of the component.${required ? ' Zero when it is left out.' : ''}`,
  ),
});

writeMutation({
  name: 'createUserUsageLimit',
  description: `Creates a limit on the amount of a component that one user may use in a resource. ${forWhom}`,
  input: limitInput(true),
  method: 'POST',
  route: base,
  result: (_input, body) => ({ user_usage_limit_uuid: body.uuid }),
  payload: (t) => ({
    userUsageLimit: changed.userUsageLimit(
      t,
      'The new limit; null when none was created, or when Waldur did not return its UUID.',
    ),
  }),
});

const changes = { uuid, ...limitInput(false) };

writeMutation({
  name: 'updateUserUsageLimit',
  description: `Changes a limit on the usage of one user. Fields that are left out stay unchanged. ${forWhom}`,
  input: changes,
  method: 'PATCH',
  route: `${base}{uuid}/`,
  check: (value) => checkNotEmpty(changes, value),
  result: (given) => ({ user_usage_limit_uuid: given.uuid }),
  payload: (t) => ({ userUsageLimit: changed.userUsageLimit(t) }),
});

writeMutation({
  name: 'replaceUserUsageLimit',
  description:
    'Replaces a limit on the usage of one user, with PUT. Unlike for `updateUserUsageLimit`, the resource, the ' +
    `component and the account are required. ${forWhom}`,
  deprecated: putTwin('updateUserUsageLimit'),
  input: { uuid, ...limitInput(true) },
  method: 'PUT',
  route: `${base}{uuid}/`,
  result: (given) => ({ user_usage_limit_uuid: given.uuid }),
  payload: (t) => ({ userUsageLimit: changed.userUsageLimit(t) }),
});

writeMutation({
  name: 'deleteUserUsageLimit',
  description: `Deletes a limit on the usage of one user. ${forWhom}`,
  input: { uuid },
  method: 'DELETE',
  route: `${base}{uuid}/`,
  result: (given) => ({ deleted_uuid: given.uuid }),
  payload: (t) => deleted(t, 'UserUsageLimit'),
});
