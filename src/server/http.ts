import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Observability } from '../observability/observability.ts';
import type { RequestListener } from './direct.ts';
import { createEdge, type EdgeOptions } from './edge.ts';
import { createHealth, type HealthSources } from './health.ts';
import { OpenAnswers } from './open-answers.ts';

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
  readonly edge: EdgeOptions;
  readonly health: HealthSources;
  readonly observability: Pick<Observability, 'metrics' | 'accessLog'>;
}

/** The longest that the headers of a request may take. */
const headersTimeoutMs = 15_000;

/** An HTTP server that does not listen yet. */
export interface HttpServer {
  readonly server: Server;
  readonly answers: OpenAnswers;
}

/** The HTTP server: `/health/live`, `/health/ready`, `/metrics`, and `graphql` for all else. */
export function createHttpServer(graphql: RequestListener, options: HttpOptions): HttpServer {
  const { maxHeaderBytes, requestTimeoutMs, keepAliveTimeoutMs, maxConnections } = options.connections;
  const { metrics, accessLog } = options.observability;
  const health = createHealth(options.health);
  const edge = createEdge(options.edge, (request, response) => {
    if (options.health.isDraining()) response.shouldKeepAlive = false;
    if (health(request, response)) return;
    if (request.url?.split('?', 1)[0] === '/metrics') tellMetrics(metrics, request, response);
    else graphql(request, response);
  });
  const server = createServer(
    {
      maxHeaderSize: maxHeaderBytes,
      requestTimeout: requestTimeoutMs,
      headersTimeout: Math.min(headersTimeoutMs, requestTimeoutMs),
      keepAliveTimeout: keepAliveTimeoutMs,
      connectionsCheckingInterval: Math.max(100, Math.min(5000, requestTimeoutMs / 4)),
    },
    (request, response) => {
      answers.add(request.socket, response);
      accessLog?.begin(request, response);
      edge(request, response);
    },
  );
  server.maxConnections = maxConnections;
  const answers = new OpenAnswers(server);
  return { server, answers };
}

function tellMetrics(
  metrics: Observability['metrics'],
  { method }: IncomingMessage,
  response: ServerResponse,
): void {
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  metrics
    .text()
    .then((text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text))
    .catch(() => response.destroy());
}
