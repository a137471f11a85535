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

/** The `id` field of a type that can be read again, whose `uuid` stands beside it. */
export function nodeId(t: FieldBuilder, type: NodeType) {
  return idField(
    t,
    type,
    ['uuid'],
    'Identifies the object among all types; give it to `node(id:)` to read the object again. Inputs take the `uuid`.',
  );
}

/**
 * The `id` field of any other type that has a `uuid`. The same id means the same values: where these depend on what the
 * object is seen at, `within` names the columns with the uuids of that, which the row has or is handed down from its
 * parent. Of a type that is named otherwise than its rows, `type` is the name of the type.
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
    'Identifies the object among all types, for the cache of a client. `node(id:)` does not find it, as ' +
      `${within.length > 0 ? 'its values are those at what it is seen at' : 'it is read only with what it belongs to'}; ` +
      'inputs take the `uuid`.',
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

/** The object of that type, with what `plans` select on it. Throws where the caller sees none. */
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
