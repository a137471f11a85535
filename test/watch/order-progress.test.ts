import { beforeEach, describe, expect, it } from 'vitest';
import { moveOrder } from '../../sandbox/src/simulation.ts';
import type { Order } from '../../sandbox/src/world/types.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { overSse, overWebSocket, type Subscription } from '../support/subscriptions.ts';
import { type VirtualTime, virtualTime } from '../support/time.ts';
import { until } from '../support/until.ts';

const intervalMs = 1_000;

const document = `subscription ($uuid: UUID!) {
  orderProgress(uuid: $uuid) { state resource { name } }
}`;

const outputs = `subscription ($uuid: UUID!) {
  orderProgress(uuid: $uuid) { state output }
}`;

const throughErred = `subscription ($uuid: UUID!) {
  orderProgress(uuid: $uuid, throughErred: true) { state }
}`;

const states = (watch: Subscription): string[] => watch.events.map(({ data }) => data?.orderProgress?.state);

describe.each([
  ['WebSocket', overWebSocket],
  ['SSE', overSse],
] as const)('orderProgress over %s', (_name, subscribe) => {
  let time: VirtualTime;
  let gateway: Gateway;
  let uuid: string;

  beforeEach(async () => {
    time = await virtualTime();
    gateway = await startGateway({ resources: 300 }, { POLL_INTERVAL_MS: String(intervalMs) });
    uuid = gateway.sandbox.demo.order;
    return () => {
      time.end();
      return gateway.close();
    };
  });

  const watch = (token: string, query = document): Subscription =>
    subscribe({ url: gateway.url, token, query, variables: { uuid } });

  const polls = (): number =>
    gateway.sandbox.requests.filter(({ path }) => path === `/api/marketplace-orders/${uuid}/`).length;

  const act = (name: string): Promise<unknown> =>
    gateway.query(
      `mutation ($uuid: UUID!) { ${name}(input: { uuid: $uuid }) { userErrors { message } } }`,
      { uuid },
      gateway.sandbox.tokens.staff,
    );

  it('sends the state immediately, each change once, always the last state, and completes once', async () => {
    const { owner } = gateway.sandbox.tokens;
    const progress = watch(owner);
    // No time passes before the first state.
    await until(() => progress.events.length === 1);
    expect(states(progress)).toEqual(['PENDING_PROVIDER']);
    await act('approveOrderAsProvider');
    await time.until(() => expect(states(progress)).toEqual(['PENDING_PROVIDER', 'EXECUTING']));
    await act('setOrderDone');
    expect(await time.during(progress.ended)).toBe('complete');
    expect(states(progress)).toEqual(['PENDING_PROVIDER', 'EXECUTING', 'DONE']);
    expect(progress.events[0]?.data.orderProgress.resource.name).toEqual(expect.any(String));
  });

  it('needs one poll in each interval for all watchers with one credential, and none without watchers', async () => {
    const { owner } = gateway.sandbox.tokens;
    const many = Array.from({ length: 20 }, () =>
      watch(owner, 'subscription ($uuid: UUID!) { orderProgress(uuid: $uuid) { state } }'),
    );
    await time.until(() => many.every((one) => one.events.length === 1));
    gateway.sandbox.requests.length = 0;
    await time.pass(10 * intervalMs);
    // Intervals vary by a twentieth.
    expect(polls()).toBeGreaterThanOrEqual(9);
    expect(polls()).toBeLessThanOrEqual(11);
    for (const one of many) one.stop();
    await until(() => gateway.watches.inspect().loops === 0);
    await time.rest();
    gateway.sandbox.requests.length = 0;
    await time.pass(10 * intervalMs);
    expect(polls()).toBe(0);
  });

  it('ends immediately with the error code for an order that the caller cannot see', async () => {
    const progress = watch(gateway.sandbox.tokens.secondProvider);
    expect(await progress.ended).toBe('complete');
    expect(progress.events).toHaveLength(1);
    expect(progress.events[0]?.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  });

  it('ends with UNAUTHENTICATED when the token expires midway', async () => {
    const { owner } = gateway.sandbox.tokens;
    const progress = watch(owner);
    await time.until(() => expect(states(progress)).toEqual(['PENDING_PROVIDER']));
    gateway.sandbox.world.userByToken.delete(owner);
    expect(await time.during(progress.ended)).toBe('complete');
    expect(progress.events.at(-1)?.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  /** The order in the sandbox, to be changed without the gateway. */
  const order = (): Order => {
    const found = gateway.sandbox.world.orders.find((one) => one.uuid === uuid);
    if (!found) throw new Error('no order');
    return found;
  };
  const move = (state: Order['state']): void => moveOrder(gateway.sandbox.world, order(), state);

  it('sends states in their order, none twice, even if they change faster than the polls, and always the last one', async () => {
    const progress = watch(gateway.sandbox.tokens.owner, outputs);
    await time.until(() => expect(progress.events.length).toBe(1));
    move('executing');
    for (let step = 0; step < 40; step += 1) {
      order().output = String(step);
      order().modified = Date.now();
      gateway.sandbox.world.touch();
      await time.pass(intervalMs / 6);
    }
    move('done');
    expect(await time.during(progress.ended)).toBe('complete');
    expect(states(progress).at(-1)).toBe('DONE');
    const steps = progress.events.slice(1).map(({ data }) => Number(data.orderProgress.output));
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.at(-1)).toBe(39);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    const told = progress.events.map(({ data }) => JSON.stringify(data));
    expect(new Set(told).size).toBe(told.length);
  });

  it('sends only the last state of an order that has ended, and starts again when the order is retried', async () => {
    const { owner } = gateway.sandbox.tokens;
    move('erred');
    const ended = watch(owner);
    expect(await time.during(ended.ended)).toBe('complete');
    expect(states(ended)).toEqual(['ERRED']);
    move('executing');
    const again = watch(owner);
    await time.until(() => expect(states(again)).toEqual(['EXECUTING']));
    move('done');
    expect(await time.during(again.ended)).toBe('complete');
    expect(states(again)).toEqual(['EXECUTING', 'DONE']);
  });

  it('continues after the order has erred for callers who select this, and ends for all others', async () => {
    const { owner } = gateway.sandbox.tokens;
    const going = watch(owner, throughErred);
    const ending = watch(owner);
    await time.until(() => expect([states(going), states(ending)].map((one) => one.length)).toEqual([1, 1]));
    move('erred');
    expect(await time.during(ending.ended)).toBe('complete');
    await time.until(() => expect(states(going).at(-1)).toBe('ERRED'));
    expect(states(ending)).toEqual(['PENDING_PROVIDER', 'ERRED']);
    move('executing');
    // The others may still know the previous state.
    const again = watch(owner);
    await time.until(() => expect(states(again)).toEqual(['EXECUTING']));
    await time.until(() => expect(states(going).at(-1)).toBe('EXECUTING'));
    move('done');
    expect(await time.during(Promise.all([going.ended, again.ended]))).toEqual(['complete', 'complete']);
    expect(states(going)).toEqual(['PENDING_PROVIDER', 'ERRED', 'EXECUTING', 'DONE']);
    expect(gateway.watches.inspect().loops).toBe(0);
  });

  it('ends with NOT_FOUND when the order is deleted', async () => {
    const progress = watch(gateway.sandbox.tokens.owner);
    await time.until(() => expect(states(progress)).toEqual(['PENDING_PROVIDER']));
    gateway.sandbox.world.dropOrder(order());
    gateway.sandbox.world.touch();
    expect(await time.during(progress.ended)).toBe('complete');
    expect(progress.events).toHaveLength(2);
    expect(progress.events[1]?.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    expect(gateway.watches.inspect().loops).toBe(0);
  });
});
