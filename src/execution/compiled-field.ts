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

/** What a query was compiled from, for `GraphQLResolveInfo`. */
export type CompiledFrom = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'operation'>;

/** One execution of a compiled query. */
export interface Run {
  readonly origin: CompiledFrom;
  readonly context: unknown;
  readonly root: unknown;
  readonly variables: { [name: string]: unknown };
  readonly errors: FieldErrors;
  /** The bytes that the response may still take. */
  readonly budget: ByteBudget;
  /** Arguments with variables are the same for all rows of a level: coerced once. */
  args: Map<CompiledField, { [name: string]: unknown }> | null;
}

/** An extension of a field of the schema. */
export interface ReadExtension {
  /**
   * The value of a field without arguments, from its parent and the response key alone, so that a compiled query need not
   * create the other arguments of a resolver. Undefined where the resolver has to be called; otherwise its result.
   */
  read?(parent: object, key: string): unknown;
  /**
   * The usual place of the value of a scalar or an enum in its parent. A compiled query takes a text from there, since
   * serializing it would not change it. The resolver is called for everything else.
   */
  readonly text?: TextPlace;
}

/** A text in the parent of a field. */
export interface TextPlace {
  /** The properties that lead to it. */
  readonly path: readonly string[];
  /** The least and the largest length: for a text of another length the resolver is called. */
  readonly least: number;
  readonly most: number;
  /** Whether null there is the value; otherwise the resolver is called. */
  readonly orNull: boolean;
}

/** Completes the value of a resolver, as graphql-js calls it. Throws, or rejects, where the field fails. */
export type Complete = (run: Run, value: unknown, path: Path, field: CompiledField) => unknown;

/** One field of a result, with everything that is known before the rows are loaded. */
export interface CompiledField {
  /** The response key. */
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly resolve: GraphQLFieldResolver<unknown, unknown>;
  readonly nullable: boolean;
  /** Null when the arguments have variables. */
  readonly args: { [name: string]: unknown } | null;
  /**
   * Serializes the value of a leaf whose resolver takes neither arguments nor info; null for other fields.
   */
  readonly leaf: ((value: unknown) => unknown) | null;
  /** Whether serializing a string does not change it. */
  readonly asItIs: boolean;
  /** For a leaf that is usually a text of its parent; `names` are those of an enum by value, null for a scalar. */
  readonly text: (TextPlace & { readonly names: ReadonlyMap<unknown, string> | null }) | null;
  /** For a field that usually needs nothing but its parent. */
  readonly read: ((parent: object, key: string) => unknown) | null;
  readonly complete: Complete;
}

/**
 * Executes the fields of one object. Returns a promise only where a field does; throws, or rejects, where a non-null field
 * fails, which makes the whole object null.
 */
export type ExecuteSelection = (run: Run, source: unknown, path: Path | undefined) => unknown;

/** Whether a value is a promise, by the rule of graphql-js: anything that has a `then`. */
export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** The `GraphQLResolveInfo` of a field. */
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

/** The error for null in a non-null field. */
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
