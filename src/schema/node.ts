import { uuidIn } from '../loaders/row-ids.ts';
import type { FieldBuilder } from './builder.ts';
import { ownColumns } from './fields.ts';

/** Types that `node(id:)` can read again. */
export type NodeType = 'Offering' | 'Resource' | 'Order' | 'ServiceProvider' | 'UsagePolicy';

/** The global id of an object of this type: its type and uuid, in a form that clients should not take apart. */
export function toGlobalId(type: NodeType, uuid: string): string {
  return Buffer.from(`${type}:${uuid}`).toString('base64url');
}

/** The type and uuid behind a global id, or null when it is none. */
export function fromGlobalId(id: string): { readonly type: string; readonly uuid: string } | null {
  const match = /^([A-Za-z]+):([0-9a-f]{32})$/.exec(Buffer.from(id, 'base64url').toString('latin1'));
  return match?.[1] && match[2] ? { type: match[1], uuid: match[2] } : null;
}

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
