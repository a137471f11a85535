/** Settings of {@link HeldBytes}. */
export interface HeldBytesOptions {
  /** All holds together. Above it, those are cut that have held the most for the longest time. */
  readonly maxBytes: number;
  /** A hold without progress for so long is cut, in milliseconds. */
  readonly timeoutMs: number;
  /** A clock, in milliseconds. Default `performance.now`. */
  readonly now?: () => number;
}

/** Memory that one client holds. */
export interface Hold {
  /** The client holds so many bytes from now on. Fewer than before count as progress. */
  set(bytes: number): void;
  /** The client has done its part of something: it has sent or taken some bytes. */
  progress(): void;
  /** Nothing is held any more. Later calls do nothing. */
  release(): void;
}

/** How often holds without progress are looked for, in milliseconds. */
const lookMs = 1_000;

/**
 * The memory that clients hold by being slow: responses that they do not read, bodies that they do not finish. It is
 * bounded in bytes and in time; those pay for it that hold the most for the longest time, so that small and quick clients
 * are served whatever large and slow ones do.
 */
export class HeldBytes {
  readonly #options: HeldBytesOptions;
  readonly #now: () => number;
  /** The one without progress for the longest time first. */
  readonly #holds = new Set<HoldOfClient>();
  #bytes = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(options: HeldBytesOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
  }

  /** Begins to count for a client. `cut` has to end whatever holds the memory, and to release the hold. */
  hold(bytes: number, cut: () => void): Hold {
    const hold = new HoldOfClient(this, cut, this.#now());
    hold.set(bytes);
    return hold;
  }

  /** What is held now, for tests and metrics. */
  inspect(): { readonly bytes: number; readonly holds: number } {
    return { bytes: this.#bytes, holds: this.#holds.size };
  }

  /** For {@link HoldOfClient}: how much more, or less, one holds. */
  change(hold: HoldOfClient, difference: number): void {
    this.#bytes += difference;
    if (!this.#holds.has(hold)) this.touch(hold);
    if (difference <= 0) return;
    // One alone is bounded by what bounds a single response.
    while (this.#bytes > this.#options.maxBytes && this.#holds.size > 1) this.#heaviest()?.cut();
  }

  /** Bytes count by the time for which they are held: progress would cost a hostile client next to nothing. */
  #heaviest(): HoldOfClient | null {
    const now = this.#now();
    let heaviest: HoldOfClient | null = null;
    let most = -1;
    for (const hold of this.#holds) {
      const weight = hold.bytes * (now - hold.begunAt + 1);
      if (weight <= most) continue;
      heaviest = hold;
      most = weight;
    }
    return heaviest;
  }

  /** For {@link HoldOfClient}: one makes progress. */
  touch(hold: HoldOfClient): void {
    hold.touchedAt = this.#now();
    this.#holds.delete(hold);
    this.#holds.add(hold);
    this.#timer ??= setInterval(() => this.#cutLate(), lookMs).unref();
  }

  /** For {@link HoldOfClient}: one has ended. */
  end(hold: HoldOfClient): void {
    this.#holds.delete(hold);
    this.#bytes -= hold.bytes;
  }

  #cutLate(): void {
    const before = this.#now() - this.#options.timeoutMs;
    for (const hold of this.#holds) {
      if (hold.touchedAt > before) break;
      hold.cut();
    }
    if (this.#holds.size > 0 || this.#timer === null) return;
    clearInterval(this.#timer);
    this.#timer = null;
  }
}

class HoldOfClient implements Hold {
  bytes = 0;
  touchedAt = 0;
  readonly begunAt: number;
  readonly cut: () => void;
  readonly #held: HeldBytes;
  #ended = false;

  constructor(held: HeldBytes, cut: () => void, begunAt: number) {
    this.#held = held;
    this.begunAt = begunAt;
    this.cut = () => {
      this.release();
      cut();
    };
  }

  set(bytes: number): void {
    if (this.#ended) return;
    const difference = bytes - this.bytes;
    this.bytes = bytes;
    if (difference < 0) this.#held.touch(this);
    this.#held.change(this, difference);
  }

  progress(): void {
    if (!this.#ended) this.#held.touch(this);
  }

  release(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#held.end(this);
  }
}
