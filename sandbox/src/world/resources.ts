import { hashOf, type Random } from '../random.ts';
import { type OfferingSeed, offeringKinds } from './catalogue.ts';
import { priceOf } from './derived.ts';
import { DAY } from './people.ts';
import { dateOf } from './text.ts';
import type {
  Offering,
  Order,
  OrderState,
  OrderType,
  Plan,
  Project,
  Resource,
  ResourceState,
  User,
} from './types.ts';
import { resourceStems } from './vocabulary.ts';
import { isInProgress, type World } from './world.ts';

export interface OrderDraft {
  readonly type: OrderType;
  readonly state: OrderState;
  readonly resource: Resource;
  readonly created: number;
  readonly createdBy: User;
  readonly oldPlan?: Plan | null;
  readonly now: number;
}

const ended: ReadonlySet<OrderState> = new Set(['done', 'erred', 'canceled', 'rejected']);

/** Makes an order with everything that it has in `state`, such as its reviewers. Does not add it to the world. */
export function draftOrder(random: Random, draft: OrderDraft): Order {
  const { resource, state, created, now } = draft;
  const reviewedByConsumer = state !== 'pending-consumer' && state !== 'pending-project';
  const reviewedByProvider = reviewedByConsumer && state !== 'pending-provider' && state !== 'canceled';
  const at = (minutes: number): number => Math.min(now, created + minutes * 60_000);
  const uuid = random.uuid();
  const manager =
    resource.offering.grants[0]?.user ?? resource.offering.customer.grants[0]?.user ?? draft.createdBy;
  const steps = ended.has(state) ? 240 : reviewedByProvider ? 60 : reviewedByConsumer ? 12 : 0;
  return {
    uuid,
    slug: `order-${uuid.slice(0, 8)}`,
    type: draft.type,
    state,
    offering: resource.offering,
    resource,
    project: resource.project,
    plan: resource.plan,
    oldPlan: draft.oldPlan ?? null,
    created,
    modified: at(steps),
    completed: ended.has(state) ? at(240) : null,
    createdBy: draft.createdBy,
    cost: resource.plan
      ? Math.round(priceOf(resource.plan, resource.limits, resource.usages) * 1e6) / 1e6
      : 0,
    limits: resource.limits,
    attributes: null,
    callbackUrl: hashOf(uuid, 3) % 30 === 0 ? 'https://callback.example/done?order=1' : null,
    consumerReviewedBy: reviewedByConsumer ? draft.createdBy : null,
    consumerReviewedAt: reviewedByConsumer ? at(12) : null,
    providerReviewedBy: reviewedByProvider ? manager : null,
    providerReviewedAt: reviewedByProvider ? at(60) : null,
    consumerRejection: state === 'canceled' ? 'Ordered twice by mistake' : '',
    providerRejection: state === 'rejected' ? 'Quota of the call is used up' : '',
    output: state === 'done' && draft.type !== 'Update' ? 'allocation ready\n' : '',
    errorMessage: state === 'erred' ? 'Backend did not answer in time' : '',
    errorTraceback: state === 'erred' ? 'Traceback (most recent call last):\n  TimeoutError: <backend>' : '',
    backendId: reviewedByProvider ? `req-${uuid.slice(0, 6)}` : '',
    comment: hashOf(uuid) % 5 === 0 ? 'Needed before the spring campaign – thank you!' : null,
    startDate: state === 'pending-start-date' ? dateOf(now + 9 * DAY) : null,
    autoApproved: hashOf(uuid, 1) % 6 === 0,
    hasAttachment: hashOf(uuid, 2) % 40 === 0,
    messages: null,
  };
}

const waiting: readonly OrderState[] = [
  'pending-provider',
  'pending-provider',
  'pending-consumer',
  'executing',
  'executing',
  'pending-project',
  'pending-start-date',
];

interface Fate {
  readonly state: ResourceState;
  readonly create: OrderState;
  readonly later?: { readonly type: OrderType; readonly state: OrderState };
}

