import { createServer } from 'node:http';
import { buildSchema, graphql } from 'graphql';

/** The subgraph for composition. It refers to offerings by their id and to resources by their uuid. */
export const reviewsSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  scalar UUID
  type Offering @key(fields: "id") { id: ID! reviews: [Review!]! }
  type Resource @key(fields: "uuid") { uuid: UUID! openTickets: Int! }
  type Review { stars: Int! offering: Offering! }
  type Query { reviews(offeringIds: [ID!]!): [Review!]! }
`;

/** The subgraph as it is served, without the parts that only composition reads. */
const schema = buildSchema(`
  ${reviewsSdl.replace(/extend schema .*/, '').replaceAll(/@key\(.*?\)/g, '')}
  scalar _Any
  union _Entity = Offering | Resource
  extend type Query { _entities(representations: [_Any!]!): [_Entity]! }
`);

const reviewOf = (id) => ({ stars: 1 + (id.length % 5), offering: { id } });

const rootValue = {
  reviews: ({ offeringIds }) => offeringIds.map(reviewOf),
  _entities: ({ representations }) =>
    representations.map(({ __typename, id, uuid }) =>
      __typename === 'Offering'
        ? { __typename, id, reviews: [reviewOf(id)] }
        : { __typename, uuid, openTickets: uuid.length },
    ),
};

/** Serves the subgraph on a loopback port. */
export async function startReviews() {
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString());
    const result = await graphql({ schema, source: query, variableValues: variables, rootValue });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/graphql`, close: () => server.close() };
}
