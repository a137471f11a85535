import { expect, it } from 'vitest';
import { Semaphore } from '../../src/watch/semaphore.ts';

it('a task that is aborted while it waits rejects immediately, and the next one takes its place', async () => {
  const semaphore = new Semaphore(1);
  const { signal } = new AbortController();
  let end = (_value: string): void => {};
  const running = semaphore.run(
    signal,
    () =>
      new Promise<string>((resolve) => {
        end = resolve;
      }),
  );
  const started: string[] = [];
  const task = (name: string) => () => {
    started.push(name);
    return Promise.resolve(name);
  };

  const leaving = new AbortController();
  const aborted = semaphore.run(leaving.signal, task('aborted'));
  const next = semaphore.run(signal, task('next'));
  leaving.abort(new Error('left'));
  await expect(aborted).rejects.toThrow('left');
  await expect(semaphore.run(leaving.signal, task('too late'))).rejects.toThrow('left');
  expect(started).toEqual([]);

  end('first');
  expect(await Promise.all([running, next])).toEqual(['first', 'next']);
  expect(await semaphore.run(signal, task('last'))).toBe('last');
  expect(started).toEqual(['next', 'last']);
});
