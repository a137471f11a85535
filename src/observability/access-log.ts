import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { OperationEvent } from '../context/events.ts';
import type { Guard } from './guard.ts';

/** Settings of the access log. */
export interface AccessLogOptions {
  readonly log: Logger;
  /** The id of a request in logs, errors and towards the REST API. */
  readonly requestIdOf: (request: IncomingMessage) => string;
  /** The address of the caller, behind whatever proxies are trusted; null when it is not known. */
  readonly addressOf: (request: IncomingMessage) => string | null;
  readonly guard: Guard;
}

/** One line for each HTTP request and for each operation of a WebSocket, without query strings and credentials. */
export interface AccessLog {
  /** To be called when a request arrives. Its line is written when the response is complete or its connection is lost. */
  begin(request: IncomingMessage, response: ServerResponse): void;
  /**
   * Adds a finished operation to the line of the request with its id, or writes a line of its own when there
   * is none, as for a WebSocket or when the caller did not wait. Callers may give two simultaneous requests the same id:
   * then the operations of the two lines may be swapped.
   */
  operation(event: OperationEvent): void;
}

/** A request under way. */
interface OpenRequest {
  operation: object | null;
}

/** Paths of frequent requests by monitoring. */
const quiet = /^\/(?:health\/|metrics$)/;
const longestText = 200;

/** Never throws. Writes with level `info`; health checks and the reading of metrics with `debug`. */
export function createAccessLog(options: AccessLogOptions): AccessLog {
  const { requestIdOf, addressOf, guard } = options;
  // Its lines contain only what is chosen here, and looking for secrets takes as long as writing them.
  const log = options.log.child({}, { redact: [] });
  const underWay = new Map<string, OpenRequest[]>();
  return {
    begin: guard(
      'access log',
      (request, response) => {
        const startedAt = performance.now();
        const { socket, method } = request;
        const path = shortened((request.url ?? '').split('?', 1)[0] ?? '');
        const bytesBefore = socket.bytesWritten;
        const requestId = requestIdOf(request);
        // Once the connection is closed its address is not available.
        const remoteAddress = addressOf(request);
        const open: OpenRequest = { operation: null };
        const siblings = underWay.get(requestId);
        if (siblings) siblings.push(open);
        else underWay.set(requestId, [open]);
        const end = (): void => {
          const left = underWay.get(requestId);
          if (left === undefined || left.length <= 1) underWay.delete(requestId);
          else left.splice(left.indexOf(open), 1);
          const line = {
            requestId,
            method,
            path,
            status: response.headersSent ? response.statusCode : null,
            complete: response.writableFinished,
            // On the wire, headers included: one response is under way at a time on a connection.
            bytes: socket.bytesWritten - bytesBefore,
            durationMs: tenths(performance.now() - startedAt),
            remoteAddress,
            userAgent: shortened(request.headers['user-agent'] ?? '') || null,
            ...(open.operation && { operation: open.operation }),
          };
          if (quiet.test(path)) log.debug(line, 'request');
          else log.info(line, 'request');
        };
        response.once('close', guard('access log', end, undefined));
      },
      undefined,
    ),
    operation: guard(
      'access log',
      (event) => {
        const { requestId, transport } = event;
        const operation = summary(event);
        const open =
          transport === 'websocket'
            ? undefined
            : underWay.get(requestId)?.find((one) => one.operation === null);
        if (open) open.operation = operation;
        else log.info({ requestId, durationMs: tenths(event.durationMs), operation }, 'operation');
      },
      undefined,
    ),
  };
}

function summary({ name, kind, transport, codes, calls }: OperationEvent): object {
  return {
    name: name === null ? null : shortened(name),
    kind,
    transport,
    codes: [...new Set(codes)],
    upstreamRequests: calls.length,
  };
}

const shortened = (text: string): string => (text.length > longestText ? text.slice(0, longestText) : text);

const tenths = (ms: number): number => Math.round(ms * 10) / 10;
