import { ObjectNotFound } from '../loaders/errors.ts';
import { type ListRoute, listOf } from '../loaders/list-route.ts';
import type { Loaders, RowSource } from '../loaders/loaders.ts';
import { withNulls } from '../loaders/partial-row.ts';
import { otherSide, type Side } from '../loaders/sides.ts';
import { columnsOf } from '../rest-api/columns.ts';
import type { QueryName } from '../rest-api/routes.ts';
import type { Row } from '../upstream/client.ts';
import { isUpstreamError } from '../upstream/errors.ts';
import { idsPerRequest, type Joined } from './cost.ts';
import { type Source, sourceOf } from './source.ts';
import { listByUuids, listsByUuid, readByUuids } from './uuid-list.ts';

const route = '/api/marketplace-provider-offerings/';

const readOfferings: RowSource<'Offering'>['read'] = (loaders, uuids, columns) =>
  readByUuids(loaders, 'Offering', uuids, columns);

/** Loads offerings that the caller manages, by uuid. */
export const providedOfferings: Source<'Offering'> = sourceOf({
  rows: 'Offering',
  read: readOfferings,
  cost(parents, columns, conditions) {
    const { batches, server } = conditions;
    const { rows, groups } = parents;
    const asked = batches.get(providedOfferings)?.columns ?? columns;
    const lists = listsByUuid('Offering', parents, asked, conditions);
    if (lists === 0) return { requests: rows, rows };
    const chunks = rows / idsPerRequest(route, asked);
    if (server.has('uuidList')) return { requests: Math.min(rows, groups + chunks), rows };
    return { requests: rows + lists, rows: 2 * rows };
  },
  joins: joinOfferings,
});

/** What loading these columns of an offering adds to the batch of offerings that are loaded by uuid. */
export function joinOfferings(columns: Iterable<string>): Joined {
  return { batch: providedOfferings, columns: [...columns, 'uuid'] };
}

/** How offerings are read from each side. */
const readFrom = {
  PROVIDER: readOfferings,
  CONSUMER: readPublicOfferings,
} as const satisfies Record<Side, RowSource<'Offering'>['read']>;

/**
 * Loads offerings by uuid: as their provider sees them, or as customers do where the caller does not manage them. Reads first
 * from the side that is likelier for the caller, and then from the other side what is hidden on the first.
 */
export const offerings: Source<'Offering'> = sourceOf({
  rows: 'Offering',
  async read(loaders, uuids, columns) {
    const first = loaders.client.likelier;
    const rows = new Map(await readFrom[first](loaders, uuids, columns));
    const hidden = uuids.filter((uuid) => isHidden(rows.get(uuid)));
    if (hidden.length === 0) return rows;
    for (const [uuid, row] of await readFrom[otherSide(first)](loaders, hidden, columns)) rows.set(uuid, row);
    return rows;
  },
  cost(parents, columns, conditions) {
    const provided = providedOfferings.cost(parents, columns, conditions);
    const asked = conditions.batches.get(providedOfferings)?.columns ?? columns;
    const lists = listsByUuid('PublicOffering', parents, asked, conditions);
    return { requests: provided.requests + lists + parents.rows, rows: provided.rows + 2 * parents.rows };
  },
  joins: joinOfferings,
});

/**
 * Loads offerings that the caller manages; finds none, without a request, for a caller that is likely to be a customer. For
 * parent rows through which the caller can read the offering anyway.
 */
export const likelyProvided: Source<'Offering'> = sourceOf({
  rows: 'Offering',
  read: async (loaders, ...wanted) =>
    loaders.client.likelier === 'CONSUMER' ? new Map() : readOfferings(loaders, ...wanted),
  cost: (...wanted) => providedOfferings.cost(...wanted),
  joins: joinOfferings,
});

const isHidden = (row: Row | Error | undefined): boolean =>
  row === undefined || row instanceof ObjectNotFound;

const publicColumns: ReadonlySet<string> = new Set([
  ...columnsOf('PublicOffering', '2024'),
  ...columnsOf('PublicOffering', '2026'),
]);

const customerColumns = (columns: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...columns].filter((column) => publicColumns.has(column)));

/** Reads offerings as customers see them; columns that only their provider sees are null. */
async function readPublicOfferings(
  loaders: Loaders,
  uuids: readonly string[],
  columns: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Row | Error>> {
  const visible = customerColumns(columns);
  const rows = await readByUuids(loaders, 'PublicOffering', uuids, visible);
  for (const [uuid, row] of rows) {
    if (row instanceof ObjectNotFound) rows.set(uuid, new ObjectNotFound('Offering', uuid));
    else if (!(row instanceof Error)) rows.set(uuid, withNulls(row, columns, visible));
  }
  return rows;
}

/**
 * Offerings that customers could order, as customers see them, from a list by uuid: it does not contain offerings that cannot
 * be ordered, and is not read for a few. For parent rows through which the caller can read the missing ones.
 */
export const orderable: RowSource<'Offering'> = {
  rows: 'Offering',
  async read(loaders, uuids, columns) {
    const visible = customerColumns(columns);
    return (await listByUuids(loaders, 'PublicOffering', uuids, visible)).rows;
  },
};

/** How long it is remembered whether a caller manages offerings, in milliseconds. */
const rememberedMs = 60_000;
const managesSome = 'manages offerings';

/** Whether the caller manages any offering, by the count of the list for providers. False for anonymous callers. */
async function managesOfferings(loaders: Loaders): Promise<boolean> {
  const { client, caller } = loaders;
  const known = caller.is(managesSome);
  if (known !== null) return known;
  const manages = await loaders.once(managesSome, async () => {
    try {
      return (await client.count(route)) !== 0;
    } catch (error) {
      if (isUpstreamError(error) && (error.status === 401 || error.status === 403)) return false;
      throw error;
    }
  });
  caller.note(managesSome, manages, rememberedMs);
  return manages;
}

/**
 * Completes the rows of the list for customers: reads the offerings that the caller manages with the columns that only their
 * provider sees. One request finds out first whether the caller manages any.
 */
export const managedOfferings: RowSource<'Offering'> = {
  rows: 'Offering',
  async read(loaders, uuids, columns) {
    return (await managesOfferings(loaders)) ? readOfferings(loaders, uuids, columns) : new Map();
  },
};

/** The list of offerings as customers see them. Its column `plans` is not used: the provider's view may contain more plans. */
export const publicOfferings: ListRoute<'/api/marketplace-public-offerings/'> = {
  ...listOf('/api/marketplace-public-offerings/'),
  rows: 'Offering',
  partly: {
    columns: [...publicColumns].filter((column) => column !== 'plans'),
    others: managedOfferings,
    hidden: 'null',
  },
  lacks: ['importable'] satisfies Exclude<
    QueryName<typeof route>,
    QueryName<'/api/marketplace-public-offerings/'>
  >[],
};
