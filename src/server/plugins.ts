import { IncomingMessage } from 'node:http';
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { type DocumentNode, type ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import type { Identity } from '../identity/identity.ts';
import type { Documents } from '../operation/documents.ts';
import type { OperationListener } from '../operation/events.ts';
import type { Operations } from '../operation/operations.ts';
import { OperationRecord } from '../operation/record.ts';
import { hasDocumentId } from '../operation/stored-documents.ts';
import { codesIn, finished } from './answers.ts';
import { preflightHeaders } from './csrf.ts';
import { type IdentityHeaders, identityOf } from './edge/identity-of.ts';
import type { ReadDocument } from './reading.ts';
import { requestIdOf } from './request-id.ts';

/** What the plugins bring into the server library. */
export interface PluginOptions {
  readonly documents: Documents;
  readonly read: ReadDocument;
  readonly addressOf: (request: IncomingMessage) => string | null;
  readonly operations: Operations;
  readonly log: Logger;
  readonly onOperation: OperationListener;
}

/** The plugins of the server in the order in which they act. */
export function createPlugins(options: PluginOptions): Plugin<Context>[] {
  return [
    // A page of another origin can make a browser send what needs no preflight, with the credentials it keeps.
    usePreflight(),
    useReadableParameters(),
    useStoredDocuments(options),
    useOperations(options),
    // Last of all: whatever became of a request, its errors leave with a documented code and the request id.
    useErrorCodes(options),
  ];
}

function usePreflight(): Plugin<Context> {
  const { onRequestParse } = useCSRFPrevention({ requestHeaders: [...preflightHeaders] });
  return {
    onRequestParse(event) {
      try {
        return onRequestParse?.(event);
      } catch {
        const message =
          'A browser could have been made to send this request by a page of another origin. Send it with one of the ' +
          `headers ${preflightHeaders.join(', ')}, with any value.`;
        throw new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 403 } } });
      }
    },
  };
}

/** The library takes broken JSON in an address for a fault of its own. */
function useReadableParameters(): Plugin<Context> {
  return {
    onRequestParse({ requestParser, setRequestParser }) {
      if (!requestParser) return;
      setRequestParser(async (request) => {
        try {
          return await requestParser(request);
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          throw new GraphQLError('The parameters of the request are no JSON.', {
            extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
          });
        }
      });
    },
  };
}

const records = new WeakMap<Request, OperationRecord>();

/** The record of the operation that a request asks for. */
export function recordOf(request: Request): OperationRecord {
  let record = records.get(request);
  if (record === undefined) {
    const sse = request.headers.get('accept')?.includes('text/event-stream');
    const traceparent = request.headers.get('traceparent');
    record = new OperationRecord(requestIdOf(request), sse ? 'sse' : 'http', traceparent);
    records.set(request, record);
  }
  return record;
}

/** Who sends a request; `from` is absent in tests that call `fetch`. */
export function identityOfRequest(
  { headers }: Request,
  from: IncomingMessage | undefined,
  addressOf: PluginOptions['addressOf'],
): Identity {
  if (from) return identityOf(from.headers, addressOf(from));
  const header = (name: string): string | undefined => headers.get(name) ?? undefined;
  const given: IdentityHeaders = {
    authorization: header('authorization'),
    'accept-language': header('accept-language'),
    'x-impersonated-user-uuid': header('x-impersonated-user-uuid'),
  };
  return identityOf(given, null);
}

/** Finds the text of a document that the request names by its hash. */
function useStoredDocuments({ read, addressOf }: PluginOptions): Plugin<Context> {
  return {
    async onParams({ request, params, setParams, context }) {
      recordOf(request);
      // What is no parameter is refused by the library.
      const { query } = params;
      if (typeof query !== 'string' && !(query === undefined && hasDocumentId(params))) return;
      const callerOf = () => {
        const from = 'req' in context && context.req instanceof IncomingMessage ? context.req : undefined;
        return { identity: identityOfRequest(request, from, addressOf) };
      };
      const { source } = await read(params, callerOf);
      setParams({ ...params, query: source });
    },
  };
}

/** Reads, checks and runs operations as all transports do. */
function useOperations({ documents, operations }: PluginOptions): Plugin<Context> {
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

/** Gives every error of an answer its code and the request id, hides what is internal, and reports how it ended. */
function useErrorCodes({ log, onOperation }: PluginOptions): Plugin<Context> {
  return {
    onResultProcess({ request, result, setResult }) {
      const requestId = requestIdOf(request);
      const record = records.get(request);
      const report = (codes: readonly string[]): void => {
        if (record) onOperation(record.ended(codes));
      };
      const finish = (one: ExecutionResult): ExecutionResult => finished(one, requestId, log);
      if (Symbol.asyncIterator in result) {
        setResult(mapResults(result, finish, record, report) as typeof result);
      } else if (!Array.isArray(result)) {
        const told = finish(result);
        report(codesIn(told));
        setResult(told);
      }
    },
  };
}

/** The answers of a subscription, each of which starts anew, or the parts of one answer. */
async function* mapResults(
  results: AsyncIterable<ExecutionResult>,
  map: (result: ExecutionResult) => ExecutionResult,
  record: OperationRecord | undefined,
  report: (codes: readonly string[]) => void,
): AsyncGenerator<ExecutionResult> {
  let codes: readonly string[] = [];
  try {
    for await (const result of results) {
      const told = map(result);
      const events = record?.kind === 'subscription';
      codes = events ? codesIn(told) : [...codes, ...codesIn(told)];
      if (events) record.eventTold();
      yield told;
    }
  } finally {
    report(codes);
  }
}
