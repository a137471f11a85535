import {
  DirectiveLocation,
  GraphQLDirective,
  type GraphQLField,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  isNonNullType,
} from 'graphql';

/**
 * A sentence in the description of a field that is nullable only so that an error takes nothing else along. The field
 * has the directive {@link semanticNonNullDirective} by it.
 */
export const onlyWithAnError = 'Null only with an error.';

/** As the nullability working group of GraphQL specifies it. */
export const semanticNonNullDirective = new GraphQLDirective({
  name: 'semanticNonNull',
  description:
    'Null only where `errors` has an error at its path: a client that handles errors before it reads can take it for non-null.',
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: {
    levels: {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLInt))),
      defaultValue: [0],
      description: 'Of what it holds: 0 is the field itself, 1 the items of its list.',
    },
  },
});

/** Whether a field is null only with an error. */
export function isSemanticNonNull({
  type,
  description,
}: Pick<GraphQLField<unknown, unknown>, 'type' | 'description'>): boolean {
  return !isNonNullType(type) && (description?.includes(onlyWithAnError) ?? false);
}
