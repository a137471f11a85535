import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import type { Documents } from '../operation/documents.ts';
import type { Operations } from '../operation/operations.ts';
import { finished } from './answers.ts';
import { requestIdOf } from './request-id.ts';

/** What the plugins bring into the server library. */
export interface PluginOptions {
  readonly documents: Documents;
  readonly operations: Operations;
  readonly log: Logger;
}

/** The plugins of the server in the order in which they act. */
export function createPlugins({ documents, operations, log }: PluginOptions): Plugin<Context>[] {
  return [
    useOperations(documents, operations),
    // Last of all: whatever became of a request, its errors leave with a documented code and the request id.
    useErrorCodes(log),
  ];
}

/** Reads, checks and runs operations as all transports do. */
function useOperations(documents: Documents, operations: Operations): Plugin<Context> {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string) => documents.parse(source));
    },
    onValidate({ setValidationFn }) {
      setValidationFn((_schema: unknown, document: DocumentNode) => documents.validate(document));
    },
    onExecute({ args, setExecuteFn }) {
      setExecuteFn(() => operations.execute(args));
    },
    onSubscribe({ args, setSubscribeFn }) {
      setSubscribeFn(() => operations.subscribe(args));
    },
  };
}

/** Gives every error of an answer its code and the request id, and hides what is internal. */
function useErrorCodes(log: Logger): Plugin<Context> {
  return {
    onResultProcess({ request, result, setResult }) {
      const requestId = requestIdOf(request);
      const finish = <T>(one: T): T => finished(one as ExecutionResult, requestId, log) as T;
      if (Array.isArray(result)) setResult(result.map(finish) as typeof result);
      else if (Symbol.asyncIterator in result) setResult(mapResults(result, finish) as typeof result);
      else setResult(finish(result));
    },
  };
}

async function* mapResults<T>(
  results: AsyncIterable<T>,
  map: (result: T) => unknown,
): AsyncGenerator<unknown> {
  for await (const result of results) yield map(result);
}
