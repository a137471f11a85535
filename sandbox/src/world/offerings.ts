import { hexOf, type Random } from '../random.ts';
import { type OfferingKind, type OfferingSeed, offeringKinds, offeringSeeds } from './catalogue.ts';
import { buildCluster } from './clusters.ts';
import { DAY, grantRole } from './people.ts';
import { slugOf } from './text.ts';
import type { Customer, JsonObject, Offering, OfferingComponent, Plan } from './types.ts';
import type { World } from './world.ts';

const tagNames = ['gpu', 'certified', 'eosc', 'sensitive-data', 'beta', 'green'];
const planNames = ['Academic', 'Commercial', 'Pilot 2023'];

function buildComponents(random: Random, kind: OfferingKind): OfferingComponent[] {
  return kind.components.map((seed, index) => ({
    uuid: random.uuid(),
    type: seed.type,
    name: seed.name,
    description: index === 0 ? `${seed.name}, counted in ${seed.unit || 'pieces'}` : '',
    measuredUnit: seed.unit,
    billingType: seed.billing,
    limitPeriod: seed.billing === 'limit' ? (index === 0 ? 'month' : index === 1 ? 'annual' : 'total') : null,
    factor: seed.factor ?? 1,
    maxValue: seed.billing === 'limit' ? Math.ceil(seed.typical * 50) : null,
    minValue: seed.billing === 'limit' ? 1 : null,
    isBoolean: seed.boolean ?? false,
    isBuiltin: kind.type !== 'Marketplace.Basic' && kind.type !== 'Support.OfferingTemplate',
    isPrepaid: false,
    written: {},
  }));
}

function buildPlans(world: World, random: Random, offering: Offering, kind: OfferingKind): Plan[] {
  const count = offering.state === 'Draft' ? 1 : random.int(1, 3);
  return planNames.slice(0, count).map((name, index) => ({
    uuid: random.uuid(),
    offering,
    name,
    description:
      index === 0 ? 'For members, at cost.' : index === 1 ? 'Full price with <em>priority</em> support.' : '',
    archived: index === 2,
    unit: kind.unit,
    prices: kind.components.map((seed) => (index === 1 ? seed.price * 1.75 : index === 2 ? 0 : seed.price)),
    amounts: kind.components.map((seed) =>
      seed.billing === 'fixed' || seed.billing === 'one' ? seed.typical : 0,
    ),
    organizationGroups: index === 0 && random.chance(0.3) ? random.sample(world.groups, 1) : [],
    maxAmount: random.chance(0.2) ? 500 : null,
    resourcesCount: 0,
    written: {},
  }));
}

function optionsOf(kind: OfferingKind): JsonObject {
  if (kind.type === 'Support.OfferingTemplate') {
    return {
      order: ['topic', 'language'],
      options: {
        topic: { type: 'string', label: 'Topic', required: true, help_text: 'One line is enough' },
        language: { type: 'select_string', label: 'Language', choices: ['en', 'et', 'fr'], default: 'en' },
      },
    };
  }
  return { order: [], options: {} };
}

function pluginOptionsOf(kind: OfferingKind, offering: { name: string; hasAccounts: boolean }): JsonObject {
  const options: JsonObject = {
    auto_approve_in_service_provider_projects: true,
    service_provider_can_create_offering_user: offering.hasAccounts,
    is_resource_termination_date_required: kind.type === 'Marketplace.Slurm',
    default_resource_termination_offset_in_days: 365,
    supports_downscaling: kind.type === 'Marketplace.Slurm',
    supports_pausing: kind.type === 'Marketplace.Slurm',
    enable_provider_consumer_messaging: kind.type !== 'OpenStack.Tenant',
    enable_membership_sync_status: kind.type === 'Marketplace.Slurm',
    can_restore_resource: kind.type === 'Marketplace.Slurm' || kind.type === 'Marketplace.Basic',
  };
  if (offering.hasAccounts) {
    options.username_generation_policy = 'anonymized';
    options.username_anonymized_prefix = 'hpc_';
    options.homedir_prefix = '/home/';
    options.login_shell = '/bin/bash';
  }
  if (kind.type === 'OpenStack.Tenant')
    Object.assign(options, { storage_mode: 'fixed', max_instances: 50, max_volumes: 200 });
  return options;
}

