import { describe, expect, it } from 'vitest';
import { ConcurrencyLimit } from '../../src/upstream/queue/concurrency-limit.ts';

/** A kind of request: its route, the size of its response, and how long a worker takes for it, in milliseconds. */
interface Kind {
  readonly route: string;
  readonly bytes: number;
  readonly ms: number;
}

/** A request in progress: how many others there were when it was sent, when that was, and when it gets a response. */
interface Sent {
  readonly kind: Kind;
  readonly inFlight: number;
  readonly at: number;
  readonly end: number;
}

const page = (ms: number): Kind => ({ route: '/api/pages/', bytes: 10_000, ms });

/**
 * A server with a number of workers, which processes requests in the order of arrival, and a gateway that always has more
 * requests: one request at a time at first, then as many as the limit allows. The kinds alternate; the gateway learns nothing
 * from the first `unseen` requests. Returns the observed limits.
 */
function serve(
  workers: number,
  kinds: readonly Kind[],
  capacity: ConcurrencyLimit,
  { alone = 20, all = 2000, unseen = 0 } = {},
) {
  const free = Array.from({ length: workers }, () => 0);
  const sent: Sent[] = [];
  const limits: number[] = [];
  let now = 0;
  let answeredWhenBusy = 0;
  let busyAt = 0;
  for (let number = 0; number < all; ) {
    const most = number < alone ? 1 : capacity.limit;
    while (sent.length < most && number < all) {
      const kind = kinds[number % kinds.length];
      if (!kind) throw new Error('No kinds');
      free.sort((one, other) => one - other);
      const end = Math.max(now, free[0] ?? 0) + kind.ms;
      free[0] = end;
      sent.push({ kind, inFlight: sent.length + 1, at: now, end });
      number += 1;
    }
    sent.sort((one, other) => one.end - other.end);
    const answered = sent.shift();
    if (!answered) break;
    now = answered.end;
    const { route, bytes } = answered.kind;
    if (number > unseen) capacity.record(route, bytes, answered.inFlight, now - answered.at);
    limits.push(capacity.limit);
    if (number <= alone) busyAt = now;
    else answeredWhenBusy += 1;
  }
  return { limits: limits.slice(-500), perSecond: (answeredWhenBusy * 1000) / (now - busyAt) };
}

const ofEight = (): ConcurrencyLimit => new ConcurrencyLimit({ maxConcurrency: 8, onChange: () => {} });
/** Runs against the server, with as many requests as the limit allows. */
const fixed = (limit: number): ConcurrencyLimit =>
  Object.assign(new ConcurrencyLimit({ maxConcurrency: limit, onChange: () => {} }), { record: () => {} });

const mixed: readonly Kind[] = [
  { route: '/api/small/', bytes: 100, ms: 30 },
  { route: '/api/small/', bytes: 100, ms: 40 },
  page(90),
  { route: '/api/pages/', bytes: 300_000, ms: 400 },
  page(110),
];

describe('the concurrency limit', () => {
  it.each([
    ['one worker', 1, [page(80)], 2, 3],
    ['two workers', 2, [page(80)], 2, 3],
    ['four workers', 4, [page(80)], 4, 6],
    ['four workers and responses of all sizes', 4, mixed, 4, 6],
    ['more workers than requests', 8, mixed, 8, 8],
    ['a wait that does no harm', 2, [page(5)], 8, 8],
  ])(
    'finds the capacity of a server with %s, which keeps its full throughput',
    (_, workers, kinds, least, most) => {
      const { limits, perSecond } = serve(workers, kinds, ofEight());
      expect(Math.min(...limits)).toBeGreaterThanOrEqual(least);
      expect(Math.max(...limits)).toBeLessThanOrEqual(most);
      expect(perSecond).toBeGreaterThan(0.97 * serve(workers, kinds, fixed(8)).perSecond);
    },
  );

  it('rises again if the server is also slow with few requests', () => {
    const capacity = ofEight();
    serve(8, [page(50)], capacity);
    const { limits } = serve(8, [page(500)], capacity, { alone: 0, all: 1000 });
    expect(limits.at(-1)).toBe(8);
    expect(serve(4, [page(500)], capacity, { alone: 0 }).limits.at(-1)).toBeLessThanOrEqual(6);
    expect(serve(8, [page(500)], capacity, { alone: 0 }).limits.at(-1)).toBe(8);
  });

  it('stays unchanged if all requests of a kind take equally long, and none ran beside few others', () => {
    const capacity = ofEight();
    for (let n = 0; n < 200; n += 1) capacity.record('/api/pages/', 1000, 8, 400);
    expect(capacity.limit).toBe(8);
  });

  it('is set by the fastest request of a kind if none ran beside few others', () => {
    const capacity = ofEight();
    capacity.record('/api/pages/', 10_000, 5, 80);
    const { limits } = serve(4, [page(80)], capacity, { alone: 0, unseen: 16 });
    expect(Math.max(...limits)).toBeLessThanOrEqual(6);
    expect(Math.min(...limits)).toBeGreaterThanOrEqual(4);
  });

  it('rises again if the fastest request of a kind is not representative', () => {
    const capacity = ofEight();
    const kinds = [page(20), page(100), page(180)];
    const { limits } = serve(8, kinds, capacity, { alone: 0, unseen: 16 });
    expect(Math.min(...limits)).toBe(8);
  });

  it('never leaves its configured range, however slow the responses are', () => {
    const told: number[] = [];
    const capacity = new ConcurrencyLimit({ maxConcurrency: 1, onChange: (limit) => told.push(limit) });
    for (let n = 0; n < 200; n += 1) capacity.record('/api/pages/', 1000, 1, n % 2 === 0 ? 1 : 10_000);
    expect([capacity.limit, told]).toEqual([1, []]);
  });
});
