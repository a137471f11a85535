import { OfferingUserState, sortKeys } from '../enums.ts';
import { anyOf, anyOfComma, filterInput, one, sortInput } from '../filter.ts';
import { OfferingUserRuntimeState } from './enums.ts';

/** Filters of the list of accounts at offerings. */
export const OfferingUserFilter = filterInput(
  'OfferingUserFilter',
  'Selects accounts of users at offerings.',
  {
    query: one(
      'String',
      'query',
      'Accounts with this text in their login name, in the name of the user or in the name of the offering.',
    ),
    state: anyOf(OfferingUserState, 'state', 'Accounts in one of these states.'),
    runtimeState: anyOf(
      OfferingUserRuntimeState,
      'runtime_state',
      'Accounts in one of these runtime states, as the back end of the offering reports them.',
    ),
    offeringUuid: anyOfComma(
      'UUID',
      'offering_uuid',
      'Accounts at one of these offerings; 100 at most. Servers of 2024 accept only one.',
    ),
    offeringSlug: anyOf('String', 'offering_slug', 'Accounts at an offering with one of these slugs.'),
    parentOfferingUuid: one(
      'UUID',
      'parent_offering_uuid',
      'Accounts at an offering whose parent is this offering.',
    ),
    providerUuid: one(
      'UUID',
      'provider_uuid',
      'Accounts at offerings of this customer: the UUID of `provider.customer`, not of the service ' +
        'provider itself.',
    ),
    userUuid: one('UUID', 'user_uuid', 'Accounts of this user.'),
    userUsername: one('String', 'user_username', 'Accounts of the user with this login name in Waldur.'),
    isRestricted: one(
      'Boolean',
      'is_restricted',
      'Accounts that the provider has restricted (true), or has not (false).',
    ),
    hasConsent: one(
      'Boolean',
      'has_consent',
      'Accounts of users who have accepted the terms of service of the offering (true), or have not ' +
        '(false).',
    ),
    hasCompleteProfile: one(
      'Boolean',
      'has_complete_profile',
      'Accounts of users whose profile has everything that the offering asks for (true), or has not ' +
        '(false).',
    ),
    offeringHasActiveTos: one(
      'Boolean',
      'offering_has_active_tos',
      'Accounts at offerings that have terms of service in force (true), or have none (false).',
    ),
    createdAfter: one('DateTime', 'created', 'Accounts created at this time or later.'),
    createdBefore: one('DateTime', 'created_before', 'Accounts created at this time or earlier.'),
    modifiedAfter: one('DateTime', 'modified', 'Accounts last changed at this time or later.'),
    modifiedBefore: one('DateTime', 'modified_before', 'Accounts last changed at this time or earlier.'),
  },
);

/** Sort keys of the list of accounts at offerings. */
export const OfferingUserSort = sortInput(
  'OfferingUserSort',
  'accounts at offerings',
  sortKeys('OfferingUserSortField', 'Keys by which accounts at offerings can be sorted.', {
    created: 'When the account was created.',
    modified: 'Time at which the account last changed.',
    username: 'Login name in the back end of the offering.',
    user_first_name: 'Given name of the user.',
    user_last_name: 'Surname of the user.',
  }),
);
