import { request } from 'undici';
import { onTestFinished, vi } from 'vitest';
import { RestServer } from './rest-server.ts';

const now = performance.now.bind(performance);
let aheadMs = 0;

/**
 * Makes everything older by so many milliseconds, for the rest of the test: `performance.now()` goes ahead, and timers
 * stay as they are. For what is kept, or left alone, for a time.
 */
export function leap(ms: number): void {
  aheadMs += ms;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now() + aheadMs);
  onTestFinished(() => {
    clock.mockRestore();
    aheadMs = 0;
  });
}

/**
 * Stops the clock and the timers for the rest of the test; sockets go on. What it returns lets so many milliseconds
 * pass at once. Call it before what is to be timed is made.
 */
export async function stopTime(): Promise<(ms: number) => void> {
  // undici keeps one timer for all that it ever does, which has to be a real one, as it outlives the test.
  await using server = await RestServer.start();
  await request(server.url).then(({ body }) => body.dump());
  let ms = Math.ceil(now());
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => ms);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => {
    clock.mockRestore();
    vi.useRealTimers();
  });
  return (span) => {
    for (let passed = 0; passed < span; passed += 1) {
      ms += 1;
      vi.advanceTimersByTime(1);
    }
  };
}

/** Stops `performance.now()` for the rest of the test; timers stay as they are. For what is earned with time. */
export function stopClock(): void {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(now());
  onTestFinished(() => clock.mockRestore());
}

/** Milliseconds of a core that this process has taken so far, however many others want it. */
export function coreMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
