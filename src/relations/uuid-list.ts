import { toError } from '../lib/to-error.ts';
import { detailOnly, fieldNames } from '../loaders/field-names.ts';
import { lineLength } from '../loaders/list-query.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { idIn } from '../loaders/row-values.ts';
import { maxIdsPerList } from '../rest-api/limits.ts';
import type { Row } from '../upstream/client.ts';
import { chunkIds } from '../upstream/ids.ts';
import { wouldAnyFail } from '../upstream/outage.ts';
import { type Arrival, type CostConditions, idsPerRequest, sharedBatches } from './cost.ts';
import { readEach } from './source.ts';

/** The lists with the parameter `uuid_list`; `fewest` is the number of objects from which on a list saves requests. */
const lists = {
  Offering: { route: '/api/marketplace-provider-offerings/', fewest: 2 },
  // This list lacks offerings that cannot be ordered, which have to be read one by one then.
  PublicOffering: { route: '/api/marketplace-public-offerings/', fewest: 3 },
} as const;

const hasDetails = (columns: ReadonlySet<string>): boolean =>
  [...detailOnly].some((column) => columns.has(column));

/** The objects (or errors) that lists returned, and the uuids that have to be read one by one. */
interface Listed {
  readonly rows: Map<string, Row | Error>;
  readonly left: readonly string[];
}

/**
 * Reads objects by uuid from lists with `uuid_list`, up to {@link maxIdsPerList} in a request. All are `left` to the caller where
 * that saves no request, and on servers without the parameter.
 */
export async function listByUuids(
  loaders: Loaders,
  type: keyof typeof lists,
  uuids: readonly string[],
  columns: ReadonlySet<string>,
): Promise<Listed> {
  const { client, server } = loaders;
  const { route, fewest } = lists[type];
  const rows = new Map<string, Row | Error>();
  if (uuids.length < fewest || hasDetails(columns) || server.lacks('uuidList')) return { rows, left: uuids };
  const fields = fieldNames(type, new Set(columns).add('uuid'));
  const left: string[] = [];
  const fixed = lineLength(route, [...fields, ['page_size', String(maxIdsPerList)], ['uuid_list', '']]);
  await Promise.all(
    chunkIds(uuids, fixed).map(async (chunk) => {
      const wanted = new Set(chunk);
      try {
        const page = await client.list(route, {
          query: [['uuid_list', chunk.join(',')], ...fields, ['page_size', String(chunk.length)]],
        });
        const strange = page.rows.some((row) => !wanted.has(idIn(row, 'uuid')));
        // Servers of 2024 ignore `uuid_list` and return their first rows (contract §3a).
        if (strange || (page.total !== null && page.total > chunk.length)) {
          server.markLacking('uuidList');
          left.push(...chunk);
          return;
        }
        // Two requested rows prove it; one could also be the only offering that the caller sees.
        if (page.rows.length > 1) server.markHaving('uuidList');
        for (const row of page.rows) rows.set(idIn(row, 'uuid'), row);
      } catch (error) {
        const failure = toError(error);
        if (type === 'Offering' || wouldAnyFail(error)) for (const uuid of chunk) rows.set(uuid, failure);
      }
      if (type === 'PublicOffering') left.push(...chunk.filter((uuid) => !rows.has(uuid)));
    }),
  );
  return { rows, left };
}

/**
 * Reads objects by uuid: from lists where these contain them, else one by one. An offering that is absent from the list for
 * providers is not read again: its own route would hide it too.
 */
export async function readByUuids(
  loaders: Loaders,
  type: keyof typeof lists,
  uuids: readonly string[],
  columns: ReadonlySet<string>,
): Promise<Map<string, Row | Error>> {
  const asked = new Set(columns).add('uuid');
  const { rows, left } = await listByUuids(loaders, type, uuids, asked);
  for (const [uuid, row] of await readEach(loaders, type, left, asked)) rows.set(uuid, row);
  return rows;
}

/** The most lists that {@link listByUuids} reads for these parents, if the server may support `uuid_list`. */
export function listsByUuid(
  type: keyof typeof lists,
  parents: Arrival,
  columns: ReadonlySet<string>,
  { server }: CostConditions,
): number {
  if (server.lacks('uuidList') || hasDetails(columns)) return 0;
  const { route, fewest } = lists[type];
  // Even a single parent may share a list with parents of other fields.
  const most = parents.rows / fewest;
  return Math.min(
    most,
    Math.min(most, sharedBatches(parents)) + parents.rows / idsPerRequest(route, columns),
  );
}
