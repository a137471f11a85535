import { GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString, specifiedRules } from 'graphql';
import pino from 'pino';
import { expect, it } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import type { Context } from '../../src/context.ts';
import { createDocuments } from '../../src/operation/documents.ts';
import { createGate } from '../../src/operation/gate.ts';
import { createOperations } from '../../src/operation/operations.ts';
import { createStoredDocuments } from '../../src/operation/stored-documents.ts';
import { noTrustedDocuments } from '../../src/operation/trusted-documents.ts';
import { createGraphQLServer } from '../../src/server/graphql.ts';
import { createReading } from '../../src/server/reading.ts';
import { createMemoryStore } from '../../src/store/store.ts';
import { createUpstream } from '../../src/upstream/client.ts';
import { createAlone } from '../../src/watch/alone.ts';
import { createWatches } from '../../src/watch/watches.ts';
import { RestServer } from '../support/rest-server.ts';

it('what is still being read when an answer goes out is given up', async () => {
  await using server = await RestServer.start();
  let arrive = (): void => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  // Never answered: the read goes on until somebody ends it.
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
    fleet: createAlone(),
    intervalMs: 1000,
    outageMs: 0,
    maxConcurrency: 1,
  });
  const { document, cost, variables } = loadConfig({});
  const documents = createDocuments({
    schema,
    rules: specifiedRules,
    limits: document,
    hideSuggestions: false,
  });
  const stored = createStoredDocuments({
    trusted: noTrustedDocuments,
    trustedOnly: false,
    near: createMemoryStore(1000),
    far: null,
    ttlMs: 1000,
  });
  const yoga = createGraphQLServer({
    schema,
    services: { upstream, watches, restUrl: server.url, maxPageSize: 300 },
    documents,
    read: createReading({ documents, stored, admit: () => () => {} }),
    operations: createOperations({
      schema,
      cost,
      variables,
      hideSuggestions: false,
      gate: createGate({ maxRunning: 1, spareSlots: () => 0, timeoutMs: 1000 }),
      large: 100,
      isTrusted: () => false,
      admit: () => () => {},
      onWrite: () => {},
    }),
    onOperation: () => {},
    log: pino({ level: 'silent' }),
    maxUploadBytes: 1000,
    maxBodyBytes: 1000,
    graphiql: false,
    explains: false,
    addressOf: () => null,
    demo: null,
  });
  const response = await yoga.fetch('http://gateway.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ slow failing }' }),
  });
  expect(await response.json()).toMatchObject({ data: null });
  await expect.poll(() => server.requests[0]?.dropped).toBe(true);
  expect(upstream.inspect()).toMatchObject({ inFlight: 0, queued: 0 });
  await upstream.close();
});
