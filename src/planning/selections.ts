import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  print,
  type SelectionSetNode,
} from 'graphql';

/** The name of a field in the response. */
export const responseKey = (node: FieldNode): string => node.alias?.value ?? node.name.value;

/** A key that is the same for fields with the same value, whatever their response keys. */
export function fieldAndArguments({ name, arguments: args = [] }: FieldNode): string {
  return [name.value, ...args.map((one) => print(one)).sort()].join(' ');
}

/** The selection sets of one document, with fragments, `@skip` and `@include` applied. */
export class Selections {
  readonly #schema: GraphQLSchema;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #keyOf: (node: FieldNode) => string;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();

  /** Fields of one object with the same `keyOf` are merged. */
  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    variables: Readonly<Record<string, unknown>>,
    keyOf: (node: FieldNode) => string,
  ) {
    this.#schema = schema;
    this.#variables = variables;
    this.#keyOf = keyOf;
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        this.#fragments.set(definition.name.value, definition);
      }
    }
  }

  /** Groups the fields that an object of `type` has in the response by key (GraphQL spec, CollectFields). */
  collect(type: GraphQLObjectType, selectionSets: readonly SelectionSetNode[]): Map<string, FieldNode[]> {
    const groups = new Map<string, FieldNode[]>();
    const seen = new Set<string>();
    const walk = (selectionSet: SelectionSetNode): void => {
      for (const selection of selectionSet.selections) {
        if (!this.#included(selection)) continue;
        if (selection.kind === Kind.FIELD) {
          if (selection.name.value.startsWith('__')) continue;
          const key = this.#keyOf(selection);
          const group = groups.get(key);
          if (group) group.push(selection);
          else groups.set(key, [selection]);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          if (this.#applies(selection.typeCondition?.name.value, type)) walk(selection.selectionSet);
        } else {
          const fragment = this.#fragments.get(selection.name.value);
          if (!fragment || seen.has(fragment.name.value)) continue;
          seen.add(fragment.name.value);
          if (this.#applies(fragment.typeCondition.name.value, type)) walk(fragment.selectionSet);
        }
      }
    };
    for (const selectionSet of selectionSets) walk(selectionSet);
    return groups;
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const conditionType = this.#schema.getType(condition);
    return isAbstractType(conditionType) && this.#schema.isSubType(conditionType, type);
  }

  #included(node: SelectionSetNode['selections'][number]): boolean {
    const skip = getDirectiveValues(GraphQLSkipDirective, node, this.#variables);
    if (skip?.if === true) return false;
    const include = getDirectiveValues(GraphQLIncludeDirective, node, this.#variables);
    return include?.if !== false;
  }
}
