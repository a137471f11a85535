/**
 * An iterator whose values are mapped. Not an async generator: the `return` of one waits for the value that is being
 * waited for, and a watch has to end when its reader goes away.
 */
export function mapped<T, U>(
  source: AsyncIterableIterator<T>,
  map: (value: T) => U,
): AsyncIterableIterator<U> {
  const result: AsyncIterableIterator<U> = {
    async next() {
      const { value, done } = await source.next();
      return done ? { value: undefined, done } : { value: map(value), done: false };
    },
    async return() {
      await source.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]: () => result,
  };
  return result;
}
