import type { Column } from '../upstream/columns.ts';

/** All columns of a customer that a service provider sees, in the lists of its own customers and of those of an offering. */
export const providerCustomerColumns = [
  'uuid',
  'name',
  'slug',
  'abbreviation',
  'phone_number',
  'email',
] as const satisfies readonly Column<'Customer'>[];
