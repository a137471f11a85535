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

declare global {
  namespace PothosSchemaTypes {
    interface PothosFieldExtensions {
      /**
       * The value of a field without arguments, told from its parent and the response key alone, for a compiled query to be
       * spared what a resolver is given besides. Undefined where the resolver has to be asked; otherwise what it would say.
       */
      read?(parent: object, key: string): unknown;
    }
  }
}

/** Turns what a resolver gave into what is answered. Throws, or rejects, where the field can not be answered. */
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
  /** For a leaf whose resolver takes neither arguments nor info: there is nothing to make but the value. */
  readonly leaf: ((value: unknown) => unknown) | null;
  /** Whether a string is told as it is. */
  readonly asItIs: boolean;
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

/**
 * Runs a compiled query from its root; a promise only where a field gives one. Never throws nor rejects: what fails is
 * among the errors of the result.
 */
export function runSelection(
  origin: CompiledFrom,
  selection: ExecuteSelection,
  root: unknown,
  context: unknown,
  variables: { [name: string]: unknown },
): ExecutionResult | Promise<ExecutionResult> {
  const errors = fieldErrors();
  const run: Run = { origin, context, root, variables, errors, args: new Map() };
  try {
    const data = selection(run, root, undefined);
    if (!(data instanceof Promise)) return answer(errors, data);
    return data.then(
      (whole) => answer(errors, whole),
      (error: unknown) => failed(errors, error),
    );
  } catch (error) {
    return failed(errors, error);
  }
}

/**
 * Makes what executes the fields of one type, in the order of the answer: a function that is written for just these. One
 * for all types would see rows and answers of every shape, and take four times as long. What is written into it are
 * response keys, which are names of GraphQL, and numbers.
 */
export function executorOf(fields: readonly CompiledField[]): ExecuteSelection {
  const each = (part: (field: CompiledField, index: number) => string, separator = '\n'): string =>
    fields.map(part).join(separator);
  const values = each((_, index) => `v${index}`, ', ');
  const steps = each((field, index) =>
    field.leaf
      ? `try {
          const value = r${index}(source);
          v${index} = ${field.asItIs ? "typeof value === 'string' ? value : " : ''}leaf(run, f${index}, value, path);
        } catch (error) {
          v${index} = fail(run, f${index}, error, path);
        }
        if (v${index} instanceof Promise) waits = true;`
      : `v${index} = ${field.read ? 'read' : 'field'}(run, f${index}, source, path);
        if (v${index} instanceof Promise) waits = true;`,
  );
  // Computed, it makes a property of that name; plain, it would set the prototype.
  const propertyOf = (key: string): string => (key === '__proto__' ? '["__proto__"]' : JSON.stringify(key));
  const made = each(({ key }, index) => `${propertyOf(key)}: v${index}`, ', ');
  const body = `
    const { field, read, leaf, fail, whenAll, afterAll } = tools;
    ${each((_, index) => `const f${index} = fields[${index}], r${index} = f${index}.resolve;`)}
    return function (run, source, path) {
      let waits = false;
      ${values && `let ${values};`}
      try {
        ${steps}
      } catch (error) {
        if (!waits) throw error;
        return afterAll([${values}], error);
      }
      if (waits) return whenAll([${values}], ([${values}]) => ({ ${made} }));
      return { ${made} };
    };`;
  return new Function('fields', 'tools', body)(fields, tools) as ExecuteSelection;
}

/** What the written functions call. */
const tools = {
  field: executeField,
  read: readField,
  leaf: tellLeaf,
  fail: failLeaf,
  whenAll,
  /** The other fields go on, and may fail too: nobody else would hear of it. */
  afterAll: (values: readonly unknown[], error: unknown): Promise<never> =>
    Promise.all(values).then(
      () => Promise.reject(error),
      () => Promise.reject(error),
    ),
};

function executeField(
  run: Run,
  field: CompiledField,
  source: unknown,
  parentPath: Path | undefined,
): unknown {
  const path: Path = { prev: parentPath, key: field.key, typename: field.parentType.name };
  try {
    const args = field.args ?? argumentsOf(run, field);
    return completeField(
      run,
      field,
      path,
      field.resolve(source, args, run.context, infoOf(run, field, path)),
    );
  } catch (error) {
    return run.errors.handle(error, field.nodes, path, field.nullable);
  }
}

