/** Real timers in tests that stop the time. */
const { setTimeout } = globalThis;
const now = performance.now.bind(performance);

/** What a test waits for: it holds when it resolves with anything but false and does not throw, as `expect` does. */
export type Check = () => unknown;

/**
 * Resolves when a check holds; it runs every few milliseconds, for up to a minute. For tests that stop the time, where
 * `expect.poll` would move it.
 */
export async function until(check: Check): Promise<void> {
  const end = now() + 60_000;
  for (;;) {
    const failure = await failureOf(check);
    if (failure === null) return;
    if (now() > end) throw failure;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** Waits for this number of turns of the event loop. */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Why a check does not hold; null when it does. */
export async function failureOf(check: Check): Promise<unknown> {
  try {
    return (await check()) === false ? new Error(`Never came true: ${check.toString()}`) : null;
  } catch (error) {
    return error;
  }
}
