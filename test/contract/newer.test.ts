import { describe, expect, it } from 'vitest';
import { relations } from '../../src/relations/relations.ts';
import { type Columns, columnsOf, type RowType } from '../../src/rest-api/columns.ts';
import { columnNames } from '../../src/rest-api/generated/columns.ts';

const isRowType = (name: string): name is keyof Columns => Object.hasOwn(columnNames, name);

/** The links of each kind of row that name columns which older servers lack. */
const links = Object.entries(relations).flatMap(([kind, fields]) =>
  Object.entries(fields).flatMap(([field, relation]) =>
    isRowType(kind) && relation.kind === 'link' && relation.newer.size > 0
      ? [[`${kind}.${field}`, kind, relation] as const]
      : [],
  ),
);

describe('columns that a link calls newer', () => {
  it.each(links)('of %s are those that a server of 2024 lacks', (_name, kind: RowType, { newer }) => {
    const old: ReadonlySet<string> = new Set(columnsOf(kind, '2024'));
    const named = [...newer].flat();
    expect(named.filter((column) => old.has(column))).toEqual([]);
  });
});

describe('columns that a link takes from its row', () => {
  it.each(['Resource', 'Order', 'ServiceProvider', 'Offering', 'Project'] as const)(
    'of %s are called newer where a server of 2024 lacks them',
    (kind) => {
      const old: ReadonlySet<string> = new Set(columnsOf(kind, '2024'));
      for (const [field, relation] of Object.entries(relations[kind])) {
        if (relation.kind !== 'link') continue;
        const lacking = Object.values<string>(relation.cover).filter((column) => !old.has(column));
        expect([field, lacking.filter((column) => !relation.newer.has(column))]).toEqual([field, []]);
      }
    },
  );
});
