/** Settings of {@link createHeldBytes}. */
export interface HeldBytesOptions {
  /** The most bytes of all holds together. Above it, the holds with the most bytes for the longest time are cut. */
  readonly maxBytes: number;
  /** A hold without progress for so long is cut, in milliseconds. */
  readonly timeoutMs: number;
  /** A clock, in milliseconds. Default `performance.now`. */
  readonly now?: () => number;
}

/** Memory that one client holds. */
export interface Hold {
  /** Sets the bytes that the client holds. Fewer than before count as progress. */
  set(bytes: number): void;
  /** Notes that the client has sent or received some bytes. */
  progress(): void;
  /** Ends the hold. Later calls do nothing. */
  release(): void;
}

/** The memory that slow clients hold: responses that they do not read, bodies that they do not finish. */
export interface HeldBytes {
  /** Begins a hold. `cut` has to end whatever holds the memory; the hold is released before. */
  hold(bytes: number, cut: () => void): Hold;
  /** The current holds, for tests and metrics. */
  inspect(): { readonly bytes: number; readonly holds: number };
}

/** How often holds are checked for progress, in milliseconds. */
const lookMs = 1_000;

interface Entry {
  bytes: number;
  readonly begunAt: number;
  touchedAt: number;
  readonly cut: () => void;
}

/**
 * Bounds what clients hold in bytes and in time. The clients that hold the most for the longest time are cut, so that small
 * and fast clients are served whatever large and slow ones do.
 */
export function createHeldBytes(options: HeldBytesOptions): HeldBytes {
  const { maxBytes, timeoutMs, now = clock } = options;
  /** The entry without progress for the longest time first. */
  const entries = new Set<Entry>();
  let held = 0;
  let timer: NodeJS.Timeout | null = null;

  const cutLate = (): void => {
    const before = now() - timeoutMs;
    for (const { touchedAt, cut } of entries) {
      if (touchedAt > before) break;
      cut();
    }
    if (entries.size > 0 || timer === null) return;
    clearInterval(timer);
    timer = null;
  };
  const touch = (entry: Entry): void => {
    entry.touchedAt = now();
    entries.delete(entry);
    entries.add(entry);
    timer ??= setInterval(cutLate, lookMs).unref();
  };
  /** Bytes count by the time for which they are held: progress would cost a hostile client next to nothing. */
  const cutHeaviest = (): void => {
    const at = now();
    let most = -1;
    let heaviest: Entry | null = null;
    for (const entry of entries) {
      const weight = entry.bytes * (at - entry.begunAt + 1);
      if (weight > most) [most, heaviest] = [weight, entry];
    }
    heaviest?.cut();
  };

  return {
    hold(first, cut) {
      const release = (): void => {
        if (entries.delete(entry)) held -= entry.bytes;
      };
      const entry: Entry = {
        bytes: 0,
        begunAt: now(),
        touchedAt: 0,
        cut() {
          release();
          cut();
        },
      };
      const hold: Hold = {
        set(bytes) {
          if (!entries.has(entry)) return;
          const difference = bytes - entry.bytes;
          held += difference;
          entry.bytes = bytes;
          if (difference < 0) touch(entry);
          // A single hold is bounded by the limit of a single response.
          while (difference > 0 && held > maxBytes && entries.size > 1) cutHeaviest();
        },
        progress() {
          if (entries.has(entry)) touch(entry);
        },
        release,
      };
      touch(entry);
      hold.set(first);
      return hold;
    },
    inspect: () => ({ bytes: held, holds: entries.size }),
  };
}

const clock = (): number => performance.now();
