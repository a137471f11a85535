import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isUnionType,
  print,
} from 'graphql';

/** A page of the reference: its heading, and the types that it contains. */
interface ReferencePage {
  readonly file: string;
  readonly heading: string;
  readonly has: (type: GraphQLNamedType) => boolean;
}

const isRoot = ({ name }: GraphQLNamedType): boolean => ['Query', 'Mutation', 'Subscription'].includes(name);
const isPayload = ({ name }: GraphQLNamedType): boolean => name.endsWith('Payload');
const isPaging = ({ name }: GraphQLNamedType): boolean => /(Connection|Edge)$|^PageInfo$/.test(name);

const pages: readonly ReferencePage[] = [
  { file: 'query', heading: 'Query', has: ({ name }) => name === 'Query' },
  { file: 'mutation', heading: 'Mutation', has: ({ name }) => name === 'Mutation' },
  { file: 'subscription', heading: 'Subscription', has: ({ name }) => name === 'Subscription' },
  {
    file: 'objects',
    heading: 'Objects',
    has: (type) => isObjectType(type) && !isRoot(type) && !isPayload(type) && !isPaging(type),
  },
  {
    file: 'abstract-types',
    heading: 'Interfaces and unions',
    has: (type) => isInterfaceType(type) || isUnionType(type),
  },
  { file: 'inputs', heading: 'Inputs', has: isInputObjectType },
  { file: 'enums', heading: 'Enums', has: isEnumType },
  { file: 'scalars', heading: 'Scalars', has: isScalarType },
  { file: 'paging', heading: 'Connections and edges', has: (type) => isObjectType(type) && isPaging(type) },
  {
    file: 'payloads',
    heading: 'Payloads of mutations',
    has: (type) => isObjectType(type) && isPayload(type),
  },
];

const byName = <T extends { readonly name: string }>(items: readonly T[]): readonly T[] =>
  items.toSorted((one, other) => one.name.localeCompare(other.name));

const inline = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** The note after the description of a deprecated element; empty for others. */
function noteOf({ deprecationReason }: { readonly deprecationReason?: string | null | undefined }): string {
  return deprecationReason ? ` **Deprecated:** ${inline(deprecationReason)}` : '';
}

class Reference {
  readonly #types: readonly GraphQLNamedType[];
  readonly #uses = new Map<string, Set<string>>();

  constructor(schema: GraphQLSchema) {
    this.#types = byName(Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type)));
    for (const type of this.#types) {
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) this.#use(getNamedType(field.type), type);
    }
  }

  #use(used: GraphQLNamedType, by: GraphQLNamedType): void {
    if (used === by) return;
    const users = this.#uses.get(used.name) ?? new Set();
    this.#uses.set(used.name, users.add(by.name));
  }

  #link(name: string): string {
    const type = this.#types.find((one) => one.name === name);
    const page = type && pages.find(({ has }) => has(type));
    return page ? `[${name}](${page.file}.md#${name.toLowerCase()})` : name;
  }

  /** A type with its brackets and exclamation marks, and with a link at its name. */
  #typed(type: { toString(): string }): string {
    const [, before = '', name = '', after = ''] = /^(\W*)(\w+)(\W*)$/.exec(String(type)) ?? [];
    return `${before.replaceAll('[', '\\[')}${this.#link(name)}${after.replaceAll(']', '\\]')}`;
  }

  #input(one: GraphQLArgument | GraphQLInputField): string {
    const { defaultValue, type } = one;
    const value = defaultValue === undefined ? null : astFromValue(defaultValue, type);
    const otherwise = value ? ` = \`${print(value)}\`` : '';
    return `\`${one.name}\`: ${this.#typed(type)}${otherwise} — ${inline(one.description)}${noteOf(one)}`;
  }

  #body(type: GraphQLNamedType): readonly string[] {
    if (isEnumType(type)) return this.#values(type);
    if (isInputObjectType(type))
      return byName(Object.values(type.getFields())).map((field) => `- ${this.#input(field)}`);
    if (isUnionType(type))
      return [
        `One of ${type
          .getTypes()
          .map(({ name }) => this.#link(name))
          .join(', ')}.`,
      ];
    if (isScalarType(type)) return type.specifiedByURL ? [`Specified by <${type.specifiedByURL}>.`] : [];
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const lines = byName(Object.values(type.getFields())).flatMap((field) => [
      `- \`${field.name}\`: ${this.#typed(field.type)} — ${inline(field.description)}${noteOf(field)}`,
      ...byName(field.args).map((argument) => `  - ${this.#input(argument)}`),
    ]);
    const interfaces = type.getInterfaces().map(({ name }) => this.#link(name));
    return interfaces.length > 0 ? [`Implements ${interfaces.join(', ')}.`, '', ...lines] : lines;
  }

  #values(type: GraphQLEnumType): readonly string[] {
    return type
      .getValues()
      .map((value) => `- \`${value.name}\` — ${inline(value.description)}${noteOf(value)}`);
  }

  #section(type: GraphQLNamedType): string {
    const users = isRoot(type) || isScalarType(type) ? [] : [...(this.#uses.get(type.name) ?? [])].sort();
    const used = users.length > 0 ? ['', `In ${users.map((name) => this.#link(name)).join(', ')}.`] : [];
    return [`## ${type.name}`, '', inline(type.description), '', ...this.#body(type), ...used].join('\n');
  }

  page({ heading, has }: ReferencePage): string {
    const sections = this.#types.filter(has).map((type) => this.#section(type));
    return [`# ${heading}`, made, ...sections].join('\n\n').concat('\n');
  }

  index(): string {
    const parts = pages.flatMap(({ file, heading, has }) => {
      const types = this.#types.filter(has);
      if (types.length === 0) return [];
      if (types.length === 1) return [`## [${heading}](${file}.md)`];
      return [`## [${heading}](${file}.md)`, types.map(({ name }) => this.#link(name)).join(' · ')];
    });
    return ['# The schema by type', made, ...parts].join('\n\n').concat('\n');
  }
}

const made = 'Made from the schema by `npm run codegen`: do not edit.';

/** The pages of a reference of a schema, by file name. */
export function referenceOf(schema: GraphQLSchema): Readonly<Record<string, () => string>> {
  const reference = new Reference(schema);
  return {
    'README.md': () => reference.index(),
    ...Object.fromEntries(pages.map((page) => [`${page.file}.md`, () => reference.page(page)])),
  };
}
