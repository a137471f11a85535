import { describe, expect, it } from 'vitest';
import { createHeldBytes } from '../../src/server/limits/held-bytes.ts';

describe('memory that clients hold', () => {
  function stage(maxBytes: number) {
    let now = 0;
    const cut: string[] = [];
    const held = createHeldBytes({ maxBytes, timeoutMs: 30_000, now: () => now });
    return {
      held,
      cut,
      hold: (name: string, bytes: number) => held.hold(bytes, () => cut.push(name)),
      pass: (ms: number) => {
        now += ms;
      },
    };
  }

  it('is freed by disconnecting the client that has held the most for the longest time, and not small earlier ones', () => {
    const { hold, pass, cut, held } = stage(1_000);
    hold('small', 10);
    pass(1_000);
    hold('large', 600);
    pass(500);
    hold('new', 500);
    expect(cut).toEqual(['large']);
    expect(held.inspect()).toEqual({ bytes: 510, holds: 2 });
  });

  it('is freed by disconnecting a client that only makes negligible progress', () => {
    const { hold, pass, cut } = stage(1_000);
    const trickling = hold('trickling', 500);
    for (let n = 1; n <= 100; n += 1) {
      pass(100);
      trickling.set(500 + n);
      trickling.progress();
    }
    const quick = hold('quick', 300);
    pass(50);
    trickling.progress();
    quick.set(500);
    expect(cut).toEqual(['trickling']);
  });

  it('is not limited for a single client', () => {
    const { hold, cut, held } = stage(1_000);
    hold('one', 2_000);
    expect(cut).toEqual([]);
    expect(held.inspect()).toEqual({ bytes: 2_000, holds: 1 });
  });

  it('is counted once, however often it is released, also if its client is disconnected while it grows', () => {
    const { hold, cut, held } = stage(1_000);
    const one = hold('one', 100);
    const other = hold('other', 100);
    one.set(2_000);
    one.set(50);
    other.release();
    one.release();
    one.release();
    expect(cut).toEqual(['one']);
    expect(held.inspect()).toEqual({ bytes: 0, holds: 0 });
  });
});
