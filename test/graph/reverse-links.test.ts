import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { World } from '../../sandbox/src/sandbox.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

/** The length of a list of the result, and the length that it should have in the world. */
type Case = readonly [
  title: string,
  query: (world: World) => string,
  listed: (data: never) => unknown,
  expected: (world: World) => unknown,
  /** The number of requests that it takes. */
  requests: number,
];

const provider = (world: World) => world.providers[0];
const ofProvider = (world: World, selection: string) =>
  `{ serviceProvider(uuid: "${provider(world)?.uuid}") { ${selection} } }`;
const resource = (world: World) => world.resources.find(({ plan }) => plan !== null);
const ofResource = (world: World, selection: string) =>
  `{ resource(uuid: "${resource(world)?.uuid}") { ${selection} } }`;

const cases: readonly Case[] = [
  [
    'the resources of a provider are loaded in one list',
    (world) => ofProvider(world, 'resources(first: 2) { totalCount nodes { uuid } }'),
    (data: { serviceProvider: { resources: { totalCount: number } } }) =>
      data.serviceProvider.resources.totalCount,
    (world) =>
      world.resources.filter(({ offering }) => offering.customer === provider(world)?.customer).length,
    2,
  ],
  [
    'the orders of a provider are loaded in one list',
    (world) => ofProvider(world, 'orders(first: 2) { totalCount nodes { uuid } }'),
    (data: { serviceProvider: { orders: { totalCount: number } } }) => data.serviceProvider.orders.totalCount,
    (world) => world.orders.filter(({ offering }) => offering.customer === provider(world)?.customer).length,
    2,
  ],
  [
    'resources and orders of a project are loaded in one list each',
    (world) =>
      ofResource(
        world,
        'project { resources { totalCount nodes { uuid } } orders { totalCount nodes { uuid } } }',
      ),
    (data: { resource: { project: Record<'resources' | 'orders', { totalCount: number }> } }) => [
      data.resource.project.resources.totalCount,
      data.resource.project.orders.totalCount,
    ],
    (world) => [
      world.resources.filter(({ project }) => project === resource(world)?.project).length,
      world.orders.filter(({ project }) => project === resource(world)?.project).length,
    ],
    3,
  ],
  [
    'resources and orders of a customer are those of its projects, and not those that it sells as a provider',
    (world) =>
      ofProvider(
        world,
        'customer { resources { totalCount nodes { uuid } } orders { totalCount nodes { uuid } } }',
      ),
    (data: { serviceProvider: { customer: Record<'resources' | 'orders', { totalCount: number }> } }) => [
      data.serviceProvider.customer.resources.totalCount,
      data.serviceProvider.customer.orders.totalCount,
    ],
    (world) => [
      world.resources.filter(({ project }) => project.customer === provider(world)?.customer).length,
      world.orders.filter(({ project }) => project.customer === provider(world)?.customer).length,
    ],
    3,
  ],
];

describe.each(['2024', '2026'] as const)(
  'lists of objects that refer to an object, on a server of %s',
  (server) => {
    let gateway: Gateway;

    beforeAll(async () => {
      gateway = await startGateway({ server, resources: 400 });
    });
    afterAll(() => gateway.close());

    const ask = async (query: string) => {
      let result: Awaited<ReturnType<Gateway['query']>> | undefined;
      const requests = await gateway.requestsOf(async () => {
        result = await gateway.query(query);
      });
      return { data: result?.data, errors: result?.errors, requests };
    };

    it.each(cases)('%s', async (_title, query, listed, expected, count) => {
      const { world } = gateway.sandbox;
      const { data, errors, requests } = await ask(query(world));
      expect(errors).toBeUndefined();
      expect(listed(data as never)).toEqual(expected(world));
      expect(requests).toHaveLength(count);
    });

    it('the projects of several customers need one list, and whether the customers are providers needs one more', async () => {
      const { world } = gateway.sandbox;
      const { data, errors, requests } = await ask(`{
      resources(first: 30) { nodes { customer {
        uuid
        projects(first: 100) { nodes { uuid } }
        serviceProvider { uuid }
      } } }
    }`);
      expect(errors).toBeUndefined();
      const customers = new Set<string>();
      for (const { customer } of data.resources.nodes) {
        customers.add(customer.uuid);
        const known = world.customerByUuid.get(customer.uuid);
        const uuids = customer.projects.nodes.map(({ uuid }: { uuid: string }) => uuid);
        expect(uuids.sort()).toEqual(known?.projects.map(({ uuid }) => uuid).sort());
        const sold = world.providers.find((one) => one.customer === known);
        expect(customer.serviceProvider?.uuid).toBe(sold?.uuid);
      }
      expect(customers.size).toBeGreaterThan(1);
      expect(requests.map((one) => one.replace(/\?.*/, ''))).toEqual([
        'GET /api/marketplace-provider-resources/',
        'GET /api/marketplace-service-providers/',
        'GET /api/projects/',
      ]);
    });

    it('the resources of a plan include no resource of another plan', async () => {
      const { world } = gateway.sandbox;
      const plan = resource(world)?.plan;
      const { data, errors } = await ask(
        ofResource(world, 'plan { uuid resources(first: 100) { totalCount nodes { plan { uuid } } } }'),
      );
      if (server === '2024') {
        expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['UPSTREAM_UNSUPPORTED']);
        expect(data.resource.plan).toEqual({ uuid: plan?.uuid, resources: null });
        return;
      }
      expect(errors).toBeUndefined();
      const { totalCount, nodes } = data.resource.plan.resources;
      expect(totalCount).toBe(world.resources.filter((one) => one.plan === plan).length);
      for (const node of nodes) expect(node.plan.uuid).toBe(plan?.uuid);
    });
  },
);
