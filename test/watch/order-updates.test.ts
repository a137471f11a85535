import { beforeEach, describe, expect, it } from 'vitest';
import type { Order } from '../../sandbox/src/world/types.ts';
import { createIdentity } from '../../src/identity/identity.ts';
import { Inbox, maxUnread } from '../../src/watch/inbox.ts';
import { createLocalFleet } from '../../src/watch/local-fleet.ts';
import type { ListQuery } from '../../src/watch/row-kind.ts';
import { createWatches } from '../../src/watch/watches.ts';
import { withToken } from '../support/identity.ts';
import { intervalMs, type Reader, readAll, startWatching, statesOf, type Watching } from './watching.ts';

describe('order updates', () => {
  let watching: Watching;
  let orders: Order[];
  let list: ListQuery;

  beforeEach(async () => {
    watching = await startWatching();
    orders = watching.openOrders(300);
    list = [['provider_uuid', orders[0]?.offering.customer.uuid ?? '']];
    return () => watching.close();
  });

  async function open(states: readonly string[] | null = null): Promise<Reader> {
    const { owner } = watching.sandbox.tokens;
    const filter = { states: states && new Set(states), types: null };
    watching.requests();
    const reader = readAll((signal) =>
      watching.watches.updates('orders', withToken(`Token ${owner}`), list, filter, signal),
    );
    await watching.time.pass(4 * intervalMs);
    return reader;
  }

  it('arrive soon after a write with the same credential, from any address', async () => {
    const authorization = `Token ${watching.sandbox.tokens.owner}`;
    const { upstream } = watching;
    const watches = createWatches({
      upstream,
      fleet: createLocalFleet(),
      intervalMs: 60_000,
      outageMs: 60_000,
      maxConcurrency: 2,
    });
    const filter = { states: null, types: null };
    const there = createIdentity({ authorization, address: '192.0.2.1', language: 'et' });
    const reader = readAll((signal) => watches.updates('orders', there, list, filter, signal));
    await watching.time.rest();
    expect(watching.requests().lists).toBeGreaterThan(0);
    const [order] = orders;
    if (!order) throw new Error('No order');
    watching.move(order, 'done');
    watches.expectChange(createIdentity({ authorization: 'Token other' }), order.uuid);
    await watching.time.rest();
    expect(reader.seen).toEqual([]);
    watches.expectChange(createIdentity({ authorization, address: '192.0.2.2' }), order.uuid);
    await watching.time.rest();
    expect(statesOf(reader)).toEqual(['done']);
    watches.close();
  });

  it('begin without events and contain each change of any order once', async () => {
    const reader = await open();
    expect(reader.seen).toEqual([]);
    for (const order of orders.slice(0, 5)) watching.move(order, 'done');
    await watching.time.until(() => expect(reader.seen.length).toBe(5));
    await watching.time.pass(4 * intervalMs);
    expect(new Set(reader.seen.map(({ uuid }) => uuid)).size).toBe(5);
    expect(statesOf(reader)).toEqual(Array(5).fill('done'));
    reader.stop();
    await watching.time.until(() => expect(watching.watches.inspect()).toEqual({ loops: 0, lists: 0 }));
  });

  it('share one list poll between all readers and with the watches of single orders', async () => {
    const readers = await Promise.all([open(), open(['executing']), open(['done'])]);
    const { owner } = watching.sandbox.tokens;
    const singles = orders
      .slice(0, 3)
      .map(({ uuid }) =>
        readAll((signal) => watching.watches.order(withToken(`Token ${owner}`), uuid, signal)),
      );
    await watching.time.until(() => expect(singles.map(({ seen }) => seen.length)).toEqual([1, 1, 1]));
    watching.requests();
    await watching.time.pass(10 * intervalMs);
    const { lists, single: one } = watching.requests();
    expect(one).toBe(0);
    expect(lists).toBeGreaterThanOrEqual(9);
    expect(lists).toBeLessThanOrEqual(14);
    for (const reader of [...readers, ...singles]) reader.stop();
    await watching.time.until(() => expect(watching.watches.inspect()).toEqual({ loops: 0, lists: 0 }));
  });

  it('report that a single watched order was deleted, which its own poll shows', async () => {
    const reader = await open();
    const { owner } = watching.sandbox.tokens;
    const [first] = orders;
    if (!first) throw new Error('no orders');
    const single = readAll((signal) =>
      watching.watches.order(withToken(`Token ${owner}`), first.uuid, signal),
    );
    await watching.time.until(() => expect(single.seen.length).toBe(1));
    watching.sandbox.world.dropOrder(first);
    watching.sandbox.world.touch();
    await watching.time.until(() => expect(single.errors).toMatchObject([{ status: 404 }]));
    await watching.time.until(() => expect(reader.gone).toEqual([first.uuid]));
    reader.stop();
  });

  it('report once that an order leaves the selected states, and nothing about it afterwards', async () => {
    const [first] = orders;
    if (!first) throw new Error('no orders');
    const leaving = await open(['executing']);
    const entering = await open(['done']);
    watching.move(first, 'erred');
    await watching.time.until(() => expect(statesOf(leaving)).toEqual(['erred']));
    first.output = 'too late';
    first.modified = Date.now();
    watching.sandbox.world.touch();
    await watching.time.pass(4 * intervalMs);
    expect(statesOf(leaving)).toEqual(['erred']);
    expect(statesOf(entering)).toEqual([]);
  });

  it('report deleted orders to watchers of their states, soon after the write', async () => {
    const [first, second] = orders;
    if (!first || !second) throw new Error('no orders');
    const pending = await open(['pending-provider']);
    const executing = await open(['executing']);
    const all = await open();
    for (const order of [first, second]) watching.sandbox.world.dropOrder(order);
    watching.sandbox.world.touch();
    watching.requests();
    watching.watches.expectChange(withToken(`Token ${watching.sandbox.tokens.owner}`), first.uuid);
    const both = [first.uuid, second.uuid].sort();
    await watching.time.until(() =>
      expect([all, executing].map(({ gone }) => [...gone].sort())).toEqual([both, both]),
    );
    await watching.time.pass(2 * intervalMs);
    expect([pending.gone, all.gone.length, all.seen]).toEqual([[], 2, []]);
    expect(watching.requests().single).toBe(2);
  });

  it('contain no event for orders that did not change, also when watched orders are verified', async () => {
    const reader = await open();
    const { owner } = watching.sandbox.tokens;
    for (const { uuid } of orders.slice(0, 10)) {
      readAll((signal) => watching.watches.order(withToken(`Token ${owner}`), uuid, signal));
    }
    const isSearched = () =>
      watching.sandbox.requests.some(
        ({ method, query }) =>
          method === 'GET' &&
          query.some(([name]) => name === 'state') &&
          !query.some(([name]) => name === 'modified'),
      );
    await watching.time.until(() => expect(watching.watches.inspect().loops).toBe(11));
    await watching.time.pass(2 * intervalMs);
    watching.requests();
    const [gone] = orders.slice(-1);
    if (!gone) throw new Error('no orders');
    watching.sandbox.world.dropOrder(gone);
    watching.sandbox.world.touch();
    await watching.time.until(() => isSearched());
    await watching.time.pass(2 * intervalMs);
    expect(reader.seen).toEqual([]);
  });

  it('end with an error if their reader is too slow, and keep the newest state of each order', async () => {
    let closed = 0;
    const inbox = new Inbox('orders', { states: null, types: null }, () => {
      closed += 1;
    });
    inbox.offer('a', { state: 'executing' }, null);
    inbox.offer('b', { state: 'executing' }, null);
    inbox.offer('a', { state: 'done' }, 'executing');
    expect(await inbox.next()).toEqual({ value: { value: { state: 'done' } }, done: false });
    for (let order = 0; order <= maxUnread; order += 1) inbox.offer(String(order), { state: 'done' }, null);
    expect(await inbox.next()).toMatchObject({ value: { error: { name: 'TooManyUnread' } } });
    expect(await inbox.next()).toEqual({ value: undefined, done: true });
    expect(closed).toBe(1);
  });
});
