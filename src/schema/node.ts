import { toGlobalId } from '../lib/global-id.ts';
import { uuidIn } from '../loaders/row-ids.ts';
import type { nodeSources } from '../relations/relations.ts';
import type { FieldBuilder } from './builder.ts';
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
