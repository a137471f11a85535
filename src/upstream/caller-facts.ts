import type { Identity } from '../identity/identity.ts';

/** What the server was seen to tell and to allow one caller. */
export interface CallerFacts {
  /** Whether the caller sent no credential. */
  readonly isAnonymous: boolean;
  /** Whether it is so; null when no answer has told it for a while. */
  is(fact: string): boolean | null;
  /** Notes what an answer told, for `forMs` milliseconds. */
  note(fact: string, isSo: boolean, forMs: number): void;
  /** What was kept under a name; null when it is too long ago. */
  recall(name: string): string | null;
  /** Keeps a text of an answer, for `forMs` milliseconds. */
  keep(name: string, value: string, forMs: number): void;
}

/** Facts that are remembered; who comes more often is found out anew. */
const maxFacts = 10_000;

/** What is known of callers: the rights of one say nothing of another. Kept in memory. */
export class KnownCallers {
  readonly #now: () => number;
  /** The longest known first. */
  readonly #facts = new Map<string, { readonly value: boolean | string; readonly until: number }>();

  /** `now` is a clock in milliseconds, `performance.now()` unless told. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** What is known of one of them. */
  of({ answerKey, authorization }: Identity): CallerFacts {
    const nameOf = (fact: string): string => `${fact}\n${answerKey}`;
    const find = (fact: string): boolean | string | null => {
      const known = this.#facts.get(nameOf(fact));
      return known !== undefined && this.#now() < known.until ? known.value : null;
    };
    const keep = (fact: string, value: boolean | string, forMs: number): void => {
      const name = nameOf(fact);
      this.#facts.delete(name);
      this.#facts.set(name, { value, until: this.#now() + forMs });
      const [oldest] = this.#facts.keys();
      if (this.#facts.size > maxFacts && oldest !== undefined) this.#facts.delete(oldest);
    };
    return {
      isAnonymous: authorization === null,
      is: (fact) => {
        const value = find(fact);
        return typeof value === 'boolean' ? value : null;
      },
      note: keep,
      recall: (name) => {
        const value = find(name);
        return typeof value === 'string' ? value : null;
      },
      keep,
    };
  }
}
