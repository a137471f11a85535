import { offeringUserColumns } from '../../watch/offering-user-state.ts';
import { OfferingUserState } from '../enums.ts';
import { anyOf, anyOfComma, filterInput, one } from '../filter.ts';
import { OfferingUser } from '../refs.ts';
import { updatesField } from '../updates.ts';

const OfferingUserUpdatesFilter = filterInput('OfferingUserUpdatesFilter', 'Selects the accounts to watch.', {
  providerUuid: one(
    'UUID',
    'provider_uuid',
    'Accounts at offerings of this customer: the UUID of `provider.customer`, not of the service ' +
      'provider itself.',
  ),
  offeringUuid: anyOfComma('UUID', 'offering_uuid', 'Accounts at one of these offerings; 100 at most.'),
  userUuid: one('UUID', 'user_uuid', 'Accounts of this user.'),
  state: anyOf(
    OfferingUserState,
    'state',
    'Accounts in one of these states. When an account leaves these states, you receive one last event with it, so ' +
      'that you can remove it from your list. On a server that knows no account states, the subscription ends with ' +
      'UPSTREAM_UNSUPPORTED.',
  ),
});

updatesField({
  name: 'offeringUserUpdates',
  type: 'OfferingUserUpdate',
  of: 'offeringUsers',
  row: OfferingUser,
  node: 'OfferingUser',
  field: 'offeringUser',
  noun: 'offering accounts',
  changes:
    "It reports changes of the login name, the state, the runtime state, the provider's comment, and " +
    'whether the account is restricted.',
  columns: offeringUserColumns,
  filter: OfferingUserUpdatesFilter,
});
