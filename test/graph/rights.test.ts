import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../../sandbox/src/random.ts';
import type { World } from '../../sandbox/src/sandbox.ts';
import { type GrantScope, grantRole } from '../../sandbox/src/world/people.ts';
import {
  type Customer,
  offeringStates,
  orderStates,
  resourceStates,
  type User,
} from '../../sandbox/src/world/types.ts';
import { toGlobalId } from '../../src/lib/global-id.ts';
import { rights } from '../../src/relations/relations.ts';
import { rightField } from '../../src/schema/rights.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

type Type = keyof typeof rights;

const types = Object.keys(rights) as readonly Type[];
const mutationsOf = (type: Type): readonly string[] => Object.keys(rights[type]);
const inputs: Readonly<Record<string, string>> = {
  updateOfferingOverview: 'name: "A name"',
  updateOfferingIntegration: 'backendId: "b"',
  setOfferingLocation: 'latitude: 1, longitude: 2',
  setOfferingAttributes: 'attributes: {}',
  setOfferingOrderForm: 'orderForm: []',
  setOfferingResourceOptions: 'resourceOptions: []',
  updateOrder: 'startDate: null',
  updateResource: 'name: "A name"',
  updateResourceLimits: 'limits: []',
  renewResource: 'extensionMonths: 1',
  setResourceBackendId: 'backendId: "b"',
  setResourceBackendMetadata: 'backendMetadata: {}',
  setResourceEndDateAsProvider: 'endDate: null',
  submitResourceReport: 'report: [{ header: "h", body: "b" }]',
  updateServiceProvider: 'description: "d"',
  updateUsagePolicy: 'period: TOTAL',
  updateProject: 'description: "d"',
  updateCustomer: 'nativeName: "n"',
  createProject: 'name: "A name"',
};

const targets: Readonly<Record<string, string>> = {
  createOfferingComponent: 'offeringUuid',
  createProject: 'customerUuid',
};

let newcomers = 10;
let components = 0;
const aliasOf = (mutation: string, uuid: string): string => `${mutation}_${uuid}`;

/** A mutation as a field, with an input that can only be refused because of rights or states. */
function fieldFor(mutation: string, uuid: string, world: World): string {
  const target = targets[mutation] ?? 'uuid';
  let more = inputs[mutation] ?? '';
  if (mutation === 'setOfferingCategory') more = `categoryUuid: "${world.categories[0]?.uuid}"`;
  if (mutation === 'switchResourcePlan') {
    const plans = world.resourceByUuid.get(uuid)?.offering.plans ?? [];
    more = `planUuid: "${plans.find(({ archived }) => !archived)?.uuid}"`;
  }
  if (mutation === 'createOfferingComponent') {
    components += 1;
    more = `type: "extra${components}", name: "Extra", measuredUnit: "h", billingType: USAGE`;
  }
  const [, verb, scope] = /^(add|update|remove)(Project|Customer)User$/.exec(mutation) ?? [];
  if (verb === 'add') {
    newcomers += 1;
    more = `userUuid: "${world.users[newcomers]?.uuid}", role: "${scope?.toUpperCase()}.${scope === 'Project' ? 'MEMBER' : 'READER'}"`;
  } else if (verb !== undefined) {
    const grants = (world.projectByUuid.get(uuid) ?? world.customerByUuid.get(uuid))?.grants ?? [];
    const grant = verb === 'update' ? grants[0] : grants.at(-1);
    more = `userUuid: "${grant?.user.uuid}", role: "${grant?.role}"`;
  }
  return `${aliasOf(mutation, uuid)}: ${mutation}(input: { ${target}: "${uuid}", ${more} }) { userErrors { code } }`;
}

/** The rows that are tried, in every state. */
function arrange(world: World, provider: Customer, server: '2024' | '2026') {
  const offerings = world.offerings
    .filter(({ customer, resources }) => customer === provider && resources.length > 0)
    .slice(0, 5);
  const resources = offerings
    .slice(0, 3)
    .flatMap((one) => one.resources.slice(0, 4))
    .slice(0, 8);
  const orders = world.orders
    .filter(({ offering }) => offering.customer === provider && !offerings.includes(offering))
    .slice(0, 18);
  const project = resources[0]?.project;
  if (!project) throw new Error('no project');
  const known = server === '2024' ? offeringStates.filter((one) => one !== 'Unavailable') : offeringStates;
  offerings.forEach((one, index) => {
    one.state = known[index % known.length] ?? 'Active';
  });
  resources.forEach((one, index) => {
    one.state = resourceStates[index % resourceStates.length] ?? 'OK';
    one.orderInProgress = null;
    one.project = project;
    one.endDate = index % 2 ? '2031-01-31' : null;
  });
  const words = server === '2024' ? orderStates.filter((one) => !one.startsWith('pending-s')) : orderStates;
  orders.forEach((one, index) => {
    Object.assign(one, { state: words[index % words.length], project, consumerReviewedBy: null });
    one.offering.type = index % 2 ? 'Marketplace.Basic' : 'Marketplace.Slurm';
  });
  const empty = world.projects.find((one) => one !== project && one.customer === project.customer);
  empty?.resources.splice(0);
  world.restructure();
  const rows = {
    Offering: offerings,
    Resource: resources,
    Order: orders,
    ServiceProvider: world.providers.filter(({ customer }) => customer === provider),
    Project: empty ? [project, empty] : [project],
    Customer: [project.customer, provider],
    UsagePolicy: world.policies.filter(({ offering }) => offering.customer === provider).slice(0, 2),
  };
  return { rows, project, offering: offerings[0] };
}

