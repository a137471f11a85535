import type { Row } from '../upstream/client.ts';

/** How far the clock of the server may be behind ours, in milliseconds. */
const toleranceMs = 3_600_000;
/** After so long, in milliseconds, a late change is forgotten at the earliest; after twice as long, at the latest. */
const rememberMs = 1_800_000;

/**
 * What time it is at the server, at least: no object was changed in the future. Learnt from the `modified` of what is
 * read, and until then from our own clock, which may be an hour ahead.
 *
 * A server can have several nodes, whose clocks differ, and a clock can be set back. This is the clock that is furthest
 * ahead, and never goes back; {@link latenessMs} is how far behind it others were seen to be.
 */
export class ServerClock {
  /** Server time minus {@link ticks}, at least. */
  #offset = Date.now() - toleranceMs - this.ticks();
  /** The greatest lateness that was seen in this period, and in the one before. */
  #lateness = 0;
  #latenessBefore = 0;
  #periodEndsAt = this.ticks() + rememberMs;

  /** A clock that is never set, in milliseconds from any moment. */
  ticks(): number {
    return performance.now();
  }

  /** The time at the server at a moment of {@link ticks}, at least, in milliseconds since 1970. */
  at(ticks: number): number {
    return ticks + this.#offset;
  }

  learnFrom(row: Row): void {
    const modified = modifiedOf(row);
    if (modified !== null) this.learn(modified);
  }

  /** Learns from a moment that is not in the future. */
  learn(time: number): void {
    // A stamp from the far future is a mistake in the data and would hide every change until then.
    if (time <= Date.now() + toleranceMs) this.#offset = Math.max(this.#offset, time - this.ticks());
  }

  /** Learns from a row whose change was missed because its stamp was older than expected. */
  learnFromLate(modified: number): void {
    this.#forgetOld();
    this.#lateness = Math.max(this.#lateness, this.at(this.ticks()) - modified);
  }

  /** How far behind this clock changes were stamped lately, in milliseconds. */
  get latenessMs(): number {
    this.#forgetOld();
    return Math.max(this.#lateness, this.#latenessBefore);
  }

  #forgetOld(): void {
    const overdueMs = this.ticks() - this.#periodEndsAt;
    if (overdueMs < 0) return;
    this.#latenessBefore = overdueMs < rememberMs ? this.#lateness : 0;
    this.#lateness = 0;
    this.#periodEndsAt = this.ticks() + rememberMs;
  }
}

/** When an object was last changed, in milliseconds since 1970; null when it is not known. */
export function modifiedOf(row: Row): number | null {
  const time = typeof row.modified === 'string' ? Date.parse(row.modified) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

/** Whether the second state of an object is from before the first. */
export function isOlder(before: Row, after: Row): boolean {
  const [first, second] = [modifiedOf(before), modifiedOf(after)];
  return first !== null && second !== null && second < first;
}
