import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from '../context/context.ts';
import type { OperationRecord } from '../context/record.ts';
import { refused } from '../errors/refused.ts';
import { ByteBudget, ResponseTooLarge } from '../execution/byte-budget.ts';
import { type CompiledQuery, compileQuery } from '../execution/compile.ts';
import type { Identity } from '../identity/identity.ts';
import { mapAsyncIterator } from '../lib/map-async-iterator.ts';
import { mapMaybePromise } from '../lib/maybe-promise.ts';
import { type CostLimits, checkCost, estimateCost } from '../planning/cost.ts';
import { createPlanner, type OperationPlan } from '../planning/projection.ts';
import { rootSource } from '../planning/source.ts';
import { extensionsOf } from './extensions.ts';
import type { Gate } from './gate.ts';
import type { Idempotency } from './idempotency.ts';
import { executeIncrementally, isIncremental } from './incremental.ts';
import { checkVariables, type VariableLimits } from './limits.ts';

/** One operation of a valid document, with its caller. */
export interface Execution extends Pick<ExecutionArgs, 'document' | 'operationName' | 'variableValues'> {
  /** The selected operation of the document. */
  readonly operation: OperationDefinitionNode;
  readonly contextValue: Context;
  /** The text of the document. */
  readonly source: string;
  /** The key under which a mutation is carried out once; null for other operations. */
  readonly idempotencyKey: string | null;
}

/**
 * Takes a place for an operation before anything is done for it, or returns the error of a refusal. The returned function
 * is to be called when the operation is over.
 */
export type Admit = (
  identity: Identity,
  record: Pick<OperationRecord, 'quota'>,
) => (() => void) | GraphQLError | Promise<(() => void) | GraphQLError>;

/** A result, or several: the parts of an incremental one, or the events of a subscription. */
export type Executed = ExecutionResult | AsyncIterableIterator<ExecutionResult>;

/** Runs operations for every transport, within the limits. */
export interface Operations {
  /**
   * Runs a query or a mutation. Its resources are released when the abort scope of its context is aborted: with a single
   * result that has happened already, with several the reader has to do it.
   */
  execute(execution: Execution): Executed | Promise<Executed>;
  /** Starts a subscription. Its reader has to abort the abort scope of its context. */
  subscribe(execution: Execution): Promise<Executed>;
}

/** Settings of {@link createOperations}. */
export interface OperationsOptions {
  readonly schema: GraphQLSchema;
  readonly cost: CostLimits;
  readonly variables: VariableLimits;
  /** The largest result, in bytes; of a subscription, the largest event. */
  readonly maxResponseBytes: number;
  /** Whether errors of variables have no suggestions. */
  readonly hideSuggestions: boolean;
  readonly admit: Admit;
  readonly gate: Gate;
  readonly idempotency: Idempotency;
  /** Operations that may take more requests than this wait at the gate. */
  readonly large: number;
  /** Called after a mutation, whatever its outcome. Its result is returned when that is done. */
  readonly onWrite: (identity: Identity) => void | Promise<void>;
}

/** Whether the result is delivered incrementally: the document asks for it, and the caller accepts it. */
const isDeliveredIncrementally = ({ document, contextValue }: Execution): boolean =>
  contextValue.requested.parts && isIncremental(document);

const isIterable = (result: Executed): result is AsyncIterableIterator<ExecutionResult> =>
  Symbol.asyncIterator in result;

/** An operation that has passed all checks. */
interface PreparedOperation {
  readonly execution: Execution;
  readonly plan: OperationPlan;
  /** The coerced variables. */
  readonly variables: { [name: string]: unknown };
}

/** The variables of an operation that declares none. */
const noVariables: ReturnType<typeof getVariableValues> = { coerced: {} };

type Refused = { readonly errors: readonly GraphQLError[] };

/**
 * Runs operations against one schema. What depends on the document alone is computed once: the plan of columns, its
 * cost, and for a repeated query a compiled form. All of it is dropped together with the document.
 */
