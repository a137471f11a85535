/** Settings of a {@link ConcurrencyLimit}. */
export interface ConcurrencyLimitOptions {
  /** The highest limit, which is also the first. */
  readonly maxConcurrency: number;
  /** Called with each new limit. */
  readonly onChange: (limit: number) => void;
}

/** The lowest limit. So few requests hardly wait for each other: their times are taken to be the server's own. */
const fewest = 2;

/** The number of requests in one comparison. */
const windowSize = 32;

/**
 * The tolerated wait within the server: in milliseconds, or as a share of the unloaded time where that is more. Where the
 * unloaded time is not known, as a share of the least time that was seen, which may be below the usual one.
 */
const tolerated = { ms: 25, share: 0.2, shareOfLeast: 0.4 };

/** The weight of one request in the moving average of the unloaded time. */
const smoothing = 1 / 8;

/**
 * Adapts the concurrency limit to the server: the most requests at the same time that it responds to as fast as to a few.
 * Requests beyond that gain nothing by being sent: they wait within the server, first come first served, where a small
 * one cannot overtake.
 *
 * A request is compared with requests of the same route and about the same response size: with those that were sent while
 * few were under way, or, as long as there were none, with the fastest. When requests with all slots taken are slower, the
 * limit becomes what would have sufficed for as many responses in the same time; otherwise it grows by one. A server that
 * became slower by itself is as slow with few requests: at the lowest limit those are the measure, and the limit grows
 * again. It also grows again where the fastest request was no measure of the others.
 */
export class ConcurrencyLimit {
  readonly #options: ConcurrencyLimitOptions;
  #limit: number;
  /** Unloaded milliseconds, by route and response size; 0 where no request was sent while few were under way. */
  readonly #unloaded = new Map<string, Float64Array>();
  /** The least milliseconds, by route and response size. */
  readonly #least = new Map<string, Float64Array>();
  /**
   * Of the requests in the current comparison: their number, the time that they took, the time that they would have taken
   * unloaded, and the tolerated wait.
   */
  #count = 0;
  #taken = 0;
  #expected = 0;
  #tolerated = 0;

  constructor(options: ConcurrencyLimitOptions) {
    this.#options = options;
    this.#limit = options.maxConcurrency;
  }

  /** The most requests at the same time. */
  get limit(): number {
    return this.#limit;
  }

  /** Records how long a request took; `inFlight` requests were under way when it was sent, itself included. */
  record(route: string, bytes: number, inFlight: number, durationMs: number): void {
    // By factors of four.
    const size = (32 - Math.clz32(bytes)) >> 1;
    const times = timesOf(this.#unloaded, route);
    let unloaded = times[size] ?? 0;
    if (inFlight <= fewest) {
      unloaded = unloaded === 0 ? durationMs : unloaded + (durationMs - unloaded) * smoothing;
      times[size] = unloaded;
    }
    const shortest = timesOf(this.#least, route);
    const least = Math.min(shortest[size] || durationMs, durationMs);
    shortest[size] = least;
    // One slot may be kept free for others, and a request that was sent under another limit says nothing about this one.
    if (inFlight < this.#limit - 1 || inFlight > this.#limit) return;
    const expected = unloaded || least;
    const share = unloaded === 0 ? tolerated.shareOfLeast : tolerated.share;
    this.#count += 1;
    this.#taken += durationMs;
    this.#expected += expected;
    this.#tolerated += Math.max(tolerated.ms, share * expected);
    if (this.#count === windowSize) this.#compare();
  }

  #compare(): void {
    const taken = this.#taken / windowSize;
    const expected = this.#expected / windowSize;
    const toleratedWait = this.#tolerated / windowSize;
    this.#count = 0;
    this.#taken = 0;
    this.#expected = 0;
    this.#tolerated = 0;
    const wait = taken - expected;
    if (wait > toleratedWait) {
      const enough = Math.round((this.#limit * (expected + toleratedWait)) / taken);
      this.#setLimit(Math.max(fewest, Math.min(this.#limit - 1, enough)));
    } else if (wait <= toleratedWait / 2) this.#setLimit(this.#limit + 1);
  }

  #setLimit(limit: number): void {
    const next = Math.min(limit, this.#options.maxConcurrency);
    if (next === this.#limit) return;
    this.#limit = next;
    this.#options.onChange(next);
  }
}

/** Milliseconds of a route, by response size. */
function timesOf(all: Map<string, Float64Array>, route: string): Float64Array {
  let times = all.get(route);
  if (times === undefined) {
    times = new Float64Array(17);
    all.set(route, times);
  }
  return times;
}
