/** What can be on a {@link LinkedList}, one at a time. The fields belong to that list. */
export interface Linked<T extends Linked<T>> {
  before: T | null;
  after: T | null;
  /** Null while it is on none. */
  list: LinkedList<T> | null;
}

/**
 * Entries in the order in which they were added, any of which can leave at any time. Adding and removing one makes no
 * object and leaves none behind.
 *
 * It stands where a `Set` would do. One that is added to and deleted from all the time leaves a chain of outgrown tables
 * behind, each of which holds what was in it: answers then survive until the next full garbage collection, which
 * is a good part of the time that the gateway spends on a read.
 */
export class LinkedList<T extends Linked<T>> {
  #first: T | null = null;
  #last: T | null = null;

  /** The one that is on it for longest; null when there is none. */
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

  /** Takes an entry off. Returns false, and does nothing, when it is not on this list. */
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
