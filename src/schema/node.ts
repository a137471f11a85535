import { toGlobalId } from '../lib/global-id.ts';
import { NoSuchNode } from '../loaders/errors.ts';
import type { HeldColumn } from '../loaders/field-names.ts';
import { uuidIn } from '../loaders/row-values.ts';
import type { RowPlan } from '../planning/projection.ts';
import type { Source } from '../planning/source.ts';
import type { OwnColumns } from '../relations/relation.ts';
import { nodeSource, type nodeSources } from '../relations/relations.ts';
import type { RowType } from '../rest-api/columns.ts';
import type { BuilderTypes, FieldBuilder } from './builder.ts';

/** Types that `node(id:)` can read again. */
export type NodeType = keyof typeof nodeSources;

/** The `id` field of a type that can be read again. The type has a `uuid` field, too. */
export function nodeId(t: FieldBuilder, type: NodeType) {
  return idField(
    t,
    type,
    ['uuid'],
    'Global ID of the object, unique among all types. `node(id:)` reads the object again. Inputs take ' +
      'the `uuid` instead.',
  );
}

/**
 * The `id` field of any other type that has a `uuid`. The same ID means the same values. If the values depend on the parent of
 * the object, `within` names the columns with the UUIDs of the parent, which the row has or inherits from the row of its parent.
 * `type` is the name of the GraphQL type, which may differ from that of its rows.
 */
export function idOf<T extends RowType>(
  t: FieldBuilder,
  type: string,
  options: {
    /** The column behind the `uuid` field. Default `uuid`. */
    readonly uuid?: HeldColumn<NoInfer<T>>;
    readonly within?: readonly HeldColumn<NoInfer<T>>[];
    /** How the columns are read. Default {@link uuidIn}. */
    readonly read?: typeof uuidIn;
  } = {},
) {
  const { uuid, within = [], read } = options;
  return idField(
    t,
    type,
    [uuid ?? 'uuid', ...within],
    'Global ID of the object, unique among all types, for client caches. `node(id:)` does not accept it, ' +
      'because the object ' +
      `${within.length > 0 ? 'has other values at each parent' : 'can be read only together with its parent'}. ` +
      'Inputs take the `uuid` instead.',
    read,
  );
}

function idField(
  t: FieldBuilder,
  type: string,
  columns: readonly string[],
  description: string,
  read = uuidIn,
) {
  const rest: OwnColumns = { kind: 'columns', columns };
  return t.field({
    type: 'ID',
    nullable: false,
    description,
    extensions: { rest },
    resolve: ({ row }) => toGlobalId(type, ...columns.map((column) => read(row, column))),
  });
}

/** The object of that type, with what `plans` select on it. Throws when the caller may not see it. */
export async function loadNode(
  type: string,
  uuid: string,
  plans: ReadonlyMap<string, RowPlan>,
  context: BuilderTypes['Context'],
): Promise<Source> {
  const plan = plans.get(type);
  const source = nodeSource(type);
  if (!plan || !source) throw new NoSuchNode(type);
  return { row: await context.loaders.rows(source).load(uuid, plan.columns), plan, __typename: type };
}
