import type { Identity } from '../identity/identity.ts';

/** For so long it is taken for granted that the server still lets somebody act as another user, in milliseconds. */
const provenMs = 30_000;
/** Pairs of credential and user that are remembered; who comes more often is asked for anew. */
const maxKnown = 1_000;

/** Who is known to be let act as another user by the server: a write of anybody else may be carried out as staff. */
export class Impersonations {
  readonly #now: () => number;
  /** Until when, by the key of a caller, the longest known first. */
  readonly #provenUntil = new Map<string, number>();

  /** `now` is a clock in milliseconds, `performance.now()` unless told. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** True for callers who are nobody but themselves. */
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
