import { afterEach, expect, it } from 'vitest';
import { anonymous } from '../../src/identity/identity.ts';
import { createUpstream, type Row, type Upstream } from '../../src/upstream/client.ts';
import { createLocalFleet } from '../../src/watch/local-fleet.ts';
import { isFinalOrder, orderDiffers, orderKind } from '../../src/watch/order-state.ts';
import { Pace } from '../../src/watch/pace.ts';
import { PollLoop } from '../../src/watch/poll-loop.ts';
import { RowList } from '../../src/watch/row-list.ts';
import { RowReads } from '../../src/watch/row-reads.ts';
import { Semaphore } from '../../src/watch/semaphore.ts';
import { isOlder, ServerClock } from '../../src/watch/server-clock.ts';
import { virtualTime } from '../support/time.ts';
import { readAll } from './watching.ts';

const intervalMs = 20;
const uuid = 'a'.repeat(32);
const order = (output: string, modified: number): Row => ({
  uuid,
  output,
  state: 'executing',
  modified: new Date(modified).toISOString(),
});

/** A list in which one order changes between two polls, and nothing changes afterwards. */
class Reads extends RowReads {
  changed: Row[] = [];
  newest: Row = {};
  polls = 0;
  readonly read: string[] = [];

  override changedSince() {
    this.polls += 1;
    return Promise.resolve({ rows: this.changed, total: null, atRest: 1 });
  }

  override countOpen(): Promise<number | null> {
    return Promise.resolve(1);
  }

  override one(asked: string): Promise<Row> {
    this.read.push(asked);
    return Promise.resolve(this.newest);
  }
}

let upstream: Upstream;
afterEach(() => upstream.close());

it('an order that changed during its first read is read again when it joins the list', async () => {
  const time = await virtualTime();
  upstream = createUpstream({ url: 'http://127.0.0.1:9', version: 'test' });
  const reads = new Reads(orderKind, upstream, new Semaphore(1), anonymous);
  const options = {
    pace: new Pace({ intervalMs, random: () => 0.5 }),
    outageMs: 1_000,
    readTimeoutMs: 1_000,
    now: () => performance.now(),
    fleet: createLocalFleet(),
  };
  const list = new RowList(
    { ...options, key: 'list', intervalMs, random: () => 0.5, filter: [], reads, clock: new ServerClock() },
    { onIdle: () => {}, onRefused: () => {} },
  );
  const now = Date.now();
  reads.newest = order('new', now);
  reads.changed = [reads.newest];
  const inbox = readAll((signal) => list.open({ states: null, types: null }, signal));
  await time.until(() => expect(reads.polls).toBeGreaterThan(0));
  // Too long ago for the following polls.
  reads.changed = [];

  let respond = (_row: Row): void => {};
  const loop = new PollLoop<Row>(
    {
      poll: () =>
        new Promise((resolve) => {
          respond = resolve;
        }),
      isState: (_value): _value is Row => true,
      differs: orderDiffers,
      isOlder,
      isFinal: isFinalOrder,
      onState: () => {
        if (!loop.hasSource) list.fold(uuid, loop);
      },
    },
    { ...options, key: 'order' },
    () => list.leave(uuid),
  );
  const reader = readAll((signal) => loop.watch(signal));
  await time.pass(intervalMs);
  respond(order('old', now - 60_000));
  await time.until(() => expect(reader.seen.map(({ output }) => output)).toEqual(['old', 'new']));
  expect(reads.read).toEqual([uuid]);
  reader.stop();
  inbox.stop();
  await time.until(() => reader.ended && inbox.ended);
});