export function createOperations(options: OperationsOptions): Operations {
  const { schema, admit, onWrite, hideSuggestions, maxResponseBytes } = options;
  const planOf = createPlanner(schema);
  /** Undefined before the first attempt; null when the query cannot be compiled. */
  const compiled = new WeakMap<OperationPlan, CompiledQuery | null | undefined>();

  /** The compiled form of a query; null for one that graphql-js executes. */
  const compiledOf = ({ plan, execution, variables }: PreparedOperation): CompiledQuery | null => {
    if (!compiled.has(plan)) {
      // Queries are compiled at their second use: most that come only once are from an explorer such as GraphiQL.
      compiled.set(plan, undefined);
      return null;
    }
    let query = compiled.get(plan);
    if (query === undefined) {
      query = compileQuery(schema, execution.document, execution.operation, variables);
      compiled.set(plan, query);
    }
    return query;
  };

  /** Makes all checks that need no request to the REST API. */
  const prepare = (execution: Execution): PreparedOperation | Refused => {
    const { document, operation, contextValue } = execution;
    const { record } = contextValue;
    const given = execution.variableValues ?? {};
    const tooLarge = execution.variableValues ? checkVariables(given, options.variables) : null;
    if (tooLarge) return { errors: [tooLarge] };
    const declared = operation.variableDefinitions ?? [];
    const coerced =
      declared.length === 0
        ? noVariables
        : getVariableValues(schema, declared, given, { maxErrors: 20, hideSuggestions });
    if (coerced.errors) return coerced;
    const plan = planOf(document, operation, given);
    record.plan = plan;
    const estimate = estimateCost(plan, coerced.coerced, contextValue);
    record.estimate = estimate;
    const tooMuch = checkCost(estimate, options.cost);
    return tooMuch ? { errors: [tooMuch] } : { execution, plan, variables: coerced.coerced };
  };

  const run = (ready: PreparedOperation): Executed | Promise<Executed> => {
    const { execution, plan, variables } = ready;
    const { contextValue } = execution;
    const rootValue = rootSource(plan);
    const budget = new ByteBudget(maxResponseBytes);
    contextValue.record.budget = budget;
    if (isDeliveredIncrementally(execution)) {
      return executeIncrementally({ ...execution, schema, rootValue }).then((result) =>
        Symbol.asyncIterator in result
          ? mapAsyncIterator(result[Symbol.asyncIterator](), (part) => checkBudget(budget, part))
          : checkBudget(budget, result),
      );
    }
    const query = compiledOf(ready);
    if (query) return query(rootValue, contextValue, variables, budget);
    return mapMaybePromise(execute({ ...execution, schema, rootValue }), (result) =>
      checkBudget(budget, result),
    );
  };

  /** Runs an operation; a large one waits for its turn. */
  const runInTurn = (ready: PreparedOperation): Executed | Promise<Executed> => {
    const { contextValue } = ready.execution;
    if ((contextValue.record.estimate?.requests ?? 0) <= options.large) return run(ready);
    return options.gate.enter(contextValue).then((leave) => {
      if (typeof leave !== 'function') return { errors: [leave] };
      contextValue.abortScope.addEventListener('abort', leave);
      return run(ready);
    });
  };

  /** Runs an operation; one with an idempotency key only once. */
  const runOnce = (ready: PreparedOperation): Executed | Promise<Executed> => {
    const { idempotencyKey, operation } = ready.execution;
    if (idempotencyKey === null || operation.operation !== 'mutation') return runInTurn(ready);
    if (isDeliveredIncrementally(ready.execution)) return { errors: [partsAndKey] };
    return options.idempotency.once(idempotencyKey, ready.execution, async () => {
      const result = await runInTurn(ready);
      if (isIterable(result)) throw new Error('A result that is kept comes in one part.');
      return result;
    });
  };

  const runAdmitted = (execution: Execution, leave: () => void): Executed | Promise<Executed> => {
    const { contextValue, operation } = execution;
    const { abortScope } = contextValue;
    // An operation is over when its result is complete, its caller has disconnected, or nobody reads the remaining parts.
    abortScope.addEventListener('abort', leave);
    const settle = (result: Executed): Executed => {
      if (isIterable(result)) return result;
      abortScope.abort();
      const extensions = extensionsOf(contextValue);
      return extensions ? { ...result, extensions: { ...result.extensions, ...extensions } } : result;
    };
    const fail = (error: unknown): never => {
      abortScope.abort();
      throw error;
    };
    let result: Executed | Promise<Executed>;
    try {
      const ready = prepare(execution);
      result = 'errors' in ready ? ready : runOnce(ready);
    } catch (error) {
      return fail(error);
    }
    if (!(result instanceof Promise)) return settle(result);
    const settled = result.then(settle, fail);
    return operation.operation === 'mutation'
      ? settled.finally(() => onWrite(contextValue.identity))
      : settled;
  };

  return {
    execute: (execution) =>
      mapMaybePromise(admit(execution.contextValue.identity, execution.contextValue.record), (place) => {
        if (typeof place === 'function') return runAdmitted(execution, place);
        execution.contextValue.abortScope.abort();
        return { errors: [place] };
      }),
    async subscribe(execution) {
      const { contextValue } = execution;
      const place = await admit(contextValue.identity, contextValue.record);
      if (typeof place !== 'function') return { errors: [place] };
      // Running subscriptions have a limit of their own.
      place();
      const ready = prepare(execution);
      if ('errors' in ready) return ready;
      const events = await createSourceEventStream({
        ...execution,
        schema,
        rootValue: rootSource(ready.plan),
      });
      if (!(Symbol.asyncIterator in events)) return events;
      return mapAsyncIterator(events[Symbol.asyncIterator](), async (event) => {
        const { context, end } = contextValue.forEvent();
        const budget = new ByteBudget(maxResponseBytes);
        contextValue.record.budget = budget;
        try {
          const result = await execute({ ...execution, schema, rootValue: event, contextValue: context });
          return checkBudget(budget, result);
        } finally {
          end();
        }
      });
    },
  };
}

const partsAndKey = refused(
  'BAD_REQUEST',
  'A mutation with an idempotency key must not have its result in parts: leave out @defer and @stream.',
);

/** A result, or one part of it, when it is within the budget; otherwise only the error. */
function checkBudget(budget: ByteBudget, result: ExecutionResult): ExecutionResult {
  try {
    budget.spendOn(result.data ?? null);
    if ('incremental' in result) budget.spendOn(result.incremental);
    return result;
  } catch (error) {
    if (error instanceof ResponseTooLarge) return { errors: [error], data: null };
    throw error;
  }
}
