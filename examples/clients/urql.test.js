import assert from 'node:assert/strict';
import { it, mock } from 'node:test';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { minifyIntrospectionQuery } from '@urql/introspection';
import { introspectionFromSchema } from 'graphql';
import { createOfferings, headers, node, page, remove, rename, schema, send, url, words } from './gateway.js';

/** Removes deleted objects from the cache: graphcache does not detect deletions, so each such mutation needs one line. */
const Mutation = {
  deleteOffering: ({ deleteOffering: { deletedId } }, _args, cache) => {
    if (deletedId !== null) cache.invalidate({ __typename: 'Offering', id: deletedId });
  },
};

const warned = mock.method(console, 'warn', () => {});

/** A client with the first two of three offerings in its cache. */
async function startClient() {
  const { created, filter } = await createOfferings();
  warned.mock.resetCalls();
  const client = new Client({
    url,
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        schema: minifyIntrospectionQuery(introspectionFromSchema(schema)),
        updates: { Mutation },
      }),
      fetchExchange,
    ],
    fetchOptions: { headers },
  });
  const variables = { first: 2, filter };
  await client.query(page, variables).toPromise();
  const cached = async () => {
    const { data } = await client.query(page, variables, { requestPolicy: 'cache-only' }).toPromise();
    return words(data.offerings.nodes);
  };
  return { client, created, cached };
}

const warnings = () => warned.mock.calls.map((call) => call.arguments[0]);

it('graphcache knows an object by its ID wherever it comes from, without keys', async () => {
  const { client, created, cached } = await startClient();
  const [first, second] = created;
  await send(rename, { input: { uuid: first.uuid, name: 'Renamed' } });
  await client.query(node, { id: first.id }).toPromise();
  await client.mutation(rename, { input: { uuid: second.uuid, name: 'Changed' } }).toPromise();
  assert.deepEqual(await cached(), ['Renamed', 'Changed']);
  assert.deepEqual(warnings(), []);
});

it('graphcache forgets what was deleted by its ID, without keys', async () => {
  const { client, created, cached } = await startClient();
  await client.mutation(remove, { uuid: created[0].uuid }).toPromise();
  assert.deepEqual(await cached(), [null, 'Second']);
  assert.deepEqual(warnings(), []);
});
