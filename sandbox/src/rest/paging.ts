import type { Json } from '../world/types.ts';
import { type Call, HttpError, type Reply } from './call.ts';
import { ignoresParameter, isPaged, refusesOrder } from './described.ts';
import { badChoice, type Filters, testsOf } from './filters.ts';

const defaultPageSize = 10;
const maxPageSize = 300;

function positiveInt(value: string | undefined): number | null {
  const parsed = value !== undefined && /^\s*\+?\d+\s*$/.test(value) ? Number(value) : 0;
  return parsed > 0 ? parsed : null;
}

/** The URL of another page. Its parameters are sorted, as Django REST framework does; null removes `page`. */
function pageUrl(call: Call, page: number | null): string {
  const pairs = call.query.pairs.filter((pair) => pair[0] !== 'page').map((pair) => [...pair]);
  if (page !== null) pairs.push(['page', String(page)]);
  pairs.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : (a[0] ?? '') > (b[0] ?? '') ? 1 : 0));
  const search = new URLSearchParams(pairs).toString();
  return `${call.origin}${call.path}${search ? `?${search}` : ''}`;
}

/**
 * The response with one page of a list: an array, with the total in `X-Result-Count` and other pages in `Link` (contract section
 * 1). HEAD has no rows. Where the server does not page the list, the response has all rows and no total (contract §16.2).
 */
export function page<T>(call: Call, rows: readonly T[], toRow: (row: T, call: Call) => Json): Reply {
  if (!isPaged(call.server, call.template)) {
    const inList: Call = { ...call, inList: true };
    return { status: 200, body: call.method === 'HEAD' ? [] : rows.map((row) => toRow(row, inList)) };
  }
  const size = Math.min(positiveInt(call.query.last('page_size')) ?? defaultPageSize, maxPageSize);
  const last = Math.max(1, Math.ceil(rows.length / size));
  const asked = call.query.last('page') || '1';
  const current = asked === 'last' ? last : positiveInt(asked);
  if (current === null || current > last) throw new HttpError(404, { detail: 'Invalid page.' });
  const links: string[] = [`<${pageUrl(call, null)}>; rel="first"`];
  if (current > 1) links.push(`<${pageUrl(call, current === 2 ? null : current - 1)}>; rel="prev"`);
  if (current < last) links.push(`<${pageUrl(call, current + 1)}>; rel="next"`);
  links.push(`<${pageUrl(call, last === 1 ? null : last)}>; rel="last"`);
  const headers = { 'X-Result-Count': String(rows.length), Link: links.join(', ') };
  if (call.method === 'HEAD') return { status: 200, body: [], headers };
  const inList: Call = { ...call, inList: true };
  const body = rows.slice((current - 1) * size, current * size).map((row) => toRow(row, inList));
  return { status: 200, body, headers };
}

export type OrderKey = string | number | null;
/** The sort keys of a list, by the name in `o`. */
export type Orderings<T> = Readonly<Record<string, (row: T, call: Call) => OrderKey>>;

function compare(a: OrderKey, b: OrderKey): number {
  // Nulls come last in ascending order, as in PostgreSQL.
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The names in `o`: a comma list. Of repeated parameters, the last one is used. */
export function orderNames(call: Call): string[] {
  return (call.query.last('o') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Lists for which the 2024 server ignores an unknown ordering; for others it is a 400. */
const lenientOrder: ReadonlySet<string> = new Set([
  '/api/customers/',
  '/api/marketplace-offering-usage-policies/',
]);

/** Sorts rows by `o`; without it, they keep their order. Throws a 400 for a name by which the list cannot be sorted. */
export function ordered<T>(call: Call, rows: readonly T[], orderings: Orderings<T>): readonly T[] {
  const { server, template } = call;
  if (ignoresParameter(server, template, 'o')) return rows;
  const asked = orderNames(call);
  const isBad = (each: string): boolean => {
    const name = each.replace(/^-/, '');
    return refusesOrder(server, template, name) ?? !Object.hasOwn(orderings, name);
  };
  const bad = asked.find(isBad);
  const isLenient = server === '2024' && lenientOrder.has(template);
  if (bad !== undefined && !isLenient) throw new HttpError(400, { o: [badChoice(bad)] });
  const names = asked.filter((name) => !isBad(name));
  if (names.length === 0) return rows;
  const keyed = rows.map((row) => ({
    row,
    keys: names.map((name) => orderings[name.replace(/^-/, '')]?.(row, call) ?? null),
  }));
  const signs = names.map((name) => (name.startsWith('-') ? -1 : 1));
  keyed.sort((a, b) => {
    for (const [index, sign] of signs.entries()) {
      const difference = compare(a.keys[index] ?? null, b.keys[index] ?? null);
      if (difference !== 0) return difference * sign;
    }
    return 0;
  });
  return keyed.map((each) => each.row);
}

interface Kept {
  readonly version: number;
  readonly rows: readonly unknown[];
}

const keptLists = new WeakMap<object, Map<string, Kept>>();
const notFiltering = new Set(['page', 'page_size', 'field']);

/**
 * Filters and sorts rows. The result is kept until the world changes, so that reading all pages of a long list filters and sorts
 * it once.
 */
export function select<T>(
  call: Call,
  source: () => readonly T[],
  filters: Filters<T>,
  orderings: Orderings<T> = {},
): readonly T[] {
  const { world } = call;
  const kept = keptLists.get(world) ?? new Map<string, Kept>();
  keptLists.set(world, kept);
  const search = call.query.pairs.filter((pair) => !notFiltering.has(pair[0]));
  const key = JSON.stringify([call.user.uuid, call.address, call.path, search]);
  const found = kept.get(key);
  if (found && found.version === world.version + world.structure) return found.rows as readonly T[];
  const tests = testsOf(filters, call);
  const rows = source();
  const matching = tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
  const result = Object.keys(orderings).length === 0 ? matching : ordered(call, matching, orderings);
  if (kept.size >= 64) kept.delete(kept.keys().next().value ?? '');
  kept.set(key, { version: world.version + world.structure, rows: result });
  return result;
}
