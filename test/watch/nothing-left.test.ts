import { getEventListeners } from 'node:events';
import { Agent, type ClientRequest, request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { moveOrder } from '../../sandbox/src/simulation.ts';
import type { Order } from '../../sandbox/src/world/types.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { withToken } from '../support/identity.ts';
import { type LiveClient, liveClient } from '../support/live-client.ts';
import { type VirtualTime, virtualTime } from '../support/time.ts';
import { until } from '../support/until.ts';
import { readAll, startWatching, statesOf } from './watching.ts';

const intervalMs = 1_000;

/** Handles that keep this process alive, by kind; the timers are those of the virtual time. */
function resources(): Record<string, number> {
  const counts: Record<string, number> = { Timeout: vi.getTimerCount() };
  for (const kind of process.getActiveResourcesInfo()) {
    if (kind !== 'Timeout') counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

describe('after the last subscriber', () => {
  let time: VirtualTime;
  let gateway: Gateway;
  let orders: Order[];

  beforeEach(async () => {
    time = await virtualTime();
    // One connection to the REST API stays open: it does not belong to the subscribers.
    const environment = { UPSTREAM_MAX_CONCURRENCY: '1', POLL_INTERVAL_MS: String(intervalMs) };
    gateway = await startGateway({ resources: 300 }, environment);
    const { world, demo } = gateway.sandbox;
    orders = world.orders.filter(({ offering }) => offering.customer.uuid === demo.customer).slice(0, 8);
    for (const order of orders) moveOrder(world, order, 'executing');
  });
  afterEach(() => {
    time.end();
    return gateway.close();
  });

  const overWebSocket = (query: string, uuid: string): LiveClient =>
    liveClient({
      url: () => gateway.url,
      token: gateway.sandbox.tokens.owner,
      query,
      variables: { uuid },
      read: (data) => JSON.stringify(data),
    });
  /** A stream of events; resolves after the first one. */
  const overSse = (uuid: string): Promise<ClientRequest> =>
    new Promise((resolve, reject) => {
      const sent = request(`${gateway.url}/graphql`, {
        method: 'POST',
        agent: new Agent({ keepAlive: false }),
        headers: {
          accept: 'text/event-stream',
          'content-type': 'application/json',
          authorization: `Token ${gateway.sandbox.tokens.owner}`,
        },
      });
      sent.on('response', (response) => {
        response.on('error', () => {});
        response.on('data', (chunk: Buffer) => {
          if (String(chunk).includes('orderProgress')) resolve(sent);
        });
      });
      sent.on('error', reject);
      const query = 'subscription ($uuid: UUID!) { orderProgress(uuid: $uuid) { state } }';
      sent.end(JSON.stringify({ query, variables: { uuid } }));
    });

  /** Subscribers of every kind, over both transports; each has its first state. */
  const subscribeAll = async (): Promise<() => void> => {
    const { demo } = gateway.sandbox;
    const order = 'subscription ($uuid: UUID!) { orderProgress(uuid: $uuid) { state } }';
    const resource = 'subscription ($uuid: UUID!) { resourceChanged(uuid: $uuid) { state } }';
    const inbox =
      'subscription ($uuid: UUID!) { orderUpdates(filter: { providerUuid: $uuid }) { order { uuid state } } }';
    const told = [
      ...orders.flatMap(({ uuid }) => [overWebSocket(order, uuid), overWebSocket(order, uuid)]),
      overWebSocket(resource, demo.resource),
    ];
    const all = [...told, overWebSocket(inbox, demo.customer)];
    const streams = await Promise.all(orders.slice(0, 4).map(({ uuid }) => overSse(uuid)));
    await until(() => told.every((one) => one.told.length > 0));
    await until(() =>
      expect(gateway.watches.inspect()).toMatchObject({ loops: orders.length + 2, lists: 1 }),
    );
    await time.pass(3 * intervalMs);
    return () => {
      for (const one of all) one.stop();
      for (const stream of streams) stream.destroy();
    };
  };

  it('no timer, socket or request is left, after any number of subscriptions', async () => {
    await gateway.query('{ offerings(first: 1) { nodes { uuid } } }');
    const withConnections = resources();
    // Its deadlines expire once.
    await time.pass(600_000);
    const before: Record<string, number> = { ...withConnections, Timeout: vi.getTimerCount() };
    for (let round = 0; round < 2; round += 1) {
      const leave = await subscribeAll();
      expect(resources().TCPSocketWrap).toBeGreaterThan((before.TCPSocketWrap ?? 0) + 30);
      leave();
      const surplus = () =>
        Object.entries(resources()).filter(([kind, count]) => count > (before[kind] ?? 0));
      await time.until(() => expect(surplus()).toEqual([]));
      expect(new Set(Object.values(gateway.watches.inspect()))).toEqual(new Set([0]));
      gateway.sandbox.requests.length = 0;
      await time.pass(100 * intervalMs);
      expect(gateway.sandbox.requests).toEqual([]);
    }
  });
});

it('a watch that ends leaves no listener on the signal of its reader', async () => {
  const watching = await startWatching();
  try {
    const [order, other] = watching.openOrders(2);
    if (!order || !other) throw new Error('no orders');
    const controller = new AbortController();
    const identity = withToken(`Token ${watching.sandbox.tokens.owner}`);
    const { watches } = watching;
    const readers = [order, order, other].map(({ uuid }) =>
      readAll(() => watches.order(identity, uuid, controller.signal)),
    );
    const filter = { states: null, types: null };
    const inbox = watches.updates('orders', identity, [], filter, controller.signal);
    await watching.time.until(() => readers.every(({ seen }) => seen.length === 1));
    expect(getEventListeners(controller.signal, 'abort').length).toBeGreaterThanOrEqual(4);
    watching.move(order, 'done');
    watching.move(other, 'erred');
    await watching.time.until(() => readers.every(({ ended }) => ended));
    expect(readers.map(statesOf)).toEqual([
      ['executing', 'done'],
      ['executing', 'done'],
      ['executing', 'erred'],
    ]);
    await inbox.return?.();
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    expect(watches.inspect()).toEqual({ loops: 0, lists: 0 });
  } finally {
    await watching.close();
  }
});
