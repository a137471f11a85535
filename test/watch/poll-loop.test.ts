import { describe, expect, it } from 'vitest';
import { createLocalFleet } from '../../src/watch/local-fleet.ts';
import { Pace } from '../../src/watch/pace.ts';
import { PollLoop } from '../../src/watch/poll-loop.ts';

interface State {
  readonly name: string;
  readonly stamp: number;
}

const minute = 60_000;

describe('a state whose stamp is older than that of the newest one', () => {
  it.each([
    ['2 minutes, if reads take less', 30_000, 2 * minute],
    ['the time that a read may take, if that is longer', 5 * minute, 5 * minute],
  ])('is dropped for %s, and taken for newer after it', (_, readTimeoutMs, delayMs) => {
    let now = 0;
    const loop = new PollLoop<State>(
      {
        poll: () => Promise.reject(new Error('nothing is polled here')),
        isState: (_value): _value is State => true,
        differs: (before, after) => before.name !== after.name,
        isOlder: (before, after) => after.stamp < before.stamp,
        isFinal: () => false,
      },
      {
        pace: new Pace({ intervalMs: 1_000, random: () => 0.5 }),
        outageMs: minute,
        readTimeoutMs,
        now: () => now,
        fleet: createLocalFleet(),
        key: 'a',
      },
      () => {},
    );
    expect(loop.offer({ name: 'newest', stamp: 2 })).toBe(true);
    now = delayMs - 1;
    expect(loop.offer({ name: 'late', stamp: 1 })).toBe(false);
    now = delayMs;
    expect(loop.offer({ name: 'late', stamp: 1 })).toBe(true);
    expect(loop.current).toEqual({ name: 'late', stamp: 1 });
  });
});
