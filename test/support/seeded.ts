import { onTestFinished, vi } from 'vitest';
import { createRandom } from '../../sandbox/src/random.ts';

/** Makes `Math.random` return the same numbers in each run, for the rest of the test. */
export function seedRandom(seed = 1): void {
  const { next } = createRandom(seed);
  const random = vi.spyOn(Math, 'random').mockImplementation(next);
  onTestFinished(() => random.mockRestore());
}
