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

/** One of them, reached another way. */
export const node = `query ($id: ID!) { node(id: $id) { __typename id ... on Offering { name } } }`;

/** A change, with the objects that it has changed. */
export const rename = `mutation ($input: UpdateOfferingOverviewInput!) {
  updateOfferingOverview(input: $input) { offering { __typename id name } userErrors { code message } }
}`;

/** A deletion, with the id of what is gone. */
export const remove = `mutation ($uuid: UUID!) {
  deleteOffering(input: { uuid: $uuid }) { deletedId userErrors { code message } }
}`;

/** The uuid of the offering with that number. */
export const uuidOf = (number) => String(number).padStart(32, '0');

/**
 * Answers from made-up data that fits the schema, three offerings with the ids 1 to 3: what a cache does with an answer
 * depends on its types only. `rename` changes what is answered from then on, behind the back of the client.
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
