import type { OperationName } from './operations.ts';
import { serveCommands } from './processes.ts';
import { idealClient, naiveClient, type RestClient } from './rest-clients.ts';
import { type LoopOptions, loop } from './samples.ts';

/** The requests of one operation, sent by a client of the REST API; all callers of the loop share its connections. */
export interface RestCommand {
  readonly client: 'naive' | 'ideal';
  readonly url: string;
  readonly name: OperationName;
  readonly tokens: readonly string[];
  readonly connections: number;
  readonly options: LoopOptions;
}

const clients = new Map<string, RestClient>();

serveCommands({ ready: true }, async (command: RestCommand) => {
  const { client: kind, url, name, tokens, connections, options } = command;
  const key = `${kind} ${url} ${connections}`;
  const client = clients.get(key) ?? (kind === 'ideal' ? idealClient : naiveClient)(url, connections);
  clients.set(key, client);
  return loop((index) => client[name](tokens[index % tokens.length] ?? ''), options);
});
