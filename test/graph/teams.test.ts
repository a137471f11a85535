import { print } from 'graphql';
import { expect, it } from 'vitest';
import type { World } from '../../sandbox/src/world/world.ts';
import { NestedDocument } from '../support/documents.ts';
import { startGateway } from '../support/gateway.ts';

/** Somebody with a second role, and somebody who was deactivated, in every fifth project. */
function complicate({ projects }: World): void {
  for (const [index, { grants }] of projects.entries()) {
    const [first, second] = grants;
    if (!first || !second || index % 5 > 0) continue;
    Object.assign(second.user, { isActive: index % 2 > 0 });
    grants.push({ ...first, role: 'PROJECT.MANAGER', created: first.created - 1000 });
  }
}

const told = 'id uuid url username fullName email role expirationTime';
const accounts = 'offeringUserUsername offeringUserState';

it.each(['2024', '2026'] as const)(
  'the teams of a page are the same whether a server of %s is asked for each or for lists of them',
  async (server) => {
    const gateway = await startGateway({ resources: 300, server });
    complicate(gateway.sandbox.world);
    for (const who of ['staff', 'owner'] as const) {
      const ask = async (source: string) => {
        const { data, errors } = await gateway.query(source, {}, gateway.sandbox.tokens[who]);
        expect(errors).toBeUndefined();
        return data;
      };
      const page = (columns: string) =>
        ask(`{ resources(first: 24) { nodes { uuid team { ${told} ${columns} } } } }`);
      const { nodes } = (await page(accounts)).resources;
      for (const one of nodes) {
        const alone = await ask(`{ resource(uuid: "${one.uuid}") { uuid team { ${told} ${accounts} } } }`);
        expect(one).toEqual(alone.resource);
      }
      const plain = await page('');
      for (const { team } of nodes)
        for (const member of team) for (const name of accounts.split(' ')) delete member[name];
      expect(plain.resources.nodes).toEqual(nodes);
    }
    await gateway.close();
  },
);

/** A provider with 20 offerings, each with 20 resources in 40 projects. */
function arrange({ offerings, projects, providers, resources }: World): void {
  const [provider] = providers;
  const own = [...offerings].sort((a, b) => (a.name < b.name ? -1 : 1)).slice(0, 20);
  const living = resources.filter(({ state }) => state !== 'Terminated');
  provider?.offerings.splice(0, Number.POSITIVE_INFINITY, ...own);
  for (const [index, offering] of own.entries()) {
    Object.assign(offering, { customer: provider?.customer, shared: true });
    const listed = living.slice(index * 20, index * 20 + 20);
    for (const [place, resource] of listed.entries()) {
      Object.assign(resource, { offering, project: projects[(index * 20 + place) % 40] });
    }
    offering.resources.splice(0, Number.POSITIVE_INFINITY, ...listed);
  }
}

it('Nested with 400 resources in 40 projects of one provider is at most eight requests', async () => {
  const gateway = await startGateway({ resources: 700 });
  arrange(gateway.sandbox.world);
  const requests = await gateway.requestsOf(async () => {
    const { data, errors } = await gateway.query(NestedDocument);
    expect(errors).toBeUndefined();
    const nodes = data.offerings.nodes.flatMap((offering: { resources: { nodes: unknown[] } }) => [
      ...offering.resources.nodes,
    ]);
    expect(nodes).toHaveLength(400);
    expect(nodes.every(({ team }: { team: unknown[] }) => team.length > 0)).toBe(true);
  });
  expect(requests.length).toBeLessThanOrEqual(8);
  // That the lists of this server tell the same as teams do was found out.
  expect((await gateway.requestsOf(() => gateway.query(NestedDocument))).length).toBeLessThanOrEqual(6);
  const withAccounts = print(NestedDocument).replace('username', 'username offeringUserUsername');
  await gateway.query(withAccounts);
  const more = await gateway.requestsOf(() => gateway.query(withAccounts));
  expect(more.filter((one) => one.includes('/team/'))).toEqual([]);
  expect(more.some((one) => one.includes('/api/marketplace-offering-users/?offering_uuid='))).toBe(true);
  await gateway.close();
});
