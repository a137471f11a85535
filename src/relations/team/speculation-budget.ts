import type { Loaders } from '../../loaders/loaders.ts';

/**
 * The budget of one batch for speculative requests: requests that may save others, but may also turn out to be useless. It is
 * never more than the number of requests that the batch would send without them, nor than what is left of the operation.
 */
export class SpeculationBudget {
  readonly #loaders: Loaders;
  #left: number;

  /** `most` is the number of requests that the batch would send without speculative ones. */
  constructor(loaders: Loaders, most: number) {
    this.#loaders = loaders;
    this.#left = most;
  }

  /** Whether so many requests may be sent. If so, they are deducted from the budget. */
  take(requests: number): boolean {
    if (requests > Math.min(this.#left, this.#loaders.speculativeRequestsLeft)) return false;
    this.#left -= requests;
    this.#loaders.countSpeculative(requests);
    return true;
  }
}
