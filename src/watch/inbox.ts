import { PlainError } from '../errors/coded-error.ts';
import type { Row } from '../upstream/client.ts';
import type { KnownRow } from './known-rows.ts';
import type { StateEvent } from './poll-loop.ts';

/** An event of a row of a list: its new state, its removal from the list, or the error that ends the events. */
export type RowEvent = StateEvent<Row> | { readonly gone: string };

/** The rows of a list for which a reader gets events. Null: all. */
export interface InboxFilter {
  readonly states: ReadonlySet<string> | null;
  readonly types: ReadonlySet<string> | null;
}

/** The most rows with unread events for one reader. */
export const maxUnread = 1_000;

/** A reader was too slow for the changes. */
export class TooManyUnread extends PlainError {
  override readonly name = 'TooManyUnread';
  override readonly code = 'RATE_LIMITED';

  /** `name` is the name of the rows. */
  constructor(name: string) {
    super(
      `More than ${maxUnread} changed ${name} are unread. Subscribe again, and read the list of ${name}.`,
    );
  }
}

/** A reader filters by states of rows that have no states on the server. */
class StatesUnknown extends PlainError {
  override readonly name = 'StatesUnknown';
  override readonly code = 'UPSTREAM_UNSUPPORTED';

  constructor(name: string) {
    super(
      `The Waldur server behind this gateway is too old to return the states of ${name}. Leave out filter.state.`,
    );
  }
}

/**
 * New, changed and vanished rows for one reader, in the order of their first unread change. Of each row only the newest
 * state is kept; when more than {@link maxUnread} rows wait, the reader is too slow and the stream ends with an error.
 */
export class Inbox implements AsyncIterableIterator<RowEvent> {
  readonly #name: string;
  readonly #filter: InboxFilter;
  readonly #onClose: () => void;
  readonly #unread = new Map<string, RowEvent>();
  #waiting: ((result: IteratorResult<RowEvent>) => void) | null = null;
  #error: { readonly error: unknown } | null = null;
  #ended = false;

  /** `name` is the name of the rows. */
  constructor(name: string, filter: InboxFilter, onClose: () => void) {
    this.#name = name;
    this.#filter = filter;
    this.#onClose = onClose;
  }

  /** Adds a change. `stateBefore` is null when it is not known. */
  offer(uuid: string, row: Row, stateBefore: string | null): void {
    const { states, types } = this.#filter;
    if (types && !types.has(String(row.type))) return;
    if (states && row.state === undefined) {
      this.fail(new StatesUnknown(this.#name));
      return;
    }
    const isInside = states?.has(String(row.state)) ?? true;
    const wasInside = stateBefore !== null && states?.has(stateBefore);
    if (isInside || wasInside) this.#put(uuid, { value: row });
  }

  /** Adds the absence of a row, with its last state and type. */
  drop(uuid: string, { state, type }: Pick<KnownRow, 'state' | 'type'>): void {
    const { states, types } = this.#filter;
    if ((types?.has(type) ?? true) && (states?.has(state) ?? true)) this.#put(uuid, { gone: uuid });
  }

  #put(uuid: string, event: RowEvent): void {
    if (this.#ended) return;
    if (this.#waiting) {
      this.#waiting({ value: event, done: false });
      this.#waiting = null;
      return;
    }
    this.#unread.set(uuid, event);
    if (this.#unread.size <= maxUnread) return;
    this.#unread.clear();
    this.fail(new TooManyUnread(this.#name));
  }

  /** Ends with an error, after the unread events. */
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

  /** Ends after the unread events. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#waiting?.({ value: undefined, done: true });
    this.#waiting = null;
    this.#onClose();
  }

  next(): Promise<IteratorResult<RowEvent>> {
    const [first] = this.#unread;
    if (first) {
      this.#unread.delete(first[0]);
      return Promise.resolve({ value: first[1], done: false });
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

  return(): Promise<IteratorResult<RowEvent>> {
    this.#unread.clear();
    this.#error = null;
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
