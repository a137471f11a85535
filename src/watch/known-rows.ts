import type { Row } from '../upstream/client.ts';
import { fingerprintOf, isOpen, type RowKind } from './row-kind.ts';

/** The most rows that are kept for one list. */
const maxKnown = 20_000;

/** What is known about a row. */
export interface KnownRow {
  /** The fingerprint of the row; null when it is not known. */
  readonly print: string | null;
  readonly state: string;
  /** Of an order. */
  readonly type: string;
}

/** The known rows of one list, as fingerprints. The ones seen longest ago are dropped first. */
export class KnownRows {
  readonly #kind: RowKind;
  readonly #rows = new Map<string, KnownRow>();

  constructor(kind: RowKind) {
    this.#kind = kind;
  }

  /** Records a row; returns whether it has changed, and its state before. Null: not known. */
  record(uuid: string, row: Row): { readonly isNews: boolean; readonly stateBefore: string | null } {
    const before = this.#rows.get(uuid);
    const print = fingerprintOf(this.#kind, row);
    this.#rows.delete(uuid);
    this.#note(uuid, print, row);
    return { isNews: before?.print !== print, stateBefore: before?.state ?? null };
  }

  /** Whether a row was seen in another state than this one. */
  contradicts(uuid: string, row: Row): boolean {
    const print = this.#rows.get(uuid)?.print ?? null;
    return print !== null && print !== fingerprintOf(this.#kind, row);
  }

  /** Records the state of a row that was not seen yet: the next time it is seen counts as a change. */
  recordUnseen(uuid: string, row: Row): void {
    if (!this.#rows.has(uuid)) this.#note(uuid, null, row);
  }

  /** The rows that were in an open state when they were last seen. */
  *open(): Iterable<string> {
    for (const [uuid, { state }] of this.#rows) if (isOpen(this.#kind, state)) yield uuid;
  }

  has(uuid: string): boolean {
    return this.#rows.has(uuid);
  }

  /** Removes a row that is not in the list any more, and returns what was known about it. */
  forget(uuid: string): KnownRow | null {
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
