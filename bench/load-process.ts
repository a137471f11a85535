import { GraphQLClient } from './graphql-client.ts';
import { serveCommands } from './processes.ts';
import { type LoopOptions, loop } from './samples.ts';

/** One document, sent by as many callers as the loop has, each with a separate token and connection. */
export interface LoadCommand {
  readonly url: string;
  readonly document: string;
  readonly tokens: readonly string[];
  readonly options: LoopOptions;
}

serveCommands({ ready: true }, async ({ url, document, tokens, options }: LoadCommand) => {
  const clients = tokens.map((token) => new GraphQLClient(url, token, document));
  return loop(
    (client) => clients[client % clients.length]?.send() ?? Promise.reject(new Error('No token.')),
    options,
  );
});
