import { PlainError } from '../errors/coded-error.ts';
import type { Row } from '../upstream/client.ts';
import type { KnownRow } from './known-rows.ts';
import type { StateEvent } from './poll-loop.ts';
import { PullStream } from './pull-stream.ts';

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
export class Inbox extends PullStream<RowEvent> {
  readonly #name: string;
  readonly #filter: InboxFilter;
  readonly #unread = new Map<string, RowEvent>();
  #error: { readonly error: unknown } | null = null;

  /** `name` is the name of the rows. */
  constructor(name: string, filter: InboxFilter, onClose: () => void) {
    super(onClose);
    this.#name = name;
    this.#filter = filter;
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
    if (this.deliver(event)) return;
    this.#unread.set(uuid, event);
    if (this.#unread.size <= maxUnread) return;
    this.#unread.clear();
    this.fail(new TooManyUnread(this.#name));
  }

  /** Ends with an error, after the unread events. */
  fail(error: unknown): void {
    if (!this.deliver({ error })) this.#error = { error };
    this.end();
  }

  protected override take(): { readonly value: RowEvent } | null {
    const [first] = this.#unread;
    if (first) {
      this.#unread.delete(first[0]);
      return { value: first[1] };
    }
    const error = this.#error;
    this.#error = null;
    return error && { value: error };
  }

  protected override clear(): void {
    this.#unread.clear();
    this.#error = null;
  }
}
