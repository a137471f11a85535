import type { Identity } from '../identity/identity.ts';

/** How long a proof that the server lets a caller act as another user is valid, in milliseconds. */
const provenMs = 30_000;
/** The most pairs of credential and user that are kept; beyond that, the oldest are proven again. */
const maxKnown = 1_000;

/** Callers whom the server is proven to let act as another user. Without proof, a write may be carried out as staff. */
export class Impersonations {
  readonly #now: () => number;
  /** When each proof expires, by caller key, the oldest first. */
  readonly #provenUntil = new Map<string, number>();

  /** `now` is a clock in milliseconds, by default `performance.now()`. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Whether the server is proven to act as the user. True for callers who impersonate nobody. */
  isProven({ impersonatedUser, callerKey }: Identity): boolean {
    return impersonatedUser === null || this.#now() < (this.#provenUntil.get(callerKey) ?? 0);
  }

  prove({ callerKey }: Identity): void {
    this.#provenUntil.delete(callerKey);
    this.#provenUntil.set(callerKey, this.#now() + provenMs);
    const [oldest] = this.#provenUntil.keys();
    if (this.#provenUntil.size > maxKnown && oldest !== undefined) this.#provenUntil.delete(oldest);
  }

  doubt({ callerKey }: Identity): void {
    this.#provenUntil.delete(callerKey);
  }
}
