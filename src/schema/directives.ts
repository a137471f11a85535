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
