import { fieldNames } from '../loaders/field-names.ts';
import { lineLength } from '../loaders/list-query.ts';
import { type Loaders, maxSpeculativeRequests } from '../loaders/loaders.ts';
import { idIn, stringIn } from '../loaders/row-values.ts';
import { maxRowsPerPage } from '../rest-api/limits.ts';
import type { Row } from '../upstream/client.ts';
import { chunkIds } from '../upstream/ids.ts';
import { wouldAnyFail } from '../upstream/outage.ts';
import type { Reads } from './cost.ts';
import { refusesManyIds } from './shared-list.ts';

import { byUuid } from './source.ts';
import { wholePage } from './whole-list.ts';

/** The resource of an order, and the columns that are selected of it. */
export interface WantedResource {
  readonly uuid: string;
  readonly columns: ReadonlySet<string>;
  readonly order: Row;
}

const route = '/api/marketplace-provider-resources/';

/** The fewest resources for which a list is read. */
const resourcesPerList = 4;
/** How long it is remembered that a list did not contain the resources, in milliseconds. */
const inVainMs = 600_000;

/** The states of orders that have not ended. Few resources have such an order, so a list by these states is short. */
const underWay: ReadonlySet<string> = new Set([
  'pending-consumer',
  'pending-provider',
  'pending-project',
  'pending-start-date',
  'executing',
]);

/**
 * Reads the resources of many orders from lists, and makes them available to later loads. The API cannot list resources by
 * uuid, but by offering and by the state of an order (contract §3b). Resources that the lists lack are not loaded here.
 */
export async function listResources(loaders: Loaders, all: readonly WantedResource[]): Promise<void> {
  const known = loaders.rows(byUuid.Resource);
  const open = all.filter(({ uuid, columns }) => !known.knows(uuid, columns));
  const isUnderWay = ({ order }: WantedResource): boolean => underWay.has(stringIn(order, 'state') ?? '');
  await Promise.all([
    readList(loaders, 'under way', open.filter(isUnderWay)),
    readList(
      loaders,
      'ended',
      open.filter((one) => !isUnderWay(one)),
    ),
  ]);
}

/** The cost at worst of {@link listResources} for so many orders. */
export function listResourcesCost(rows: number): Reads {
  const requests = Math.min(rows / resourcesPerList, maxSpeculativeRequests);
  return { requests, rows: requests * maxRowsPerPage };
}

async function readList(loaders: Loaders, kind: string, wanted: readonly WantedResource[]): Promise<void> {
  const { client, server, caller } = loaders;
  const uuids = new Set(wanted.map(({ uuid }) => uuid));
  const inVain = `resources of orders ${kind} are not found in a list`;
  const isInVain = server.lacks('commaOfferingUuid') || caller.is(inVain) === true;
  if (uuids.size < resourcesPerList || isInVain) return;
  const distinct = (column: string): string[] => [
    ...new Set(wanted.map(({ order }) => idIn(order, column)).filter((value) => value !== '')),
  ];
  const columns = new Set(wanted.flatMap((one) => [...one.columns]));
  const states = distinct('state').map((state) => ['order_state', state] as const);
  const query = [...states, ...fieldNames('Resource', columns), wholePage];
  const chunks = chunkIds(distinct('offering_uuid'), lineLength(route, [...query, ['offering_uuid', '']]));
  if (chunks.length * resourcesPerList > uuids.size || chunks.length > loaders.speculativeRequestsLeft)
    return;
  loaders.countSpeculative(chunks.length);
  const found = await Promise.all(
    chunks.map(async (chunk) => {
      try {
        return await client.list(route, { query: [['offering_uuid', chunk.join(',')], ...query] });
      } catch (error) {
        if (wouldAnyFail(error)) throw error;
        if (refusesManyIds(error)) server.markLacking('commaOfferingUuid');
        return null;
      }
    }),
  );
  const rows = found.flatMap((page) => page?.rows ?? []).filter((row) => uuids.has(idIn(row, 'uuid')));
  loaders.prime('Resource', columns, rows);
  // This list is empty for customers, and for orders that have ended it may be much longer than one page.
  if (rows.length * 2 < uuids.size) caller.note(inVain, true, inVainMs);
}
