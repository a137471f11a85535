import type { Server } from 'node:http';
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
} from 'graphql';
import {
  CloseCode,
  handleProtocols,
  makeServer,
  type OperationResult,
  type SubscribePayload,
} from 'graphql-ws';
import { WebSocketServer } from 'ws';
import type { Caller } from '../context.ts';
import { codedErrors } from '../errors/coded-errors.ts';
import { Connection, type ConnectionOptions, type Operation } from './connection.ts';
import type { GraphQLServer } from './graphql.ts';
import { requestIdOf } from './request-id.ts';
import { createTally, tooMany } from './subscription-limits.ts';

/** Settings of the WebSocket side. Durations are in milliseconds. */
export interface WebSocketOptions extends ConnectionOptions {
  readonly connectionInitTimeoutMs: number;
  readonly maxMessageBytes: number;
  /** Subscriptions that run on one socket. */
  readonly maxSubscriptions: number;
  /** Sockets of one credential. */
  readonly maxSockets: number;
}

/** A running WebSocket side. */
export interface WebSocketSide {
  /**
   * Tells every client to come back (close code 1001), those with a running query or mutation when it has ended.
   * Sockets that are still open after `timeoutMs` are cut.
   */
  close(timeoutMs: number): Promise<void>;
  /** What is held for sockets, for tests and metrics. */
  inspect(): { readonly sockets: number; readonly places: number };
}

/** What an operation needs from `onSubscribe` to its end. */
interface Run {
  readonly operation: Operation;
  readonly requestId: string;
  readonly execute: (args: ExecutionArgs) => OperationResult;
  readonly subscribe: (args: ExecutionArgs) => OperationResult;
}

/** The envelope of one operation; the library's own types say `any`. */
interface Envelope extends Pick<Run, 'execute' | 'subscribe'> {
  readonly schema: GraphQLSchema;
  readonly parse: (source: string) => DocumentNode;
  readonly validate: (schema: GraphQLSchema, document: DocumentNode) => readonly GraphQLError[];
  readonly contextFactory: () => unknown;
}

/**
 * `graphql-transport-ws` at `/graphql`. The credential comes from `connectionParams`, whatever the case of its name,
 * or from the header of the upgrade request, and is passed on unchanged like that of an HTTP request.
 *
 * Close codes beyond those of the protocol: 1001 come back (shutdown, maximum age), 1009 message too large,
 * 4403 the credential is not accepted any more and nothing else runs, 4408 also for an idle socket, 4429 also for
 * one socket too many of a credential.
 */
