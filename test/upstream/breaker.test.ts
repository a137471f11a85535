import { describe, expect, it } from 'vitest';
import type { RequestEvent } from '../../src/upstream/client.ts';
import { Breaker, type BreakerState } from '../../src/upstream/queue/breaker.ts';
import { gate, type Handler } from '../support/rest-server.ts';
import { leap, stopTime } from '../support/time.ts';
import { caller, failureOf, setUp } from './support.ts';

const route = '/api/things/';

/** A breaker with a clock that the test sets. */
function clocked(options: { failures?: number } = {}) {
  const clock = { ms: 0 };
  const states: BreakerState[] = [];
  const breaker = new Breaker({
    failures: options.failures ?? 3,
    minStreakMs: 1000,
    resetMs: 5000,
    now: () => clock.ms,
    onChange: (state) => states.push(state),
  });
  const fail = () => breaker.record('bad', { countedIn: 0 }, 0);
  const open = () => {
    fail();
    fail();
    clock.ms += 1000;
    fail();
  };
  return { breaker, clock, states, fail, open };
}

describe('the circuit breaker', () => {
  it('opens after enough failures in a row over a long enough time, and not before', () => {
    const { breaker, clock, states, fail } = clocked();
    fail();
    fail();
    fail();
    expect(breaker.state).toBe('closed');
    clock.ms = 999;
    fail();
    expect(breaker.state).toBe('closed');
    clock.ms = 1000;
    fail();
    expect([breaker.state, breaker.admit(true), breaker.admit(false)]).toEqual(['open', null, null]);
    expect(breaker.retryAfterMs).toBe(5000);
    expect(states).toEqual(['open']);
  });

  it('starts to count again after each success, and does not count cancelled requests', () => {
    const { breaker, clock, fail } = clocked();
    for (let n = 0; n < 10; n += 1) {
      fail();
      fail();
      breaker.record('unknown', { countedIn: 0 }, 0);
      clock.ms += 5000;
      breaker.record('good', { countedIn: 0 }, 0);
    }
    expect(breaker.state).toBe('closed');
  });

  it('counts a request once in a row, however often it is retried', () => {
    const { breaker, clock } = clocked();
    const requests = [{ countedIn: 0 }, { countedIn: 0 }];
    for (let n = 0; n < 20; n += 1) {
      clock.ms += 1000;
      for (const request of requests) breaker.record('bad', request, 0);
    }
    expect(breaker.state).toBe('closed');
    breaker.record('bad', { countedIn: 0 }, 0);
    expect(breaker.state).toBe('open');
  });

  it('lets one read through after its interval, and closes when the read gets a response', () => {
    const { breaker, clock, states, open } = clocked();
    open();
    clock.ms += 4999;
    expect(breaker.admit(true)).toBeNull();
    clock.ms += 1;
    expect(breaker.admit(false)).toBeNull();
    const ticket = breaker.admit(true);
    expect(ticket).toBeGreaterThan(0);
    expect([breaker.state, breaker.admit(true), breaker.admit(false)]).toEqual(['half-open', null, null]);
    breaker.record('good', { countedIn: 0 }, ticket ?? 0);
    expect([breaker.state, breaker.admit(false)]).toEqual(['closed', 0]);
    expect(states).toEqual(['open', 'half-open', 'closed']);
  });

  it('stays open for another interval if that read fails, and tries another immediately if it was cancelled', () => {
    const { breaker, clock, open } = clocked();
    open();
    clock.ms += 5000;
    breaker.record('bad', { countedIn: 0 }, breaker.admit(true) ?? 0);
    expect([breaker.state, breaker.admit(true)]).toEqual(['open', null]);
    clock.ms += 5000;
    breaker.record('unknown', { countedIn: 0 }, breaker.admit(true) ?? 0);
    expect(breaker.admit(true)).toBeGreaterThan(0);
  });

  it('sends another read if the trial read hangs, and then only considers the new one', () => {
    const { breaker, clock, open } = clocked();
    open();
    clock.ms += 5000;
    const hanging = breaker.admit(true) ?? 0;
    clock.ms += 5000;
    const second = breaker.admit(true) ?? 0;
    breaker.record('bad', { countedIn: 0 }, hanging);
    expect(breaker.state).toBe('half-open');
    breaker.record('good', { countedIn: 0 }, second);
    expect(breaker.state).toBe('closed');
  });

  it('ignores responses to requests that were sent before it opened', () => {
    const { breaker, open } = clocked();
    open();
    breaker.record('good', { countedIn: 0 }, 0);
    breaker.record('bad', { countedIn: 0 }, 0);
    expect(breaker.state).toBe('open');
  });

  it('never opens if it is switched off', () => {
    const { breaker, open } = clocked({ failures: 0 });
    open();
    open();
    expect(breaker.state).toBe('closed');
  });

  it.each([0.05, 0.2])('does not open while %d of all requests fail at random', (share) => {
    const { breaker, clock } = clocked({ failures: 10 });
    let seed = 7;
    const random = (): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return seed / 2 ** 31;
    };
    for (let n = 0; n < 100_000; n += 1) {
      clock.ms += 10;
      breaker.record(random() < share ? 'bad' : 'good', { countedIn: 0 }, 0);
    }
    expect(breaker.state).toBe('closed');
  });
});

