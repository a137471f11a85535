/** Lets a bounded number of tasks run at the same time; the others wait in the order in which they came. */
export class Semaphore {
  readonly #max: number;
  /** Begins the tasks that wait, in their order. */
  readonly #waiting = new Set<() => void>();
  #running = 0;

  constructor(max: number) {
    this.#max = max;
  }

  /** Runs the task when there is a place. When it is aborted before, it rejects immediately and the task is not run. */
  async run<T>(signal: AbortSignal, task: () => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    if (this.#running >= this.#max) await this.#place(signal);
    else this.#running += 1;
    try {
      signal.throwIfAborted();
      return await task();
    } finally {
      const [next] = this.#waiting;
      if (next) next();
      else this.#running -= 1;
    }
  }

  /** Waits for the place of a task that has ended. */
  #place(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const stopWaiting = (): void => {
        this.#waiting.delete(begin);
        signal.removeEventListener('abort', leave);
      };
      const begin = (): void => {
        stopWaiting();
        resolve();
      };
      const leave = (): void => {
        stopWaiting();
        reject(signal.reason);
      };
      this.#waiting.add(begin);
      signal.addEventListener('abort', leave);
    });
  }
}
