import assert from 'node:assert/strict';
import { it } from 'node:test';
import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client';
import { isAbstractType, print } from 'graphql';
import { Observable } from 'rxjs';
import { answer, node, page, schema } from './schema.js';

/** The types of each interface, which is all that the cache has to be told. */
const possibleTypes = Object.fromEntries(
  Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
);

it('Apollo Client knows an object by its id wherever it comes from, without type policies', async () => {
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
  const [list, one] = [gql(page), gql(node)];
  await client.query({ query: list, variables: { first: 2 } });
  await client.query({ query: one, variables: { id: '1' } });
  const { offerings } = client.readQuery({ query: list, variables: { first: 2 } });
  assert.deepEqual(
    offerings.nodes.map(({ name }) => name),
    ['Renamed', 'Second'],
  );
  assert.ok(Object.keys(client.extract()).includes('Resource:r-1'));
});
