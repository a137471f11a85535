import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
  OperationTypeNode,
} from 'graphql';
import type { Logger } from 'pino';
import { createContext, type Services } from '../context.ts';
import { asGraphQLError } from '../errors/coded-errors.ts';
import type { Identity } from '../identity/identity.ts';
import { serverTiming } from '../observability/server-timing.ts';
import type { ByteString } from '../operation/byte-string.ts';
import type { PreparedDocument } from '../operation/documents.ts';
import type { OperationListener } from '../operation/events.ts';
import { isIncremental } from '../operation/incremental.ts';
import { checkVariables, type VariableLimits } from '../operation/limits.ts';
import type { Executed, Operations, Told } from '../operation/operations.ts';
import { OperationRecord } from '../operation/record.ts';
import { hasDocumentId } from '../operation/stored-documents.ts';
import { Life } from '../upstream/life.ts';
import { codesIn, finished, toHttp } from './answers.ts';
import { isPreflighted } from './csrf.ts';
import { identityOf } from './edge/identity-of.ts';
import { type OperationParams, paramsInBody, paramsInUrl } from './http-params.ts';
import { answerMediaType, isJson } from './media-type.ts';
import { withBody } from './read-body.ts';
import type { ReadDocument } from './reading.ts';
import { requestIdFrom } from './request-id.ts';
import type { Lookup, ResponseCache } from './response-cache.ts';
import { wantsOf } from './wants.ts';

/** Answers a request, some time. */
export type RequestListener = (request: IncomingMessage, response: ServerResponse) => void;

/** What the direct way works with. */
export interface DirectOptions {
  readonly services: Services;
  readonly read: ReadDocument;
  readonly operations: Operations;
  readonly log: Logger;
  /** The largest body that is read, in bytes. */
  readonly maxBodyBytes: number;
  readonly variables: VariableLimits;
  /** Null when no answer is kept. */
  readonly cache: ResponseCache | null;
  readonly onOperation: OperationListener;
  readonly addressOf: (request: IncomingMessage) => string | null;
  /** Whether callers may be told plans and requests. */
  readonly explains: boolean;
  /** Whether callers are told how long the steps took. */
  readonly timing: boolean;
}

/** Where an answer goes. */
interface Recipient {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The media type of the answer. */
  readonly type: string;
}

/** An operation that is answered here. */
interface Work extends Recipient {
  readonly params: OperationParams;
  readonly document: DocumentNode;
  readonly source: string;
  readonly kind: OperationTypeNode;
  readonly identity: Identity;
}

/**
 * Answers what nearly every request is, a query or mutation that is sent as JSON or by GET and is in order, without the
 * detour through the objects of the Fetch standard, which costs more than all else together. Whatever is not plainly
 * that goes on to `otherwise`, unread or with its body put back: other methods and media types, whatever is refused
 * before it runs, subscriptions, and incremental answers.
 */
export function createDirectWay(options: DirectOptions, otherwise: RequestListener): RequestListener {
  const { read, maxBodyBytes, addressOf } = options;

  const take = (
    request: IncomingMessage,
    response: ServerResponse,
    params: OperationParams,
    type: string,
    giveBack: () => void,
  ): void => {
    const go = ({ source, document, errors }: PreparedDocument): void => {
      const kind = document && getOperationAST(document, params.operationName)?.operation;
      const readsOnly = request.method === 'GET';
      const plain = kind === OperationTypeNode.QUERY || (kind === OperationTypeNode.MUTATION && !readsOnly);
      if (!document || !plain || errors.length > 0 || isIncremental(document)) giveBack();
      else answer(options, { request, response, params, document, source, kind, type, ...callerOf() });
    };
    const refuse = (error: unknown): void => {
      if (error instanceof GraphQLError) tellRefusal(options, { request, response, type }, error);
      else fail(options, request, response, error);
    };
    // The library has its own words for a request that names no document.
    if (!params.query && !hasDocumentId(params)) {
      giveBack();
      return;
    }
    const callerOf = () => ({ identity: identityOf(request.headers, addressOf(request)) });
    try {
      const prepared = read(params, callerOf);
      if (prepared instanceof Promise) prepared.then(go).catch(refuse);
      else go(prepared);
    } catch (error) {
      refuse(error);
    }
  };

  return (request, response) => {
    const { headers, method, url = '' } = request;
    const type = isEndpoint(url) ? answerMediaType(headers.accept) : null;
    const length = Number(headers['content-length']);
    const plain = isJson(headers['content-type']) && !headers['content-encoding'] && length <= maxBodyBytes;
    const params = method === 'GET' && isPreflighted(headers) ? paramsInUrl(url) : null;
    if (type !== null && params) {
      take(request, response, params, type, () => otherwise(request, response));
      return;
    }
    if (type === null || method !== 'POST' || !plain) {
      otherwise(request, response);
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const [first] = chunks;
      const body = chunks.length === 1 && first ? first : Buffer.concat(chunks);
      const params = paramsInBody(body);
      const giveBack = (): void => otherwise(withBody(request, body), response);
      if (params) take(request, response, params, type, giveBack);
      else giveBack();
    });
  };
}

