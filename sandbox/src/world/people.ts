import { createRandom, hexOf, type Random } from '../random.ts';
import { slugOf } from './text.ts';
import type { Customer, Grant, Project, ScopeType, User } from './types.ts';
import {
  customerSeeds,
  firstNames,
  jobTitles,
  lastNames,
  projectKinds,
  projectTopics,
} from './vocabulary.ts';
import type { World } from './world.ts';

const tokenPrefixes = {
  staff: '57aff',
  support: '57af0',
  /** An owner of the first organization, which is a provider. */
  owner: 'aaaa0',
  /** A manager of some offerings of that organization, without other roles. */
  manager: 'aaaab',
  /** An owner of the second organization, which is also a provider. */
  secondProvider: 'bbbb0',
  /** A manager of one project and member of another. */
  customer: 'cccc0',
  /** An owner of an organization that provides nothing. */
  customerOwner: 'cccca',
  /** A member of some projects, without any permission there. */
  projectMember: 'ccccb',
  /** A user without any role. */
  stranger: 'eeee0',
} as const;

export type TokenName = keyof typeof tokenPrefixes;

/**
 * The well-known tokens: a prefix for the person, zeros, and the seed in eight hex digits. With seed 1, the token of staff is
 * `57aff00000000000000000000000000000000001`. They are valid for a sandbox only.
 */
export function sandboxTokens(seed: number): Readonly<Record<TokenName, string>> {
  const tail = (seed >>> 0).toString(16).padStart(8, '0');
  const token = (prefix: string): string => `${prefix}${'0'.repeat(27)}${tail}`;
  return {
    staff: token(tokenPrefixes.staff),
    support: token(tokenPrefixes.support),
    owner: token(tokenPrefixes.owner),
    manager: token(tokenPrefixes.manager),
    secondProvider: token(tokenPrefixes.secondProvider),
    customer: token(tokenPrefixes.customer),
    customerOwner: token(tokenPrefixes.customerOwner),
    projectMember: token(tokenPrefixes.projectMember),
    stranger: token(tokenPrefixes.stranger),
  };
}

export const DAY = 86_400_000;

export interface GrantScope {
  readonly type: ScopeType;
  readonly uuid: string;
  readonly name: string;
  readonly customer: Customer;
  readonly project?: Project;
  /** The list of the scope to which the grant is added, besides that of the user. */
  readonly into: Grant[];
}

/** Gives a user a role: adds the grant to the user and to the scope. */
export function grantRole(
  random: Random,
  user: User,
  role: string,
  scope: GrantScope,
  created: number,
  createdBy: User,
  expiration: number | null = null,
): Grant {
  const grant: Grant = {
    uuid: random.uuid(),
    user,
    role,
    scopeType: scope.type,
    scopeUuid: scope.uuid,
    scopeName: scope.name,
    customer: scope.customer,
    project: scope.project ?? null,
    created,
    createdBy,
    expiration,
  };
  user.grants.push(grant);
  scope.into.push(grant);
  return grant;
}

function buildUsers(world: World, random: Random, seed: number, start: number): void {
  const tokens = sandboxTokens(seed);
  const wellKnown: readonly [username: string, first: string, last: string, token: string][] = [
    ['sandbox-staff', 'Sirje', 'Staff', tokens.staff],
    ['sandbox-owner', 'Olav', 'Owner', tokens.owner],
    ['sandbox-manager', 'Maija', 'Manager', tokens.manager],
    ['sandbox-second-owner', 'Signe', 'Second', tokens.secondProvider],
    ['sandbox-customer', 'Carlos', 'Customer', tokens.customer],
  ];
  for (let index = 0; index < 150; index += 1) {
    const known = wellKnown[index];
    const first = known?.[1] ?? random.pick(firstNames);
    const last = known?.[2] ?? random.pick(lastNames);
    const home = index < 5 ? customerSeeds[[0, 0, 0, 1, 5][index] ?? 0] : random.pick(customerSeeds);
    const username = known?.[0] ?? `${slugOf(`${first}.${last}`) || 'user'}.${index}`;
    const uuid = random.uuid();
    world.addUser({
      uuid,
      username,
      slug: slugOf(username),
      firstName: first,
      lastName: last,
      nativeName: random.chance(0.2) ? `${last} ${first}` : '',
      email: random.chance(0.03) && !known ? '' : `${username}@${home?.domain ?? 'people.example'}`,
      phone: random.chance(0.5) ? `+372 5${random.int(100, 999)} ${random.int(1000, 9999)}` : '',
      jobTitle: random.pick(jobTitles),
      organization: home?.name ?? '',
      country: home?.country ?? '',
      created: start + index * DAY * 3,
      isStaff: index === 0,
      isActive: true,
      isSupport: index === 0 || index === 7,
      token: known?.[3] ?? hexOf(uuid, 40),
      grants: [],
    });
  }
}

