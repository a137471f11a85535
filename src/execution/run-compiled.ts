import type { ExecutionResult, FieldNode } from 'graphql';
import { bytesOfKeys, ResponseTooLarge } from './byte-budget.ts';
import {
  argumentsOf,
  type CompiledField,
  type Complete,
  type ExecuteSelection,
  infoOf,
  isPromise,
  nullError,
  type Run,
} from './compiled-field.ts';
import { FieldErrors, type Path } from './field-errors.ts';

/**
 * Runs a compiled query from its root; returns a promise only where a field does. Never throws nor rejects: failures are
 * errors of the result.
 */
export function runSelection(
  given: Pick<Run, 'origin' | 'root' | 'context' | 'variables' | 'budget'>,
  selection: ExecuteSelection,
): ExecutionResult | Promise<ExecutionResult> {
  const { origin, root, context, variables, budget } = given;
  const errors = new FieldErrors();
  const run: Run = { origin, context, root, variables, errors, budget, args: null };
  try {
    const data = selection(run, root, undefined);
    if (!(data instanceof Promise)) return resultOf(errors, data);
    return data.then(
      (whole: unknown) => resultOf(errors, whole),
      (error: unknown) => failed(errors, error),
    );
  } catch (error) {
    return failed(errors, error);
  }
}

/**
 * Generates a function that executes just these fields of one type, in the order of the result. One function for all
 * types would see rows and results of every shape, and take four times as long. Only response keys, which are GraphQL
 * names, and numbers are written into it.
 */
export function executorOf(fields: readonly CompiledField[]): ExecuteSelection {
  const each = (part: (field: CompiledField, index: number) => string, separator = '\n'): string =>
    fields.map(part).join(separator);
  const values = each((_, index) => `v${index}`, ', ');
  const steps = each((field, index) =>
    field.leaf
      ? `try {
          ${field.text ? textStep(field.text, index) : ''} {
            const value = r${index}(source);
            v${index} = ${field.asItIs ? `typeof value === 'string' ? (bytes += value.length, value) : ` : ''}leaf(run, f${index}, value, path);
          }
        } catch (error) {
          v${index} = fail(run, f${index}, error, path);
        }
        if (v${index} instanceof Promise) waits = true;`
      : `v${index} = ${field.read ? 'read' : 'field'}(run, f${index}, source, path);
        if (v${index} instanceof Promise) waits = true;`,
  );
  // Computed, `__proto__` makes a property of that name; plain, it would set the prototype.
  const made = `({ ${each(({ key }, index) => `${key === '__proto__' ? '["__proto__"]' : JSON.stringify(key)}: v${index}`, ', ')} })`;
  const body = `
    const { field, read, leaf, fail, whenAll, afterAll } = tools;
    ${each((_, index) => `const f${index} = fields[${index}], r${index} = f${index}.resolve;`)}
    const make = ([${values}]) => ${made};
    return function (run, source, path) {
      let waits = false, bytes = ${bytesOfKeys(fields.map(({ key }) => key))};
      ${values && `let ${values};`}
      try {
        ${steps}
        run.budget.spend(bytes);
      } catch (error) {
        if (!waits) throw error;
        return afterAll([${values}], error);
      }
      if (waits) return whenAll([${values}], make);
      return ${made};
    };`;
  return new Function('fields', 'tools', body)(fields, tools) as ExecuteSelection;
}

/** Takes a value that is a text of the parent; otherwise the code that follows is run. */
function textStep(
  { path, least, most, orNull, names }: NonNullable<CompiledField['text']>,
  index: number,
): string {
  const place = path.map((name) => `[${JSON.stringify(name)}]`).join('');
  const fits = [
    `typeof text${index} === 'string'`,
    ...(least > 0 ? [`text${index}.length >= ${least}`] : []),
    ...(most < Number.POSITIVE_INFINITY ? [`text${index}.length <= ${most}`] : []),
  ].join(' && ');
  const found = names ? `f${index}.text.names.get(text${index})` : `text${index}`;
  return `const text${index} = source${place};
    const known${index} = ${fits} ? ${found} : undefined;
    if (known${index} !== undefined) {
      v${index} = known${index};
      bytes += known${index}.length;
    } else ${orNull ? `if (text${index} === null) v${index} = null; else ` : ''}`;
}

