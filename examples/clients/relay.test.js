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
import list from './relay/__generated__/OfferingList_query.graphql.ts';
import creation from './relay/__generated__/OfferingListCreateMutation.graphql.ts';
import deletion from './relay/__generated__/OfferingListDeleteMutation.graphql.ts';
import entry from './relay/__generated__/OfferingListEntryQuery.graphql.ts';
import firstPage from './relay/__generated__/OfferingListPageQuery.graphql.ts';
import nextPage from './relay/__generated__/OfferingListPaginationQuery.graphql.ts';
import { startServer, uuidOf } from './schema.js';

/** A client with the first two of three offerings in its store. */
async function startClient() {
  const server = startServer();
  const environment = new Environment({
    network: Network.create(({ text }, variables) => server.answer(text, variables)),
    store: new Store(new RecordSource()),
  });
  const operation = createOperationDescriptor(firstPage, { first: 2 });
  environment.retain(operation);
  const ask = (query, variables) => fetchQuery(environment, query, variables).toPromise();
  await ask(firstPage, { first: 2 });
  const offerings = () => {
    const { data } = environment.lookup(operation.fragment);
    return environment.lookup(getSingularSelector(list, data)).data.offerings;
  };
  return {
    server,
    ask,
    mutate: (mutation, variables) =>
      new Promise((resolve, reject) => {
        const connections = [offerings().__id];
        const done = { onCompleted: resolve, onError: reject };
        commitMutation(environment, { mutation, variables: { ...variables, connections }, ...done });
      }),
    record: (id) => environment.getStore().getSource().get(id),
    names: () => offerings().edges.map(({ node }) => environment.getStore().getSource().get(node.id).name),
  };
}

it('Relay appends the next page, and what was created, to the list', async () => {
  const { ask, mutate, names } = await startClient();
  assert.deepEqual(names(), ['First', 'Second']);
  await ask(nextPage, { first: 2, after: '2' });
  assert.deepEqual(names(), ['First', 'Second', 'Third']);
  await mutate(creation, { input: { name: 'Fourth', type: 'Marketplace.Basic', categoryUuid: uuidOf(9) } });
  assert.deepEqual(names(), ['First', 'Second', 'Third', 'Fourth']);
});

it('Relay reads an object again by its id, and its list follows', async () => {
  const { server, ask, names } = await startClient();
  server.rename('1', 'Renamed');
  await ask(entry, { id: '1' });
  assert.deepEqual(names(), ['Renamed', 'Second']);
});

it('Relay removes what was deleted from its store and from the list', async () => {
  const { mutate, record, names } = await startClient();
  await mutate(deletion, { uuid: uuidOf(1) });
  assert.deepEqual(names(), ['Second']);
  assert.equal(record('1'), null);
});
