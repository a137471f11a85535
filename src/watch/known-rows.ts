import type { Row } from '../upstream/client.ts';
import { fingerprintOf, isOpen, type RowKind } from './row-kind.ts';

/** The most rows that one list remembers. */
const maxKnown = 20_000;

/** What was seen of a row. */
export interface Known {
  /** Null: only the rest is known. */
  readonly print: string | null;
  readonly state: string;
  /** Of an order. */
  readonly type: string;
}

/** What was seen of the rows of one list, as fingerprints. The ones seen longest ago are forgotten first. */
export class KnownRows {
  readonly #kind: RowKind;
  readonly #rows = new Map<string, Known>();

  constructor(kind: RowKind) {
    this.#kind = kind;
  }

  /** Takes in a row; tells whether it differs from what was seen, and its state before. Null: not known. */
  see(uuid: string, row: Row): { readonly isNews: boolean; readonly stateBefore: string | null } {
    const before = this.#rows.get(uuid);
    const print = fingerprintOf(this.#kind, row);
    this.#rows.delete(uuid);
    this.#note(uuid, print, row);
    return { isNews: before?.print !== print, stateBefore: before?.state ?? null };
  }

  /** Whether a row was seen otherwise than in this state. */
  contradicts(uuid: string, row: Row): boolean {
    const print = this.#rows.get(uuid)?.print ?? null;
    return print !== null && print !== fingerprintOf(this.#kind, row);
  }

  /** Notes the state of a row that was not seen yet: the next time it is seen is news. */
  learn(uuid: string, row: Row): void {
    if (!this.#rows.has(uuid)) this.#note(uuid, null, row);
  }

  /** Those that were in an open state when they were last seen. */
  *open(): Iterable<string> {
    for (const [uuid, { state }] of this.#rows) if (isOpen(this.#kind, state)) yield uuid;
  }

  has(uuid: string): boolean {
    return this.#rows.has(uuid);
  }

  /** Forgets a row that is not in the list any more, and gives what was known of it. */
  forget(uuid: string): Known | null {
    const known = this.#rows.get(uuid) ?? null;
    this.#rows.delete(uuid);
    return known;
  }

  #note(uuid: string, print: string | null, { state, type }: Row): void {
    this.#rows.set(uuid, { print, state: String(state), type: String(type) });
    if (this.#rows.size <= maxKnown) return;
    const [oldest] = this.#rows.keys();
    if (oldest !== undefined) this.#rows.delete(oldest);
  }
}
