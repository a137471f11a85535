import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { neighbourFamilies } from '../../../codegen/openapi.ts';
import type { ReadRule, RowRule, Rules, WriteStep } from './rules.ts';

/**
 * Makes `rules.json` from recorded exchanges with a server of October 2024:
 *
 *     npx tsx sandbox/test/recorded/derive.ts <directory of the recordings>
 *
 * What is kept is how the server responds, not what it holds: ids become the kind of what they name, rows their
 * columns and types, totals whether a parameter was ignored. Exchanges that say the same count as one rule.
 */

interface Exchange {
  readonly as: string;
  readonly method: string;
  readonly path: string;
  readonly 'request-headers'?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly response: unknown;
  readonly 'response-cut'?: unknown;
}

const [directory] = process.argv.slice(2);
if (directory === undefined) throw new Error('the directory of the recordings is missing');

const exchanges = readdirSync(directory)
  .filter((name) => name.endsWith('.json'))
  // The uploads went to what the writes had made.
  .sort((a, b) => Number(a === 'uploads.json') - Number(b === 'uploads.json') || (a < b ? -1 : 1))
  .flatMap((name) =>
    (JSON.parse(readFileSync(join(directory, name), 'utf8')) as Exchange[]).map((exchange) => ({
      ...exchange,
      file: name.replace('.json', ''),
    })),
  );

/** Families of routes that the gateway calls. The others are only counted. */
const families = new Set([
  'marketplace-provider-offerings',
  'marketplace-provider-resources',
  'marketplace-public-offerings',
  'marketplace-resources',
  'marketplace-orders',
  'marketplace-service-providers',
  'marketplace-offering-usage-policies',
  ...neighbourFamilies,
  'customers',
  'projects',
  'users',
  'keys',
  'invoices',
  'events',
  'configuration',
  'version',
  'nonsense',
  'schema',
  '',
]);

const absent = '00000000000000000000000000000000';
const hex = /^[0-9a-f]{32}$/;

/** What each id names, told by the addresses in which it stands. */
const kinds = new Map<string, string>();
for (const [, family = '', uuid = ''] of JSON.stringify(exchanges).matchAll(
  /\/api\/([a-z-]+)\/([0-9a-f]{32})\//g,
)) {
  if (family !== 'media') kinds.set(uuid, family.replace('-public-', '-provider-'));
}

for (const [, uuid = ''] of JSON.stringify(
  exchanges.filter((each) => each.path.startsWith('/api/marketplace-service-providers/?')),
).matchAll(/"customer_uuid":"([0-9a-f]{32})"/g)) {
  kinds.set(uuid, 'provider-customers');
}

