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
    description: `${description} For those who manage the offering. Servers of 2024 cannot.`,
    input: { uuid: input.target('The offering user.'), ...more },
    ...movesState('OfferingUser'),
    route: `${base}${action}/`,
  });
}

/** What the user is told with a state that waits for them. */
const comment = {
  comment: input.string('comment', 'Message to the user, for example what to do next.'),
  commentUrl: input.url('comment_url', 'Address of a page that says more.'),
};

moves(
  'setOfferingUserCreating',
  'begin_creating',
  'Marks an account at an offering that is `REQUESTED` as being created.',
);
moves(
  'setOfferingUserPendingAccountLinking',
  'set_pending_account_linking',
  'Has an account at an offering wait until its user has linked an existing account, and tells the user how.',
  comment,
);
moves(
  'setOfferingUserPendingAdditionalValidation',
  'set_pending_additional_validation',
  'Has an account at an offering wait for a check of its user, and tells the user of it.',
  comment,
);
moves(
  'setOfferingUserValidationComplete',
  'set_validation_complete',
  'Marks an account at an offering that waits for its user or for a check as `OK`.',
);
moves('setOfferingUserOk', 'set_ok', 'Marks an account at an offering as in use.');
moves(
  'setOfferingUserErrorCreating',
  'set_error_creating',
  'Marks an account at an offering as one that could not be created.',
);
moves(
  'requestOfferingUserDeletion',
  'request_deletion',
  'Asks for the removal of an account at an offering that is `OK`.',
);
moves(
  'setOfferingUserDeleting',
  'set_deleting',
  'Marks an account at an offering whose removal was asked for as being removed.',
);
moves(
  'setOfferingUserDeleted',
  'set_deleted',
  'Marks an account at an offering that is being removed as removed. It stays for the records.',
);
moves(
  'setOfferingUserErrorDeleting',
  'set_error_deleting',
  'Marks an account at an offering as one that could not be removed.',
);
