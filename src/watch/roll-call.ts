import type { Row } from '../upstream/client.ts';
import { isOpenState } from './order-state.ts';

/** How often the open orders are counted, in milliseconds, and numbers in [0, 1) for its jitter. */
export interface RollCallOptions {
  readonly everyMs: () => number;
  readonly random: () => number;
}

/**
 * Finds out that orders have vanished from a list, or have changed unseen, by counting: the open orders are as many as
 * at the last count, plus those that were seen to open, less those that were seen to end.
 *
 * An order that moves between a poll and its count makes a difference too. So one that is found is looked at again with
 * the next poll, and only one that stays counts. It misses what cancels out; the owner looks for that now and then.
 */
export class RollCall {
  readonly #options: RollCallOptions;
  #expected: number | null = null;
  /** The server's time of the last count. */
  #countedThrough = Number.POSITIVE_INFINITY;
  #dueAt = 0;
  #isDoubtful = false;

  constructor(options: RollCallOptions) {
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

  /** Takes in a change that was seen. `stateBefore` is null when it is not known. */
  see(stateBefore: string | null, order: Row): void {
    if (this.#expected === null) return;
    const isOpen = isOpenState(order.state);
    const wasOpen = stateBefore === null ? this.#existed(order) : isOpenState(stateBefore);
    this.#expected += Number(isOpen) - Number(wasOpen);
  }

  /**
   * Takes in a count, as of a moment at the server; null when the server does not count. Returns whether orders that
   * nobody saw move have left or joined the open ones.
   */
  take(count: number | null, through: number, now: number): boolean {
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

  /** Whether an order that was never seen was there at the last count; what moves was nearly always open before. */
  #existed({ created }: Row): boolean {
    const time = typeof created === 'string' ? Date.parse(created) : Number.NaN;
    return !(time >= this.#countedThrough);
  }
}
