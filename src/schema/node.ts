import { toGlobalId } from '../lib/global-id.ts';
import { ObjectNotFound } from '../loaders/errors.ts';
import { uuidIn } from '../loaders/row-values.ts';
import type { RowPlan } from '../planning/projection.ts';
import type { Source } from '../planning/source.ts';
import { nodeSource, type nodeSources } from '../relations/relations.ts';
import type { BuilderTypes, FieldBuilder } from './builder.ts';
import { ownColumns } from './fields.ts';

/** Types that `node(id:)` can read again. */
export type NodeType = keyof typeof nodeSources;

/** The `id` field of a type that can be read again. */
export function nodeId(t: FieldBuilder, type: NodeType) {
  return t.field({
    type: 'ID',
    nullable: false,
    description: 'Identifies the object among all types; give it to `node(id:)` to read the object again.',
    extensions: ownColumns<NodeType>('uuid'),
    resolve: (source) => toGlobalId(type, uuidIn(source.row, 'uuid')),
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
  if (!plan || !source) throw new ObjectNotFound(type, uuid);
  return { row: await context.loaders.rows(source).load(uuid, plan.columns), plan, __typename: type };
}
