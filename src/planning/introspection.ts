import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  isObjectType,
  isType,
  Kind,
  parse,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';

/** How often one operation may have the standard introspection query of tools. */
const standardQueries = 4;

/**
 * Creates the check of how much a valid document introspects: it returns the error of a document that introspects too
 * much, or null. The values that each operation of the document would produce are counted, repetitions included, and may
 * be four times those of the standard introspection query. The work of the check has the same bound. The schema
 * as text, for the router of a supergraph, counts like that query.
 */
export function createIntrospectionCheck(
  schema: GraphQLSchema,
): (document: DocumentNode) => GraphQLError | null {
  let most: number | null = null;
  return (document) => {
    const operations = introspectingOperations(document);
    if (operations.length === 0) return null;
    most ??= standardQueries * priceOfStandardQuery(schema);
    for (const fields of operations) {
      if (new Meter(schema, document, most).price(fields) <= most) continue;
      return new GraphQLError(
        `The operation may produce more than ${most} values by introspection, which is the limit. ` +
          `The standard introspection query produces ${most / standardQueries}.`,
        { extensions: { code: 'QUERY_TOO_COMPLEX', limits: { maxIntrospectedValues: most } } },
      );
    }
    return null;
  };
}

function priceOfStandardQuery(schema: GraphQLSchema): number {
  const document = parse(
    getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    }),
  );
  const [fields = []] = introspectingOperations(document);
  return new Meter(schema, document, Number.POSITIVE_INFINITY).price(fields);
}

/** The introspection fields at the root of each operation that has some; those of fragments at each spread. */
function introspectingOperations(document: DocumentNode): readonly (readonly FieldNode[])[] {
  const fragments = fragmentsOf(document);
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const fields = fieldsIn(definition.selectionSet, fragments).filter(({ name }) =>
      introspecting.has(name.value),
    );
    return fields.length > 0 ? [fields] : [];
  });
}

/** The field with the schema as text. */
const service = '_service';
const introspecting: ReadonlySet<string> = new Set([SchemaMetaFieldDef.name, TypeMetaFieldDef.name, service]);

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function fragmentsOf(document: DocumentNode): Fragments {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

function fieldsIn(selectionSet: SelectionSetNode, fragments: Fragments): FieldNode[] {
  return selectionSet.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const below =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : fragments.get(selection.name.value)?.selectionSet;
    return below ? fieldsIn(below, fragments) : [];
  });
}

/** The objects of the schema at one place of the response. */
interface Place {
  /** Each object with its count. Types that are written alike count as one. */
  readonly objects: ReadonlyMap<object, number>;
  /** The sum of the counts. */
  readonly count: number;
  /** The most objects where the place is below one type that only a variable names. */
  readonly bound: number;
  readonly below: Map<string, Place>;
}

class Meter {
  readonly #schema: GraphQLSchema;
  readonly #fragments: Fragments;
  readonly #most: number;
  readonly #roots = new Map<string, Place>();
  readonly #types = new Map<string, object>();
  readonly #fields = new Map<SelectionSetNode, readonly FieldNode[]>();
  #price = 0;
  #work = 0;

  constructor(schema: GraphQLSchema, document: DocumentNode, most: number) {
    this.#schema = schema;
    this.#fragments = fragmentsOf(document);
    this.#most = most;
  }

  /** The values that these fields produce; where they are more than the most, some number above that. */
  price(fields: readonly FieldNode[]): number {
    for (const field of fields) {
      if (field.name.value === service) {
        const below = field.selectionSet ? this.#fieldsIn(field.selectionSet) : [];
        const texts = below.filter(({ name }) => name.value === 'sdl').length;
        this.#price += (texts * this.#most) / standardQueries;
        continue;
      }
      this.#price += 1;
      const definition = field.name.value === SchemaMetaFieldDef.name ? SchemaMetaFieldDef : TypeMetaFieldDef;
      const type = getNamedType(definition.type);
      if (field.selectionSet && isObjectType(type)) this.#add(type, this.#root(field), field.selectionSet);
    }
    return this.#tooMuch() ? Math.max(this.#price, this.#most + 1) : this.#price;
  }

  #tooMuch(): boolean {
    return this.#price > this.#most || this.#work > this.#most;
  }

  #root(field: FieldNode): Place {
    const value = field.arguments?.[0]?.value;
    const name = value?.kind === Kind.STRING ? value.value : null;
    const key = field.name.value === SchemaMetaFieldDef.name ? '' : `type ${name ?? '$'}`;
    let place = this.#roots.get(key);
    if (place === undefined) {
      const named = name === null ? null : this.#schema.getType(name);
      if (key === '') place = placeOf([this.#schema], 1);
      else if (value?.kind === Kind.VARIABLE) place = placeOf(Object.values(this.#schema.getTypeMap()), 1);
      else place = placeOf(named ? [named] : [], 1);
      this.#roots.set(key, place);
    }
    return place;
  }

  #add(type: GraphQLObjectType, place: Place, selectionSet: SelectionSetNode): void {
    const count = Math.min(place.count, place.bound);
    for (const node of this.#fieldsIn(selectionSet)) {
      this.#price += count;
      if (this.#tooMuch()) return;
      const field = type.getFields()[node.name.value];
      const below = field && getNamedType(field.type);
      if (!field || !node.selectionSet || !isObjectType(below)) continue;
      this.#add(below, this.#step(place, field), node.selectionSet);
    }
  }

  #fieldsIn(selectionSet: SelectionSetNode): readonly FieldNode[] {
    const known = this.#fields.get(selectionSet);
    if (known) return known;
    const fields = fieldsIn(selectionSet, this.#fragments);
    this.#fields.set(selectionSet, fields);
    return fields;
  }

  /** The objects of a field for all objects of a place: resolved by graphql-js, as in an execution. */
  #step(place: Place, field: GraphQLField<unknown, unknown>): Place {
    const known = place.below.get(field.name);
    if (known) return known;
    const info = { schema: this.#schema } as GraphQLResolveInfo;
    const objects = new Map<object, number>();
    let count = 0;
    let widest = 0;
    for (const [object, times] of place.objects) {
      const value: unknown = field.resolve?.(object, { includeDeprecated: true }, undefined, info);
      const items: readonly unknown[] = Array.isArray(value) ? value : [value];
      let found = 0;
      for (const item of items) {
        if (typeof item !== 'object' || item === null) continue;
        const one = this.#asOne(item);
        objects.set(one, (objects.get(one) ?? 0) + times);
        found += 1;
      }
      count += times * found;
      widest = Math.max(widest, found);
      this.#work += 1 + found;
    }
    const next = { objects, count, bound: place.bound * widest, below: new Map<string, Place>() };
    place.below.set(field.name, next);
    return next;
  }

  /** One object for equal types: list and non-null types have an object of their own wherever they are written. */
  #asOne(item: object): object {
    if (!isType(item)) return item;
    const name = String(item);
    const known = this.#types.get(name);
    if (known) return known;
    this.#types.set(name, item);
    return item;
  }
}

/** `bound` matters where there are more objects than there will be. */
function placeOf(objects: readonly object[], bound: number): Place {
  return { objects: new Map(objects.map((one) => [one, 1])), count: objects.length, bound, below: new Map() };
}
