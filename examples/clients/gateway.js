import { readFileSync } from 'node:fs';
import { after } from 'node:test';
import { buildSchema } from 'graphql';
import { startGateway } from '../start-gateway.js';

/** The schema as clients read it. */
export const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

/** A page of offerings with their linked objects. */
export const page = `query ($first: Int!, $filter: OfferingFilter!) {
  offerings(first: $first, filter: $filter, orderBy: [{ field: NAME }]) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      __typename
      id
      name
      plans { __typename id name }
      resources(first: 2) { nodes { __typename id name state } }
    }
  }
}`;

/** One of these offerings, read through another field. */
export const node = `query ($id: ID!) { node(id: $id) { __typename id ... on Offering { name } } }`;

/** A mutation that returns the object that it changed. */
export const rename = `mutation ($input: UpdateOfferingOverviewInput!) {
  updateOfferingOverview(input: $input) { offering { __typename id name } userErrors { code message } }
}`;

/** A deletion that returns the ID of the deleted object. */
export const remove = `mutation ($uuid: UUID!) {
  deleteOffering(input: { uuid: $uuid }) { deletedId userErrors { code message } }
}`;

const create = `mutation ($input: CreateOfferingInput!) {
  createOffering(input: $input) { offering { id uuid } userErrors { code message } }
}`;

const gateway = await startGateway();
after(gateway.stop);

/** Where the gateway listens. */
export const url = gateway.url;

/** What every client sends with each request. */
export const headers = { authorization: `Token ${gateway.token}` };

/** Sends an operation from another client than the one that is tested. */
export async function send(query, variables) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

let tests = 0;

/** Creates three offerings for one test, and returns them with a filter for them alone. */
export async function createOfferings() {
  tests += 1;
  const { offerings } = await send(
    '{ offerings(first: 1) { nodes { type category { uuid } customer { uuid } } } }',
  );
  const [{ type, category, customer }] = offerings.nodes;
  const common = { type, categoryUuid: category.uuid, customerUuid: customer.uuid };
  const created = [];
  for (const word of ['First', 'Second', 'Third']) {
    const input = { name: `${word} of test ${tests}`, ...common };
    const { offering, userErrors } = (await send(create, { input })).createOffering;
    if (offering === null) throw new Error(userErrors[0].message);
    created.push(offering);
  }
  return { created, common, test: tests, filter: { name: `of test ${tests}` } };
}

/** The first word of each name, which tells the offerings of a test apart. */
export const words = (offerings) => offerings.map((offering) => offering?.name.split(' ')[0] ?? null);