describe.each(['2026', '2024'] as const)('the rights of the viewer, on a server of %s', (server) => {
  let gateway: Gateway;
  let provider: Customer;
  const viewers: (readonly [who: string, token: string])[] = [];

  beforeAll(async () => {
    gateway = await startGateway({ server, resources: 400 });
    const { world, tokens } = gateway.sandbox;
    provider = world.users[1]?.grants[0]?.customer as Customer;
    const { project, offering } = arrange(world, provider, server);
    if (!offering) throw new Error('no offering');
    const random = createRandom(7);
    const scope = (
      type: GrantScope['type'],
      { uuid, name }: { uuid: string; name: string },
      customer: Customer,
    ) => ({
      type,
      uuid,
      name,
      customer,
      into: [],
      ...(type === 'project' && { project }),
    });
    const own = world.providers.find(({ customer }) => customer === provider);
    const scopes: readonly (readonly [role: string, scope: GrantScope])[] = [
      ['CUSTOMER.OWNER', scope('customer', provider, provider)],
      ['CUSTOMER.MANAGER', scope('customer', provider, provider)],
      ['OFFERING.MANAGER', scope('offering', offering, provider)],
      ['SERVICE_PROVIDER.MANAGER', scope('service_provider', { uuid: own?.uuid ?? '', name: '' }, provider)],
      ['CUSTOMER.OWNER', scope('customer', project.customer, project.customer)],
      ['PROJECT.MANAGER', scope('project', project, project.customer)],
      ['PROJECT.MEMBER', scope('project', project, project.customer)],
    ];
    // Previous permissions of the user are replaced by the following ones.
    const people = world.users.slice(-12);
    for (const { grants } of people) grants.length = 0;
    scopes.forEach(([role, to], index) => {
      const user = people[index] as User;
      grantRole(random, user, role, to, world.now().getTime(), user);
      viewers.push([`${role} of ${to.name}`, user.token]);
    });
    viewers.push(
      ['staff', tokens.staff],
      ['support', world.users.find((one) => one.isSupport && !one.isStaff)?.token ?? ''],
    );
    viewers.push(['stranger', people.at(-1)?.token ?? '']);
    world.restructure();
    if (server === '2024')
      viewers.splice(0, viewers.length, ...viewers.filter((_, index) => index % 2 === 0 || index > 6));
  });
  afterAll(() => gateway.close());

  it('are true exactly for the mutations that the server carries out, for every viewer', async () => {
    const { world } = gateway.sandbox;
    const wrong: unknown[] = [];
    const told = new Map<string, Set<unknown>>();
    for (const [turn, [who, token]] of viewers.entries()) {
      for (const type of types) {
        const rows: readonly { uuid: string }[] = arrange(world, provider, server).rows[type];
        const fields = mutationsOf(type).map((mutation) => rightField(type, mutation));
        const ids = rows.map(({ uuid }) => toGlobalId(type, uuid));
        const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { uuid ${fields.join(' ')} } } }`;
        const { data } = await gateway.query(query, { ids }, token);
        const tried: [mutation: string, uuid: string, open: boolean][] = [];
        for (const [index, node] of data.nodes.entries()) {
          if (node === null) continue;
          const results = mutationsOf(type).map(
            (mutation) => [mutation, node[rightField(type, mutation)]] as const,
          );
          const open = results.filter(([, result]) => result === true);
          const one = open[(index + turn) % Math.max(1, open.length)];
          for (const [mutation, outcome] of results) {
            told.set(mutation, (told.get(mutation) ?? new Set()).add(outcome));
            if (outcome === false) tried.push([mutation, node.uuid, false]);
          }
          if (one) tried.push([one[0], node.uuid, true]);
        }
        for (let at = 0; at < tried.length; at += 60) {
          const part = tried.slice(at, at + 60);
          const sent = part.map(([mutation, uuid]) => fieldFor(mutation, uuid, world));
          const { data: done, errors = [] } = await gateway.query(
            `mutation { ${sent.join('\n')} }`,
            {},
            token,
          );
          for (const [mutation, uuid, open] of part) {
            const alias = aliasOf(mutation, uuid);
            const codes = [
              ...errors.filter(({ path }) => path?.[0] === alias).map(({ extensions }) => extensions?.code),
              ...(done?.[alias]?.userErrors ?? []).map(({ code }: { code: unknown }) => code),
            ];
            const isRefused = codes.length > 0;
            if (isRefused === open) wrong.push({ who, mutation, uuid, open, codes });
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    // A server of 2024 does not return who may do this.
    const newer = [
      'makeOfferingAvailable',
      'makeOfferingUnavailable',
      'renewResource',
      'updateOrder',
      'updateResource',
    ];
    const untold = [...told].filter(([, results]) => !(results.has(true) && results.has(false)));
    expect(untold.map(([mutation]) => mutation).sort()).toEqual(server === '2024' ? newer : []);
    expect(untold.filter(([, results]) => results.has(true))).toEqual([]);
  });
});
