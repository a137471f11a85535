/**
 * An iterator whose values are mapped. Not an async generator: the `return` of one waits for the value that is being
 * waited for, and a watch has to end when its reader goes away. No async functions either: thousands of readers wait at
 * the same time, and each suspended function costs memory.
 */
export function mapped<T, U>(
  source: AsyncIterableIterator<T>,
  map: (value: T) => U,
): AsyncIterableIterator<U> {
  return new Mapped(source, map);
}

class Mapped<T, U> implements AsyncIterableIterator<U> {
  readonly #source: AsyncIterableIterator<T>;
  readonly #mapResult: (result: IteratorResult<T>) => IteratorResult<U>;

  constructor(source: AsyncIterableIterator<T>, map: (value: T) => U) {
    this.#source = source;
    this.#mapResult = ({ value, done }) =>
      done ? { value: undefined, done } : { value: map(value), done: false };
  }

  next(): Promise<IteratorResult<U>> {
    return this.#source.next().then(this.#mapResult);
  }

  async return(): Promise<IteratorResult<U>> {
    await this.#source.return?.();
    return { value: undefined, done: true };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
