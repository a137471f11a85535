import { hasTwin } from '../loaders/sides.ts';
import { maxIdsPerList, maxRequestLineBytes } from '../rest-api/limits.ts';
import type { ServerKnowledge } from '../upstream/capabilities.ts';

/**
 * The parent rows of one field, over the whole operation. Rows arrive in groups, at different times: what the rows of one
 * group need is loaded together.
 */
export interface Arrival {
  readonly rows: number;
  readonly groups: number;
  /**
   * Set where some of these rows were not read but made from the columns of other rows, so that it is unknown from which
   * side the caller sees them.
   */
  readonly unread?: boolean;
}

/** Upper bounds of what loading costs. */
export interface Reads {
  readonly requests: number;
  /** Rows that the requests read. */
  readonly rows: number;
}

/** The cost at worst of one field for all its parents, and the rows that the fields selected below it get as parents. */
export interface FieldCost extends Reads {
  readonly below: Arrival;
}

/** What the operation loads together, although it is selected in different places. */
export interface Batch {
  readonly columns: ReadonlySet<string>;
  /** The number of places of the operation that need it. */
  readonly places: number;
}

/** What the cost of an operation depends on, besides its plan. */
export interface CostConditions {
  readonly maxPageSize: number;
  /** What is known of the server. */
  readonly server: ServerKnowledge;
  /** The batches of the operation, by what each reads: a list, or a source of rows by uuid. */
  readonly batches: ReadonlyMap<object, Batch>;
  /** Whether this is the first call for `read`. Used to count once what the operation reads once. */
  readonly isFirst: (read: object) => boolean;
}

/** What a place of an operation adds to a batch. */
export interface Joined {
  readonly batch: object;
  readonly columns: Iterable<string>;
}

/** How many entries are assumed in a list that the API neither pages nor bounds, such as a team. */
export const assumedListLength = 20;

/** The most requests that reading `route` takes, one for each row. It doubles where a request may go to both sides. */
export const requestsFor = ({ rows, unread }: Arrival, route: string): number =>
  unread && hasTwin(route) ? 2 * rows : rows;

/** Rows that each arrive at a different time. */
export const apart = (rows: number): Arrival => ({ rows, groups: rows });

/**
 * How many batches with two or more entries `arrival` can be part of. Entries of different fields may meet in one
 * batch, so even a single entry has half of one.
 */
export const sharedBatches = ({ rows, groups }: Arrival): number => Math.min(rows / 2, groups);

/** Bytes of an id and a comma. Slugs of Waldur have 50 characters at most. */
export const idLength = { uuid: 33, slug: 51 } as const;

/** How many ids fit the request line next to the names of columns and `other` bytes. */
export function idsPerRequest(
  route: string,
  columns: ReadonlySet<string>,
  id: number = idLength.uuid,
  other = 0,
): number {
  let length = route.length + 100 + other;
  for (const column of columns) length += `&field=${column}`.length;
  return Math.max(1, Math.min(maxIdsPerList, Math.floor((maxRequestLineBytes - length) / id)));
}
