import type { Column, RowType } from '../rest-api/columns.ts';

/**
 * Columns that are handed down from row to row because loading something further down is easier with them, but that
 * the rows do not have in the API: the customer of the provider through whom a project or customer is seen.
 */
export const carried: ReadonlySet<string> = new Set<Carried>(['provider_uuid']);

type Carried = 'provider_uuid';

/** A column of a row as the loaders hold it. */
export type HeldColumn<T extends RowType> =
  | Column<T>
  | (T extends 'Project' ? Carried : never)
  | (T extends 'PlanPeriod' ? 'offering_uuid' | 'resource_uuid' : never);
