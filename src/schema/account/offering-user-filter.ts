import { OfferingUserState, sortKeys } from '../enums.ts';
import { anyOf, anyOfComma, filterInput, one, sortInput } from '../filter.ts';
import { OfferingUserRuntimeState } from './enums.ts';

/** Filters of the list of accounts at offerings. */
export const OfferingUserFilter = filterInput(
  'OfferingUserFilter',
  'Which accounts at offerings are listed.',
  {
    query: one(
      'String',
      'query',
      'Part of a login name, of the name of the user or of that of the offering.',
    ),
    state: anyOf(OfferingUserState, 'state', 'In one of these states.'),
    runtimeState: anyOf(
      OfferingUserRuntimeState,
      'runtime_state',
      'With one of these states in the system behind the offering.',
    ),
    offeringUuid: anyOfComma(
      'UUID',
      'offering_uuid',
      'At one of these offerings; 100 at most. Servers of 2024 take one only.',
    ),
    offeringSlug: anyOf('String', 'offering_slug', 'At an offering with one of these slugs.'),
    parentOfferingUuid: one('UUID', 'parent_offering_uuid', 'At an offering whose parent is this offering.'),
    providerUuid: one(
      'UUID',
      'provider_uuid',
      'At offerings of this customer: the uuid of `provider.customer`, not of the service provider itself.',
    ),
    userUuid: one('UUID', 'user_uuid', 'Of this user.'),
    userUsername: one('String', 'user_username', 'Of the user with this login name in Waldur.'),
    isRestricted: one('Boolean', 'is_restricted', 'Closed by the provider, or not.'),
    hasConsent: one(
      'Boolean',
      'has_consent',
      'Of users who have agreed to the terms of service, or have not.',
    ),
    hasCompleteProfile: one(
      'Boolean',
      'has_complete_profile',
      'Of users whose profile has all that the offering asks for, or has not.',
    ),
    offeringHasActiveTos: one(
      'Boolean',
      'offering_has_active_tos',
      'At offerings with terms of service in force, or without.',
    ),
    createdAfter: one('DateTime', 'created', 'Created at this moment or later.'),
    createdBefore: one('DateTime', 'created_before', 'Created at this moment or earlier.'),
    modifiedAfter: one('DateTime', 'modified', 'Last changed at this moment or later.'),
    modifiedBefore: one('DateTime', 'modified_before', 'Last changed at this moment or earlier.'),
  },
);

/** Orders of the list of accounts at offerings. */
export const OfferingUserSort = sortInput(
  'OfferingUserSort',
  'accounts at offerings',
  sortKeys('OfferingUserSortField', 'What accounts at offerings can be sorted by.', {
    created: 'The moment of creation.',
    modified: 'The moment of the last change.',
    username: 'The login name in the system behind the offering.',
    user_first_name: 'The given name of the user.',
    user_last_name: 'The surname of the user.',
  }),
);
