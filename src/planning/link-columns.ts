import { type Covered, coveredBy } from '../relations/cover.ts';
import type { Link } from '../relations/link.ts';
import type { RowPlan } from './projection.ts';

/**
 * How the parent row covers the selection of a linked object; null where the object has to be loaded. The columns that the
 * parent row must have for it are added to `columns`. Columns that show what is known about an object that may turn out
 * to be hidden are added to `spare`.
 */
export function planLink(
  link: Link,
  wanted: Pick<RowPlan, 'columns' | 'spare'>,
  columns: Set<string>,
  spare: Set<string>,
): Covered | null {
  const covered = coveredBy(wanted.columns, wanted.spare, link);
  if (link.within !== undefined) {
    columns.add(link.within);
    return covered;
  }
  columns.add(covered?.presenceColumn ?? link.id);
  for (const [column, parentColumn] of covered?.pairs ?? []) {
    (wanted.spare.has(column) ? spare : columns).add(parentColumn);
  }
  for (const column of covered?.newer ?? []) columns.add(column);
  if (covered !== null && covered.alias !== null) columns.add(covered.alias);
  for (const column of covered === null ? wanted.columns : []) {
    const parentColumn = link.cover[column];
    if (parentColumn !== undefined) spare.add(parentColumn);
  }
  if (covered === null || covered.isInDoubt) {
    for (const column of link.to?.key ?? []) columns.add(column);
  }
  return covered;
}
