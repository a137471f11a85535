import { listOf } from '../../loaders/list-route.ts';

/** Lists of accounts, rights and terms, which the query root pages too; `search` does not search them. */
export const accountLists = {
  termsOfService: listOf('/api/marketplace-offering-terms-of-service/'),
  offeringUsers: listOf('/api/marketplace-offering-users/', null, 'resourceTimes'),
  robotAccounts: listOf('/api/marketplace-robot-accounts/'),
  offeringPermissions: listOf('/api/marketplace-offering-permissions/'),
} as const;

/** Numbers of one user on the machines of offerings. */
export const posixIdentities = listOf('/api/marketplace-offering-users/posix_identities/');
