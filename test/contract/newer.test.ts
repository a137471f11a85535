import { describe, expect, it } from 'vitest';
import type { Relation } from '../../src/relations/relation.ts';
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

/**
 * Columns that a server of 2024 has and that some rows of a newer one lack: those of the viewer's own permissions, and those of
 * an offering user for data that the offering does not request.
 */
const elsewhere: ReadonlySet<string> = new Set([
  'Permission.role_description',
  'Permission.user_name',
  'Permission.user_slug',
  'OfferingUser.user_username',
  'OfferingUser.user_full_name',
]);

describe('columns that a link declares as newer', () => {
  it.each(links)('of %s are missing on a server of 2024', (_name, kind: RowType, { newer }) => {
    const old: ReadonlySet<string> = new Set(columnsOf(kind, '2024'));
    const named = [...newer].flat().filter((column) => !elsewhere.has(`${kind}.${column}`));
    expect(named.filter((column) => old.has(column))).toEqual([]);
  });
});

/** Rows whose links declare all columns as newer that a server of 2024 lacks, also if the linked row lacks them too. */
const lists: ReadonlySet<string> = new Set(['Resource', 'Order', 'ServiceProvider', 'Offering', 'Project']);

describe('columns that a link copies from its row', () => {
  const kinds = Object.entries<Record<string, Relation>>(relations).flatMap(([kind, fields]) =>
    isRowType(kind) ? [[kind, fields] as const] : [],
  );

  it.each(kinds)(
    'of %s are declared as newer if a server of 2024 has them only in the linked row',
    (kind, fields) => {
      for (const [field, relation] of Object.entries(fields)) {
        if (relation.kind !== 'link' || !relation.to) continue;
        // An object that is nested in the row has the name.
        const naming = relation.within === undefined ? kind : (relation.from ?? kind);
        const old: ReadonlySet<string> = new Set(columnsOf(naming, '2024'));
        if (!old.has(relation.id)) continue;
        const linked: ReadonlySet<string> = new Set(columnsOf(relation.to.rows, '2024'));
        const lacking = Object.entries(relation.cover).flatMap(([column, from]) =>
          (lists.has(kind) || linked.has(column)) && !old.has(from) && !relation.newer.has(from)
            ? [from]
            : [],
        );
        expect([field, lacking]).toEqual([field, []]);
      }
    },
  );
});
