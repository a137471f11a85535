import { listOf } from '../../loaders/list-route.ts';

/** Lists of accounts, rights and terms, which the query root pages too; `search` does not search them. */
export const accountLists = {
  termsOfService: listOf('/api/marketplace-offering-terms-of-service/'),
  offeringUsers: listOf('/api/marketplace-offering-users/', null, 'resourceTimes'),
  robotAccounts: listOf('/api/marketplace-robot-accounts/'),
  offeringPermissions: listOf('/api/marketplace-offering-permissions/'),
} as const;

/** POSIX user and group ids of a user in the systems of offerings. */
export const posixIdentities = listOf('/api/marketplace-offering-users/posix_identities/');
