import {
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  getOperationAST,
  parse,
} from 'graphql';
import { expect, it } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { type Context, createContext } from '../../src/context/context.ts';
import { OperationRecord } from '../../src/context/record.ts';
import { anonymous } from '../../src/identity/identity.ts';
import { AbortScope } from '../../src/lib/abort-scope.ts';
import { createGate } from '../../src/operation/gate.ts';
import { createOperations } from '../../src/operation/operations.ts';
import { createUpstream } from '../../src/upstream/client.ts';
import { createLocalFleet } from '../../src/watch/local-fleet.ts';
import { createWatches } from '../../src/watch/watches.ts';
import { RestServer } from '../support/rest-server.ts';
import { servicesOf } from '../support/services.ts';

it('reads in progress are aborted when the response has been sent', async () => {
  await using server = await RestServer.start();
  let arrive = (): void => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  // The request gets no response, so the read lasts until it is aborted.
  server.on('/api/users/me/', () => {
    arrive();
    return new Promise<void>(() => {});
  });
  const upstream = createUpstream({ url: server.url, version: 'test' });
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType<unknown, Context>({
      name: 'Query',
      fields: {
        slow: {
          type: GraphQLString,
          resolve: (_source, _args, context) => context.upstream.object('/api/users/me/'),
        },
        failing: {
          type: new GraphQLNonNull(GraphQLString),
          resolve: () => arrived.then(() => Promise.reject(new Error('no'))),
        },
      },
    }),
  });
  const watches = createWatches({
    upstream,
    fleet: createLocalFleet(),
    intervalMs: 1000,
    outageMs: 0,
    maxConcurrency: 1,
  });
  const { cost, variables } = loadConfig({});
  const operations = createOperations({
    schema,
    cost,
    variables,
    maxResponseBytes: 1000,
    hideSuggestions: false,
    gate: createGate({ maxRunning: 1, spareSlots: () => 0, timeoutMs: 1000 }),
    idempotency: { once: (_key, _execution, run) => Promise.resolve(run()), close: async () => {} },
    large: 100,
    admit: () => () => {},
    onWrite: () => {},
  });
  const services = servicesOf(server.url, { upstream, watches });
  const record = new OperationRecord('finished', 'http');
  const contextValue = createContext(
    { identity: anonymous, record, disconnected: new AbortScope() },
    services,
  );
  const document = parse('{ slow failing }');
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  expect(
    await operations.execute({ document, operation, contextValue, source: '', idempotencyKey: null }),
  ).toMatchObject({ data: null });
  await expect.poll(() => server.requests[0]?.dropped).toBe(true);
  expect(upstream.inspect()).toMatchObject({ inFlight: 0, queued: 0 });
  await upstream.close();
});
