import type { Row } from '../upstream/client.ts';

type Pairs = Iterable<readonly [column: string, from: string]>;

/** Tells partial rows from others, by their prototype. */
const partial = Object.freeze({});

/** Whether some columns of a row could not be had: reading one of them throws the reason. */
export function isPartial(row: Row): boolean {
  return Object.getPrototypeOf(row) === partial;
}

/** A column of a row; undefined where it is absent or could not be had. */
export function knownIn(row: Row, column: string): unknown {
  return isPartial(row) ? Object.getOwnPropertyDescriptor(row, column)?.value : row[column];
}

/**
 * A row that could not be loaded, of which another row knows some columns under names of its own. Reading one of
 * `missing` throws.
 */
export function partialRow(from: Row, pairs: Pairs, missing: Iterable<string>, reason: Error): Row {
  const row = copied(from, pairs);
  for (const column of missing) {
    Object.defineProperty(row, column, {
      enumerable: true,
      get() {
        throw reason;
      },
    });
  }
  return row;
}

/** Columns of a partial row under other names: what could not be had there cannot be had here. */
export function copied(from: Row, pairs: Pairs): Row {
  const row: Row = Object.create(partial);
  for (const [column, source] of pairs) {
    const found = Object.getOwnPropertyDescriptor(from, source);
    if (found) Object.defineProperty(row, column, found);
  }
  return row;
}

/** A row with null in each wanted column that the caller may not see. */
export function withNulls(row: Row, wanted: Iterable<string>, visible: ReadonlySet<string>): Row {
  const nulls: Record<string, null> = {};
  for (const column of wanted) if (!visible.has(column)) nulls[column] = null;
  return { ...nulls, ...row };
}
