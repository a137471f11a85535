import { withTimeout } from './lib/timeout.ts';

/** Something to close when the process ends. */
export interface Closer {
  /** What it is, for the log. */
  readonly name: string;
  /** Milliseconds after which it counts as failed, and the next stage begins. A function is called when its stage begins. */
  readonly timeoutMs: number | (() => number);
  /** May throw or reject. */
  readonly close: () => unknown;
}

/** Something could not be closed. Everything else was. */
export class CloseError extends Error {
  override readonly name = 'CloseError';

  constructor(names: readonly string[]) {
    super(`Not closed: ${names.join(', ')}`);
  }
}

/**
 * Closes one stage after the other, and everything in one stage at the same time. Each closer is tried, even if others failed,
 * and gets only its own time. `onFailure` is called for each closer that throws, rejects or is late.
 *
 * @throws {CloseError} when all were tried, with the names of those that failed.
 */
export async function closeInOrder(
  stages: readonly (readonly Closer[])[],
  onFailure: (name: string, error: unknown) => void,
): Promise<void> {
  const failed: string[] = [];
  for (const stage of stages) {
    await Promise.all(
      stage.map(async ({ name, timeoutMs, close }) => {
        const ms = Math.round(typeof timeoutMs === 'number' ? timeoutMs : timeoutMs());
        try {
          await withTimeout(ms, close, `Not closed within ${ms} ms`);
        } catch (error) {
          failed.push(name);
          onFailure(name, error);
        }
      }),
    );
  }
  if (failed.length > 0) throw new CloseError(failed);
}