/** An upstream whose breaker opens after three failures, and tries again a minute later. */
const nervous = { breakerFailures: 3, breakerMinStreakMs: 0, breakerResetMs: 60_000, maxAttempts: 1 };

describe('a server that does not respond', () => {
  const down: Handler = (call) => call.html(503);

  it.each<[string, Handler]>([
    ['gives 502', (call) => call.html(502)],
    ['gives 503', down],
    ['gives 504', (call) => call.html(504)],
    ['resets connections', (call) => call.reset()],
    ['hangs', (call) => call.hang()],
  ])('gets no requests when it %s, and gets them again when it is back', async (what, handler) => {
    const pass = await stopTime();
    const states: BreakerState[] = [];
    const { server, upstream } = await setUp({ ...nervous, onBreaker: (state) => states.push(state) });
    server.on(route, handler, handler, handler, (call) => call.rows([{}]));
    const client = upstream.as(caller());
    for (let n = 1; n <= 3; n += 1) {
      const read = failureOf(client.list(route));
      await server.until(() => server.requests.length === n);
      if (what === 'hangs') pass(10_000);
      await read;
    }
    expect(await failureOf(client.list(route))).toMatchObject({
      kind: 'circuit-open',
      attempts: 0,
      status: null,
      retryAfterMs: 60_000,
      outcomeUnknown: false,
    });
    expect(upstream.inspect().breaker).toBe('open');
    expect(server.requests).toHaveLength(3);
    pass(60_000);
    expect((await client.list(route)).rows).toEqual([{}]);
    expect(states).toEqual(['open', 'half-open', 'closed']);
  });

  it.each([400, 401, 404, 409, 429, 500, 501])(
    'is not assumed because of responses with %i',
    async (status) => {
      const { server, upstream } = await setUp(nervous);
      server.on(route, (call) => call.json({}, status));
      const client = upstream.as(caller());
      for (let n = 0; n < 10; n += 1) expect(await failureOf(client.list(route))).toMatchObject({ status });
      expect(upstream.inspect().breaker).toBe('closed');
    },
  );

  it('is not assumed because of the attempts of one read alone', async () => {
    const { server, upstream } = await setUp({ ...nervous, maxAttempts: 4 });
    server.on(route, down);
    expect(await failureOf(upstream.as(caller()).list(route))).toMatchObject({ status: 503, attempts: 4 });
    expect(upstream.inspect().breaker).toBe('closed');
  });

  it('fails requests in the queue as soon as it is detected, and also reads that wait for their next attempt', async () => {
    const pass = await stopTime();
    const events: RequestEvent[] = [];
    const { server, upstream } = await setUp({
      ...nervous,
      maxConcurrency: 1,
      maxAttempts: 2,
      onRequest: (event) => events.push(event),
    });
    server.on(route, (call) => call.json({}, 503, { 'retry-after': '1' }));
    const query = (n: number) => ({ query: [['n', String(n)]] as const });
    const client = upstream.as(caller());
    const reads = Array.from({ length: 50 }, (_, n) => failureOf(client.list(route, query(n))));
    await server.until(() => events.length === 3);
    pass(1_000);
    const failures = await Promise.all(reads);
    expect(server.requests).toHaveLength(3);
    expect(failures.filter(({ kind, status }) => kind === 'status' && status === 503)).toHaveLength(3);
    expect(failures.filter(({ kind, attempts }) => kind === 'circuit-open' && attempts === 0)).toHaveLength(
      47,
    );
    expect(upstream.inspect()).toMatchObject({ inFlight: 0, queued: 0, breaker: 'open' });
  });

  it('is not tried with writes, but a refused write triggers a trial read', async () => {
    const { server, upstream } = await setUp(nervous);
    server.on(route, down, down, down, (call) => call.json({ done: true }));
    const client = upstream.as(caller());
    for (let n = 0; n < 3; n += 1) await failureOf(client.list(route));
    expect(await failureOf(client.write('POST', route))).toMatchObject({ kind: 'circuit-open' });
    expect(server.requests).toHaveLength(3);
    leap(60_000);
    expect(await failureOf(client.write('POST', route))).toMatchObject({
      kind: 'circuit-open',
      attempts: 0,
      outcomeUnknown: false,
    });
    await server.until(() => upstream.inspect().breaker === 'closed');
    expect(server.requests.slice(3).map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /api/configuration/',
    ]);
    expect(await client.write('POST', route)).toEqual({ status: 200, body: { done: true } });
  });

  it('is tried with one read at a time', async () => {
    const { server, upstream } = await setUp(nervous);
    const response = gate();
    server.on(route, down, down, down, async (call) => {
      await response.opened;
      call.rows([]);
    });
    const client = upstream.as(caller());
    for (let n = 0; n < 3; n += 1) await failureOf(client.list(route));
    leap(60_000);
    const probe = client.list(route);
    const others = [1, 2, 3].map((n) => failureOf(client.list(route, { query: [['n', String(n)]] })));
    expect((await Promise.all(others)).map(({ kind }) => kind)).toEqual(Array(3).fill('circuit-open'));
    expect(upstream.inspect().breaker).toBe('half-open');
    response.open();
    await probe;
    expect(server.requests).toHaveLength(4);
  });

  it('is not assumed because a fifth of all requests fail at random: each read is correct or has an error', async () => {
    const states: BreakerState[] = [];
    const { server, upstream } = await setUp({ onBreaker: (state) => states.push(state) });
    const faults: Handler[] = [
      (call) => call.reset(),
      (call) => call.hangUp(),
      (call) => call.html(502),
      (call) => call.html(503),
      (call) => call.truncate('[{"uuid":'),
    ];
    let sent = 0;
    // Every fifth on average, in an order with several in a row.
    const isFaulty = (n: number): boolean => (n * n * 7919) % 100 < 20;
    server.on(route, (call) => {
      sent += 1;
      const fault = isFaulty(sent) ? faults[sent % faults.length] : undefined;
      if (fault) return fault(call);
      call.json([{ target: call.request.target }]);
    });
    const client = upstream.as(caller());
    const reads = Array.from({ length: 400 }, (_, n) => client.list(route, { query: [['n', String(n)]] }));
    const outcomes = await Promise.allSettled(reads);
    for (const [n, outcome] of outcomes.entries()) {
      if (outcome.status === 'fulfilled') expect(outcome.value.rows).toEqual([{ target: `${route}?n=${n}` }]);
      else expect(outcome.reason).toMatchObject({ name: 'UpstreamError', attempts: 3 });
    }
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(350);
    expect(sent).toBeGreaterThan(450);
    expect(states).toEqual([]);
  });
});