function buildOffering(
  world: World,
  random: Random,
  seed: OfferingSeed,
  customer: Customer,
  index: number,
): Offering {
  const kind: OfferingKind = offeringKinds[seed.kind];
  const now = world.now().getTime();
  const created = now - random.int(700, 1300) * DAY;
  const category = world.categories.find((each) => each.title === kind.category) ?? {
    uuid: random.uuid(),
    title: kind.category,
    isBuiltIn: true,
    written: {},
  };
  if (!world.categories.includes(category)) world.categories.push(category);
  const parent = world.offerings.find((each) => each.name === seed.parent) ?? null;
  const slug = slugOf(seed.name);
  const hasAccounts = kind.type === 'Marketplace.Slurm';
  const host = `https://${slug}.${customer.slug}.example`;
  const cluster = hasAccounts
    ? buildCluster(world, random, created)
    : { partitions: [], qosProfiles: [], softwareCatalogs: [] };
  const offering: Offering = {
    uuid: random.uuid(),
    name: seed.name,
    slug,
    type: kind.type,
    state: seed.state ?? 'Active',
    customer,
    category,
    project: seed.private ? (customer.projects[0] ?? null) : null,
    parent,
    created,
    modified: now - random.int(1, 120) * DAY,
    description: index % 9 === 4 ? '' : `${kind.summary} <a href="${host}/docs?x=1&amp;y=2">More</a>`,
    fullDescription: `<h1>${seed.name.replace(/&/g, '&amp;')}</h1><p>${kind.summary}</p><ul><li>Support on weekdays</li></ul>`,
    pausedReason: seed.state === 'Paused' ? 'Cooling maintenance until further notice' : '',
    shared: !seed.private,
    billable: seed.kind !== 'booking',
    country: index % 4 === 3 ? '' : customer.country,
    latitude: index % 3 === 0 ? 59.4 + index / 10 : null,
    longitude: index % 3 === 0 ? 24.7 + index / 10 : null,
    components: buildComponents(random, kind),
    plans: [],
    endpoints:
      hasAccounts || seed.kind === 'tenant'
        ? [
            {
              uuid: random.uuid(),
              name: hasAccounts ? 'Login node' : 'Dashboard',
              url: hasAccounts ? `ssh://login.${slug}.example` : host,
            },
            ...(index % 2 ? [{ uuid: random.uuid(), name: 'Status', url: `${host}/status` }] : []),
          ]
        : [],
    ...cluster,
    screenshots:
      index % 3 === 0
        ? [{ uuid: random.uuid(), name: 'Overview', description: 'What a user sees first', created }]
        : [],
    files: index % 4 === 0 ? [{ name: 'Terms of use.pdf', created }] : [],
    tags: random.sample(tagNames, index % 3).map((name) => ({ uuid: hexOf(`tag ${name}`, 32), name })),
    organizationGroups: index % 5 === 2 ? random.sample(world.groups, 1) : [],
    attributes: index % 2 ? { datacenter: 'Hall 2', 'support-hours': '8x5', certified: true } : {},
    options: optionsOf(kind),
    resourceOptions:
      seed.kind === 'slurm'
        ? { order: ['soft_quota'], options: { soft_quota: { type: 'integer', label: 'Soft quota' } } }
        : { order: [], options: {} },
    pluginOptions: pluginOptionsOf(kind, { name: seed.name, hasAccounts }),
    secretOptions: {
      backend_url: `${host}/api`,
      username: 'sandbox-agent',
      password: `not-a-secret-${hexOf(slug, 8)}`,
      order_notification_emails: [customer.email],
    },
    hasTerms: index % 2 === 0 || seed.enforcesConsent === true,
    enforcesConsent: seed.enforcesConsent ?? false,
    checklist: index % 4 === 1 ? (world.checklists[index % world.checklists.length] ?? null) : null,
    grants: [],
    users: [],
    usersByUuid: new Map(),
    resources: [],
    orders: [],
    written: {},
  };
  offering.plans.push(...buildPlans(world, random, offering, kind));
  return offering;
}

/** Adds service providers and their offerings to the world. Needs the people, and has to run before the resources. */
export function buildOfferings(world: World, random: Random): ReadonlyMap<Offering, OfferingSeed> {
  const seeds = new Map<Offering, OfferingSeed>();
  const [staff, owner, manager, second] = world.users;
  if (!staff || !owner || !manager || !second) throw new Error('no people');
  for (const name of ['Data protection basics', 'Export control', 'Security of accounts']) {
    world.checklists.push({ uuid: random.uuid(), name, questions: random.int(4, 12) });
  }
  for (const [at, offerings] of offeringSeeds.entries()) {
    const customer = world.customers[at];
    if (!customer) throw new Error('no customer');
    const provider = world.addProvider({
      uuid: random.uuid(),
      customer,
      description: at === 3 ? '' : `Services of ${customer.name}`,
      created: customer.created + 5 * DAY,
      apiSecretCode: hexOf(`${customer.uuid} secret code`, 32),
      grants: [],
      offerings: [],
      written: {},
    });
    const scope = {
      type: 'service_provider' as const,
      uuid: provider.uuid,
      name: customer.name,
      customer,
      into: provider.grants,
    };
    grantRole(
      random,
      random.pick(world.users.slice(5)),
      'SERVICE_PROVIDER.MANAGER',
      scope,
      provider.created,
      staff,
    );
    for (const [index, seed] of offerings.entries()) {
      const offering = world.addOffering(buildOffering(world, random, seed, customer, index + at));
      seeds.set(offering, seed);
      const into = offering.grants;
      const offeringScope = {
        type: 'offering' as const,
        uuid: offering.uuid,
        name: offering.name,
        customer,
        into,
      };
      if (at === 0 && index % 6 === 0)
        grantRole(random, manager, 'OFFERING.MANAGER', offeringScope, offering.created + DAY, owner);
      if (index % 3 === 0) {
        const user = random.pick(world.users.slice(5));
        grantRole(
          random,
          user,
          'OFFERING.MANAGER',
          offeringScope,
          offering.created + 2 * DAY,
          at === 1 ? second : owner,
          null,
        );
      }
    }
  }
  return seeds;
}
