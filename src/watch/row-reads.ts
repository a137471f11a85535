import { randomUUID } from 'node:crypto';
import type { Identity } from '../identity/identity.ts';
import { maxRowsPerPage } from '../rest-api/limits.ts';
import type { Page, Row, Upstream } from '../upstream/client.ts';
import { isUpstreamError } from '../upstream/errors.ts';
import { readPage } from '../upstream/paginate.ts';
import type { RestClient } from '../upstream/rest-client.ts';
import { type ListQuery, polledRoutes, type RowKind, uuidIn } from './row-kind.ts';
import type { Semaphore } from './semaphore.ts';
import { modifiedOf } from './server-clock.ts';

/** The most pages of a list that are read: 30,000 rows do not change at the same time. */
const maxPages = 100;
/** Rows that are read where the last changed come first: few have changed since the last poll. */
const firstRows = 20;
/** No server is further west of Greenwich: a day begins there so much later. */
const westMs = 43_200_000;

/** What was changed in a list. */
export interface Changes {
  readonly rows: readonly Row[];
  /** Rows of the list in all; null when it was not requested or the server does not return it. */
  readonly total: number | null;
  /** Requests that it would have taken if nothing had changed. */
  readonly atRest: number;
}

/** The result of a search in a list. */
export interface Found {
  readonly rows: ReadonlyMap<string, Row>;
  /** Requests that it took. */
  readonly pages: number;
}

/** Reads rows of one kind for one identity. Every request takes its own place of the semaphore. */
export class RowReads {
  readonly kind: RowKind;
  readonly #upstream: Upstream;
  readonly #semaphore: Semaphore;
  readonly #identity: Identity;
  #openStates: readonly string[] | null;
  /** Whether the server takes days only. */
  #byDay = false;

  constructor(kind: RowKind, upstream: Upstream, semaphore: Semaphore, identity: Identity) {
    this.kind = kind;
    this.#upstream = upstream;
    this.#semaphore = semaphore;
    this.#identity = identity;
    this.#openStates = kind.open?.states ?? null;
  }