export function serveWebSockets(
  server: Server,
  yoga: GraphQLServer,
  options: WebSocketOptions,
): WebSocketSide {
  const { log, maxSubscriptions } = options;
  const tally = createTally(options.maxSockets);
  const connections = new Set<Connection>();
  const runs = new WeakMap<ExecutionArgs, Run>();
  const runOf = (args: ExecutionArgs): Run => {
    const run = runs.get(args);
    if (!run) throw new Error('These arguments are not from onSubscribe');
    return run;
  };

  const start = async (
    caller: Caller,
    request: Request,
    payload: SubscribePayload,
    connection: Connection,
    operation: Operation,
  ): Promise<ExecutionArgs> => {
    const params = {
      query: payload.query,
      ...(typeof payload.operationName === 'string' && { operationName: payload.operationName }),
      ...(payload.variables && { variables: payload.variables }),
      ...(payload.extensions && { extensions: payload.extensions }),
    };
    const envelope: Envelope = yoga.getEnveloped({ caller, request, params });
    const document = envelope.parse(payload.query);
    const invalid = envelope.validate(envelope.schema, document);
    if (invalid.length > 0) throw new Refusals(invalid);
    const node = getOperationAST(document, payload.operationName);
    if (!node) {
      throw new GraphQLError('The document does not hold the operation that was asked for.', {
        extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
      });
    }
    if (node.operation === 'subscription' && connection.subscriptions >= maxSubscriptions) {
      throw tooMany(`${maxSubscriptions} subscriptions run on this socket, which is the most there can be.`);
    }
    operation.kind = node.operation;
    const args: ExecutionArgs = {
      schema: envelope.schema,
      document,
      operationName: payload.operationName ?? null,
      variableValues: payload.variables ?? null,
      contextValue: await envelope.contextFactory(),
    };
    const { execute, subscribe } = envelope;
    runs.set(args, { operation, requestId: caller.requestId, execute, subscribe });
    return args;
  };

  const protocol = makeServer<Record<string, unknown>, { connection: Connection }>({
    connectionInitWaitTimeout: options.connectionInitTimeoutMs,
    onConnect({ connectionParams, extra: { connection } }) {
      const leave = tally.enter(authorizationOf(connection, connectionParams));
      if (leave) return connection.onLeave(leave);
      connection.close(CloseCode.TooManyInitialisationRequests, 'Too many sockets with this credential');
      return false;
    },
    async onSubscribe({ connectionParams, extra: { connection } }, id, payload) {
      const operation = connection.operation(id);
      if (!operation) throw new Error('An operation was started that nobody asked for');
      const request = requestFor(connection, yoga);
      const requestId = requestIdOf(request);
      operation.requestId = requestId;
      const authorization = authorizationOf(connection, connectionParams);
      const caller: Caller = { authorization, requestId, gone: operation.signal };
      try {
        return await start(caller, request, payload, connection, operation);
      } catch (error) {
        return codedErrors(
          error instanceof Refusals ? error.errors : [asGraphQLError(error)],
          requestId,
          log,
        );
      }
    },
    execute: (args) => runOf(args).execute(args),
    subscribe: (args) => runOf(args).subscribe(args),
    onNext(_context, _id, _payload, args, result) {
      const { operation, requestId } = runOf(args);
      operation.unauthenticated = false;
      if (!result.errors) return undefined;
      const errors = codedErrors(result.errors, requestId, log);
      operation.unauthenticated = errors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED');
      return { data: result.data ?? null, errors: errors.map((error) => error.toJSON()) };
    },
    onError({ extra: { connection } }, id, _payload, errors) {
      // Those of `onSubscribe` have their codes; those that broke a stream have none yet.
      const raw = errors.filter(({ extensions }) => extensions.requestId === undefined);
      const coded = codedErrors(raw, connection.operation(id)?.requestId ?? 'unknown', log);
      return errors.map((error) => (coded[raw.indexOf(error)] ?? error).toJSON());
    },
  });

  const sockets = new WebSocketServer({
    server,
    path: '/graphql',
    maxPayload: options.maxMessageBytes,
    handleProtocols,
  });
  sockets.on('connection', (socket, request) => {
    const connection = new Connection(socket, request, options);
    connections.add(connection);
    const closed = protocol.opened(connection.protocolSocket(), { connection });
    socket.once('close', (code, reason) => {
      connections.delete(connection);
      connection.closed();
      void closed(code, String(reason));
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

/** Why an operation does not start, when there are several reasons. */
class Refusals extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super('The operation can not start');
    this.errors = errors;
  }
}

/** What was thrown with its cause kept, so that it is told as what it is. */
function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}

/** The request of one operation. Its id is that of the upgrade request where it has one, as over HTTP. */
function requestFor({ request }: Connection, yoga: GraphQLServer): Request {
  const id = request.headers['x-request-id'];
  return new yoga.fetchAPI.Request('http://localhost/graphql', {
    // The server library refuses mutations of requests by GET.
    method: 'POST',
    headers: typeof id === 'string' ? { 'x-request-id': id } : {},
  });
}

function authorizationOf(
  { request }: Connection,
  params: Readonly<Record<string, unknown>> | undefined,
): string | null {
  for (const [name, value] of Object.entries(params ?? {})) {
    if (name.toLowerCase() === 'authorization' && typeof value === 'string') return value;
  }
  return request.headers.authorization ?? null;
}
