import { isUpstreamError } from '../upstream/errors.ts';
import type { Fleet } from './fleet.ts';
import type { Pace } from './pace.ts';

/** What is polled, and the receiver of its results. */
export interface Polled<T> {
  readonly poll: (signal: AbortSignal) => Promise<T>;
  /** Receives what was read, and returns whether it is a change. It may stop the poller. */
  readonly take: (value: T) => boolean;
  /** Called when the poller has stopped: it was refused, or an outage has lasted too long. */
  readonly fail: (error: unknown) => void;
  /** Whether failures are survived: not before there is a first result. */
  readonly survivesFailures: () => boolean;
  /** Whether something has the shape of what `poll` reads. */
  readonly isState: (value: unknown) => value is T;
  /** Whether the result of another replica can be used here. Default: always. */
  readonly isUsable?: (value: T) => boolean;
}

/** The pace of a poller, and how long it survives failures. */
export interface PollerOptions {
  readonly pace: Pace;
  /** How long failures are survived in silence, in milliseconds. */
  readonly outageMs: number;
  /** A clock in milliseconds that is never set. */
  readonly now: () => number;
  readonly fleet: Fleet;
  /** The key of the thing in the fleet. */
  readonly key: string;
}

/** Polls one thing from `start` to `stop`, at its pace. An outage is survived for a while; a refusal ends it. */
export class Poller<T> {
  readonly #polled: Polled<T>;
  readonly #options: PollerOptions;
  #running: AbortController | null = null;
  #timer: NodeJS.Timeout | null = null;
  #wake: (() => void) | null = null;
  /** A change is expected: what was read before now does not count. */
  #mustRead = false;
  #lastSuccess = 0;

  constructor(polled: Polled<T>, options: PollerOptions) {
    this.#polled = polled;
    this.#options = options;
  }

  /** Polls immediately, then at the pace. */
  start(): void {
    if (this.#running) return;
    this.#running = new AbortController();
    void this.#run(this.#running.signal);
  }

  /** Stops, a request under way included. */
  stop(): void {
    this.#running?.abort();
    this.#running = null;
    this.#wake?.();
  }

  /** Aborted when the poller stops; null while it does not run. */
  get signal(): AbortSignal | null {
    return this.#running?.signal ?? null;
  }

  /** Polls soon, and quickly for a while: a change is expected. */
  expectChange(): void {
    this.#mustRead = true;
    this.#options.pace.expectChange();
    this.#wakeIfWell();
  }

  /** Called for a new watcher: what is known should not stay older than the ordinary interval. */
  resetPace(): void {
    const { pace, now } = this.#options;
    pace.reset();
    if (this.#lastSuccess > 0 && now() - this.#lastSuccess > pace.currentMs) this.#wakeIfWell();
  }

  async #run(signal: AbortSignal): Promise<void> {
    const { pace, now, outageMs, fleet, key } = this.#options;
    const stopListening = fleet.listen(key, () => this.#wakeIfWell());
    signal.addEventListener('abort', stopListening, { once: true });
    this.#lastSuccess = now();
    let first = true;
    while (!signal.aborted) {
      let pauseMs: number;
      try {
        const { value, own } = await this.#read(signal);
        if (signal.aborted) return;
        this.#lastSuccess = now();
        const changed = this.#polled.take(value);
        if (changed && own && !first) fleet.announce(key);
        first = false;
        pauseMs = pace.afterPoll(changed);
      } catch (error) {
        if (signal.aborted) return;
        const outageLeftMs = Math.ceil(this.#lastSuccess + outageMs - now());
        if (isRefusal(error) || !this.#polled.survivesFailures() || outageLeftMs <= 0) {
          this.stop();
          this.#polled.fail(error);
          return;
        }
        // A server may ask for hours, during which watchers would know nothing.
        pauseMs = Math.min(
          outageLeftMs,
          pace.afterFailure(isUpstreamError(error) ? error.retryAfterMs : null),
        );
      }
      if (!signal.aborted) await this.#pause(pauseMs);
    }
  }

  async #read(signal: AbortSignal): Promise<{ readonly value: T; readonly own: boolean }> {
    const { fleet, key, pace } = this.#options;
    let own = false;
    const poll = (): Promise<T> => {
      own = true;
      return this.#polled.poll(signal);
    };
    const maxAgeMs = this.#mustRead ? 0 : pace.currentMs;
    this.#mustRead = false;
    const value = await fleet.share(key, maxAgeMs, poll, this.#polled.isState);
    if (own || this.#polled.isUsable?.(value) !== false) return { value, own };
    return { value: await poll(), own: true };
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        if (this.#timer) clearTimeout(this.#timer);
        this.#timer = null;
        this.#wake = null;
        resolve();
      };
      this.#wake = done;
      this.#timer = setTimeout(done, ms);
    });
  }

  /** While the server fails the pause is kept: it may be what the server has asked for. */
  #wakeIfWell(): void {
    if (!this.#options.pace.isFailing) this.#wake?.();
  }
}

/** Whether an error would be the same after a repetition. */
export function isRefusal(error: unknown): boolean {
  if (!isUpstreamError(error)) return true;
  if (error.kind === 'not-impersonated') return true;
  if (error.kind !== 'status') return false;
  const { status } = error;
  return status !== null && status >= 400 && status < 500 && status !== 429 && status !== 408;
}
