import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Observability } from '../observability/observability.ts';
import { allowOrigins } from './edge/cors.ts';
import { createHealth, type HealthSources } from './edge/health.ts';
import { OpenResponses } from './edge/open-responses.ts';
import { readOnly, refuse, refuseConnection, unreadable } from './edge/refuse.ts';
import { faultOfHead, maxHeaders } from './edge/request-head.ts';
import { requestIdFrom } from './edge/request-id.ts';
import type { RequestListener } from './edge/request-listener.ts';
import { createSecurityHeaders, type SecurityHeaderOptions } from './edge/security-headers.ts';
import type { GraphiqlPage } from './graphiql/page.ts';
import type { Sender } from './http/send.ts';

/** What connections may take. Durations are in milliseconds. */
export interface ConnectionLimits {
  /** All headers of one request together. */
  readonly maxHeaderBytes: number;
  /** How long a request may take to arrive whole. */
  readonly requestTimeoutMs: number;
  /** How long a connection waits for its next request: longer than a load balancer keeps it, which else may send a
   * request on a connection that is being closed. */
  readonly keepAliveTimeoutMs: number;
  /** Connections at the same time; further ones are closed at once. */
  readonly maxConnections: number;
}

/** Settings of {@link createHttpServer}. */
export interface HttpOptions {
  readonly connections: ConnectionLimits;
  readonly security: SecurityHeaderOptions;
  /** Origins whose pages may read responses; `*` for all. */
  readonly corsOrigins: readonly string[];
  readonly health: HealthSources;
  readonly observability: Pick<Observability, 'metrics' | 'accessLog'>;
  readonly sender: Sender;
  /** Operations: `/graphql`. */
  readonly graphql: RequestListener;
  /** The page for browsers at the same path; null where there is none. */
  readonly graphiql: GraphiqlPage | null;
  /** The schema as text: `/schema.graphql`; null where introspection is not allowed. */
  readonly sdl: RequestListener | null;
}

/** The longest that the headers of a request may take. */
const headersTimeoutMs = 15_000;

/** What a response to one address may depend on. */
const vary = 'Accept, Accept-Encoding, Accept-Language, Authorization, X-Impersonated-User-Uuid';

/** An HTTP server that does not listen yet. */
export interface HttpServer {
  readonly server: Server;
  readonly responses: OpenResponses;
}

/** The HTTP server, and what holds for each of its requests, whatever it asks for. */
export function createHttpServer(options: HttpOptions): HttpServer {
  const { maxHeaderBytes, requestTimeoutMs, keepAliveTimeoutMs, maxConnections } = options.connections;
  const { accessLog } = options.observability;
  const { isDraining } = options.health;
  const setSecurityHeaders = createSecurityHeaders(options.security);
  const handle = allowOrigins(options.corsOrigins, createRoutes(options));
  const server = createServer(
    {
      maxHeaderSize: maxHeaderBytes,
      requestTimeout: requestTimeoutMs,
      headersTimeout: Math.min(headersTimeoutMs, requestTimeoutMs),
      keepAliveTimeout: keepAliveTimeoutMs,
      // It is refused as every other fault of a head.
      requireHostHeader: false,
      connectionsCheckingInterval: Math.max(100, Math.min(5000, requestTimeoutMs / 4)),
    },
    (request, response) => {
      responses.add(request.socket, response);
      accessLog?.begin(request, response);
      response.setHeader('x-request-id', requestIdFrom(request));
      setSecurityHeaders(request, response);
      response.setHeader('vary', vary);
      if (isDraining()) response.shouldKeepAlive = false;
      const fault = faultOfHead(request);
      if (fault === null) handle(request, response);
      else refuse(response, { ...fault, headers: { connection: 'close' } });
    },
  );
  server.maxConnections = maxConnections;
  server.maxHeadersCount = maxHeaders;
  const responses = new OpenResponses(server);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (socket.writable && !responses.hasBegun(socket)) refuseConnection(socket, unreadable(error.code));
    else socket.destroy();
  });
  return { server, responses };
}

/** What is served under which path. */
function createRoutes(options: HttpOptions): RequestListener {
  const { graphql, graphiql, sdl, sender } = options;
  const { metrics } = options.observability;
  const health = createHealth(options.health);
  return (request, response) => {
    const path = (request.url ?? '').split('?', 1)[0];
    if (graphiql?.respond(request, response)) return;
    switch (path) {
      case '/graphql':
        graphql(request, response);
        return;
      case '/schema.graphql':
        if (sdl !== null) sdl(request, response);
        else notFound(response);
        return;
      case '/metrics':
        sendMetrics(metrics, sender, request, response);
        return;
      default:
        if (!health(request, response)) notFound(response);
    }
  };
}

const notFound = (response: ServerResponse): void => {
  response.writeHead(404).end();
};

function sendMetrics(
  metrics: Observability['metrics'],
  sender: Sender,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, readOnly);
    return;
  }
  metrics
    .text()
    .then((text) => {
      const headers = { 'content-type': metrics.contentType };
      return sender.send(request, response, { status: 200, headers, body: Buffer.from(text) });
    })
    .catch(() => response.destroy());
}