/** Functions that the generated functions call. */
const tools = {
  field: executeField,
  read: readField,
  leaf: completeLeaf,
  fail: failLeaf,
  whenAll,
  /** Waits for the other fields: they continue, and otherwise their rejections would be unhandled. */
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
 * The result of values some of which are promises: usually one, for which `Promise.all` would create a promise of each.
 * It takes as many turns as `Promise.all`, as the order of errors depends on it.
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

/** The items of a list, when all promises among them have resolved. It takes as many turns as `Promise.all`. */
export function whenItems(items: unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let left = 0;
    const arrived = (value: unknown, index: number): void => {
      items[index] = value;
      left -= 1;
      if (left === 0) resolve(items);
    };
    for (const [index, item] of items.entries()) {
      if (!(item instanceof Promise)) continue;
      left += 1;
      item.then((value) => arrived(value, index), reject);
    }
  });
}

/** Ignores the outcome of promises that are no longer needed. */
export function abandon(items: readonly unknown[]): void {
  for (const item of items) if (item instanceof Promise) item.catch(() => {});
}

/** A field whose value usually comes from its parent alone, as of most links and parts of rows. */
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
 * Completes a value or a promise. The result is awaited only if it is a `Promise`.
 *
 * Closures are created elsewhere, here and in {@link orNull}: a function with closures allocates an object for its
 * variables at each call, whether it creates one or not.
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

/** Null in place of a failure, where the value is nullable. */
export function orNull(
  run: Run,
  nodes: readonly FieldNode[],
  path: Path,
  nullable: boolean,
  completed: Promise<unknown>,
): Promise<unknown> {
  return completed.then(undefined, (error: unknown) => run.errors.handle(error, nodes, path, nullable));
}

/** Turns any thenable into a `Promise`. */
function native(value: Promise<unknown>): Promise<unknown> {
  return value instanceof Promise ? value : Promise.resolve(value);
}

/** Completes a field that is read from its row: neither path nor info is created unless it fails. */
function completeLeaf(run: Run, field: CompiledField, value: unknown, parentPath: Path | undefined): unknown {
  if (value === null || value === undefined) {
    if (field.nullable) return null;
    throw nullError(field);
  }
  if (isPromise(value)) return completeLeafLater(run, field, value, parentPath);
  if (value instanceof Error) throw value;
  const serialized = field.leaf === null ? value : field.leaf(value);
  run.budget.spendOn(serialized);
  return serialized;
}

function completeLeafLater(
  run: Run,
  field: CompiledField,
  value: Promise<unknown>,
  parentPath: Path | undefined,
): Promise<unknown> {
  return native(value)
    .then((resolved) => completeLeaf(run, field, resolved, parentPath))
    .catch((error: unknown) => failLeaf(run, field, error, parentPath));
}

function failLeaf(run: Run, field: CompiledField, error: unknown, parentPath: Path | undefined): null {
  const path: Path = { prev: parentPath, key: field.key, typename: field.parentType.name };
  return run.errors.handle(error, field.nodes, path, field.nullable);
}

function resultOf(errors: FieldErrors, data: unknown): ExecutionResult {
  const result = { data: data as { [key: string]: unknown } | null };
  return errors.list.length === 0 ? result : { errors: errors.list, ...result };
}

function failed(errors: FieldErrors, error: unknown): ExecutionResult {
  // Errors of fields do not matter then.
  if (error instanceof ResponseTooLarge) return { errors: [error], data: null };
  errors.add(error, undefined);
  return resultOf(errors, null);
}
