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

/** The lists that take `uuid_list`, and from how many objects on it pays. */
const lists = {
  Offering: { route: '/api/marketplace-provider-offerings/', fewest: 2 },
  // It leaves out what cannot be ordered, which has to be read after all.
  PublicOffering: { route: '/api/marketplace-public-offerings/', fewest: 3 },
} as const;

const hasDetails = (columns: ReadonlySet<string>): boolean =>
  [...detailOnly].some((column) => columns.has(column));

/** The objects that lists contain, and those that have to be read one by one. */
interface Listed {
  readonly rows: Map<string, Row | Error>;
  readonly left: readonly string[];
}

/** Objects by uuid as far as `uuid_list` finds them, up to 100 a request; none where that does not pay or the server lacks it. */
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
        // Servers of 2024 ignore `uuid_list` and return whatever comes first (contract §3a).
        if (strange || (page.total !== null && page.total > chunk.length)) {
          server.markLacking('uuidList');
          left.push(...chunk);
          return;
        }
        // A server that ignores it would return this only to a caller who sees no other offerings.
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
 * Objects by uuid: from lists as far as these contain them, else one by one. What is hidden in the list of what the caller manages is
 * hidden everywhere.
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

/** The most lists that are read for these parents, where it is not known whether the server has them. */
export function listsByUuid(
  type: keyof typeof lists,
  parents: Arrival,
  columns: ReadonlySet<string>,
  { server }: CostConditions,
): number {
  if (server.lacks('uuidList') || hasDetails(columns)) return 0;
  const { route, fewest } = lists[type];
  // Even a single one may be part of a list.
  const most = parents.rows / fewest;
  return Math.min(
    most,
    Math.min(most, sharedBatches(parents)) + parents.rows / idsPerRequest(route, columns),
  );
}
