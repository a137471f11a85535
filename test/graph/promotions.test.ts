import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { campaignsIn } from '../../sandbox/src/families/campaigns.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

describe.each(['2024', '2026'] as const)('pictures of offerings, on a server of %s', (server) => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ server, resources: 60 });
  });
  afterAll(() => gateway.close());

  it('also link to their offering inside its row, without a further request', async () => {
    let offerings: readonly { uuid: string; screenshots: readonly object[] }[] = [];
    const found = await gateway.requestsOf(async () => {
      const { data, errors } = await gateway.query(
        '{ offerings(first: 20) { nodes { uuid screenshots { id name offering { uuid } } } } }',
      );
      expect(errors).toBeUndefined();
      offerings = data.offerings.nodes;
    });
    expect(found).toHaveLength(1);
    const within = offerings.flatMap(({ uuid, screenshots }) =>
      screenshots.map((one) => ({ ...one, offering: { uuid } })),
    );
    expect(within.length).toBeGreaterThan(0);
    expect(offerings.flatMap(({ screenshots }) => screenshots)).toEqual(within);

    const { data } = await gateway.query(
      'query ($of: [UUID!]) { screenshots(first: 100, filter: { offeringUuid: $of }) { nodes { id name offering { uuid } } } }',
      {
        of: offerings
          .filter(({ screenshots }) => screenshots.length > 0)
          .map(({ uuid }) => uuid)
          .slice(0, 1),
      },
    );
    expect(within).toEqual(expect.arrayContaining(data.screenshots.nodes));
    expect(data.screenshots.nodes.length).toBeGreaterThan(0);
  });
});

describe('promotion campaigns', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 60 });
  });
  afterAll(() => gateway.close());

  it('of all providers are one list, with the names of their offerings', async () => {
    const { world } = gateway.sandbox;
    let providers: readonly { uuid: string; campaigns: { totalCount: number; nodes: readonly object[] } }[] =
      [];
    const found = await gateway.requestsOf(async () => {
      const { data, errors } = await gateway.query(
        '{ serviceProviders(first: 20) { nodes { uuid campaigns { totalCount nodes { state offerings { name } } } } } }',
      );
      expect(errors).toBeUndefined();
      providers = data.serviceProviders.nodes;
    });
    expect(providers.length).toBeGreaterThan(1);
    expect(providers.map(({ campaigns }) => campaigns.totalCount)).toEqual(
      providers.map(({ uuid }) => campaignsIn(world).filter(({ provider }) => provider.uuid === uuid).length),
    );
    expect(found, found.join('\n')).toHaveLength(2);
  });

  it('show customers of an offering what it offers them, and nothing that only the provider may see', async () => {
    const resource = gateway.sandbox.world.resources.find(({ offering }) =>
      campaignsIn(gateway.sandbox.world).some(
        ({ offerings, state }) => state === 'Active' && offerings.includes(offering),
      ),
    );
    const { data, errors } = await gateway.query(
      'query ($of: UUID!) { publicOffering(uuid: $of) { promotionCampaigns { name campaign { uuid name state } } } }',
      { of: resource?.offering.uuid },
      gateway.sandbox.tokens.customer,
    );
    const [{ name, campaign }] = data.publicOffering.promotionCampaigns;
    expect(name).toBe('Autumn start');
    expect(campaign).toEqual({ uuid: expect.any(String), name, state: null });
    expect(errors).toMatchObject([
      { path: expect.arrayContaining(['state']), extensions: { code: 'NOT_FOUND' } },
    ]);
  });
});
