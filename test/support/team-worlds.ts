import { createRandom } from '../../sandbox/src/random.ts';
import type { Page, Row } from '../../src/upstream/client.ts';
import { UpstreamError } from '../../src/upstream/errors.ts';
import type { RestClient } from '../../src/upstream/rest-client.ts';

interface Person {
  readonly uuid: string;
  readonly username: string;
  readonly isActive: boolean;
}

interface Role {
  readonly user: Person;
  readonly project: Project;
  readonly role: string;
  readonly created: string;
  readonly expiration: string | null;
}

interface Project {
  readonly uuid: string;
  readonly customer: string;
}

interface Offering {
  readonly uuid: string;
  readonly provider: string;
  readonly isShared: boolean;
  readonly hasTerms: boolean;
  readonly consented: ReadonlySet<Person>;
}

interface Resource {
  readonly uuid: string;
  readonly project: Project;
  readonly offering: Offering;
  readonly isTerminated: boolean;
}

/**
 * The kind of caller: staff, support, the owner of the providers, or a user with a role there that may not list permissions.
 */
const callers = ['staff', 'support', 'owner', 'manager'] as const;

/**
 * A generated server with people, projects and resources, and one caller. It responds like the real ones (contract §4, §16).
 */
export interface TeamWorld {
  /** The rows of the resources that a page shows. */
  readonly shown: readonly Row[];
  /** Describes the world, for a test that fails. */
  readonly says: string;
  readonly client: RestClient;
  /** Whether the caller may not list the permissions of a provider. */
  readonly isRefused: boolean;
  /** Requests so far, by route. */
  readonly requests: string[];
  /** What `team` returns for a resource. */
  teamOf(resource: Row): readonly Row[];
}

