import type { Fetch } from './fetch.ts';
import type { Link } from './link.ts';
import type { List } from './list.ts';
import type { NestedOrder } from './nested-order.ts';
import type { Lookup } from './source.ts';
import type { UnionLink } from './union-link.ts';

/** How a field of the schema gets its value from the REST API. The planner reads it, and resolvers load by it. */
export type Relation = OwnColumns | NestedOrder | SameRow | Link | UnionLink | List | Fetch | Lookup;

/** Columns of the parent row. Fields below a nested object cost nothing, as the API always sends all of it. */
export interface OwnColumns {
  readonly kind: 'columns';
  readonly columns: readonly string[];
}

/** An object of the schema that is made from the row of its parent: its columns are columns of the parent. */
export interface SameRow {
  readonly kind: 'same-row';
  readonly columns: readonly string[];
}
