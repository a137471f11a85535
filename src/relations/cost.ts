import { hasTwin } from '../loaders/sides.ts';
import { maxIdsPerList, maxRequestLineBytes } from '../rest-api/limits.ts';
import type { ServerKnowledge } from '../upstream/capabilities.ts';

/**
 * The rows of which something is selected, over the whole operation: how many they are, and in how many groups they
 * arrive at different times. What is wanted by rows that arrive together is loaded together.
 */
export interface Arrival {
  readonly rows: number;
  readonly groups: number;
  /** Set where some are known by what other rows say of them alone: from which side the caller sees them is open. */
  readonly unread?: boolean;
}

/** The most that loading may take. */
export interface Reads {
  readonly requests: number;
  /** Rows that the requests read. */
  readonly rows: number;
}

/** The most that one field may take for all its parents, and the rows that it gives to the selection below it. */
export interface FieldCost extends Reads {
  readonly below: Arrival;
}

/** What is asked for together in an operation, wherever it stands. */
export interface Batch {
  readonly columns: ReadonlySet<string>;
  /** The number of places of the operation that need it. */
  readonly places: number;
}

/** What the costs of an operation depend on besides its plan. */
export interface CostConditions {
  readonly maxPageSize: number;
  /** What is known of the server. */
  readonly server: ServerKnowledge;
  /** By whatever is read for many rows at once: a list, or what rows are loaded from by uuid. */
  readonly batches: ReadonlyMap<object, Batch>;
  /** True for the first call: what an operation reads once is counted once, wherever it is needed. */
  readonly isFirst: (read: object) => boolean;
}

/** What a place of an operation adds to a batch. */
export interface Joined {
  readonly batch: object;
  readonly columns: Iterable<string>;
}

/** How many entries are assumed in a list that the API neither pages nor bounds, such as a team. */
export const assumedListLength = 20;

/** The most requests for one route below such a row: some are sent to both sides. */
export const requestsFor = ({ rows, unread }: Arrival, route: string): number =>
  unread && hasTwin(route) ? 2 * rows : rows;

/** Rows that come one by one. */
export const apart = (rows: number): Arrival => ({ rows, groups: rows });

/**
 * How many batches with two or more entries `arrival` can be part of. Entries of different fields may meet in one
 * batch, so even a single entry has half of one.
 */
export const sharedBatches = ({ rows, groups }: Arrival): number => Math.min(rows / 2, groups);

/** An id and a comma. Slugs of Waldur have 50 characters at most. */
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
