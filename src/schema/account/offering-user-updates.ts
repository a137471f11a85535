import { offeringUserColumns } from '../../watch/offering-user-state.ts';
import { OfferingUserState } from '../enums.ts';
import { anyOf, anyOfComma, filterInput, one } from '../filter.ts';
import { OfferingUser } from '../refs.ts';
import { updatesField } from '../updates.ts';

const OfferingUserUpdatesFilter = filterInput('OfferingUserUpdatesFilter', 'Which accounts are watched.', {
  providerUuid: one(
    'UUID',
    'provider_uuid',
    'At offerings of this customer: the uuid of `provider.customer`, not of the service provider itself.',
  ),
  offeringUuid: anyOfComma('UUID', 'offering_uuid', 'At one of these offerings; 100 at most.'),
  userUuid: one('UUID', 'user_uuid', 'Of this user.'),
  state: anyOf(
    OfferingUserState,
    'state',
    'In one of these states. An account that leaves them is told once more, so that you can take it off your list. Where the ' +
      'server knows no states the subscription ends with UPSTREAM_UNSUPPORTED.',
  ),
});

updatesField({
  name: 'offeringUserUpdates',
  type: 'OfferingUserUpdate',
  of: 'offeringUsers',
  row: OfferingUser,
  node: 'OfferingUser',
  field: 'offeringUser',
  noun: 'accounts of people at offerings',
  changes:
    'It tells of changes of the name, the state, the state on the machines, the comment of the provider, and of whether the ' +
    'account is restricted.',
  columns: offeringUserColumns,
  filter: OfferingUserUpdatesFilter,
});
