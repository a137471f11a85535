import {
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
} from 'graphql';
import type { ByteBudget } from './byte-budget.ts';
import type { FieldErrors, Path } from './field-errors.ts';

/** What a query was compiled from, as resolvers are told of it. */
export type CompiledFrom = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'operation'>;

/** One execution of a compiled query. */
export interface Run {
  readonly origin: CompiledFrom;
  readonly context: unknown;
  readonly root: unknown;
  readonly variables: { [name: string]: unknown };
  readonly errors: FieldErrors;
  /** What the response may still take. */
  readonly budget: ByteBudget;
  /** Arguments that hold variables are the same for all rows of a level: coerced once. */
  args: Map<CompiledField, { [name: string]: unknown }> | null;
}

/** An extension of a field of the schema. */
export interface ReadExtension {
  /**
   * The value of a field without arguments, from its parent and the response key alone, so that a compiled query need not
   * make what a resolver is given besides. Undefined where the resolver has to be called; otherwise what it would return.
   */
  read?(parent: object, key: string): unknown;
  /**
   * Where the value of a scalar or an enum mostly stands in its parent, so that a compiled query takes it from there: a text
   * is what would be serialized. The resolver is called for everything else.
   */
  readonly text?: TextPlace;
}

/** A text in the parent of a field. */
export interface TextPlace {
  /** The properties that lead to it. */
  readonly path: readonly string[];
  /** Its fewest and most characters: one of another length is left to the resolver. */
  readonly least: number;
  readonly most: number;
  /** Whether null there is null, and not left to the resolver. */
  readonly orNull: boolean;
}

/** Turns what a resolver gave into what is answered. Throws, or rejects, where the field cannot be answered. */
export type Complete = (run: Run, value: unknown, path: Path, field: CompiledField) => unknown;

/** One field of an answer, with all that is known of it before any row is. */
export interface CompiledField {
  /** The name in the answer. */
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly resolve: GraphQLFieldResolver<unknown, unknown>;
  readonly nullable: boolean;
  /** Null when the arguments hold variables. */
  readonly args: { [name: string]: unknown } | null;
  /**
   * Serializes the value of a leaf whose resolver takes neither arguments nor info: there is nothing to make but
   * the value.
   */
  readonly leaf: ((value: unknown) => unknown) | null;
  /** Whether a string needs no serializing: it would give the same. */
  readonly asItIs: boolean;
  /** For a leaf that mostly is a text of its parent; `names` are those of an enum by value, null for a scalar. */
  readonly text: (TextPlace & { readonly names: ReadonlyMap<unknown, string> | null }) | null;
  /** For a field that mostly needs no more than its parent. */
  readonly read: ((parent: object, key: string) => unknown) | null;
  readonly complete: Complete;
}

/**
 * Executes the fields of one object. Gives a promise only where one of them does; throws, or rejects, where a field that
 * must not be null failed, which makes the object null as a whole.
 */
export type ExecuteSelection = (run: Run, source: unknown, path: Path | undefined) => unknown;

/** Whether a value is to be waited for, by the rule of graphql-js: anything that has a `then`. */
export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** What resolvers are told of the field that is asked for. */
export function infoOf(run: Run, field: CompiledField, path: Path): GraphQLResolveInfo {
  const { definition, nodes, parentType } = field;
  return {
    fieldName: definition.name,
    fieldNodes: nodes,
    returnType: definition.type,
    parentType,
    path,
    schema: run.origin.schema,
    fragments: run.origin.fragments,
    rootValue: run.root,
    operation: run.origin.operation,
    variableValues: run.variables,
  };
}

/** The type and the name of a field. */
export function nameOf({ parentType, definition }: CompiledField): string {
  return `${parentType.name}.${definition.name}`;
}

/** What is wrong with a null where none may be. */
export function nullError(field: CompiledField): Error {
  return new Error(`Cannot return null for non-nullable field ${nameOf(field)}.`);
}

/** The arguments of a field, coerced once for all rows of a level. Throws where they cannot be. */
export function argumentsOf(run: Run, field: CompiledField): { [name: string]: unknown } {
  run.args ??= new Map();
  let args = run.args.get(field);
  if (args === undefined) {
    const [node] = field.nodes;
    args = node ? getArgumentValues(field.definition, node, run.variables) : {};
    run.args.set(field, args);
  }
  return args;
}
