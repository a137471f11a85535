import { checkNotEmpty } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { deleted, putTwin, writeMutation } from '../write/write-mutation.ts';

const base = '/api/component-user-usage-limits/';
const uuid = input.target('The user usage limit.');
const forWhom = 'For those who manage the offering.';

/** What a limit is made of; with `required`, what it cannot do without has to be given. */
const limitInput = (required: boolean) => ({
  resourceUuid: input.link(
    '/api/marketplace-resources/{uuid}/',
    'resource',
    'The resource in which the usage is limited.',
    { required },
  ),
  componentUuid: input.link(
    '/api/marketplace-offering-components/{uuid}/',
    'component',
    'The component of its offering of which the usage is limited.',
    { required },
  ),
  offeringUserUuid: input.link(
    '/api/marketplace-offering-users/{uuid}/',
    'user',
    'The account at the offering whose usage is limited.',
    { required },
  ),
  limit: input.decimal(
    'limit',
    'The most that may be used, in the unit of the component. Zero when it is left out.',
  ),
});

writeMutation({
  name: 'createUserUsageLimit',
  description: `Limits how much of a component one user may use in a resource. ${forWhom}`,
  input: limitInput(true),
  method: 'POST',
  route: base,
  result: (_input, body) => ({ user_usage_limit_uuid: body.uuid }),
  payload: (t) => ({
    userUsageLimit: changed.userUsageLimit(
      t,
      'The new limit; null when none was made, or when Waldur did not send its uuid.',
    ),
  }),
});

const changes = { uuid, ...limitInput(false) };

writeMutation({
  name: 'updateUserUsageLimit',
  description: `Changes a limit on the usage of one user. What is left out stays as it is. ${forWhom}`,
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
    'Sets a limit on the usage of one user anew, with PUT: unlike for `updateUserUsageLimit` resource, component and account ' +
    `are required. ${forWhom}`,
  deprecated: putTwin('updateUserUsageLimit'),
  input: { uuid, ...limitInput(true) },
  method: 'PUT',
  route: `${base}{uuid}/`,
  result: (given) => ({ user_usage_limit_uuid: given.uuid }),
  payload: (t) => ({ userUsageLimit: changed.userUsageLimit(t) }),
});

writeMutation({
  name: 'deleteUserUsageLimit',
  description: `Takes a limit on the usage of one user away. ${forWhom}`,
  input: { uuid },
  method: 'DELETE',
  route: `${base}{uuid}/`,
  result: (given) => ({ deleted_uuid: given.uuid }),
  payload: (t) => deleted(t, 'UserUsageLimit'),
});
