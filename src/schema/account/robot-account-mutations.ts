import type { ActionBelow, BodyName } from '../../rest-api/routes.ts';
import { checkNotEmpty, must } from '../write/checks.ts';
import { type InputFields, input } from '../write/input.ts';
import { changed, movesState } from '../write/transition.ts';
import { declareWrite, deleted, putTwin, writeMutation } from '../write/write-mutation.ts';

const route = '/api/marketplace-robot-accounts/';
const base = `${route}{uuid}/` as const;

const target = { uuid: input.target('UUID of the robot account.') };

/** The fields of an account, without its resource, which cannot be changed. */
function accountInput(required: boolean) {
  return {
    type: input.string(
      'type',
      'Purpose of the account, in a word of your choice, for example `cicd`; five characters at most.',
      {
        required,
        check: must.notBeBlank,
      },
    ),
    username: input.string(
      'username',
      `Login name of the account in the back end of the offering; ${required ? 'left out or ' : ''}empty ` +
        'while there is none.',
    ),
    description: input.string('description', 'Remarks on the account.'),
    userUuids: input.links('/api/users/{uuid}/', 'users', 'UUIDs of all users who may use the account.'),
    keys: input.strings('keys', 'All public SSH keys of the account itself, one line each.'),
    responsibleUserUuid: input.link(
      '/api/users/{uuid}/',
      'responsible_user',
      'UUID of the user who is responsible for the account; null for nobody.',
    ),
  };
}

const ofResource = (required: boolean) =>
  input.link(
    '/api/marketplace-resources/{uuid}/',
    'resource',
    'UUID of the resource that the account is for.',
    {
      required,
    },
  );

writeMutation({
  name: 'createRobotAccount',
  description:
    'Creates a robot account, with which programs log in to a resource. For callers who manage the offering.',
  input: { resourceUuid: ofResource(true), ...accountInput(true) },
  method: 'POST',
  route,
  result: (_input, body) => ({ robot_account_uuid: body.uuid }),
  payload: (t) => ({
    robotAccount: changed.robotAccount(
      t,
      'The new account; null when none was created, or when Waldur did not return its UUID.',
    ),
  }),
});

const changes = accountInput(false);

writeMutation({
  name: 'updateRobotAccount',
  description:
    'Changes a robot account. Fields that are left out stay unchanged; the resource cannot be changed. For callers ' +
    'who manage the offering.',
  input: { ...target, ...changes },
  method: 'PATCH',
  route: base,
  check: (value) => checkNotEmpty(changes, value),
  result: ({ uuid }) => ({ robot_account_uuid: uuid }),
  payload: (t) => ({ robotAccount: changed.robotAccount(t) }),
});

writeMutation({
  name: 'replaceRobotAccount',
  description: 'Replaces all fields of a robot account, with PUT. For callers who manage the offering.',
  deprecated: putTwin('updateRobotAccount'),
  input: {
    ...target,
    resourceUuid: {
      ...ofResource(false),
      description:
        'UUID of the resource that the account is for. Servers since 2026 require it, servers of 2024 do not ' +
        'accept it.',
    },
    ...accountInput(true),
  },
  method: 'PUT',
  route: base,
  result: ({ uuid }) => ({ robot_account_uuid: uuid }),
  payload: (t) => ({ robotAccount: changed.robotAccount(t) }),
});

writeMutation({
  name: 'deleteRobotAccount',
  description: 'Deletes a robot account. For callers who manage the offering.',
  input: target,
  method: 'DELETE',
  route: base,
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'RobotAccount'),
});

/** Adds a mutation that moves an account from one state to another. */
function moves<A extends ActionBelow<typeof base>>(
  name: string,
  action: A,
  description: string,
  more: InputFields<BodyName<'POST', `${typeof base}${A}/`> | null> = {},
): void {
  declareWrite({
    name,
    description: `${description} For callers who manage the offering.`,
    input: { ...target, ...more },
    ...movesState('RobotAccount'),
    route: `${base}${action}/`,
  });
}

moves(
  'setRobotAccountCreating',
  'set_state_creating',
  'Marks a robot account that is `REQUESTED` as being created.',
);
moves('setRobotAccountOk', 'set_state_ok', 'Marks a robot account as `OK`, that is in use.');
moves(
  'requestRobotAccountDeletion',
  'set_state_request_deletion',
  'Requests the removal of a robot account that is `OK` or `ERRED`.',
);
moves(
  'setRobotAccountDeleted',
  'set_state_deleted',
  'Marks a robot account whose removal was requested as removed.',
);
moves('setRobotAccountErred', 'set_state_erred', 'Marks a robot account as `ERRED` and records the reason.', {
  errorMessage: input.string(
    'error_message',
    'What went wrong, as a message for users; null for no message.',
  ),
});
