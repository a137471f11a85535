import { randomUUID } from 'node:crypto';
import type { Identity } from '../identity/identity.ts';
import { maxRowsPerPage } from '../rest-api/limits.ts';
import type { Row, Upstream } from '../upstream/client.ts';
import { isUpstreamError } from '../upstream/errors.ts';
import { readPage } from '../upstream/paginate.ts';
import type { RestClient } from '../upstream/rest-client.ts';
import {
  type OrderQuery,
  openStates,
  openStatesOf2024,
  orderFields,
  ordersRoute,
  uuidIn,
} from './order-state.ts';
import type { Turnstile } from './turnstile.ts';

/** A list is read no further: 30,000 orders do not change at once. */
const maxPages = 100;

/** What became of a search in a list. */
export interface Found {
  readonly rows: ReadonlyMap<string, Row>;
  /** Requests that it took. */
  readonly pages: number;
}

/** Reads orders for one identity. Every request passes the turnstile on its own. */
export class RowReads {
  readonly #upstream: Upstream;
  readonly #turnstile: Turnstile;
  readonly #identity: Identity;
  #openStates: readonly string[] = openStates;

  constructor(upstream: Upstream, turnstile: Turnstile, identity: Identity) {
    this.#upstream = upstream;
    this.#turnstile = turnstile;
    this.#identity = identity;
  }

  one(uuid: string, signal: AbortSignal): Promise<Row> {
    return this.#turnstile.pass(signal, () =>
      this.#client(signal).object('/api/marketplace-orders/{uuid}/', {
        params: { uuid },
        query: orderFields,
      }),
    );
  }

  /** The orders of a list that were changed at a moment or later, in milliseconds since 1970. */
  async changedSince(filter: OrderQuery, since: number, signal: AbortSignal): Promise<Row[]> {
    const all: Row[] = [];
    const query: OrderQuery = [...filter, ['modified', new Date(since).toISOString()]];
    await this.#walk(query, signal, (rows) => {
      all.push(...rows);
      return true;
    });
    return all;
  }

  /** All orders of a list in these states, which are open ones, up to a number of pages. */
  async inStates(
    filter: OrderQuery,
    states: Iterable<string>,
    limit: number,
    signal: AbortSignal,
  ): Promise<Row[]> {
    const wanted = [...states];
    let all: Row[] = [];
    await this.#ofOpen(async (_, known) => {
      const asked = wanted.filter((state) => known.includes(state));
      all = [];
      // A filter without a state would be none.
      if (asked.length === 0) return;
      await this.#walk([...filter, ...stateFilter(asked)], signal, (rows, pagesRead) => {
        all.push(...rows);
        return pagesRead < limit;
      });
    });
    return all;
  }

  /** How many orders of a list have not ended; null when the server does not say. */
  countOpen(filter: OrderQuery, signal: AbortSignal): Promise<number | null> {
    return this.#ofOpen((states) =>
      this.#turnstile.pass(signal, () =>
        this.#client(signal).count(ordersRoute, { query: [...filter, ...states] }),
      ),
    );
  }

  /**
   * Looks for orders that have not ended in a list, as long as that takes fewer requests than reading those one by one
   * that were not found yet. `wanted` is asked before each page.
   */
  async search(filter: OrderQuery, wanted: () => ReadonlySet<string>, signal: AbortSignal): Promise<Found> {
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

  /** Reads orders in all open states, or in those that the server knows. */
  async #ofOpen<T>(read: (states: OrderQuery, known: readonly string[]) => Promise<T>): Promise<T> {
    try {
      return await read(stateFilter(this.#openStates), this.#openStates);
    } catch (error) {
      const isRefused = isUpstreamError(error) && error.status === 400;
      if (!isRefused || this.#openStates === openStatesOf2024) throw error;
      const answer = await read(stateFilter(openStatesOf2024), openStatesOf2024);
      this.#openStates = openStatesOf2024;
      return answer;
    }
  }

  /** Reads the pages one after the other until `visit` says no or the list ends. Returns how many were read. */
  async #walk(
    query: OrderQuery,
    signal: AbortSignal,
    visit: (rows: readonly Row[], pagesRead: number, pagesLeft: number | null) => boolean,
  ): Promise<number> {
    let seen = 0;
    for (let page = 1; page <= maxPages; page += 1) {
      const { rows, total } = await this.#turnstile.pass(signal, () =>
        readPage(this.#client(signal), ordersRoute, {
          query: [...query, ...orderFields],
          page,
          pageSize: maxRowsPerPage,
        }),
      );
      seen += rows.length;
      const left = total === null ? null : Math.ceil(Math.max(0, total - seen) / maxRowsPerPage);
      const more = total === null ? rows.length === maxRowsPerPage : rows.length > 0 && seen < total;
      if (!visit(rows, page, left) || !more) return page;
    }
    return maxPages;
  }

  #client(signal: AbortSignal): RestClient {
    return this.#upstream.as({ identity: this.#identity, requestId: randomUUID(), signal });
  }
}

function stateFilter(states: Iterable<string>): OrderQuery {
  return [...states].map((state) => ['state', state] as const);
}
