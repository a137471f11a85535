import { createClient } from 'graphql-ws';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { moveOrder } from '../../sandbox/src/life.ts';
import { type Sandbox, startSandbox } from '../../sandbox/src/sandbox.ts';
import { type Gateway, gatewayBefore } from '../support/gateway.ts';
import { hasRedis, type RedisServer, startRedis } from '../support/redis-server.ts';

const intervalMs = 100;
/** Connections of one gateway to Redis: for what is watched, and for what is stored. */
const connectionsEach = 2;
const document =
  'subscription ($uuid: UUID!, $throughErred: Boolean!) { orderProgress(uuid: $uuid, throughErred: $throughErred) { state } }';
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Watch {
  /** States and error codes, each with its time; a state that is told again after a reconnection is kept once. */
  readonly seen: { what: string; at: number }[];
  readonly ended: Promise<unknown>;
  stop(): void;
}

/** Watches an order through the gateway that `url` names, and comes back when it is cut off. */
function watch(url: () => string, uuid: string, token: string, throughErred = false): Watch {
  const seen: Watch['seen'] = [];
  const client = createClient({
    url: () => `${url().replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { Authorization: `Token ${token}` },
    retryAttempts: 50,
    shouldRetry: () => true,
    retryWait: () => sleep(20),
  });
  let stop = (): void => {};
  const ended = new Promise<unknown>((resolve) => {
    stop = client.subscribe<{ orderProgress: { state: string } }>(
      { query: document, variables: { uuid, throughErred } },
      {
        next: ({ data, errors }) => {
          const what = data?.orderProgress?.state ?? String(errors?.[0]?.extensions?.code);
          if (seen.at(-1)?.what !== what) seen.push({ what, at: performance.now() });
        },
        error: (error) => resolve(error),
        complete: () => resolve('complete'),
      },
    );
  }).finally(() => client.dispose());
  return { seen, ended, stop };
}

const told = ({ seen }: Watch): string[] => seen.map(({ what }) => what);

describe.skipIf(!hasRedis)('two gateways on one Redis (skipped when redis-server is not installed)', () => {
  let redis: RedisServer;
  let sandbox: Sandbox;
  let gateways: [Gateway, Gateway];
  let watches: Watch[];
  let uuid: string;
  let owner: string;

  const environment = (): Record<string, string> => ({
    POLL_INTERVAL_MS: String(intervalMs),
    REDIS_URL: redis.url,
  });
  // A gateway of the test support closes its sandbox, and this one is shared.
  const start = (): Promise<Gateway> =>
    gatewayBefore({ ...sandbox, close: () => Promise.resolve() }, sandbox.url, environment());

  beforeEach(async () => {
    watches = [];
    redis = await startRedis();
    sandbox = await startSandbox({ live: false, record: true, resources: 300 });
    gateways = [await start(), await start()];
    await expect.poll(() => redis.connections()).toBe(2 * connectionsEach);
    uuid = sandbox.demo.order;
    owner = sandbox.tokens.owner;
  });
  afterEach(async () => {
    for (const one of watches) one.stop();
    await Promise.allSettled(gateways.map((gateway) => gateway.close()));
    await sandbox.close();
    await redis.close();
  });

  const watchAt = (index: 0 | 1, token = owner, throughErred = false): Watch => {
    const one = watch(() => gateways[index].url, uuid, token, throughErred);
    watches.push(one);
    return one;
  };
  const polls = (): number =>
    sandbox.requests.filter(
      ({ method, path }) => method === 'GET' && path.startsWith('/api/marketplace-orders/'),
    ).length;
  const pollsPerInterval = async (intervals: number): Promise<number> => {
    sandbox.requests.length = 0;
    const began = performance.now();
    await sleep(intervals * intervalMs);
    return polls() / ((performance.now() - began) / intervalMs);
  };
  /** Acts on the REST API behind the back of both gateways. */
  const act = async (name: string): Promise<void> => {
    const response = await fetch(`${sandbox.url}/api/marketplace-orders/${uuid}/${name}/`, {
      method: 'POST',
      headers: { authorization: `Token ${sandbox.tokens.staff}`, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(response.status).toBeLessThan(300);
  };

  it('poll as often as one, and both tell every change', async () => {
    const both = [watchAt(0), watchAt(1)];
    await expect.poll(() => both.map(told)).toEqual([['PENDING_PROVIDER'], ['PENDING_PROVIDER']]);
    // Where one gets no core for a while, the right to poll is lost, and both poll meanwhile.
    await expect.poll(() => pollsPerInterval(8), { interval: 0 }).toBeLessThanOrEqual(1.25);
    await expect.poll(polls).toBeGreaterThan(3);
    await act('approve_by_provider');
    await expect.poll(() => both.map((one) => told(one).at(-1))).toEqual(['EXECUTING', 'EXECUTING']);
    await act('set_state_done');
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual(['complete', 'complete']);
    for (const one of both) expect(told(one)).toEqual(['PENDING_PROVIDER', 'EXECUTING', 'DONE']);
    expect(gateways.map(({ watches: { inspect } }) => inspect().loops)).toEqual([0, 0]);
  });

  it('go on together when the order has erred, for those who ask for that', async () => {
    const going = [watchAt(0, owner, true), watchAt(1, owner, true)];
    const ending = watchAt(1);
    await expect.poll(() => [...going, ending].map((one) => told(one).length)).toEqual([1, 1, 1]);
    const order = sandbox.world.orders.find((one) => one.uuid === uuid);
    if (!order) throw new Error('no order');
    moveOrder(sandbox.world, order, 'erred');
    expect(await ending.ended).toBe('complete');
    await expect.poll(() => going.map((one) => told(one).at(-1))).toEqual(['ERRED', 'ERRED']);
    moveOrder(sandbox.world, order, 'executing');
    await expect.poll(() => going.map((one) => told(one).at(-1))).toEqual(['EXECUTING', 'EXECUTING']);
    moveOrder(sandbox.world, order, 'done');
    expect(await Promise.all(going.map(({ ended }) => ended))).toEqual(['complete', 'complete']);
    for (const one of going) expect(told(one).slice(-3)).toEqual(['ERRED', 'EXECUTING', 'DONE']);
  });

  it('lose no subscriber and tell none a wrong state when each gateway goes in turn', async () => {
    const both = [watchAt(0), watchAt(1)];
    await expect.poll(() => both.map(told)).toEqual([['PENDING_PROVIDER'], ['PENDING_PROVIDER']]);
    const [first, second] = gateways;
    gateways[0] = second;
    await first.close();
    await act('approve_by_provider');
    await expect.poll(() => both.map((one) => told(one).at(-1))).toEqual(['EXECUTING', 'EXECUTING']);
    gateways[0] = await start();
    gateways[1] = gateways[0];
    await second.close();
    await act('set_state_done');
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual(['complete', 'complete']);
    for (const one of both) expect(told(one)).toEqual(['PENDING_PROVIDER', 'EXECUTING', 'DONE']);
  });

  it('tell each credential what it may see, and put none of them into Redis', async () => {
    const mine = watchAt(0);
    await expect.poll(() => told(mine)).toEqual(['PENDING_PROVIDER']);
    const foreign = watchAt(1, sandbox.tokens.secondProvider);
    await foreign.ended;
    expect(told(foreign)).toEqual(['NOT_FOUND']);
    await expect.poll(async () => (await redis.dump()).length).toBeGreaterThan(0);
    const stored = JSON.stringify(await redis.dump());
    for (const token of Object.values(sandbox.tokens)) expect(stored).not.toContain(token);
    mine.stop();
    await mine.ended;
    await expect.poll(() => gateways[0].watches.inspect().loops).toBe(0);
    await expect.poll(() => redis.dump()).toEqual([]);
    await expect.poll(() => redis.subscribers()).toBe(0);
  });
});
