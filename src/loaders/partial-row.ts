import type { Row } from '../upstream/client.ts';

type Pairs = Iterable<readonly [column: string, from: string]>;

/** The prototype of partial rows, which distinguishes them from others. */
const partial = Object.freeze({});

/** Whether a row is partial: some of its columns could not be loaded, and reading one of them throws the error. */
export function isPartial(row: Row): boolean {
  return Object.getPrototypeOf(row) === partial;
}

/** A column of a row; undefined where it is absent or could not be loaded. Never throws. */
export function knownIn(row: Row, column: string): unknown {
  return isPartial(row) ? Object.getOwnPropertyDescriptor(row, column)?.value : row[column];
}

/**
 * Makes a partial row of an object that could not be loaded. `pairs` are its known columns (own column → column in `from`).
 * Reading one of the columns `missing` throws `reason`.
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

/** Copies columns of a partial row under other names. A column that throws there throws here too. */
export function copied(from: Row, pairs: Pairs): Row {
  const row: Row = Object.create(partial);
  for (const [column, source] of pairs) {
    const found = Object.getOwnPropertyDescriptor(from, source);
    if (found) Object.defineProperty(row, column, found);
  }
  return row;
}

/** Adds null for each wanted column that is not `visible` to the caller. */
export function withNulls(row: Row, wanted: Iterable<string>, visible: ReadonlySet<string>): Row {
  const nulls: Record<string, null> = {};
  for (const column of wanted) if (!visible.has(column)) nulls[column] = null;
  return { ...nulls, ...row };
}
