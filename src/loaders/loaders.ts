import { toError } from '../lib/to-error.ts';
import { columnsOf, type RowType } from '../rest-api/columns.ts';
import { maxIdsPerList, maxRowsPerPage } from '../rest-api/limits.ts';
import { factsOf, type ListableRoute } from '../rest-api/routes.ts';
import type { ServerCapabilities } from '../upstream/capabilities.ts';
import type { Page, Row } from '../upstream/client.ts';
import { isUpstreamError } from '../upstream/errors.ts';
import { chunkIds } from '../upstream/ids.ts';
import { readPage } from '../upstream/paginate.ts';
import type { RestClient, RestQuery } from '../upstream/rest-client.ts';
import { isList, isRow } from '../upstream/shape.ts';
import { detailOnly } from './detail-only.ts';
import { ObjectNotFound, TooManyToSearch } from './errors.ts';
import { type FieldQuery, fieldNames } from './field-names.ts';
import { ListArguments } from './list-arguments.ts';
import { noteColumns } from './newer-columns.ts';
import { PageLoader } from './page-loader.ts';
import { partialRow } from './partial-row.ts';
import { carried } from './relation.ts';
import { idIn, uuidIn } from './row-ids.ts';
import { type FetchRows, RowLoader } from './row-loader.ts';

/** The routes that answer one object by uuid. */
const detailRoutes = {
  Offering: '/api/marketplace-provider-offerings/{uuid}/',
  Resource: '/api/marketplace-provider-resources/{uuid}/',
  Order: '/api/marketplace-orders/{uuid}/',
  ServiceProvider: '/api/marketplace-service-providers/{uuid}/',
  UsagePolicy: '/api/marketplace-offering-usage-policies/{uuid}/',
  Project: '/api/projects/{uuid}/',
  Customer: '/api/customers/{uuid}/',
  User: '/api/users/{uuid}/',
  Category: '/api/marketplace-categories/{uuid}/',
  OrganizationGroup: '/api/organization-groups/{uuid}/',
} as const satisfies Partial<Record<RowType, ListableRoute>>;

/** Lists of which a page has all, or nearly. */
const shortLists = {
  Category: '/api/marketplace-categories/',
  OrganizationGroup: '/api/organization-groups/',
} as const satisfies Partial<Record<LoadableType, ListableRoute>>;

/** A type whose objects the API gives by uuid. */
export type LoadableType = keyof typeof detailRoutes;

const lists = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** By the very set: that of a plan comes again with each operation of its document. */
function withoutDetails(columns: ReadonlySet<string>): ReadonlySet<string> {
  let usable = lists.get(columns);
  if (usable === undefined) {
    usable = new Set([...columns].filter((column) => !detailOnly.has(column)));
    lists.set(columns, usable);
  }
  return usable;
}

const providersRoute = '/api/marketplace-service-providers/';
const offeringsRoute = '/api/marketplace-provider-offerings/';

/**
 * What has been loaded since the operation began or since its last write. Loaders are made when they are first used: a
 * subscription holds its own for as long as it lives.
 */
interface Memory {
  listArguments: ListArguments | null;
  pages: PageLoader | null;
  rows: Map<string, RowLoader> | null;
  once: Map<string, Promise<unknown>> | null;
  /** Rows that lists have brought, by type, until somebody loads by uuid: mostly nobody does. */
  offered: Map<string, Offer[]> | null;
}

interface Offer {
  readonly columns: ReadonlySet<string>;
  readonly rows: readonly Row[];
}

/** The types whose objects are loaded by uuid alone, wherever they come from. */
const primed: ReadonlySet<RowType> = new Set(['Offering', 'Resource', 'Order']);

/**
 * Everything that one operation of one caller loads in batches. Nothing in here outlives the operation, so nothing
 * is shared between callers and nothing goes stale.
 */
export class Loaders {
  readonly #client: RestClient;
  readonly #capabilities: ServerCapabilities;
  #memory: Memory | null = null;
  #furtherPages = 0;

