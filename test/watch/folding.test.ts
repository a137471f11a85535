import { beforeEach, describe, expect, it } from 'vitest';
import type { Order } from '../../sandbox/src/world/types.ts';
import { withToken } from '../support/identity.ts';
import { intervalMs, type Reader, readAll, startWatching, statesOf, type Watching } from './watching.ts';

describe('many watched orders of one provider', () => {
  let watching: Watching;
  let orders: Order[];

  beforeEach(async () => {
    watching = await startWatching();
    orders = watching.openOrders(300);
    expect(orders).toHaveLength(300);
    return () => watching.close();
  });

  const watch = (order: Order, token = watching.sandbox.tokens.owner): Reader =>
    readAll((signal) => watching.watches.order(withToken(`Token ${token}`), order.uuid, signal));

  async function watchAll(some: readonly Order[] = orders): Promise<Reader[]> {
    const readers = some.map((order) => watch(order));
    await watching.time.until(() => readers.every(({ seen }) => seen.length === 1));
    await watching.time.until(() => expect(watching.watches.inspect().lists).toBe(1));
    return readers;
  }

  it('begin with one list and not with a request for each', async () => {
    watching.requests();
    await watchAll();
    const { lists, single } = watching.requests();
    expect(single).toBeLessThan(10);
    expect(lists).toBeLessThan(12);
  });

  it('need one list poll in each interval, and none after the last watcher has left', async () => {
    const readers = await watchAll();
    watching.requests();
    await watching.time.pass(10 * intervalMs);
    const { lists, single } = watching.requests();
    // Intervals vary by a twentieth, and open orders are counted occasionally.
    expect(lists).toBeGreaterThanOrEqual(9);
    expect(lists).toBeLessThanOrEqual(14);
    expect(single).toBe(0);
    for (const reader of readers) reader.stop();
    await watching.time.rest();
    expect(watching.watches.inspect()).toEqual({ loops: 0, lists: 0 });
    expect(watching.upstream.inspect()).toMatchObject({ inFlight: 0, queued: 0 });
    watching.requests();
    await watching.time.pass(100 * intervalMs);
    expect(watching.requests()).toEqual({ lists: 0, single: 0 });
  });

  it('send each change once, in order, and complete with the last state', async () => {
    const readers = await watchAll();
    const [first, second, third] = orders;
    if (!first || !second || !third) throw new Error('no orders');
    first.output = 'half way';
    first.modified = Date.now();
    watching.sandbox.world.touch();
    await watching.time.until(() => expect(readers[0]?.seen.length).toBe(2));
    watching.move(first, 'done');
    watching.move(second, 'erred');
    await watching.time.until(() => readers.slice(0, 2).every(({ ended }) => ended));
    await watching.time.pass(3 * intervalMs);
    expect(readers[0]?.seen.map(({ state, output }) => [state, output])).toEqual([
      ['executing', orders[2]?.output],
      ['executing', 'half way'],
      ['done', 'half way'],
    ]);
    expect(statesOf(readers[1] as Reader)).toEqual(['executing', 'erred']);
    expect(readers.slice(2).every(({ seen, ended }) => seen.length === 1 && !ended)).toBe(true);
  });

  it('send no event for a change that no watcher can see', async () => {
    const readers = await watchAll();
    for (const order of orders) order.modified = Date.now();
    watching.sandbox.world.touch();
    await watching.time.pass(4 * intervalMs);
    expect(readers.every(({ seen }) => seen.length === 1)).toBe(true);
  });

  it('end with a 404 when they are deleted, which no list shows', async () => {
    const readers = await watchAll();
    watching.requests();
    const [gone] = orders;
    if (!gone) throw new Error('no orders');
    watching.sandbox.world.dropOrder(gone);
    watching.sandbox.world.touch();
    await watching.time.until(() => readers[0]?.ended === true);
    expect(readers[0]?.errors).toMatchObject([{ status: 404 }]);
    expect(readers.slice(1).every(({ ended }) => !ended)).toBe(true);
    expect(watching.requests().single).toBe(1);
  });

  it('also end with a 404 on servers of 2024, which do not know all states', async () => {
    watching.refuses = /state=pending-start-date/;
    const readers = await watchAll(orders.slice(0, 20));
    const [gone] = orders;
    if (!gone) throw new Error('no orders');
    watching.sandbox.world.dropOrder(gone);
    watching.sandbox.world.touch();
    await watching.time.until(() => readers[0]?.ended === true);
    expect(readers[0]?.errors).toMatchObject([{ status: 404 }]);
  });

  it('need at most a tenth more requests than the polls while nothing changes', async () => {
    await watchAll();
    watching.requests();
    await watching.time.pass(40 * intervalMs);
    const polls = watching.sandbox.requests.filter(({ query }) =>
      query.some(([name]) => name === 'modified'),
    ).length;
    const { lists, single } = watching.requests();
    expect(single).toBe(0);
    expect(lists - polls).toBeGreaterThan(0);
    expect(lists - polls).toBeLessThanOrEqual(4);
  });

  it('receive a change that becomes visible too late for the polls', async () => {
    const readers = await watchAll(orders.slice(0, 20));
    const [first] = orders;
    if (!first) throw new Error('no orders');
    const { modified } = first;
    watching.move(first, 'done');
    // A transaction that took a minute: its changes are older than everything that is polled.
    first.modified = modified + 1;
    await watching.time.until(() => readers[0]?.ended === true);
    expect(statesOf(readers[0] as Reader)).toEqual(['executing', 'done']);
  });

  it.each(['500', 'reset', 'not JSON'] as const)('survive an outage: %s', async (weather) => {
    const readers = await watchAll(orders.slice(0, 20));
    watching.weather = weather;
    await watching.time.pass(2 * intervalMs);
    const [first] = orders;
    if (!first) throw new Error('no orders');
    watching.move(first, 'done');
    await watching.time.pass(4 * intervalMs);
    expect(
      readers.every(({ seen, errors, ended }) => seen.length === 1 && errors.length + Number(ended) === 0),
    ).toBe(true);
    watching.weather = 'well';
    await watching.time.until(() => readers[0]?.ended === true);
    expect(statesOf(readers[0] as Reader)).toEqual(['executing', 'done']);
    await watching.time.pass(5 * intervalMs);
    expect(readers.slice(1).every(({ seen, ended }) => seen.length === 1 && !ended)).toBe(true);
  });

  it('all end with the refusal when the token expires', async () => {
    const readers = await watchAll(orders.slice(0, 20));
    watching.sandbox.world.userByToken.delete(watching.sandbox.tokens.owner);
    await watching.time.until(() => readers.every(({ ended }) => ended));
    expect(readers.every(({ errors }) => (errors[0] as { status?: number }).status === 401)).toBe(true);
    expect(watching.watches.inspect()).toEqual({ loops: 0, lists: 0 });
  });

  it('are polled individually while there are one or two', async () => {
    const readers = orders.slice(0, 2).map((order) => watch(order));
    await watching.time.until(() => readers.every(({ seen }) => seen.length === 1));
    await watching.time.pass(3 * intervalMs);
    expect(watching.watches.inspect()).toEqual({ loops: 2, lists: 0 });
  });

  it('show each credential what the REST API shows it', async () => {
    const { owner, staff, secondProvider } = watching.sandbox.tokens;
    const [order] = orders;
    if (!order) throw new Error('no orders');
    const some = orders.slice(0, 5);
    const [own, asStaff, stranger] = [owner, staff, secondProvider].map((token) =>
      some.map((one) => watch(one, token)),
    ) as [Reader[], Reader[], Reader[]];
    await watching.time.until(() => stranger.every(({ ended }) => ended));
    expect(stranger.every(({ seen, errors }) => seen.length === 0 && errors.length === 1)).toBe(true);
    await watching.time.until(() => expect(watching.watches.inspect().lists).toBe(2));
    watching.move(order, 'done');
    for (const [first] of [own, asStaff]) {
      await watching.time.until(() => first?.ended === true);
      expect(statesOf(first as Reader)).toEqual(['executing', 'done']);
    }
  });

  it('never go back to an earlier state, however fast an order changes, and start again when it is retried', async () => {
    const readers = await watchAll(orders.slice(0, 5));
    const [first] = orders;
    if (!first) throw new Error('no orders');
    for (let step = 0; step < 40; step += 1) {
      first.output = String(step);
      first.modified = Date.now();
      watching.sandbox.world.touch();
      await watching.time.pass(5);
    }
    watching.move(first, 'erred');
    await watching.time.until(() => readers[0]?.ended === true);
    const seen = readers[0]?.seen ?? [];
    const steps = seen.slice(1).map(({ output }) => Number(output));
    expect(steps.at(-1)).toBe(39);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(seen.at(-1)?.state).toBe('erred');
    watching.move(first, 'executing');
    const again = watch(first);
    await watching.time.until(() => expect(statesOf(again)).toEqual(['executing']));
    watching.move(first, 'done');
    await watching.time.until(() => again.ended);
    expect(statesOf(again)).toEqual(['executing', 'done']);
  });

  it('end immediately for an order that has ended, also if it ended without intermediate states', async () => {
    const [first] = orders;
    if (!first) throw new Error('no orders');
    watching.move(first, 'done');
    const reader = watch(first);
    await watching.time.until(() => reader.ended);
    expect(statesOf(reader)).toEqual(['done']);
    expect(watching.watches.inspect().loops).toBe(0);
  });
});
