import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { type DocumentNode, type ExecutionResult, getOperationAST } from 'graphql';
import type { Logger } from 'pino';
import { createContext, type Services } from '../context.ts';
import type { Documents } from '../operation/documents.ts';
import type { Executed, Operations } from '../operation/operations.ts';
import { finished, toHttp } from './answers.ts';
import { answerMediaType, isJson } from './media-type.ts';
import { requestIdFrom } from './request-id.ts';

/** Answers a request, some time. */
export type RequestListener = (request: IncomingMessage, response: ServerResponse) => void;

/** What the direct way works with. */
export interface DirectOptions {
  readonly services: Services;
  readonly documents: Documents;
  readonly operations: Operations;
  readonly log: Logger;
  /** The largest body that is read, in bytes. */
  readonly maxBodyBytes: number;
}

/** The parameters of an operation (GraphQL over HTTP, 5.1). */
interface Params {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: { readonly [name: string]: unknown } | null;
}

/** A request that is answered here. */
interface Work {
  readonly params: Params;
  readonly document: DocumentNode;
  /** The media type of the answer. */
  readonly type: string;
}

/**
 * Answers what nearly every request is, a query or mutation that is sent as JSON and is in order, without the detour
 * through the objects of the Fetch standard, which costs more than all else together. Whatever is not plainly that goes
 * on to `otherwise`, unread or with its body put back: other methods and media types, documents that are refused,
 * subscriptions, and incremental answers.
 */
export function createDirectWay(options: DirectOptions, otherwise: RequestListener): RequestListener {
  const { documents, maxBodyBytes } = options;
  const workOf = (body: Buffer, type: string): Work | null => {
    const params = paramsIn(body);
    if (!params) return null;
    const { document, errors } = documents.prepare(params.query);
    if (!document || errors.length > 0 || !isPlain(document, params.operationName)) return null;
    return { params, document, type };
  };
  return (request, response) => {
    const { headers, method } = request;
    const type = answerMediaType(headers.accept);
    const length = Number(headers['content-length']);
    const plain = method === 'POST' && isJson(headers['content-type']) && !headers['content-encoding'];
    if (!plain || type === null || !(length <= maxBodyBytes)) return otherwise(request, response);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const [first] = chunks;
      const body = chunks.length === 1 && first ? first : Buffer.concat(chunks);
      const work = workOf(body, type);
      if (work) execute(options, request, response, work);
      else otherwise(withBody(request, body), response);
    });
  };
}

function execute(
  options: DirectOptions,
  request: IncomingMessage,
  response: ServerResponse,
  { params, document, type }: Work,
): void {
  const { services, operations, log } = options;
  const requestId = requestIdFrom(request);
  const gone = new AbortController();
  const authorization = request.headers.authorization ?? null;
  const contextValue = createContext({ authorization, requestId, gone }, services);
  response.once('close', () => {
    if (!response.writableFinished) contextValue.finish();
  });
  const tell = (result: Executed): void => {
    const answer = toHttp(finished(result as ExecutionResult, requestId, log), type);
    response.writeHead(answer.status, {
      ...answer.headers,
      'content-type': `${type}; charset=utf-8`,
      'content-length': Buffer.byteLength(answer.body),
    });
    response.end(answer.body);
  };
  const fail = (error: unknown): void => tell({ errors: [error] } as ExecutionResult);
  const { operationName, variables } = params;
  try {
    const result = operations.execute({ document, operationName, variableValues: variables, contextValue });
    if (result instanceof Promise) result.then(tell).catch(fail);
    else tell(result);
  } catch (error) {
    fail(error);
  }
}

/** The parameters in a body, or null when it is anything but an ordinary request. */
function paramsIn(body: Buffer): Params | null {
  const params = jsonIn(body);
  if (typeof params !== 'object' || params === null) return null;
  for (const name of Object.keys(params)) if (!parameters.has(name)) return null;
  const { query, operationName = null, variables = null } = params as { readonly [name: string]: unknown };
  if (typeof query !== 'string') return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (typeof variables !== 'object' || Array.isArray(variables)) return null;
  return { query, operationName, variables: variables as Params['variables'] };
}

const parameters: ReadonlySet<string> = new Set(['query', 'operationName', 'variables']);

function jsonIn(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}

/** Whether the operation has one answer. */
function isPlain(document: DocumentNode, operationName: string | null): boolean {
  const operation = getOperationAST(document, operationName);
  return operation !== null && operation !== undefined && operation.operation !== 'subscription';
}

/** The request as if its body had not been read: the server library takes it from `body` then. */
function withBody(request: IncomingMessage, body: Buffer): IncomingMessage {
  return Object.assign(request, { body: Readable.from([body]) });
}
