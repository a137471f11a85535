import { PullStream } from './pull-stream.ts';

/**
 * A stream of states for one reader. Only the newest state that was not read yet is kept, so a slow reader costs no
 * memory and never sees an old state after a newer one.
 */
export class LatestStream<T> extends PullStream<T> {
  #next: { readonly value: T } | null = null;

  push(value: T): void {
    if (!this.deliver(value)) this.#next = { value };
  }

  protected override take(): { readonly value: T } | null {
    const next = this.#next;
    this.#next = null;
    return next;
  }

  protected override clear(): void {
    this.#next = null;
  }
}
