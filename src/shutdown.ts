import { within } from './lib/within.ts';

/** Something that is to be closed when the process ends. */
export interface Closer {
  /** What it is, for the log. */
  readonly name: string;
  /** After so many milliseconds it counts as failed, and the next ones are closed. A function is asked when its turn comes. */
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
 * Closes one stage after the other, those of one stage at the same time. Each is tried, whatever became of those before,
 * and none is waited for longer than its time. `onFailure` is called for each that throws, rejects or is late.
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
          await within(ms, close, `Not closed within ${ms} ms`);
        } catch (error) {
          failed.push(name);
          onFailure(name, error);
        }
      }),
    );
  }
  if (failed.length > 0) throw new CloseError(failed);
}
