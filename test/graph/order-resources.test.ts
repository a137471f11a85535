import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';

const columns = 'uuid backendId state created modified description';

describe.each(['2024', '2026'] as const)('the resources of many orders on a server of %s', (server) => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 300, server });
  });
  afterAll(() => gateway.close());

  it.each(['staff', 'owner', 'customer'] as const)(
    'are the same as those that %s reads one by one',
    async (who) => {
      const token = gateway.sandbox.tokens[who];
      const { data } = await gateway.query(
        `{ orders(first: 40) { nodes { uuid resource { ${columns} } } } }`,
        {},
        token,
      );
      expect(data.orders.nodes.length).toBeGreaterThan(20);
      for (const { uuid, resource } of data.orders.nodes) {
        const alone = await gateway.query(
          'query ($uuid: UUID!) { order(uuid: $uuid) { resource { COLUMNS } } }'.replace('COLUMNS', columns),
          { uuid },
          token,
        );
        expect(alone.data.order.resource).toEqual(resource);
      }
    },
  );
});

describe('loading the resources of orders', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 700 });
  });
  afterAll(() => gateway.close());

  it('takes one list for orders in progress', async () => {
    const requests = await gateway.requestsOf(async () => {
      const { data, errors } = await gateway.query(
        '{ orders(first: 20, filter: { state: [PENDING_PROVIDER, EXECUTING] }) { nodes { resource { backendId } } } }',
      );
      expect(errors).toBeUndefined();
      expect(new Set(data.orders.nodes).size).toBeGreaterThan(4);
    });
    expect(requests).toHaveLength(2);
    expect(requests[1]).toMatch(/offering_uuid=.*&order_state=.*&field=backend_id&field=uuid&page_size=300$/);
  });

  it('does not repeat a list that was of no use to the same caller', async () => {
    const ask = () =>
      gateway.requestsOf(() =>
        gateway.query(
          '{ orders(first: 30) { nodes { resource { backendId } } } }',
          {},
          gateway.sandbox.tokens.customer,
        ),
      );
    const lists = (requests: readonly string[]) => requests.filter((one) => one.includes('order_state='));
    expect(lists(await ask()).length).toBeGreaterThan(0);
    expect(lists(await ask())).toEqual([]);
  });
});
