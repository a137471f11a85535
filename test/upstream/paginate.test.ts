import { describe, expect, it } from 'vitest';
import { pageForRange, readPage } from '../../src/upstream/paginate.ts';
import type { RestCall } from '../support/rest-server.ts';
import { caller, failureOf, id, setUp } from './support.ts';

const route = '/api/things/';

/** Numbers that look random and are the same in each run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state;
  }
}

/** Responds like a list of the API with page numbers, with its limits. */
function serveList(rows: readonly unknown[], maxPageSize = 300) {
  return (call: RestCall): void => {
    const query = new Map(call.request.query);
    const size = Math.min(Number(query.get('page_size') ?? 10), maxPageSize);
    const page = Number(query.get('page') ?? 1);
    if (page > 1 && (page - 1) * size >= rows.length) call.json({ detail: 'Invalid page.' }, 404);
    else call.rows(rows.slice((page - 1) * size, page * size), rows.length);
  };
}

const things = (count: number) => Array.from({ length: count }, (_, n) => ({ uuid: id(n) }));

describe('pageForRange', () => {
  it('covers any range exactly, in order, with pages of one allowed size', () => {
    const next = numbers(7);
    for (let turn = 0; turn < 2000; turn += 1) {
      const offset = next.next().value % (turn % 3 === 0 ? 20 : 5000);
      const limit = next.next().value % (turn % 5 === 0 ? 900 : 301);
      const pages = pageForRange(offset, limit);
      const covered = pages.flatMap(({ page, pageSize, skip, take }) =>
        Array.from({ length: take }, (_, index) => (page - 1) * pageSize + skip + index),
      );
      expect(covered).toEqual(Array.from({ length: limit }, (_, index) => offset + index));
      expect(new Set(pages.map((page) => page.pageSize)).size).toBeLessThanOrEqual(1);
      for (const { pageSize, skip, take } of pages) {
        expect(pageSize).toBeLessThanOrEqual(300);
        expect(skip + take).toBeLessThanOrEqual(pageSize);
        expect(take).toBeGreaterThan(0);
      }
    }
  });

  it('uses the fewest pages, and among those the smallest size', () => {
    const next = numbers(11);
    for (let turn = 0; turn < 300; turn += 1) {
      const [offset, limit, max] = [next.next().value % 400, 1 + (next.next().value % 80), 60];
      const counts = Array.from({ length: max }, (_, index) => {
        const size = index + 1;
        return Math.floor((offset + limit - 1) / size) - Math.floor(offset / size) + 1;
      });
      const fewest = Math.min(...counts);
      const pages = pageForRange(offset, limit, max);
      expect(pages).toHaveLength(fewest);
      expect(pages[0]?.pageSize).toBe(counts.indexOf(fewest) + 1);
    }
  });

  it.each([
    [0, 20, [{ page: 1, pageSize: 20, skip: 0, take: 20 }]],
    [20, 20, [{ page: 2, pageSize: 20, skip: 0, take: 20 }]],
    [10, 20, [{ page: 1, pageSize: 30, skip: 10, take: 20 }]],
    [299, 1, [{ page: 300, pageSize: 1, skip: 0, take: 1 }]],
    [0, 0, []],
  ])('reads %i, %i as expected', (offset, limit, pages) => {
    expect(pageForRange(offset, limit)).toEqual(pages);
  });

  it('needs at most two pages for a range that fits into one', () => {
    for (let offset = 0; offset < 1500; offset += 1) {
      for (const limit of [1, 20, 50, 299, 300]) {
        expect(pageForRange(offset, limit).length).toBeLessThanOrEqual(2);
      }
    }
  });

  it.each([
    [-1, 10, 300],
    [0, -1, 300],
    [0.5, 10, 300],
    [0, 10, 0],
    [Number.NaN, 10, 300],
    [0, Number.POSITIVE_INFINITY, 300],
  ])('refuses %d, %d in pages of %d', (offset, limit, max) => {
    expect(() => pageForRange(offset, limit, max)).toThrow(RangeError);
  });
});

describe('readPage', () => {
  it('omits the number of the first page', async () => {
    const { server, upstream } = await setUp();
    server.on(route, serveList(things(60)));
    const client = upstream.as(caller());
    const query = [['state', 'OK']] as const;
    expect(await readPage(client, route, { query, page: 1, pageSize: 50 })).toMatchObject({ total: 60 });
    expect(await readPage(client, route, { query, page: 2, pageSize: 50 })).toEqual({
      rows: things(60).slice(50),
      total: 60,
    });
    expect(server.requests.map((request) => request.target)).toEqual([
      '/api/things/?state=OK&page_size=50',
      '/api/things/?state=OK&page=2&page_size=50',
    ]);
  });

  it('treats a page past the end as an empty one with an unknown total', async () => {
    const { server, upstream } = await setUp();
    server.on(route, serveList(things(10)));
    const client = upstream.as(caller());
    expect(await readPage(client, route, { page: 2, pageSize: 10 })).toEqual({ rows: [], total: null });
  });

  it('fails for a 404 on the first page, and for a route that the server does not have', async () => {
    const { server, upstream } = await setUp();
    server.on(route, (call) => call.json({ detail: 'Not found.' }, 404));
    const client = upstream.as(caller());
    expect(await failureOf(readPage(client, route, { page: 1, pageSize: 10 }))).toMatchObject({
      status: 404,
    });
    const missing = await failureOf(readPage(client, '/api/nowhere/', { page: 2, pageSize: 10 }));
    expect(missing).toMatchObject({ status: 404, routeMissing: true });
  });
});
