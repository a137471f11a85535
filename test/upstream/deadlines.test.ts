import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Deadlines, type Timed } from '../../src/lib/deadlines.ts';

/** An object with a deadline that records when it expires. */
function timed(name: string, told: string[], then: () => void = () => {}): Timed {
  return {
    dueAt: 0,
    before: null,
    after: null,
    list: null,
    expire: () => {
      told.push(`${name} at ${Math.round(performance.now())}`);
      then();
    },
  };
}

describe('deadlines', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'], now: 0 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const set = (deadlines: Deadlines, one: Timed) => deadlines.set(one, performance.now());

  it('expire in the order of their times, whatever their order of creation', () => {
    const told: string[] = [];
    const deadlines = new Deadlines(100);
    for (const name of ['a', 'b', 'c']) {
      set(deadlines, timed(name, told));
      vi.advanceTimersByTime(30);
    }
    vi.advanceTimersByTime(1000);
    expect(told).toEqual(['a at 100', 'b at 130', 'c at 160']);
  });

  it('do not expire after they were cancelled, at any position in the list', () => {
    const told: string[] = [];
    const deadlines = new Deadlines(100);
    const all = ['a', 'b', 'c', 'd'].map((name) => timed(name, told));
    for (const one of all) set(deadlines, one);
    for (const index of [1, 0, 3, 3]) {
      const one = all[index];
      if (one) deadlines.remove(one);
    }
    vi.advanceTimersByTime(1000);
    expect(told).toEqual(['c at 100']);
  });

  it('share one timer, which stops when none is left', () => {
    const deadlines = new Deadlines(100);
    const all = Array.from({ length: 50 }, () => timed('', []));
    for (const one of all) set(deadlines, one);
    expect(vi.getTimerCount()).toBe(1);
    for (const one of all) deadlines.remove(one);
    vi.advanceTimersByTime(1000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('can be set and cancelled while others expire', () => {
    const told: string[] = [];
    const deadlines = new Deadlines(100);
    const last = timed('lifted', told);
    set(
      deadlines,
      timed('first', told, () => {
        deadlines.remove(last);
        set(deadlines, timed('again', told));
      }),
    );
    set(deadlines, last);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual(['first at 100', 'again at 200']);
  });
});
