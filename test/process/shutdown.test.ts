import { describe, expect, it } from 'vitest';
import { CloseError, type Closer, closeInOrder } from '../../src/shutdown.ts';

describe('a shutdown in stages', () => {
  const closed: string[] = [];
  const failures: string[] = [];
  const close = (stages: readonly (readonly Closer[])[]): Promise<unknown> => {
    closed.length = 0;
    failures.length = 0;
    return closeInOrder(stages, (name, error) => failures.push(`${name}: ${(error as Error).message}`)).catch(
      (error: unknown) => error,
    );
  };
  const good = (name: string): Closer => ({ name, timeoutMs: 1_000, close: () => closed.push(name) });
  const bad = (name: string, timeoutMs: number, act: () => unknown): Closer => ({
    name,
    timeoutMs,
    close: act,
  });

  it('begins a stage when the previous one has ended', async () => {
    let open = (): void => {};
    const slow: Closer = {
      name: 'slow',
      timeoutMs: 1_000,
      close: () =>
        new Promise<void>((resolve) => {
          open = () => {
            closed.push('slow');
            resolve();
          };
        }),
    };
    const done = close([[slow, good('beside it')], [good('after it')]]);
    expect(closed).toEqual(['beside it']);
    open();
    expect(await done).toBeUndefined();
    expect(closed).toEqual(['beside it', 'slow', 'after it']);
    expect(failures).toEqual([]);
  });

  it('runs all steps even if some fail, and reports all failures', async () => {
    const throws = bad('one that throws', 1_000, () => {
      throw new Error('broken');
    });
    const rejects = bad('one that rejects', 1_000, () => Promise.reject(new Error('refused')));
    const hangs = bad('one that hangs', 20, () => new Promise(() => {}));
    const error = await close([[throws, good('a')], [hangs], [good('b'), rejects], [good('c')]]);
    expect(closed).toEqual(['a', 'b', 'c']);
    expect(failures).toEqual([
      'one that throws: broken',
      'one that hangs: Not closed within 20 ms',
      'one that rejects: refused',
    ]);
    expect(error).toBeInstanceOf(CloseError);
    expect((error as CloseError).message).toBe(
      'Not closed: one that throws, one that hangs, one that rejects',
    );
  });
});
