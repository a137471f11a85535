import { describe, expect, it } from 'vitest';
import { relations } from '../../src/loaders/relations.ts';
import { type Columns, columnsOf, type RowType } from '../../src/rest-api/columns.ts';
import { columnNames } from '../../src/rest-api/generated/columns.ts';

const isRowType = (name: string): name is keyof Columns => Object.hasOwn(columnNames, name);

/** The links of each kind of row that name columns which older servers lack. */
const links = Object.entries(relations).flatMap(([kind, fields]) =>
  Object.entries(fields).flatMap(([field, relation]) =>
    isRowType(kind) && relation.kind === 'link' && relation.newer.size > 0
      ? [[`${kind}.${field}`, kind, relation.newer] as const]
      : [],
  ),
);

describe('columns that a link calls newer', () => {
  it.each(links)('of %s are those that a server of 2024 lacks', (_name, kind: RowType, newer) => {
    const old: ReadonlySet<string> = new Set(columnsOf(kind, '2024'));
    expect([...newer].filter((column) => old.has(column))).toEqual([]);
  });
});
