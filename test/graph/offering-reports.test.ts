import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';

describe('data of an offering with a separate route', () => {
  let gateway: Gateway;
  let cluster: string;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 200 });
    cluster = gateway.sandbox.world.offerings.find(({ type }) => type === 'Marketplace.Slurm')?.uuid ?? '';
  });
  afterAll(() => gateway.close());

  it('contains the history, newest first, whose users need no request for values that the history contains', async () => {
    const requests = await gateway.requestsOf(async () => {
      const { data, errors } = await gateway.query(
        `query ($uuid: UUID!) { offering(uuid: $uuid) { history(first: 2) {
           totalCount nodes { number revisionDate revisionComment revisionUser { uuid username fullName } serializedData }
         } } }`,
        { uuid: cluster },
      );
      expect(errors).toBeUndefined();
      const { totalCount, nodes } = data.offering.history;
      expect([totalCount, nodes.length]).toEqual([3, 2]);
      expect(Date.parse(nodes[0].revisionDate)).toBeGreaterThanOrEqual(Date.parse(nodes[1].revisionDate));
      expect(nodes[0].revisionUser).toEqual({
        uuid: expect.stringMatching(/^[0-9a-f]{32}$/),
        username: 'sandbox-staff',
        fullName: 'Sirje Staff',
      });
      expect(nodes[0].serializedData).toMatchObject({ uuid: cluster });
    });
    expect(requests.filter((request) => request.includes('/api/users/'))).toEqual([]);
  });

  it('contains the version at a moment, which is null before the first one, with a user who can be null or loaded completely', async () => {
    const { created, modified } = gateway.sandbox.world.offeringByUuid.get(cluster) ?? {};
    const at = (time: number) => new Date(time).toISOString();
    const { data, errors } = await gateway.query(
      `query ($uuid: UUID!, $first: DateTime!, $last: DateTime!, $before: DateTime!) { offering(uuid: $uuid) {
         first: historyAt(timestamp: $first) { revisionComment revisionUser { email } }
         last: historyAt(timestamp: $last) { revisionUser { email } }
         before: historyAt(timestamp: $before) { number }
       } }`,
      {
        uuid: cluster,
        first: at(created ?? 0),
        last: at((modified ?? 0) + 1000),
        before: at((created ?? 0) - 1000),
      },
    );
    expect(errors).toBeUndefined();
    expect(data.offering).toEqual({
      first: { revisionComment: 'Initial version', revisionUser: null },
      last: { revisionUser: { email: expect.stringContaining('@') } },
      before: null,
    });
  });

  it('is null if the provider has not set it up', async () => {
    const { data, errors } = await gateway.query(
      '{ offerings(first: 40) { nodes { type pluginOptions { serviceProviderCanCreateOfferingUser } effectivePosixIdPool { uuid scope serviceProvider { uuid customer { name } } offering { uuid name } } glauthTree { offering { name } } } } }',
    );
    expect(errors).toBeUndefined();
    for (const { type, pluginOptions, effectivePosixIdPool, glauthTree } of data.offerings.nodes) {
      expect(effectivePosixIdPool !== null).toBe(type === 'Marketplace.Slurm');
      if (effectivePosixIdPool) {
        const { scope, offering, serviceProvider } = effectivePosixIdPool;
        expect([offering === null, serviceProvider === null]).toEqual([
          scope !== 'offering',
          scope === 'offering',
        ]);
      }
      expect(glauthTree !== null).toBe(pluginOptions?.serviceProviderCanCreateOfferingUser === true);
    }
  });

  it('contains the networks of several offerings, loaded in one request, and refused without offerings', async () => {
    const query = `query ($of: [UUID!]!, $all: Boolean) {
      aggregatedAccessSubnets(offeringUuids: $of, includeOrganizationSubnets: $all) {
        packed expanded { customer { name } offering { name } } organizationSubnets { inet customer { name } }
      } }`;
    const of = gateway.sandbox.world.offerings.slice(0, 5).map(({ uuid }) => uuid);
    const requests = await gateway.requestsOf(async () => {
      const { data, errors } = await gateway.query(query, { of, all: true });
      expect(errors).toBeUndefined();
      expect(data.aggregatedAccessSubnets.organizationSubnets).not.toEqual([]);
      const without = await gateway.query(query, { of });
      expect(without.data.aggregatedAccessSubnets.organizationSubnets).toEqual([]);
    });
    expect(requests).toHaveLength(2);
    const none = await gateway.requestsOf(async () => {
      const { errors } = await gateway.query(query, { of: [] });
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    });
    expect(none).toEqual([]);
  });
});
