import { valueFromASTUntyped } from 'graphql';
import { UnusableInput } from '../errors/unusable-input.ts';
import { UserInputError } from '../errors/user-input-error.ts';
import { fromGlobalId } from '../lib/global-id.ts';
import { ObjectNotFound } from '../loaders/errors.ts';
import type { RowPlan } from '../planning/projection.ts';
import { planOf, type Source } from '../planning/source.ts';
import type { OwnColumns } from '../relations/relation.ts';
import { nodeSource, nodeSources } from '../relations/relations.ts';
import { toHex } from '../upstream/ids.ts';
import { isRow } from '../upstream/shape.ts';
import { type BuilderTypes, builder } from './builder.ts';
import { loadNode } from './node.ts';
import { refOf } from './related.ts';
import { sdlForRouters } from './sdl.ts';

builder.scalarType('_Any', {
  description:
    'Reference to an object, for the router of a supergraph: its `__typename` and either its `id` or its `uuid`. Other members are ignored.',
  specifiedByURL: 'https://www.apollographql.com/docs/federation/subgraph-spec/#scalar-_any',
  serialize: () => {
    throw new Error('_Any is for input only.');
  },
  parseValue: asRepresentation,
  parseLiteral: (node, variables) => asRepresentation(valueFromASTUntyped(node, variables)),
});

function asRepresentation(value: unknown): unknown {
  if (isRow(value) && typeof value.__typename === 'string') return value;
  throw new UnusableInput('_Any must be an object with a `__typename`.');
}

const Entity = builder.unionType('_Entity', {
  description: 'An object that other subgraphs of a supergraph can refer to.',
  types: Object.values(nodeSources).map(({ rows }) => refOf(rows)),
});

const Service = builder.objectRef<string>('_Service').implement({
  description: 'This API as a subgraph.',
  fields: (t) => ({
    sdl: t.field({
      type: 'String',
      nullable: false,
      description:
        'The schema as a subgraph of Apollo Federation 2. Refused where introspection is turned off.',
      resolve: (sdl) => sdl,
    }),
  }),
});

/** Marks a field that needs no request. */
const nothing: OwnColumns = { kind: 'columns', columns: [] };

builder.queryFields((t) => ({
  _service: t.field({
    type: Service,
    nullable: false,
    description: 'For the router of a supergraph: this API as a subgraph.',
    extensions: { rest: nothing },
    resolve: (_source, _args, _context, { schema }) => sdlForRouters(schema),
  }),
  _entities: t.field({
    type: [Entity],
    nullable: { list: false, items: true },
    description:
      'For the router of a supergraph: the objects that the representations refer to, in the same order. Null for an object that ' +
      'you may not see; null with an error for a representation that refers to no object, or to one that cannot be read. The ' +
      'objects are read as in `nodes`: many in one request where the REST API allows it.',
    args: {
      representations: t.arg({
        type: ['_Any'],
        required: true,
        description: 'References to the objects. The limit is the cost of the operation.',
      }),
    },
    resolve: (source, { representations }, context, info) => {
      const { byType } = planOf(source, info);
      return representations.map((one, index) =>
        loadEntity(one, `representations.${index}`, byType, context),
      );
    },
  }),
}));

/**
 * The object that a representation refers to, or null when the caller may not see it. Rejects when it refers to none, or when
 * the object cannot be read.
 */
async function loadEntity(
  representation: unknown,
  argument: string,
  plans: ReadonlyMap<string, RowPlan>,
  context: BuilderTypes['Context'],
): Promise<Source | null> {
  const { type, uuid } = named(representation, argument);
  try {
    return await loadNode(type, uuid, plans, context);
  } catch (error) {
    if (error instanceof ObjectNotFound) return null;
    throw error;
  }
}

function named(representation: unknown, argument: string): { readonly type: string; readonly uuid: string } {
  const { __typename: type, id, uuid } = isRow(representation) ? representation : {};
  if (typeof type !== 'string' || nodeSource(type) === null) {
    throw new UserInputError(argument, `${type} is not a type that a representation can refer to.`);
  }
  if (id !== undefined) {
    const node = typeof id === 'string' ? fromGlobalId(id) : null;
    if (node?.type === type) return node;
    throw new UserInputError(argument, `id is not a global ID of type ${type}.`);
  }
  const hex = typeof uuid === 'string' ? toHex(uuid) : null;
  if (hex === null)
    throw new UserInputError(argument, `A representation of ${type} needs an \`id\` or a \`uuid\`.`);
  return { type, uuid: hex };
}
