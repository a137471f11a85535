import {
  type DocumentNode,
  defaultFieldResolver,
  defaultTypeResolver,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLFieldResolver,
  GraphQLID,
  type GraphQLList,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  getArgumentValues,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeNameMetaFieldDef,
  visit,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { ByteBudget } from './byte-budget.ts';
import {
  type CompiledField,
  type Complete,
  type ExecuteSelection,
  infoOf,
  isPromise,
  nameOf,
  nullError,
  type ReadExtension,
  type Run,
} from './compiled-field.ts';
import type { Path } from './field-errors.ts';
import { abandon, completeValue, executorOf, orNull, runSelection, whenItems } from './run-compiled.ts';

/** A compiled query. The variables must be coerced, and match the conditions for which it was compiled. */
export type CompiledQuery = (
  root: unknown,
  context: unknown,
  variables: { [name: string]: unknown },
  budget: ByteBudget,
) => ExecutionResult | Promise<ExecutionResult>;

/**
 * Compiles a query: the fields of each type with their arguments, resolvers and types are determined here, once,
 * and not for each row of each result. The result is that of graphql-js, errors, nulls and their order included.
 *
 * `variables` decide about `@skip` and `@include`; all other variables are free. Null for what graphql-js executes:
 * mutations, subscriptions, introspection, and types with an `isTypeOf`.
 */
export function compileQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: { [name: string]: unknown },
): CompiledQuery | null {
  const root = schema.getQueryType();
  if (operation.operation !== 'query' || !root || introspects(document)) return null;
  try {
    return new Compiler(schema, document, operation, variables).query(root);
  } catch (error) {
    if (error instanceof NotCompiled) return null;
    throw error;
  }
}

class NotCompiled extends Error {}

function introspects(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field(node) {
      if (node.name.value === '__schema' || node.name.value === '__type') found = true;
    },
  });
  return found;
}

