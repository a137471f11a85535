import { fieldNames } from '../../loaders/field-names.ts';
import { lineLength } from '../../loaders/list-query.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { idIn } from '../../loaders/row-values.ts';
import { isCurrentServer, requestsForAge } from '../../loaders/server-age.ts';
import type { Column } from '../../rest-api/columns.ts';
import { maxIdsPerList } from '../../rest-api/limits.ts';
import { chunkIds } from '../../upstream/ids.ts';
import { viewer } from '../viewer.ts';
import type { Attempts } from './attempts.ts';

/** For so long the caller is taken to be of the staff, or not to be, in milliseconds. */
const privilegeMs = 60_000;

const privileges: ReadonlySet<Column<'User'>> = new Set(['is_staff', 'is_support']);

/** Whether the caller is of the staff or the support, who see every member of a team; false where it cannot be known. */
export async function isPrivileged(loaders: Loaders, attempts: Attempts): Promise<boolean> {
  const { caller } = loaders;
  const known = caller.is('privileged');
  if (known !== null || !attempts.take(1)) return known ?? false;
  try {
    const me = await viewer.load(loaders, {}, {}, { columns: privileges, fetched: null });
    const isSo = me?.is_staff === true || me?.is_support === true;
    caller.note('privileged', isSo, privilegeMs);
    return isSo;
  } catch {
    return false;
  }
}

const route = '/api/marketplace-provider-offerings/';
const withoutTerms = ['has_active_terms_of_service', 'false'] as const;

/**
 * Those of the offerings without terms of service that people would have to accept: their teams are shown whole to
 * every caller (contract §4). What the caller does not see may have such terms.
 */
export async function offeringsWithoutTerms(
  loaders: Loaders,
  offerings: readonly string[],
  attempts: Attempts,
): Promise<ReadonlySet<string>> {
  const { client, server } = loaders;
  const known = offerings.filter((uuid) => uuid !== '');
  try {
    if (!server.lacks('uuidList')) {
      const fields = fieldNames('Offering', ['uuid']);
      const others = [
        ...fields,
        withoutTerms,
        ['page_size', String(maxIdsPerList)],
        ['uuid_list', ''],
      ] as const;
      const chunks = chunkIds(known, lineLength(route, others));
      if (!attempts.take(chunks.length)) return new Set();
      const found = await Promise.all(
        chunks.map(async (chunk) => {
          const query = [withoutTerms, ['uuid_list', chunk.join(',')], ...fields] as const;
          const page = await client.list(route, { query: [...query, ['page_size', String(chunk.length)]] });
          const uuids = page.rows.map((row) => idIn(row, 'uuid'));
          // Servers of 2024 ignore both parameters and return whatever comes first (contract §3a).
          const isFiltered = uuids.every((uuid) => chunk.includes(uuid)) && (page.total ?? 0) <= chunk.length;
          return isFiltered ? uuids : null;
        }),
      );
      if (!found.includes(null)) return new Set(found.flatMap((uuids) => uuids ?? []));
      server.markLacking('uuidList');
    }
    // A server of 2024 knows of no consent.
    if (!attempts.take(requestsForAge) || (await isCurrentServer(client, server))) return new Set();
    return new Set(known);
  } catch {
    return new Set();
  }
}
