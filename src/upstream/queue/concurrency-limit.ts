/** Settings of a {@link ConcurrencyLimit}. */
export interface ConcurrencyLimitOptions {
  /** The most requests at the same time, and as many as there are at first. */
  readonly maxConcurrency: number;
  /** Told of a new limit. */
  readonly onChange: (limit: number) => void;
}

/** The limit falls no further. So few never wait for each other for long, and their times are taken to be the server's own. */
const fewest = 2;

/** Requests are compared so many at a time. */
const windowSize = 32;

/**
 * A wait within the server that nobody minds: in milliseconds, or as a share of the time alone where that is more. Where that
 * is not known, as a share of the least time that was seen, which may be below the usual one.
 */
const tolerated = { ms: 25, share: 0.2, shareOfLeast: 0.4 };

/** The weight of one request in the time alone of its like. */
const smoothing = 1 / 8;

/**
 * Finds out how many requests at the same time the server answers no later than a few. Requests beyond that are not answered
 * sooner for being sent: they wait within the server, first come first served, where a small one cannot overtake.
 *
 * A request is compared with its like, those of the same route with a response of about the same size, when few were under
 * way; as long as there were none, with the fastest of them. When those with all slots taken take longer than that, the limit becomes what would have been enough for as many
 * answers in the same time; when they do not, it grows by one. A server that became slower by itself is as slow with few
 * requests: at the lowest limit that is what is compared with, and the limit grows again. So it does where the fastest was
 * no measure of the others.
 */
export class ConcurrencyLimit {
  readonly #options: ConcurrencyLimitOptions;
  #limit: number;
  /** Milliseconds alone, by route and by the size of the response; 0 where no request was sent with few others. */
  readonly #alone = new Map<string, Float64Array>();
  /** The least milliseconds, likewise. */
  readonly #least = new Map<string, Float64Array>();
  /**
   * Of the requests that are compared: how many, the time that they took, what they would have taken alone, and the wait that
   * nobody minds.
   */
  #count = 0;
  #taken = 0;
  #expected = 0;
  #tolerated = 0;

  constructor(options: ConcurrencyLimitOptions) {
    this.#options = options;
    this.#limit = options.maxConcurrency;
  }

  /** Requests at the same time. */
  get limit(): number {
    return this.#limit;
  }

  /** Notes how long a request took that was sent as one of so many under way, itself included. */
  record(route: string, bytes: number, inFlight: number, durationMs: number): void {
    // By factors of four.
    const size = (32 - Math.clz32(bytes)) >> 1;
    const times = timesOf(this.#alone, route);
    let alone = times[size] ?? 0;
    if (inFlight <= fewest) {
      alone = alone === 0 ? durationMs : alone + (durationMs - alone) * smoothing;
      times[size] = alone;
    }
    const shortest = timesOf(this.#least, route);
    const least = Math.min(shortest[size] || durationMs, durationMs);
    shortest[size] = least;
    // One slot may be kept free for others, and what was sent under another limit tells nothing of this one.
    if (inFlight < this.#limit - 1 || inFlight > this.#limit) return;
    const expected = alone || least;
    const share = alone === 0 ? tolerated.shareOfLeast : tolerated.share;
    this.#count += 1;
    this.#taken += durationMs;
    this.#expected += expected;
    this.#tolerated += Math.max(tolerated.ms, share * expected);
    if (this.#count === windowSize) this.#compare();
  }

  #compare(): void {
    const taken = this.#taken / windowSize;
    const expected = this.#expected / windowSize;
    const patience = this.#tolerated / windowSize;
    this.#count = 0;
    this.#taken = 0;
    this.#expected = 0;
    this.#tolerated = 0;
    const wait = taken - expected;
    if (wait > patience) {
      const enough = Math.round((this.#limit * (expected + patience)) / taken);
      this.#setLimit(Math.max(fewest, Math.min(this.#limit - 1, enough)));
    } else if (wait <= patience / 2) this.#setLimit(this.#limit + 1);
  }

  #setLimit(limit: number): void {
    const next = Math.min(limit, this.#options.maxConcurrency);
    if (next === this.#limit) return;
    this.#limit = next;
    this.#options.onChange(next);
  }
}

/** Milliseconds of a route, by the size of the response. */
function timesOf(all: Map<string, Float64Array>, route: string): Float64Array {
  let times = all.get(route);
  if (times === undefined) {
    times = new Float64Array(17);
    all.set(route, times);
  }
  return times;
}