  constructor(client: RestClient, capabilities: ServerCapabilities) {
    this.#client = client;
    this.#capabilities = capabilities;
  }

  /** Forgets everything that was loaded: after a write it may no longer be true. */
  forget(): void {
    this.#memory = null;
  }

  get pages(): PageLoader {
    const memory = this.#start();
    memory.pages ??= new PageLoader(this.#client, this.#capabilities);
    return memory.pages;
  }

  /** What the server knows of the arguments of lists. */
  get listArguments(): ListArguments {
    const memory = this.#start();
    memory.listArguments ??= new ListArguments(this.#client, this.#capabilities);
    return memory.listArguments;
  }

  /** Offerings by uuid: `uuid_list`, up to 100 a request. */
  get offering(): RowLoader {
    return this.#loader('Offering', 'Offering', () => (uuids, columns) => this.#offerings(uuids, columns));
  }

  /** The API has no list of ids for resources: one request each, as many at once as the upstream cap allows. */
  get resource(): RowLoader {
    return this.#loader('Resource', 'Resource', () => this.#each('Resource'));
  }

  /** One request for each order. */
  get order(): RowLoader {
    return this.#loader('Order', 'Order', () => this.#each('Order'));
  }

  /** One request for each service provider. */
  get serviceProvider(): RowLoader {
    return this.#loader('ServiceProvider', 'ServiceProvider', () => this.#each('ServiceProvider'));
  }

  /** One request for each usage policy. */
  get usagePolicy(): RowLoader {
    return this.#loader('UsagePolicy', 'UsagePolicy', () => this.#each('UsagePolicy'));
  }

  /** One request for each user. */
  get user(): RowLoader {
    return this.#loader('User', 'User', () => this.#each('User'));
  }

  /** Categories by uuid: one for itself, several by the list of all, which is short. */
  get category(): RowLoader {
    return this.#loader('Category', 'Category', () => this.#ofShortList('Category'));
  }

  /** Groups of organizations by uuid, as categories. */
  get organizationGroup(): RowLoader {
    return this.#loader('OrganizationGroup', 'OrganizationGroup', () =>
      this.#ofShortList('OrganizationGroup'),
    );
  }

  /** Service providers by the uuid of the customer that they are. */
  get providerOfCustomer(): RowLoader {
    return this.#loader(
      'providerOfCustomer',
      'ServiceProvider',
      () => (uuids, columns) => this.#providersOfCustomers(uuids, columns),
    );
  }