/** Makes the world of a seed. */
export function teamWorld(seed: number): TeamWorld {
  const random = createRandom(seed);
  const server = random.chance(0.4) ? '2024' : '2026';
  const caller = random.pick(callers);
  const isEnforced = server === '2026' && random.chance(0.5);
  // A server that returns the names of roles where a team has the short words.
  const namesRoles = random.chance(0.1);
  // Its permissions take several pages.
  const isLarge = random.chance(0.04);
  const uuid = (): string => random.uuid();
  const rarely = (): boolean => random.chance(0.05);
  const people = Array.from({ length: random.int(3, 25) }, (_, index) => ({
    uuid: uuid(),
    username: `${random.pick(['a', 'b.', 'b', 'c_', 'd@'])}${index}`,
    isActive: !rarely(),
  }));
  const providers = Array.from({ length: random.int(1, 4) }, () => ({ uuid: uuid(), customer: uuid() }));
  const customers = Array.from({ length: random.int(1, 5) }, uuid);
  const projects: Project[] = Array.from({ length: random.int(1, isLarge ? 25 : 15) }, () => ({
    uuid: uuid(),
    customer: random.pick(customers),
  }));
  const offerings: Offering[] = Array.from({ length: random.int(1, 8) }, () => ({
    uuid: uuid(),
    provider: random.pick(providers).customer,
    isShared: !rarely(),
    hasTerms: random.chance(0.2),
    consented: new Set(people.filter(() => random.chance(0.7))),
  }));
  const resources: Resource[] = Array.from({ length: random.int(1, 50) }, () => ({
    uuid: uuid(),
    project: random.pick(projects),
    offering: random.pick(offerings),
    isTerminated: random.chance(0.2),
  }));
  const roles: Role[] = projects.flatMap((project) =>
    Array.from({ length: isLarge ? random.int(15, 40) : random.int(0, 5) }, () => ({
      user: random.pick(people),
      project,
      role: random.pick(['ADMIN', 'MANAGER', 'MEMBER']),
      // Some were granted at exactly the same moment.
      created: `2026-01-0${random.int(1, 4)}T00:00:0${random.int(0, 3)}${random.pick(['', '.5', '.250000'])}Z`,
      expiration: random.chance(0.3) ? '2027-01-01T00:00:00Z' : null,
    })),
  );
  const gone = new Set(projects.filter(rarely));
  const shortOf = (role: string): string => role.toLowerCase();

  const rowOf = (user: Person, role: Role | undefined): Row => ({
    url: `http://rest/api/users/${user.uuid}/`,
    uuid: user.uuid,
    username: user.username,
    full_name: `The ${user.username}`,
    email: `${user.username}@example.org`,
    role: role ? shortOf(role.role) : null,
    expiration_time: role?.expiration ?? null,
  });
  const isRefused = caller === 'manager' || (server === '2024' && caller === 'support');
  const seesAll = caller === 'staff' || caller === 'support';
  const rolesOf = new Map(projects.map((project) => [project, [] as Role[]]));
  for (const role of [...roles].sort(byTime)) rolesOf.get(role.project)?.push(role);
  const team = ({ project, offering }: Resource): readonly Row[] => {
    const own = rolesOf.get(project) ?? [];
    const isFiltered = isEnforced && !seesAll && offering.hasTerms;
    return [...new Set(own.map(({ user }) => user))]
      .filter((user) => !isFiltered || offering.consented.has(user))
      .sort((a, b) => (a.username < b.username ? -1 : 1))
      .map((user) => rowOf(user, user.isActive ? own.find((role) => role.user === user) : undefined));
  };
  const used = (customer: string): ReadonlySet<Project> =>
    new Set(
      resources
        .filter(
          ({ offering, isTerminated }) =>
            offering.provider === customer && offering.isShared && !isTerminated,
        )
        .map(({ project }) => project),
    );
  const permissions = (customer: string): readonly Row[] => {
    const projectsUsed = used(customer);
    // The order of those that were given at the same moment is undefined.
    return [...roles]
      .reverse()
      .filter(({ project, user }) => projectsUsed.has(project) && user.isActive)
      .sort(byTime)
      .map(({ user, project, role, created, expiration }) => {
        const isGone = gone.has(project);
        return {
          project_uuid: isGone ? undefined : project.uuid,
          customer_uuid: isGone ? undefined : project.customer,
          created,
          expiration_time: expiration,
          role: namesRoles ? `PROJECT.${role}` : shortOf(role),
          user: `http://rest/api/users/${user.uuid}/`,
          user_uuid: user.uuid,
          user_username: user.username,
          user_full_name: `The ${user.username}`,
          user_email: `${user.username}@example.org`,
        };
      });
  };

  const requests: string[] = [];
  const refuse = (status: number): never => {
    throw failed(status);
  };
  const respond = (route: string, options: Asked = {}): readonly Row[] => {
    requests.push(route);
    const asked = new Map(options.query);
    const provider = providers.find((one) => one.uuid === options.params?.uuid);
    switch (route.replace('/api/marketplace-', '')) {
      case '/api/users/me/':
        return [{ is_staff: caller === 'staff', is_support: caller === 'support' }];
      case 'provider-offerings/': {
        const rows = offerings.map(({ uuid: id, hasTerms }) => ({ uuid: id, hasTerms }));
        if (server === '2024') return rows;
        const ids = asked.get('uuid_list')?.split(',') ?? [];
        return rows.filter((one) => ids.includes(one.uuid) && !one.hasTerms);
      }
      case 'provider-offerings/{uuid}/state_counters/':
        throw failed(404, server === '2024');
      case 'service-providers/': {
        const customer = asked.get('customer_uuid');
        const found = providers.filter((one) => customer === undefined || one.customer === customer);
        return found.map((one) => ({ uuid: one.uuid, customer_uuid: one.customer }));
      }
      case 'service-providers/{uuid}/project_permissions/':
        return isRefused || !provider ? refuse(403) : permissions(provider.customer);
      case 'service-providers/{uuid}/users/': {
        if (isRefused || !provider) return refuse(403);
        const projectsUsed = used(provider.customer);
        const all = roles.filter(({ project }) => projectsUsed.has(project)).map(({ user }) => user);
        return seesAll
          ? [...new Set(all)].filter(({ isActive }) => !isActive).map((user) => ({ ...user }))
          : [];
      }
      case 'service-providers/{uuid}/customer_projects/':
        return [...used(provider?.customer ?? '')]
          .filter(({ customer }) => customer === asked.get('project_customer_uuid'))
          .map((project) => ({
            uuid: project.uuid,
            users_count: new Set(roles.filter((role) => role.project === project).map(({ user }) => user))
              .size,
          }));
      case 'provider-resources/{uuid}/team/': {
        const found = resources.find((one) => one.uuid === options.params?.uuid);
        return found ? team(found) : refuse(404);
      }
      default:
        return refuse(404);
    }
  };
  const page = (rows: readonly Row[], { query = [] }: Asked = {}): Page => {
    const asked = new Map(query);
    const size = Number(asked.get('page_size') ?? 10);
    const start = (Number(asked.get('page') ?? 1) - 1) * size;
    return { rows: rows.slice(start, start + size), total: rows.length };
  };
  const client = {
    list: async (route: string, options?: Asked): Promise<Page> => {
      const rows = respond(route, options);
      return route.endsWith('/team/') ? { rows, total: null } : page(rows, options);
    },
    object: async (route: string, options?: Asked) => respond(route, options)[0] ?? refuse(404),
    json: async (route: string, options?: Asked) => respond(route, options),
    count: async (route: string, options?: Asked) => respond(route, options).length,
  };
  return {
    shown: resources
      .filter(() => !rarely())
      .map(({ uuid, project, offering }) => ({
        uuid,
        project_uuid: project.uuid,
        offering_uuid: offering.uuid,
        provider_uuid: offering.provider,
      })),
    says: `world ${seed}: ${caller} before a server of ${server}${isEnforced ? ' that enforces consent' : ''}`,
    // Only routes that teams use.
    client: client as unknown as RestClient,
    isRefused,
    requests,
    teamOf: ({ uuid }) => team(resources.find((one) => one.uuid === uuid) as Resource),
  };
}

interface Asked {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: ReadonlyArray<readonly [name: string, value: string]>;
}

function failed(status: number, routeMissing = false): UpstreamError {
  const message = `answered ${status}`;
  return new UpstreamError({
    kind: 'status',
    message,
    method: 'GET',
    route: '',
    attempts: 1,
    status,
    routeMissing,
  });
}

const instantOf = ({ created }: Role): number => Date.parse(created);
const byTime = (one: Role, other: Role): number => instantOf(one) - instantOf(other);
