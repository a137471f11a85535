import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type ExecutionArgs, GraphQLError, getOperationAST } from 'graphql';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import type { Caller } from '../context.ts';
import type { GraphQLServer } from './http.ts';
import { codedErrors } from './plugins.ts';

/** Settings of the WebSocket side. Durations are in milliseconds. */
export interface WebSocketOptions {
  readonly connectionInitTimeoutMs: number;
  readonly pingIntervalMs: number;
  readonly maxMessageBytes: number;
  readonly log: Logger;
}

/** A running WebSocket side. */
export interface WebSocketSide {
  /** Tells every client to come back (close code 1001) and stops. */
  close(): Promise<void>;
}

/** Arguments of an operation with what its transport needs to finish it. */
interface Running extends ExecutionArgs {
  readonly caller: Caller;
  readonly execute: (args: ExecutionArgs) => never;
  readonly subscribe: (args: ExecutionArgs) => never;
}

/** Ends what an operation waits for when its client completes it or goes away. */
interface SocketExtra {
  operations?: Map<string, AbortController>;
}

/**
 * `graphql-transport-ws` at `/graphql`. The credential comes from `connectionParams`, whatever the case of its name,
 * or from the header of the upgrade request, and is passed on unchanged like that of an HTTP request.
 */
export function serveWebSockets(
  server: Server,
  yoga: GraphQLServer,
  options: WebSocketOptions,
): WebSocketSide {
  const { log } = options;
  const sockets = new WebSocketServer({ server, path: '/graphql', maxPayload: options.maxMessageBytes });
  const disposable = useServer<Record<string, unknown>, SocketExtra & Record<PropertyKey, unknown>>(
    {
      connectionInitWaitTimeout: options.connectionInitTimeoutMs,
      onSubscribe: async (context, id, payload) => {
        const { extra, connectionParams } = context;
        const controller = new AbortController();
        const operations = operationsOf(extra);
        operations.set(id, controller);
        const caller: Caller = {
          authorization: authorizationIn(connectionParams) ?? extra.request.headers.authorization ?? null,
          requestId: randomUUID(),
          signal: controller.signal,
        };
        const { schema, execute, subscribe, contextFactory, parse, validate } = yoga.getEnveloped({
          caller,
          params: payload,
        } as never);
        let document: ReturnType<typeof parse>;
        try {
          document = parse(payload.query);
        } catch (error) {
          return codedErrors([error], caller.requestId, log);
        }
        const invalid = validate(schema, document);
        if (invalid.length > 0) return codedErrors(invalid, caller.requestId, log);
        if (!getOperationAST(document, payload.operationName)) {
          const message = 'The document does not hold the operation that was asked for.';
          const extensions = { code: 'OPERATION_RESOLUTION_FAILURE' };
          return codedErrors([new GraphQLError(message, { extensions })], caller.requestId, log);
        }
        const args: Running = {
          schema,
          document,
          operationName: payload.operationName ?? null,
          variableValues: payload.variables ?? null,
          contextValue: await contextFactory(),
          caller,
          execute: execute as never,
          subscribe: subscribe as never,
        };
        return args;
      },
      execute: (args) => (args as Running).execute(args),
      subscribe: (args) => (args as Running).subscribe(args),
      onNext: (_context, _id, _payload, args, result) => {
        if (!result.errors) return undefined;
        const errors = codedErrors(result.errors, (args as Running).caller.requestId, log);
        return { data: result.data ?? null, errors: errors.map((error) => error.toJSON()) };
      },
      onError: (_context, _id, _payload, errors) => errors.map((error) => error.toJSON()),
      onComplete: ({ extra }, id) => {
        const operations = operationsOf(extra);
        operations.get(id)?.abort();
        operations.delete(id);
      },
      onClose: ({ extra }) => {
        for (const controller of operationsOf(extra).values()) controller.abort();
        operationsOf(extra).clear();
      },
    },
    sockets,
    options.pingIntervalMs,
  );
  return {
    async close() {
      for (const socket of sockets.clients) socket.close(1001, 'Going away');
      await disposable.dispose();
      await new Promise<void>((resolve) => sockets.close(() => resolve()));
    },
  };
}

function operationsOf(extra: Extra & SocketExtra): Map<string, AbortController> {
  extra.operations ??= new Map();
  return extra.operations;
}

function authorizationIn(params: Record<string, unknown> | undefined): string | null {
  for (const [name, value] of Object.entries(params ?? {})) {
    if (name.toLowerCase() === 'authorization' && typeof value === 'string') return value;
  }
  return null;
}