  #start(): Memory {
    this.#memory ??= { listArguments: null, pages: null, rows: null, once: null, offered: null };
    return this.#memory;
  }

  /** The loader of that name, made by its first user. */
  #loader(name: string, type: RowType, fetch: () => FetchRows): RowLoader {
    const memory = this.#start();
    memory.rows ??= new Map();
    let loader = memory.rows.get(name);
    if (loader === undefined) {
      loader = new RowLoader(fetch(), missing(type));
      memory.rows.set(name, loader);
    }
    const offered = memory.offered?.get(name);
    if (offered === undefined) return loader;
    memory.offered?.delete(name);
    for (const { columns, rows } of offered) {
      for (const row of rows) if (typeof row.uuid === 'string') loader.prime(row.uuid, columns, row);
    }
    return loader;
  }

  /** The result of `load`, which runs once per key and operation. */
  once<T>(key: string, load: () => Promise<T>): Promise<T> {
    const memory = this.#start();
    memory.once ??= new Map();
    const known = memory.once.get(key);
    // The key names the request, and with it the type of its answer.
    if (known) return known as Promise<T>;
    const result = load();
    memory.once.set(key, result);
    return result;
  }

  /**
   * A row with a route of its own, known by `key` among those of that name. Places of the answer that want it in the same
   * tick share one request, for the columns of all of them.
   */
  through(
    name: string,
    type: RowType,
    key: string,
    columns: ReadonlySet<string>,
    read: (columns: ReadonlySet<string>) => Promise<Row>,
  ): Promise<Row> {
    const loader = this.#loader(
      `${name} ${key}`,
      type,
      () => async (_, all) => new Map([[key, await read(all)]]),
    );
    return loader.load(key, columns);
  }

  /** The orders that are nested in a resource when it is read whole, for servers that do not name them (contract §16.1). */
  nestedOrders(uuid: string): Promise<Row> {
    return this.once(`orders nested in ${uuid}`, async () => {
      const row = await this.#client.object(detailRoutes.Resource, { params: { uuid } });
      const { order_in_progress, creation_order } = row;
      return { order_in_progress, creation_order };
    });
  }

  /** A page behind the first one of a list that is searched by reading it; null when that were too many. */
  async #furtherPage(key: string, read: () => Promise<Page>): Promise<Page | null> {
    const known = this.#memory?.once?.has(key) ?? false;
    if (!known && this.#furtherPages >= maxFurtherPages) return null;
    if (!known) this.#furtherPages += 1;
    return this.once(key, read);
  }

  /** Lets rows that a list has brought answer later loads by uuid, and notes which columns the server has. */
  prime(type: RowType, columns: ReadonlySet<string>, rows: readonly Row[]): void {
    noteColumns(this.#capabilities, type, columns, rows);
    if (!primed.has(type)) return;
    const memory = this.#start();
    memory.offered ??= new Map();
    const offer = { columns: withoutDetails(columns), rows };
    const before = memory.offered.get(type);
    if (before) before.push(offer);
    else memory.offered.set(type, [offer]);
  }

  /**
   * The offering of a resource or order. The offerings that a caller manages differ slightly from those whose
   * resources it sees (contract §3b): one that is missing is read through the resource or order instead.
   */
  async offeringOf(
    parent: 'Resource' | 'Order',
    parentUuid: string,
    uuid: string,
    columns: ReadonlySet<string>,
  ): Promise<Row> {
    try {
      return await this.offering.load(uuid, columns);
    } catch (error) {
      if (!(error instanceof ObjectNotFound)) throw error;
      const route =
        parent === 'Resource'
          ? '/api/marketplace-provider-resources/{uuid}/offering/'
          : '/api/marketplace-orders/{uuid}/offering/';
      return this.through(`offering of ${parent}`, 'Offering', uuid, columns, (all) =>
        this.#client.object(route, { params: { uuid: parentUuid }, query: fieldNames('Offering', all) }),
      );
    }
  }

  /**
   * The resource of an order. Who placed the order does not see the resources of its provider: it is read through the
   * order then, on servers of 2024 among the resources of the caller's own projects.
   */
  async resourceOfOrder(order: string, uuid: string, columns: ReadonlySet<string>): Promise<Row> {
    try {
      return await this.resource.load(uuid, columns);
    } catch (error) {
      if (!(error instanceof ObjectNotFound)) throw error;
      return this.through('resource of order', 'Resource', uuid, columns, (all) =>
        this.#throughOrder(order, uuid, fieldNames('Resource', all)),
      );
    }
  }

  async #throughOrder(order: string, uuid: string, query: FieldQuery): Promise<Row> {
    const server = this.#capabilities;
    const ask = () =>
      this.#client.object('/api/marketplace-orders/{uuid}/resource/', { params: { uuid: order }, query });
    if (!server.has('resourceOfOrder') && !server.lacks('resourceOfOrder')) {
      // One tries whether there is such a route, the others wait for it.
      let tried: Promise<Row> | undefined;
      await this.once('resource of an order', async () => {
        tried = ask();
        try {
          await tried;
          server.markHaving('resourceOfOrder');
        } catch (error) {
          if (isUpstreamError(error) && error.routeMissing) server.markLacking('resourceOfOrder');
        }
      });
      if (tried && !server.lacks('resourceOfOrder')) return tried;
    }
    if (!server.lacks('resourceOfOrder')) return ask();
    return this.#client.object('/api/marketplace-resources/{uuid}/', { params: { uuid }, query });
  }

  /** A plan of a resource or order, found among those of its offering. */
  async plan(
    parent: 'Resource' | 'Order',
    parentUuid: string,
    offeringUuid: string,
    uuid: string,
  ): Promise<Row> {
    const { plans } = await this.offeringOf(parent, parentUuid, offeringUuid, planColumns);
    const found = isList(plans)
      ? plans.find((plan) => isRow(plan) && idIn(plan, 'uuid') === uuid)
      : undefined;
    if (!isRow(found)) throw new ObjectNotFound('Plan', uuid);
    return found;
  }

  /**
   * A project or customer. Their own routes answer their members only; a provider sees them through its service
   * provider, so that is asked first where the provider's customer is known (contract §3b).
   */
  person(type: 'Project' | 'Customer', providerCustomer: string | null): RowLoader {
    return this.#loader(`${type} ${providerCustomer ?? ''}`, type, () => {
      const direct = this.#each(type);
      if (providerCustomer === null) return direct;
      return async (uuids, columns) => {
        const seen = await this.#throughProvider(type, providerCustomer, uuids, columns);
        const isOpen = (uuid: string): boolean => {
          const row = seen.get(uuid);
          return row === undefined || row instanceof TooManyToSearch;
        };
        const rest = uuids.filter(isOpen);
        if (rest.length === 0) return seen;
        for (const [uuid, row] of await direct(rest, columns)) {
          if (!seen.has(uuid) || !(row instanceof ObjectNotFound)) seen.set(uuid, row);
        }
        return seen;
      };
    });
  }

  /**
   * Rows of a list that sends only some of their columns, completed by uuid where more are selected. A row that can not
   * be read on its own has what the list gave, and the error at each other column.
   */
  completed(
    list: { readonly rows: RowType; readonly only?: readonly string[] },
    columns: ReadonlySet<string>,
    rows: readonly Row[],
  ): readonly Row[] | Promise<readonly Row[]> {
    const { only } = list;
    if (!only || [...columns].every((column) => only.includes(column))) return rows;
    if (list.rows !== 'Customer' && list.rows !== 'Project') return rows;
    const loader = this.person(list.rows, null);
    const missing = [...columns].filter((column) => !only.includes(column) && !carried.has(column));
    return Promise.all(
      rows.map(async (row) => {
        try {
          return { ...row, ...(await loader.load(uuidIn(row, 'uuid'), columns)) };
        } catch (error) {
          const known = Object.keys(row).map((column) => [column, column] as const);
          return partialRow(row, known, missing, toError(error));
        }
      }),
    );
  }

  #each(type: LoadableType): FetchRows {
    return async (uuids, columns) => {
      const rows = new Map<string, Row | Error>();
      await Promise.all(
        uuids.map(async (uuid) => {
          rows.set(uuid, await this.#detail(type, uuid, columns));
        }),
      );
      return rows;
    };
  }

  #ofShortList(type: keyof typeof shortLists): FetchRows {
    const route = shortLists[type];
    const each = this.#each(type);
    return async (uuids, columns) => {
      if (uuids.length <= 1) return each(uuids, columns);
      const rows = new Map<string, Row | Error>();
      try {
        const fields = factsOf(route).field ? fieldNames(type, columns) : [];
        const page = await this.#client.list(route, { query: [...fields, wholePage] });
        for (const row of page.rows) rows.set(idIn(row, 'uuid'), row);
      } catch (error) {
        return new Map(uuids.map((uuid) => [uuid, toError(error)]));
      }
      const rest = uuids.filter((uuid) => !rows.has(uuid));
      return rest.length === 0 ? rows : new Map([...rows, ...(await each(rest, columns))]);
    };
  }

  async #detail(type: LoadableType, uuid: string, columns: ReadonlySet<string>): Promise<Row | Error> {
    const route: ListableRoute = detailRoutes[type];
    const query = factsOf(route).field ? fieldNames(type, columns) : [];
    try {
      return await this.#client.object(route, { params: { uuid }, query });
    } catch (error) {
      if (isUpstreamError(error) && error.status === 404 && !error.routeMissing) return missing(type)(uuid);
      return toError(error);
    }
  }

  async #offerings(
    uuids: readonly string[],
    columns: ReadonlySet<string>,
  ): Promise<ReadonlyMap<string, Row | Error>> {
    const [first] = uuids;
    const asked = new Set(columns).add('uuid');
    const alone = [...asked].some((column) => detailOnly.has(column));
    if (uuids.length === 1 || first === undefined || alone || this.#capabilities.lacks('uuidList')) {
      return this.#each('Offering')(uuids, asked);
    }
    const fields = fieldNames('Offering', asked);
    const rows = new Map<string, Row | Error>();
    const fixed =
      offeringsRoute.length +
      queryLength([...fields, ['page_size', String(maxIdsPerList)], ['uuid_list', '']]);
    await Promise.all(
      chunkIds(uuids, fixed).map(async (chunk) => {
        const wanted = new Set(chunk);
        try {
          const page = await this.#client.list(offeringsRoute, {
            query: [['uuid_list', chunk.join(',')], ...fields, ['page_size', String(chunk.length)]],
          });
          const strange = page.rows.some((row) => !wanted.has(idIn(row, 'uuid')));
          // Servers of 2024 ignore `uuid_list` and answer with whatever comes first (contract §3a).
          if (strange || (page.total !== null && page.total > chunk.length)) {
            this.#capabilities.markLacking('uuidList');
            for (const [uuid, row] of await this.#each('Offering')(chunk, asked)) rows.set(uuid, row);
            return;
          }
          // Only to who sees no other offerings would a server that ignores it answer so.
          if (page.rows.length > 1) this.#capabilities.markHaving('uuidList');
          for (const row of page.rows) rows.set(idIn(row, 'uuid'), row);
        } catch (error) {
          const failure = toError(error);
          for (const uuid of chunk) rows.set(uuid, failure);
        }
      }),
    );
    return rows;
  }

  /** One provider: the filter. Several: the list of providers, which is short, joined on the customer. */
  async #providersOfCustomers(
    customers: readonly string[],
    columns: ReadonlySet<string>,
  ): Promise<ReadonlyMap<string, Row | Error>> {
    const rows = new Map<string, Row | Error>();
    const fields = fieldNames('ServiceProvider', [...columns, 'customer_uuid']);
    const collect = async (query: RestQuery): Promise<number | null> => {
      const page = await this.#client.list(providersRoute, { query: [...query, ...fields] });
      for (const row of page.rows) rows.set(idIn(row, 'customer_uuid'), row);
      return page.total;
    };
    if (customers.length > 1) {
      try {
        const total = await collect([wholePage]);
        if (total !== null && total <= maxRowsPerPage) return rows;
      } catch (error) {
        for (const customer of customers) rows.set(customer, toError(error));
        return rows;
      }
    }
    const rest = customers.filter((customer) => !rows.has(customer));
    await Promise.all(
      rest.map(async (customer) => {
        try {
          await collect([['customer_uuid', customer]]);
        } catch (error) {
          rows.set(customer, toError(error));
        }
      }),
    );
    return rows;
  }

  /** Rows as a service provider sees them; what it does not see is left out. */
  async #throughProvider(
    type: 'Project' | 'Customer',
    providerCustomer: string,
    uuids: readonly string[],
    columns: ReadonlySet<string>,
  ): Promise<Map<string, Row | Error>> {
    const rows = new Map<string, Row | Error>();
    const there = type === 'Customer' ? [...columns].filter((column) => !carried.has(column)) : [];
    if (there.some((column) => !customerColumns.has(column))) return rows;
    try {
      const provider = await this.providerOfCustomer.load(providerCustomer, providerColumns);
      const route =
        type === 'Project'
          ? '/api/marketplace-service-providers/{uuid}/projects/'
          : '/api/marketplace-service-providers/{uuid}/customers/';
      const params = { uuid: uuidIn(provider, 'uuid') };
      const fields = fieldNames(type, columns);
      const missing = new Set(uuids);
      const keep = (page: Page): void => {
        for (const row of page.rows) {
          const uuid = idIn(row, 'uuid');
          // A server of 2024 has no slugs here.
          const isWhole = there.every((column) => row[column] !== undefined);
          if (missing.delete(uuid) && isWhole) rows.set(uuid, row);
        }
      };
      const read = async (query: RestQuery<typeof route>): Promise<Page> => {
        const page = await this.#client.list(route, { params, query: [...query, ...fields, wholePage] });
        keep(page);
        return page;
      };
      const isWhole = ({ total, rows: { length } }: Page): boolean => total !== null && total <= length;
      /** Page by page, for servers that can not search. The pages are the same for all who look there. */
      const walk = async (first: Page): Promise<void> => {
        const pages = first.total === null ? maxProviderPages : Math.ceil(first.total / maxRowsPerPage);
        let page = 2;
        for (; page <= Math.min(pages, maxProviderPages) && missing.size > 0; page += 1) {
          const next = await this.#furtherPage(
            `${route} ${params.uuid} ${page} ${JSON.stringify(fields)}`,
            () => readPage(this.#client, route, { params, query: fields, page, pageSize: maxRowsPerPage }),
          );
          if (next === null) break;
          keep(next);
          if (next.rows.length === 0) return;
        }
        if (pages >= page) for (const uuid of missing) rows.set(uuid, new TooManyToSearch());
      };
      const firstPage = () =>
        this.once(`${route} ${params.uuid} 1 ${JSON.stringify(fields)}`, () => read([])).then((page) => {
          keep(page);
          return page;
        });
      if (this.#capabilities.lacks('providerQuery')) {
        await walk(await firstPage());
        return rows;
      }
      // A few objects are found one by one; many are cheaper read off the first page of the provider's list.
      if (uuids.length > fewObjects && isWhole(await firstPage())) return rows;
      const server = this.#capabilities;
      const find = async (uuid: string): Promise<Page | null> => {
        const page = await read([['query', uuid]]);
        // A server of 2024 ignores `query` and answers with whatever comes first (contract §16.4).
        const isIgnored = page.rows.some((row) => idIn(row, 'uuid') !== uuid);
        if (isIgnored) server.markLacking('providerQuery');
        else if (page.rows.length > 0 && !server.lacks('providerQuery')) server.markHaving('providerQuery');
        return isIgnored ? page : null;
      };
      const [first] = missing;
      if (first === undefined) return rows;
      let tried: Promise<Page | null> | undefined;
      if (!server.has('providerQuery')) {
        // One tries, the others wait for it.
        await this.once('search among what a provider sees', async () => {
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
      if (!hidden) for (const uuid of uuids) rows.set(uuid, toError(error));
    }
    return rows;
  }
}

/** So many pages of a provider's projects or customers are searched, on servers that do not search themselves. */
export const maxProviderPages = 4;

/** So many pages behind the first ones are searched by one operation. */
export const maxFurtherPages = 20;

/** Up to so many projects or customers of a provider are asked for one by one. */
export const fewObjects = 2;

const wholePage = ['page_size', String(maxRowsPerPage)] as const;

const planColumns: ReadonlySet<string> = new Set(['plans']);
const providerColumns: ReadonlySet<string> = new Set(['uuid']);
const customerColumns: ReadonlySet<string> = new Set(columnsOf('ProviderCustomer'));

const isHidden = (status: number | null): boolean => status === 403 || status === 404;

const missing = (type: RowType) => (uuid: string) => new ObjectNotFound(type, uuid);

function queryLength(query: RestQuery): number {
  let length = 0;
  for (const [name, value] of query) length += name.length + value.length + 2;
  return length;
}
