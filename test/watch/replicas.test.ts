import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/src/sandbox.ts';
import { moveOrder } from '../../sandbox/src/simulation.ts';
import { type Gateway, gatewayBefore } from '../support/gateway.ts';
import { type LiveClient, liveClient } from '../support/live-client.ts';
import { hasRedis, type RedisServer, startRedis } from '../support/redis-server.ts';
import { type VirtualTime, virtualTime } from '../support/time.ts';
import { until } from '../support/until.ts';

/** Far more than the real time of a test, which also passes in Redis. */
const intervalMs = 20_000;
/** Connections of one gateway to Redis: for watches, and for the store. */
const connectionsEach = 2;
const document =
  'subscription ($uuid: UUID!, $throughErred: Boolean!) { orderProgress(uuid: $uuid, throughErred: $throughErred) { state } }';

describe.skipIf(!hasRedis)('two gateways on one Redis (skipped when redis-server is not installed)', () => {
  let time: VirtualTime;
  let redis: RedisServer;
  let sandbox: Sandbox;
  let gateways: [Gateway, Gateway];
  let watches: LiveClient[];
  let uuid: string;
  let owner: string;

  const environment = (): Record<string, string> => ({
    POLL_INTERVAL_MS: String(intervalMs),
    REDIS_URL: redis.url,
  });
  // A gateway of the test support closes its sandbox, but this one is shared.
  const start = (): Promise<Gateway> =>
    gatewayBefore({ ...sandbox, close: () => Promise.resolve() }, sandbox.url, environment());

  beforeEach(async () => {
    watches = [];
    redis = await startRedis();
    time = await virtualTime({ outside: { stepMs: intervalMs / 20, pass: (ms) => redis.pass(ms) } });
    sandbox = await startSandbox({ live: false, record: true, resources: 300 });
    gateways = [await start(), await start()];
    await until(async () => (await redis.connections()) === 2 * connectionsEach);
    uuid = sandbox.demo.order;
    owner = sandbox.tokens.owner;
  });
  afterEach(async () => {
    for (const one of watches) one.stop();
    time.end();
    await Promise.allSettled(gateways.map((gateway) => gateway.close()));
    await sandbox.close();
    await redis.close();
  });

  const watchAt = (index: 0 | 1, token = owner, throughErred = false): LiveClient => {
    const one = liveClient({
      url: () => gateways[index].url,
      token,
      query: document,
      variables: { uuid, throughErred },
      read: ({ orderProgress }) => String(orderProgress?.state),
    });
    watches.push(one);
    return one;
  };
  const polls = (): number =>
    sandbox.requests.filter(
      ({ method, path }) => method === 'GET' && path.startsWith('/api/marketplace-orders/'),
    ).length;
  /** Acts on the REST API without the gateways. */
  const act = async (name: string): Promise<void> => {
    const response = await fetch(`${sandbox.url}/api/marketplace-orders/${uuid}/${name}/`, {
      method: 'POST',
      headers: { authorization: `Token ${sandbox.tokens.staff}`, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(response.status).toBeLessThan(300);
  };

  it('poll as often as one, and both send every change', async () => {
    const both = [watchAt(0), watchAt(1)];
    await time.until(() =>
      expect(both.map(({ told }) => told)).toEqual([['PENDING_PROVIDER'], ['PENDING_PROVIDER']]),
    );
    sandbox.requests.length = 0;
    await time.pass(10 * intervalMs);
    expect(polls()).toBeGreaterThanOrEqual(9);
    // Two that share nothing poll twenty times.
    expect(polls()).toBeLessThanOrEqual(12);
    await act('approve_by_provider');
    await time.until(() => expect(both.map((one) => one.told.at(-1))).toEqual(['EXECUTING', 'EXECUTING']));
    await act('set_state_done');
    expect(await time.during(Promise.all(both.map(({ ended }) => ended)))).toEqual(['complete', 'complete']);
    for (const one of both) expect(one.told).toEqual(['PENDING_PROVIDER', 'EXECUTING', 'DONE']);
    expect(gateways.map(({ watches: { inspect } }) => inspect().loops)).toEqual([0, 0]);
  });

  it('continue together after the order has erred, for callers who select this', async () => {
    const going = [watchAt(0, owner, true), watchAt(1, owner, true)];
    const ending = watchAt(1);
    await time.until(() => expect([...going, ending].map((one) => one.told.length)).toEqual([1, 1, 1]));
    const order = sandbox.world.orders.find((one) => one.uuid === uuid);
    if (!order) throw new Error('no order');
    moveOrder(sandbox.world, order, 'erred');
    expect(await time.during(ending.ended)).toBe('complete');
    await time.until(() => expect(going.map((one) => one.told.at(-1))).toEqual(['ERRED', 'ERRED']));
    moveOrder(sandbox.world, order, 'executing');
    await time.until(() => expect(going.map((one) => one.told.at(-1))).toEqual(['EXECUTING', 'EXECUTING']));
    moveOrder(sandbox.world, order, 'done');
    expect(await time.during(Promise.all(going.map(({ ended }) => ended)))).toEqual(['complete', 'complete']);
    for (const one of going) expect(one.told.slice(-3)).toEqual(['ERRED', 'EXECUTING', 'DONE']);
  });

  it('lose no subscriber and send no wrong state when each gateway is replaced in turn', async () => {
    const both = [watchAt(0), watchAt(1)];
    await time.until(() =>
      expect(both.map(({ told }) => told)).toEqual([['PENDING_PROVIDER'], ['PENDING_PROVIDER']]),
    );
    const [first, second] = gateways;
    gateways[0] = second;
    await time.during(first.close());
    await act('approve_by_provider');
    await time.until(() => expect(both.map((one) => one.told.at(-1))).toEqual(['EXECUTING', 'EXECUTING']));
    gateways[0] = await start();
    gateways[1] = gateways[0];
    await time.during(second.close());
    await act('set_state_done');
    expect(await time.during(Promise.all(both.map(({ ended }) => ended)))).toEqual(['complete', 'complete']);
    for (const one of both) expect(one.told).toEqual(['PENDING_PROVIDER', 'EXECUTING', 'DONE']);
  });

  it('send each credential only what it may see, and put no credential into Redis', async () => {
    const mine = watchAt(0);
    await time.until(() => expect(mine.told).toEqual(['PENDING_PROVIDER']));
    const foreign = watchAt(1, sandbox.tokens.secondProvider);
    await time.during(foreign.ended);
    expect(foreign.told).toEqual(['NOT_FOUND']);
    const stored = await redis.dump();
    expect(stored.length).toBeGreaterThan(0);
    for (const token of Object.values(sandbox.tokens)) expect(JSON.stringify(stored)).not.toContain(token);
    mine.stop();
    await mine.ended;
    await time.until(() => expect(gateways[0].watches.inspect().loops).toBe(0));
    await time.until(async () => expect(await redis.dump()).toEqual([]));
    await until(async () => (await redis.subscribers()) === 0);
  });
});
