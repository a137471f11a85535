import {
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql';

const label = {
  type: GraphQLString,
  description: 'Label of the part in the response, unique in the document.',
};

const condition = {
  type: new GraphQLNonNull(GraphQLBoolean),
  defaultValue: true,
  description: 'Whether the directive applies.',
};

/** Directives that split a response into parts, for clients that accept `multipart/mixed` or `text/event-stream`. */
export const incrementalDirectives: readonly GraphQLDirective[] = [
  new GraphQLDirective({
    name: 'defer',
    description:
      'Sends the fields of this fragment in a later part of the response, so that the first part does not wait for them. ' +
      'Ignored if the client does not accept a response in parts.',
    locations: [DirectiveLocation.FRAGMENT_SPREAD, DirectiveLocation.INLINE_FRAGMENT],
    args: { if: condition, label },
  }),
  new GraphQLDirective({
    name: 'stream',
    description:
      'Sends the rows of this list in later parts of the response, each row as soon as all its fields are there. ' +
      'Ignored if the client does not accept a response in parts.',
    locations: [DirectiveLocation.FIELD],
    args: {
      if: condition,
      label,
      initialCount: {
        type: GraphQLInt,
        defaultValue: 0,
        description: 'Number of rows in the first part of the response.',
      },
    },
  }),
];

const server = {
  type: new GraphQLNonNull(GraphQLString),
  description: 'Generation of the server: `2024` means October 2024, `2026` means August 2026.',
};

const placesOfGenerations = [
  DirectiveLocation.FIELD_DEFINITION,
  DirectiveLocation.ARGUMENT_DEFINITION,
  DirectiveLocation.INPUT_FIELD_DEFINITION,
];

/** Directives of the printed schema that say which servers behind the gateway have an element. */
export const generationDirectives: readonly GraphQLDirective[] = [
  new GraphQLDirective({
    name: 'since',
    description:
      'The oldest generation of servers that has this element. Older servers lack it: there, a field is null or empty, and an ' +
      'argument or a mutation is refused with UPSTREAM_UNSUPPORTED unless its description says that it is ignored. Servers between ' +
      'two generations may already have it.',
    locations: placesOfGenerations,
    args: { server },
  }),
  new GraphQLDirective({
    name: 'until',
    description:
      'The newest generation of servers that has this element. Newer servers lack it: there, a field is null or empty.',
    locations: placesOfGenerations,
    args: { server },
  }),
];
