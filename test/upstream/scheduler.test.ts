import { describe, expect, it } from 'vitest';
import type { Job } from '../../src/upstream/queue/queues.ts';
import { Scheduler } from '../../src/upstream/queue/scheduler.ts';
import { gate } from '../support/rest-server.ts';
import { coreMs } from '../support/time.ts';
import { turns } from '../support/until.ts';
import { caller, failureOf, setUp } from './support.ts';

/** A scheduler with one slot, and jobs that record their names when they start. */
function oneSlot(maxQueued = 100) {
  const scheduler = new Scheduler({ maxConcurrency: 1, maxQueued });
  const started: string[] = [];
  const held: Job[] = [];
  const job = (name: string): Job => {
    const made: Job = {
      start() {
        started.push(name);
        held.push(made);
      },
    };
    return made;
  };
  const release = (): void => {
    const oldest = held.shift();
    if (oldest) scheduler.release(oldest);
  };
  return { scheduler, started, job, release };
}

describe('turns in the queue', () => {
  it('alternate between lanes, with the oldest job of each lane first', () => {
    const { scheduler, started, job, release } = oneSlot();
    const [a, b, c] = [
      scheduler.operationQueue('alice'),
      scheduler.operationQueue('alice'),
      scheduler.operationQueue('alice'),
    ];
    for (const name of ['a1', 'a2', 'a3', 'a4']) scheduler.submit(job(name), a);
    for (const name of ['b1', 'b2']) scheduler.submit(job(name), b);
    scheduler.submit(job('c1'), c);
    while (scheduler.running > 0) release();
    expect(started).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2', 'a4']);
  });

  it('alternate between credentials first, and then between the lanes of each', () => {
    const { scheduler, started, job, release } = oneSlot();
    const [a, b] = [scheduler.operationQueue('alice'), scheduler.operationQueue('alice')];
    const [bob, nobody] = [scheduler.operationQueue('bob'), scheduler.operationQueue('nobody')];
    for (const name of ['a1', 'a2', 'a3']) scheduler.submit(job(name), a);
    for (const name of ['b1', 'b2']) scheduler.submit(job(name), b);
    for (const name of ['bob1', 'bob2']) scheduler.submit(job(name), bob);
    scheduler.submit(job('nobody1'), nobody);
    while (scheduler.running > 0) release();
    expect(started).toEqual(['a1', 'bob1', 'nobody1', 'a2', 'bob2', 'b1', 'a3', 'b2']);
  });

  it('come first for callers that had none for a while, at most three in a row', () => {
    const { scheduler, started, job, release } = oneSlot();
    const alice = scheduler.operationQueue('alice');
    for (const name of ['a1', 'a2', 'a3', 'a4']) scheduler.submit(job(name), alice);
    for (const name of ['b', 'c', 'd', 'e', 'f']) scheduler.submit(job(name), scheduler.operationQueue(name));
    for (let turn = 0; turn < 4; turn += 1) release();
    expect(started).toEqual(['a1', 'b', 'c', 'd', 'a2']);
    // Both had a turn just now.
    scheduler.submit(job('d2'), scheduler.operationQueue('d'));
    scheduler.submit(job('a5'), alice);
    while (scheduler.running > 0) release();
    expect(started.slice(5)).toEqual(['e', 'f', 'a3', 'd2', 'a4', 'a5']);
  });

  it('come first for operations that had few, at most three in a row', () => {
    const { scheduler, started, job, release } = oneSlot();
    const large = scheduler.operationQueue('alice');
    for (let n = 1; n <= 9; n += 1) scheduler.submit(job(`${n}`), large);
    for (let turn = 0; turn < 4; turn += 1) release();
    for (const name of ['b', 'c', 'd', 'e']) scheduler.submit(job(name), scheduler.operationQueue('alice'));
    while (scheduler.running > 0) release();
    expect(started).toEqual(['1', '2', '3', '4', '5', 'b', 'c', 'd', '6', 'e', '7', '8', '9']);
  });

  it('are not nested when jobs immediately release their slots', () => {
    const { scheduler, started, job, release } = oneSlot(100_000);
    const lane = scheduler.operationQueue('alice');
    scheduler.submit(job('running'), lane);
    for (let n = 0; n < 20_000; n += 1) {
      const brief: Job = { start: () => scheduler.release(brief) };
      scheduler.submit(brief, lane);
    }
    scheduler.submit(job('last'), lane);
    release();
    expect([started, scheduler.running, scheduler.queued]).toEqual([['running', 'last'], 1, 0]);
  });

  it('come soon for a lane that arrives behind a long queue', () => {
    const { scheduler, started, job, release } = oneSlot(1000);
    const greedy = scheduler.operationQueue('alice');
    for (let n = 0; n < 500; n += 1) scheduler.submit(job(`greedy ${n}`), greedy);
    scheduler.submit(job('modest'), scheduler.operationQueue('alice'));
    release();
    release();
    expect(started.slice(1)).toEqual(['greedy 1', 'modest']);
  });

  it('are not counted while slots are free', () => {
    const scheduler = new Scheduler({ maxConcurrency: 3, maxQueued: 1 });
    const lane = scheduler.operationQueue('alice');
    let started = 0;
    const submit = () => scheduler.submit({ start: () => (started += 1) }, lane);
    expect([submit(), submit(), submit(), submit(), submit()]).toEqual([true, true, true, true, false]);
    expect([started, scheduler.running, scheduler.queued]).toEqual([3, 3, 1]);
  });

  it('are lost by a cancelled job, and only by that one', () => {
    const { scheduler, started, job, release } = oneSlot();
    const lane = scheduler.operationQueue('alice');
    const taken = job('taken');
    scheduler.submit(job('running'), lane);
    scheduler.submit(taken, lane);
    scheduler.submit(job('kept'), lane);
    expect([scheduler.withdraw(taken), scheduler.withdraw(taken)]).toEqual([true, false]);
    while (scheduler.running > 0) release();
    expect(started).toEqual(['running', 'kept']);
    expect(scheduler.queued).toBe(0);
  });

  it('come once for a job that waits in two lanes, in the lane that is served first', () => {
    const { scheduler, started, job, release } = oneSlot();
    const [long, short] = [scheduler.operationQueue('alice'), scheduler.operationQueue('alice')];
    const shared = job('shared');
    for (const name of ['1', '2', '3']) scheduler.submit(job(name), long);
    scheduler.submit(shared, long);
    scheduler.submit(shared, short);
    expect(scheduler.queued).toBe(3);
    while (scheduler.running > 0) release();
    expect(started).toEqual(['1', '2', 'shared', '3']);
  });

  it('leave one slot to others while others send requests, and none if they have sent none for a while', () => {
    let now = 0;
    const scheduler = new Scheduler({ maxConcurrency: 3, maxQueued: 100, now: () => now });
    const started: string[] = [];
    const job = (name: string): Job => ({ start: () => started.push(name) });
    const [alice, bob] = [scheduler.operationQueue('alice'), scheduler.operationQueue('bob')];
    const modest = job('bob 1');
    scheduler.submit(modest, bob);
    scheduler.release(modest);
    const flood = ['alice 1', 'alice 2', 'alice 3', 'alice 4'].map(job);
    for (const one of flood) scheduler.submit(one, alice);
    expect(started).toEqual(['bob 1', 'alice 1', 'alice 2']);
    const second = job('bob 2');
    scheduler.submit(second, bob);
    expect(started.at(-1)).toBe('bob 2');
    scheduler.release(second);
    expect(started.at(-1)).toBe('bob 2');
    now = 2_001;
    // The next free slot makes up for the one that was left.
    for (const one of flood.slice(0, 1)) scheduler.release(one);
    expect(started.slice(-2)).toEqual(['alice 3', 'alice 4']);
    expect(scheduler.running).toBe(3);
  });

  it('that come before a new job can be counted in advance', () => {
    for (const [caller, isNew] of [
      ['alice', false],
      ['alice', true],
      ['bob', false],
      ['carol', true],
    ] as const) {
      const { scheduler, started, job, release } = oneSlot();
      const lanes = [
        scheduler.operationQueue('alice'),
        scheduler.operationQueue('alice'),
        scheduler.operationQueue('bob'),
      ] as const;
      const jobs = [6, 1, 3].flatMap((count, lane) => Array.from({ length: count }, () => lane));
      for (const [index, lane] of jobs.entries()) scheduler.submit(job(`${index}`), lanes[lane] ?? lanes[0]);
      const own = lanes.find((lane) => lane.caller === caller);
      const lane = isNew || !own ? scheduler.operationQueue(caller) : own;
      const ahead = scheduler.ahead(lane);
      scheduler.submit(job('new'), lane);
      while (scheduler.running > 0) release();
      // The first job started immediately.
      expect(ahead - (started.indexOf('new') - 1), `${caller}, ${isNew}`).toBeOneOf([0, 1]);
    }
  });

  it('are assigned in constant time', () => {
    const { scheduler, started, job, release } = oneSlot(100_000);
    const lanes = Array.from({ length: 100 }, () => scheduler.operationQueue('alice'));
    const before = coreMs();
    for (let n = 0; n < 50_000; n += 1) {
      const lane = lanes[n % lanes.length];
      if (lane) scheduler.submit(job(String(n)), lane);
    }
    while (scheduler.running > 0) release();
    expect(started).toHaveLength(50_000);
    expect(coreMs() - before).toBeLessThan(1500);
  });
});

