import { toError } from '../lib/to-error.ts';
import { ObjectNotFound, TooManyToSearch } from '../loaders/errors.ts';
import { carried, fieldNames } from '../loaders/field-names.ts';
import { maxFurtherPages, type RowSource } from '../loaders/loaders.ts';
import { idIn, uuidOrNull } from '../loaders/row-values.ts';
import { columnsOf } from '../rest-api/columns.ts';
import { maxRowsPerPage } from '../rest-api/limits.ts';
import type { Page, Row } from '../upstream/client.ts';
import { isUpstreamError } from '../upstream/errors.ts';
import { readPage } from '../upstream/paginate.ts';
import type { RestQuery } from '../upstream/rest-client.ts';
import { forgetProviderUuid, providerUuid } from './provider-uuid.ts';
import { providersByCustomer } from './short-list.ts';
import { byUuid, type LinkTarget, readEach } from './source.ts';
import { wholePage } from './whole-list.ts';

/** The most pages of a provider's projects or customers that are read to find one, on servers that cannot search them. */
const maxProviderPages = 4;

/** The most projects or customers of a provider that are searched one by one, without reading the first page of all. */
const fewObjects = 2;

/** The most service providers that the cost assumes for the rows of one list. */
const assumedProviders = 20;

/** The lists of what a provider sees; `has` are their columns, null where the rows have all columns. */
const seen = {
  Project: { route: '/api/marketplace-service-providers/{uuid}/projects/', has: null },
  Customer: {
    route: '/api/marketplace-service-providers/{uuid}/customers/',
    has: new Set<string>([...carried, ...columnsOf('ProviderCustomer')]),
  },
} as const;

type Seen = keyof typeof seen;

function isSeen(type: Seen, columns: ReadonlySet<string>): boolean {
  const { has } = seen[type];
  return has === null || [...columns].every((column) => has.has(column));
}

/**
 * A project or customer. Their own routes show them to their members only; a provider sees them in lists below its service
 * provider. So these lists are read first, where the parent row contains the customer of the provider (contract §3b).
 */
function throughProvider<T extends Seen>(rows: T): LinkTarget<T, 'provider_uuid'> {
  return {
    rows,
    key: ['provider_uuid'],
    async load(loaders, uuid, columns, parent) {
      const customer = uuidOrNull(parent, 'provider_uuid');
      if (customer === null) return loaders.rows(byUuid[rows]).load(uuid, columns);
      const source: RowSource = { rows, read: (...wanted) => readThrough(rows, customer, ...wanted) };
      const row = await loaders.rows(source, `${rows} of ${customer}`).load(uuid, columns);
      return { ...row, provider_uuid: customer };
    },
    cost(parents, columns, conditions) {
      const { rows: count, groups } = parents;
      if (!isSeen(rows, columns)) return { requests: count, rows: count };
      const { server } = conditions;
      const provider = providersByCustomer.cost(parents, columns, conditions);
      const providers = Math.min(count, groups * assumedProviders);
      const walked = Math.min(maxFurtherPages, providers * (maxProviderPages - 1));
      const costs = (requests: number, pages: number, rows: number) => ({
        requests: provider.requests + requests,
        rows: provider.rows + pages * maxRowsPerPage + rows,
      });
      if (server.lacks('providerQuery')) return costs(providers + walked + count, providers + walked, count);
      // A server that cannot search returns the first page of all; the pages after it are read then.
      const isSearched = server.has('providerQuery');
      const pages = isSearched
        ? Math.min(count / (fewObjects + 1), groups * assumedProviders)
        : 1 + providers + walked;
      // For three or more objects of a provider: the provider and a whole page are no more requests than a provider for each row.
      return costs(2 * count + (isSearched ? 0 : walked), pages, 2 * count);
    },
  };
}

/** The project of a row, as the provider of the row sees it. */
export const projectSeen = throughProvider('Project');

/** The customer of a row, as the provider of the row sees it. */
export const customerSeen = throughProvider('Customer');

/** Reads objects from the lists of the provider, and those that are not there from their own route. */
async function readThrough(
  type: Seen,
  customer: string,
  ...wanted: Parameters<RowSource['read']>
): Promise<ReadonlyMap<string, Row | Error>> {
  const [loaders, uuids, columns] = wanted;
  const found = isSeen(type, columns) ? await readSeen(type, customer, ...wanted) : new Map();
  const rest = uuids.filter((uuid) => {
    const row = found.get(uuid);
    return row === undefined || row instanceof TooManyToSearch;
  });
  if (rest.length === 0) return found;
  for (const [uuid, row] of await readEach(loaders, type, rest, columns)) {
    if (!found.has(uuid) || !(row instanceof ObjectNotFound)) found.set(uuid, row);
  }
  return found;
}

