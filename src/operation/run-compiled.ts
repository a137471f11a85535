import {
  type ExecutionResult,
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
} from 'graphql';
import { type FieldErrors, fieldErrors, type Path } from './field-errors.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a query was compiled from, as resolvers are told of it. */
export type CompiledFrom = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'operation'>;

/** One execution of a compiled query. */
export interface Run {
  readonly origin: CompiledFrom;
  readonly context: unknown;
  readonly root: unknown;
  readonly variables: { [name: string]: unknown };
  readonly errors: FieldErrors;
  /** Arguments that hold variables are the same for all rows of a level: coerced once. */
  readonly args: Map<CompiledField, { [name: string]: unknown }>;
}

/** Turns what a resolver gave into what is answered. Throws, or rejects, where the field can not be answered. */
export type Complete = (run: Run, value: unknown, path: Path, info: GraphQLResolveInfo) => unknown;

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
  /** For a leaf whose resolver takes neither arguments nor info: there is nothing to make but the value. */
  readonly leaf: ((value: unknown) => unknown) | null;
  readonly complete: Complete;
}

/** The fields that are selected of one type, in the order of the answer. */
export interface CompiledSelection {
  readonly fields: readonly CompiledField[];
  /** Makes an empty answer; without a prototype when a response key could reach it. */
  readonly create: () => { [key: string]: unknown };
}

/** Whether a value is to be waited for, by the rule of graphql-js: anything that has a `then`. */
export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/**
 * Runs a compiled query from its root; a promise only where a field gives one. Never throws nor rejects: what fails is
 * among the errors of the result.
 */
export function runSelection(
  origin: CompiledFrom,
  selection: CompiledSelection,
  root: unknown,
  context: unknown,
  variables: { [name: string]: unknown },
): ExecutionResult | Promise<ExecutionResult> {
  const errors = fieldErrors();
  const run: Run = { origin, context, root, variables, errors, args: new Map() };
  try {
    const data = executeFields(run, selection, root, undefined);
    if (!isPromise(data)) return answer(errors, data);
    return data.then(
      (whole) => answer(errors, whole),
      (error: unknown) => failed(errors, error),
    );
  } catch (error) {
    return failed(errors, error);
  }
}

/**
 * Executes the fields of one object. Gives a promise only where one of them does; throws, or rejects, where a field that
 * must not be null failed, which makes the object null as a whole.
 */
export function executeFields(
  run: Run,
  selection: CompiledSelection,
  source: unknown,
  path: Path | undefined,
): unknown {
  const results = selection.create();
  let waits = false;
  try {
    for (const field of selection.fields) {
      const result = field.leaf
        ? executeLeaf(run, field, field.leaf, source, path)
        : executeField(run, field, source, path);
      results[field.key] = result;
      if (isPromise(result)) waits = true;
    }
  } catch (error) {
    if (!waits) throw error;
    // The other fields go on, and may fail too: nobody else would hear of it.
    return allOf(selection, results).finally(() => {
      throw error;
    });
  }
  return waits ? allOf(selection, results) : results;
}

function executeField(
  run: Run,
  field: CompiledField,
  source: unknown,
  parentPath: Path | undefined,
): unknown {
  const { nodes, definition, parentType, nullable } = field;
  const path: Path = { prev: parentPath, key: field.key, typename: parentType.name };
  const info: GraphQLResolveInfo = {
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
  try {
    const args = field.args ?? argumentsOf(run, field);
    const value = field.resolve(source, args, run.context, info);
    const completed = isPromise(value)
      ? value.then((resolved) => field.complete(run, resolved, path, info))
      : field.complete(run, value, path, info);
    if (!isPromise(completed)) return completed;
    return completed.then(undefined, (error: unknown) => run.errors.handle(error, nodes, path, nullable));
  } catch (error) {
    return run.errors.handle(error, nodes, path, nullable);
  }
}

/** A field that is read off its row: neither path nor info is made unless it fails. */
function executeLeaf(
  run: Run,
  field: CompiledField,
  leaf: (value: unknown) => unknown,
  source: unknown,
  parentPath: Path | undefined,
): unknown {
  const fail = (error: unknown): null => {
    const path: Path = { prev: parentPath, key: field.key, typename: field.parentType.name };
    return run.errors.handle(error, field.nodes, path, field.nullable);
  };
  try {
    // It takes the row only, which was checked when it was compiled.
    const value = (field.resolve as (source: unknown) => unknown)(source);
    if (isPromise(value)) return value.then((resolved) => leafValue(field, leaf, resolved)).catch(fail);
    return leafValue(field, leaf, value);
  } catch (error) {
    return fail(error);
  }
}

function leafValue(field: CompiledField, leaf: (value: unknown) => unknown, value: unknown): unknown {
  if (value instanceof Error) throw value;
  if (value !== null && value !== undefined) return leaf(value);
  if (field.nullable) return null;
  throw new Error(
    `Cannot return null for non-nullable field ${field.parentType.name}.${field.definition.name}.`,
  );
}

async function allOf(
  selection: CompiledSelection,
  results: { readonly [key: string]: unknown },
): Promise<Values> {
  const keys = Object.keys(results);
  const values = await Promise.all(Object.values(results));
  const whole = selection.create();
  for (let index = 0; index < keys.length; index += 1) whole[keys[index] ?? ''] = values[index];
  return whole;
}

function argumentsOf(run: Run, field: CompiledField): { [name: string]: unknown } {
  let args = run.args.get(field);
  if (args === undefined) {
    const [node] = field.nodes;
    args = node ? getArgumentValues(field.definition, node, run.variables) : {};
    run.args.set(field, args);
  }
  return args;
}

function answer(errors: FieldErrors, data: unknown): ExecutionResult {
  const told = data as ExecutionResult['data'];
  return errors.list.length === 0 ? { data: told ?? null } : { errors: errors.list, data: told ?? null };
}

function failed(errors: FieldErrors, error: unknown): ExecutionResult {
  errors.add(error, undefined);
  return answer(errors, null);
}
