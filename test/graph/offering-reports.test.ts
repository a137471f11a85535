import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';

describe('what an offering reports in routes of its own', () => {
  let gateway: Gateway;
  let cluster: string;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 200 });
    cluster = gateway.sandbox.world.offerings.find(({ type }) => type === 'Marketplace.Slurm')?.uuid ?? '';
  });
  afterAll(() => gateway.close());

  it('is its history, newest first, whose users cost no request for what the history says of them', async () => {
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

  it('is a version at a moment, null where there was none yet, with a user who can be null or read in full', async () => {
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

  it('is null where the provider has set up nothing of the kind', async () => {
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

  it('is the networks of several offerings in one request, refused before it where none is named', async () => {
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
