import { createServer, type Server } from 'node:http';
import { createFetch } from '@whatwg-node/fetch';
import type { GraphQLSchema } from 'graphql';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import { type Caller, type Context, createContext } from '../context.ts';
import type { Upstream } from '../upstream/client.ts';
import type { Watches } from '../watch/watches.ts';
import { type Demo, preparedTabs } from './graphiql.ts';
import { createPlugins } from './plugins.ts';
import { requestIdOf } from './request-id.ts';

/** What the GraphQL server needs. */
export interface GraphQLServerOptions {
  readonly schema: GraphQLSchema;
  readonly upstream: Upstream;
  readonly watches: Watches;
  /** Origin of the REST API. */
  readonly restUrl: string;
  readonly log: Logger;
  readonly maxPageSize: number;
  readonly maxUploadBytes: number;
  /** What GraphiQL starts with in front of the sandbox; null in front of a real server. */
  readonly demo: Demo | null;
}

/** What a transport other than HTTP hands to {@link GraphQLServer}: who asks. */
export interface TransportContext {
  readonly caller?: Caller;
}

/** Executes GraphQL for every transport: over HTTP by itself, for others through its envelope. */
export type GraphQLServer = YogaServerInstance<TransportContext, Context>;

/** The GraphQL side of the gateway: `/graphql` with GraphiQL for browsers. */
export function createGraphQLServer(options: GraphQLServerOptions): GraphQLServer {
  const { schema, upstream, watches, restUrl, log, maxPageSize } = options;
  const { demo } = options;
  const headers = demo ? JSON.stringify({ Authorization: `Token ${demo.token}` }, null, 2) : undefined;
  return createYoga<TransportContext, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    batching: false,
    // Files are held in memory until they are sent on, so their size and number are bounded.
    fetchAPI: createFetch({
      formDataLimits: { fileSize: options.maxUploadBytes, files: 4, fieldSize: 1_000_000 },
    }),
    maskedErrors: false,
    logging: false,
    // The page is megabytes of script: loaded when the first browser asks for it.
    renderGraphiQL: async (page) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(page),
    graphiql: {
      title: 'Waldur GraphQL gateway',
      defaultTabs: preparedTabs.map(({ query, variables }) => ({
        query,
        variables: variables ? JSON.stringify(variables(demo?.objects ?? null), null, 2) : null,
        headers: headers ?? null,
      })),
      defaultEditorToolsVisibility: headers ? 'headers' : true,
      inputValueDeprecation: true,
      ...(headers && { headers, defaultHeaders: headers }),
    },
    plugins: createPlugins(schema, log),
    context: ({ caller, request }) =>
      createContext(
        caller ?? {
          authorization: request.headers.get('authorization'),
          requestId: requestIdOf(request),
          signal: request.signal,
        },
        { upstream, watches, restUrl, log, maxPageSize },
      ),
  });
}

/** The HTTP server: GraphQL, `/health/live` and `/health/ready`. */
export function createHttpServer(yoga: GraphQLServer, isReady: () => boolean): Server {
  return createServer((request, response) => {
    const path = request.url?.split('?', 1)[0];
    if (path === '/health/live' || path === '/health/ready') {
      const well = path === '/health/live' || isReady();
      response.writeHead(well ? 200 : 503, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ status: well ? 'ok' : 'unavailable' }));
      return;
    }
    yoga(request, response);
  });
}
