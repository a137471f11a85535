import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  commitMutation,
  createOperationDescriptor,
  Environment,
  fetchQuery,
  getSingularSelector,
  Network,
  RecordSource,
  Store,
} from 'relay-runtime';
import { createOfferings, headers, rename, send, url, words } from './gateway.js';
import fragment from './relay/__generated__/OfferingList_query.graphql.ts';
import creation from './relay/__generated__/OfferingListCreateMutation.graphql.ts';
import deletion from './relay/__generated__/OfferingListDeleteMutation.graphql.ts';
import entry from './relay/__generated__/OfferingListEntryQuery.graphql.ts';
import firstPage from './relay/__generated__/OfferingListPageQuery.graphql.ts';
import nextPage from './relay/__generated__/OfferingListPaginationQuery.graphql.ts';

/** A client with the first two of three offerings in its store. */
async function startClient() {
  const test = await createOfferings();
  const environment = new Environment({
    network: Network.create(async ({ text }, variables) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ query: text, variables }),
      });
      return response.json();
    }),
    store: new Store(new RecordSource()),
  });
  const list = { filter: test.filter, orderBy: [{ field: 'NAME' }] };
  const operation = createOperationDescriptor(firstPage, { first: 2, ...list });
  environment.retain(operation);
  const read = (query, variables) => fetchQuery(environment, query, variables).toPromise();
  await read(firstPage, { first: 2, ...list });
  const offerings = () => {
    const { data } = environment.lookup(operation.fragment);
    return environment.lookup(getSingularSelector(fragment, data)).data.offerings;
  };
  return {
    ...test,
    read,
    readNext: () => read(nextPage, { first: 2, after: offerings().pageInfo.endCursor, ...list }),
    mutate: (mutation, variables) =>
      new Promise((resolve, reject) => {
        const connections = [offerings().__id];
        const done = { onCompleted: resolve, onError: reject };
        commitMutation(environment, { mutation, variables: { ...variables, connections }, ...done });
      }),
    record: (id) => environment.getStore().getSource().get(id),
    names: () => words(offerings().edges.map(({ node }) => environment.getStore().getSource().get(node.id))),
  };
}

it('Relay appends the next page, and what was created, to the list', async () => {
  const { common, mutate, names, readNext, test } = await startClient();
  assert.deepEqual(names(), ['First', 'Second']);
  await readNext();
  assert.deepEqual(names(), ['First', 'Second', 'Third']);
  await mutate(creation, { input: { name: `Fourth of test ${test}`, ...common } });
  assert.deepEqual(names(), ['First', 'Second', 'Third', 'Fourth']);
});

it('Relay reads an object again by its ID, and its list follows', async () => {
  const { created, names, read } = await startClient();
  const [{ id, uuid }] = created;
  await send(rename, { input: { uuid, name: 'Renamed' } });
  await read(entry, { id });
  assert.deepEqual(names(), ['Renamed', 'Second']);
});

it('Relay removes what was deleted from its store and from the list', async () => {
  const { created, mutate, names, record } = await startClient();
  const [{ id, uuid }] = created;
  await mutate(deletion, { uuid });
  assert.deepEqual(names(), ['Second']);
  assert.equal(record(id), null);
});
