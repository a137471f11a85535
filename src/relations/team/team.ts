import { toError } from '../../lib/to-error.ts';
import { withHandedDown } from '../../loaders/field-names.ts';
import { type Loaders, maxSpeculativeRequests } from '../../loaders/loaders.ts';
import { idIn } from '../../loaders/row-values.ts';
import { maxRowsPerPage } from '../../rest-api/limits.ts';
import type { Row } from '../../upstream/client.ts';
import { type Fetch, fetchRows, ofParent, type WantedRows } from '../fetch.ts';
import { isPrivileged, offeringsWithoutTerms } from './consent.ts';
import { chosenProviders, lookUp, teamsOfProvider, type WantedTeam } from './provider-lists.ts';
import { SpeculationBudget } from './speculation-budget.ts';

interface TeamArguments {
  readonly hasConsent?: boolean | null | undefined;
}

const route = '/api/marketplace-provider-resources/{uuid}/team/';

/** The most pairs of project and offering for which one request each is sent, as sharing would take as many requests. */
const fewPairs = 9;

/** The columns of a member that depend on the offering; all others depend on the project only. */
const ofOffering: ReadonlySet<string> = new Set(['offering_user_username', 'offering_user_state']);

const isOfOffering = (columns: ReadonlySet<string>): boolean =>
  [...columns].some((column) => ofOffering.has(column));

/** Columns of the resource that each member gets. */
const handDown = { resource_uuid: 'uuid' } as const;

/** The key of a row; a row without a uuid is its own key. */
const idOf = (row: Row, column: string): string => idIn(row, column) || idIn(row, 'uuid');

/** One request for each pair of project and offering: the team depends on nothing else of the resource (contract §4). */
const ofPair = fetchRows('Resource', route, ofParent, {
  key: ['project_uuid', 'offering_uuid'],
  handDown,
  query: ({ hasConsent = null }: TeamArguments) =>
    hasConsent === null ? [] : [['has_consent', String(hasConsent)]],
  sameFor: (row) => [idOf(row, 'project_uuid'), idOf(row, 'offering_uuid')],
  sortedBy: 'username',
});

/** One request for each project, where the team does not depend on the offering. */
const ofProject = fetchRows('Resource', route, ofParent, {
  sameFor: (row) => [idOf(row, 'project_uuid')],
  sortedBy: 'username',
});

/** A resource, and what is selected of its team. */
interface Wish extends WantedRows {
  readonly resource: Row;
}

/**
 * The team of a resource. For many resources, one team is read for each project; for many projects, teams are made from the
 * permissions that their service providers list. Both only where the result is certainly the same; see {@link teamsTogether}.
 */
export const team: Fetch<TeamArguments, readonly Row[]> = {
  ...ofPair,
  key: [...ofPair.key, 'provider_uuid'],
  load(loaders, resource, args, wanted) {
    const { columns, fetched } = wanted;
    if (isOfOffering(fetched?.columns ?? columns) || (args.hasConsent ?? null) !== null) {
      return ofPair.load(loaders, resource, args, wanted);
    }
    return loaders.together(team, '', { resource, columns, fetched }, (wishes: readonly Wish[]) =>
      teamsTogether(loaders, wishes),
    );
  },
  cost(parents, conditions, selected) {
    const alone = ofPair.cost(parents, conditions, selected);
    const { columns = new Set<string>(), places = 1 } = conditions.batches.get(team) ?? {};
    if (isOfOffering(columns) || (parents.rows <= fewPairs && places === 1)) return alone;
    const speculative = Math.min(parents.rows, maxSpeculativeRequests);
    return {
      ...alone,
      requests: alone.requests + speculative,
      rows: alone.rows + speculative * maxRowsPerPage,
    };
  },
  joins: (columns) => ({ batch: team, columns }),
};

