import type { Identity } from '../identity/identity.ts';

/** What the server was seen to tell and to allow one caller. */
export interface CallerFacts {
  /** Whether the caller sent no credential. */
  readonly isAnonymous: boolean;
  /** Whether it is so; null when no response has told it for a while. */
  is(fact: string): boolean | null;
  /** Notes what a response told, for `forMs` milliseconds. */
  note(fact: string, isSo: boolean, forMs: number): void;
  /** What was kept under a name; null when it is too long ago. */
  recall(name: string): string | null;
  /** Keeps a text of a response, for `forMs` milliseconds. */
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
  of({ responseKey, authorization }: Identity): CallerFacts {
    return new FactsOfCaller(this, responseKey, authorization === null);
  }

  /** What is known under a name of one caller; null when it is too long ago. */
  find(name: string): boolean | string | null {
    const known = this.#facts.get(name);
    return known !== undefined && this.#now() < known.until ? known.value : null;
  }

  /** Keeps it, for `forMs` milliseconds. */
  keep(name: string, value: boolean | string, forMs: number): void {
    this.#facts.delete(name);
    this.#facts.set(name, { value, until: this.#now() + forMs });
    const [oldest] = this.#facts.keys();
    if (this.#facts.size > maxFacts && oldest !== undefined) this.#facts.delete(oldest);
  }
}

/** A class rather than functions, as every operation has one. */
class FactsOfCaller implements CallerFacts {
  readonly isAnonymous: boolean;
  readonly #known: KnownCallers;
  readonly #responseKey: string;

  constructor(known: KnownCallers, responseKey: string, isAnonymous: boolean) {
    this.isAnonymous = isAnonymous;
    this.#known = known;
    this.#responseKey = responseKey;
  }

  is(fact: string): boolean | null {
    const value = this.#find(fact);
    return typeof value === 'boolean' ? value : null;
  }

  recall(name: string): string | null {
    const value = this.#find(name);
    return typeof value === 'string' ? value : null;
  }

  note(fact: string, isSo: boolean, forMs: number): void {
    this.#known.keep(this.#nameOf(fact), isSo, forMs);
  }

  keep(name: string, value: string, forMs: number): void {
    this.#known.keep(this.#nameOf(name), value, forMs);
  }

  #find(fact: string): boolean | string | null {
    return this.#known.find(this.#nameOf(fact));
  }

  #nameOf(fact: string): string {
    return `${fact}\n${this.#responseKey}`;
  }
}
