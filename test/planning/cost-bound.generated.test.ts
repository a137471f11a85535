import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type DocumentNode, getOperationAST, getVariableValues, parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/src/sandbox.ts';
import { type Cost, estimateCost } from '../../src/planning/cost.ts';
import { createPlanner } from '../../src/planning/projection.ts';
import { schema } from '../../src/schema/index.ts';
import type { ServerKnowledge } from '../../src/upstream/capabilities.ts';
import { ListDocument, NestedDocument, ResourcePageDocument } from '../support/documents.ts';
import { type Gateway, gatewayBefore } from '../support/gateway.ts';
import { generated, isThorough } from '../support/generated.ts';
import { randomDocuments } from '../support/random-documents.ts';

const planOf = createPlanner(schema);

/** The knowledge about a server of 2024 after each of its faults has occurred once. */
const oldServer: ServerKnowledge = { lacks: () => true, has: () => false, revision: 1 };
const unknownServer: ServerKnowledge = { lacks: () => false, has: () => false, revision: 1 };

function estimate(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>> = {},
  server = unknownServer,
): Cost {
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  return estimateCost(planOf(document, operation, variables), coerced ?? {}, { maxPageSize: 300, server });
}

/** Operations with which the gateway detects what a server of 2024 lacks. */
const meetsEveryFault = [
  '{ offerings(first: 5) { nodes { resources(first: 1) { nodes { uuid } } orders(first: 1) { nodes { uuid } } } } }',
  '{ resources(first: 60) { nodes { offering { fullDescription } project { created } } } }',
  '{ orders(first: 1) { nodes { resource { backendId } } } }',
];

/** Operations that meet a fault of old servers for many rows, each separately. */
const firstToMeet = [
  '{ usagePolicies(first: 40) { nodes { offering { slug fullDescription } } } }',
  '{ resources(first: 60) { nodes { project { created } } } }',
  '{ resources(first: 2) { nodes { project { created } customer { email } } } }',
  '{ orders(first: 30) { nodes { resource { backendId } } } }',
  '{ resources(last: 70, filter: { createdAfter: "2020-01-01T00:00:00Z" }) { nodes { uuid } totalCount } }',
  '{ offerings(first: 9) { nodes { resources(first: 3, filter: { createdAfter: "2020-01-01T00:00:00Z" }) { nodes { uuid } totalCount } } } }',
  '{ offerings(first: 20) { nodes { orders(first: 2) { nodes { uuid } } } } }',
];

/** The actual cost. */
interface Taken {
  requests: number;
  rows: number;
}

