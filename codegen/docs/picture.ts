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

/** How many types a picture has that can still be read. */
const maxTypes = 12;
/** How many fields are named on a line. */
const maxNames = 2;

interface Link {
  readonly from: string;
  readonly to: string;
  readonly field: string;
  /** How many objects of `to` one of `from` has, in the notation of a diagram, as it stands to the right of the line. */
  readonly many: string;
}

const fieldsOf = (type: GraphQLObjectType): readonly GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields());

const isNode = (type: GraphQLObjectType): boolean => type.getInterfaces().some(({ name }) => name === 'Node');

/** The types of the rows that a field gives, through connections, interfaces and unions. */
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

/** The same, as it stands to the left of a line. */
const mirrored: Readonly<Record<string, string>> = { 'o{': '}o', '||': '||', 'o|': '|o' };

/** The fields of objects that lead to other objects; those of the roots lead everywhere and are left out. */
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

/** The types that can be read again by their id come first, among them those that are linked with the most others. */
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

/** The most that one of the links gives; as many as one likes where there is none. */
function cardinality(links: readonly Link[]): string {
  const all = links.map(({ many }) => many);
  return ['o{', 'o|', '||'].find((many) => all.includes(many)) ?? 'o{';
}

/** A diagram of the main types of a schema and how they are linked, in the notation of Mermaid. */
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
