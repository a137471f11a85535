import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Logger } from 'pino';
import type { Metrics } from '../observability/metrics.ts';
import type { Observability } from '../observability/observability.ts';
import { allowOrigins } from './edge/cors.ts';
import { type HealthSources, liveness, readiness } from './edge/health.ts';
import { OpenResponses } from './edge/open-responses.ts';
import { failed, notFound, readOnly, refuse, refuseConnection, unreadable } from './edge/refuse.ts';
import { checkHead, maxHeaders, pathOf } from './edge/request-head.ts';
import { requestIdFrom } from './edge/request-id.ts';
import { createSecurityHeaders, type SecurityHeaderOptions } from './edge/security-headers.ts';
import { acceptanceOf } from './http/negotiate.ts';
import type { Sender, WholeResponse } from './http/send.ts';

/** Limits on connections. Durations are in milliseconds. */
export interface ConnectionLimits {
  /** All headers of one request together. */
  readonly maxHeaderBytes: number;
  /** How long a request may take to arrive whole. */
  readonly requestTimeoutMs: number;
  /** How long a connection waits for its next request: longer than a load balancer keeps it, which otherwise may send a
   * request on a connection that is being closed. */
  readonly keepAliveTimeoutMs: number;
  /** Connections at the same time; further ones are closed immediately. */
  readonly maxConnections: number;
}

/** A page for browsers. */
export interface Page {
  /** The page itself. */
  page(): Promise<WholeResponse>;
  /** A file of the page, by its name below `/graphql/assets/`; null where there is none. */
  asset(name: string): Promise<WholeResponse | null>;
}

/** Settings of {@link createHttpServer}. */
export interface HttpOptions {
  readonly connections: ConnectionLimits;
  readonly security: SecurityHeaderOptions;
  /** Origins whose pages may read responses; `*` for all. */
  readonly corsOrigins: readonly string[];
  readonly health: HealthSources;
  /** Null where requests are not logged. */
  readonly accessLog: Observability['accessLog'];
  /** Called with the status of each finished response; null when the client left before there was one. */
  readonly onResponse: ((status: number | null) => void) | null;
  readonly log: Logger;
  readonly sender: Sender;
  /** The metrics: `/metrics`; null where another port has them. */
  readonly metrics: Pick<Metrics, 'text' | 'contentType'> | null;
  /** Operations: `/graphql`; null where another port has them. */
  readonly graphql: RequestListener | null;
  /** The page for browsers at the same path, and its files below it; null where there is none. */
  readonly graphiql: Page | null;
  /** The schema as text: `/schema.graphql`; null where introspection is not allowed. */
  readonly sdl: (() => WholeResponse) | null;
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

/** Creates the HTTP server, with the steps that are common to all requests. */
export function createHttpServer(options: HttpOptions): HttpServer {
  const { maxHeaderBytes, requestTimeoutMs, keepAliveTimeoutMs, maxConnections } = options.connections;
  const { accessLog, onResponse } = options;
  // One listener for all responses, since one for each would cost more.
  const count =
    onResponse &&
    function (this: ServerResponse): void {
      onResponse(this.headersSent ? this.statusCode : null);
    };
  const { isDraining } = options.health;
  const setSecurityHeaders = createSecurityHeaders(options.security);
  const handle = allowOrigins(options.corsOrigins, createRoutes(options));
  const server = createServer(
    {
      maxHeaderSize: maxHeaderBytes,
      requestTimeout: requestTimeoutMs,
      headersTimeout: Math.min(headersTimeoutMs, requestTimeoutMs),
      keepAliveTimeout: keepAliveTimeoutMs,
      // `checkHead` refuses a missing host like every other fault of a head.
      requireHostHeader: false,
      connectionsCheckingInterval: Math.max(100, Math.min(5000, requestTimeoutMs / 4)),
    },
    (request, response) => {
      responses.add(request.socket, response);
      const fault = checkHead(request);
      accessLog?.begin(request, response);
      if (count) response.on('close', count);
      response.setHeader('x-request-id', requestIdFrom(request));
      setSecurityHeaders(request, response);
      response.setHeader('vary', vary);
      if (isDraining()) response.shouldKeepAlive = false;
      if (fault !== null) refuse(response, { ...fault, headers: { connection: 'close' } });
      // A pipelined request waits: requests of one connection are handled one at a time.
      else if (response.socket === null) response.once('socket', () => handle(request, response));
      else handle(request, response);
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

/** The response to GET or HEAD; null where there is none. */
type Source = () => WholeResponse | null | Promise<WholeResponse | null>;

const assetsPath = '/graphql/assets/';

/** The routes of the server. */
function createRoutes(options: HttpOptions): RequestListener {
  const { graphql, graphiql, sdl, metrics, sender, health, log } = options;
  const sources = new Map<string, Source>([
    ['/health/live', liveness],
    ['/health/ready', () => readiness(health)],
  ]);
  if (metrics) {
    const headers = { 'content-type': metrics.contentType };
    sources.set('/metrics', async () => ({ status: 200, headers, body: Buffer.from(await metrics.text()) }));
  }
  if (sdl) sources.set('/schema.graphql', sdl);
  const sourceAt = (path: string): Source | undefined =>
    graphiql && path.startsWith(assetsPath)
      ? () => graphiql.asset(path.slice(assetsPath.length))
      : sources.get(path);
  const send = async (request: IncomingMessage, response: ServerResponse, source: Source): Promise<void> => {
    const whole = await source();
    if (whole) await sender.send(request, response, whole);
    else refuse(response, notFound);
  };
  return (request, response) => {
    const path = pathOf(request);
    if (request.method === 'OPTIONS') {
      // Under every path: health checks of load balancers send it to `/`.
      response.writeHead(204, sourceAt(path) ? readOnly.headers : { allow: 'GET, POST' }).end();
      return;
    }
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const isPage =
      graphiql && path === '/graphql' && isRead && acceptanceOf(request.headers.accept).prefersHtml;
    if (graphql && path === '/graphql' && !isPage) {
      graphql(request, response);
      return;
    }
    const source = isPage ? graphiql.page : sourceAt(path);
    if (source === undefined) refuse(response, notFound);
    else if (!isRead) refuse(response, readOnly);
    else {
      send(request, response, source).catch((error: unknown) => {
        // The client has disconnected.
        if (response.destroyed) return;
        log.error({ err: error, path }, 'unexpected error');
        if (response.headersSent) response.destroy();
        else refuse(response, failed);
      });
    }
  };
}
