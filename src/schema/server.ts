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
  description: 'Whether the server behind the gateway has something.',
  values: {
    YES: { value: 'YES', description: 'It has it.' },
    NO: { value: 'NO', description: 'It lacks it.' },
    UNPROVEN: {
      value: 'UNPROVEN',
      description: 'Not every server has it, and nothing has proven yet which one this is.',
    },
  } satisfies Record<Support, object>,
});

const Server = builder.objectRef<object>('Server').implement({
  description: 'The Waldur behind this gateway, as far as its answers have shown what it is.',
  fields: (t) => ({
    version: t.string({
      description:
        'The described server that it is like: `2024` or `2026`, the words of `@since` and `@until`. Null while no answer of the last ' +
        'minute has shown it.',
      resolve: (_source, _args, { capabilities }) => knownServer(capabilities),
    }),
    supports: t.field({
      type: ServerSupport,
      nullable: false,
      description: 'Whether it has an element of the schema. Asks the server nothing.',
      args: {
        element: t.arg.string({
          required: true,
          description:
            'The coordinate of a field, an input field or an argument: `Offering.tags`, `OfferingFilter.slug`, `Resource.team(hasConsent:)`.',
        }),
      },
      resolve: (_source, { element }, { capabilities }, { schema }) =>
        supportOf(elementAt(schema, element), knownServer(capabilities)),
    }),
  }),
});

/** What needs no request. */
const nothing: OwnColumns = { kind: 'columns', columns: [] };

builder.queryField('server', (t) =>
  t.field({
    type: Server,
    nullable: false,
    description: 'What is known of the Waldur behind this gateway. Open to everybody; takes no request.',
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
  throw new UserInputError('element', `element is no coordinate of the schema: ${coordinate}.`);
}
