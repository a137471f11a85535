import { toError } from '../lib/to-error.ts';
import { fieldNames } from '../loaders/field-names.ts';
import { lineLength } from '../loaders/list-query.ts';
import { type Loaders, maxSpeculativeRequests } from '../loaders/loaders.ts';
import { distinctRows } from '../loaders/page.ts';
import { idIn } from '../loaders/row-values.ts';
import { maxRowsPerPage } from '../rest-api/limits.ts';
import type { CallerFacts } from '../upstream/caller-facts.ts';
import type { ServerKnowledge } from '../upstream/capabilities.ts';
import type { Row } from '../upstream/client.ts';
import { chunkIds } from '../upstream/ids.ts';
import { wouldAnyFail } from '../upstream/outage.ts';
import { readPage } from '../upstream/paginate.ts';
import type { RestQuery } from '../upstream/rest-client.ts';
import { type Fetch, fetchRow, ofParent } from './fetch.ts';
import { refusesManyIds } from './shared-list.ts';

const route = '/api/marketplace-provider-resources/';

/** The most offerings for which one request each is sent, without trying to count them together. */
const fewOfferings = 5;
/** Reading this many rows is assumed to cost as much as one more request. */
const rowsPerRequest = 100;
/** How long it is remembered that the caller may see the statistics of a customer's offerings, in milliseconds. */
const rememberedMs = 60_000;

/** The states of the resources that the server counts in statistics. */
const living: ReadonlySet<string> = new Set(['Creating', 'OK', 'Erred', 'Updating', 'Terminating']);
const ended = 'Terminated';
const ofLiving = [...living].map((state) => ['state', state] as const);
const columns = ['uuid', 'offering_uuid', 'customer_uuid'] as const;

const ofOffering = fetchRow('Offering', '/api/marketplace-provider-offerings/{uuid}/stats/', ofParent);

/**
 * The number of resources and of customers of an offering. For many offerings, the gateway counts the list of their resources,
 * where that certainly gives the same numbers; see {@link countTogether}.
 */
export const statsOfOffering: Fetch<unknown, Row> = {
  ...ofOffering,
  key: [...ofOffering.key, 'customer_uuid'],
  load: (loaders, offering) =>
    loaders.together(statsOfOffering, '', offering, (offerings: readonly Row[]) =>
      statsOf(loaders, offerings),
    ),
  cost(parents, conditions, selected) {
    const alone = ofOffering.cost(parents, conditions, selected);
    const { places = 1 } = conditions.batches.get(statsOfOffering) ?? {};
    if ((parents.rows <= fewOfferings && places === 1) || isHopeless(conditions.server)) return alone;
    // One first page for at least six offerings, and further pages only where they are worth it: one for four offerings.
    const speculative = Math.min(
      parents.rows * (1 / (fewOfferings + 1) + rowsPerRequest / 400),
      maxSpeculativeRequests,
    );
    return {
      ...alone,
      requests: alone.requests + speculative,
      rows: alone.rows + speculative * maxRowsPerPage,
    };
  },
  joins: (selected) => ({ batch: statsOfOffering, columns: selected }),
};

const isHopeless = (server: ServerKnowledge): boolean =>
  server.lacks('commaOfferingUuid') || server.lacks('statsOfResources');

async function statsOf(loaders: Loaders, offerings: readonly Row[]): Promise<(Row | Error)[]> {
  const byId = new Map(offerings.map((offering) => [idIn(offering, 'uuid'), offering]));
  const read = new Map<string, Promise<Row | Error>>();
  const alone = (offering: Row): Promise<Row | Error> => {
    const id = idIn(offering, 'uuid');
    const reading = read.get(id) ?? readAlone(loaders, offering);
    read.set(id, reading);
    return reading;
  };
  const counted = byId.size > fewOfferings ? await countTogether(loaders, byId, alone) : new Map();
  return Promise.all(offerings.map((offering) => counted.get(idIn(offering, 'uuid')) ?? alone(offering)));
}

const readAlone = (loaders: Loaders, offering: Row): Promise<Row | Error> =>
  ofOffering.load(loaders, offering, {}, { columns: new Set(), fetched: null }).catch(toError);

/** Reads the statistics of one offering, once however often it is called. Never rejects. */
type ReadAlone = (offering: Row) => Promise<Row | Error>;

/**
 * Counts the resources of offerings in one list: a caller who sees one resource of an offering sees all of them (contract §4).
 *
 * Two facts have to be proven first, by reading the statistics of one sample offering of each customer. First, that the caller
 * may see statistics at all: the server may refuse them to a caller who sees the resources. This is remembered for
 * {@link rememberedMs}. Second, that the server does not count terminated resources; only a list that contains some proves it.
 */
async function countTogether(
  loaders: Loaders,
  offerings: ReadonlyMap<string, Row>,
  alone: ReadAlone,
): Promise<ReadonlyMap<string, Row | Error>> {
  const { server } = loaders;
  const counted = new Map<string, Row | Error>();
  if (isHopeless(server)) return counted;
  const query = server.has('statsOfResources')
    ? [...ofLiving, ...fieldNames('Resource', columns)]
    : fieldNames('Resource', [...columns, 'state']);
  const chunks = chunkIds([...offerings.keys()], lineLength(route, [...query, ['offering_uuid', '']]));
  await Promise.all(
    chunks.map(async (ids) => {
      const asked = new Map([...offerings].filter(([id]) => ids.includes(id)));
      const found = await countIn(loaders, asked, query, alone).catch((error: unknown) => {
        const failure = wouldAnyFail(error) ? ids.map((id) => [id, toError(error)] as const) : [];
        return new Map<string, Row | Error>(failure);
      });
      for (const [id, row] of found) counted.set(id, row);
    }),
  );
  return counted;
}

