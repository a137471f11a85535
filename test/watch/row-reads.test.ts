import { expect, it } from 'vitest';
import { anonymous } from '../../src/identity/identity.ts';
import { offeringUserKind } from '../../src/watch/offering-user-state.ts';
import { resourceKind } from '../../src/watch/resource-state.ts';
import type { RowKind } from '../../src/watch/row-kind.ts';
import { RowReads } from '../../src/watch/row-reads.ts';
import { Semaphore } from '../../src/watch/semaphore.ts';
import { id, setUp } from '../upstream/support.ts';

const { signal } = new AbortController();
const noon = Date.parse('2026-06-02T12:00:00Z');
const at = (time: number): string => new Date(time).toISOString();
/** The given number of rows, each changed a second before the previous one. */
const rows = (count: number, newest: number) =>
  Array.from({ length: count }, (_, index) => ({ uuid: id(index), modified: at(newest - 1_000 * index) }));

async function reading(kind: RowKind) {
  const { server, upstream } = await setUp();
  const asked = () =>
    server.requests.map(({ target }) => decodeURIComponent(target.replace(/.*\?|field=\w+&/g, '')));
  return { server, asked, reads: new RowReads(kind, upstream, new Semaphore(1), anonymous) };
}

it('if a server only accepts days, the request has the day, allowing for time zones west of Greenwich, and earlier rows are dropped', async () => {
  const { server, asked, reads } = await reading(resourceKind);
  const late = rows(310, noon + 100_000);
  server.on(
    resourceKind.route,
    (call) => call.json({ modified: ['Enter a valid date.'] }, 400),
    (call) => call.rows(late.slice(0, 300), 310),
    (call) => call.rows(late.slice(300), 310),
    (call) => call.rows([]),
  );
  const { rows: changed, total, atRest } = await reads.changedSince([], noon - 1_000, signal);
  expect([changed.length, total, atRest]).toEqual([102, null, 2]);
  expect((await reads.changedSince([], noon - 43_200_000, signal)).atRest).toBe(1);
  expect(asked()).toEqual([
    'modified=2026-06-02T11:59:59.000Z&page_size=300',
    'modified=2026-06-01&page_size=300',
    'modified=2026-06-01&page=2&page_size=300',
    'modified=2026-06-01&page_size=300',
  ]);
});

it.each([
  ['a short page that reaches back far enough', 3, 1, 3],
  ['whole pages otherwise', 25, 2, 25],
])(
  'if a list has the last changed rows first, they are read by %s, with the total',
  async (_name, recent, requests, count) => {
    const { server, asked, reads } = await reading(offeringUserKind);
    const all = [...rows(recent, noon + 100_000), ...rows(20, noon - 60_000)];
    server.on(offeringUserKind.route, (call) => {
      const size = Number(new URL(call.request.target, 'http://x').searchParams.get('page_size'));
      call.rows(all.slice(0, size), 1_000);
    });
    const { rows: changed, total, atRest } = await reads.changedSince([], noon, signal);
    expect([changed.length, total, atRest]).toEqual([count, 1_000, 1]);
    expect(asked()).toEqual(['o=-modified&page_size=20', 'o=-modified&page_size=300'].slice(0, requests));
  },
);
