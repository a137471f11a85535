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
  description: 'A name that the part carries, unique in the document.',
};

const condition = {
  type: new GraphQLNonNull(GraphQLBoolean),
  defaultValue: true,
  description: 'Whether it applies at all.',
};

/** Directives that let an answer come in parts, to clients that accept `multipart/mixed` or `text/event-stream`. */
export const incrementalDirectives: readonly GraphQLDirective[] = [
  new GraphQLDirective({
    name: 'defer',
    description:
      'Lets this fragment come in a later part of the answer, so that the first part does not wait for it. ' +
      'Ignored where the client does not accept an answer in parts.',
    locations: [DirectiveLocation.FRAGMENT_SPREAD, DirectiveLocation.INLINE_FRAGMENT],
    args: { if: condition, label },
  }),
  new GraphQLDirective({
    name: 'stream',
    description:
      'Lets the rows of this list come in later parts of the answer, each as soon as all below it is there. ' +
      'Ignored where the client does not accept an answer in parts.',
    locations: [DirectiveLocation.FIELD],
    args: {
      if: condition,
      label,
      initialCount: {
        type: GraphQLInt,
        defaultValue: 0,
        description: 'How many rows the first part waits for.',
      },
    },
  }),
];

const server = {
  type: new GraphQLNonNull(GraphQLString),
  description: 'The year of the server: `2024` stands for October 2024, `2026` for August 2026.',
};

const placesOfGenerations = [
  DirectiveLocation.FIELD_DEFINITION,
  DirectiveLocation.ARGUMENT_DEFINITION,
  DirectiveLocation.INPUT_FIELD_DEFINITION,
];

/** Directives that tell which servers behind the gateway have an element of the schema; they stand in its printed form. */
export const generationDirectives: readonly GraphQLDirective[] = [
  new GraphQLDirective({
    name: 'since',
    description:
      'The oldest described server that has this. Servers before it lack it: there a field is null or empty, and an argument or a ' +
      'mutation is refused with UPSTREAM_UNSUPPORTED unless its description says that it is ignored. Servers between the described ' +
      'ones may have it already.',
    locations: placesOfGenerations,
    args: { server },
  }),
  new GraphQLDirective({
    name: 'until',
    description:
      'The newest described server that has this. Servers after it lack it: there a field is null or empty.',
    locations: placesOfGenerations,
    args: { server },
  }),
];
