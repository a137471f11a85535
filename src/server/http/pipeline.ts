import type { IncomingMessage, ServerResponse } from 'node:http';
import { type DocumentNode, type ExecutionResult, type GraphQLError, OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import { type Context, createContext, type RequestedExtras, type Services } from '../../context/context.ts';
import type { OperationListener } from '../../context/events.ts';
import { OperationRecord } from '../../context/record.ts';
import type { Identity } from '../../identity/identity.ts';
import { AbortScope } from '../../lib/abort-scope.ts';
import { mapAsyncIterator } from '../../lib/map-async-iterator.ts';
import { serverTiming } from '../../observability/server-timing.ts';
import { isIncremental } from '../../operation/incremental.ts';
import { checkVariables, type VariableLimits } from '../../operation/limits.ts';
import type { Executed, Operations } from '../../operation/operations.ts';
import { errorsOf, type ResolvedOperation, type ResolveOperation } from '../../operation/resolve.ts';
import { requestIdFrom } from '../edge/request-id.ts';
import { type EncodedResult, encodeResult, sendJson } from './encode-json.ts';
import {
  eventStream,
  multipartMixed,
  multipartSubscription,
  type StreamEncoding,
  writeStream,
} from './encode-stream.ts';
import type { Exchange } from './exchange.ts';
import { idempotencyKeyIn } from './idempotency-key.ts';
import {
  type Acceptance,
  acceptanceOf,
  type Format,
  formatFor,
  type JsonType,
  type Outcome,
} from './negotiate.ts';
import type { OperationParams } from './params.ts';
import { checkPreflight } from './preflight.ts';
import { setQuotaHeaders } from './quota-headers.ts';
import { type BodyLimits, readParams } from './read.ts';
import { refusal } from './refusal.ts';
import type { Lookup, ResponseCache } from './response-cache.ts';
import { finishResult, type HttpHead, headOf } from './result.ts';
import type { Sender } from './send.ts';
import type { OpenStreams } from './streams.ts';

/** The services that run operations for every transport. */
export interface OperationServices {
  readonly services: Services;
  readonly resolve: ResolveOperation;
  readonly operations: Operations;
  readonly log: Logger;
  /** Called for each finished operation. */
  readonly onOperation: OperationListener;
}

/** Settings of {@link createPipeline}. */
export interface PipelineOptions extends OperationServices {
  /** Identifies the caller of a request. @throws {GraphQLError} when its headers are invalid. */
  readonly identify: (request: IncomingMessage) => Identity;
  readonly bodies: BodyLimits;
  readonly variables: VariableLimits;
  /** Null without a response cache. */
  readonly cache: ResponseCache | null;
  /** Whether results of a document have secrets, and are not cached. */
  readonly hasSecrets: (document: DocumentNode) => boolean;
  readonly sender: Sender;
  readonly streams: OpenStreams;
  /** The largest response, in bytes. */
  readonly maxResponseBytes: number;
  /** Whether callers may request the plan, and responses have `Server-Timing`. */
  readonly explains: boolean;
}

/**
 * Handles requests to the GraphQL endpoint, one step after the other: read the parameters, resolve the document,
 * negotiate the format, execute (where the operation is admitted), encode.
 *
 * Nothing is started before the format of its result is known. The resources of a request are bound to the abort scope of
 * its exchange, which is aborted with the response, whatever its outcome.
 */
export function createPipeline(options: PipelineOptions) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    handle(options, request, response).catch((error: unknown) => {
      options.log.error({ requestId: requestIdFrom(request), err: error }, 'unexpected error');
      response.destroy();
    });
  };
}

async function handle(
  options: PipelineOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { accept, traceparent } = request.headers;
  const acceptance = acceptanceOf(accept);
  const requestId = requestIdFrom(request);
  const record = new OperationRecord(requestId, 'http', typeof traceparent === 'string' ? traceparent : null);
  const abortScope = new AbortScope();
  let isReported = false;
  const report = (codes: readonly string[]): void => {
    if (record.isOperation && !isReported) options.onOperation(record.ended(codes));
    isReported = true;
  };
  const exchange: Exchange = { request, response, requestId, record, abortScope, report };
  response.on('close', () => abortScope.abort());
  try {
    checkRequest(request);
    const identity = options.identify(request);
    const params = await readParams(request, options.bodies);
    record.isOperation = true;
    // Values that are no promise are not awaited, here and below: each microtask counts for a small operation.
    const found = options.resolve(params, { identity, record });
    const resolved = found instanceof Promise ? await found : found;
    checkMethod(request, record);

    const format = formatFor(acceptance, outcomeOf(resolved));
    if (format.kind === 'event-stream') record.transport = 'sse';
    if (response.destroyed) return;
    await carryOut(options, exchange, identity, params, resolved, format);
  } catch (error) {
    const errors = errorsOf(error);
    if (response.headersSent) {
      report(finishResult({ errors }, requestId, options.log).codes);
      response.destroy();
    } else {
      if (!request.complete) discardBody(request);
      await encode(options, exchange, { errors }, refusalFormat(errors, acceptance));
    }
  } finally {
    abortScope.abort();
  }
}

