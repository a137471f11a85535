import type { Row } from '../upstream/client.ts';

/** Which rows are counted and how often, in milliseconds, and numbers in [0, 1) for its jitter. */
export interface CountCheckOptions {
  readonly isOpen: (state: unknown) => boolean;
  readonly everyMs: () => number;
  readonly random: () => number;
}

/**
 * Notices by counting that rows have vanished from a list, or have changed unseen: the number of open ones should be that
 * of the last count, plus those that were seen to open, less those that were seen to end.
 *
 * A row that changes between a poll and its count makes a difference too. So a difference is checked again with the next
 * poll, and only one that stays counts. Changes that cancel each other out are missed; the owner searches for them.
 */
export class CountCheck {
  readonly #options: CountCheckOptions;
  #expected: number | null = null;
  /** The server's time of the last count. */
  #countedThrough = Number.POSITIVE_INFINITY;
  #dueAt = 0;
  #isDoubtful = false;

  constructor(options: CountCheckOptions) {
    this.#options = options;
  }

  /** Whether the server counts. */
  get isCounted(): boolean {
    return this.#expected !== null;
  }

  /** Whether the last count has to be repeated soon. */
  get isDoubtful(): boolean {
    return this.#isDoubtful;
  }

  isDue(now: number): boolean {
    return this.#isDoubtful || now >= this.#dueAt;
  }

  /** Makes the next poll count: a row may be gone. */
  countSoon(): void {
    this.#dueAt = 0;
  }

  /** Records a change. `stateBefore` is null when it is not known. */
  recordChange(stateBefore: string | null, row: Row): void {
    if (this.#expected === null) return;
    const { isOpen } = this.#options;
    const wasOpen = stateBefore === null ? this.#existed(row) : isOpen(stateBefore);
    this.#expected += Number(isOpen(row.state)) - Number(wasOpen);
  }

  /**
   * Records a count, as of a moment at the server; null when the server does not count. Returns whether rows have left or
   * joined the open ones unseen.
   */
  recordCount(count: number | null, through: number, now: number): boolean {
    const { everyMs, random } = this.#options;
    this.#dueAt = now + everyMs() * (0.9 + 0.2 * random());
    const differs = count !== null && this.#expected !== null && count !== this.#expected;
    if (differs && !this.#isDoubtful) {
      this.#isDoubtful = true;
      return false;
    }
    this.#isDoubtful = false;
    this.#expected = count;
    this.#countedThrough = through;
    return differs;
  }

  /** Whether a row that was never seen existed at the last count; a changed row was nearly always open before. */
  #existed({ created }: Row): boolean {
    const time = typeof created === 'string' ? Date.parse(created) : Number.NaN;
    return !(time >= this.#countedThrough);
  }
}
