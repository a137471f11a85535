import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
} from 'graphql';

/** Directives of a type, as they are written behind its name. */
type DirectivesOf = (type: GraphQLNamedType) => string;

const federation = 'https://specs.apollo.dev/federation/v2.3';

/** What a router asks of a subgraph is no part of the graph. Its names begin as no other name does. */
const isForRouters = (name: string): boolean => name.startsWith('_');

/**
 * The schema in the schema definition language, sorted, for clients and their tools: without what is there for the router of a
 * supergraph only.
 */
export function sdlForClients(schema: GraphQLSchema): string {
  return `${print(documentOf(schema, () => ''))}\n`;
}

/**
 * The schema as a subgraph of Apollo Federation 2: every object with a global id can be reached by its `id` and by its `uuid`
 * from other subgraphs. Directives for operations are left out, as a router has its own.
 */
export function sdlForRouters(schema: GraphQLSchema): string {
  const keys = (type: GraphQLNamedType): string => {
    if (type.name === 'PageInfo') return '@shareable';
    const isNode = isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
    return isNode ? '@key(fields: "id") @key(fields: "uuid")' : '';
  };
  const document = documentOf(schema, keys);
  const definitions = document.definitions
    .filter(({ kind }) => kind !== Kind.DIRECTIVE_DEFINITION)
    // Apollo's composition does not know `@oneOf`. What it demands is checked here all the same.
    .map((one) => (one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? { ...one, directives: [] } : one));
  const link = `extend schema @link(url: "${federation}", import: ["@key", "@shareable"])`;
  return `${link}\n\n${print({ ...document, definitions })}\n`;
}

function documentOf(schema: GraphQLSchema, directivesOf: DirectivesOf) {
  const document = parse(printSchema(lexicographicSortSchema(schema)), { noLocation: true });
  const definitions = document.definitions.flatMap((definition) =>
    withDirectives(definition, schema, directivesOf),
  );
  return { ...document, definitions };
}

function withDirectives(
  definition: DefinitionNode,
  schema: GraphQLSchema,
  directivesOf: DirectivesOf,
): readonly DefinitionNode[] {
  if (!('name' in definition) || definition.name === undefined) return [definition];
  const { value } = definition.name;
  if (isForRouters(value)) return [];
  const type = schema.getType(value);
  if (type === undefined || definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [definition];
  const fields = definition.fields?.filter(({ name }) => !isForRouters(name.value)) ?? [];
  const directives = [...(definition.directives ?? []), ...parsed(directivesOf(type))];
  return [{ ...definition, fields, directives }];
}

function parsed(directives: string): readonly ConstDirectiveNode[] {
  if (directives === '') return [];
  const [definition] = parse(`scalar Any ${directives}`, { noLocation: true }).definitions;
  return definition?.kind === Kind.SCALAR_TYPE_DEFINITION ? (definition.directives ?? []) : [];
}
