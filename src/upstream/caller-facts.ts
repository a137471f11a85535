import type { Identity } from '../identity/identity.ts';

/** What the server was seen to return to one caller and to allow it. */
export interface CallerFacts {
  /** Whether the caller sent no credential. */
  readonly isAnonymous: boolean;
  /** Whether the fact is true; null when no response has shown it for a while. */
  is(fact: string): boolean | null;
  /** Keeps for `forMs` milliseconds what a response has shown. */
  note(fact: string, isSo: boolean, forMs: number): void;
  /** The text that was kept under a name; null when it has expired. */
  recall(name: string): string | null;
  /** Keeps a text of a response for `forMs` milliseconds. */
  keep(name: string, value: string, forMs: number): void;
}

/** The most facts that are kept; beyond that, the oldest are determined again. */
const maxFacts = 10_000;

/** What is known about each caller, kept in memory. */
export class KnownCallers {
  readonly #now: () => number;
  /** The oldest first. */
  readonly #facts = new Map<string, { readonly value: boolean | string; readonly until: number }>();

  /** `now` is a clock in milliseconds, by default `performance.now()`. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** What is known about one caller. */
  of({ responseKey, authorization }: Identity): CallerFacts {
    return new FactsOfCaller(this, responseKey, authorization === null);
  }

  /** The value under a name; null when it has expired. */
  find(name: string): boolean | string | null {
    const known = this.#facts.get(name);
    return known !== undefined && this.#now() < known.until ? known.value : null;
  }

  /** Keeps a value for `forMs` milliseconds. */
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
