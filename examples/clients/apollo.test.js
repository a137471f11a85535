import assert from 'node:assert/strict';
import { it } from 'node:test';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { isAbstractType } from 'graphql';
import { createOfferings, headers, node, page, remove, rename, schema, send, url, words } from './gateway.js';

/** The types of each interface, which is the only configuration that the cache needs. */
const possibleTypes = Object.fromEntries(
  Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
);

/** A client with the first two of three offerings in its cache. */
async function startClient() {
  const { created, filter } = await createOfferings();
  const link = new HttpLink({ uri: url, headers });
  const client = new ApolloClient({ link, cache: new InMemoryCache({ possibleTypes }) });
  const list = { query: gql(page), variables: { first: 2, filter } };
  await client.query(list);
  return { client, created, cached: () => words(client.readQuery(list).offerings.nodes) };
}

it('Apollo Client knows an object by its ID wherever it comes from, without type policies', async () => {
  const { client, created, cached } = await startClient();
  const [{ id, uuid }] = created;
  await send(rename, { input: { uuid, name: 'Renamed' } });
  await client.query({ query: gql(node), variables: { id } });
  assert.deepEqual(cached(), ['Renamed', 'Second']);
  assert.ok(Object.keys(client.extract()).includes(`Offering:${id}`));
});

it('Apollo Client evicts what was deleted by its ID, and its list follows', async () => {
  const { client, created, cached } = await startClient();
  const [{ id, uuid }] = created;
  await client.mutate({
    mutation: gql(remove),
    variables: { uuid },
    update(cache, { data: { deleteOffering } }) {
      cache.evict({ id: cache.identify({ __typename: 'Offering', id: deleteOffering.deletedId }) });
    },
  });
  assert.deepEqual(cached(), ['Second']);
  assert.ok(!Object.keys(client.extract()).includes(`Offering:${id}`));
});
