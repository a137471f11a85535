/** They stay real in tests that stop the time. */
const { setTimeout } = globalThis;
const now = performance.now.bind(performance);

/**
 * Resolves when a condition holds; it is looked at every few milliseconds, for up to a minute. In tests that stop the
 * time, where `expect.poll` would move it.
 */
export async function until(condition: () => boolean): Promise<void> {
  const end = now() + 60_000;
  while (now() < end) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  throw new Error(`Never came true: ${condition.toString()}`);
}