/** Refuses requests by their headers alone. */
function checkRequest({ method, headers }: IncomingMessage): void {
  if (headers['sec-websocket-key'] !== undefined && headers.upgrade === undefined) {
    const message = 'The Upgrade header of this WebSocket handshake is missing: a proxy may have removed it.';
    throw refusal(426, message, { headers: { upgrade: 'websocket', connection: 'upgrade' } });
  }
  const forged = method === 'GET' || method === 'POST' ? checkPreflight(headers) : null;
  if (forged) throw forged;
}

/** A link could send a mutation by GET, and clients and proxies may repeat GET as a safe method. */
function checkMethod({ method }: IncomingMessage, { kind }: OperationRecord): void {
  if (kind !== OperationTypeNode.MUTATION || method !== 'GET') return;
  throw refusal(405, 'Send a mutation with POST.', { headers: { allow: 'POST' } });
}

function outcomeOf({ operation, document }: ResolvedOperation): Outcome {
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) return 'events';
  return isIncremental(document) ? 'parts' : 'single';
}

const plainHead: HttpHead = { status: 200, headers: {} };

/** Admits and executes an operation whose format is known, and sends its result. */
async function carryOut(
  options: PipelineOptions,
  exchange: Exchange,
  identity: Identity,
  params: OperationParams,
  resolved: ResolvedOperation,
  format: Format,
): Promise<void> {
  const lookup = format.kind === 'json' ? lookUp(options, exchange, identity, params, resolved) : null;
  const found = lookup instanceof Promise ? await lookup : lookup;
  if (found !== null && found.body !== null && format.kind === 'json') {
    exchange.report([]);
    return sendJson(exchange, plainHead, format.type, found.body, options.sender);
  }
  const isMutation = exchange.record.kind === OperationTypeNode.MUTATION;
  const { 'idempotency-key': keyHeader } = exchange.request.headers;
  const idempotencyKey = isMutation ? idempotencyKeyIn(params.extensions, keyHeader) : null;
  // Its result is for any later request with the key, so it continues when its caller disconnects.
  const abortScope = idempotencyKey === null ? exchange.abortScope : new AbortScope();
  const contextValue = contextOf(options, exchange, identity, format, abortScope);
  const { document, operationName, operation, source } = resolved;
  const { variables: variableValues } = params;
  // Written out: a spread with further properties takes V8 several microseconds.
  const execution = {
    document,
    operationName,
    operation,
    source,
    variableValues,
    contextValue,
    idempotencyKey,
  };
  const { operations } = options;
  const executed = await (exchange.record.kind === OperationTypeNode.SUBSCRIPTION
    ? operations.subscribe(execution)
    : operations.execute(execution));
  return encode(options, exchange, executed, format, found);
}

function contextOf(
  { services, explains }: PipelineOptions,
  { request, record }: Exchange,
  identity: Identity,
  format: Format,
  abortScope: AbortScope,
): Context {
  const { headers } = request;
  const requested: RequestedExtras = {
    cost: headers['x-cost'] === '1',
    explain: explains && headers['x-explain'] === '1',
    parts: format.kind !== 'json',
  };
  const disconnected = record.kind === OperationTypeNode.SUBSCRIPTION ? signalOf(abortScope) : abortScope;
  return createContext({ identity, record, disconnected, requested }, services);
}

function signalOf(abortScope: AbortScope): AbortSignal {
  const controller = new AbortController();
  abortScope.addEventListener('abort', () => controller.abort());
  return controller.signal;
}

