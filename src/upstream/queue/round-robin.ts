import { type Linked, LinkedList } from '../../lib/linked-list.ts';

/** So many that go first are served in a row, while others wait. */
const mostInARow = 3;

/** Who waits for a turn: those that go round, and those that go first, as they have had few turns yet. */
export class Line<T extends Linked<T>> {
  readonly #first = new LinkedList<T>();
  readonly #round = new LinkedList<T>();
  /** How many of those that go first were served since one of the others was. */
  #inARow = 0;
  /** How many wait, and how many of them go first. */
  size = 0;
  early = 0;

  /** Lets an entry wait that is in no line. */
  add(entry: T, goesFirst: boolean): void {
    (goesFirst ? this.#first : this.#round).push(entry);
    this.size += 1;
    if (goesFirst) this.early += 1;
  }

  /** Takes an entry out. Returns false, and does nothing, when it does not wait here. */
  remove(entry: T): boolean {
    if (this.#first.remove(entry)) this.early -= 1;
    else if (!this.#round.remove(entry)) return false;
    this.size -= 1;
    return true;
  }

  /** Whose turn it is of those that `may` have one; null when nobody is there. */
  next(may: (entry: T) => boolean): T | null {
    const isRound = this.#inARow >= mostInARow;
    const [one, other] = isRound ? [this.#round, this.#first] : [this.#first, this.#round];
    return firstOf(one, may) ?? firstOf(other, may);
  }

  /** Puts an entry that has had its turn behind all others. */
  serve(entry: T): void {
    this.#inARow = entry.list === this.#first ? this.#inARow + 1 : 0;
    if (!this.remove(entry)) return;
    this.add(entry, false);
  }

  /** Looks at all that wait. */
  each(look: (entry: T) => void): void {
    for (const list of [this.#first, this.#round]) {
      for (let entry = list.first; entry !== null; entry = entry.after) look(entry);
    }
  }

  /** How many turns come before that of an entry that goes first and comes now. */
  get aheadOfEarly(): number {
    const inBetween = Math.floor((this.#inARow + this.early) / mostInARow);
    return this.early + Math.min(inBetween, this.size - this.early);
  }
}

function firstOf<T extends Linked<T>>(list: LinkedList<T>, may: (entry: T) => boolean): T | null {
  let entry = list.first;
  while (entry !== null && !may(entry)) entry = entry.after;
  return entry;
}
