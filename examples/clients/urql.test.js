import assert from 'node:assert/strict';
import { it, mock } from 'node:test';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { minifyIntrospectionQuery } from '@urql/introspection';
import { introspectionFromSchema } from 'graphql';
import { answer, node, page, rename, schema } from './schema.js';

it('graphcache knows an object by its id wherever it comes from, without keys', async () => {
  const warned = mock.method(console, 'warn', () => {});
  const client = new Client({
    url: 'http://gateway.test/graphql',
    preferGetMethod: false,
    exchanges: [
      cacheExchange({ schema: minifyIntrospectionQuery(introspectionFromSchema(schema)) }),
      fetchExchange,
    ],
    fetch: async (_url, { body }) => {
      const { query, variables } = JSON.parse(body);
      return Response.json(await answer(query, variables));
    },
  });
  await client.query(page, { first: 2 }).toPromise();
  await client.query(node, { id: '1' }).toPromise();
  const input = { uuid: '0'.repeat(32), name: 'Changed' };
  await client.mutation(rename, { input }).toPromise();
  const { data } = await client.query(page, { first: 2 }, { requestPolicy: 'cache-only' }).toPromise();
  assert.deepEqual(
    data.offerings.nodes.map(({ name }) => name),
    ['Renamed', 'Changed'],
  );
  assert.deepEqual(
    warned.mock.calls.map((call) => call.arguments[0]),
    [],
  );
});
