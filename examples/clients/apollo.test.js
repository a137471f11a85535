import assert from 'node:assert/strict';
import { it } from 'node:test';
import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client';
import { isAbstractType, print } from 'graphql';
import { Observable } from 'rxjs';
import { node, page, remove, schema, startServer, uuidOf } from './schema.js';

/** The types of each interface, which is the only configuration that the cache needs. */
const possibleTypes = Object.fromEntries(
  Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
);

/** A client with the first two of three offerings in its cache. */
async function startClient() {
  const { answer, rename } = startServer();
  const link = new ApolloLink(
    ({ query, variables }) =>
      new Observable((observer) => {
        answer(print(query), variables).then((result) => {
          observer.next(result);
          observer.complete();
        });
      }),
  );
  const client = new ApolloClient({ link, cache: new InMemoryCache({ possibleTypes }) });
  const list = { query: gql(page), variables: { first: 2 } };
  await client.query(list);
  const names = () => client.readQuery(list).offerings.nodes.map(({ name }) => name);
  return { client, names, rename };
}

it('Apollo Client knows an object by its id wherever it comes from, without type policies', async () => {
  const { client, names, rename } = await startClient();
  rename('1', 'Renamed');
  await client.query({ query: gql(node), variables: { id: '1' } });
  assert.deepEqual(names(), ['Renamed', 'Second']);
  assert.ok(Object.keys(client.extract()).includes('Resource:r-1'));
});

it('Apollo Client evicts what was deleted by its id, and its list follows', async () => {
  const { client, names } = await startClient();
  await client.mutate({
    mutation: gql(remove),
    variables: { uuid: uuidOf(1) },
    update(cache, { data: { deleteOffering } }) {
      cache.evict({ id: cache.identify({ __typename: 'Offering', id: deleteOffering.deletedId }) });
    },
  });
  assert.deepEqual(names(), ['Second']);
  assert.ok(!Object.keys(client.extract()).includes('Offering:1'));
});
