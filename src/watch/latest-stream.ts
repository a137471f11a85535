/**
 * A stream of states for one reader. Only the newest state that was not read yet is kept, so a slow reader costs no
 * memory and never sees an old state after a newer one. The last state always arrives before the end.
 */
export class LatestStream<T> implements AsyncIterableIterator<T> {
  #waiting: ((result: IteratorResult<T>) => void) | null = null;
  #next: { readonly value: T } | null = null;
  #ended = false;
  readonly #onClose: () => void;

  /** `onClose` is called once, when the reader stops or the stream has ended. */
  constructor(onClose: () => void) {
    this.#onClose = onClose;
  }

  push(value: T): void {
    if (this.#ended) return;
    const waiting = this.#waiting;
    if (waiting) {
      this.#waiting = null;
      waiting({ value, done: false });
    } else {
      this.#next = { value };
    }
  }

  /** Ends the stream after the state that is still to be read. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#waiting?.({ value: undefined, done: true });
    this.#waiting = null;
    this.#onClose();
  }

  next(): Promise<IteratorResult<T>> {
    const next = this.#next;
    if (next) {
      this.#next = null;
      return Promise.resolve({ value: next.value, done: false });
    }
    if (this.#ended) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  return(): Promise<IteratorResult<T>> {
    this.#next = null;
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
