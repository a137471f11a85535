import { fieldNames } from '../../loaders/field-names.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { idIn, uuidIn } from '../../loaders/row-values.ts';
import { maxRowsPerPage } from '../../rest-api/limits.ts';
import type { Row } from '../../upstream/client.ts';
import { isUpstreamError } from '../../upstream/errors.ts';
import { readPage } from '../../upstream/paginate.ts';
import { sortedRows } from '../fetch.ts';
import { forgetProviderUuid, knownProviderUuid, providerUuid } from '../provider-uuid.ts';
import { wholePage } from '../whole-list.ts';
import type { Attempts } from './attempts.ts';
import { type Membership, membershipsIn, permissionColumns } from './members.ts';

const under = '/api/marketplace-service-providers/{uuid}/';

/** Below that many projects of one provider, each is asked for on its own. */
const fewProjects = 5;
/** So many providers are asked for the permissions of their projects. */
const maxProviders = 4;
/** A further page of permissions is worth it for so many projects. */
const projectsPerPage = 4;
/** For so long a refusal is remembered, and how many pages there were, in milliseconds. */
const rememberedMs = 600_000;

/** A project of which the team is wanted. */
export interface WantedTeam {
  /** A resource of it. */
  readonly resource: Row;
  /** The customers that provide resources of the project. */
  readonly providers: ReadonlySet<string>;
}

/** The projects that one service provider is asked about, by the uuid of its customer. */
export interface AskedProvider {
  readonly provider: string;
  readonly projects: readonly string[];
}

/** The providers whose lists are read for the teams of projects: few, each of which covers many projects. */
export function chosenProviders(
  { caller, server }: Loaders,
  wanted: ReadonlyMap<string, WantedTeam>,
): readonly AskedProvider[] {
  if (server.lacks('teamOfPermissions')) return [];
  const open = new Map<string, Set<string>>();
  for (const [project, { providers }] of wanted) {
    for (const provider of providers) {
      const projects = open.get(provider);
      if (projects) projects.add(project);
      else if (caller.is(refusalOf(provider)) !== true) open.set(provider, new Set([project]));
    }
  }
  const asked: AskedProvider[] = [];
  while (asked.length < maxProviders) {
    // Next is the provider that covers most of the remaining projects.
    const [best] = [...open].sort(([, one], [, other]) => other.size - one.size);
    if (best === undefined || best[1].size < fewProjects) break;
    const [provider, projects] = best;
    asked.push({ provider, projects: [...projects] });
    open.delete(provider);
    for (const others of open.values()) for (const project of projects) others.delete(project);
  }
  return asked;
}

/** Begins to look up providers, all together. Those that are looked up; null when that takes too many requests. */
export function lookUp(
  loaders: Loaders,
  asked: readonly AskedProvider[],
  attempts: Attempts,
): ReadonlySet<string> | null {
  const unknown = asked.filter(({ provider }) => knownProviderUuid(loaders, provider) === null);
  // Several are found by the list of all, and those that are not in it one by one.
  if (!attempts.take(unknown.length > 1 ? unknown.length + 1 : unknown.length)) return null;
  for (const { provider } of unknown) providerUuid(loaders, provider).catch(() => {});
  return new Set(unknown.map(({ provider }) => provider));
}

/**
 * The teams of projects by the lists of a service provider, without the accounts of their members; without
 * those that these lists do not show for certain. They leave out who was deactivated, where a team shows them without a
 * role; and projects that have only resources that are terminated, or not of shared offerings.
 */
export async function teamsOfProvider(
  loaders: Loaders,
  { provider, projects }: AskedProvider,
  wanted: ReadonlyMap<string, WantedTeam>,
  isPrivileged: boolean,
  lookedUp: ReadonlySet<string>,
  attempts: Attempts,
): Promise<ReadonlyMap<string, readonly Row[]>> {
  try {
    const isLookedUp = lookedUp.has(provider) || knownProviderUuid(loaders, provider) !== null;
    if (!isLookedUp && !attempts.take(1)) return new Map();
    const uuid = await providerUuid(loaders, provider);
    const deactivated = isPrivileged ? countDeactivated(loaders, uuid, attempts) : null;
    const found = await membershipsOf(loaders, { uuid, provider }, projects.length, attempts);
    if (found === null) return new Map();
    const memberships = new Map(
      projects.flatMap((project) => {
        const one = found.get(project);
        return one?.team ? [[project, one] as const] : [];
      }),
    );
    const sure =
      (await deactivated) === 0 ? memberships : await withAllMembers(loaders, uuid, memberships, attempts);
    if (!(await isAsTeams(loaders, sure, wanted, attempts))) return new Map();
    return new Map([...sure].map(([project, { team }]) => [project, team ?? []]));
  } catch (error) {
    const status = isUpstreamError(error) ? error.status : null;
    if (status === 403) loaders.caller.note(refusalOf(provider), true, rememberedMs);
    if (status === 404) forgetProviderUuid(loaders, provider);
    return new Map();
  }
}

