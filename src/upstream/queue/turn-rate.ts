/** From so many turns on the older ones count less and less. */
const remembered = 64;

/** How fast those who wait get their turns, since the first of them began to wait. */
export class TurnRate {
  #since = 0;
  #counted = 0;
  #all = 0;

  /** Turns of those who waited, of all times. */
  get turns(): number {
    return this.#all;
  }

  /** Somebody waits, and nobody did before. */
  begin(now: number): void {
    this.#since = now;
    this.#counted = 0;
  }

  /** Somebody who waited has got a turn. */
  add(now: number): void {
    this.#all += 1;
    this.#counted += 1;
    if (this.#counted < remembered) return;
    this.#counted /= 2;
    this.#since += (now - this.#since) / 2;
  }

  /** Milliseconds between two turns, or null as long as there were fewer than `enough`. */
  msPerTurn(now: number, enough: number): number | null {
    return this.#counted < enough ? null : (now - this.#since) / this.#counted;
  }
}
