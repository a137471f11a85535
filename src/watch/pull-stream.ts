/**
 * A stream for one reader, who pulls. A subclass decides what it keeps for a reader who is slower than the events; what
 * it keeps always arrives before the end.
 */
export abstract class PullStream<T> implements AsyncIterableIterator<T> {
  #waiting: ((result: IteratorResult<T>) => void) | null = null;
  #ended = false;
  readonly #onClose: () => void;

  /** `onClose` is called once, when the reader stops or the stream has ended. */
  constructor(onClose: () => void) {
    this.#onClose = onClose;
  }

  /** Takes the next unread value out of what is kept; null when there is none. */
  protected abstract take(): { readonly value: T } | null;

  /** Drops all that is kept. */
  protected abstract clear(): void;

  /** Whether a value need not be kept: a reader was waiting for it, or the stream has ended. */
  protected deliver(value: T): boolean {
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.({ value, done: false });
    return waiting !== null || this.#ended;
  }

  /** Ends after the unread values. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#waiting?.({ value: undefined, done: true });
    this.#waiting = null;
    this.#onClose();
  }

  next(): Promise<IteratorResult<T>> {
    const unread = this.take();
    if (unread) return Promise.resolve({ value: unread.value, done: false });
    if (this.#ended) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  return(): Promise<IteratorResult<T>> {
    this.clear();
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