const refusalOf = (provider: string): string => `refused the permissions of ${provider}`;

/** Everybody with a role in a project that uses the provider; null when that takes too many requests. */
async function membershipsOf(
  loaders: Loaders,
  { uuid, provider }: { readonly uuid: string; readonly provider: string },
  projects: number,
  attempts: Attempts,
): Promise<ReadonlyMap<string, Membership> | null> {
  const { client, caller } = loaders;
  return loaders.once(`permissions of ${provider}`, async () => {
    // As many pages as there were last time are read at the same time.
    const expected = Math.max(1, Number(caller.recall(pagesOf(provider))));
    const isWorth = (pages: number): boolean => (pages - 1) * projectsPerPage <= projects;
    const isExpected = isWorth(expected) && attempts.take(expected);
    if (!isExpected && !attempts.take(1)) return null;
    const route = `${under}project_permissions/` as const;
    const query = fieldNames('ProjectPermission', permissionColumns);
    const read = (page: number) =>
      readPage(client, route, { params: { uuid }, query, page, pageSize: maxRowsPerPage });
    const begun = await Promise.all(pageNumbers(1, isExpected ? expected : 1).map(read));
    const total = begun[0]?.total ?? null;
    if (total === null) return null;
    const pages = Math.max(1, Math.ceil(total / maxRowsPerPage));
    caller.keep(pagesOf(provider), String(pages), rememberedMs);
    const missing = pageNumbers(begun.length + 1, pages);
    if (!isWorth(pages) || !attempts.take(missing.length)) return null;
    const others = await Promise.all(missing.map(read));
    return membershipsIn(
      [...begun, ...others].flatMap(({ rows }) => rows),
      total,
    );
  });
}

const pagesOf = (provider: string): string => `pages of the permissions of ${provider}`;

const pageNumbers = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

type Memberships = ReadonlyMap<string, Membership>;

/** How many people with a role were deactivated: only the staff and the support are shown those. */
async function countDeactivated(
  { client }: Loaders,
  uuid: string,
  attempts: Attempts,
): Promise<number | null> {
  // A count that is refused is asked for once more.
  if (!attempts.take(2)) return null;
  const query = [['is_active', 'false']] as const;
  return client.count(`${under}users/`, { params: { uuid }, query }).catch(() => null);
}

/** Those of the projects of which everybody is known: the count of a project has those who were deactivated too. */
async function withAllMembers(
  { client }: Loaders,
  uuid: string,
  memberships: Memberships,
  attempts: Attempts,
): Promise<Memberships> {
  const customers = [...new Set([...memberships.values()].map(({ customer }) => customer))];
  if (customers.length * 2 > memberships.size || !attempts.take(customers.length)) return new Map();
  const counts = new Map<string, unknown>();
  const fields = fieldNames('ProviderCustomerProject', ['users_count']);
  await Promise.all(
    customers.map(async (customer) => {
      const query = [['project_customer_uuid', customer], ...fields, wholePage] as const;
      const page = await client
        .list(`${under}customer_projects/`, { params: { uuid }, query })
        .catch((): null => null);
      for (const row of page?.rows ?? []) counts.set(idIn(row, 'uuid'), row.users_count);
    }),
  );
  return new Map([...memberships].filter(([project, { size }]) => counts.get(project) === size));
}

/** Whether the server returns the same members in both places, checked with one team. */
async function isAsTeams(
  { client, server }: Loaders,
  memberships: Memberships,
  wanted: ReadonlyMap<string, WantedTeam>,
  attempts: Attempts,
): Promise<boolean> {
  if (server.has('teamOfPermissions')) return true;
  const [sample] = [...memberships].sort(([, one], [, other]) => other.size - one.size);
  const resource = sample && wanted.get(sample[0])?.resource;
  if (!resource || !attempts.take(1)) return false;
  const { rows } = await client.list('/api/marketplace-provider-resources/{uuid}/team/', {
    params: { uuid: uuidIn(resource, 'uuid') },
  });
  const { team } = sample[1];
  const isSame =
    team !== null &&
    rows.length === team.length &&
    sortedRows(rows, 'username').every((row, index) =>
      Object.entries(team[index] ?? {}).every(([column, value]) => row[column] === value),
    );
  if (isSame) server.markHaving('teamOfPermissions');
  else server.markLacking('teamOfPermissions');
  return isSame;
}
