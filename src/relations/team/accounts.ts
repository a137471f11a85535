import { fieldNames } from '../../loaders/field-names.ts';
import { lineLength } from '../../loaders/list-query.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { idIn, uuidIn } from '../../loaders/row-values.ts';
import { maxRowsPerPage } from '../../rest-api/limits.ts';
import type { Row } from '../../upstream/client.ts';
import { chunkIds } from '../../upstream/ids.ts';
import { readPage } from '../../upstream/paginate.ts';
import { refusesManyIds } from '../shared-list.ts';
import type { Attempts } from './attempts.ts';

const route = '/api/marketplace-offering-users/';

/** A page of accounts is worth it for so many teams. */
const teamsPerPage = 4;

/** The accounts of users at offerings, by the uuids of offering and user. */
export type Accounts = ReadonlyMap<string, Row>;

const nameOf = (offering: string, user: string): string => `${offering} ${user}`;

/** A member of the team of a resource with its account, which is null in both columns where there is none. */
export function withAccount(member: Row, resource: Row, accounts: Accounts): Row {
  const account = accounts.get(nameOf(idIn(resource, 'offering_uuid'), idIn(member, 'uuid')));
  return {
    ...member,
    offering_user_username: account?.username ?? null,
    offering_user_state: account?.state ?? null,
  };
}

/**
 * All accounts at the offerings of these resources, of which `teams` teams are wanted; null when that takes too many
 * requests, or can not be known. Only the staff and the support are shown them all.
 */
export async function accountsAt(
  loaders: Loaders,
  resources: readonly Row[],
  teams: number,
  attempts: Attempts,
): Promise<Accounts | null> {
  const { client, server } = loaders;
  // A server of 2024 takes one offering only.
  if (server.lacks('commaOfferingUuid') || server.lacks('accountsOfTeams')) return null;
  const offerings = [...new Set(resources.map((row) => idIn(row, 'offering_uuid')))].filter(Boolean);
  const query = fieldNames('OfferingUser', ['uuid', 'offering_uuid', 'user_uuid', 'username', 'state']);
  const chunks = chunkIds(
    offerings,
    lineLength(route, [...query, ['page_size', '300'], ['offering_uuid', '']]),
  );
  if (chunks.length * teamsPerPage > teams || !attempts.take(chunks.length)) return null;
  try {
    const lists = await Promise.all(
      chunks.map(async (chunk): Promise<readonly Row[] | null> => {
        const read = (page: number) =>
          readPage(client, route, {
            query: [['offering_uuid', chunk.join(',')], ...query],
            page,
            pageSize: maxRowsPerPage,
          });
        const first = await read(1);
        const { total } = first;
        if (total === null) return null;
        const further = Math.max(0, Math.ceil(total / maxRowsPerPage) - 1);
        if (further * teamsPerPage > teams || !attempts.take(further)) return null;
        const others = await Promise.all(Array.from({ length: further }, (_, index) => read(index + 2)));
        const rows = [first, ...others].flatMap((page) => page.rows);
        return rows.length === total ? rows : null;
      }),
    );
    const accounts = new Map<string, Row>();
    for (const rows of lists) {
      if (rows === null) return null;
      for (const row of rows) {
        const name = nameOf(idIn(row, 'offering_uuid'), idIn(row, 'user_uuid'));
        // Two of one user, or one that has moved from page to page: which one a team shows is not known.
        if (accounts.has(name)) return null;
        accounts.set(name, row);
      }
    }
    return (await isAsTeams(loaders, resources, accounts, attempts)) ? accounts : null;
  } catch (error) {
    if (refusesManyIds(error)) server.markLacking('commaOfferingUuid');
    return null;
  }
}

/** Whether the server tells of accounts in both places alike, as one team shows that is read to find that out. */
async function isAsTeams(
  { client, server }: Loaders,
  resources: readonly Row[],
  accounts: Accounts,
  attempts: Attempts,
): Promise<boolean> {
  if (server.has('accountsOfTeams')) return true;
  const used = new Set([...accounts.keys()].map((name) => name.split(' ', 1)[0]));
  const sample = resources.find((row) => used.has(idIn(row, 'offering_uuid')));
  if (!sample || !attempts.take(1)) return false;
  const { rows } = await client.list('/api/marketplace-provider-resources/{uuid}/team/', {
    params: { uuid: uuidIn(sample, 'uuid') },
  });
  const isSame = rows.every((row) => {
    const { offering_user_username: username, offering_user_state: state } = withAccount(
      row,
      sample,
      accounts,
    );
    return row.offering_user_username === username && (row.offering_user_state ?? null) === state;
  });
  if (!isSame) server.markLacking('accountsOfTeams');
  // Of members without accounts nothing is learnt.
  const isTold = isSame && rows.some((row) => typeof row.offering_user_username === 'string');
  if (isTold) server.markHaving('accountsOfTeams');
  return isTold;
}