function buildCustomers(world: World, random: Random, start: number): void {
  const root = { uuid: random.uuid(), name: 'European members', parent: null };
  world.groups.push(root);
  for (const name of [
    'Universities',
    'Public research institutes',
    'Industry partners',
    'Nordic-Baltic programme',
  ]) {
    world.groups.push({ uuid: random.uuid(), name, parent: root });
  }
  for (const [index, seed] of customerSeeds.entries()) {
    world.addCustomer({
      uuid: random.uuid(),
      name: seed.name,
      slug: slugOf(seed.abbreviation || seed.name),
      abbreviation: seed.abbreviation,
      nativeName: seed.native,
      email: `contact@${seed.domain}`,
      phone: index % 4 === 3 ? '' : `+46 8 ${random.int(100, 999)} ${random.int(10, 99)}`,
      country: seed.country,
      blocked: false,
      archived: false,
      accessSubnets: [],
      created: start + index * DAY * 11,
      organizationGroups: random.sample(world.groups, index === 11 ? 0 : random.int(1, 2)),
      projects: [],
      grants: [],
      written: {},
    });
  }
}

function buildProject(world: World, random: Random, customer: Customer, index: number, now: number): Project {
  const topic = projectTopics[index % projectTopics.length] ?? 'Research';
  const name = `${topic} ${random.pick(projectKinds)}`;
  const created = now - random.int(200, 900) * DAY;
  const day = (offset: number): string => new Date(now + offset * DAY).toISOString().slice(0, 10);
  return world.addProject({
    uuid: random.uuid(),
    name,
    slug: `${slugOf(name)}-${index}`,
    description:
      index % 7 === 0
        ? ''
        : `<p>${topic} at ${customer.name.replace(/[<>&]/g, '')}, <b>${random.int(3, 40)}</b> people.</p>`,
    customer,
    created,
    startDate: random.chance(0.5) ? new Date(created).toISOString().slice(0, 10) : null,
    endDate: random.chance(0.55) ? day(random.int(-20, 700)) : null,
    kind: index % 13 === 5 ? 'course' : index % 17 === 9 ? 'public' : 'default',
    isIndustry: customer.name.startsWith('Small'),
    oecd:
      index % 3 === 0
        ? ['1.5', 'Earth and related environmental sciences']
        : index % 3 === 1
          ? ['1.3', 'Physical sciences']
          : null,
    removed: null,
    grants: [],
    resources: [],
    written: {},
  });
}

/** Adds users, customers, projects and their roles to the world. */
export function buildPeople(world: World, random: Random, options: { seed: number; projects: number }): void {
  const now = world.now().getTime();
  const start = now - 1500 * DAY;
  buildUsers(world, random, options.seed, start);
  buildCustomers(world, random, start + 20 * DAY);
  const [staff, owner, manager, second, customerUser, ...others] = world.users;
  const [first, baltic] = world.customers;
  if (!staff || !owner || !manager || !second || !customerUser || !first || !baltic)
    throw new Error('no people');

  const scopeOf = (customer: Customer): GrantScope => ({
    type: 'customer',
    uuid: customer.uuid,
    name: customer.name,
    customer,
    into: customer.grants,
  });
  for (const [index, customer] of world.customers.entries()) {
    const people = random.sample(others, 3);
    const roles = ['CUSTOMER.OWNER', 'CUSTOMER.SUPPORT', index % 2 ? 'CUSTOMER.MANAGER' : 'CUSTOMER.READER'];
    for (const [at, user] of people.entries()) {
      grantRole(
        random,
        user,
        roles[at] ?? 'CUSTOMER.READER',
        scopeOf(customer),
        customer.created + DAY,
        staff,
      );
    }
  }
  grantRole(random, staff, 'CUSTOMER.SUPPORT', scopeOf(first), first.created, staff);
  grantRole(random, owner, 'CUSTOMER.OWNER', scopeOf(first), first.created + DAY, staff);
  grantRole(random, second, 'CUSTOMER.OWNER', scopeOf(baltic), baltic.created + DAY, staff);

  // The five customers that are providers have few projects; most projects belong to the seven other customers.
  for (let index = 0; index < options.projects; index += 1) {
    const at = index % 10 === 9 ? Math.floor(index / 10) % 5 : 5 + (index % 7);
    const customer = world.customers[at] ?? first;
    const project = buildProject(world, random, customer, index, now);
    const scope: GrantScope = {
      type: 'project',
      uuid: project.uuid,
      name: project.name,
      customer,
      project,
      into: project.grants,
    };
    // Every 23rd project has only two members, and every second of these has none.
    const isQuiet = index % 23 === 22;
    const own = isQuiet ? createRandom(options.seed + index) : random;
    const team = own.sample(others, isQuiet ? (index % 46 === 45 ? 0 : 2) : own.int(2, 9));
    for (const [position, user] of team.entries()) {
      const role = position === 0 ? 'PROJECT.MANAGER' : position === 1 ? 'PROJECT.ADMIN' : 'PROJECT.MEMBER';
      const expiration = own.chance(0.15) ? now + own.int(5, 300) * DAY : null;
      const at = Math.min(now - DAY, project.created + position * DAY);
      grantRole(own, user, role, scope, at, team[0] ?? staff, expiration);
    }
    if (index === 0) grantRole(random, customerUser, 'PROJECT.MANAGER', scope, project.created, staff);
    if (index === 7) grantRole(random, customerUser, 'PROJECT.MEMBER', scope, project.created, staff);
  }
}
