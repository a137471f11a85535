/**
 * Columns that a list leaves null or decides by its first row (contract §2), so a row from a list does not stand in
 * for one that is read on its own.
 */
export const detailOnly: ReadonlySet<string> = new Set([
  'total_customers',
  'total_cost',
  'total_cost_estimated',
  'secret_options',
  'service_attributes',
]);
