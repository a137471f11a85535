/**
 * Maps the values of an async iterator, one at a time. Not an async generator: its `return` would wait for the pending
 * value, and its `finally` does not run before the first `next`. No async functions either: thousands of
 * readers wait at the same time, and each suspended function costs memory.
 */
export function mapAsyncIterator<T, U>(
  source: AsyncIterator<T>,
  map: (value: T) => U | Promise<U>,
): AsyncIterableIterator<U> {
  return new MappedIterator(source, map);
}

class MappedIterator<T, U> implements AsyncIterableIterator<U> {
  readonly #source: AsyncIterator<T>;
  readonly #mapResult: (result: IteratorResult<T>) => IteratorResult<U> | Promise<IteratorResult<U>>;

  constructor(source: AsyncIterator<T>, map: (value: T) => U | Promise<U>) {
    this.#source = source;
    this.#mapResult = ({ value, done }) => {
      if (done) return { value: undefined, done };
      const made = map(value);
      return made instanceof Promise
        ? made.then((one) => ({ value: one, done: false }))
        : { value: made, done: false };
    };
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
