import { LatestStream } from './latest-stream.ts';
import { Poller, type PollerOptions } from './poller.ts';

/**
 * How old a state can be when it is received, at most, in milliseconds, unless reads may take longer. A state that is received
 * so long after the newest one is therefore newer, whatever its stamp: the clocks of the server's nodes can differ, or be set
 * back.
 */
const usualDelayMs = 120_000;

/** The settings of a {@link PollLoop}. */
export interface LoopOptions extends PollerOptions {
  /** How long a read of the REST API may take, in milliseconds. */
  readonly readTimeoutMs: number;
}

/** A state that was seen, or why the watch has ended without one. */
export type StateEvent<T> = { readonly value: T } | { readonly error: unknown };

/** What is polled, and how its states are compared. */
export interface PollSubject<T> {
  /** Reads the state; `isFirst` while none is known. */
  readonly poll: (signal: AbortSignal, isFirst: boolean) => Promise<T>;
  /** Whether something has the shape of a state. */
  readonly isState: (value: unknown) => value is T;
  /** Whether the second state differs from the first for its watchers. */
  readonly differs: (before: T, after: T) => boolean;
  /** Whether the second state is stamped before the first: responses can overtake each other. */
  readonly isOlder: (before: T, after: T) => boolean;
  /** Whether watches end with this state by default. */
  readonly isFinal: (value: T) => boolean;
  /** Called with every state while there are watchers, after them. */
  readonly onState?: (value: T) => void;
}

/** Another source of the states of a loop, such as a list poll. */
export interface StateSource {
  expectChange(): void;
  /** Called for a new watcher. */
  resetPace(): void;
}

/**
 * All watchers of the same thing with the same identity.
 *
 * It polls immediately for its first watcher and stops, request included, with its last one. Every watcher gets the current
 * state first, then each change once. The last state of a watch ends it after it was delivered; a refusal (not logged in,
 * no permission, gone) ends them with the error; an outage is survived for a while. While a feed brings the states, the
 * loop does not poll.
 */
export class PollLoop<T> {
  readonly #subject: PollSubject<T>;
  readonly #onIdle: () => void;
  /** The watchers, each with the check of its last state. */
  readonly #watchers = new Map<LatestStream<StateEvent<T>>, (value: T) => boolean>();
  readonly #poller: Poller<T>;
  #source: StateSource | null = null;
  #current: { readonly value: T } | null = null;
  readonly #now: () => number;
  readonly #longestDelayMs: number;
  /** When the newest state was last seen. */
  #seenAt = 0;

  /** `onIdle` is called when the last watcher has left; the loop is not used again after it. */
  constructor(subject: PollSubject<T>, options: LoopOptions, onIdle: () => void) {
    this.#subject = subject;
    this.#onIdle = onIdle;
    this.#now = options.now;
    this.#longestDelayMs = Math.max(usualDelayMs, options.readTimeoutMs);
    this.#poller = new Poller<T>(
      {
        poll: (signal) => subject.poll(signal, this.#current === null),
        isState: subject.isState,
        take: (value) => this.offer(value),
        fail: (error) => this.fail(error),
        survivesFailures: () => this.#current !== null,
        // A final state that another replica saw earlier may be over: an order that erred can be retried.
        isUsable: (value) => this.#current !== null || !subject.isFinal(value),
      },
      options,
    );
  }

  /** The newest state; null before the first. */
  get current(): T | null {
    return this.#current?.value ?? null;
  }

  /** Whether a feed brings the states. */
  get hasSource(): boolean {
    return this.#source !== null;
  }

  /** Watches until the reader stops, the signal is aborted, or a state is the last one: by default, a final one. */
  watch(signal: AbortSignal, isLast = this.#subject.isFinal): AsyncIterableIterator<StateEvent<T>> {
    const leave = (): void => void watcher.return();
    const watcher = new LatestStream<StateEvent<T>>(() => {
      signal.removeEventListener('abort', leave);
      this.#drop(watcher);
    });
    signal.addEventListener('abort', leave, { once: true });
    this.#watchers.set(watcher, isLast);
    if (this.#current) {
      watcher.push(this.#current);
      (this.#source ?? this.#poller).resetPace();
    }
    if (!this.#source) this.#poller.start();
    // An aborted signal does not call its listeners any more.
    if (signal.aborted) leave();
    return watcher;
  }

  /** Takes a state, and notifies the watchers of a change. Returns whether it was one. */
  offer(value: T): boolean {
    const before = this.#current;
    const now = this.#now();
    if (before && now - this.#seenAt < this.#longestDelayMs && this.#subject.isOlder(before.value, value))
      return false;
    this.#seenAt = now;
    const changed = before === null || this.#subject.differs(before.value, value);
    this.#current = { value };
    for (const [watcher, isLast] of [...this.#watchers]) {
      if (changed) watcher.push(this.#current);
      if (isLast(value)) watcher.end();
    }
    if (this.#watchers.size > 0) this.#subject.onState?.(value);
    return changed;
  }

  /** From now on states come from the feed. */
  useSource(feed: StateSource): void {
    this.#source = feed;
    this.#poller.stop();
  }

  /** Back to polling. */
  resumePolling(): void {
    this.#source = null;
    if (this.#watchers.size > 0) this.#poller.start();
  }

  expectChange(): void {
    (this.#source ?? this.#poller).expectChange();
  }

  /** Ends all watches with an error. */
  fail(error: unknown): void {
    for (const watcher of this.#watchers.keys()) watcher.push({ error });
    this.close();
  }

  /** Ends all watches without an error, so that clients reconnect. */
  close(): void {
    for (const watcher of [...this.#watchers.keys()]) watcher.end();
  }

  #drop(watcher: LatestStream<StateEvent<T>>): void {
    this.#watchers.delete(watcher);
    if (this.#watchers.size > 0) return;
    this.#poller.stop();
    this.#onIdle();
  }
}
