import type { Column } from '../rest-api/columns.ts';
import { fieldsOf, type RowKind } from './row-kind.ts';

/** The columns that decide whether the account of a user at an offering has changed, and those that polling needs. */
export const offeringUserColumns = [
  'uuid',
  'state',
  'runtime_state',
  'username',
  'created',
  'modified',
  'is_restricted',
  'service_provider_comment',
  'service_provider_comment_url',
  'offering_uuid',
  'user_uuid',
] as const satisfies readonly Column<'OfferingUser'>[];

/** Accounts of users at offerings as they are polled. Servers of 2024 know no states, and filter by days only. */
export const offeringUserKind: RowKind = {
  name: 'offering users',
  route: '/api/marketplace-offering-users/',
  fields: fieldsOf(offeringUserColumns),
  observable: offeringUserColumns.filter((column) => column !== 'modified'),
  changes: 'first',
  open: null,
};