/** Reads objects from the lists of a service provider. Objects that it does not see are absent from the result. */
async function readSeen(
  type: Seen,
  customer: string,
  ...[loaders, uuids, columns]: Parameters<RowSource['read']>
): Promise<Map<string, Row | Error>> {
  const { client, server } = loaders;
  const { route, has } = seen[type];
  const rows = new Map<string, Row | Error>();
  // Servers of 2024 may lack columns here, such as slugs: such rows are not used.
  const there = has === null ? [] : [...columns].filter((column) => !carried.has(column));
  try {
    const params = { uuid: await providerUuid(loaders, customer) };
    const fields = fieldNames(type, columns);
    const missing = new Set(uuids);
    const keep = (page: Page): void => {
      for (const row of page.rows) {
        const uuid = idIn(row, 'uuid');
        const isWhole = there.every((column) => row[column] !== undefined);
        if (missing.delete(uuid) && isWhole) rows.set(uuid, row);
      }
    };
    const read = async (query: RestQuery<typeof route>): Promise<Page> => {
      const page = await client.list(route, { params, query: [...query, ...fields, wholePage] });
      keep(page);
      return page;
    };
    const isWhole = ({ total, rows: { length } }: Page): boolean => total !== null && total <= length;
    const nameOf = (page: number): string => `${route} ${params.uuid} ${page} ${JSON.stringify(fields)}`;
    /** Reads page by page, for servers that cannot search. All places of the operation share these pages. */
    const walk = async (first: Page): Promise<void> => {
      const pages = first.total === null ? maxProviderPages : Math.ceil(first.total / maxRowsPerPage);
      let page = 2;
      for (; page <= Math.min(pages, maxProviderPages) && missing.size > 0; page += 1) {
        const next = await loaders.furtherPage(nameOf(page), () =>
          readPage(client, route, { params, query: fields, page, pageSize: maxRowsPerPage }),
        );
        if (next === null) break;
        keep(next);
        if (next.rows.length === 0) return;
      }
      if (pages >= page) for (const uuid of missing) rows.set(uuid, new TooManyToSearch());
    };
    const firstPage = () =>
      loaders
        .once(nameOf(1), () => read([]))
        .then((page) => {
          keep(page);
          return page;
        });
    if (server.lacks('providerQuery')) {
      await walk(await firstPage());
      return rows;
    }
    // A few objects are searched one by one. For more, the first page of the provider's list is cheaper, if it is all of it.
    if (uuids.length > fewObjects && isWhole(await firstPage())) return rows;
    const find = async (uuid: string): Promise<Page | null> => {
      const page = await read([['query', uuid]]);
      // A server of 2024 ignores `query` and returns its first rows (contract §16.4).
      const isIgnored = page.rows.some((row) => idIn(row, 'uuid') !== uuid);
      if (isIgnored) server.markLacking('providerQuery');
      else if (page.rows.length > 0 && !server.lacks('providerQuery')) server.markHaving('providerQuery');
      return isIgnored ? page : null;
    };
    const [first] = missing;
    if (first === undefined) return rows;
    let tried: Promise<Page | null> | undefined;
    if (!server.has('providerQuery')) {
      // One search finds out whether the server can; concurrent ones wait for it.
      await loaders.once('search among what a provider sees', async () => {
        tried = find(first);
        await tried.catch(() => null);
      });
    }
    let ignored = await tried;
    if (!server.lacks('providerQuery')) {
      const rest = [...missing].filter((uuid) => uuid !== first || tried === undefined);
      ignored = (await Promise.all(rest.map(find))).find((page) => page !== null);
    }
    if (ignored || server.lacks('providerQuery')) await walk(ignored ?? (await firstPage()));
  } catch (error) {
    const hidden = error instanceof ObjectNotFound || (isUpstreamError(error) && isHidden(error.status));
    if (hidden) forgetProviderUuid(loaders, customer);
    if (!hidden) for (const uuid of uuids) rows.set(uuid, toError(error));
  }
  return rows;
}

const isHidden = (status: number | null): boolean => status === 403 || status === 404;
