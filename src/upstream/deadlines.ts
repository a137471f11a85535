/** Something that must be over in time. The fields belong to the list that it is on. */
export interface Timed {
  dueAt: number;
  before: Timed | null;
  after: Timed | null;
  /** Null while it is on no list. */
  deadlines: Deadlines | null;
  /** The time is up. It has left the list. */
  expire(): void;
}

/**
 * Deadlines that are all equally far away when they are set, so that they come due in the order in which they were
 * set. One timer serves them all: setting and lifting one costs a few assignments, and no object. The timer keeps no
 * process alive.
 */
export class Deadlines {
  readonly durationMs: number;
  #first: Timed | null = null;
  #last: Timed | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(durationMs: number) {
    this.durationMs = durationMs;
  }

  /** Sets a deadline. `now` is `performance.now()`. */
  set(timed: Timed, now: number): void {
    timed.dueAt = now + this.durationMs;
    timed.deadlines = this;
    timed.before = this.#last;
    if (this.#last) this.#last.after = timed;
    else this.#first = timed;
    this.#last = timed;
    if (this.#timer === null) this.#arm(this.durationMs);
  }

  /** Lifts a deadline; does nothing where none is set. The timer goes on and finds nothing to do. */
  lift(timed: Timed): void {
    if (timed.deadlines !== this) return;
    const { before, after } = timed;
    if (before) before.after = after;
    else this.#first = after;
    if (after) after.before = before;
    else this.#last = before;
    timed.before = null;
    timed.after = null;
    timed.deadlines = null;
  }

  #arm(delayMs: number): void {
    this.#timer = setTimeout(this.#onTime, Math.max(1, Math.ceil(delayMs))).unref();
  }

  readonly #onTime = (): void => {
    this.#timer = null;
    const now = performance.now();
    for (let timed = this.#first; timed && timed.dueAt <= now; timed = this.#first) {
      this.lift(timed);
      timed.expire();
    }
    if (this.#first && this.#timer === null) this.#arm(this.#first.dueAt - now);
  };
}
