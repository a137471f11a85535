import { createHash } from 'node:crypto';
import { UserInputError } from '../errors/user-input-error.ts';
import type { Range } from '../loaders/page.ts';
import type { Query } from '../upstream/client.ts';

/** The paging arguments of a connection. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A page without `first` or `last` has this many rows. */
export const defaultPageSize = 20;

/**
 * A short name of a list: its field, filter and order. A cursor carries it, because a position means nothing in another
 * list, or in one that was filtered or sorted in another way.
 */
export function listName(field: string, query: Query): string {
  return createHash('sha256')
    .update(JSON.stringify([field, query]))
    .digest('base64url')
    .slice(0, 6);
}

/** The cursor of the row at `position` (from 0). The API pages by number only, so a cursor is a position (contract §1). */
export function toCursor(list: string, position: number): string {
  return Buffer.from(`${list}:${position}`).toString('base64url');
}

function fromCursor(argument: string, cursor: string, list: string): number {
  const [name, digits, ...rest] = Buffer.from(cursor, 'base64url').toString('latin1').split(':');
  if (rest.length > 0 || name === undefined || digits === undefined || !/^\d{1,9}$/.test(digits)) {
    throw new UserInputError(argument, `${argument} is not a cursor of this API.`);
  }
  if (name !== list) {
    throw new UserInputError(
      argument,
      `${argument} is a cursor of another list, or of the list with another filter or order.`,
    );
  }
  return Number(digits);
}

/** The range of rows that the paging arguments mean (Relay Cursor Connections, section 4). */
export function toRange(page: PageArguments, list: () => string, maxPageSize: number): Range {
  const { first, last } = page;
  if (isGiven(first) && isGiven(last)) {
    throw new UserInputError('last', 'Give either first or last, not both.');
  }
  checkSize('first', first, maxPageSize);
  checkSize('last', last, maxPageSize);
  const floor = isGiven(page.after) ? fromCursor('after', page.after, list()) + 1 : 0;
  const end = isGiven(page.before) ? fromCursor('before', page.before, list()) : null;
  if (isGiven(last)) return { from: 'end', end, floor, limit: last };
  const limit = first ?? defaultPageSize;
  if (end === null) return { from: 'start', offset: floor, limit };
  return { from: 'start', offset: floor, limit: Math.max(0, Math.min(limit, end - floor)) };
}

function checkSize(argument: string, size: number | null | undefined, maxPageSize: number): void {
  if (!isGiven(size)) return;
  if (size < 0) throw new UserInputError(argument, `${argument} must not be negative.`);
  if (size > maxPageSize) {
    throw new UserInputError(argument, `${argument} must be at most ${maxPageSize}, not ${size}.`);
  }
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
