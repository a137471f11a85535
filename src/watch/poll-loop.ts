import { isUpstreamError } from '../upstream/errors.ts';
import type { Fleet } from './fleet.ts';
import { Latest } from './latest.ts';
import type { Pace } from './pace.ts';

/** A state that was seen, or why the watch has ended without one. */
export type Seen<T> = { readonly value: T } | { readonly error: unknown };

/** What is polled and how its answers are judged. */
export interface PollSubject<T> {
  readonly poll: (signal: AbortSignal) => Promise<T>;
  /** Whether the second state differs from the first in what watchers are told. */
  readonly differs: (before: T, after: T) => boolean;
  /** Whether no further change can come. */
  readonly isFinal: (value: T) => boolean;
}

/** How a loop is paced and how long it bears failures. */
export interface PollOptions {
  readonly pace: Pace;
  /** How long failures are survived in silence once a state was seen, in milliseconds. */
  readonly outageMs: number;
  readonly now: () => number;
  /** The ordinary interval; a state from another replica may be so old. In milliseconds. */
  readonly intervalMs: number;
  readonly fleet: Fleet;
  /** What the thing is called in the fleet. */
  readonly key: string;
}

/**
 * One poll loop for all who watch the same thing with the same credential.
 *
 * It polls at once for its first watcher and stops, request included, with its last one. Every watcher gets the current
 * state first, then each change once. A final state ends all watches after it was delivered; a refusal (not logged in,
 * no permission, gone) ends them with the error; an outage is survived for a while.
 */
export class PollLoop<T> {
  readonly #subject: PollSubject<T>;
  readonly #options: PollOptions;
  readonly #onIdle: () => void;
  readonly #watchers = new Set<Latest<Seen<T>>>();
  #current: { readonly value: T } | null = null;
  #running: AbortController | null = null;
  #timer: NodeJS.Timeout | null = null;
  #wake: (() => void) | null = null;

  /** `onIdle` is called when nobody watches any more; the loop is not used again after it. */
  constructor(subject: PollSubject<T>, options: PollOptions, onIdle: () => void) {
    this.#subject = subject;
    this.#options = options;
    this.#onIdle = onIdle;
  }

  /** Watches until the reader stops or the signal is aborted. */
  watch(signal: AbortSignal): AsyncIterableIterator<Seen<T>> {
    const leave = (): void => void watcher.return();
    const watcher = new Latest<Seen<T>>(() => {
      signal.removeEventListener('abort', leave);
      this.#drop(watcher);
    });
    signal.addEventListener('abort', leave, { once: true });
    this.#watchers.add(watcher);
    if (this.#current) watcher.push(this.#current);
    if (!this.#running) {
      this.#running = new AbortController();
      void this.#run(this.#running.signal);
    }
    return watcher;
  }

  /** Polls soon, and quickly for a while: a change is expected. */
  expectChange(): void {
    this.#options.pace.expectChange();
    this.#wake?.();
  }

  /** Ends all watches without an error, so that clients come back. */
  close(): void {
    for (const watcher of [...this.#watchers]) watcher.end();
  }

  async #run(signal: AbortSignal): Promise<void> {
    const { pace, now, outageMs, fleet, key, intervalMs } = this.#options;
    const stopListening = fleet.listen(key, () => this.#wake?.());
    signal.addEventListener('abort', stopListening, { once: true });
    let lastSuccess = now();
    while (!signal.aborted) {
      let pauseMs: number;
      try {
        const value = await fleet.share(key, intervalMs, () => this.#subject.poll(signal));
        if (signal.aborted) return;
        lastSuccess = now();
        const before = this.#current;
        const changed = before === null || this.#subject.differs(before.value, value);
        if (changed) {
          this.#tell({ value });
          if (before !== null) fleet.announce(key);
        }
        if (this.#subject.isFinal(value)) return this.close();
        pauseMs = pace.afterPoll(changed);
      } catch (error) {
        if (signal.aborted) return;
        if (isRefusal(error) || this.#current === null || now() - lastSuccess >= outageMs) {
          this.#tellError(error);
          return this.close();
        }
        pauseMs = pace.afterFailure(isUpstreamError(error) ? error.retryAfterMs : null);
      }
      await this.#pause(pauseMs);
    }
  }

  #tell(seen: { readonly value: T }): void {
    this.#current = seen;
    for (const watcher of this.#watchers) watcher.push(seen);
  }

  #tellError(error: unknown): void {
    for (const watcher of this.#watchers) watcher.push({ error });
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

  #drop(watcher: Latest<Seen<T>>): void {
    this.#watchers.delete(watcher);
    if (this.#watchers.size > 0) return;
    this.#running?.abort();
    this.#wake?.();
    this.#onIdle();
  }
}

/** An answer that no repetition will change. */
function isRefusal(error: unknown): boolean {
  if (!isUpstreamError(error)) return true;
  if (error.kind !== 'status') return false;
  const { status } = error;
  return status !== null && status >= 400 && status < 500 && status !== 429 && status !== 408;
}