  one(uuid: string, signal: AbortSignal): Promise<Row> {
    const { route, fields } = this.kind;
    return this.#semaphore.run(signal, () =>
      this.#client(signal).object(polledRoutes[route], { params: { uuid }, query: fields }),
    );
  }

  /** The rows of a list that were changed at a moment or later, in milliseconds since 1970. */
  async changedSince(filter: ListQuery, since: number, signal: AbortSignal): Promise<Changes> {
    const { changes } = this.kind;
    if (changes === 'first') return this.#changedFirst(filter, since, signal);
    if (changes === 'since' || !this.#byDay) {
      try {
        const { rows } = await this.#all([...filter, ['modified', new Date(since).toISOString()]], signal);
        return { rows, total: null, atRest: 1 };
      } catch (error) {
        if (changes === 'since' || !isBadRequest(error)) throw error;
      }
    }
    const day = new Date(since - westMs).toISOString().slice(0, 10);
    const { rows, pages } = await this.#all([...filter, ['modified', day]], signal);
    this.#byDay = true;
    return { rows: rows.filter(isSince(since)), total: null, atRest: pages };
  }

  async #changedFirst(filter: ListQuery, since: number, signal: AbortSignal): Promise<Changes> {
    const query: ListQuery = [...filter, ['o', '-modified']];
    const first = await this.#page(query, 1, firstRows, signal);
    const isChanged = isSince(since);
    const isWhole = first.rows.length < firstRows || first.rows.some((row) => !isChanged(row));
    if (isWhole) return { rows: first.rows.filter(isChanged), total: first.total, atRest: 1 };
    const all: Row[] = [];
    await this.#walk(query, signal, (rows) => {
      all.push(...rows.filter(isChanged));
      return rows.every(isChanged);
    });
    return { rows: all, total: first.total, atRest: 1 };
  }

  /** The open rows of a list, up to a number of pages. */
  async open(filter: ListQuery, limit: number, signal: AbortSignal): Promise<Row[]> {
    let all: Row[] = [];
    await this.#ofOpen(async (states) => {
      all = [];
      await this.#walk([...filter, ...states], signal, (rows, pagesRead) => {
        all.push(...rows);
        return pagesRead < limit;
      });
    });
    return all;
  }

  /** How many rows of a list are open; null when the server does not return it. */
  countOpen(filter: ListQuery, signal: AbortSignal): Promise<number | null> {
    return this.#ofOpen((states) =>
      this.#semaphore.run(signal, () =>
        this.#client(signal).count(this.kind.route, { query: [...filter, ...states] }),
      ),
    );
  }

  /**
   * Looks for open rows in a list, as long as that takes fewer requests than reading those one by one
   * that were not found yet. `wanted` is called for each page.
   */
  async search(filter: ListQuery, wanted: () => ReadonlySet<string>, signal: AbortSignal): Promise<Found> {
    const found = new Map<string, Row>();
    const pages = await this.#ofOpen((states) =>
      this.#walk([...filter, ...states], signal, (rows, _pagesRead, pagesLeft) => {
        const still = wanted();
        for (const row of rows) {
          const uuid = uuidIn(row, 'uuid');
          if (uuid !== null && still.has(uuid)) found.set(uuid, row);
        }
        return still.size - found.size > (pagesLeft ?? 0);
      }),
    );
    return { rows: found, pages };
  }

  /** Reads rows in all open states, or in those that the server knows. */
  async #ofOpen<T>(read: (states: ListQuery) => Promise<T>): Promise<T> {
    const of2024 = this.kind.open?.of2024 ?? null;
    try {
      return await read(stateFilter(this.#openStates));
    } catch (error) {
      const hasFewer = this.#openStates?.length !== of2024?.length;
      if (!hasFewer || !isBadRequest(error)) throw error;
      const result = await read(stateFilter(of2024));
      this.#openStates = of2024;
      return result;
    }
  }

  async #all(
    query: ListQuery,
    signal: AbortSignal,
  ): Promise<{ readonly rows: readonly Row[]; readonly pages: number }> {
    const all: Row[] = [];
    const pages = await this.#walk(query, signal, (rows) => {
      all.push(...rows);
      return true;
    });
    return { rows: all, pages };
  }

  /** Reads the pages one after the other until `visit` says no or the list ends. Returns how many were read. */
  async #walk(
    query: ListQuery,
    signal: AbortSignal,
    visit: (rows: readonly Row[], pagesRead: number, pagesLeft: number | null) => boolean,
  ): Promise<number> {
    let seen = 0;
    for (let page = 1; page <= maxPages; page += 1) {
      const { rows, total } = await this.#page(query, page, maxRowsPerPage, signal);
      seen += rows.length;
      const left = total === null ? null : Math.ceil(Math.max(0, total - seen) / maxRowsPerPage);
      const more = total === null ? rows.length === maxRowsPerPage : rows.length > 0 && seen < total;
      if (!visit(rows, page, left) || !more) return page;
    }
    return maxPages;
  }

  #page(query: ListQuery, page: number, pageSize: number, signal: AbortSignal): Promise<Page> {
    const { route, fields } = this.kind;
    return this.#semaphore.run(signal, () =>
      readPage(this.#client(signal), route, { query: [...query, ...fields], page, pageSize }),
    );
  }

  #client(signal: AbortSignal): RestClient {
    return this.#upstream.as({ identity: this.#identity, requestId: randomUUID(), signal });
  }
}

const stateFilter = (states: readonly string[] | null): ListQuery =>
  (states ?? []).map((state) => ['state', state] as const);

const isBadRequest = (error: unknown): boolean => isUpstreamError(error) && error.status === 400;

/** Whether a row was changed at a moment or later; one that does not say so may have been. */
const isSince =
  (since: number) =>
  (row: Row): boolean =>
    (modifiedOf(row) ?? since) >= since;
