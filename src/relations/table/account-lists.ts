import { listOf } from '../../loaders/list-route.ts';

/** Lists of accounts, rights and terms, which the query root pages too; `search` does not search them. */
export const accountLists = {
  termsOfService: listOf('/api/marketplace-offering-terms-of-service/'),
  robotAccounts: listOf('/api/marketplace-robot-accounts/'),
  offeringPermissions: listOf('/api/marketplace-offering-permissions/'),
} as const;