/** Groups resources by the key that determines their team. */
function grouped(wishes: readonly Wish[], idOf: (resource: Row) => string): Map<string, Wish[]> {
  const groups = new Map<string, Wish[]>();
  for (const wish of wishes) {
    const id = idOf(wish.resource);
    const group = groups.get(id);
    if (group) group.push(wish);
    else groups.set(id, [wish]);
  }
  return groups;
}

const pairOf = (row: Row): string => `${idOf(row, 'project_uuid')} ${idOf(row, 'offering_uuid')}`;

/**
 * Reads the teams of many resources. A team depends on the offering only by consent: an offering with terms of service shows
 * only members who consented, except to staff and support.
 */
async function teamsTogether(
  loaders: Loaders,
  wishes: readonly Wish[],
): Promise<readonly (readonly Row[] | Error)[]> {
  const alone = ({ resource, columns, fetched }: Wish, relation: typeof ofPair = ofPair) =>
    relation.load(loaders, resource, {}, { columns, fetched }).catch(toError);
  const pairs = grouped(wishes, pairOf);
  if (pairs.size <= fewPairs) return Promise.all(wishes.map((wish) => alone(wish)));

  const budget = new SpeculationBudget(loaders, pairs.size);
  const lookedUp = lookUp(loaders, chosenProviders(loaders, wantedOf(projectsOf(wishes))), budget);
  const privileged = await isPrivileged(loaders, budget);
  const offerings = new Set(wishes.map(({ resource }) => idIn(resource, 'offering_uuid')));
  const free = privileged ? offerings : await offeringsWithoutTerms(loaders, [...offerings], budget);
  const projects = projectsOf(wishes.filter(({ resource }) => free.has(idIn(resource, 'offering_uuid'))));
  const wanted = wantedOf(projects);
  const teamsByProject = new Map<string, Promise<ReadonlyMap<string, readonly Row[]>>>();
  for (const asked of lookedUp ? chosenProviders(loaders, wanted) : []) {
    const teams = teamsOfProvider(loaders, asked, wanted, privileged, lookedUp ?? new Set(), budget);
    for (const project of asked.projects) teamsByProject.set(project, teams);
  }
  // Sends the requests that many resources share before those for single projects.
  const othersSent = teamsByProject.size > 0 ? new Promise<void>((resolve) => setImmediate(resolve)) : null;

  const teams = new Map<Wish, Promise<readonly Row[] | Error>>();
  for (const [project, group] of projects) {
    const [first] = group;
    if (first === undefined) continue;
    const read = async (): Promise<readonly Row[] | Error> => {
      const rows = (await (teamsByProject.get(project) ?? othersSent))?.get(project);
      return rows ? (first.fetched?.pruned(rows) ?? rows) : alone(first, ofProject);
    };
    const shared = read();
    for (const wish of group) {
      const { resource, columns } = wish;
      const own = shared.then((found) => {
        if (!(found instanceof Error)) return withHandedDown(found, resource, handDown, columns);
        // The resource may have been deleted meanwhile: that does not affect the teams of the others.
        return pairOf(resource) !== pairOf(first.resource) && budget.take(1) ? alone(wish) : found;
      });
      teams.set(wish, own);
    }
  }
  return Promise.all(wishes.map((wish) => teams.get(wish) ?? alone(wish)));
}

/** Groups wishes by project. Resources without a known project or offering are left out. */
function projectsOf(wishes: readonly Wish[]): Map<string, Wish[]> {
  const known = wishes.filter(
    ({ resource }) => idIn(resource, 'project_uuid') !== '' && idIn(resource, 'offering_uuid') !== '',
  );
  return grouped(known, (resource) => idIn(resource, 'project_uuid'));
}

function wantedOf(projects: ReadonlyMap<string, readonly Wish[]>): ReadonlyMap<string, WantedTeam> {
  return new Map(
    [...projects].map(([project, group]) => {
      const providers = new Set(group.map(({ resource }) => idIn(resource, 'provider_uuid')));
      providers.delete('');
      return [project, { resource: group[0]?.resource ?? {}, providers }];
    }),
  );
}
