import type { IncomingMessage } from 'node:http';
import { createFetch } from '@whatwg-node/fetch';
import type { GraphQLSchema } from 'graphql';
import { createYoga, type GraphiQLOptions, type YogaServerInstance } from 'graphql-yoga';
import { type Context, createContext, type Services } from '../context.ts';
import { type Demo, preparedTabs } from './graphiql.ts';
import { createPlugins, identityOfRequest, type PluginOptions, recordOf } from './plugins.ts';
import { wantsOf } from './wants.ts';

/** What the GraphQL server needs. */
export interface GraphQLServerOptions extends PluginOptions {
  readonly schema: GraphQLSchema;
  readonly services: Services;
  readonly maxUploadBytes: number;
  /** The largest body of a request, in bytes: that of an upload. */
  readonly maxBodyBytes: number;
  /** Whether browsers are given GraphiQL. */
  readonly graphiql: boolean;
  /** Whether callers may be told plans and requests. */
  readonly explains: boolean;
  /** What GraphiQL starts with in front of the sandbox; null in front of a real server. */
  readonly demo: Demo | null;
}

/** What the Node adapter of the server library adds; absent in tests that call `fetch`. */
interface NodeContext {
  readonly req?: IncomingMessage;
}

/** Executes GraphQL over HTTP. */
export type GraphQLServer = YogaServerInstance<NodeContext, Context>;

/** The GraphQL side of the gateway: `/graphql` with GraphiQL for browsers. */
export function createGraphQLServer(options: GraphQLServerOptions): GraphQLServer {
  const { schema, services, demo } = options;
  return createYoga<NodeContext, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    batching: false,
    cors: false,
    maxRequestBodySize: options.maxBodyBytes,
    extraParamNames: ['documentId'],
    // Files are held in memory until they are sent on, so their size and number are bounded.
    fetchAPI: createFetch({
      formDataLimits: { fileSize: options.maxUploadBytes, files: 4, fieldSize: 1_000_000 },
    }),
    maskedErrors: false,
    parserAndValidationCache: false,
    logging: false,
    // The page is megabytes of script: loaded when the first browser asks for it.
    renderGraphiQL: async (page) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(page),
    graphiql: options.graphiql && graphiqlOf(demo),
    plugins: createPlugins(options),
    context: ({ request, req }) =>
      createContext(
        {
          identity: identityOfRequest(request, req, options.addressOf),
          record: recordOf(request),
          gone: request.signal,
          wants: wantsOf((name) => request.headers.get(name), options.explains),
        },
        services,
      ),
  });
}

/** GraphiQL with its prepared tabs, and in front of the sandbox with a credential in their headers. */
function graphiqlOf(demo: Demo | null): GraphiQLOptions {
  const headers = demo ? JSON.stringify({ Authorization: `Token ${demo.token}` }, null, 2) : undefined;
  return {
    title: 'Waldur GraphQL gateway',
    defaultTabs: preparedTabs.map(({ query, variables }) => ({
      query,
      variables: variables ? JSON.stringify(variables(demo?.objects ?? null), null, 2) : null,
      headers: headers ?? null,
    })),
    defaultEditorToolsVisibility: headers ? 'headers' : true,
    inputValueDeprecation: true,
    ...(headers && { headers, defaultHeaders: headers }),
  };
}
