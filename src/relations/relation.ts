import type { Fetch } from './fetch.ts';
import type { Link } from './link.ts';
import type { List } from './list.ts';
import type { NestedOrder } from './nested-order.ts';
import type { Lookup } from './source.ts';
import type { UnionLink } from './union-link.ts';

/** How a field of the graph gets its value from the REST API: read by the planner, carried out by the loaders. */
export type Relation = OwnColumns | NestedOrder | SameRow | Link | UnionLink | List | Fetch | Lookup;

/** Columns of the parent row. What is selected below a nested object costs nothing: the API sends it whole. */
export interface OwnColumns {
  readonly kind: 'columns';
  readonly columns: readonly string[];
}

/** An object of the schema that reads the very row of its parent, so its columns are the parent's. */
export interface SameRow {
  readonly kind: 'same-row';
  readonly columns: readonly string[];
}
