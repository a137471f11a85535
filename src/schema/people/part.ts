import type { Link } from '../../relations/link.ts';
import type { Column, RowType } from '../../rest-api/columns.ts';
import type { FieldBuilder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import type { RowRef } from '../refs.ts';
import { linkField } from '../related.ts';

/** Fields of the types that {@link part} makes. Their rows are not rows of the REST API, so a field may name any column. */
export const partFields = columnFields<RowType>();

/**
 * An object that the row of its parent contains completely, under other names: `role_uuid` and `role_name` become
 * `role { uuid name }`. It costs no request. Null when the parent has no `id`.
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