function recordOf(request: IncomingMessage): OperationRecord {
  const { traceparent } = request.headers;
  const parent = typeof traceparent === 'string' ? traceparent : null;
  return new OperationRecord(requestIdFrom(request), 'http', parent);
}

const json = 'application/json';

const isEndpoint = (url: string): boolean => url === '/graphql' || url.startsWith('/graphql?');

/** Ends a request that nobody has a better answer for. */
function fail(
  { log }: DirectOptions,
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
): void {
  if (response.headersSent) {
    log.error({ requestId: requestIdFrom(request), err: error }, 'unexpected error');
    response.destroy();
    return;
  }
  const { body } = toHttp(finished({ errors: [asGraphQLError(error)] }, requestIdFrom(request), log), json);
  response.writeHead(500, { 'content-type': `${json}; charset=utf-8` }).end(body, 'latin1');
}

/** Answers an operation whose document is not found, or not read. */
function tellRefusal({ log, onOperation }: DirectOptions, to: Recipient, refusal: GraphQLError): void {
  const record = recordOf(to.request);
  const result = finished({ errors: [refusal] }, record.requestId, log);
  const { status, headers, body } = toHttp(result, to.type);
  send(to, status, headers, body);
  onOperation(record.ended(codesIn(result)));
}

/** Gives an answer that is kept, or executes. */
function answer(options: DirectOptions, work: Work): void {
  const { request, response, params, document, source, kind } = work;
  const { operationName, variables } = params;
  const { headers } = request;
  const isKept =
    options.cache !== null &&
    kind === OperationTypeNode.QUERY &&
    !headers['x-cost'] &&
    !headers['x-explain'] &&
    // What is too large to be read is too large to be looked up, and is refused by what executes.
    checkVariables(variables ?? {}, options.variables) === null;
  const lookup =
    options.cache && isKept
      ? options.cache.lookup(work.identity, { source, operationName, variables })
      : null;
  const look = (found: Lookup | null): void => {
    if (found === null || found.body === null) {
      execute(options, work, found);
      return;
    }
    send(work, 200, {}, found.body);
    const record = recordOf(request);
    record.kind = kind;
    record.name = getOperationAST(document, operationName)?.name?.value ?? null;
    options.onOperation(record.ended([]));
  };
  if (lookup instanceof Promise) {
    lookup.then(look).catch((error: unknown) => fail(options, request, response, error));
  } else look(lookup);
}

function execute(options: DirectOptions, work: Work, lookup: Lookup | null): void {
  const { services, operations, log, onOperation, explains, timing } = options;
  const { request, response, params, document, type, identity } = work;
  const { headers } = request;
  const requestId = requestIdFrom(request);
  const record = recordOf(request);
  const gone = new Life();
  const wants = wantsOf((name) => headers[name], explains);
  const contextValue = createContext({ identity, record, gone, wants }, services);
  response.once('close', () => {
    if (!response.writableFinished) contextValue.finish();
  });
  const tell = (executed: Executed<Told>): void => {
    const result = finished(executed as ExecutionResult<Told>, requestId, log);
    const { status, headers, body } = toHttp(result, type);
    if (!result.errors && !result.extensions) lookup?.save(body);
    if (timing) {
      const executeMs = performance.now() - record.startedAt;
      response.setHeader('server-timing', serverTiming({ executeMs }, record.answers));
    }
    send(work, status, headers, body);
    onOperation(record.ended(codesIn(result)));
  };
  const tellError = (error: unknown): void => tell({ errors: [asGraphQLError(error)] });
  const { operationName, variables } = params;
  let result: Executed<Told> | Promise<Executed<Told>>;
  try {
    result = operations.executeToJson({ document, operationName, variableValues: variables, contextValue });
  } catch (error) {
    tellError(error);
    return;
  }
  if (result instanceof Promise) {
    result.then(tell, tellError).catch((error: unknown) => fail(options, request, response, error));
  } else tell(result);
}

/** Sends an answer. One to GET can be asked for again with its tag, and costs no more than headers while it is the same. */
function send(
  { request, response, type }: Recipient,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: ByteString,
): void {
  const all: Record<string, string | number> = {
    ...headers,
    'content-type': `${type}; charset=utf-8`,
    'content-length': body.length,
  };
  if (request.method !== 'GET') {
    response.writeHead(status, all).end(body, 'latin1');
    return;
  }
  response.appendHeader('vary', 'Authorization, Accept');
  if (status === 200) {
    // Weak: the same answer may go out in several encodings.
    const etag = `W/"${createHash('sha1').update(body, 'latin1').digest('base64url')}"`;
    response.setHeader('etag', etag);
    response.setHeader('cache-control', 'private, no-cache');
    if (isNoneMatch(request.headers['if-none-match'], etag)) {
      response.writeHead(304).end();
      return;
    }
  }
  response.writeHead(status, all).end(body, 'latin1');
}

/** Whether the client has the answer already: tags are compared weakly (RFC 9110, 13.1.2). */
function isNoneMatch(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((tag) => opaque(tag) === opaque(etag));
}
