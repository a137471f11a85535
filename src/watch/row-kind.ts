import { createHash } from 'node:crypto';
import { writeJson } from '../lib/exact-json.ts';
import type { Row } from '../upstream/client.ts';
import { toHex } from '../upstream/ids.ts';
import type { RestQuery } from '../upstream/rest-client.ts';

/** The lists that are polled, with the routes of their rows. */
export const polledRoutes = {
  '/api/marketplace-orders/': '/api/marketplace-orders/{uuid}/',
  '/api/marketplace-provider-resources/': '/api/marketplace-provider-resources/{uuid}/',
  '/api/marketplace-resources/': '/api/marketplace-resources/{uuid}/',
  '/api/marketplace-offering-users/': '/api/marketplace-offering-users/{uuid}/',
} as const;

export type PolledRoute = keyof typeof polledRoutes;

/** Query parameters of {@link PolledRoute}. */
export type ListQuery = RestQuery<PolledRoute>;

/** What polling has to know about a kind of row. */
export interface RowKind {
  /** Their name in keys and messages: `orders`. */
  readonly name: string;
  readonly route: PolledRoute;
  /** The requested columns, as `field` parameters. */
  readonly fields: ListQuery;
  /** The columns that decide whether a row has changed for its watchers. */
  readonly observable: readonly string[];
  /**
   * How a list shows what was changed last: `since` a moment, since a moment or, on older servers, a `day` (contract
   * §16.6), or `first` of all rows, so that their total comes too.
   */
  readonly changes: 'since' | 'day' | 'first';
  /** The states whose rows are counted and searched, and those of 2024 where these are fewer. Null: all rows are. */
  readonly open: { readonly states: readonly string[]; readonly of2024: readonly string[] } | null;
}

export const isOpen = ({ open }: RowKind, state: unknown): boolean =>
  open === null || open.states.some((one) => one === state);

/** A short text that is the same for two states of a row between which nothing has changed for its watchers. */
export function fingerprintOf({ observable }: RowKind, row: Row): string {
  const values = observable.map((column) => row[column] ?? null);
  return createHash('sha256').update(writeJson(values)).digest('base64url').slice(0, 22);
}

/** The `field` parameters for some columns. */
export const fieldsOf = (columns: readonly string[]): ListQuery =>
  columns.map((column) => ['field', column] as const);

/** A uuid in a column, as 32 hex digits; null when there is none. */
export function uuidIn(row: Row, column: string): string | null {
  const value = row[column];
  return typeof value === 'string' ? toHex(value) : null;
}

/**
 * Whether a row still has what a list is filtered by, as far as its columns show: a resource can move to another project.
 */
export function isStillListed(row: Row, query: ListQuery): boolean {
  return query.every(([param, value]) => {
    const own = uuidIn(row, param);
    return own === null || value.split(',').some((one) => toHex(one) === own);
  });
}
