import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
} from 'graphql';
import { generationDirectives } from './directives.ts';
import { generationsOf } from './generations.ts';
import { isSemanticNonNull, semanticNonNullDirective } from './nullability.ts';

/** Directives of a type, as they are written behind its name. */
type DirectivesOf = (type: GraphQLNamedType) => string;

const federation = 'https://specs.apollo.dev/federation/v2.3';

/** Elements for the router of a supergraph are not part of the graph. Only their names begin with an underscore. */
const isForRouters = (name: string): boolean => name.startsWith('_');

/**
 * The schema in the schema definition language, sorted, for clients and their tools. It has no elements that only the router of
 * a supergraph needs.
 */
export function sdlForClients(schema: GraphQLSchema): string {
  return `${print(documentOf(schema, () => ''))}\n`;
}

/**
 * The schema as a subgraph of Apollo Federation 2: every object with a global ID can be reached by its `id` and by its `uuid`
 * from other subgraphs. Directives for operations are left out, as a router has its own.
 */
export function sdlForRouters(schema: GraphQLSchema): string {
  let text = forRouters.get(schema);
  if (text === undefined) {
    text = printForRouters(schema);
    forRouters.set(schema, text);
  }
  return text;
}

/** Printing takes a large part of a second, and any caller can request it. */
const forRouters = new WeakMap<GraphQLSchema, string>();

function printForRouters(schema: GraphQLSchema): string {
  const keys = (type: GraphQLNamedType): string => {
    if (type.name === 'PageInfo') return '@shareable';
    const isNode = isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
    return isNode ? '@key(fields: "id") @key(fields: "uuid")' : '';
  };
  const document = documentOf(schema, keys);
  const definitions = document.definitions
    .filter((one) => one.kind !== Kind.DIRECTIVE_DEFINITION || isOfTypeSystem(one.name.value))
    // Apollo's composition does not know `@oneOf`. The gateway checks such inputs anyway.
    .map((one) => (one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? { ...one, directives: [] } : one));
  const link = `extend schema @link(url: "${federation}", import: ["@key", "@shareable"])`;
  return `${link}\n\n${print({ ...document, definitions })}\n`;
}

const isOfTypeSystem = (directive: string): boolean =>
  [...generationDirectives, semanticNonNullDirective].some(({ name }) => name === directive);

function documentOf(schema: GraphQLSchema, directivesOf: DirectivesOf): DocumentNode {
  const document = parse(printSchema(lexicographicSortSchema(schema)), { noLocation: true });
  const definitions = document.definitions.flatMap((definition) => {
    if (!('name' in definition) || definition.name === undefined) return [definition];
    const { value } = definition.name;
    const type = schema.getType(value);
    if (isForRouters(value)) return [];
    return type === undefined ? [definition] : [withDirectives(definition, type, directivesOf)];
  });
  return { ...document, definitions };
}

function withDirectives(
  definition: DefinitionNode,
  type: GraphQLNamedType,
  directivesOf: DirectivesOf,
): DefinitionNode {
  if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && isInputObjectType(type)) {
    const fields = type.getFields();
    return { ...definition, fields: withKnown(definition.fields, (name) => fields[name]) };
  }
  if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION && isInterfaceType(type)) {
    const fields = type.getFields();
    return { ...definition, fields: withKnown(definition.fields, (name) => fields[name]) };
  }
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || !isObjectType(type)) return definition;
  const known = type.getFields();
  const shown = definition.fields?.filter(({ name }) => !isForRouters(name.value));
  const fields = withKnown(shown, (name) => known[name]).map((field) => {
    const { args = [] } = known[field.name.value] ?? {};
    return {
      ...field,
      arguments: withKnown(field.arguments, (name) => args.find((one) => one.name === name)),
    };
  });
  return {
    ...definition,
    fields,
    directives: [...(definition.directives ?? []), ...parsed(directivesOf(type))],
  };
}

/** Adds directives to definitions: which servers have the element, and that it is null only with an error. */
function withKnown<T extends FieldDefinitionNode | InputValueDefinitionNode>(
  nodes: readonly T[] | undefined,
  elementOf: (
    name: string,
  ) => GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument | undefined,
): readonly T[] {
  return (nodes ?? []).map((node) => {
    const element = elementOf(node.name.value);
    if (element === undefined) return node;
    const written = Object.entries(generationsOf(element) ?? {}).map(
      ([name, server]) => `@${name}(server: "${server}")`,
    );
    if ('args' in element && isSemanticNonNull(element)) written.push(`@${semanticNonNullDirective.name}`);
    if (written.length === 0) return node;
    return { ...node, directives: [...(node.directives ?? []), ...parsed(written.join(' '))] };
  });
}

const parsedBefore = new Map<string, readonly ConstDirectiveNode[]>();

function parsed(directives: string): readonly ConstDirectiveNode[] {
  if (directives === '') return [];
  let nodes = parsedBefore.get(directives);
  if (nodes === undefined) {
    const [definition] = parse(`scalar Any ${directives}`, { noLocation: true }).definitions;
    nodes = definition?.kind === Kind.SCALAR_TYPE_DEFINITION ? (definition.directives ?? []) : [];
    parsedBefore.set(directives, nodes);
  }
  return nodes;
}
