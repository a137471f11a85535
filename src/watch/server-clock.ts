import type { Row } from '../upstream/client.ts';

/** How far the clock of the server may be behind ours, in milliseconds. */
const toleranceMs = 3_600_000;

/**
 * What time it is at the server, at least: no object was changed in the future. Learnt from the `modified` of what is
 * read, and until then from our own clock, which may be an hour ahead.
 */
export class ServerClock {
  /** Server time minus {@link ticks}, at least. */
  #offset = Date.now() - toleranceMs - this.ticks();

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
    // A stamp from the far future is a mistake in the data and would hide every change until then.
    if (modified === null || modified > Date.now() + toleranceMs) return;
    this.#offset = Math.max(this.#offset, modified - this.ticks());
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
