import { type Linked, LinkedList } from '../../lib/linked-list.ts';

/** So many that go first are served in a row, while others wait. */
const maxPriorityInARow = 3;

/** Who waits for a turn: those that go round, and those that go first, as they have had few turns yet. */
export class RoundRobin<T extends Linked<T>> {
  readonly #priority = new LinkedList<T>();
  readonly #round = new LinkedList<T>();
  /** How many of those that go first were served since one of the others was. */
  #inARow = 0;
  /** How many wait, and how many of them go first. */
  size = 0;
  priorityCount = 0;

  /** Lets an entry wait that is in no line. */
  add(entry: T, hasPriority: boolean): void {
    (hasPriority ? this.#priority : this.#round).push(entry);
    this.size += 1;
    if (hasPriority) this.priorityCount += 1;
  }

  /** Takes an entry out. Returns false, and does nothing, when it does not wait here. */
  remove(entry: T): boolean {
    if (this.#priority.remove(entry)) this.priorityCount -= 1;
    else if (!this.#round.remove(entry)) return false;
    this.size -= 1;
    return true;
  }

  /** Whose turn it is of those that `may` have one; null when nobody is there. */
  next(may: (entry: T) => boolean): T | null {
    const isRound = this.#inARow >= maxPriorityInARow;
    const [one, other] = isRound ? [this.#round, this.#priority] : [this.#priority, this.#round];
    return firstOf(one, may) ?? firstOf(other, may);
  }

  /** Puts an entry that has had its turn behind all others. */
  serve(entry: T): void {
    this.#inARow = entry.list === this.#priority ? this.#inARow + 1 : 0;
    if (!this.remove(entry)) return;
    this.add(entry, false);
  }

  /** Looks at all that wait. */
  each(look: (entry: T) => void): void {
    for (const list of [this.#priority, this.#round]) {
      for (let entry = list.first; entry !== null; entry = entry.after) look(entry);
    }
  }

  /** How many turns come before that of an entry that goes first and comes now. */
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