/** Chooses the current states of a resource and its orders. Only new resources still wait for their first order. */
function fateOf(random: Random, isYoung: boolean): Fate {
  const roll = random.next();
  if (isYoung && random.chance(0.5)) return { state: 'Creating', create: random.pick(waiting) };
  if (roll < 0.03)
    return { state: 'Updating', create: 'done', later: { type: 'Update', state: 'executing' } };
  if (roll < 0.05)
    return { state: 'Terminating', create: 'done', later: { type: 'Terminate', state: 'executing' } };
  if (roll < 0.07) return { state: 'Erred', create: 'erred' };
  if (roll < 0.09) return { state: 'Erred', create: 'done', later: { type: 'Update', state: 'erred' } };
  if (roll < 0.12) return { state: 'Terminated', create: random.pick(['rejected', 'canceled'] as const) };
  if (roll < 0.2) return { state: 'Terminated', create: 'done', later: { type: 'Terminate', state: 'done' } };
  if (roll < 0.24) {
    const type = random.pick(['Update', 'Terminate'] as const);
    return {
      state: 'OK',
      create: 'done',
      later: { type, state: random.pick(['pending-provider', 'pending-consumer'] as const) },
    };
  }
  if (roll < 0.25) return { state: 'OK', create: 'done', later: { type: 'Restore', state: 'done' } };
  if (roll < 0.6) return { state: 'OK', create: 'done', later: { type: 'Update', state: 'done' } };
  if (roll < 0.62) return { state: 'OK', create: 'done', later: { type: 'Update', state: 'rejected' } };
  return { state: 'OK', create: 'done' };
}

/** Makes a resource of an offering in a project, without orders. Does not add it to the world. */
export function draftResource(
  random: Random,
  options: {
    offering: Offering;
    project: Project;
    state: ResourceState;
    created: number;
    now: number;
    index: number;
  },
): Resource {
  const { offering, project, state, created, now, index } = options;
  const stem = random.pick(resourceStems);
  const name = `${project.slug.split('-')[0]}-${stem}-${String(index % 1000).padStart(2, '0')}`;
  const uuid = random.uuid();
  const size = random.int(1, 12) / 4;
  const plan = offering.plans[random.int(0, 9) < 7 ? 0 : offering.plans.length - 1] ?? null;
  const limits: number[] = [];
  const usages: number[] = [];
  const seeds = shapeOf(offering);
  const running = state !== 'Creating' && state !== 'Terminated';
  for (const seed of seeds) {
    const limit = seed.billing === 'limit' ? Math.max(1, Math.round(seed.typical * size)) : -1;
    limits.push(limit);
    const usage =
      seed.billing === 'fixed' || seed.billing === 'one' ? 0 : seed.typical * size * random.next() * 1.05;
    usages.push(running ? Math.round(usage * 100) / 100 : 0);
  }
  const slug = `${offering.slug.slice(0, 12)}-${uuid.slice(0, 6)}`;
  return {
    uuid,
    name,
    slug,
    description: index % 6 === 0 ? '' : `<p>${stem} of ${project.slug} &amp; friends</p>`,
    offering,
    plan: index % 90 === 41 ? null : plan,
    project,
    state,
    created,
    modified: Math.min(now, created + random.int(1, 60) * DAY),
    lastSync: now - random.int(0, 3600) * 1000,
    limits,
    usages,
    backendId: state === 'Creating' ? '' : `${offering.slug.slice(0, 3)}_${uuid.slice(0, 8)}`,
    effectiveId: index % 11 === 0 ? `eff-${uuid.slice(8, 14)}` : '',
    parent: index % 25 === 7 ? (offering.resources[0] ?? null) : null,
    endDate: random.chance(0.4) ? dateOf(now + random.int(-30, 500) * DAY) : null,
    endDateRequestedBy: null,
    downscaled: random.chance(0.02),
    paused: random.chance(0.03),
    restrictMemberAccess: random.chance(0.02),
    errorMessage: state === 'Erred' ? 'Allocation could not be created: <slurmdbd> unreachable' : '',
    errorTraceback: state === 'Erred' ? 'Traceback (most recent call last):\n  …' : '',
    attributes: null,
    options: null,
    report: null,
    backendMetadata: null,
    endpoints: null,
    grants: null,
    creationOrder: null,
    orderInProgress: null,
  };
}

