import type { Row } from '../upstream/client.ts';
import { fingerprintOf } from './order-state.ts';

/** The most orders that one list remembers. */
const maxKnown = 20_000;

interface Known {
  /** Null: only the state is known. */
  readonly print: string | null;
  readonly state: string;
}

/** What was seen of the orders of one list, as fingerprints. The ones seen longest ago are forgotten first. */
export class KnownRows {
  readonly #orders = new Map<string, Known>();

  /** Takes in an order; tells whether it differs from what was seen, and its state before. Null: not known. */
  see(uuid: string, order: Row): { readonly isNews: boolean; readonly stateBefore: string | null } {
    const before = this.#orders.get(uuid);
    const print = fingerprintOf(order);
    this.#orders.delete(uuid);
    this.#note(uuid, { print, state: String(order.state) });
    return { isNews: before?.print !== print, stateBefore: before?.state ?? null };
  }

  /** Whether an order was seen otherwise than in this state. */
  contradicts(uuid: string, order: Row): boolean {
    const print = this.#orders.get(uuid)?.print ?? null;
    return print !== null && print !== fingerprintOf(order);
  }

  /** Notes the state of an order that was not seen yet: the next time it is seen is news. */
  learn(uuid: string, state: string): void {
    if (!this.#orders.has(uuid)) this.#note(uuid, { print: null, state });
  }

  #note(uuid: string, order: Known): void {
    this.#orders.set(uuid, order);
    if (this.#orders.size <= maxKnown) return;
    const [oldest] = this.#orders.keys();
    if (oldest !== undefined) this.#orders.delete(oldest);
  }
}
