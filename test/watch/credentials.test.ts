import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { moveOrder } from '../../sandbox/src/simulation.ts';
import type { Order } from '../../sandbox/src/world/types.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { type LiveClient, liveClient } from '../support/live-client.ts';
import { type VirtualTime, virtualTime } from '../support/time.ts';
import { until } from '../support/until.ts';

const intervalMs = 1_000;
const selection = 'state output offering { name secretOptions { extra } } resource { name state }';
const names = ['staff', 'owner', 'customer', 'secondProvider'] as const;
type Name = (typeof names)[number];

describe('one order that is watched with several credentials', () => {
  let time: VirtualTime;
  let gateway: Gateway;
  let order: Order;
  let clients: Record<Name, LiveClient>;

  const route = (): string => `/api/marketplace-orders/${order.uuid}/`;
  const mayRead = async (name: Name): Promise<boolean> => {
    const headers = { authorization: `Token ${gateway.sandbox.tokens[name]}` };
    return (await fetch(`${gateway.sandbox.url}${route()}?field=uuid`, { headers })).ok;
  };
  /** The order with the values that one credential may see, as the REST API returns it now. */
  const asQueried = async (name: Name): Promise<string> => {
    const document = `query ($uuid: UUID!) { order(uuid: $uuid) { ${selection} } }`;
    const { data } = await gateway.query(document, { uuid: order.uuid }, gateway.sandbox.tokens[name]);
    return JSON.stringify(data?.order);
  };
  const watch = (name: Name): LiveClient =>
    liveClient({
      url: () => gateway.url,
      token: gateway.sandbox.tokens[name],
      query: `subscription ($uuid: UUID!) { orderProgress(uuid: $uuid) { ${selection} } }`,
      variables: { uuid: order.uuid },
      read: ({ orderProgress }) => JSON.stringify(orderProgress),
    });

  beforeEach(async () => {
    time = await virtualTime();
    gateway = await startGateway({ resources: 300 }, { POLL_INTERVAL_MS: String(intervalMs) });
    const { world, demo } = gateway.sandbox;
    for (const one of world.orders.filter(({ offering }) => offering.customer.uuid === demo.customer)) {
      order = one;
      if (await mayRead('customer')) break;
    }
    moveOrder(world, order, 'executing');
    clients = Object.fromEntries(names.map((name) => [name, watch(name)])) as Record<Name, LiveClient>;
  });
  afterEach(async () => {
    for (const client of Object.values(clients)) client.stop();
    time.end();
    await gateway.close();
  });

  it('shows each credential what the REST API shows it, through a change and to the end', async () => {
    expect(await Promise.all(names.map(mayRead))).toEqual([true, true, true, false]);
    const seeing = names.slice(0, 3);
    const expected: Record<string, string[]> = { staff: [], owner: [], customer: [] };
    const steps = [
      () => {},
      () => (order.output = 'half way'),
      () => moveOrder(gateway.sandbox.world, order, 'done'),
    ];
    for (const step of steps) {
      step();
      order.modified = Date.now();
      gateway.sandbox.world.touch();
      for (const name of seeing) {
        const now = await asQueried(name);
        expected[name]?.push(now);
        await time.until(() => expect(clients[name].told.at(-1)).toBe(now));
      }
    }
    for (const name of seeing) {
      expect(await time.during(clients[name].ended)).toBe('complete');
      expect(clients[name].told).toEqual(expected[name]);
    }
    await clients.secondProvider.ended;
    expect(clients.secondProvider.told).toEqual(['NOT_FOUND']);
    // They may see different values, so that one shared response would have failed above.
    expect(new Set(seeing.map((name) => expected[name]?.at(-1))).size).toBeGreaterThan(1);
  });

  it('is polled with each of them, and an expired token ends only its own watch', async () => {
    const { sandbox } = gateway;
    const seeing = names.slice(0, 3);
    await until(() => seeing.every((name) => clients[name].told.length === 1));
    sandbox.requests.length = 0;
    const polls = (name: Name): number =>
      sandbox.requests.filter(
        ({ path, authorization }) => path === route() && authorization === `Token ${sandbox.tokens[name]}`,
      ).length;
    await time.pass(10 * intervalMs);
    for (const name of seeing) {
      // Intervals vary by a twentieth.
      expect(polls(name)).toBeGreaterThanOrEqual(9);
      expect(polls(name)).toBeLessThanOrEqual(11);
    }
    sandbox.world.userByToken.delete(sandbox.tokens.customer);
    await time.during(clients.customer.ended);
    expect(clients.customer.told.at(-1)).toBe('UNAUTHENTICATED');
    moveOrder(sandbox.world, order, 'done');
    const others = Promise.all([clients.staff.ended, clients.owner.ended]);
    expect(await time.during(others)).toEqual(['complete', 'complete']);
  });
});
