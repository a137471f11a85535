import { type Linked, LinkedList } from '../../lib/linked-list.ts';

/** The most entries with priority that are served in a row while others wait. */
const maxPriorityInARow = 3;

/** Entries that wait for a turn: the ones with priority, as they have had few turns yet, and the others in turn. */
export class RoundRobin<T extends Linked<T>> {
  readonly #priority = new LinkedList<T>();
  readonly #round = new LinkedList<T>();
  /** How many entries with priority were served since one of the others was. */
  #inARow = 0;
  /** How many wait, and how many of them have priority. */
  size = 0;
  priorityCount = 0;

  /** Adds an entry that does not wait anywhere. */
  add(entry: T, hasPriority: boolean): void {
    (hasPriority ? this.#priority : this.#round).push(entry);
    this.size += 1;
    if (hasPriority) this.priorityCount += 1;
  }

  /** Removes an entry. Returns false, and does nothing, when it does not wait here. */
  remove(entry: T): boolean {
    if (this.#priority.remove(entry)) this.priorityCount -= 1;
    else if (!this.#round.remove(entry)) return false;
    this.size -= 1;
    return true;
  }

  /** The next entry of those that `may` have a turn; null when there is none. */
  next(may: (entry: T) => boolean): T | null {
    const isRound = this.#inARow >= maxPriorityInARow;
    const [one, other] = isRound ? [this.#round, this.#priority] : [this.#priority, this.#round];
    return firstOf(one, may) ?? firstOf(other, may);
  }

  /** Moves an entry that has had its turn behind all others. */
  serve(entry: T): void {
    this.#inARow = entry.list === this.#priority ? this.#inARow + 1 : 0;
    if (!this.remove(entry)) return;
    this.add(entry, false);
  }

  /** Calls `look` for each entry. */
  each(look: (entry: T) => void): void {
    for (const list of [this.#priority, this.#round]) {
      for (let entry = list.first; entry !== null; entry = entry.after) look(entry);
    }
  }

  /** How many turns come before that of an entry with priority that is added now. */
  get aheadOfPriority(): number {
    const inBetween = Math.floor((this.#inARow + this.priorityCount) / maxPriorityInARow);
    return this.priorityCount + Math.min(inBetween, this.size - this.priorityCount);
  }
}

function firstOf<T extends Linked<T>>(list: LinkedList<T>, may: (entry: T) => boolean): T | null {
  let entry = list.first;
  while (entry !== null && !may(entry)) entry = entry.after;
  return entry;
}
