import {
  type DocumentNode,
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
import { createPlanner, type OperationPlan } from '../schema/projection.ts';
import { rootSource } from '../schema/source.ts';
import { type CompiledQuery, compileQuery } from './compile.ts';

/** One operation of a valid document, and who asks. */
export interface Execution {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: { readonly [name: string]: unknown } | null | undefined;
  readonly contextValue: Context;
}

/** An answer, or the answers of an incremental one. */
export type Executed = ExecutionResult | AsyncIterable<ExecutionResult>;

/** Runs operations for every transport. */
export interface Operations {
  /** Runs a query or a mutation. What is still being read for it when it has its answer is given up. */
  execute(execution: Execution): Executed | Promise<Executed>;
  /** Starts a subscription. */
  subscribe(execution: Execution): Promise<Executed>;
}

/** Queries are compiled when they come again: most that come once only are an explorer's. */
const runsBeforeCompiling = 1;

interface Compiled {
  runs: number;
  /** Undefined until it was tried; null when it can not be compiled. */
  query: CompiledQuery | null | undefined;
}

/**
 * Runs operations against one schema. What depends on the document alone is worked out once: the plan of columns, and
 * for a query that comes again a compiled form. Both are forgotten together with the document.
 */
export function createOperations(schema: GraphQLSchema): Operations {
  const planOf = createPlanner(schema);
  const compiled = new WeakMap<OperationPlan, Compiled>();

  const compiledOf = (
    plan: OperationPlan,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: { [name: string]: unknown },
  ): CompiledQuery | null => {
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
    known.query = compileQuery(schema, document, operation, variables);
    return known.query;
  };

  const run = (execution: Execution): ExecutionResult | Promise<ExecutionResult> => {
    const { document, contextValue, variableValues } = execution;
    const operation = getOperationAST(document, execution.operationName);
    // It says what is wrong.
    if (!operation) return execute({ ...execution, schema });
    const coerced = coerce(schema, operation, variableValues ?? {});
    if ('errors' in coerced) return coerced;
    const { variables } = coerced;
    const plan = planOf(document, operation, variableValues ?? {});
    const rootValue = rootSource(plan);
    const query = compiledOf(plan, document, operation, variables);
    if (query) return query(rootValue, contextValue, variables);
    return execute({ ...execution, schema, rootValue });
  };

  return {
    execute(execution) {
      const { finish } = execution.contextValue;
      const result = run(execution);
      if (!(result instanceof Promise)) {
        finish();
        return result;
      }
      return result.finally(finish);
    },
    async subscribe(execution) {
      const operation = getOperationAST(execution.document, execution.operationName);
      if (!operation) return execute({ ...execution, schema });
      const plan = planOf(execution.document, operation, execution.variableValues ?? {});
      return subscribe({ ...execution, schema, rootValue: rootSource(plan) });
    },
  };
}

function coerce(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: { readonly [name: string]: unknown },
): { readonly variables: { [name: string]: unknown } } | { readonly errors: readonly GraphQLError[] } {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
    maxErrors: 20,
  });
  return errors ? { errors } : { variables: coerced };
}
