import { PlainError } from '../errors/coded-error.ts';
import type { Row } from '../upstream/client.ts';
import type { Seen } from './poll-loop.ts';

/** Which orders of a list somebody wants to hear of. Null: all. */
export interface InboxFilter {
  readonly states: ReadonlySet<string> | null;
  readonly types: ReadonlySet<string> | null;
}

/** The most orders with news that nobody has read yet, for one reader. */
export const maxUnread = 1_000;

/** A reader was too slow for what changes. */
export class TooManyUnread extends PlainError {
  override readonly name = 'TooManyUnread';
  override readonly code = 'RATE_LIMITED';

  constructor() {
    super(
      `More than ${maxUnread} changed orders were not read. Subscribe again and read the list of orders.`,
    );
  }
}

/**
 * New and changed orders for one reader, in the order of their first unread change. Of each order only the newest state
 * is kept; when more than {@link maxUnread} orders wait, the reader is too slow and the stream ends with an error.
 */
export class Inbox implements AsyncIterableIterator<Seen<Row>> {
  readonly #filter: InboxFilter;
  readonly #onClose: () => void;
  readonly #unread = new Map<string, Row>();
  #waiting: ((result: IteratorResult<Seen<Row>>) => void) | null = null;
  #error: { readonly error: unknown } | null = null;
  #ended = false;

  constructor(filter: InboxFilter, onClose: () => void) {
    this.#filter = filter;
    this.#onClose = onClose;
  }

  /** Takes in a change. `stateBefore` is null when it is not known. */
  offer(uuid: string, order: Row, stateBefore: string | null): void {
    const { states, types } = this.#filter;
    if (types && !types.has(String(order.type))) return;
    const isInside = states?.has(String(order.state)) ?? true;
    const wasInside = stateBefore !== null && states?.has(stateBefore);
    if (this.#ended || !(isInside || wasInside)) return;
    if (this.#waiting) {
      this.#waiting({ value: { value: order }, done: false });
      this.#waiting = null;
      return;
    }
    this.#unread.set(uuid, order);
    if (this.#unread.size <= maxUnread) return;
    this.#unread.clear();
    this.fail(new TooManyUnread());
  }

  /** Ends with an error, after what is still to be read. */
  fail(error: unknown): void {
    if (this.#ended) return;
    this.#error = { error };
    if (this.#waiting) {
      this.#waiting({ value: this.#error, done: false });
      this.#waiting = null;
      this.#error = null;
    }
    this.end();
  }

  /** Ends after what is still to be read. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#waiting?.({ value: undefined, done: true });
    this.#waiting = null;
    this.#onClose();
  }

  next(): Promise<IteratorResult<Seen<Row>>> {
    const [first] = this.#unread;
    if (first) {
      this.#unread.delete(first[0]);
      return Promise.resolve({ value: { value: first[1] }, done: false });
    }
    if (this.#error) {
      const value = this.#error;
      this.#error = null;
      return Promise.resolve({ value, done: false });
    }
    if (this.#ended) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  return(): Promise<IteratorResult<Seen<Row>>> {
    this.#unread.clear();
    this.#error = null;
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
