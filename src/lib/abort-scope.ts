/** The part of an `AbortSignal` that reads and writes need. */
export interface Signal {
  readonly aborted: boolean;
  /** Whether it was aborted because the time was up. */
  readonly timedOut?: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** The listeners of an aborted scope: none is added. */
const none: (() => void)[] = [];

/**
 * A lightweight `AbortController` and its signal in one. Creating, listening to and aborting the standard ones is a
 * considerable part of what a small operation costs.
 */
export class AbortScope implements Signal {
  #aborted = false;
  #listeners: (() => void)[] = [];

  /** A scope that is aborted with a signal, if not before. */
  static linkedTo(signal: AbortSignal): AbortScope {
    const abortScope = new AbortScope();
    const end = (): void => abortScope.abort();
    if (signal.aborted) end();
    else {
      signal.addEventListener('abort', end, { once: true });
      // The signal may last longer, and would keep all that this scope refers to.
      abortScope.addEventListener('abort', () => signal.removeEventListener('abort', end));
    }
    return abortScope;
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

  /** Unlike a standard signal, an aborted scope calls the listener immediately. Listeners must not throw. */
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
