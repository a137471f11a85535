import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  subscribe,
} from 'graphql';
import type { Context } from '../context.ts';
import type { Identity } from '../identity/identity.ts';
import { type Cost, type CostLimits, checkCost, estimateCost } from '../schema/cost.ts';
import { createPlanner, type OperationPlan } from '../schema/projection.ts';
import { rootSource } from '../schema/source.ts';
import { type CompiledQuery, compileQuery } from './compile.ts';
import { extensionsOf } from './extensions.ts';
import type { Gate } from './gate.ts';
import { executeInParts, isIncremental } from './incremental.ts';
import { checkVariables, type VariableLimits } from './limits.ts';
import { asJson, asValues, type Notation, type Values, type Written } from './notation.ts';

/** One operation of a valid document, and who asks. */
export interface Execution extends Pick<ExecutionArgs, 'document' | 'operationName' | 'variableValues'> {
  readonly contextValue: Context;
}

/** An answer, or the answers of an incremental one. */
export type Executed<Data = Values> = ExecutionResult<Data> | AsyncIterable<ExecutionResult>;

/** Data of an answer that will be JSON: what a small query gives is written already. */
export type Told = Values | Written;

/** Runs operations for every transport, within the limits. */
export interface Operations {
  /** Runs a query or a mutation. What is still being read for it when it has its answer is given up. */
  execute(execution: Execution): Executed | Promise<Executed>;
  /** The same for whoever sends the answer as JSON: its data may be written already. */
  executeToJson(execution: Execution): Executed<Told> | Promise<Executed<Told>>;
  /** Starts a subscription. */
  subscribe(execution: Execution): Promise<Executed>;
}

/** Settings of {@link createOperations}. */
export interface OperationsOptions {
  readonly schema: GraphQLSchema;
  readonly cost: CostLimits;
  readonly variables: VariableLimits;
  /** Whether variables that are wrong are answered without suggestions. */
  readonly hideSuggestions: boolean;
  /**
   * Takes a place for an operation, before anything is done for it, or says why there is none. What it gives is called
   * when the operation is over.
   */
  readonly admit: (
    caller: Pick<Context, 'identity'>,
  ) => (() => void) | GraphQLError | Promise<(() => void) | GraphQLError>;
  /** Whether a document is one that the operator has published. */
  readonly isTrusted: (document: DocumentNode) => boolean;
  readonly gate: Gate;
  /** Operations that may take more requests than this pass the gate. */
  readonly large: number;
  /** Called after a mutation of somebody, whatever became of it. It is answered when that is done. */
  readonly onWrite: (identity: Identity) => void | Promise<void>;
}

/** Whether an operation is answered in parts: it asks for that, and so does its caller. */
const inParts = ({ document, contextValue }: Execution): boolean =>
  contextValue.wants.parts && isIncremental(document);

/** An operation that has passed all checks. */
interface Ready {
  readonly execution: Execution;
  readonly operation: OperationDefinitionNode;
  readonly plan: OperationPlan;
  /** As coerced. */
  readonly variables: Values;
}

/** Data is in the notation of the compiled form, where there was one. */
type Result<Data> = Executed<Data | Values> | Promise<Executed<Data | Values>>;

type Refused = { readonly errors: readonly GraphQLError[] };

/** Queries are compiled when they come again: most that come once only are an explorer's. */
const runsBeforeCompiling = 1;

interface Compiled<Data> {
  runs: number;
  /** Undefined until it was tried; null when it can not be compiled. */
  query: CompiledQuery<Data> | null | undefined;
}

/** Finds the compiled form of a query; null for one that is executed as it is. */
type CompiledOf<Data> = (ready: Ready) => CompiledQuery<Data> | null;

/**
 * Runs operations against one schema. What depends on the document alone is worked out once: the plan of columns, its
 * cost, and for a query that comes again a compiled form. All are forgotten together with the document.
 */
