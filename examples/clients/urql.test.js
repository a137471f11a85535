import assert from 'node:assert/strict';
import { it, mock } from 'node:test';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { minifyIntrospectionQuery } from '@urql/introspection';
import { introspectionFromSchema } from 'graphql';
import { node, page, remove, rename, schema, startServer, uuidOf } from './schema.js';

/** Removes deleted objects from the cache: graphcache does not detect deletions, so each such mutation needs one line. */
const Mutation = {
  deleteOffering: ({ deleteOffering: { deletedId } }, _args, cache) => {
    if (deletedId !== null) cache.invalidate({ __typename: 'Offering', id: deletedId });
  },
};

const warned = mock.method(console, 'warn', () => {});

/** A client with the first two of three offerings in its cache. */
async function startClient() {
  const { answer, rename: renameBehind } = startServer();
  warned.mock.resetCalls();
  const client = new Client({
    url: 'http://gateway.test/graphql',
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        schema: minifyIntrospectionQuery(introspectionFromSchema(schema)),
        updates: { Mutation },
      }),
      fetchExchange,
    ],
    fetch: async (_url, { body }) => {
      const { query, variables } = JSON.parse(body);
      return Response.json(await answer(query, variables));
    },
  });
  await client.query(page, { first: 2 }).toPromise();
  const cached = async () => {
    const { data } = await client.query(page, { first: 2 }, { requestPolicy: 'cache-only' }).toPromise();
    return data.offerings.nodes;
  };
  return { client, cached, renameBehind };
}

const warnings = () => warned.mock.calls.map((call) => call.arguments[0]);

it('graphcache knows an object by its id wherever it comes from, without keys', async () => {
  const { client, cached, renameBehind } = await startClient();
  renameBehind('1', 'Renamed');
  await client.query(node, { id: '1' }).toPromise();
  await client.mutation(rename, { input: { uuid: uuidOf(2), name: 'Changed' } }).toPromise();
  assert.deepEqual(
    (await cached()).map(({ name }) => name),
    ['Renamed', 'Changed'],
  );
  assert.deepEqual(warnings(), []);
});

it('graphcache forgets what was deleted by its id, without keys', async () => {
  const { client, cached } = await startClient();
  await client.mutation(remove, { uuid: uuidOf(1) }).toPromise();
  const [gone, second] = await cached();
  assert.deepEqual([gone, second.name], [null, 'Second']);
  assert.deepEqual(warnings(), []);
});