class Compiler {
  readonly #schema: GraphQLSchema;
  readonly #operation: OperationDefinitionNode;
  readonly #variables: { [name: string]: unknown };
  readonly #fragments: { [name: string]: FragmentDefinitionNode } = Object.create(null);
  /** By type and fields: the selection of a fragment is compiled once, however often it is spread. */
  readonly #selections = new Map<string, ExecuteSelection>();
  readonly #ids = new Map<FieldNode, number>();

  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: { [name: string]: unknown },
  ) {
    this.#schema = schema;
    this.#operation = operation;
    this.#variables = variables;
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments[definition.name.value] = definition;
    }
  }

  query(type: GraphQLObjectType): CompiledQuery {
    const groups = collectFields(
      this.#schema,
      this.#fragments,
      this.#variables,
      type,
      this.#operation.selectionSet,
    );
    const selection = this.#selection(type, groups);
    const origin = { schema: this.#schema, fragments: this.#fragments, operation: this.#operation };
    return (root, context, variables, budget) =>
      runSelection({ origin, root, context, variables, budget }, selection);
  }

  #selection(type: GraphQLObjectType, groups: ReadonlyMap<string, readonly FieldNode[]>): ExecuteSelection {
    const fields: CompiledField[] = [];
    for (const [key, nodes] of groups) {
      const field = this.#field(type, key, nodes);
      if (field) fields.push(field);
    }
    return executorOf(fields);
  }

  #field(parentType: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): CompiledField | undefined {
    const node = nodes[0];
    if (!node) return undefined;
    const name = node.name.value;
    const definition: GraphQLField<unknown, unknown> | undefined =
      name === '__typename'
        ? { ...TypeNameMetaFieldDef, resolve: () => parentType.name }
        : parentType.getFields()[name];
    if (!definition) return undefined;
    const resolve: GraphQLFieldResolver<unknown, unknown> = definition.resolve ?? defaultFieldResolver;
    const leaf = this.#leafOf(definition.type);
    return {
      key,
      nodes,
      parentType,
      definition,
      resolve,
      nullable: !isNonNullType(definition.type),
      args: holdsVariables(node) ? null : this.#constantArguments(definition, node),
      leaf: leaf && definition.args.length === 0 && takesRowOnly(resolve) ? leaf : null,
      asItIs: isText(definition.type),
      text: leaf ? textOf(definition) : null,
      read: (definition.extensions as ReadExtension).read ?? null,
      complete: this.#complete(definition.type, nodes),
    };
  }

  /** Null for arguments that cannot be coerced: they fail whenever the field is executed. */
  #constantArguments(
    definition: GraphQLField<unknown, unknown>,
    node: FieldNode,
  ): { [name: string]: unknown } | null {
    try {
      return getArgumentValues(definition, node, {});
    } catch {
      return null;
    }
  }

  #complete(type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
    if (isNonNullType(type)) {
      const inner = this.#complete(type.ofType, nodes);
      return (run, value, path, field) => {
        const completed = inner(run, value, path, field);
        if (completed !== null) return completed;
        throw nullError(field);
      };
    }
    const complete = isListType(type) ? this.#completeList(type, nodes) : this.#completeNamed(type, nodes);
    return (run, value, path, field) => {
      if (value instanceof Error) throw value;
      return value === null || value === undefined ? null : complete(run, value, path, field);
    };
  }

  #completeNamed(type: GraphQLNamedType, nodes: readonly FieldNode[]): Complete {
    if (isLeafType(type)) {
      return ({ budget }, value) => {
        const serialized = serialize(type, value);
        budget.spendOn(serialized);
        return serialized;
      };
    }
    if (isAbstractType(type)) return this.#completeAbstract(type, nodes);
    if (isObjectType(type)) {
      const selection = this.#subselection(type, nodes);
      return (run, value, path) => selection(run, value, path);
    }
    throw new NotCompiled();
  }

  #completeAbstract(type: GraphQLAbstractType, nodes: readonly FieldNode[]): Complete {
    const selections = new Map<string, ExecuteSelection>();
    for (const possible of this.#schema.getPossibleTypes(type)) {
      selections.set(possible.name, this.#subselection(possible, nodes));
    }
    const resolveType = type.resolveType ?? defaultTypeResolver;
    const completeAs = (run: Run, name: unknown, value: unknown, path: Path): unknown => {
      const selection = typeof name === 'string' ? selections.get(name) : undefined;
      if (!selection) throw new Error(`"${String(name)}" is not a possible type for "${type.name}".`);
      return selection(run, value, path);
    };
    return (run, value, path, field) => {
      const name = resolveType(value, run.context, infoOf(run, field, fieldPath(path)), type);
      if (!isPromise(name)) return completeAs(run, name, value, path);
      return Promise.resolve(name).then((resolved) => completeAs(run, resolved, value, path));
    };
  }

  #completeList(type: GraphQLList<GraphQLOutputType>, nodes: readonly FieldNode[]): Complete {
    const item = this.#complete(type.ofType, nodes);
    const nullable = !isNonNullType(type.ofType);
    return (run, value, path, field) => {
      if (typeof value !== 'object' || value === null || !(Symbol.iterator in value)) {
        throw new Error(`Expected Iterable, but did not find one for field "${nameOf(field)}".`);
      }
      const items: readonly unknown[] = Array.isArray(value) ? value : Array.from(value as Iterable<unknown>);
      const completed = new Array<unknown>(items.length);
      let waits = false;
      for (let index = 0; index < items.length; index += 1) {
        const itemPath: Path = { prev: path, key: index, typename: undefined };
        try {
          const result = completeValue(run, item, items[index], itemPath, field);
          const later = result instanceof Promise;
          completed[index] = later ? orNull(run, nodes, itemPath, nullable, result) : result;
          waits ||= later;
        } catch (error) {
          try {
            completed[index] = run.errors.handle(error, nodes, itemPath, nullable);
          } catch (failure) {
            // Then the whole list is null immediately.
            if (waits) abandon(completed);
            throw failure;
          }
        }
      }
      return waits ? whenItems(completed) : completed;
    };
  }

  /** The serializer of a nullable or non-null scalar or enum; null for other types. */
  #leafOf(type: GraphQLOutputType): ((value: unknown) => unknown) | null {
    const inner = isNonNullType(type) ? type.ofType : type;
    if (!isLeafType(inner)) return null;
    return (value) => serialize(inner, value);
  }

  #subselection(type: GraphQLObjectType, nodes: readonly FieldNode[]): ExecuteSelection {
    if (type.isTypeOf) throw new NotCompiled();
    const id = `${type.name} ${nodes.map((node) => this.#idOf(node)).join(' ')}`;
    let selection = this.#selections.get(id);
    if (selection === undefined) {
      const groups = collectSubfields(this.#schema, this.#fragments, this.#variables, type, nodes);
      selection = this.#selection(type, groups);
      this.#selections.set(id, selection);
    }
    return selection;
  }

  #idOf(node: FieldNode): number {
    let id = this.#ids.get(node);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(node, id);
    }
    return id;
  }
}

/** The path of the field that a value, or the list with the value, belongs to. */
function fieldPath(path: Path): Path {
  let at = path;
  while (typeof at.key === 'number' && at.prev) at = at.prev;
  return at;
}

function holdsVariables(node: FieldNode): boolean {
  let found = false;
  for (const argument of node.arguments ?? []) {
    visit(argument, {
      Variable() {
        found = true;
      },
    });
  }
  return found;
}

/** The place of the text of a leaf, and the names of the values of an enum. */
function textOf({ type, extensions }: GraphQLField<unknown, unknown>): CompiledField['text'] {
  const { text } = extensions as ReadExtension;
  if (text === undefined) return null;
  const inner = isNonNullType(type) ? type.ofType : type;
  const names = isEnumType(inner)
    ? new Map(inner.getValues().map(({ value, name }) => [value, name] as const))
    : null;
  return { ...text, names };
}

/** Whether a type serializes a string unchanged. */
function isText(type: GraphQLOutputType): boolean {
  const inner = isNonNullType(type) ? type.ofType : type;
  return inner === GraphQLString || inner === GraphQLID;
}

function serialize(
  type: { readonly name: string; serialize(value: unknown): unknown },
  value: unknown,
): unknown {
  const serialized = type.serialize(value);
  if (serialized !== null && serialized !== undefined) return serialized;
  throw new Error(`${type.name} has a value that cannot be serialized.`);
}

/** `length` counts the parameters, of which the row is the first. */
function takesRowOnly(resolve: GraphQLFieldResolver<unknown, unknown>): boolean {
  return resolve.length <= 1 && resolve !== defaultFieldResolver;
}
