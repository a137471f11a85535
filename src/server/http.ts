import { createServer, type Server } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import { type Context, createContext } from '../context.ts';
import type { Upstream } from '../upstream/client.ts';
import { preparedTabs } from './graphiql.ts';
import { createPlugins } from './plugins.ts';
import { requestIdOf } from './request-id.ts';

/** What the HTTP server needs. */
export interface HttpOptions {
  readonly schema: GraphQLSchema;
  readonly upstream: Upstream;
  readonly log: Logger;
  readonly maxPageSize: number;
  /** A token that GraphiQL starts with; only ever that of the sandbox. */
  readonly graphiqlToken: string | null;
  /** Whether the process takes new work. */
  readonly isReady: () => boolean;
}

/** The HTTP side of the gateway: `/graphql` with GraphiQL for browsers, `/health/live`, `/health/ready`. */
export function createHttpServer(options: HttpOptions): Server {
  const { schema, upstream, log, maxPageSize } = options;
  const headers = options.graphiqlToken
    ? JSON.stringify({ Authorization: `Token ${options.graphiqlToken}` }, null, 2)
    : undefined;
  const yoga = createYoga<Record<string, never>, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    batching: false,
    maskedErrors: false,
    logging: false,
    // The page is megabytes of script: loaded when the first browser asks for it.
    renderGraphiQL: async (page) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(page),
    graphiql: {
      title: 'Waldur GraphQL gateway',
      defaultTabs: preparedTabs.map(({ query, variables }) => ({
        query,
        variables: variables ?? null,
        headers: headers ?? null,
      })),
      defaultEditorToolsVisibility: headers ? 'headers' : true,
      inputValueDeprecation: true,
      ...(headers && { headers, defaultHeaders: headers }),
    },
    plugins: createPlugins(schema, log),
    context: ({ request }) =>
      createContext(
        {
          authorization: request.headers.get('authorization'),
          requestId: requestIdOf(request),
          signal: request.signal,
        },
        { upstream, log, maxPageSize },
      ),
  });
  return createServer((request, response) => {
    const path = request.url?.split('?', 1)[0];
    if (path === '/health/live' || path === '/health/ready') {
      const well = path === '/health/live' || options.isReady();
      response.writeHead(well ? 200 : 503, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ status: well ? 'ok' : 'unavailable' }));
      return;
    }
    yoga(request, response);
  });
}
