import { expect, it } from 'vitest';
import type { World } from '../../sandbox/src/world/world.ts';
import { NestedDocument } from '../support/documents.ts';
import { startGateway } from '../support/gateway.ts';

/** A user with a second role, and a deactivated user, in every fifth project. */
function complicate({ projects }: World): void {
  for (const [index, { grants }] of projects.entries()) {
    const [first, second] = grants;
    if (!first || !second || index % 5 > 0) continue;
    Object.assign(second.user, { isActive: index % 2 > 0 });
    grants.push({ ...first, role: 'PROJECT.MANAGER', created: first.created - 1000 });
  }
}

const told = 'id uuid url username fullName email role expirationTime';

it.each(['2024', '2026'] as const)(
  'the teams of a page are the same whether a server of %s is queried for each or in lists',
  async (server) => {
    const gateway = await startGateway({ resources: 300, server });
    complicate(gateway.sandbox.world);
    for (const who of ['staff', 'owner', 'secondProvider'] as const) {
      const read = async (columns: string) => {
        let teams: unknown[] = [];
        const requests = await gateway.requestsOf(async () => {
          const source = `{ resources(first: 90) { nodes { team { ${told} ${columns} } } } }`;
          const { data, errors } = await gateway.query(source, {}, gateway.sandbox.tokens[who]);
          expect(errors).toBeUndefined();
          teams = data.resources.nodes;
        });
        return { text: JSON.stringify(teams), requests: requests.length };
      };
      const together = await read('');
      const accounts = await read('offeringUserUsername');
      expect(together.text).toBe(accounts.text.replaceAll(/,"offeringUserUsername":(null|"[^"]*")/g, ''));
      expect(together.requests).toBeLessThanOrEqual(accounts.requests);
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

it('Nested with 400 resources in 40 projects of one provider needs at most eight requests', async () => {
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
  // It is known by now that the lists of this server return the same as teams, and which provider to request.
  const again = await gateway.requestsOf(() => gateway.query(NestedDocument));
  expect(again.length).toBeLessThanOrEqual(5);
  expect(again.filter((request) => request.includes('/marketplace-service-providers/?'))).toEqual([]);
  await gateway.close();
});
