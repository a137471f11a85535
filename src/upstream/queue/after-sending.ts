/** Work that can wait a moment. */
export interface Deferred {
  /** Called once. Must not throw. */
  proceed(): void;
}

/**
 * undici takes the next request of a connection in the turn of the event loop after the last response came in, checks in
 * the turn after that whether the connection was closed meanwhile, and then sends the request.
 */
const turnsUntilSent = 3;

/**
 * Runs work as soon as the requests that are about to be sent are sent. If responses that came in together were processed
 * first, the server would be idle meanwhile.
 */
export class AfterSending {
  #waiting: Deferred[] = [];

  add(work: Deferred): void {
    this.#waiting.push(work);
    if (this.#waiting.length === 1) this.#proceedIn(turnsUntilSent);
  }

  #proceedIn(turns: number): void {
    setImmediate(() => {
      if (turns > 1) this.#proceedIn(turns - 1);
      else this.#proceed();
    });
  }

  #proceed(): void {
    const all = this.#waiting;
    this.#waiting = [];
    for (const work of all) work.proceed();
  }
}
