import { fieldNames } from '../../loaders/field-names.ts';
import { lineLength } from '../../loaders/list-query.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { idIn } from '../../loaders/row-values.ts';
import { isCurrentServer, requestsForAge } from '../../loaders/server-age.ts';
import type { Column } from '../../rest-api/columns.ts';
import { maxIdsPerList } from '../../rest-api/limits.ts';
import { chunkIds } from '../../upstream/ids.ts';
import { viewer } from '../viewer.ts';
import type { SpeculationBudget } from './speculation-budget.ts';

/** How long it is remembered whether the caller is staff or support, in milliseconds. */
const privilegeMs = 60_000;

const privileges: ReadonlySet<Column<'User'>> = new Set(['is_staff', 'is_support']);

/** Whether the caller is staff or support, who see all members of a team. False where that cannot be determined. */
export async function isPrivileged(loaders: Loaders, budget: SpeculationBudget): Promise<boolean> {
  const { caller } = loaders;
  const known = caller.is('privileged');
  if (known !== null || !budget.take(1)) return known ?? false;
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
 * Those of the offerings that have no terms of service: there, the server shows all members of a team to every caller, without
 * their consent (contract §4). Empty where that cannot be determined. Offerings that the caller does not see are not among them.
 */
export async function offeringsWithoutTerms(
  loaders: Loaders,
  offerings: readonly string[],
  budget: SpeculationBudget,
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
      if (!budget.take(chunks.length)) return new Set();
      const found = await Promise.all(
        chunks.map(async (chunk) => {
          const query = [withoutTerms, ['uuid_list', chunk.join(',')], ...fields] as const;
          const page = await client.list(route, { query: [...query, ['page_size', String(chunk.length)]] });
          const uuids = page.rows.map((row) => idIn(row, 'uuid'));
          // Servers of 2024 ignore both parameters and return their first rows (contract §3a).
          const isFiltered = uuids.every((uuid) => chunk.includes(uuid)) && (page.total ?? 0) <= chunk.length;
          return isFiltered ? uuids : null;
        }),
      );
      if (!found.includes(null)) return new Set(found.flatMap((uuids) => uuids ?? []));
      server.markLacking('uuidList');
    }
    // Servers of 2024 require no consent.
    if (!budget.take(requestsForAge) || (await isCurrentServer(client, server))) return new Set();
    return new Set(known);
  } catch {
    return new Set();
  }
}
