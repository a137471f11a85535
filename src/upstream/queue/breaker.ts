/**
 * - `closed`: everything is sent.
 * - `open`: nothing is sent; requests fail immediately.
 * - `half-open`: one read is under way to find out whether the server is back.
 */
export type BreakerState = 'closed' | 'open' | 'half-open';

/** When a {@link Breaker} opens and tries again. */
export interface BreakerOptions {
  /** How many different requests must fail in a row. 0: the breaker never opens. */
  readonly failures: number;
  /** How long such a row must last, in milliseconds: a restart of the server breaks many requests at one moment. */
  readonly minStreakMs: number;
  /** How long it stays open, and how long it waits for a probe before it sends another, in milliseconds. */
  readonly resetMs: number;
  /** A clock in milliseconds. */
  readonly now: () => number;
  readonly onChange: (state: BreakerState) => void;
}

/** A request that counts once in a row of failures, however often it is repeated. */
export interface Counted {
  /** The number of the streak that it was counted in; 0 at first. */
  countedIn: number;
}

/** What one attempt showed: a response, none, or nothing as it was cancelled. */
export type Verdict = 'good' | 'bad' | 'unknown';

/**
 * A circuit breaker: keeps requests from a server that does not respond. It opens when nothing but failures was seen for
 * a number of requests and for some time, so occasional faults never open it. After a while it lets one read through: if
 * the server responds, the breaker closes.
 */
export class Breaker {
  readonly #options: BreakerOptions;
  #state: BreakerState = 'closed';
  #streak = 1;
  #failures = 0;
  #since = 0;
  /** When the next probe may be sent, whatever the outcome of the last one. */
  #dueAt = 0;
  #probe = 0;

  constructor(options: BreakerOptions) {
    this.#options = options;
  }

  get state(): BreakerState {
    return this.#state;
  }

  /** Whether a read may be sent as a probe. */
  get wantsProbe(): boolean {
    return this.#state !== 'closed' && this.#options.now() >= this.#dueAt;
  }

  /** How long a request that is refused should wait, in milliseconds. */
  get retryAfterMs(): number {
    return Math.max(1000, this.#dueAt - this.#options.now());
  }

  /**
   * The ticket of an attempt: 0 when it may be sent, the number of a probe when it decides about the state, and null when
   * it must not be sent. Only reads are probes: they do no harm when the server is only partly available.
   */
  admit(read: boolean): number | null {
    if (this.#state === 'closed') return 0;
    if (!read || !this.wantsProbe) return null;
    this.#dueAt = this.#options.now() + this.#options.resetMs;
    this.#probe += 1;
    this.#become('half-open');
    return this.#probe;
  }

  /** Records what an attempt showed. `ticket` is what {@link admit} returned for it. */
  record(verdict: Verdict, request: Counted, ticket: number): void {
    if (this.#state === 'closed') {
      if (verdict === 'good') this.#endStreak();
      else if (verdict === 'bad') this.#count(request);
    } else if (this.#state === 'half-open' && ticket === this.#probe) {
      if (verdict === 'good') {
        this.#endStreak();
        this.#become('closed');
      } else {
        const wait = verdict === 'bad' ? this.#options.resetMs : 0;
        this.#dueAt = this.#options.now() + wait;
        this.#become('open');
      }
    }
  }

  #endStreak(): void {
    if (this.#failures === 0) return;
    this.#streak += 1;
    this.#failures = 0;
  }

  #count(request: Counted): void {
    const { failures, minStreakMs, resetMs, now } = this.#options;
    if (failures === 0) return;
    const time = now();
    if (this.#failures === 0) this.#since = time;
    if (request.countedIn !== this.#streak) {
      request.countedIn = this.#streak;
      this.#failures += 1;
    }
    if (this.#failures < failures || time - this.#since < minStreakMs) return;
    this.#endStreak();
    this.#dueAt = time + resetMs;
    this.#become('open');
  }

  #become(state: BreakerState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#options.onChange(state);
  }
}
