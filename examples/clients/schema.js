import { readFileSync } from 'node:fs';
import { buildSchema, graphql } from 'graphql';

/** The schema as clients read it. */
export const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

/** A page of offerings with what belongs to them, as the gateway answers it. */
export const page = `query ($first: Int!) {
  offerings(first: $first) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      __typename
      id
      name
      resources(first: 2) { nodes { __typename id name state } }
    }
  }
}`;

/** One of them, reached another way, after it was renamed. */
export const node = `query ($id: ID!) { node(id: $id) { __typename id ... on Offering { name } } }`;

/** A change, with the objects that it has changed. */
export const rename = `mutation ($input: UpdateOfferingOverviewInput!) {
  updateOfferingOverview(input: $input) { offering { __typename id name } userErrors { code message } }
}`;

const offering = (id, name) => ({
  __typename: 'Offering',
  id,
  name,
  resources: { nodes: [{ id: `r-${id}`, name: `Resource of ${id}`, state: 'OK' }] },
});

const rootValue = {
  offerings: () => ({
    totalCount: 2,
    pageInfo: { hasNextPage: false, endCursor: 'end' },
    nodes: [offering('1', 'First'), offering('2', 'Second')],
  }),
  node: ({ id }) => offering(id, 'Renamed'),
  updateOfferingOverview: ({ input }) => ({ offering: offering('2', input.name), userErrors: [] }),
};

/** Answers from made-up data that fits the schema: what a cache does with an answer depends on its types only. */
export const answer = (source, variableValues) => graphql({ schema, source, variableValues, rootValue });
