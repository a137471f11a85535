/** As much of an `AbortSignal` as reads and writes need. */
export interface Signal {
  readonly aborted: boolean;
  /** Whether it was aborted because the time was up, and not because nobody waits any more. */
  readonly timedOut?: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** Those of a life that has ended: none is added. */
const none: (() => void)[] = [];

/**
 * How long something is wanted: an `AbortController` and its signal for those who come and go by the thousand. Making,
 * hearing and aborting the real ones is a good part of what a small operation costs.
 */
export class Life implements Signal {
  #aborted = false;
  #listeners: (() => void)[] = [];

  /** A life that ends with a signal, if not before. */
  static within(signal: AbortSignal): Life {
    const life = new Life();
    const end = (): void => life.abort();
    if (signal.aborted) end();
    else {
      signal.addEventListener('abort', end, { once: true });
      // The signal may live on, and would keep all that this one has.
      life.addEventListener('abort', () => signal.removeEventListener('abort', end));
    }
    return life;
  }

  get aborted(): boolean {
    return this.#aborted;
  }

  abort(): void {
    if (this.#aborted) return;
    this.#aborted = true;
    const listeners = this.#listeners;
    this.#listeners = none;
    for (const listener of listeners) listener();
  }

  /** Unlike a real signal, one that has ended already calls at once. Listeners must not throw. */
  addEventListener(_type: 'abort', listener: () => void): void {
    if (this.#aborted) listener();
    else this.#listeners.push(listener);
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    const listeners = this.#listeners;
    const index = listeners.lastIndexOf(listener);
    if (index === -1) return;
    if (index === listeners.length - 1) listeners.pop();
    else listeners.splice(index, 1);
  }
}