/** Forwards requests to the sandbox, and counts them and the rows of the responses. */
async function startCounter(sandbox: Sandbox, taken: Taken): Promise<Server> {
  const server = createServer(async (request, response) => {
    taken.requests += 1;
    const { method = 'GET', headers, url } = request;
    const reply = await fetch(`${sandbox.url}${url}`, {
      method,
      headers: { authorization: headers.authorization ?? '', accept: headers.accept ?? '' },
      redirect: 'manual',
    });
    const body = Buffer.from(await reply.arrayBuffer());
    const isJson = reply.headers.get('content-type')?.includes('json') && body.length > 0;
    const value: unknown = isJson ? JSON.parse(String(body)) : null;
    if (reply.ok && method === 'GET') taken.rows += Array.isArray(value) ? value.length : 1;
    response.statusCode = reply.status;
    for (const name of ['content-type', 'x-result-count', 'link']) {
      const header = reply.headers.get(name);
      if (header !== null) response.setHeader(name, header);
    }
    response.end(method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

it.each([
  ['2024', 'staff'],
  ['2024', 'customer'],
  ['2025', 'owner'],
] as const)(
  'the estimated cost is not exceeded by the first operation that meets a fault of a server of %s, sent by %s',
  async (server, who) => {
    const sandbox = await startSandbox({ live: false, resources: 400, server });
    const taken: Taken = { requests: 0, rows: 0 };
    const counter = await startCounter(sandbox, taken);
    const { port } = counter.address() as AddressInfo;
    for (const source of firstToMeet) {
      const gateway = await gatewayBefore({ ...sandbox, close: async () => {} }, `http://127.0.0.1:${port}`);
      Object.assign(taken, { requests: 0, rows: 0 });
      await gateway.query(source, {}, sandbox.tokens[who]);
      const { requests, rows } = estimate(parse(source));
      expect(taken.requests, source).toBeLessThanOrEqual(requests);
      expect(taken.rows, source).toBeLessThanOrEqual(rows);
      await gateway.close();
    }
    counter.closeAllConnections();
    counter.close();
    await sandbox.close();
  },
);

describe.each([
  { resources: 100, seed: 11, server: '2026' },
  { resources: 1600, seed: 12, server: '2026' },
  { resources: 400, seed: 13, server: '2024' },
] as const)(
  'the estimated cost of an operation, with $resources resources on a server of $server',
  ({ resources, seed, server }) => {
    const knowledge = server === '2024' ? oldServer : unknownServer;
    const taken: Taken = { requests: 0, rows: 0 };
    let sandbox: Sandbox;
    let counter: Server;
    let gateway: Gateway;

    beforeAll(async () => {
      sandbox = await startSandbox({ live: false, resources, server });
      counter = await startCounter(sandbox, taken);
      const { port } = counter.address() as AddressInfo;
      gateway = await gatewayBefore(sandbox, `http://127.0.0.1:${port}`, {
        UPSTREAM_MAX_CONCURRENCY: '50',
        // A refused operation proves nothing about the estimate.
        MAX_UPSTREAM_REQUESTS: '1000000',
        MAX_ROWS: '100000000',
      });
      if (server === '2024')
        for (const who of ['owner', 'customer'] as const)
          for (const source of meetsEveryFault) await gateway.query(source, {}, sandbox.tokens[who]);
    });
    afterAll(async () => {
      await gateway.close();
      counter.closeAllConnections();
      counter.close();
    });

    async function takenBy(act: () => Promise<unknown>): Promise<Taken> {
      Object.assign(taken, { requests: 0, rows: 0 });
      await act();
      return { ...taken };
    }

    // In a large world each of them reads many rows.
    it.each(
      isThorough || resources < 1000 ? (['staff', 'owner', 'customer'] as const) : (['owner'] as const),
    )('is never exceeded by random operations of %s', async (who) => {
      const uuids = (rows: readonly { readonly uuid: string }[]) => rows.map(({ uuid }) => uuid);
      const { world, tokens } = sandbox;
      const ids = {
        Offering: uuids(world.offerings),
        Resource: uuids(world.resources),
        Order: uuids(world.orders),
        ServiceProvider: uuids(world.providers),
        UsagePolicy: uuids(world.policies),
        Customer: uuids(world.customers),
        Project: uuids(world.projects),
        User: uuids(world.users),
      };
      const count = generated(150);
      let compared = 0;
      for (const { source, variables } of randomDocuments(schema, {
        seed,
        count,
        maxFields: 25,
        ids,
      })) {
        const cost = estimate(parse(source), variables, knowledge);
        if (cost.requests > 150) continue;
        const { requests, rows } = await takenBy(() => gateway.query(source, variables, tokens[who]));
        expect(requests, source).toBeLessThanOrEqual(cost.requests);
        expect(rows, source).toBeLessThanOrEqual(cost.rows);
        if (requests > 0) compared += 1;
      }
      expect(compared).toBeGreaterThan(count / 2);
    });

    it('is not exceeded where pages, batches and fallbacks meet', async () => {
      for (const source of [
        '{ resources(first: 300) { nodes { offering { fullDescription } plan { unitPrice } } } }',
        '{ resources(first: 60) { nodes { project { created } customer { name email } } } }',
        '{ orders(first: 40) { nodes { resource { name backendId } provider { description } oldPlan { unitPrice } } } }',
        '{ resources(first: 5, after: null) { nodes { name } totalCount } last: resources(last: 7) { nodes { name } } }',
        '{ offerings(first: 40) { nodes { resources(first: 2) { totalCount } orders { totalCount } usagePolicies { nodes { uuid } } } } }',
        '{ offerings(first: 30) { nodes { a: resources(first: 1) { nodes { name } } b: resources(first: 90) { nodes { team { user { email } } } } } } }',
        '{ serviceProviders(first: 9) { nodes { offerings(first: 9) { nodes { resources(first: 3) { nodes { name } } secretOptions { extra } } } } } }',
        '{ resources(first: 30) { nodes { components { component { name offering { slug } } } planPeriods { plan { unitPrice } } } } }',
        '{ offerings(first: 12) { nodes { customers(first: 9) { nodes { name nativeName } } provider { uuid description } } } }',
        '{ offerings(first: 9) { nodes { x: resources(first: 1) { nodes { x: name } } } edges { node { x: resources(first: 40) { nodes { x: team { username } } } } } } }',
        '{ resources(first: 30) { nodes { componentUsages(start: "2025-01") { month component { name } } userUsages(start: "2026-06", type: "cpu") { username } } } }',
        '{ offerings(first: 20) { nodes { plans { usage { usage plan { name } } offering { slug } } planUsages(first: 2) { nodes { usage } } costPolicies { totalCount } } } }',
        '{ offerings(first: 20) { nodes { stats { customersCount } } } again: offerings(last: 9) { nodes { stats { resourcesCount } } } }',
        '{ offerings(first: 9) { a: nodes { x: stats { resourcesCount } } b: nodes { x: orders(first: 2) { totalCount } } c: nodes { x: orders(first: 2) { nodes { uuid } } } } }',
      ]) {
        const cost = estimate(parse(source), {}, knowledge);
        const { requests, rows } = await takenBy(() => gateway.query(source));
        expect(requests, source).toBeGreaterThan(1);
        expect(requests, source).toBeLessThanOrEqual(cost.requests);
        expect(rows, source).toBeLessThanOrEqual(cost.rows);
      }
    });

    if (server === '2024') return;
    // With few resources nearly all lists are shorter than their pages, which cannot be known in advance.
    if (resources < 1000) return;

    it('is close to the actual cost of ordinary operations', async () => {
      // The lists may contain only the teams, which the estimate cannot know in advance.
      const withAccounts = parse(print(NestedDocument).replace('username', 'offeringUserUsername'));
      for (const document of [ListDocument, withAccounts, ResourcePageDocument]) {
        const cost = estimate(document);
        const { requests } = await takenBy(() => gateway.query(print(document)));
        expect(cost.requests).toBeGreaterThanOrEqual(requests);
        expect(cost.requests).toBeLessThan(2.2 * requests);
      }
    });
  },
);