/** The lookup of a query in the response cache; null where results are not cached. */
function lookUp(
  { cache, hasSecrets, variables: limits }: PipelineOptions,
  { request, record }: Exchange,
  identity: Identity,
  { variables }: OperationParams,
  { document, source, operationName }: ResolvedOperation,
): Lookup | null | Promise<Lookup> {
  const { headers } = request;
  if (cache === null || record.kind !== OperationTypeNode.QUERY) return null;
  if (headers['x-cost'] || headers['x-explain'] || hasSecrets(document)) return null;
  // Variables that are too large are not looked up either; the execution refuses them.
  if (checkVariables(variables ?? {}, limits) !== null) return null;
  return cache.lookup(identity, { source, operationName, variables });
}

/**
 * Sends the result of an operation. Nothing is awaited before it is encoded, so that the result is not kept until a slow
 * client has received the response.
 */
function encode(
  options: PipelineOptions,
  exchange: Exchange,
  executed: Executed,
  format: Format,
  found: Lookup | null = null,
): Promise<void> {
  return format.kind === 'json'
    ? encodeJson(options, exchange, executed, format.type, found)
    : encodeStream(options, exchange, executed, format);
}

/** Sends a single result as JSON, and saves it in the response cache, if there is one. */
function encodeJson(
  { log, explains, maxResponseBytes, sender }: PipelineOptions,
  exchange: Exchange,
  executed: Executed,
  type: JsonType,
  found: Lookup | null,
): Promise<void> {
  if (Symbol.asyncIterator in executed) throw new Error('A result in parts has no JSON.');
  const { record, requestId, response } = exchange;
  const { result, codes, json } = encodeResult(executed, requestId, log, maxResponseBytes);
  if (!result.errors && !result.extensions) found?.save(json);
  setQuotaHeaders(response, record.quota);
  if (explains) {
    response.setHeader('server-timing', serverTiming(performance.now() - record.startedAt, record.calls));
  }
  exchange.report(codes);
  const head = headOf(result, type === 'application/graphql-response+json');
  return sendJson(exchange, head, type, json, sender);
}

type StreamFormat = Exclude<Format, { readonly kind: 'json' }>;

function encodingOf(format: StreamFormat): StreamEncoding {
  if (format.kind === 'event-stream') return eventStream;
  return format.wrapped ? multipartSubscription : multipartMixed;
}

/** Sends one result after the other as a stream. */
async function encodeStream(
  { log, maxResponseBytes, sender, streams }: PipelineOptions,
  exchange: Exchange,
  executed: Executed,
  format: StreamFormat,
): Promise<void> {
  const { response, record, requestId, abortScope, report } = exchange;
  setQuotaHeaders(response, record.quota);
  let codes: readonly string[] = [];
  const isSubscription = record.kind === 'subscription';
  const encodeOne = (one: ExecutionResult): EncodedResult => {
    const encoded = encodeResult(one, requestId, log, maxResponseBytes);
    codes = isSubscription ? encoded.codes : [...codes, ...encoded.codes];
    if (isSubscription) record.eventSent();
    return encoded;
  };
  let head = plainHead;
  let results: AsyncIterator<string>;
  if (Symbol.asyncIterator in executed) {
    results = mapAsyncIterator(executed, (one) => encodeOne(one).json);
    // Nothing waits for the end; an iterator that was never begun ends as well.
    abortScope.addEventListener('abort', () => executed.return?.().catch(() => {}));
  } else {
    const { result, json } = encodeOne(executed);
    // A refusal has its own status.
    head = headOf(result, false);
    results = once(json);
  }
  response.once('close', streams.enter(response, isSubscription));
  await writeStream(response, head, encodingOf(format), results, sender);
  report(codes);
}

async function* once(json: string): AsyncGenerator<string> {
  yield json;
}

/**
 * The format of the refusal of an operation: that of its result. A refusal of the request itself, which has an HTTP
 * status of its own, is always JSON.
 */
function refusalFormat(errors: readonly GraphQLError[], { formats, jsonType }: Acceptance): Format {
  const isOfRequest = errors.some(({ extensions }) => extensions.http !== undefined);
  return (isOfRequest ? null : formats.single) ?? { kind: 'json', type: jsonType };
}

/** How long the rest of a refused body is read and discarded, so that the client can read the refusal. */
const lingerMs = 1_000;

function discardBody(request: IncomingMessage): void {
  request.resume();
  const linger = setTimeout(() => request.socket.destroy(), lingerMs);
  const stop = (): void => clearTimeout(linger);
  request.once('close', stop).once('end', stop);
}