export function createOperations(options: OperationsOptions): Operations {
  const { schema, admit, onWrite, hideSuggestions } = options;
  const planOf = createPlanner(schema);

  const compiledIn = <Data>(notation: Notation<Data>): CompiledOf<Data> => {
    const compiled = new WeakMap<OperationPlan, Compiled<Data>>();
    return ({ plan, execution, operation, variables }) => {
      let known = compiled.get(plan);
      if (known === undefined) {
        known = { runs: 0, query: undefined };
        compiled.set(plan, known);
      }
      if (known.query !== undefined) return known.query;
      if (known.runs < runsBeforeCompiling) {
        known.runs += 1;
        return null;
      }
      known.query = compileQuery(schema, execution.document, operation, variables, notation);
      return known.query;
    };
  };
  const compiledToValues = compiledIn(asValues);
  const compiledToJson = compiledIn(asJson);

  /** Checks everything that can be known before the first request to the REST API. */
  const prepare = (execution: Execution): Ready | Refused => {
    const { document, contextValue } = execution;
    const { record } = contextValue;
    const operation = getOperationAST(document, execution.operationName);
    // It says what is wrong, and runs nothing.
    if (!operation) return execute({ ...execution, schema }) as Refused;
    record.kind = operation.operation;
    record.name = operation.name?.value ?? null;
    record.trusted = options.isTrusted(document);
    const given = execution.variableValues ?? {};
    const tooLarge = checkVariables(given, options.variables);
    if (tooLarge) return { errors: [tooLarge] };
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
      maxErrors: 20,
      hideSuggestions,
    });
    if (coerced.errors) return coerced;
    const plan = planOf(document, operation, given);
    record.plan = plan;
    const estimate: Cost = estimateCost(plan, coerced.coerced, contextValue);
    record.estimate = estimate;
    const tooMuch = checkCost(estimate, options.cost);
    return tooMuch ? { errors: [tooMuch] } : { execution, operation, plan, variables: coerced.coerced };
  };

  /** `end` is called when the last part of an answer in parts has gone out. */
  const run = <Data>(ready: Ready, compiledOf: CompiledOf<Data>, end: () => void): Result<Data> => {
    const { execution, plan, variables } = ready;
    const { contextValue } = execution;
    const rootValue = rootSource(plan);
    if (inParts(execution)) return executeInParts({ ...execution, schema, rootValue }, end);
    const query = compiledOf(ready);
    if (query) return query(rootValue, contextValue, variables);
    return execute({ ...execution, schema, rootValue });
  };

  /** Runs an operation, a large one when it is its turn. */
  const inTurn = <Data>(ready: Ready, compiledOf: CompiledOf<Data>, end: () => void): Result<Data> => {
    const { contextValue } = ready.execution;
    if ((contextValue.record.estimate?.requests ?? 0) <= options.large) return run(ready, compiledOf, end);
    return options.gate.enter(contextValue).then((leave) => {
      if (typeof leave !== 'function') return { errors: [leave] };
      contextValue.life.addEventListener('abort', leave);
      // JSON is a gain where little is waited for.
      return run(ready, compiledToValues, end);
    });
  };

  const withExtensions = <Data>(result: Executed<Data>, context: Context): Executed<Data> => {
    if (Symbol.asyncIterator in result) return result;
    const extensions = extensionsOf(context);
    return extensions ? { ...result, extensions: { ...result.extensions, ...extensions } } : result;
  };

  const carryOut = <Data>(
    execution: Execution,
    compiledOf: CompiledOf<Data>,
    leave: () => void,
  ): Result<Data> => {
    const { contextValue } = execution;
    const { life, finish, record } = contextValue;
    // However an operation is over: its answer is complete, its caller is gone, or nobody fetches the parts that are left.
    life.addEventListener('abort', leave);
    const settle = (result: Executed<Data | Values>): Executed<Data | Values> => {
      // What comes in parts is finished with the last one.
      if (!(Symbol.asyncIterator in result)) finish();
      return withExtensions(result, contextValue);
    };
    let result: Result<Data>;
    try {
      const ready = prepare(execution);
      result = 'errors' in ready ? ready : inTurn(ready, compiledOf, finish);
    } catch (error) {
      finish();
      throw error;
    }
    if (!(result instanceof Promise)) return settle(result);
    const settled = result.then(settle, (error: unknown) => {
      finish();
      throw error;
    });
    return record.kind === 'mutation' ? settled.finally(() => onWrite(contextValue.identity)) : settled;
  };

  const admitted = <Data>(execution: Execution, compiledOf: CompiledOf<Data>): Result<Data> => {
    const place = admit(execution.contextValue);
    if (typeof place === 'function') return carryOut(execution, compiledOf, place);
    if (!(place instanceof Promise)) return { errors: [place] };
    return place.then((given) =>
      typeof given === 'function' ? carryOut(execution, compiledOf, given) : { errors: [given] },
    );
  };

  return {
    execute: (execution) => admitted(execution, compiledToValues),
    executeToJson: (execution) => admitted(execution, compiledToJson),
    async subscribe(execution) {
      const place = await admit(execution.contextValue);
      if (typeof place !== 'function') return { errors: [place] };
      // Subscriptions are bounded elsewhere while they run.
      place();
      const ready = prepare(execution);
      if ('errors' in ready) return ready;
      return subscribe({ ...execution, schema, rootValue: rootSource(ready.plan) });
    },
  };
}
