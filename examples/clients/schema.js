import { readFileSync } from 'node:fs';
import { buildSchema, graphql } from 'graphql';

/** The schema as clients read it. */
export const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

/** A page of offerings with their linked objects, as the gateway returns it. */
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

/** One of these offerings, read through another field. */
export const node = `query ($id: ID!) { node(id: $id) { __typename id ... on Offering { name } } }`;

/** A mutation that returns the objects that it changed. */
export const rename = `mutation ($input: UpdateOfferingOverviewInput!) {
  updateOfferingOverview(input: $input) { offering { __typename id name } userErrors { code message } }
}`;

/** A deletion that returns the id of the deleted object. */
export const remove = `mutation ($uuid: UUID!) {
  deleteOffering(input: { uuid: $uuid }) { deletedId userErrors { code message } }
}`;

/** The uuid of the offering with that number. */
export const uuidOf = (number) => String(number).padStart(32, '0');

/**
 * Returns results with made-up data that is valid for the schema: three offerings with the ids 1 to 3. The behaviour of a cache
 * depends only on the types of a result. `rename` changes the data without a mutation of the client.
 */
export function startServer() {
  const names = new Map([
    ['1', 'First'],
    ['2', 'Second'],
    ['3', 'Third'],
  ]);
  const idOf = (uuid) => String(Number(uuid));
  const offering = (id) => ({
    __typename: 'Offering',
    id,
    uuid: uuidOf(id),
    name: names.get(id),
    state: 'ACTIVE',
    created: '2026-03-01T12:00:00Z',
    resources: connection([
      { __typename: 'Resource', id: `r-${id}`, name: `Resource of ${id}`, state: 'OK' },
    ]),
  });
  const connection = (all, first = all.length, after = null) => {
    const start = after === null ? 0 : Number(after);
    const nodes = all.slice(start, start + first);
    const end = start + nodes.length;
    return {
      totalCount: all.length,
      pageInfo: { hasNextPage: end < all.length, endCursor: String(end) },
      nodes,
      edges: nodes.map((each, index) => ({ cursor: String(start + index + 1), node: each })),
    };
  };
  const rootValue = {
    offerings: ({ first, after }) => connection([...names.keys()].map(offering), first, after),
    node: ({ id }) => offering(id),
    createOffering: ({ input }) => {
      names.set('4', input.name);
      return { offering: offering('4'), userErrors: [] };
    },
    updateOfferingOverview: ({ input }) => {
      const id = idOf(input.uuid);
      names.set(id, input.name);
      return { offering: offering(id), userErrors: [] };
    },
    deleteOffering: ({ input }) => {
      const id = idOf(input.uuid);
      names.delete(id);
      return { deletedId: id, userErrors: [] };
    },
  };
  return {
    answer: (source, variableValues) => graphql({ schema, source, variableValues, rootValue }),
    rename: (id, name) => names.set(id, name),
  };
}