type ComponentShape = readonly { readonly billing: string; readonly typical: number }[];

const shapes = new WeakMap<Offering, ComponentShape>();

function shapeOf(offering: Offering): ComponentShape {
  const kept = shapes.get(offering);
  // Components may have been added or removed.
  if (kept?.length === offering.components.length) return kept;
  const found = findShape(offering);
  shapes.set(offering, found);
  return found;
}

function findShape(offering: Offering): ComponentShape {
  const first = offering.components[0]?.type;
  for (const kind of Object.values(offeringKinds)) {
    const isSame = kind.type === offering.type && kind.components[0].type === first;
    if (isSame && kind.components.length === offering.components.length) return kind.components;
  }
  return offering.components.map((each) => ({ billing: each.billingType, typical: 10 }));
}

/** Sets the creation order and the order in progress of the resource of an order. */
export function attachOrder(order: Order): void {
  const { resource } = order;
  if (order.type === 'Create') resource.creationOrder = order;
  if (isInProgress(order)) resource.orderInProgress = order;
}

/** Adds resources to the world, oldest first, each with its creation order, and about half of them with a later order. */
export function buildResources(
  world: World,
  random: Random,
  seeds: ReadonlyMap<Offering, OfferingSeed>,
  count: number,
): void {
  const now = world.now().getTime();
  const offerings = world.offerings.filter((each) => each.state !== 'Draft');
  const bounds: number[] = [];
  let total = 0;
  for (const offering of offerings) {
    total += seeds.get(offering)?.weight ?? 1;
    bounds.push(total);
  }
  const pickOffering = (): Offering => {
    const wanted = random.next() * total;
    const at = bounds.findIndex((bound) => wanted < bound);
    return offerings[at] ?? (offerings[0] as Offering);
  };
  const projects = world.projects;
  const staff = world.users[0] as User;
  const start = now - 540 * DAY;
  const step = (540 * DAY) / Math.max(1, count);
  const orders: Order[] = [];
  for (let index = 0; index < count; index += 1) {
    const offering = pickOffering();
    // The square gives the first projects more resources.
    const project = projects[Math.floor(random.next() ** 2 * projects.length)] as Project;
    const created = Math.floor(start + (index + random.next()) * step);
    const fate = fateOf(random, index >= count * 0.93);
    const resource = draftResource(random, { offering, project, state: fate.state, created, now, index });
    const createdBy = project.grants[index % Math.max(1, project.grants.length)]?.user ?? staff;
    const creation = draftOrder(random, {
      type: 'Create',
      state: fate.create,
      resource,
      created,
      createdBy,
      now,
    });
    attachOrder(creation);
    orders.push(creation);
    if (fate.later) {
      const open = fate.later.state !== 'done' && fate.later.state !== 'rejected';
      const from = open ? Math.max(created, now - 6 * DAY) : created;
      const later = draftOrder(random, {
        ...fate.later,
        resource,
        created: Math.floor(from + random.next() * (now - from)),
        createdBy,
        oldPlan: fate.later.type === 'Update' ? (offering.plans[0] ?? null) : null,
        now,
      });
      attachOrder(later);
      orders.push(later);
    }
    if (fate.state === 'Terminated' && resource.endDate) resource.endDateRequestedBy = createdBy;
    world.addResource(resource);
  }
  orders.sort((a, b) => a.created - b.created);
  for (const order of orders) world.addOrder(order);
}
