import { type GraphQLSchema, isInputObjectType, isObjectType } from 'graphql';
import { UserInputError } from '../errors/user-input-error.ts';
import { knownServer } from '../loaders/server-age.ts';
import type { OwnColumns } from '../relations/relation.ts';
import type { Server as Generation } from '../rest-api/columns.ts';
import { builder } from './builder.ts';
import { generationsOf } from './generations.ts';

/** Whether a server has an element of the schema. */
type Support = 'YES' | 'NO' | 'UNPROVEN';

const ServerSupport = builder.enumType('ServerSupport', {
  description: 'Whether the Waldur server behind this gateway has an element of the schema.',
  values: {
    YES: { value: 'YES', description: 'The server has the element.' },
    NO: { value: 'NO', description: 'The server lacks the element.' },
    UNPROVEN: {
      value: 'UNPROVEN',
      description:
        'Not every server has the element, and no response has shown yet whether this server has it.',
    },
  } satisfies Record<Support, object>,
});

const Server = builder.objectRef<object>('Server').implement({
  description: 'The Waldur server behind this gateway, as far as it is known from its responses.',
  fields: (t) => ({
    version: t.string({
      description:
        'Generation of the server: `2024` or `2026`, as in the directives `@since` and `@until`. Null while no response of the ' +
        'last minute has shown it.',
      resolve: (_source, _args, { capabilities }) => knownServer(capabilities),
    }),
    supports: t.field({
      type: ServerSupport,
      nullable: false,
      description: 'Whether the server has an element of the schema. Costs no request.',
      args: {
        element: t.arg.string({
          required: true,
          description:
            'Schema coordinate of a field, an input field or an argument, for example `Offering.tags`, `OfferingFilter.slug` or `Resource.team(hasConsent:)`.',
        }),
      },
      resolve: (_source, { element }, { capabilities }, { schema }) =>
        supportOf(elementAt(schema, element), knownServer(capabilities)),
    }),
  }),
});

/** Marks a field that needs no request. */
const nothing: OwnColumns = { kind: 'columns', columns: [] };

builder.queryField('server', (t) =>
  t.field({
    type: Server,
    nullable: false,
    description:
      'What is known about the Waldur server behind this gateway. Visible to everybody. Costs no request.',
    extensions: { rest: nothing },
    resolve: () => ({}),
  }),
);

function supportOf(element: object, server: Generation | null): Support {
  const { since, until } = generationsOf(element) ?? {};
  if (since === undefined && until === undefined) return 'YES';
  if (server === null) return 'UNPROVEN';
  return server >= (since ?? server) && server <= (until ?? server) ? 'YES' : 'NO';
}

function elementAt(schema: GraphQLSchema, coordinate: string): object {
  const [, typeName = '', fieldName = '', argument] = /^(\w+)\.(\w+)(?:\((\w+):\))?$/.exec(coordinate) ?? [];
  const type = schema.getType(typeName);
  const field = isObjectType(type) || isInputObjectType(type) ? type.getFields()[fieldName] : undefined;
  const args = field && 'args' in field ? field.args : [];
  const element = argument === undefined ? field : args.find(({ name }) => name === argument);
  if (element) return element;
  throw new UserInputError('element', `element is not a coordinate of the schema: ${coordinate}.`);
}
