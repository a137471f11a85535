import { toError } from '../lib/to-error.ts';
import { detailOnly, fieldNames } from '../loaders/field-names.ts';
import { lineLength } from '../loaders/list-query.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { idIn } from '../loaders/row-values.ts';
import { maxIdsPerList } from '../rest-api/limits.ts';
import type { Row } from '../upstream/client.ts';
import { chunkIds } from '../upstream/ids.ts';
import { idsPerRequest, type Joined, sharedBatches } from './cost.ts';
import { readEach, type Source, sourceOf } from './source.ts';

const route = '/api/marketplace-provider-offerings/';

const hasDetails = (columns: ReadonlySet<string>): boolean =>
  [...detailOnly].some((column) => columns.has(column));

/**
 * Offerings by uuid: `uuid_list`, up to 100 a request; one by one after that where it turns out that the server takes one
 * only.
 */
export const offerings: Source<'Offering'> = sourceOf({
  rows: 'Offering',
  read: readOfferings,
  cost(parents, columns, { batches, server }) {
    const { rows, groups } = parents;
    const asked = batches.get(offerings)?.columns ?? columns;
    if (server.lacks('uuidList') || hasDetails(asked)) return { requests: rows, rows };
    const chunks = rows / idsPerRequest(route, asked);
    if (server.has('uuidList')) return { requests: Math.min(rows, groups + chunks), rows };
    return { requests: rows + Math.min(rows / 2, sharedBatches(parents) + chunks), rows: 2 * rows };
  },
  joins: joinOfferings,
});

/** What loading these columns of offerings by uuid adds to the batch of all offerings that are loaded so. */
export function joinOfferings(columns: Iterable<string>): Joined {
  return { batch: offerings, columns: [...columns, 'uuid'] };
}

async function readOfferings(
  loaders: Loaders,
  uuids: readonly string[],
  columns: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Row | Error>> {
  const { client, server } = loaders;
  const asked = new Set(columns).add('uuid');
  if (uuids.length <= 1 || hasDetails(asked) || server.lacks('uuidList')) {
    return readEach(loaders, 'Offering', uuids, asked);
  }
  const fields = fieldNames('Offering', asked);
  const rows = new Map<string, Row | Error>();
  const fixed = lineLength(route, [...fields, ['page_size', String(maxIdsPerList)], ['uuid_list', '']]);
  await Promise.all(
    chunkIds(uuids, fixed).map(async (chunk) => {
      const wanted = new Set(chunk);
      try {
        const page = await client.list(route, {
          query: [['uuid_list', chunk.join(',')], ...fields, ['page_size', String(chunk.length)]],
        });
        const strange = page.rows.some((row) => !wanted.has(idIn(row, 'uuid')));
        // Servers of 2024 ignore `uuid_list` and answer with whatever comes first (contract §3a).
        if (strange || (page.total !== null && page.total > chunk.length)) {
          server.markLacking('uuidList');
          for (const [uuid, row] of await readEach(loaders, 'Offering', chunk, asked)) rows.set(uuid, row);
          return;
        }
        // Only to who sees no other offerings would a server that ignores it answer so.
        if (page.rows.length > 1) server.markHaving('uuidList');
        for (const row of page.rows) rows.set(idIn(row, 'uuid'), row);
      } catch (error) {
        const failure = toError(error);
        for (const uuid of chunk) rows.set(uuid, failure);
      }
    }),
  );
  return rows;
}