/**
 * What is made of values some of which are waited for: mostly one, for which `Promise.all` would make a promise of each.
 * It takes as long as with that, as the order of errors depends on it.
 */
function whenAll(values: unknown[], make: (values: unknown[]) => unknown): Promise<unknown> {
  let only: Promise<unknown> | null = null;
  let place = 0;
  for (const [index, value] of values.entries()) {
    if (!(value instanceof Promise)) continue;
    if (only !== null) return Promise.all(values).then(make);
    only = value;
    place = index;
  }
  if (only === null) return Promise.resolve(make(values));
  return only
    .then((value) => {
      values[place] = value;
      return values;
    })
    .then(make);
}

/** A field that knows what it is by its parent, as most links and parts of rows do. */
function readField(run: Run, field: CompiledField, source: unknown, parentPath: Path | undefined): unknown {
  const { key, read } = field;
  const path: Path = { prev: parentPath, key, typename: field.parentType.name };
  try {
    const value = read && typeof source === 'object' && source ? read(source, key) : undefined;
    if (value !== undefined) return completeField(run, field, path, value);
  } catch (error) {
    return run.errors.handle(error, field.nodes, path, field.nullable);
  }
  return executeField(run, field, source, parentPath);
}

/** Waits as often as graphql-js does, as the order of errors depends on it. */
function completeField(run: Run, field: CompiledField, path: Path, value: unknown): unknown {
  const completed = completeValue(run, field.complete, value, path, field);
  if (!(completed instanceof Promise)) return completed;
  return orNull(run, field.nodes, path, field.nullable, completed);
}

/**
 * Completes what is there or will be. What comes of it is waited for only if it is a `Promise`.
 *
 * Closures are made elsewhere, here and in {@link orNull}: a function that makes some has an object for its variables made
 * at each call, whether it gets there or not.
 */
export function completeValue(
  run: Run,
  complete: Complete,
  value: unknown,
  path: Path,
  field: CompiledField,
): unknown {
  return isPromise(value)
    ? completeLater(run, complete, value, path, field)
    : complete(run, value, path, field);
}

function completeLater(
  run: Run,
  complete: Complete,
  value: Promise<unknown>,
  path: Path,
  field: CompiledField,
): Promise<unknown> {
  return native(value).then((resolved) => complete(run, resolved, path, field));
}

/** Null in place of what fails, where it may be null. */
export function orNull(
  run: Run,
  nodes: readonly FieldNode[],
  path: Path,
  nullable: boolean,
  completed: Promise<unknown>,
): Promise<unknown> {
  return completed.then(undefined, (error: unknown) => run.errors.handle(error, nodes, path, nullable));
}

/** A `Promise`, of whatever can be waited for. */
function native(value: Promise<unknown>): Promise<unknown> {
  return value instanceof Promise ? value : Promise.resolve(value);
}

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

/** The value of a field that is read off its row: neither path nor info is made for it unless it fails. */
function tellLeaf(run: Run, field: CompiledField, value: unknown, parentPath: Path | undefined): unknown {
  if (value === null || value === undefined) {
    if (field.nullable) return null;
    throw nullError(field);
  }
  if (isPromise(value)) return tellLater(run, field, value, parentPath);
  if (value instanceof Error) throw value;
  return field.leaf === null ? value : field.leaf(value);
}

function tellLater(
  run: Run,
  field: CompiledField,
  value: Promise<unknown>,
  parentPath: Path | undefined,
): Promise<unknown> {
  return native(value)
    .then((resolved) => tellLeaf(run, field, resolved, parentPath))
    .catch((error: unknown) => failLeaf(run, field, error, parentPath));
}

function failLeaf(run: Run, field: CompiledField, error: unknown, parentPath: Path | undefined): null {
  const path: Path = { prev: parentPath, key: field.key, typename: field.parentType.name };
  return run.errors.handle(error, field.nodes, path, field.nullable);
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
