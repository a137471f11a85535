/** From this number of turns on, older ones count less and less. */
const remembered = 64;

/** How fast waiting jobs get their turns, since the first of them began to wait. */
export class TurnRate {
  #since = 0;
  #counted = 0;
  #all = 0;

  /** All turns of waiting jobs so far. */
  get turns(): number {
    return this.#all;
  }

  /** Called when a job begins to wait, and none did before. */
  begin(now: number): void {
    this.#since = now;
    this.#counted = 0;
  }

  /** Called when a waiting job has got its turn. */
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
