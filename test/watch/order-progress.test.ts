import { createClient } from 'graphql-ws';
import { beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { moveOrder } from '../../sandbox/src/life.ts';
import type { Order } from '../../sandbox/src/world/types.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests look into events of any shape
type Event = { data?: any; errors?: readonly { extensions?: { code?: string } }[] };

const document = `subscription ($uuid: UUID!) {
  orderProgress(uuid: $uuid) { state resource { name } }
}`;

const outputs = `subscription ($uuid: UUID!) {
  orderProgress(uuid: $uuid) { state output }
}`;

const throughErred = `subscription ($uuid: UUID!) {
  orderProgress(uuid: $uuid, throughErred: true) { state }
}`;

interface Watch {
  readonly events: Event[];
  readonly ended: Promise<unknown>;
  stop(): void;
}

function overWebSocket(gateway: Gateway, uuid: string, token: string, selection = document): Watch {
  const events: Event[] = [];
  const client = createClient({
    url: `${gateway.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { Authorization: `Token ${token}` },
    retryAttempts: 0,
  });
  let stop = (): void => {};
  const ended = new Promise<unknown>((resolve) => {
    stop = client.subscribe(
      { query: selection, variables: { uuid } },
      {
        next: (event) => events.push(event as Event),
        error: (error) => resolve(error),
        complete: () => resolve('complete'),
      },
    );
  }).finally(() => client.dispose());
  return { events, ended, stop };
}

function overSse(gateway: Gateway, uuid: string, token: string, selection = document): Watch {
  const events: Event[] = [];
  const controller = new AbortController();
  const ended = (async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        accept: 'text/event-stream',
        'content-type': 'application/json',
        authorization: `Token ${token}`,
      },
      body: JSON.stringify({ query: selection, variables: { uuid } }),
      signal: controller.signal,
    });
    let text = '';
    let complete = false;
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString('utf8');
      let end = text.indexOf('\n\n');
      for (; end >= 0; end = text.indexOf('\n\n')) {
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        const data = /^data: ?(.+)$/m.exec(block)?.[1];
        if (/^event: ?next$/m.test(block) && data) events.push(JSON.parse(data) as Event);
        if (/^event: ?complete$/m.test(block)) complete = true;
      }
    }
    return complete ? 'complete' : 'cut';
  })().catch((error: unknown) => error);
  return { events, ended, stop: () => controller.abort() };
}

const states = (watch: Watch): string[] => watch.events.map(({ data }) => data?.orderProgress?.state);

describe.each([
  ['WebSocket', overWebSocket],
  ['SSE', overSse],
] as const)('orderProgress over %s', (_name, watch) => {
  let gateway: Gateway;
  let uuid: string;

  beforeEach(async () => {
    gateway = await startGateway({ resources: 300 }, { POLL_INTERVAL_MS: '50' });
    uuid = gateway.sandbox.demo.order;
    return () => gateway.close();
  });

  const polls = (): number =>
    gateway.sandbox.requests.filter(({ path }) => path === `/api/marketplace-orders/${uuid}/`).length;

  const act = (name: string): Promise<unknown> =>
    gateway.query(
      `mutation ($uuid: UUID!) { ${name}(input: { uuid: $uuid }) { userErrors { message } } }`,
      { uuid },
      gateway.sandbox.tokens.staff,
    );

  it('tells the state at once, each change once, the last state always, and completes once', async () => {
    const { owner } = gateway.sandbox.tokens;
    const progress = watch(gateway, uuid, owner);
    await expect.poll(() => states(progress)).toEqual(['PENDING_PROVIDER']);
    await act('approveOrderAsProvider');
    await expect.poll(() => states(progress)).toEqual(['PENDING_PROVIDER', 'EXECUTING']);
    await act('setOrderDone');
    expect(await progress.ended).toBe('complete');
    expect(states(progress)).toEqual(['PENDING_PROVIDER', 'EXECUTING', 'DONE']);
    expect(progress.events[0]?.data.orderProgress.resource.name).toEqual(expect.any(String));
  });

  it('is one poll for all who watch with one credential, and none when nobody does', async () => {
    const { owner } = gateway.sandbox.tokens;
    const many = Array.from({ length: 20 }, () =>
      watch(gateway, uuid, owner, 'subscription ($uuid: UUID!) { orderProgress(uuid: $uuid) { state } }'),
    );
    await expect.poll(() => many.every((one) => one.events.length === 1)).toBe(true);
    gateway.sandbox.requests.length = 0;
    const began = performance.now();
    await expect.poll(polls).toBeGreaterThan(8);
    expect(polls() / ((performance.now() - began) / 50)).toBeLessThan(1.6);
    for (const one of many) one.stop();
    await expect.poll(() => gateway.watches.inspect().loops).toBe(0);
    // A poll that was on its way may still arrive.
    await new Promise((resolve) => setTimeout(resolve, 100));
    gateway.sandbox.requests.length = 0;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(polls()).toBe(0);
  });

  it('ends at once with the coded error for an order that the caller does not see', async () => {
    const progress = watch(gateway, uuid, gateway.sandbox.tokens.secondProvider);
    expect(await progress.ended).toBe('complete');
    expect(progress.events).toHaveLength(1);
    expect(progress.events[0]?.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  });

  it('ends with UNAUTHENTICATED when the token dies midway', async () => {
    const { owner } = gateway.sandbox.tokens;
    const progress = watch(gateway, uuid, owner);
    await expect.poll(() => states(progress)).toEqual(['PENDING_PROVIDER']);
    gateway.sandbox.world.userByToken.delete(owner);
    expect(await progress.ended).toBe('complete');
    expect(progress.events.at(-1)?.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  /** The order in the sandbox, to be moved behind the back of the gateway. */
  const order = (): Order => {
    const found = gateway.sandbox.world.orders.find((one) => one.uuid === uuid);
    if (!found) throw new Error('no order');
    return found;
  };
  const move = (state: Order['state']): void => moveOrder(gateway.sandbox.world, order(), state);

  it('tells states in their order, none twice, when they move faster than polls, and the last one always', async () => {
    const progress = watch(gateway, uuid, gateway.sandbox.tokens.owner, outputs);
    await expect.poll(() => progress.events.length).toBe(1);
    move('executing');
    for (let step = 0; step < 40; step += 1) {
      order().output = String(step);
      order().modified = Date.now();
      gateway.sandbox.world.touch();
      await new Promise((resolve) => setTimeout(resolve, 8));
    }
    move('done');
    expect(await progress.ended).toBe('complete');
    expect(states(progress).at(-1)).toBe('DONE');
    const steps = progress.events.slice(1).map(({ data }) => Number(data.orderProgress.output));
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.at(-1)).toBe(39);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    const told = progress.events.map(({ data }) => JSON.stringify(data));
    expect(new Set(told).size).toBe(told.length);
  });

  it('tells the end alone of an order that has ended, and begins anew when that is retried', async () => {
    const { owner } = gateway.sandbox.tokens;
    move('erred');
    const ended = watch(gateway, uuid, owner);
    expect(await ended.ended).toBe('complete');
    expect(states(ended)).toEqual(['ERRED']);
    move('executing');
    const again = watch(gateway, uuid, owner);
    await expect.poll(() => states(again)).toEqual(['EXECUTING']);
    move('done');
    expect(await again.ended).toBe('complete');
    expect(states(again)).toEqual(['EXECUTING', 'DONE']);
  });

  it('goes on when the order has erred for who asks for that, and for nobody else', async () => {
    const { owner } = gateway.sandbox.tokens;
    const going = watch(gateway, uuid, owner, throughErred);
    const ending = watch(gateway, uuid, owner);
    await expect.poll(() => [states(going), states(ending)].map((one) => one.length)).toEqual([1, 1]);
    move('erred');
    expect(await ending.ended).toBe('complete');
    await expect.poll(() => states(going).at(-1)).toBe('ERRED');
    expect(states(ending)).toEqual(['PENDING_PROVIDER', 'ERRED']);
    move('executing');
    // The state that the others know may be that from before.
    const again = watch(gateway, uuid, owner);
    await expect.poll(() => states(again)).toEqual(['EXECUTING']);
    await expect.poll(() => states(going).at(-1)).toBe('EXECUTING');
    move('done');
    expect(await Promise.all([going.ended, again.ended])).toEqual(['complete', 'complete']);
    expect(states(going)).toEqual(['PENDING_PROVIDER', 'ERRED', 'EXECUTING', 'DONE']);
    expect(gateway.watches.inspect().loops).toBe(0);
  });

  it('ends with NOT_FOUND when the order vanishes', async () => {
    const progress = watch(gateway, uuid, gateway.sandbox.tokens.owner);
    await expect.poll(() => states(progress)).toEqual(['PENDING_PROVIDER']);
    gateway.sandbox.world.dropOrder(order());
    gateway.sandbox.world.touch();
    expect(await progress.ended).toBe('complete');
    expect(progress.events).toHaveLength(2);
    expect(progress.events[1]?.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    expect(gateway.watches.inspect().loops).toBe(0);
  });
});
