/** How often something is polled. */
export interface PaceOptions {
  /** The ordinary interval, in milliseconds. */
  readonly intervalMs: number;
  /** Numbers in [0, 1). */
  readonly random: () => number;
}

/** Polls while a change is expected come this many times as often … */
const eager = 4;
/** … and this many of them are made. */
const eagerPolls = 12;
/** After this many polls without a change the interval begins to grow … */
const patience = 60;
/** … up to this many times the ordinary one. */
const slowest = 5;
/** The pause doubles with each failure, up to this many times the ordinary one, so that the end of an outage is noticed. */
const longestBackOff = 8;

/**
 * The pauses of one poll loop: the ordinary interval with 5 % of jitter, shorter while a change is expected, longer
 * when nothing has changed for long, and doubling while the server fails.
 */
export class Pace {
  readonly #options: PaceOptions;
  #eagerLeft = 0;
  #still = 0;
  #failures = 0;
  #requests = 1;

  constructor(options: PaceOptions) {
    this.#options = options;
  }

  /** The current pause before jitter, in milliseconds; what another replica has read is valid for as long. */
  get currentMs(): number {
    const intervalMs = this.#options.intervalMs * this.#requests;
    if (this.#eagerLeft > 0) return intervalMs / eager;
    return intervalMs * Math.min(slowest, Math.max(1, this.#still / patience));
  }

  /** Whether the last poll has failed. */
  get isFailing(): boolean {
    return this.#failures > 0;
  }

  expectChange(): void {
    this.#eagerLeft = eagerPolls;
    this.#still = 0;
  }

  /** Sets the number of requests in each poll: pauses grow, so that there is one request in an interval. */
  setRequestsPerPoll(requests: number): void {
    this.#requests = Math.max(1, requests);
  }

  /** Returns to the ordinary interval for a new watcher. */
  reset(): void {
    this.#still = 0;
  }

  /** The pause after a poll that worked, in milliseconds. */
  afterPoll(changed: boolean): number {
    this.#failures = 0;
    this.#still = changed ? 0 : this.#still + 1;
    const pause = this.#jittered(this.currentMs);
    if (this.#eagerLeft > 0) this.#eagerLeft -= 1;
    return pause;
  }

  /** The pause after a poll that failed, in milliseconds; at least what the server asked for. */
  afterFailure(retryAfterMs: number | null): number {
    this.#failures += 1;
    const pause = this.#options.intervalMs * Math.min(longestBackOff, 2 ** this.#failures);
    return Math.max(retryAfterMs ?? 0, this.#jittered(pause));
  }

  #jittered(ms: number): number {
    return ms * (0.95 + 0.1 * this.#options.random());
  }
}
