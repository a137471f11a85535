import type { Link } from '../../relations/link.ts';
import type { Column, RowType } from '../../rest-api/columns.ts';
import type { FieldBuilder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import type { RowRef } from '../refs.ts';
import { linkField } from '../related.ts';

/** Fields of the types that {@link part} makes: their rows are no rows of the API, so any of its names will do. */
export const partFields = columnFields<RowType>();

/**
 * An object of which the row of its parent holds all that the API gives, under other names: `role_uuid` and
 * `role_name` become `role { uuid name }`. Costs no request. Null when the parent has no `id`.
 */
export function part<T extends RowType>(
  t: FieldBuilder,
  type: RowRef,
  id: Column<T>,
  columns: Readonly<Record<string, Column<T>>>,
  description: string,
) {
  const relation: Link = { kind: 'link', from: null, id, to: null, cover: columns, newer: new Map() };
  return linkField(t, relation, type, description);
}
