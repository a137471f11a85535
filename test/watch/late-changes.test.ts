import { beforeEach, describe, expect, it } from 'vitest';
import type { Order } from '../../sandbox/src/world/types.ts';
import { createLocalFleet } from '../../src/watch/local-fleet.ts';
import type { ListQuery } from '../../src/watch/row-kind.ts';
import { createWatches, type Watches } from '../../src/watch/watches.ts';
import { withToken } from '../support/identity.ts';
import { type Reader, readAll, startWatching, statesOf, type Watching } from './watching.ts';

const intervalMs = 5_000;
const minute = 60_000;

describe('order updates, when the clock of the server was set back by a minute', () => {
  let watching: Watching;
  let orders: Order[];
  let reader: Reader;
  let watches: Watches;

  beforeEach(async () => {
    watching = await startWatching();
    orders = watching.openOrders(300);
    const { upstream, sandbox, time } = watching;
    watches = createWatches({
      upstream,
      fleet: createLocalFleet(),
      intervalMs,
      outageMs: minute,
      maxConcurrency: 2,
    });
    const list: ListQuery = [['provider_uuid', orders[0]?.offering.customer.uuid ?? '']];
    const filter = { states: null, types: null };
    reader = readAll((signal) =>
      watches.updates('orders', withToken(`Token ${sandbox.tokens.owner}`), list, filter, signal),
    );
    await time.rest();
    // The list learns the time of the server.
    moveTo(0, 'erred');
    await time.until(() => expect(statesOf(reader)).toEqual(['erred']));
    return async () => {
      watches.close();
      await watching.close();
    };
  });

  function moveTo(index: number, state: Order['state'], lateMs = 0): void {
    const order = orders[index];
    if (!order) throw new Error('no orders');
    watching.move(order, state);
    order.modified -= lateMs;
  }

  /** Requests for changes, and those of them for a further page. */
  function polls(): { all: number; furtherPages: number } {
    const asked = watching.sandbox.requests.filter(({ query }) =>
      query.some(([name]) => name === 'modified'),
    );
    const furtherPages = asked.filter(({ query }) => query.some(([name]) => name === 'page')).length;
    watching.requests();
    return { all: asked.length, furtherPages };
  }

  it('report each change once: the first within five minutes, and others with the next poll', async () => {
    const { time } = watching;
    moveTo(1, 'done', minute);
    moveTo(2, 'executing', minute);
    await time.pass(5.5 * minute);
    expect(statesOf(reader)).toEqual(['erred', 'done']);
    moveTo(3, 'done', minute);
    await time.pass(2 * intervalMs);
    expect(statesOf(reader)).toEqual(['erred', 'done', 'done']);
    moveTo(4, 'rejected', minute);
    await time.pass(2 * intervalMs);
    expect(statesOf(reader)).toEqual(['erred', 'done', 'done', 'rejected']);
    // A node whose clock was not set back.
    moveTo(5, 'done');
    await time.pass(2 * intervalMs);
    expect(statesOf(reader)).toEqual(['erred', 'done', 'done', 'rejected', 'done']);
    await time.pass(11 * minute);
    expect(reader.seen.length).toBe(5);
  });

  it('take no more requests', async () => {
    const { time } = watching;
    polls();
    await time.pass(4 * minute);
    const before = polls();
    expect(before.furtherPages).toBe(0);
    moveTo(1, 'done', minute);
    await time.pass(2 * minute);
    expect(statesOf(reader)).toEqual(['erred', 'done']);
    polls();
    await time.pass(4 * minute);
    const after = polls();
    expect(after.furtherPages).toBe(0);
    expect(after.all).toBeLessThanOrEqual(before.all + 2);
  });

  it('reach the watcher of a single order within a few minutes, and only once', async () => {
    const { time, sandbox } = watching;
    moveTo(1, 'executing');
    const single = readAll((signal) =>
      watches.order(withToken(`Token ${sandbox.tokens.owner}`), orders[1]?.uuid ?? '', signal),
    );
    await time.pass(2 * intervalMs);
    expect(statesOf(single)).toEqual(['executing']);
    moveTo(1, 'done', minute);
    await time.pass(3 * minute);
    expect(statesOf(single)).toEqual(['executing', 'done']);
    expect(single.ended).toBe(true);
  });
});
