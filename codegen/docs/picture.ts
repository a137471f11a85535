import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** The most types in the diagram, so that it stays readable. */
const maxTypes = 12;
/** The most fields in the label of a line. */
const maxNames = 2;

interface Link {
  readonly from: string;
  readonly to: string;
  readonly field: string;
  /** How many objects of `to` one of `from` has, in Mermaid's notation for the right end of a line. */
  readonly many: string;
}

const fieldsOf = (type: GraphQLObjectType): readonly GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields());

const isNode = (type: GraphQLObjectType): boolean => type.getInterfaces().some(({ name }) => name === 'Node');

/** The object types to which a field leads, through connections, interfaces and unions. */
function targetsOf(schema: GraphQLSchema, type: GraphQLOutputType): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (isAbstractType(named)) return schema.getPossibleTypes(named);
  if (!isObjectType(named)) return [];
  const nodes = named.name.endsWith('Connection') ? named.getFields().nodes : undefined;
  return nodes ? targetsOf(schema, nodes.type) : [named];
}

function manyOf(type: GraphQLOutputType): string {
  if (isListType(getNullableType(type)) || getNamedType(type).name.endsWith('Connection')) return 'o{';
  return isNonNullType(type) ? '||' : 'o|';
}

/** The notation for the left end of a line, by that for the right end. */
const mirrored: Readonly<Record<string, string>> = { 'o{': '}o', '||': '||', 'o|': '|o' };

/** The fields that lead from an object to other objects. Fields of the root types lead to every type, so they are left out. */
function linksOf(schema: GraphQLSchema): readonly Link[] {
  const roots: readonly unknown[] = [
    schema.getQueryType(),
    schema.getMutationType(),
    schema.getSubscriptionType(),
  ];
  const types = Object.values(schema.getTypeMap()).filter(
    (type) =>
      isObjectType(type) && !roots.includes(type) && !/^__|(Connection|Edge|Payload)$/.test(type.name),
  );
  return types.flatMap((type) =>
    fieldsOf(type as GraphQLObjectType).flatMap((field) =>
      targetsOf(schema, field.type)
        .filter((target) => target !== type)
        .map((target) => ({
          from: type.name,
          to: target.name,
          field: field.name,
          many: manyOf(field.type),
        })),
    ),
  );
}

/** The types of the diagram: first those with a global id (`Node`), and among them those with the most links. */
function mainTypes(schema: GraphQLSchema, links: readonly Link[]): readonly string[] {
  const nodes = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(isNode)
    .map(({ name }) => name);
  const neighbours = (name: string): number =>
    new Set(links.flatMap(({ from, to }) => (from === name ? [to] : to === name ? [from] : []))).size;
  const ranked = [...new Set(links.flatMap(({ from, to }) => [from, to]))].sort(
    (one, other) =>
      Number(nodes.includes(other)) - Number(nodes.includes(one)) ||
      neighbours(other) - neighbours(one) ||
      one.localeCompare(other),
  );
  return ranked.slice(0, maxTypes);
}

function namesOf(links: readonly Link[]): string {
  const names = links.map(({ field }) => field).sort((one, other) => one.length - other.length);
  return [...names.slice(0, maxNames), ...(names.length > maxNames ? ['…'] : [])].join(', ');
}

/** The greatest number among the links; any number where there is no link. */
function cardinality(links: readonly Link[]): string {
  const all = links.map(({ many }) => many);
  return ['o{', 'o|', '||'].find((many) => all.includes(many)) ?? 'o{';
}

/** A Mermaid diagram of the main types of a schema and their links. */
export function pictureOf(schema: GraphQLSchema): string {
  const links = linksOf(schema);
  const types = mainTypes(schema, links);
  const lines = types.flatMap((one, index) =>
    types.slice(index + 1).flatMap((other) => {
      const there = links.filter(({ from, to }) => from === one && to === other);
      const back = links.filter(({ from, to }) => from === other && to === one);
      if (there.length + back.length === 0) return [];
      const names = [namesOf(there), namesOf(back)].filter((name) => name !== '').join(' / ');
      return [`  ${one} ${mirrored[cardinality(back)]}--${cardinality(there)} ${other} : "${names}"`];
    }),
  );
  return ['```mermaid', 'erDiagram', ...lines, '```'].join('\n');
}
