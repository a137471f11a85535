import { type Columns, columnNames } from './generated/columns.ts';

export type { Columns } from './generated/columns.ts';

/** The name of a kind of row, for example `Offering`. */
export type RowType = keyof Columns;

/**
 * A column of one kind of row, of older and current servers together.
 *
 * The API ignores an unknown name in `field` and then returns everything it has (contract §2), so a misspelt column
 * would go unnoticed and cost dearly: a name that no server has does not compile.
 */
export type Column<T extends RowType> = Columns[T];

/** The servers that are described: of October 2024 and of August 2026. */
export type Server = '2024' | '2026';

/** Whether a name is one of a kind of row. */
export function isRowType(name: string): name is RowType {
  return Object.hasOwn(columnNames, name);
}

const split = (names: string): readonly string[] => (names === '' ? [] : names.split(' '));

/** The columns that a server has for a kind of row: none where its description does not know the kind. */
export function columnsOf<T extends RowType>(rows: T, server: Server = '2026'): readonly Column<T>[] {
  const [both, newer, older] = columnNames[rows];
  // The texts and the type are made of the same names.
  return [...split(both), ...split(server === '2026' ? newer : older)] as Column<T>[];
}
