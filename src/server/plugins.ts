import {
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import { toGraphQLError } from '../errors/to-graphql-error.ts';
import { createPlanner } from '../schema/projection.ts';
import { rootSource } from '../schema/source.ts';
import { requestIdOf } from './request-id.ts';

/** The plugins of the server in the order in which they act. */
export function createPlugins(schema: GraphQLSchema, log: Logger): Plugin<Context>[] {
  return [
    // The reference executor: its answers keep the order of the document.
    useReferenceExecutor(),
    // Before execution: resolvers find the columns of the operation in the root value.
    useProjection(schema),
    // Last of all: whatever became of a request, its errors leave with a documented code and the request id.
    useErrorCodes(log),
  ];
}

/** Executes with graphql-js, and gives up what is still being read once an answer is complete. */
export function useReferenceExecutor(): Plugin<Context> {
  return {
    onExecute({ args, setExecuteFn }) {
      setExecuteFn(execute);
      return { onExecuteDone: () => args.contextValue.finish() };
    },
  };
}

/** Works out, before execution, which columns the operation selects, and hands that to the resolvers as root value. */
export function useProjection(schema: GraphQLSchema): Plugin<Context> {
  const plan = createPlanner(schema);
  const withPlan = ({ args }: { args: ExecutionArgs }): void => {
    const operation = getOperationAST(args.document, args.operationName);
    if (operation) args.rootValue = rootSource(plan(args.document, operation, args.variableValues ?? {}));
  };
  return { onExecute: withPlan, onSubscribe: withPlan };
}

/** Gives every error of an answer its code and the request id, and hides what is internal. */
export function useErrorCodes(log: Logger): Plugin<Context> {
  return {
    onResultProcess({ request, result, setResult }) {
      const requestId = requestIdOf(request);
      const coded = (one: unknown) => withCodes(one, requestId, log);
      if (Array.isArray(result)) setResult(result.map(coded) as typeof result);
      else if (Symbol.asyncIterator in result) setResult(mapResults(result, coded) as typeof result);
      else setResult(coded(result) as typeof result);
    },
  };
}

async function* mapResults<T>(
  results: AsyncIterable<T>,
  map: (result: T) => unknown,
): AsyncGenerator<unknown> {
  for await (const result of results) yield map(result);
}

/** Errors with their codes and the request id; what is internal is hidden and logged. */
export function codedErrors(errors: readonly unknown[], requestId: string, log: Logger): GraphQLError[] {
  const onBug = (error: unknown) => log.error({ requestId, err: error }, 'unexpected error');
  return errors.map((error) =>
    toGraphQLError(error instanceof GraphQLError ? error : new GraphQLError(String(error)), requestId, onBug),
  );
}

function withCodes(result: unknown, requestId: string, log: Logger): unknown {
  if (typeof result !== 'object' || result === null || !('errors' in result)) return result;
  const { errors } = result as ExecutionResult;
  return errors ? { ...result, errors: codedErrors(errors, requestId, log) } : result;
}
