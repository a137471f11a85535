import type { ActionBelow, BodyName } from '../../rest-api/routes.ts';
import { type InputFields, input } from '../write/input.ts';
import { movesState } from '../write/transition.ts';
import { declareWrite } from '../write/write-mutation.ts';

const base = '/api/marketplace-offering-users/{uuid}/';

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
    input: { uuid: input.target('UUID of the offering user.'), ...more },
    ...movesState('OfferingUser'),
    route: `${base}${action}/`,
  });
}

/** The message to the user, for states in which the account waits for the user. */
const comment = {
  comment: input.string('comment', 'Message to the user, for example what to do next.'),
  commentUrl: input.url('comment_url', 'URL of a page with more information.'),
};

moves(
  'setOfferingUserCreating',
  'begin_creating',
  'Marks an account at an offering that is `REQUESTED` as being created.',
);
moves(
  'setOfferingUserPendingAccountLinking',
  'set_pending_account_linking',
  'Sets an account at an offering to wait until its user has linked an existing account, and informs the user how to do so.',
  comment,
);
moves(
  'setOfferingUserPendingAdditionalValidation',
  'set_pending_additional_validation',
  'Sets an account at an offering to wait for an additional check of its user, and informs the user of the check.',
  comment,
);
moves(
  'setOfferingUserValidationComplete',
  'set_validation_complete',
  'Marks an account at an offering that waits for its user or for an additional check as `OK`.',
);
moves('setOfferingUserOk', 'set_ok', 'Marks an account at an offering as `OK`, that is in use.');
moves(
  'setOfferingUserErrorCreating',
  'set_error_creating',
  'Marks an account at an offering as failed: it could not be created.',
);
moves(
  'requestOfferingUserDeletion',
  'request_deletion',
  'Requests the removal of an account at an offering that is `OK`.',
);
moves(
  'setOfferingUserDeleting',
  'set_deleting',
  'Marks an account at an offering whose removal was requested as being removed.',
);
moves(
  'setOfferingUserDeleted',
  'set_deleted',
  'Marks an account at an offering that is being removed as removed. Its record is kept.',
);
moves(
  'setOfferingUserErrorDeleting',
  'set_error_deleting',
  'Marks an account at an offering as failed: it could not be removed.',
);
