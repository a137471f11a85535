import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { UpstreamError } from '../../src/upstream/errors.ts';
import { createLocalFleet } from '../../src/watch/local-fleet.ts';
import { Pace } from '../../src/watch/pace.ts';
import { Poller } from '../../src/watch/poller.ts';

const intervalMs = 1_000;
const outageMs = 120_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
});

/** A poller that has read once, and whose reads fail afterwards. */
async function failing(retryAfterMs: number | null) {
  const seen = { polls: 0, failed: null as unknown };
  const poller = new Poller<number>(
    {
      poll: async () => {
        seen.polls += 1;
        if (seen.polls === 1) return 1;
        throw new UpstreamError({
          kind: 'status',
          message: '',
          method: 'GET',
          route: '',
          attempts: 1,
          status: 503,
          retryAfterMs,
        });
      },
      take: () => true,
      fail: (error) => {
        seen.failed = error;
      },
      survivesFailures: () => true,
      isState: (value): value is number => typeof value === 'number',
    },
    {
      pace: new Pace({ intervalMs, random: () => 0.5 }),
      outageMs,
      now: () => performance.now(),
      fleet: createLocalFleet(),
      key: 'thing',
    },
  );
  onTestFinished(() => poller.stop());
  poller.start();
  await vi.advanceTimersByTimeAsync(intervalMs);
  expect(seen.polls).toBe(2);
  return seen;
}

it('a poller waits as long as the server requests', async () => {
  const seen = await failing(60_000);
  await vi.advanceTimersByTimeAsync(59_999);
  expect(seen.polls).toBe(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(seen.polls).toBe(3);
});

// A timer of more than 2^31 milliseconds would fire immediately.
it.each([3_600_000, 2_592_000_000, 999_999_999_000])(
  'a poller that should wait %d ms waits until the outage has lasted too long',
  async (retryAfterMs) => {
    const seen = await failing(retryAfterMs);
    await vi.advanceTimersByTimeAsync(outageMs - intervalMs - 1);
    expect(seen).toEqual({ polls: 2, failed: null });
    await vi.advanceTimersByTimeAsync(1);
    expect(seen).toMatchObject({ polls: 3, failed: { status: 503, retryAfterMs } });
  },
);

it('a poller ends in time even if the pauses between failures would last longer', async () => {
  const seen = await failing(null);
  await vi.advanceTimersByTimeAsync(outageMs - intervalMs - 1);
  expect(seen.failed).toBeNull();
  await vi.advanceTimersByTimeAsync(1);
  expect(seen.failed).not.toBeNull();
});