const general = (text: string): string =>
  text
    .replaceAll(absent, '{absent}')
    .replaceAll(/(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/g, (uuid) => `{${kinds.get(uuid) ?? 'uuid'}}`)
    .replaceAll('http://waldur.example.com', '')
    .replace(/Offering Offering .. . doesn't/u, "Offering {name} doesn't");

function routeOf(path: string): string {
  return path
    .split('/')
    .map((segment) => {
      if (segment === absent) return '{absent}';
      if (hex.test(segment)) return '{uuid}';
      if (/^[0-9A-F]{32}$/.test(segment)) return '{upper}';
      if (/^[0-9a-fA-F-]{36}$/.test(segment)) return '{dashed}';
      if (/^0{31}$/.test(segment)) return '{short}';
      if (/^\d+$/.test(segment)) return '{number}';
      return segment;
    })
    .join('/');
}

const paging = new Set(['page', 'page_size', 'field']);

/** The parameters of a query that it is about: of a filter, not the paging beside it. */
function queryOf(search: URLSearchParams): string {
  const pairs = [...search];
  const about = pairs.filter(([name]) => !paging.has(name));
  return (about.length > 0 ? about : pairs).map(([name, value]) => `${name}=${general(value)}`).join('&');
}

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
const isObject = (value: unknown): value is Record<string, unknown> => typeOf(value) === 'object';
const rowsOf = (value: unknown): readonly Record<string, unknown>[] =>
  (Array.isArray(value) ? value : [value]).filter(isObject);

function typeName({ headers, response }: Exchange): string {
  const type = headers['content-type'] ?? '';
  if (response === '<long>') return 'object';
  // Cut whole from the recording: one row was too long.
  if (response === null && headers['x-result-count'] !== undefined) return 'array';
  if (response === '' && !type.includes('html')) return 'empty';
  return type.includes('json') ? typeOf(response) : type.includes('html') ? 'html' : 'text';
}

/** Values of parameters that say the same on every server: no data of it is among them. */
const plain = /=(zzz-no-match|\{absent\}|2100-[^&]*|Nonsense|nonsense|not-a-uuid|abc|1|)$/;

const base = new Map<string, string>();
const reads = new Map<string, { rule: Omit<ReadRule, 'routes'>; routes: Map<string, number> }>();
const rows = new Map<string, { seen: number; columns: Map<string, { types: Set<string>; seen: number }> }>();
const writes: WriteStep[] = [];
const elsewhere: Record<string, number> = {};

for (const exchange of exchanges) {
  const { as, method, path, status, headers, response, file } = exchange;
  const url = new URL(path, 'http://waldur.example.com');
  const route = routeOf(url.pathname);
  const family = url.pathname.split('/')[2] ?? '';
  if (!families.has(family) || url.pathname === '/docs/') {
    const name = url.pathname === '/docs/' ? 'docs' : family;
    elsewhere[name] = (elsewhere[name] ?? 0) + 1;
    continue;
  }
  const type = typeName(exchange);
  const query = queryOf(url.searchParams);
  const list = `${as} ${route}`;
  const total = headers['x-result-count'];
  const allow = headers.allow?.split(', ').sort().join(' ');
  const reply = {
    status,
    type,
    ...(total === undefined ? {} : { paged: true as const }),
    ...(headers.location === undefined
      ? {}
      : { location: routeOf(new URL(headers.location, 'http://x').pathname) }),
    ...(headers['x-impersonator-uuid'] === undefined ? {} : { impersonator: true as const }),
    ...(status === 405 || method === 'OPTIONS' ? { allow: allow ?? '' } : {}),
    ...(status >= 400 && type !== 'html' && type !== 'empty'
      ? { error: JSON.parse(general(JSON.stringify(response))) as unknown }
      : {}),
  };
  const stateful =
    file === 'writes' || file === 'uploads' || file === 'special' || (file === 'errors' && method !== 'GET');
  if (stateful) {
    const { allow: _allow, ...plainReply } = { allow: undefined, ...reply };
    writes.push({
      as,
      method,
      path: general0(exchange.path),
      ...(exchange['request-headers']
        ? {
            headers: JSON.parse(general0(JSON.stringify(exchange['request-headers']))) as Record<
              string,
              string
            >,
          }
        : {}),
      ...('body' in exchange ? { body: JSON.parse(general0(JSON.stringify(exchange.body))) as unknown } : {}),
      ...plainReply,
      ...('error' in reply ? { error: JSON.parse(general0(JSON.stringify(response))) as unknown } : {}),
      ...(status < 300 && isObject(response)
        ? { columns: Object.keys(response).sort().join(' '), ids: idsOf(response) }
        : {}),
    });
    continue;
  }
  const fields = url.searchParams.has('field');
  const about = [...url.searchParams.keys()].some((name) => !paging.has(name));
  if (method === 'GET' && total !== undefined && !about && !url.searchParams.has('page') && !base.has(list))
    base.set(list, total);
  const columns =
    status === 200 && fields && !about && rowsOf(response).length > 0
      ? [...new Set(rowsOf(response).flatMap((row) => Object.keys(row)))].sort().join(' ')
      : undefined;
  // One that nobody asked for by name: it is the whole row.
  const asked = url.searchParams.getAll('field');
  const isWhole = columns?.split(' ').some((name) => name !== '' && !asked.includes(name)) ?? false;
  const known = total !== undefined && about && plain.test(`${query}`) && !query.includes('&');
  const count = !known ? undefined : total === '0' ? 'none' : total === base.get(list) ? 'all' : undefined;
  const rule = {
    as,
    method,
    query,
    ...(exchange['request-headers'] ? { headers: exchange['request-headers'] } : {}),
    ...reply,
    ...(count === undefined ? {} : { count }),
    ...(columns === undefined ? {} : { columns: isWhole ? 'all' : columns }),
  } satisfies Omit<ReadRule, 'routes'>;
  const key = JSON.stringify(rule);
  const kept = reads.get(key) ?? { rule, routes: new Map<string, number>() };
  kept.routes.set(route, (kept.routes.get(route) ?? 0) + 1);
  reads.set(key, kept);
  if (
    method === 'GET' &&
    status === 200 &&
    !fields &&
    exchange['response-cut'] === undefined &&
    rowsOf(response).length > 0 &&
    family !== '' &&
    family !== 'configuration' &&
    family !== 'version'
  ) {
    const plainRoute = route.replace(/\{(dashed|upper)\}/, '{uuid}');
    const seen = rows.get(plainRoute) ?? { seen: 0, columns: new Map() };
    rows.set(plainRoute, seen);
    for (const row of rowsOf(response)) {
      seen.seen += 1;
      for (const [name, value] of Object.entries(row)) {
        const column = seen.columns.get(name) ?? { types: new Set<string>(), seen: 0 };
        column.seen += 1;
        column.types.add(typeOf(value));
        seen.columns.set(name, column);
      }
    }
  }
}

/** The id of each thing that a write made is a name of its own, by which later steps find it. */
function general0(text: string): string {
  return text
    .replaceAll(absent, '{absent}')
    .replaceAll(
      /(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/g,
      (uuid) => `{${kinds.get(uuid) ?? 'uuid'}:${uuid.slice(0, 6)}}`,
    )
    .replaceAll('http://waldur.example.com', '');
}

function idsOf(row: Record<string, unknown>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(row)) {
    if (
      typeof value === 'string' &&
      hex.test(value) &&
      /^(uuid|order_uuid|marketplace_resource_uuid)$/.test(name)
    )
      found[name] = general0(value);
  }
  return found;
}

const readRules: ReadRule[] = [...reads.values()].map(({ rule, routes }) => ({
  ...rule,
  routes: Object.fromEntries(routes),
}));
const rowRules: RowRule[] = [...rows].map(([route, { seen, columns }]) => ({
  route,
  always: [...columns]
    .filter(([, column]) => column.seen === seen)
    .map(([name, { types }]) => `${name}:${[...types].sort().join('|')}`)
    .join(' '),
  sometimes: [...columns]
    .filter(([, column]) => column.seen < seen)
    .map(([name, { types }]) => `${name}:${[...types].sort().join('|')}`)
    .join(' '),
}));

const rules: Rules = {
  about: `Made by derive.ts: what ${exchanges.length} recorded exchanges with a server of October 2024 say, as ${readRules.length} rules of reads, ${rowRules.length} of rows, ${writes.length} steps of writes, and ${Object.keys(elsewhere).length} families that are only counted.`,
  exchanges: exchanges.length,
  reads: readRules,
  rows: rowRules,
  writes,
  elsewhere,
};

const lines = (values: readonly unknown[]): string =>
  values.map((value) => `    ${JSON.stringify(value)}`).join(',\n');
writeFileSync(
  new URL('rules.json', import.meta.url),
  `{\n  "about": ${JSON.stringify(rules.about)},\n  "exchanges": ${rules.exchanges},\n  "reads": [\n${lines(rules.reads)}\n  ],\n  "rows": [\n${lines(rules.rows)}\n  ],\n  "writes": [\n${lines(rules.writes)}\n  ],\n  "elsewhere": ${JSON.stringify(rules.elsewhere)}\n}\n`,
);
