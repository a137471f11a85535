import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AbortScope } from '../../src/lib/abort-scope.ts';
import { createGate } from '../../src/operation/gate.ts';
import { withToken } from '../support/identity.ts';

const caller = (authorization: string) => ({
  identity: withToken(authorization),
  abortScope: new AbortScope(),
});

/** The state of a turn. */
async function outcome(turn: Promise<unknown>): Promise<unknown> {
  const result = await Promise.race([turn, Promise.resolve('waits')]);
  return typeof result === 'function' ? 'runs' : result;
}

describe('large operations', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('run a few at a time, and credentials take turns', async () => {
    const gate = createGate({ maxRunning: 1, spareSlots: () => 0, timeoutMs: 1000 });
    const first = gate.enter(caller('a'));
    const second = gate.enter(caller('a'));
    const third = gate.enter(caller('a'));
    const other = gate.enter(caller('b'));
    expect(await Promise.all([first, second, third, other].map(outcome))).toEqual([
      'runs',
      'waits',
      'waits',
      'waits',
    ]);
    const order: string[] = [];
    const note = async (name: string, turn: typeof first): Promise<void> => {
      const leave = await turn;
      order.push(name);
      if (typeof leave === 'function') leave();
    };
    await Promise.all([note('a1', first), note('a2', second), note('a3', third), note('b', other)]);
    expect(order).toEqual(['a1', 'b', 'a2', 'a3']);
    expect(gate.inspect()).toEqual({ running: 0, waiting: 0 });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are cancelled when their caller disconnects, and hold nothing afterwards', async () => {
    const gate = createGate({ maxRunning: 1, spareSlots: () => 0, timeoutMs: 1000 });
    await gate.enter(caller('a'));
    const gone = caller('b');
    const turn = gate.enter(gone);
    gone.abortScope.abort();
    expect(await turn).toMatchObject({ extensions: { code: 'CANCELLED' } });
    expect(gate.inspect()).toEqual({ running: 1, waiting: 0 });
  });

  it('are refused if they do not start in time, or if too many wait', async () => {
    const gate = createGate({ maxRunning: 1, spareSlots: () => 0, timeoutMs: 1000, maxWaiting: 4 });
    await gate.enter(caller('a'));
    const late = gate.enter(caller('b'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await late).toMatchObject({ extensions: { code: 'UPSTREAM_TIMEOUT' } });
    const waiting = [gate.enter(caller('c')), gate.enter(caller('c'))];
    expect(await gate.enter(caller('c'))).toMatchObject({ extensions: { code: 'UPSTREAM_UNAVAILABLE' } });
    expect(await Promise.all(waiting.map(outcome))).toEqual(['waits', 'waits']);
  });

  it('are refused as soon as it is certain that they cannot start in time, with the expected delay', async () => {
    const gate = createGate({ maxRunning: 2, spareSlots: () => 0, timeoutMs: 10_000 });
    const all = Array.from({ length: 30 }, () => gate.enter(caller('a')));
    const leaveIn = async (ms: number, turn: (typeof all)[number]): Promise<void> => {
      await vi.advanceTimersByTimeAsync(ms);
      ((await turn) as () => void)();
    };
    for (const turn of all.slice(0, 7)) await leaveIn(500, turn);
    expect(gate.inspect()).toEqual({ running: 2, waiting: 21 });
    // After eight turns, one every half second, twelve more follow in the remaining six seconds.
    for (const turn of all.slice(7, 8)) await leaveIn(500, turn);
    expect(gate.inspect()).toEqual({ running: 2, waiting: 12 });
    const [first, last] = [await all[22], await all[29]];
    expect(first).toMatchObject({ extensions: { code: 'UPSTREAM_UNAVAILABLE', retryAfterSeconds: 1 } });
    expect(last).toMatchObject({ extensions: { code: 'UPSTREAM_UNAVAILABLE', retryAfterSeconds: 4 } });
    // A new operation has ten seconds, and a different caller.
    const later = [gate.enter(caller('a')), gate.enter(caller('c'))];
    expect(await Promise.all(later.map(outcome))).toEqual(['waits', 'waits']);
    for (let n = 0; n < 6; n += 1) void gate.enter(caller('a'));
    expect(await gate.enter(caller('a'))).toMatchObject({
      extensions: { code: 'UPSTREAM_UNAVAILABLE', retryAfterSeconds: 1 },
    });
  });

  it('are not refused because of earlier operations that have been cancelled', async () => {
    const gate = createGate({ maxRunning: 1, spareSlots: () => 0, timeoutMs: 10_000 });
    const gone = caller('a');
    const first = Array.from({ length: 10 }, () => gate.enter(caller('a')));
    const left = Array.from({ length: 20 }, () => gate.enter(gone));
    const last = gate.enter(caller('a'));
    gone.abortScope.abort();
    await Promise.all(left);
    for (const turn of first) {
      await vi.advanceTimersByTimeAsync(500);
      ((await turn) as () => void)();
    }
    expect(await outcome(last)).toBe('runs');
  });

  it('run two at a time, and more while slots are free, until requests have to wait', async () => {
    let spare = 8;
    const gate = createGate({ maxRunning: 8, spareSlots: () => spare, timeoutMs: 10_000 });
    const turns = Array.from({ length: 30 }, (_, n) => gate.enter(caller(`caller ${n}`)));
    const look = async (slots: number): Promise<number> => {
      spare = slots;
      await vi.advanceTimersByTimeAsync(25);
      return gate.inspect().running;
    };
    expect(gate.inspect().running).toBe(2);
    // Slots are free for a moment in the abortScope of every operation.
    expect(await look(8)).toBe(2);
    expect([await look(8), await look(8), await look(8), await look(8)]).toEqual([3, 5, 8, 8]);
    expect(await look(0)).toBe(8);
    for (const turn of turns.slice(0, 3)) ((await turn) as () => void)();
    // As many as before while no request waits, and two when as many wait as there are slots.
    expect([gate.inspect().running, await look(-7)]).toEqual([8, 8]);
    expect(await look(-8)).toBe(8);
    for (const turn of turns.slice(3, 10)) ((await turn) as () => void)();
    expect(gate.inspect().running).toBe(2);
  });

  it('leave no timer when none waits', async () => {
    const gate = createGate({ maxRunning: 8, spareSlots: () => 8, timeoutMs: 10_000 });
    for (let n = 0; n < 3; n += 1) void gate.enter(caller(`caller ${n}`));
    await vi.advanceTimersByTimeAsync(100);
    expect(gate.inspect()).toEqual({ running: 3, waiting: 0 });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('run two at a time again after a period in which none waited', async () => {
    let spare = 8;
    const gate = createGate({ maxRunning: 8, spareSlots: () => spare, timeoutMs: 10_000 });
    const turns = Array.from({ length: 8 }, (_, n) => gate.enter(caller(`caller ${n}`)));
    await vi.advanceTimersByTimeAsync(200);
    expect(gate.inspect()).toEqual({ running: 8, waiting: 0 });
    for (const turn of turns) ((await turn) as () => void)();
    spare = 0;
    for (let n = 0; n < 8; n += 1) void gate.enter(caller(`later ${n}`));
    expect(gate.inspect()).toEqual({ running: 2, waiting: 6 });
  });
});
