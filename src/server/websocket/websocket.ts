import type { IncomingMessage } from 'node:http';
import { type ExecutionArgs, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { CloseCode, handleProtocols, makeServer, type SubscribePayload } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { createContext, type RequestedExtras } from '../../context/context.ts';
import { codesOf, OperationRecord } from '../../context/record.ts';
import { codedErrors } from '../../errors/coded-errors.ts';
import { AbortScope } from '../../lib/abort-scope.ts';
import { isHeaderValue } from '../../lib/header-value.ts';
import type { Execution } from '../../operation/operations.ts';
import { errorsOf } from '../../operation/resolve.ts';
import { mayOpenWebSocket } from '../edge/cors.ts';
import { identityHeaders, identityOf } from '../edge/identity-of.ts';
import { type Refused, refuseConnection } from '../edge/refuse.ts';
import { pathOf } from '../edge/request-head.ts';
import { acceptedId } from '../edge/request-id.ts';
import { onWebSocketUpgrade } from '../edge/upgrade.ts';
import { idempotencyKeyIn } from '../http/idempotency-key.ts';
import { paramsIn } from '../http/params.ts';
import type { OperationServices } from '../http/pipeline.ts';
import { finishResult, withoutHead, withoutHttp } from '../http/result.ts';
import { createCallerSemaphore, hashOf } from '../limits/caller-semaphore.ts';
import { tooMany } from '../limits/subscription-limits.ts';
import type { HttpServer } from '../server.ts';
import { Connection, type ConnectionOptions, type Operation } from './connection.ts';

/** The services of the WebSocket side. */
export interface WebSocketServices extends OperationServices {
  readonly schema: GraphQLSchema;
  readonly addressOf: (request: IncomingMessage) => string | null;
}

/** Settings of the WebSocket side. Durations are in milliseconds. */
export interface WebSocketOptions extends Omit<ConnectionOptions, 'log' | 'onOperation'> {
  readonly connectionInitTimeoutMs: number;
  readonly maxMessageBytes: number;
  /** Subscriptions that run on one socket. */
  readonly maxSubscriptions: number;
  /** Sockets of one credential. */
  readonly maxSockets: number;
  /** Origins whose pages may open sockets, beside the gateway's own; `*` for all. */
  readonly origins: readonly string[];
}

/** A running WebSocket side. */
export interface WebSocketSide {
  /**
   * Closes every socket with code 1001, so that its client reconnects; those with a running query or mutation when it has
   * ended. Sockets that are still open after `timeoutMs` are cut.
   */
  close(timeoutMs: number): Promise<void>;
  /** Open sockets and the places that they hold, for tests and metrics. */
  inspect(): { readonly sockets: number; readonly places: number };
}

/** Over a WebSocket, every result may come in parts. */
const requested: RequestedExtras = { cost: false, explain: false, parts: true };

/** The most parts of one message. Each takes more memory than a small part has bytes. */
const maxFragments = 1_024;

/** An operation that has started, by its arguments. */
interface Run {
  readonly operation: Operation;
  readonly execution: Execution;
}

/**
 * `graphql-transport-ws` at `/graphql`. The credential comes from `connectionParams`, whatever the case of its name,
 * or from the header of the upgrade request, and is passed on unchanged like that of an HTTP request.
 *
 * Close codes in addition to those of the protocol: 1001 reconnect (shutdown, maximum age), 1009 message too large,
 * 4403 the credential is not accepted any more and nothing else runs, 4408 also for an idle socket, 4429 also for
 * one socket too many of a credential.
 */
export function serveWebSockets(
  { server, responses }: Pick<HttpServer, 'server' | 'responses'>,
  { schema, services, resolve, operations, log, onOperation, addressOf }: WebSocketServices,
  options: WebSocketOptions,
): WebSocketSide {
  const { maxSubscriptions } = options;
  const tally = createCallerSemaphore(options.maxSockets);
  const connections = new Set<Connection>();
  const runs = new WeakMap<ExecutionArgs, Run>();
  const runOf = (args: ExecutionArgs): Run => {
    const run = runs.get(args);
    if (!run) throw new Error('These arguments are not from onSubscribe');
    return run;
  };

  const start = async (
    operation: Operation,
    record: OperationRecord,
    payload: SubscribePayload,
    connection: Connection,
  ): Promise<ExecutionArgs> => {
    const { identity } = connection;
    const params = paramsIn(payload);
    const resolved = await resolve(params, { identity, record });
    const { kind } = record;
    if (kind === 'subscription' && connection.subscriptions >= maxSubscriptions) {
      throw tooMany(`This WebSocket already has ${maxSubscriptions} subscriptions, which is the limit.`);
    }
    operation.kind = kind;
    const idempotencyKey = kind === 'mutation' ? idempotencyKeyIn(params.extensions) : null;
    // As over HTTP: a mutation with a key continues when its caller disconnects.
    const disconnected = idempotencyKey === null ? operation.signal : new AbortScope();
    const contextValue = createContext({ identity, record, disconnected, requested }, services);
    const execution = { ...resolved, variableValues: operation.variables, contextValue, idempotencyKey };
    const args: ExecutionArgs = { ...execution, schema };
    runs.set(args, { operation, execution });
    return args;
  };

  const protocol = makeServer<Record<string, unknown>, { connection: Connection }>({
    connectionInitWaitTimeout: options.connectionInitTimeoutMs,
    onConnect({ connectionParams, extra: { connection } }) {
      const { headers, address } = connection.peer;
      try {
        connection.identity = identityOf(headers, address, connectionParams);
      } catch (error) {
        connection.close(CloseCode.BadRequest, error instanceof GraphQLError ? error.message : 'Bad request');
        return false;
      }
      const { authorization } = connection.identity;
      if (authorization !== null && !isHeaderValue(authorization)) {
        connection.close(CloseCode.Forbidden, 'Forbidden');
        return false;
      }
      const leave = tally.acquire(hashOf(connection.identity));
      if (leave) return connection.onLeave(leave);
      connection.close(CloseCode.TooManyInitialisationRequests, 'Too many sockets with this credential');
      return false;
    },
    async onSubscribe({ extra: { connection } }, id, payload) {
      const operation = connection.operation(id);
      if (!operation) throw new Error('An operation was started that was not requested');
      // The id and the traceparent of the upgrade request, as over HTTP.
      const requestId = acceptedId(connection.peer.requestId);
      const record = new OperationRecord(requestId, 'websocket', connection.peer.traceparent);
      operation.record = record;
      try {
        return await start(operation, record, payload, connection);
      } catch (error) {
        const coded = codedErrors(errorsOf(error), requestId, log);
        operation.codes = codesOf(coded);
        return coded;
      }
    },
    execute: (args) => operations.execute(runOf(args).execution),
    subscribe: (args) => operations.subscribe(runOf(args).execution),
    async onNext({ extra: { connection } }, _id, _payload, args, result) {
      const { operation, execution } = runOf(args);
      const { record } = execution.contextValue;
      // The socket has closed.
      if (!(await connection.turn(record.budget?.spent ?? 0))) return { data: null };
      // The result comes from `execute` or `subscribe`; the library has its own type for it.
      const { result: finished, codes } = finishResult(result as ExecutionResult, record.requestId, log);
      operation.codes = operation.kind === 'subscription' ? codes : [...operation.codes, ...codes];
      if (operation.kind === 'subscription') record.eventSent();
      return withoutHead(finished);
    },
    onError({ extra: { connection } }, id, _payload, errors) {
      // Errors of `onSubscribe` have codes already; errors that broke a stream have none yet.
      const raw = errors.filter(({ extensions }) => extensions.requestId === undefined);
      const coded = codedErrors(raw, connection.operation(id)?.record?.requestId ?? 'unknown', log);
      return errors.map((error) => withoutHttp(coded[raw.indexOf(error)] ?? error));
    },
  });

  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: options.maxMessageBytes,
    maxFragments,
    // A packet of the network has hundreds of bytes and more.
    maxBufferedChunks: maxFragments + options.maxMessageBytes / 512,
    // One message at a time: thousands of small ones may arrive in one chunk, and other clients would wait for all of them.
    allowSynchronousEvents: false,
    handleProtocols,
  });
  onWebSocketUpgrade(server, responses, (request, socket, head) => {
    const fault = faultOfHandshake(request, options.origins);
    if (fault) refuseConnection(socket, fault);
    else {
      sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
    }
  });
  sockets.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    const { 'x-request-id': id, traceparent } = request.headers;
    const peer = {
      headers: identityHeaders(request.headers),
      requestId: typeof id === 'string' ? id : null,
      traceparent: typeof traceparent === 'string' ? traceparent : null,
      address: addressOf(request),
    };
    const connection = new Connection(socket, peer, { ...options, log, onOperation });
    connections.add(connection);
    request.socket.on('data', ({ length }: Buffer) => connection.arrived(length));
    const closed = protocol.opened(connection.protocolSocket(), { connection });
    socket.once('close', (code, reason) => {
      connections.delete(connection);
      connection.closed();
      closed(code, String(reason)).catch((error: unknown) => {
        log.error({ err: error }, 'an operation of a closed WebSocket did not end');
      });
    });
  });

  return {
    async close(timeoutMs) {
      const closed = new Promise<void>((resolve) => sockets.close(() => resolve()));
      for (const connection of [...connections]) connection.drain();
      const deadline = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate();
      }, timeoutMs);
      await closed;
      clearTimeout(deadline);
    },
    inspect: () => ({ sockets: connections.size, places: tally.inspect().places }),
  };
}

/** Why a request for a WebSocket is refused; null when it is not. */
function faultOfHandshake(request: IncomingMessage, origins: readonly string[]): Refused | null {
  const { method } = request;
  if (pathOf(request) !== '/graphql') {
    return { status: 404, code: 'NOT_FOUND', message: 'Open WebSockets at /graphql.' };
  }
  if (method !== 'GET')
    return { status: 405, message: 'Open a WebSocket with GET.', headers: { allow: 'GET' } };
  if (mayOpenWebSocket(request, origins)) return null;
  return { status: 403, code: 'FORBIDDEN', message: 'Pages of this origin may not open WebSockets.' };
}