describe('queued requests', () => {
  it('never exceed the concurrency limit, for any number of callers', async () => {
    const { server, upstream } = await setUp({ maxConcurrency: 3 });
    const paths = Array.from({ length: 40 }, (_, n) => `/api/a${n}/`);
    for (const path of paths) {
      server.on(path, async (call) => {
        // The other requests arrive meanwhile.
        await turns(5);
        if (call.number === 1 && path.endsWith('7/')) call.reset();
        else call.rows([]);
      });
    }
    await Promise.all(paths.map((path, n) => upstream.as(caller({ requestId: `r${n % 4}` })).list(path)));
    expect(server.peak).toBe(3);
    expect(upstream.inspect()).toMatchObject({ inFlight: 0, queued: 0, breaker: 'closed' });
  });

  it('of one operation delay the request of another by one turn only', async () => {
    const { server, upstream } = await setUp({ maxConcurrency: 1 });
    const first = gate();
    const paths = Array.from({ length: 100 }, (_, n) => `/api/a${n}/`);
    for (const path of paths) {
      server.on(path, async (call) => {
        await first.opened;
        call.rows([]);
      });
    }
    server.on('/api/modest/', (call) => call.rows([]));
    const greedy = upstream.as(caller());
    const all = Promise.all(paths.map((path) => greedy.list(path)));
    const modest = upstream.as(caller({ authorization: 'Token bob' })).list('/api/modest/');
    await server.until(() => server.requests.length === 1);
    expect(upstream.inspect()).toMatchObject({ inFlight: 1, queued: 100, breaker: 'closed' });
    first.open();
    await modest;
    expect(server.requests.findIndex((request) => request.path === '/api/modest/')).toBeLessThanOrEqual(2);
    await all;
  });

  it('that join one at the end of a long queue move it forward', async () => {
    const { server, upstream } = await setUp({ maxConcurrency: 1 });
    const first = gate();
    const paths = Array.from({ length: 50 }, (_, n) => `/api/a${n}/`);
    for (const path of paths) {
      server.on(path, async (call) => {
        await first.opened;
        call.rows([]);
      });
    }
    const greedy = upstream.as(caller());
    const all = Promise.all(paths.map((path) => greedy.list(path)));
    const joined = upstream.as(caller()).list('/api/a49/');
    await server.until(() => server.requests.length === 1);
    first.open();
    await joined;
    expect(server.requests.findIndex((request) => request.path === '/api/a49/')).toBeLessThanOrEqual(2);
    await all;
    expect(server.requests).toHaveLength(50);
  });

  it('beyond the longest queue fail as overloaded and are not sent', async () => {
    const { server, upstream } = await setUp({ maxConcurrency: 1, maxQueued: 2 });
    const first = gate();
    for (const path of ['/api/a/', '/api/b/', '/api/c/']) {
      server.on(path, async (call) => {
        await first.opened;
        call.rows([]);
      });
    }
    const client = upstream.as(caller());
    const other = upstream.as(caller({ authorization: 'Token bob' }));
    const reads = [client.list('/api/a/'), client.list('/api/b/'), other.list('/api/c/')];
    const third = upstream.as(caller({ authorization: 'Token carol' }));
    expect(await failureOf(third.list('/api/d/'))).toMatchObject({
      kind: 'overloaded',
      attempts: 0,
      status: null,
    });
    first.open();
    await Promise.all(reads);
    expect(server.to('/api/d/')).toEqual([]);
    server.on('/api/d/', (call) => call.rows([]));
    await client.list('/api/d/');
  });

  it('of one operation take at most a quarter of the queue, so that another finds a place', async () => {
    const { server, upstream } = await setUp({ maxConcurrency: 1, maxQueued: 8 });
    const first = gate();
    server.on('/api/a/', async (call) => {
      await first.opened;
      call.rows([]);
    });
    const greedy = upstream.as(caller());
    const query = (index: number) => ({ query: [['name', String(index)]] as const });
    const reads = [0, 1, 2].map((index) => greedy.list('/api/a/', query(index)));
    expect(await failureOf(greedy.list('/api/a/', query(3)))).toMatchObject({ kind: 'overloaded' });
    const modest = upstream.as(caller()).list('/api/a/', query(4));
    first.open();
    await Promise.all([...reads, modest]);
  });

  it('of one credential take at most half of the queue, so that another credential finds a place', async () => {
    const { server, upstream } = await setUp({ maxConcurrency: 1, maxQueued: 8 });
    const first = gate();
    server.on('/api/a/', async (call) => {
      await first.opened;
      call.rows([]);
    });
    const query = (index: number) => ({ query: [['name', String(index)]] as const });
    const reads = [0, 1, 2, 3, 4].map((n) => upstream.as(caller()).list('/api/a/', query(n)));
    expect(await failureOf(upstream.as(caller()).list('/api/a/', query(5)))).toMatchObject({
      kind: 'overloaded',
    });
    for (const authorization of ['Token bob', null]) {
      reads.push(upstream.as(caller({ authorization })).list('/api/a/', query(6)));
    }
    first.open();
    await Promise.all(reads);
  });

  it('of many operations of one credential delay the request of another credential by one turn only', async () => {
    const { server, upstream } = await setUp({ maxConcurrency: 1 });
    const paths = Array.from({ length: 60 }, (_, n) => `/api/a${n}/`);
    for (const authorization of ['Token alice', null]) {
      const first = gate();
      for (const path of [...paths, '/api/modest/']) {
        server.on(path, async (call) => {
          await first.opened;
          call.rows([]);
        });
      }
      server.requests.length = 0;
      const all = paths.map((path) => upstream.as(caller({ authorization })).list(path));
      const modest = upstream.as(caller({ authorization: 'Token bob' })).list('/api/modest/');
      first.open();
      await modest;
      expect(server.requests.findIndex((request) => request.path === '/api/modest/')).toBeLessThanOrEqual(2);
      await Promise.all(all);
    }
  });
});
