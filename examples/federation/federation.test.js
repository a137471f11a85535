import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { composeServices as composeByApollo } from '@apollo/composition';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { composeServices as composeByGuild } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { startWaldur } from './gateway.js';
import { reviewsSdl, startReviews } from './reviews.js';

let waldur;
let reviews;
let services;

async function post(url, query, variables = {}, headers = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

before(async () => {
  [waldur, reviews] = await Promise.all([startWaldur(), startReviews()]);
  const { data } = await post(waldur.url, '{ _service { sdl } }');
  services = [
    { name: 'waldur', url: waldur.url, typeDefs: parse(data._service.sdl) },
    { name: 'reviews', url: reviews.url, typeDefs: parse(reviewsSdl) },
  ];
});
after(() => {
  reviews.close();
  waldur.close();
});

describe('the gateway as a subgraph', () => {
  for (const [name, compose] of Object.entries({ composeByApollo, composeByGuild })) {
    it(`is composed with another (${name}) and answers together with it behind Hive Gateway`, async () => {
      const { errors, supergraphSdl } = compose(services);
      assert.equal(errors, undefined);
      const router = createGatewayRuntime({
        supergraph: supergraphSdl,
        propagateHeaders: {
          fromClientToSubgraphs: ({ request, subgraphName }) => {
            const authorization = request.headers.get('authorization');
            return subgraphName === 'waldur' && authorization ? { authorization } : undefined;
          },
        },
        logging: false,
        maskedErrors: false,
      });
      try {
        const ask = async (query, variables) => {
          const response = await router.fetch('http://router.test/graphql', {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: `Token ${waldur.token}` },
            body: JSON.stringify({ query, variables }),
          });
          return response.json();
        };
        // From the gateway to the other subgraph, by both keys.
        const down = await ask(`{
          offerings(first: 2) {
            nodes { id name reviews { stars } resources(first: 1) { nodes { uuid name openTickets } } }
          }
        }`);
        assert.equal(down.errors, undefined);
        const { nodes } = down.data.offerings;
        assert.equal(nodes.length, 2);
        for (const { reviews: found } of nodes) assert.equal(found.length, 1);
        const resources = nodes.flatMap(({ resources: { nodes } }) => nodes);
        assert.ok(resources.length > 0);
        for (const { openTickets } of resources) assert.equal(openTickets, 32);
        // And in the other direction: the other subgraph refers to offerings, and the gateway reads them.
        const up = await ask(
          'query ($ids: [ID!]!) { reviews(offeringIds: $ids) { stars offering { name state } } }',
          { ids: nodes.map(({ id }) => id) },
        );
        assert.equal(up.errors, undefined);
        assert.deepEqual(
          up.data.reviews.map(({ offering }) => offering.name),
          nodes.map(({ name }) => name),
        );
      } finally {
        await router[Symbol.asyncDispose]();
      }
    });
  }
});
