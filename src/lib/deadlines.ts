import { type Linked, LinkedList } from './linked-list.ts';

/** Something with a deadline. */
export interface Timed extends Linked<Timed> {
  /** By `performance.now()`. Set by {@link Deadlines.set}. */
  dueAt: number;
  /** Called when the time is up, after it has left the list. */
  expire(): void;
}

/**
 * Deadlines of the same duration, so that they expire in the order in which they were set. One timer serves them all:
 * setting and removing one costs a few assignments, and no object. The timer keeps no process alive, and is not cleared
 * when no deadline is left.
 */
export class Deadlines extends LinkedList<Timed> {
  readonly durationMs: number;
  #timer: NodeJS.Timeout | null = null;

  constructor(durationMs: number) {
    super();
    this.durationMs = durationMs;
  }

  /** Sets a deadline, until it is removed. `now` is `performance.now()`. */
  set(timed: Timed, now: number): void {
    timed.dueAt = now + this.durationMs;
    this.push(timed);
    if (this.#timer === null) this.#arm(this.durationMs);
  }

  #arm(delayMs: number): void {
    this.#timer = setTimeout(this.#onTime, Math.max(1, Math.ceil(delayMs))).unref();
  }

  readonly #onTime = (): void => {
    this.#timer = null;
    const now = performance.now();
    for (let timed = this.first; timed && timed.dueAt <= now; timed = this.first) {
      this.remove(timed);
      timed.expire();
    }
    if (this.first && this.#timer === null) this.#arm(this.first.dueAt - now);
  };
}
