import { GraphQLError, getNamedType, type ValidationRule } from 'graphql';

/** Refuses the schema to routers, too, when introspection is turned off. */
export const NoServiceSdlRule: ValidationRule = (context) => ({
  Field(node) {
    const type = context.getType();
    if (type && getNamedType(type).name === '_Service') {
      context.reportError(
        new GraphQLError('The schema is not shown: introspection is turned off.', { nodes: node }),
      );
    }
  },
});
