import { PartUnsupported } from '../loaders/errors.ts';
import type { Column, RowType } from '../rest-api/columns.ts';
import type { LinkTarget } from './source.ts';

/** Where the parts of an offering are that another part of the same offering names. */
export interface Siblings {
  /** The column of the offering. */
  readonly among: string;
  /** The column of such a part that the id equals. */
  readonly by: string;
}

/**
 * Parts of an offering, for a part of the same offering that names one: found in the row of the offering that both are in, which
 * is asked for the column. No request of its own.
 */
export function siblings<T extends RowType>(
  rows: T,
  among: Column<'Offering'>,
  by: Column<T>,
): LinkTarget<T, never> {
  return {
    rows,
    key: [],
    byName: true,
    siblings: { among, by },
    load: () => Promise.reject(new PartUnsupported(`Offering.${among}`)),
    cost: () => ({ requests: 0, rows: 0 }),
  };
}
