import { fieldNames } from '../loaders/field-names.ts';
import { lineLength } from '../loaders/list-query.ts';
import { type Loaders, maxAttempts } from '../loaders/loaders.ts';
import { idIn, stringIn } from '../loaders/row-values.ts';
import { maxRowsPerPage } from '../rest-api/limits.ts';
import type { Row } from '../upstream/client.ts';
import { chunkIds } from '../upstream/ids.ts';
import { wouldAnyFail } from '../upstream/outage.ts';
import type { Reads } from './cost.ts';
import { refusesManyIds } from './shared-list.ts';

import { byUuid } from './source.ts';
import { wholePage } from './whole-list.ts';

/** A resource that an order names, and what is selected of it. */
export interface WantedResource {
  readonly uuid: string;
  readonly columns: ReadonlySet<string>;
  readonly order: Row;
}

const route = '/api/marketplace-provider-resources/';

/** A list is read for so many resources at least. */
const resourcesPerList = 4;
/** For so long it is remembered that a list did not help, in milliseconds. */
const inVainMs = 600_000;

/** Orders that have not ended: few resources have one. */
const underWay: ReadonlySet<string> = new Set([
  'pending-consumer',
  'pending-provider',
  'pending-project',
  'pending-start-date',
  'executing',
]);

/**
 * Loads the resources of many orders from lists: there is none by uuid, but one of the resources of some offerings with
 * an order in some states (contract §3b). Those that it does not have are left to be loaded one by one.
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

/** The most that the lists take besides the resources themselves. */
export function listResourcesCost(rows: number): Reads {
  const requests = Math.min(rows / resourcesPerList, maxAttempts);
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
  if (chunks.length * resourcesPerList > uuids.size || chunks.length > loaders.attemptsLeft) return;
  loaders.attempt(chunks.length);
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
  // Customers do not see the resources of their orders here, and of orders that have ended there may be too many.
  if (rows.length * 2 < uuids.size) caller.note(inVain, true, inVainMs);
}
