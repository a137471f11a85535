import { listOf } from '../../loaders/list-route.ts';

/** Lists of accounts, rights and terms, which the query root pages too; `search` does not search them. */
export const accountLists = {
  offeringPermissions: listOf('/api/marketplace-offering-permissions/'),
} as const;
