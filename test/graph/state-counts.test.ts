import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/src/sandbox.ts';
import { type Gateway, gatewayBefore, startGateway } from '../support/gateway.ts';
import { RestServer } from '../support/rest-server.ts';

const counts = `{
  offerings(first: 20) {
    nodes {
      uuid
      fine: resources(filter: { state: [OK, UPDATING] }) { totalCount }
      arriving: resources(filter: { state: [CREATING] }) { totalCount }
      erred: resources(filter: { state: [ERRED] }) { totalCount }
    }
  }
}`;

const sets = { fine: ['OK', 'Updating'], arriving: ['Creating'], erred: ['Erred'] };

describe.each([
  // For the current server, how often the list of resources is read: once for a short list, page by page for a longer one.
  { server: '2026', resources: 200, lists: 1, alone: 0 },
  { server: '2026', resources: 1000, lists: 2, alone: 0 },
  // A list of all offerings would need more requests than a count of each.
  { server: '2026', resources: 8000, lists: 1, alone: 60 },
  // The server accepts only one offering.
  { server: '2024', resources: 200, lists: 0, alone: 60 },
] as const)('counts of $resources resources in sets of states on a server of $server', ({ ...size }) => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ server: size.server, resources: size.resources });
    await gateway.query(counts);
  });
  afterAll(() => gateway.close());

  it('are correct, and are loaded together if that needs fewer requests', async () => {
    const requests = await gateway.requestsOf(async () => {
      const { data } = await gateway.query(counts);
      expect(data.offerings.nodes).toHaveLength(20);
      for (const { uuid, ...told } of data.offerings.nodes) {
        const { resources = [] } = gateway.sandbox.world.offeringByUuid.get(uuid) ?? {};
        for (const [set, states] of Object.entries(sets)) {
          const count = resources.filter(({ state }) => states.includes(state)).length;
          expect(told[set], `${set} of ${uuid}`).toEqual({ totalCount: count });
        }
      }
    });
    const of = (method: string) =>
      requests.filter((request) => request.startsWith(`${method} /api/marketplace-provider-resources/?`));
    expect({ lists: of('GET').length, alone: of('HEAD').length }).toEqual({
      lists: size.lists,
      alone: size.alone,
    });
  });
});

it('counts each set separately on a server that names states differently in rows and in filters', async () => {
  const [one, other] = ['1', '2'].map((digit) => digit.repeat(32));
  const sandbox = await startSandbox({ live: false, resources: 10 });
  const server = await RestServer.start();
  server.on('/api/marketplace-provider-offerings/', (call) => call.rows([{ uuid: one }, { uuid: other }]));
  server.on('/api/marketplace-provider-resources/', (call) => {
    if (call.request.method === 'HEAD') call.rows([], 7);
    else call.rows([{ uuid: '3'.repeat(32), offering_uuid: one, state: 'in order' }]);
  });
  const gateway = await gatewayBefore(sandbox, server.url);
  const { data } = await gateway.query(counts);
  await gateway.close();
  await server.close();
  const seven = { totalCount: 7 };
  const nothing = { totalCount: 0 };
  expect(data.offerings.nodes).toEqual([
    { uuid: one, fine: seven, arriving: seven, erred: seven },
    { uuid: other, fine: nothing, arriving: nothing, erred: nothing },
  ]);
});
