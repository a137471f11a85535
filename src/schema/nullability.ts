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
 * A sentence in the description of a field that is nullable only so that an error does not make its parent null. A field with
 * this sentence gets the directive {@link semanticNonNullDirective}.
 */
export const onlyWithAnError = 'Null only with an error.';

/** Specified by the nullability working group of GraphQL. */
export const semanticNonNullDirective = new GraphQLDirective({
  name: 'semanticNonNull',
  description:
    'The field is null only if `errors` has an error at its path: a client that handles errors first can treat it as non-null.',
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: {
    levels: {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLInt))),
      defaultValue: [0],
      description: 'Levels that are null only with an error: 0 is the field itself, 1 the items of its list.',
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
