/** An entry of a {@link LinkedList}, of one at a time. The fields belong to that list. */
export interface Linked<T extends Linked<T>> {
  before: T | null;
  after: T | null;
  /** Null while it is on none. */
  list: LinkedList<T> | null;
}

/**
 * Entries in the order in which they were added, any of which can be removed at any time. Adding and removing one creates
 * no object.
 *
 * It replaces a `Set`. A `Set` with constant additions and deletions leaves a chain of outgrown tables behind, each of
 * which refers to its former entries: responses then survive until the next full garbage collection, which is a
 * considerable part of the time that the gateway spends on a read.
 */
export class LinkedList<T extends Linked<T>> {
  #first: T | null = null;
  #last: T | null = null;

  /** The oldest entry; null when there is none. */
  get first(): T | null {
    return this.#first;
  }

  /** Adds an entry, which must be on no list, at the end. */
  push(entry: T): void {
    entry.list = this;
    entry.before = this.#last;
    if (this.#last) this.#last.after = entry;
    else this.#first = entry;
    this.#last = entry;
  }

  /** Removes an entry. Returns false, and does nothing, when it is not on this list. */
  remove(entry: T): boolean {
    if (entry.list !== this) return false;
    const { before, after } = entry;
    if (before) before.after = after;
    else this.#first = after;
    if (after) after.before = before;
    else this.#last = before;
    entry.before = null;
    entry.after = null;
    entry.list = null;
    return true;
  }
}
