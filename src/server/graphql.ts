import { createFetch } from '@whatwg-node/fetch';
import type { GraphQLSchema } from 'graphql';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import { type Caller, type Context, createContext, type Services } from '../context.ts';
import { type Demo, preparedTabs } from './graphiql.ts';
import { createPlugins, type PluginOptions } from './plugins.ts';
import { requestIdOf } from './request-id.ts';

/** What the GraphQL server needs. */
export interface GraphQLServerOptions extends PluginOptions {
  readonly schema: GraphQLSchema;
  readonly services: Services;
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
  const { schema, services, demo } = options;
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
    parserAndValidationCache: false,
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
    plugins: createPlugins(options),
    context: ({ caller, request }) =>
      createContext(
        caller ?? {
          authorization: request.headers.get('authorization'),
          requestId: requestIdOf(request),
          gone: request.signal,
        },
        services,
      ),
  });
}
