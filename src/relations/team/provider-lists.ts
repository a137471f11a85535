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
import { type Membership, membershipsIn, permissionColumns } from './members.ts';
import type { SpeculationBudget } from './speculation-budget.ts';

const under = '/api/marketplace-service-providers/{uuid}/';

/** The fewest projects of one provider for which its lists are read. */
const fewProjects = 5;
/** The most providers whose lists are read for one batch. */
const maxProviders = 4;
/** One more page of permissions is read for each so many projects at most. */
const projectsPerPage = 4;
/** How long a refusal and the number of pages of a provider are remembered, in milliseconds. */
const rememberedMs = 600_000;

/** A project whose team is wanted. */
export interface WantedTeam {
  /** Any resource of the project. */
  readonly resource: Row;
  /** The uuids of the customers that provide resources of the project. */
  readonly providers: ReadonlySet<string>;
}

/** A service provider (by the uuid of its customer), and the projects whose teams its lists are read for. */
export interface AskedProvider {
  readonly provider: string;
  readonly projects: readonly string[];
}

/** Chooses the providers whose lists are read for the teams of projects: few providers, each with many of the projects. */
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

/**
 * Starts to look up the uuids of providers, in one batch. Returns the providers that are being looked up; null, with nothing
 * started, when that could exceed the budget.
 */
export function lookUp(
  loaders: Loaders,
  asked: readonly AskedProvider[],
  budget: SpeculationBudget,
): ReadonlySet<string> | null {
  const unknown = asked.filter(({ provider }) => knownProviderUuid(loaders, provider) === null);
  // Several are looked up in the list of all, and then those that are not in it one by one.
  if (!budget.take(unknown.length > 1 ? unknown.length + 1 : unknown.length)) return null;
  for (const { provider } of unknown) providerUuid(loaders, provider).catch(() => {});
  return new Set(unknown.map(({ provider }) => provider));
}

/**
 * Makes the teams of projects from the lists of a service provider, without the offering accounts of their members. A team is
 * absent from the result where these lists do not certainly contain all of it: they lack deactivated users (which a team shows
 * without a role), and projects whose resources are all terminated or of offerings that are not shared. Never rejects.
 */
export async function teamsOfProvider(
  loaders: Loaders,
  { provider, projects }: AskedProvider,
  wanted: ReadonlyMap<string, WantedTeam>,
  isPrivileged: boolean,
  lookedUp: ReadonlySet<string>,
  budget: SpeculationBudget,
): Promise<ReadonlyMap<string, readonly Row[]>> {
  try {
    const isLookedUp = lookedUp.has(provider) || knownProviderUuid(loaders, provider) !== null;
    if (!isLookedUp && !budget.take(1)) return new Map();
    const uuid = await providerUuid(loaders, provider);
    const deactivated = isPrivileged ? countDeactivated(loaders, uuid, budget) : null;
    const found = await membershipsOf(loaders, { uuid, provider }, projects.length, budget);
    if (found === null) return new Map();
    const memberships = new Map(
      projects.flatMap((project) => {
        const one = found.get(project);
        return one?.team ? [[project, one] as const] : [];
      }),
    );
    const sure =
      (await deactivated) === 0 ? memberships : await withAllMembers(loaders, uuid, memberships, budget);
    if (!(await isAsTeams(loaders, sure, wanted, budget))) return new Map();
    return new Map([...sure].map(([project, { team }]) => [project, team ?? []]));
  } catch (error) {
    const status = isUpstreamError(error) ? error.status : null;
    if (status === 403) loaders.caller.note(refusalOf(provider), true, rememberedMs);
    if (status === 404) forgetProviderUuid(loaders, provider);
    return new Map();
  }
}

const refusalOf = (provider: string): string => `refused the permissions of ${provider}`;

/** The members of all projects with resources of the provider. Null when reading the list would exceed the budget. */
async function membershipsOf(
  loaders: Loaders,
  { uuid, provider }: { readonly uuid: string; readonly provider: string },
  projects: number,
  budget: SpeculationBudget,
): Promise<ReadonlyMap<string, Membership> | null> {
  const { client, caller } = loaders;
  return loaders.once(`permissions of ${provider}`, async () => {
    // Reads as many pages at the same time as the list had last time.
    const expected = Math.max(1, Number(caller.recall(pagesOf(provider))));
    const isWorth = (pages: number): boolean => (pages - 1) * projectsPerPage <= projects;
    const isExpected = isWorth(expected) && budget.take(expected);
    if (!isExpected && !budget.take(1)) return null;
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
    if (!isWorth(pages) || !budget.take(missing.length)) return null;
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

/** The number of deactivated users with a role; null where it is unknown. Only staff and support see them in teams. */
async function countDeactivated(
  { client }: Loaders,
  uuid: string,
  budget: SpeculationBudget,
): Promise<number | null> {
  // A count that is refused is sent again once.
  if (!budget.take(2)) return null;
  const query = [['is_active', 'false']] as const;
  return client.count(`${under}users/`, { params: { uuid }, query }).catch(() => null);
}

/**
 * Keeps the projects of which all members are known: the server's `users_count` of a project includes deactivated users, so it
 * must equal the number of known members.
 */
async function withAllMembers(
  { client }: Loaders,
  uuid: string,
  memberships: Memberships,
  budget: SpeculationBudget,
): Promise<Memberships> {
  const customers = [...new Set([...memberships.values()].map(({ customer }) => customer))];
  if (customers.length * 2 > memberships.size || !budget.take(customers.length)) return new Map();
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

/** Whether the server lists the same members as the teams of resources show; checked with one team, and remembered for the server. */
async function isAsTeams(
  { client, server }: Loaders,
  memberships: Memberships,
  wanted: ReadonlyMap<string, WantedTeam>,
  budget: SpeculationBudget,
): Promise<boolean> {
  if (server.has('teamOfPermissions')) return true;
  const [sample] = [...memberships].sort(([, one], [, other]) => other.size - one.size);
  const resource = sample && wanted.get(sample[0])?.resource;
  if (!resource || !budget.take(1)) return false;
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
