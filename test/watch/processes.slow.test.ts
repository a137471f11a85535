import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/src/sandbox.ts';
import { moveOrder } from '../../sandbox/src/simulation.ts';
import type { Order } from '../../sandbox/src/world/types.ts';
import { type FaultProxy, startFaultProxy } from '../support/fault-proxy.ts';
import { type GatewayProcess, startGatewayProcess } from '../support/gateway-process.ts';
import { type LiveClient, liveClient } from '../support/live-client.ts';
import { hasRedis, type RedisServer, startRedis } from '../support/redis-server.ts';
import { until } from '../support/until.ts';

/** Real time: the processes have no shared clock that a test could stop. */
const intervalMs = 200;

describe.skipIf(!hasRedis)('two gateway processes (skipped when redis-server is not installed)', () => {
  let redis: RedisServer;
  let sandbox: Sandbox;
  let proxy: FaultProxy;
  let gateways: [GatewayProcess, GatewayProcess];
  let clients: LiveClient[];
  let orders: Order[];

  /** Both share their polling, according to their logs. */
  const bothShare = (): boolean =>
    gateways.every(({ log }) => {
      const last = log.findLast(({ msg }) => /share their polls|polls alone/.test(String(msg)));
      return String(last?.msg).endsWith('share their polls');
    });
  const start = (): Promise<GatewayProcess> =>
    startGatewayProcess({
      WALDUR_API_URL: proxy.url,
      REDIS_URL: redis.url,
      POLL_INTERVAL_MS: String(intervalMs),
      LOG_LEVEL: 'info',
    });

  beforeAll(async () => {
    redis = await startRedis();
    sandbox = await startSandbox({ live: false, resources: 300 });
    proxy = await startFaultProxy({ target: sandbox.url, faults: ['hang'], share: 1 });
    gateways = await Promise.all([start(), start()]);
  });
  afterAll(async () => {
    await Promise.allSettled(gateways.map((gateway) => gateway.stop()));
    await proxy.close();
    await sandbox.close();
    await redis.close();
  });

  beforeEach(async () => {
    clients = [];
    proxy.on = false;
    await expect.poll(bothShare).toBe(true);
    const { world } = sandbox;
    const customer = world.offerings.find(({ uuid }) => uuid === sandbox.demo.offering)?.customer;
    orders = world.orders.filter(({ offering }) => offering.customer === customer).slice(0, 8);
    for (const order of orders) {
      moveOrder(world, order, 'executing');
      // Long enough ago that no poll reads them again for its overlap.
      order.modified -= 60_000;
    }
  });
  afterEach(async () => {
    for (const client of clients) client.stop();
    await Promise.all(clients.map(({ ended }) => ended));
    await expect.poll(() => redis.subscribers()).toBe(0);
  });

  const watchOrder = (gateway: () => GatewayProcess, { uuid }: Order): LiveClient => {
    const client = liveClient({
      url: () => gateway().url,
      token: sandbox.tokens.owner,
      query: 'subscription ($uuid: UUID!) { orderProgress(uuid: $uuid) { state output } }',
      variables: { uuid },
      read: ({ orderProgress }) => String(orderProgress?.state),
    });
    clients.push(client);
    return client;
  };
  const watchList = (gateway: () => GatewayProcess): LiveClient => {
    const client = liveClient({
      url: () => gateway().url,
      token: sandbox.tokens.owner,
      query: `subscription ($provider: UUID!) {
        orderUpdates(filter: { providerUuid: $provider }) { order { uuid state } }
      }`,
      variables: { provider: sandbox.demo.customer },
      read: ({ orderUpdates }) => {
        const { uuid, state } = (orderUpdates?.order ?? {}) as { uuid?: string; state?: string };
        return `${uuid} ${state}`;
      },
    });
    clients.push(client);
    return client;
  };
  const first = (): GatewayProcess => gateways[0];
  const second = (): GatewayProcess => gateways[1];
  const order = (index: number): Order => {
    const found = orders[index];
    if (!found) throw new Error('no orders');
    return found;
  };
  const move = (index: number, state: Order['state']): void => moveOrder(sandbox.world, order(index), state);
  const restart = async (index: 0 | 1): Promise<void> => {
    gateways[index] = await start();
  };
  const polls = (): number => proxy.passed.filter(({ method }) => method === 'GET').length;
  /**
   * Waits until both together poll as often as one would. A process without processor time for a while loses the right to poll,
   * and one that shares nothing always polls twice as often.
   */
  const pollAsOne = async (): Promise<void> => {
    proxy.passed.length = 0;
    await until(() => {
      const times = proxy.passed.filter(({ method }) => method === 'GET').map(({ at }) => at);
      const [first, last] = [times.at(-5), times.at(-1)];
      return first !== undefined && last !== undefined && (4 * intervalMs) / (last - first) <= 1.4;
    });
  };
  /** Polls of each gateway since it started, as it counts them itself. */
  const pollsOfEach = (): Promise<number[]> =>
    Promise.all(
      gateways.map(async ({ url }) => {
        const text = await (await fetch(`${url}/metrics`)).text();
        return Number(/^waldur_graphql_polls_total\{outcome="ok"\} (\d+)/m.exec(text)?.[1] ?? 0);
      }),
    );
  /** The replica that polls or has polled last: the id that it has written into Redis. */
  const leader = async (kind: 'state' | 'lease'): Promise<string | undefined> => {
    const values = (await redis.dump()).filter(({ key }) => key.includes(`:${kind}:`));
    const [value] = values.map((one) => (kind === 'lease' ? one.value : one.value.split(/[ \n]/)[2]));
    return value?.split('.')[0];
  };

  it('poll as often as one process, and replace a leader that is killed during a poll', async () => {
    const own = watchOrder(first, order(0));
    await expect.poll(() => own.told).toEqual(['EXECUTING']);
    const firstId = await leader('state');
    const other = watchOrder(second, order(0));
    await expect.poll(() => other.told).toEqual(['EXECUTING']);
    await pollAsOne();

    proxy.on = true;
    await expect.poll(() => proxy.hanging).toBe(1);
    const killed = (await leader('lease')) === firstId ? 0 : 1;
    const survivor = killed === 0 ? other : own;
    proxy.on = false;
    proxy.passed.length = 0;
    move(0, 'done');
    await gateways[killed].kill();
    await survivor.ended;
    expect(survivor.told).toEqual(['EXECUTING', 'DONE']);
    expect(polls()).toBe(1);
    await restart(killed);
  });

  it('poll separately when Redis is killed, and share polls again when it is back', async () => {
    const both = [watchOrder(first, order(1)), watchOrder(second, order(1))];
    await expect.poll(() => both.map(({ told }) => told)).toEqual([['EXECUTING'], ['EXECUTING']]);
    await redis.kill();
    move(1, 'pending-provider');
    await expect
      .poll(() => both.map((one) => one.told.at(-1)))
      .toEqual(['PENDING_PROVIDER', 'PENDING_PROVIDER']);
    const before = await pollsOfEach();
    await expect
      .poll(async () => (await pollsOfEach()).every((polls, index) => polls >= (before[index] ?? 0) + 3))
      .toBe(true);
    await redis.restart();
    await expect.poll(bothShare).toBe(true);
    await pollAsOne();
    move(1, 'done');
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual(['complete', 'complete']);
    for (const one of both) expect(one.told).toEqual(['EXECUTING', 'PENDING_PROVIDER', 'DONE']);
  });

  it('make their clients reconnect to the other one on SIGTERM, and these miss no event', async () => {
    let gateway = first;
    const moving = watchOrder(() => gateway(), order(2));
    const staying = watchOrder(second, order(2));
    await expect.poll(() => moving.told).toEqual(['EXECUTING']);
    await expect.poll(() => staying.told).toEqual(['EXECUTING']);
    gateway = second;
    const stopped = gateways[0].stop();
    move(2, 'pending-provider');
    expect(await stopped).toBe(0);
    expect(moving.closed).toEqual([1001]);
    await expect.poll(() => moving.told).toEqual(['EXECUTING', 'PENDING_PROVIDER']);
    move(2, 'done');
    expect(await Promise.all([moving.ended, staying.ended])).toEqual(['complete', 'complete']);
    expect(staying.told).toEqual(['EXECUTING', 'PENDING_PROVIDER', 'DONE']);
    expect(moving.told).toEqual(['EXECUTING', 'PENDING_PROVIDER', 'DONE']);
    await restart(0);
  });

  it('share the list poll of inboxes and of many orders, which continues when one process is killed', async () => {
    let gateway = first;
    const inboxes = [watchList(() => gateway()), watchList(second)];
    const watched = [3, 4, 5, 6].flatMap((index) => [
      watchOrder(() => gateway(), order(index)),
      watchOrder(second, order(index)),
    ]);
    await expect.poll(() => watched.every(({ told }) => told.length === 1)).toBe(true);
    await pollAsOne();
    const line = (index: number, state: string) => `${order(index).uuid} ${state}`;
    move(3, 'done');
    await expect.poll(() => inboxes.map(({ told }) => told)).toEqual([[line(3, 'DONE')], [line(3, 'DONE')]]);
    await Promise.all(watched.slice(0, 2).map(({ ended }) => ended));

    gateway = second;
    await gateways[0].kill();
    move(4, 'erred');
    move(7, 'done');
    const seen = [line(3, 'DONE'), line(4, 'ERRED'), line(7, 'DONE')];
    await expect.poll(() => [...(inboxes[1]?.told ?? [])].sort()).toEqual([...seen].sort());
    for (const one of watched.slice(2, 4)) {
      await one.ended;
      expect(one.told).toEqual(['EXECUTING', 'ERRED']);
    }
    await pollAsOne();
  });
});
