import { PartUnsupported } from '../loaders/errors.ts';
import type { Column, RowType } from '../rest-api/columns.ts';
import type { LinkTarget } from './source.ts';

/** Where to find a part of an offering, for a link from another part of the same offering. */
export interface Siblings {
  /** The column of the offering with the list of such parts. */
  readonly among: string;
  /** The column of the linked part that equals the id of the link. */
  readonly by: string;
}

/**
 * Declares the target of a link between two parts of the same offering. The linked part is found in the row of the offering,
 * which is loaded with the column `among` for it: no further request. Where the row of the offering is not at hand, the field
 * fails with {@link PartUnsupported}.
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