/** {@link countTogether} for no more offerings than the request line of one request can name. */
async function countIn(
  loaders: Loaders,
  offerings: ReadonlyMap<string, Row>,
  columnsAndStates: RestQuery<typeof route>,
  alone: ReadAlone,
): Promise<ReadonlyMap<string, Row>> {
  const { client, server, caller } = loaders;
  if (loaders.speculativeRequestsLeft < 1 || offerings.size <= fewOfferings) return new Map();
  loaders.countSpeculative(1);
  const query = [['offering_uuid', [...offerings.keys()].join(',')] as const, ...columnsAndStates];
  const read = (page: number) => readPage(client, route, { query, page, pageSize: maxRowsPerPage });
  const first = await read(1).catch((error: unknown) => {
    if (refusesManyIds(error)) server.markLacking('commaOfferingUuid');
    throw error;
  });
  const total = first.total ?? Number.POSITIVE_INFINITY;
  const others = Math.max(0, Math.ceil(total / maxRowsPerPage) - 1);
  const samples = samplesOf(offerings.values(), countsOf(first.rows), caller);
  const isWorth = (1 + others + samples.size) * rowsPerRequest + total <= offerings.size * rowsPerRequest;
  if (!isWorth || others > loaders.speculativeRequestsLeft) return new Map();
  loaders.countSpeculative(others);
  const further = Promise.all(Array.from({ length: others }, (_, index) => read(index + 2)));
  const [pages] = await Promise.all([further, ...[...samples.values()].map(alone)]);
  const rows = distinctRows([first, ...pages].flatMap((page) => page.rows));
  // Resources were added, removed or moved to another page while the pages were read.
  if (rows.length !== total) return new Map();
  // It is unknown whether the server counts resources in a state that the gateway does not know.
  if (rows.some(({ state = ended }) => state !== ended && !living.has(String(state)))) {
    server.markLacking('statsOfResources');
    return new Map();
  }
  const counts = countsOf(rows);
  for (const [customer, offering] of samples) {
    const sample = await alone(offering);
    const count = counts.get(idIn(offering, 'uuid'));
    if (sample instanceof Error || count === undefined) continue;
    if (!isSame(sample, count)) {
      server.markLacking('statsOfResources');
      return new Map();
    }
    if (count.hasEnded) server.markHaving('statsOfResources');
    caller.note(allowed(customer), true, rememberedMs);
  }
  const isKnown = server.has('statsOfResources');
  const sure = [...counts].filter(([id, { row, hasEnded }]) => {
    const customer = idIn(offerings.get(id) ?? {}, 'customer_uuid');
    return row.resources_count > 0 && (isKnown || !hasEnded) && caller.is(allowed(customer)) === true;
  });
  return new Map(sure.map(([id, { row }]) => [id, row]));
}

const allowed = (customer: string): string => `may see the statistics of the offerings of ${customer}`;

/** The numbers of one offering, counted from its resources. */
interface Count {
  readonly row: { readonly resources_count: number; readonly customers_count: number };
  /** Whether the list contains terminated resources, which are not counted. */
  readonly hasEnded: boolean;
}

/**
 * The sample offering of each customer whose statistics are not yet known to be visible: the one with most resources, with a
 * preference for terminated ones. Offerings without resources prove nothing.
 */
function samplesOf(
  offerings: Iterable<Row>,
  counts: ReadonlyMap<string, Count>,
  caller: CallerFacts,
): ReadonlyMap<string, Row> {
  const samples = new Map<string, { readonly offering: Row; readonly weight: number }>();
  for (const offering of offerings) {
    const customer = idIn(offering, 'customer_uuid');
    const count = counts.get(idIn(offering, 'uuid'));
    if (count === undefined || count.row.resources_count === 0 || caller.is(allowed(customer)) === true)
      continue;
    const weight = count.row.resources_count + (count.hasEnded ? maxRowsPerPage : 0);
    if (weight > (samples.get(customer)?.weight ?? 0)) samples.set(customer, { offering, weight });
  }
  return new Map([...samples].map(([customer, { offering }]) => [customer, offering]));
}

/** Counts resources by the uuid of their offering. */
function countsOf(resources: readonly Row[]): ReadonlyMap<string, Count> {
  const byOffering = new Map<string, Row[]>();
  for (const resource of resources) {
    const id = idIn(resource, 'offering_uuid');
    const list = byOffering.get(id);
    if (list) list.push(resource);
    else byOffering.set(id, [resource]);
  }
  return new Map(
    [...byOffering].map(([id, all]) => {
      const counted = all.filter(({ state }) => state !== ended);
      const customers = new Set(counted.map((resource) => idIn(resource, 'customer_uuid')));
      const row = { resources_count: counted.length, customers_count: customers.size };
      return [id, { row, hasEnded: counted.length < all.length }];
    }),
  );
}

const isSame = (sample: Row, { row }: Count): boolean =>
  sample.resources_count === row.resources_count && sample.customers_count === row.customers_count;
