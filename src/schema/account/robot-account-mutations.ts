import type { ActionBelow, BodyName } from '../../rest-api/routes.ts';
import { checkNotEmpty, must } from '../write/checks.ts';
import { type InputFields, input } from '../write/input.ts';
import { changed, movesState } from '../write/transition.ts';
import { declareWrite, deleted, putTwin, writeMutation } from '../write/write-mutation.ts';

const route = '/api/marketplace-robot-accounts/';
const base = `${route}{uuid}/` as const;

const target = { uuid: input.target('The robot account.') };

/** What an account is made of, besides the resource that it stays at. */
function accountInput(required: boolean) {
  return {
    type: input.string('type', 'What the account is for in a word of yours; five characters at most.', {
      required,
      check: must.notBeBlank,
    }),
    username: input.string(
      'username',
      'Login name in the system behind the offering; left out or empty while there is none.',
    ),
    description: input.string('description', 'Remarks on the account.'),
    userUuids: input.links('/api/users/{uuid}/', 'users', 'Those who may use the account, all of them.'),
    keys: input.strings('keys', 'Public SSH keys of the account itself, each in one line, all of them.'),
    responsibleUserUuid: input.link(
      '/api/users/{uuid}/',
      'responsible_user',
      'The user who answers for the account; null for nobody.',
    ),
  };
}

const ofResource = (required: boolean) =>
  input.link('/api/marketplace-resources/{uuid}/', 'resource', 'The resource that the account is for.', {
    required,
  });

writeMutation({
  name: 'createRobotAccount',
  description:
    'Makes an account with which programs log in to a resource. For those who manage the offering.',
  input: { resourceUuid: ofResource(true), ...accountInput(true) },
  method: 'POST',
  route,
  result: (_input, body) => ({ robot_account_uuid: body.uuid }),
  payload: (t) => ({
    robotAccount: changed.robotAccount(
      t,
      'The new account; null when none was made, or when Waldur did not send its uuid.',
    ),
  }),
});

const changes = accountInput(false);

writeMutation({
  name: 'updateRobotAccount',
  description:
    'Changes an account of a program. What is left out stays as it is; the resource always does. For those who manage the ' +
    'offering.',
  input: { ...target, ...changes },
  method: 'PATCH',
  route: base,
  check: (value) => checkNotEmpty(changes, value),
  result: ({ uuid }) => ({ robot_account_uuid: uuid }),
  payload: (t) => ({ robotAccount: changed.robotAccount(t) }),
});

writeMutation({
  name: 'replaceRobotAccount',
  description: 'Sets an account of a program anew, with PUT. For those who manage the offering.',
  deprecated: putTwin('updateRobotAccount'),
  input: {
    ...target,
    resourceUuid: {
      ...ofResource(false),
      description:
        'The resource that the account is for. Servers since 2026 ask for it, those of 2024 do not take it.',
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
  description: 'Deletes an account of a program. For those who manage the offering.',
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
    description: `${description} For those who manage the offering. Servers of 2024 cannot.`,
    input: { ...target, ...more },
    ...movesState('RobotAccount'),
    route: `${base}${action}/`,
  });
}

moves(
  'setRobotAccountCreating',
  'set_state_creating',
  'Marks an account of a program that is `REQUESTED` as being created.',
);
moves('setRobotAccountOk', 'set_state_ok', 'Marks an account of a program as in use.');
moves(
  'requestRobotAccountDeletion',
  'set_state_request_deletion',
  'Asks for the removal of an account of a program that is `OK` or `ERRED`.',
);
moves(
  'setRobotAccountDeleted',
  'set_state_deleted',
  'Marks an account of a program whose removal was asked for as removed.',
);
moves('setRobotAccountErred', 'set_state_erred', 'Marks an account of a program as failed, and tells why.', {
  errorMessage: input.string('error_message', 'What went wrong, for people; null for no message.'),
});
