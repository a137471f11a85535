import type { Loaders } from '../../loaders/loaders.ts';

/** Requests that one batch may make only in order to make fewer: never more than what it would make without. */
export class Attempts {
  readonly #loaders: Loaders;
  #left: number;

  /** `most` is what the batch would make without. */
  constructor(loaders: Loaders, most: number) {
    this.#loaders = loaders;
    this.#left = most;
  }

  /** Whether so many may be made; they are counted then. */
  take(requests: number): boolean {
    if (requests > Math.min(this.#left, this.#loaders.attemptsLeft)) return false;
    this.#left -= requests;
    this.#loaders.attempt(requests);
    return true;
  }
}
